"""The description of a document: creator, genre, recipient, title, place, from the words beside its shelfmark.

What is not the creator, the genre, the recipient or the place is kept as the title, so that no word is lost.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import genres
from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import genre, numbers, opening, parties, possessive, values
from mol_citations.parsing.building.possessive import DATE, Said
from mol_citations.records import Description

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mol_citations.authority.genres import Word

__all__ = ["DATE", "DescriptionBuilder", "Said"]

QUOTES = "\"“”„«»'’ ,."
PROVENANCE = re.compile(
    r"^(?:MV|Ministerstvo vn[uú]tra|Ministerstvo vnitra) (?:SR|ČR|Slovenskej republiky|České republiky)$"
    r"|Digital Archive|History and Public Policy Program|Department of Documents"
)
"""Where the text was found, not who wrote it: the Wilson Center's collections cite themselves so.

And the ministries of the interior that the state archives of Slovakia and Czechia belong to: "MV SR, ŠA v Nitre".
"""
WRITTEN = re.compile(r"^(?:[Kk]elt|[Dd]ated|[Dd]at)(?!\w)[,.:]?\s*")
LEADING_TO_DATE = re.compile(
    r"(?:(?:^|\s)(?:vom|am|of|from|on|dated|le|от|z\sdnia|zo?\sdňa|ze\sdne|z[eo]?|din|od|du|від)|[.,]?\s(?:Kelt|kelt))$"
)
OFFICE = re.compile(r"\s(?:counsel+or|ambassador|minister|secretary|attach[eé]|envoy|consul|chairman|director)$")
"""Behind an office stands a name, no place: "the Soviet embassy counselor, Bushmanov"."""
LEADING_ON = re.compile(r"\s(?:in|of|from|on|by|to)$")
ENTERED = re.compile(r"(?:-?[áeé]n\s)?(?:iktatták|iktatva|érkezett|keltezve)(?!\w)")
WHERE_ENTERED = re.compile(r"\.\s(?:Az?\s)?[^.]{3,60}(?:b[ae]n|h[oeö]z)$")
"""Where a document was entered in a register: that tells of no title."""
UNKNOWN_GENRE = re.compile(r"[^\W\d_][^\d]{2,40}")
ARTICLE = re.compile(r"^(?:[Aa]z?|[Tt]he|Der|Die|Das)\s(?=\S)")
FOREIGN_ARTICLE = re.compile(r"^(?:The|Der|Die|Das)\s(?=\S)")
DATED_NAME = re.compile(r",\s(?:[^\W\d_]{3,10}\.?,?\s)?(?:\d{1,2},?\s)?(?:1[5-9]|20)\d\d$")
"""A month within the quoted title: "Minutes of the Meeting of the Political Committee, April, 1970"."""
PLACE = re.compile(
    r"^(?!\w+(?:n[ae]k|h[oeö]z)$)(?:(?:(?:New|Den|San|Bad|Los|Le|La|Sankt|Saint|St\.)\s)?[^\W\d_a-z][\w-]+|Bp\.)$"
)
"""One word, for two are a name: "Tanúvallomási jegyzőkönyv, Kovács Béla"; "Bp." is Budapest."""
PLACE_SENTENCE = re.compile(
    r"^(?P<title>.{8,}[^.\s]{2})(?<!\s[a-zöüóőúéáűí]{2})(?<!\s[a-zöüóőúéáűí]{3})\.\s(?:Kelt:?\s)?(?P<place>[^\W\d_a-z][\w-]{2,}(?:\s[^\W\d_a-z][\w-]+)?|Bp\.)$"
)
RULER = re.compile(
    r"(?:^|\s)(?:király|királyné|királynő|császár|fejedelem|nádor|herceg|érsek|püspök|vajda|bán|országbíró|vármegye|város|káptalan|kápt\.?"
    r"|konvent|requisitor(?:i?ai)?)$"
)
"""Who issued a charter is named alone: "Mátyás király, 1478. febr. 3."."""
LISTED = re.compile(r"^\d{1,2}\.\s(?:Az?\s)?")
"""What counts the copies of a charter: "3. Kolozsmonostori konvent, 1737. ápr. 16."."""


class DescriptionBuilder(Builder[Said]):
    """Reads the tokens of description.lark; ``own`` are genres and kinds of copy beside those of the table."""

    def __init__(self, own: tuple[Word, ...] = ()) -> None:
        self._own = own

    def start(self, *tokens: Token) -> Said:
        """`Hungarian Embassy to the SRV, Ciphred Telegram, <date>` becomes creator and genre."""
        tokens = _continued(tokens)
        quoted = next((k for k, token in enumerate(tokens) if token.type == "QUOTED"), None)
        if quoted is None:
            said = _numbered(_said(tokens), self._own, dated=any(token.type == "DATE" for token in tokens))
        else:
            named = (chunk.removeprefix("című ") for chunk in _said(tokens[quoted + 1 :]))
            behind = [chunk for chunk in named if genre.opening(chunk, self._own)]
            title = values.words(tokens[quoted]).strip(QUOTES)
            beside = [*_said(tokens[:quoted]), *behind]
            said = Said(description=_beside(beside, _quoted(title, self._own), self._own))
        copied = _copied(tokens, self._own)
        if copied is None or said.description.copy_type:
            return said
        return attrs.evolve(said, description=attrs.evolve(said.description, copy_type=copied))


def _copied(tokens: Iterable[Token], own: tuple[Word, ...]) -> str | None:
    """A kind of copy in brackets: `[Abschrift]`, `(Durchschlag)`."""
    bracketed = (token.strip(" ,.:;[]()") for token in tokens if token.type == "BRACKETED")
    return next((words for words in bracketed if words and genre.is_copy(words, own)), None)


def _said(tokens: Iterable[Token]) -> list[str]:
    """What stands between commas, without the words that lead on to something else."""
    chunks = [_clean(values.words(token)) for token in tokens if token.type == "CHUNK"]
    for at, chunk in enumerate(chunks):
        if ENTERED.fullmatch(chunk):
            chunks[at] = ""
            chunks[at - 1 : at] = [WHERE_ENTERED.sub("", before) for before in chunks[at - 1 : at]]
    return [chunk for chunk in chunks if chunk]


def _clean(chunk: str) -> str:
    return "" if PROVENANCE.search(chunk) else LEADING_TO_DATE.sub("", WRITTEN.sub("", chunk.strip(" /")))


def _continued(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with a nickname joined to the phrase that goes on behind it: `"Palotai" fedőnevű ügynök jelentése`."""
    for at, (token, behind) in enumerate(itertools.pairwise(tokens)):
        phrase = behind.type == "CHUNK" and re.match(r"\s[a-zöüóőúéáűí]", behind) and not behind.startswith(" című")
        if token.type == "QUOTED" and phrase and genres.find_possessive(behind):
            joined = Token(f"{token}{behind}")
            joined.type, joined.start, joined.end = behind.type, token.start, behind.end
            return (*tokens[:at], joined, *tokens[at + 2 :])
    return tokens


def _numbered(chunks: list[str], own: tuple[Word, ...], *, dated: bool) -> Said:
    """A description with the number that the document had with who wrote it: `KUMdI, 108/5/1938.eln.VIIb`."""
    taken = [numbers.taken_out(chunk) for chunk in chunks]
    number = next((number for _, number in taken if number), None)
    if number is None:
        return _chunks(chunks, own, dated=dated)
    left = [chunk for chunk, _ in taken if chunk]
    named = ", ".join(left)
    said = _chunks(left, own, dated=dated).description
    if said.creator is None and said.genre is None and len(left) == 1 and parties.is_body(named):
        said = Description(creator=named, place=said.place)
    if said.creator is None:
        return _chunks(chunks, own, dated=dated)
    return Said(description=said, file_number=number, words=", ".join(chunks))


def _quoted(title: str, own: tuple[Word, ...]) -> Description:
    """`Telegram, Embassy of Hungary in North Vietnam to the Hungarian Foreign Ministry` says three things at once."""
    head, _, rest = title.partition(", ")
    named = genre.SERIAL.sub("", head)
    if rest and genre.is_genre(named, own):
        said = parties.PARTIES.match(rest)
        if said:
            return Description(genre=named, creator=said["creator"], recipient=said["recipient"])
        return Description(genre=named, creator=rest)
    said_of = opening.read(DATED_NAME.sub("", title), genre.opening(title, own))
    return attrs.evolve(said_of, title=title if title != said_of.genre else None)


def _beside(chunks: list[str], quoted: Description, own: tuple[Word, ...]) -> Description:
    """A quoted title with what stands beside it: `Embassy to Cuba, Report, "Situation in Hanoi"`."""
    if not chunks or (quoted.creator and not quoted.title):
        return quoted
    said = _chunks(chunks, own, dated=len(chunks) > 1).description
    if said.genre is None and LEADING_ON.search(said.title or ""):  # "Comments recorded in “Dnevniki ...”"
        return quoted
    if said.genre is None:
        return attrs.evolve(quoted, creator=quoted.creator or said.creator or said.title)
    return attrs.evolve(said, title=quoted.title)


def _chunks(chunks: list[str], own: tuple[Word, ...], *, dated: bool) -> Said:
    """Comma by comma: the genre is the part the table knows, or stands between a body and the date."""
    if not chunks:
        return Said(description=Description())
    chunks, place = _place(chunks, own) if dated else (chunks, None)
    at = next((k for k in range(len(chunks) - 1, -1, -1) if _names_genre(chunks[k], own)), None)
    if at is None:
        said = _without_genre(chunks, own, dated=dated)
        return attrs.evolve(said, description=attrs.evolve(said.description, place=place))
    if at and at == len(chunks) - 1 and genre.is_copy(chunks[at], own):  # "Bethlen levele Kozmának, <date>. Másolat"
        copied = _chunks(chunks[:at], own, dated=dated)
        if copied.description.genre:
            return attrs.evolve(copied, description=attrs.evolve(copied.description, copy_type=chunks[at]))
    before, behind = ", ".join(chunks[:at]), ", ".join(chunks[at + 1 :])
    copy = opening.copied_behind(chunks[at], behind, own) if behind and not before else None
    return Said(description=attrs.evolve(copy or _around(before, chunks[at], behind, own), place=place))


def _without_genre(chunks: Sequence[str], own: tuple[Word, ...], *, dated: bool) -> Said:
    """Words of which none is a genre by itself: `Az MSZMP jelentése a KB-hoz`, `Fry to Hohler`, or a title."""
    title, words = ", ".join(chunks), " ".join(chunks)
    title_alone = FOREIGN_ARTICLE.sub("", title)
    named = genre.opening(title_alone, own)
    possessed = None if named else genres.find_possessive(words)
    if possessed and any(genres.find_possessive(chunk) and not genre.opening(chunk, own) for chunk in chunks):
        return possessive.read(words, *possessed)
    if named is not None and genre.is_copy(named, own) and not opening.BY.match(title_alone, len(named)):
        return Said(description=opening.copied(title_alone, named, own))
    if named is not None:
        return Said(description=opening.read(title_alone, named))
    sent = parties.TO_ONLY.match(chunks[-1]) if len(chunks) > 1 and parties.BODY.search(chunks[0]) else None
    if sent:
        return Said(description=Description(creator=", ".join(chunks[:-1]), recipient=sent["recipient"]))
    if dated and len(chunks) > 1 and parties.BODY.search(chunks[0]) and UNKNOWN_GENRE.fullmatch(chunks[-1]):
        known = genre.opening(chunks[-1], own)  # "Embassy in Hanoi, Report on Laos"
        said = opening.read(chunks[-1], known) if known else Description(genre=chunks[-1])
        return Said(description=attrs.evolve(said, creator=", ".join(chunks[:-1])))
    return Said(description=_named(title, own, dated=dated and len(chunks) == 1))


def _named(title: str, own: tuple[Word, ...], *, dated: bool) -> Description:
    """Words without a genre in front: somebody's letter, who wrote to whom, a body's resolution, a kind of copy."""
    if genre.is_copy(title, own) or genre.HANDED_DOWN.match(title):
        return Description(copy_type=title)
    if owned := parties.OWNER.match(title):
        named = genre.opening(owned["rest"], own)
        if named:
            said = opening.read(owned["rest"], named)
            kept = title if said.title else None
            return attrs.evolve(said, creator=owned["creator"], title=kept)
    if body := parties.body_and_genre(title, own):
        creator, named, rest = body
        return Description(creator=ARTICLE.sub("", creator), genre=named, title=title if rest else None)
    if dated and (written := parties.written_to(title)):
        return written
    issued = dated and RULER.search(title)
    return Description(creator=LISTED.sub("", title)) if issued else Description(title=title)


def _names_genre(chunk: str, own: tuple[Word, ...]) -> bool:
    """Whether a chunk is a genre alone, or one with whom it went to."""
    return genre.is_genre(chunk, own) or _addressed(chunk, own).recipient is not None


def _place(chunks: list[str], own: tuple[Word, ...]) -> tuple[list[str], str | None]:
    """The place before the date, where something else was said already: `Kelt, Varsó, <date>`."""
    sentence = PLACE_SENTENCE.match(chunks[-1])
    if sentence and not genres.canonical(sentence["place"], own):
        return [*chunks[:-1], sentence["title"]], sentence["place"]
    named, _, last = chunks[-1].partition(". ")  # "Jelentés. Peking, <date>"
    if PLACE.match(last) and genre.is_genre(named, own) and not genres.canonical(last, own):
        return [*chunks[:-1], named], last
    if len(chunks) < 2 or not PLACE.match(chunks[-1]) or genres.canonical(chunks[-1], own):
        return chunks, None
    before = chunks[-2]
    if OFFICE.search(before):
        return chunks, None
    possessed = genres.find_possessive(" ".join(chunks[:-1]))
    if genre.opening(before, own) or genre.is_genre(before, own) or possessed or _sent(before, own):
        return chunks[:-1], chunks[-1]
    return chunks, None


def _sent(chunk: str, own: tuple[Word, ...]) -> bool:
    """Whether a chunk names a letter by who wrote it: `István Bethlen's letter to Miklós Kozma`, `Fry to Hohler`."""
    owned = parties.OWNER.match(chunk)
    return (owned is not None and genre.opening(owned["rest"], own) is not None) or parties.written_to(
        chunk
    ) is not None


def _around(before: str, chunk: str, behind: str, own: tuple[Word, ...]) -> Description:
    """A genre beside its creator and whom it went to: `Foreign Ministry to the Embassy in Hanoi, Telegram`."""
    chunk = genre.SERIAL.sub("", chunk)
    copied = genre.is_copy(chunk, own)
    if copied and genre.copy_goes_on(before, behind, own):
        return Description(copy_type=", ".join(filter(None, (before, chunk, behind))))
    named = Description(copy_type=chunk) if copied else _addressed(chunk, own)
    if not before and behind:
        said = parties.named_before(behind) or parties.of_genre(chunk, behind)
        if said is None:
            somebody = not copied and parties.names_somebody(behind)
            said = Description(creator=behind) if somebody else Description(title=behind)
        return attrs.evolve(named, **dict(said.fields()))
    if copied and genre.is_genre(before, own):  # "Jelentés, eredeti, 3 f."
        return attrs.evolve(named, genre=before, title=behind or None)
    if said := parties.named_before(before):
        return attrs.evolve(named, creator=said.creator, recipient=said.recipient, title=behind or None)
    if addressed := parties.TO_ONLY.match(behind):
        return attrs.evolve(named, creator=before or named.creator, recipient=addressed["recipient"])
    return attrs.evolve(named, creator=before or named.creator, title=behind or named.title)


def _addressed(chunk: str, own: tuple[Word, ...]) -> Description:
    """A genre, and whom it went to: `Telegram to the Hungarian Embassy in Hanoi`."""
    named = genre.opening(chunk, own)
    rest = chunk[len(named) :].strip() if named else ""
    if named and (both := parties.TO_BY.match(rest)):
        return Description(genre=named, creator=both["creator"], recipient=both["recipient"])
    addressed = parties.TO_ONLY.match(parties.ABOUT.split(rest)[0])
    if addressed is None:
        return Description(genre=chunk)
    return Description(
        genre=named, recipient=addressed["recipient"], title=chunk if parties.ABOUT.search(rest) else None
    )
