"""The description of a document: creator, genre, recipient, title, place, from the words beside its shelfmark.

What is not the creator, the genre, the recipient or the place is kept as the title, so that no word is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import genres
from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.records import Description

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.authority.genres import Word
    from mol_citations.sources import Span

DATE = "\ue000"
"""Stands for the date, which has been read before."""
QUOTES = "\"“”„«»'’ ,."
LONGEST_GENRE = 4
"""The most words of a genre: "Memorandum of Conversation", "Ciphered Telegram No. 68"."""

PROVENANCE = re.compile(r"Digital Archive|History and Public Policy Program|Department of Documents")
"""Where the text was found, not who wrote it: the Wilson Center's collections cite themselves so."""
WRITTEN = re.compile(r"^(?:kelt|dated)(?!\w)[,.:]?\s*", re.IGNORECASE)
LEADING_TO_DATE = re.compile(r"(?:\s(?:vom|am|of|from|on|dated)|[.,]?\s(?:Kelt|kelt))$")
BODY = re.compile(
    r"Embassy|Legation|Consulate|Mission|Ministry|Department|Committee|Office|Council|Bureau|Botschaft|Gesandtschaft|Ministerium"
    r"|Auswärtiges\sAmt|[Kk]övetség|[Mm]inisztérium|[Bb]izottság|[Oo]sztály|[Hh]ivatal|[Tt]itkárság",
)
"""Who writes documents of kinds that no table knows: "Hungarian Embassy to Cuba, Aide-mémoire, 5 May 1965"."""
UNKNOWN_GENRE = re.compile(r"[^\W\d_][^\d]{2,40}")
POSSESSOR = re.compile(r"(?<=\w{3})([áé])n[ae]k$")
ARTICLE = re.compile(r"^(?:A|Az|The|Der|Die|Das)\s(?=\S)")
SERIAL = re.compile(r"\s(?:No|Nr)\.?\s?\d+$")
FROM_TO = re.compile(
    r"^(?:of|by|from|des|der|von)\s(?:the\s)?(?P<creator>.+?)(?:\s(?:to|an)\s(?:the\s|das\s|den\s|die\s)?(?P<recipient>.+))?$"
)
TO = re.compile(r"^(?P<creator>.+?)\s(?:to|an)\s(?:the\s|das\s|den\s|die\s)?(?P<recipient>.+)$")
TO_BY = re.compile(r"^to\s(?:the\s)?(?P<recipient>.+?)\s(?:by|from)\s(?:the\s)?(?P<creator>.+)$")
TO_ONLY = re.compile(r"^(?:to|an)\s(?:the\s|das\s|den\s|die\s)?(?P<recipient>.+)$")
WRITTEN_TO = re.compile(
    r"^(?:Der\s|Die\s|Das\s|The\s)?(?P<creator>[^\W\d_a-zäöüáéíóőúű][^\d„“\"]{2,120}?)\s"
    r"(?:to\s(?:the\s)?(?=[^\W\d_a-zäöüáéíóőúű])|an\s(?:das|den|die)\s|an\s(?=[A-ZÄÖÜ]{2}))(?P<recipient>[^\d]{2,120})$"
)
"""A document without its genre: "Fry to Hohler, 3 November 1956", "Der Reichsführer-SS an das AA, 7.4. 1938"."""
MISSION = re.compile(r"(?:Embassy|Legation|Mission|Ambassador|Minister|Consulate|Representative|Delegation)$")
"""An embassy *to* a country is one body, no letter to somebody."""
ABOUT = re.compile(r"\s(?:on|[aA]bout|[rR]egarding|[cC]oncerning|[cC]ontaining|über)\s")
MEETING = re.compile(r"^(?:Meeting|Session|Sitting)\sof\s(?:the\s)?")
"""Minutes are of the body that met: "Minutes of the Meeting of the Political Committee"."""
RECIPIENT_CASE = re.compile(r"(?:-?h[oeö]z|n[ae]k)$")
SITTING = re.compile(rf"\s(?:\S*[\d{DATE}]\S*\s|(?:rendkívüli|együttes)\s)?(?:ülésének|üléséről|értekezletének)$")
"""Of `Politikai Bizottság 1957. január 5-i ülésének jegyzőkönyve` the Politikai Bizottság is the creator."""
PLACE = re.compile(r"^[^\W\d_a-z][\w-]+(?:\s[^\W\d_a-z][\w-]+)?$")
PLACE_SENTENCE = re.compile(r"^(?P<title>.{8,}[^.]{3})\.\s(?P<place>[^\W\d_a-z][\w-]{2,}(?:\s[^\W\d_a-z][\w-]+)?)$")


class DescriptionBuilder(Builder[Description]):
    """Reads the tokens of description.lark; ``own`` are genres and kinds of copy beside those of the table."""

    def __init__(self, own: tuple[Word, ...] = ()) -> None:
        self._own = own

    def start(self, *tokens: Token) -> Description:
        """`Hungarian Embassy to the SRV, Ciphred Telegram, <date>` becomes creator and genre."""
        quoted = next((k for k, token in enumerate(tokens) if token.type == "QUOTED"), None)
        if quoted is None:
            return _chunks(_said(tokens), self._own, dated=any(token.type == "DATE" for token in tokens))
        behind = [chunk for chunk in _said(tokens[quoted + 1 :]) if _genre_of(chunk, self._own)]
        title = values.words(tokens[quoted]).strip(QUOTES)
        return _beside([*_said(tokens[:quoted]), *behind], _quoted(title, self._own), self._own)


def _said(tokens: Iterable[Token]) -> list[str]:
    """What stands between commas, without the words that lead on to something else."""
    chunks = (_clean(values.words(token)) for token in tokens if token.type == "CHUNK")
    return [chunk for chunk in chunks if chunk]


def _clean(chunk: str) -> str:
    return "" if PROVENANCE.search(chunk) else LEADING_TO_DATE.sub("", WRITTEN.sub("", chunk))


def _genre_of(text: str, own: tuple[Word, ...] = ()) -> str | None:
    """The genre that a text begins with, as written.

    >>> _genre_of("Ciphered Telegram No. 68"), _genre_of("Jelentés a helyzetről"), _genre_of("Budapest")
    ('Ciphered Telegram', 'Jelentés', None)
    """
    words = text.split()
    for count in range(min(LONGEST_GENRE, len(words)), 0, -1):
        if genres.canonical(" ".join(words[:count]), own):
            return " ".join(words[:count])
    return None


def _quoted(title: str, own: tuple[Word, ...]) -> Description:
    """`Telegram, Embassy of Hungary in North Vietnam to the Hungarian Foreign Ministry` says three things at once."""
    head, _, rest = title.partition(", ")
    named = SERIAL.sub("", head)
    if rest and genres.canonical(named, own):
        parties = TO.match(rest)
        if parties:
            return Description(genre=named, creator=parties["creator"].rstrip(","), recipient=parties["recipient"])
        return Description(genre=named, creator=rest)
    return _opening(title, _genre_of(title, own), quoted=True)


def _beside(chunks: list[str], quoted: Description, own: tuple[Word, ...]) -> Description:
    """A quoted title with what stands beside it: `Embassy to Cuba, Report, "Situation in Hanoi"`."""
    if not chunks or quoted.creator:
        return quoted
    said = _chunks(chunks, own, dated=len(chunks) > 1)
    if said.genre is None:
        return attrs.evolve(quoted, creator=said.creator or said.title)
    return attrs.evolve(said, title=quoted.title)


def _opening(text: str, genre: str | None, *, quoted: bool = False) -> Description:
    """A title that begins with its genre: `Letter from Imre Nagy to Mátyás Rákosi`, `Jelentés a helyzetről`."""
    if genre is None:
        return Description(title=text)
    rest = text[len(genre) :].strip(" ,")
    head = ABOUT.split(rest)[0]
    parties = TO_BY.match(head) or FROM_TO.match(head)
    addressed = None if parties else TO_ONLY.match(head)
    title = text if quoted or ABOUT.search(rest) else None
    if addressed:
        return Description(genre=genre, recipient=addressed["recipient"], title=title)
    if parties is None or not re.search(r"[^\W\d_a-z]", parties["creator"]):
        return Description(genre=genre, title=text if rest else None)
    creator = MEETING.sub("", parties["creator"])
    return Description(genre=genre, creator=creator, recipient=parties["recipient"], title=title)


def _chunks(chunks: list[str], own: tuple[Word, ...], *, dated: bool) -> Description:
    """Comma by comma: the genre is the part the table knows, or stands between a body and the date."""
    if not chunks:
        return Description()
    chunks, place = _place(chunks, own) if dated else (chunks, None)
    at = next((k for k in range(len(chunks) - 1, -1, -1) if _names_genre(chunks[k], own)), None)
    if at is None:
        return attrs.evolve(_without_genre(chunks, own, dated=dated), place=place)
    before, behind = ", ".join(chunks[:at]), ", ".join(chunks[at + 1 :])
    return attrs.evolve(_around(before, SERIAL.sub("", chunks[at]), behind, own), place=place)


def _without_genre(chunks: list[str], own: tuple[Word, ...], *, dated: bool) -> Description:
    """Words of which none is a genre by itself: `Az MSZMP jelentése a KB-hoz`, `Fry to Hohler`, or a title."""
    title, words = ", ".join(chunks), " ".join(chunks)
    genre = _genre_of(title, own)
    possessed = None if genre else genres.find_possessive(words)
    if possessed and any(genres.find_possessive(chunk) and not _genre_of(chunk, own) for chunk in chunks):
        return _possessive(words, *possessed)
    if genre is None and dated and len(chunks) > 1 and BODY.search(chunks[0]) and UNKNOWN_GENRE.fullmatch(chunks[-1]):
        return Description(creator=", ".join(chunks[:-1]), genre=chunks[-1])
    written = WRITTEN_TO.match(title) if genre is None and dated and len(chunks) == 1 else None
    if written and not MISSION.search(written["creator"]):
        return Description(creator=written["creator"], recipient=written["recipient"])
    return _opening(ARTICLE.sub("", title), genre)


def _names_genre(chunk: str, own: tuple[Word, ...]) -> bool:
    """Whether a chunk is a genre alone, or one with whom it went to."""
    return genres.canonical(SERIAL.sub("", chunk), own) is not None or _addressed(chunk, own).recipient is not None


def _place(chunks: list[str], own: tuple[Word, ...]) -> tuple[list[str], str | None]:
    """The place before the date, where something else was said already: `Kelt, Varsó, <date>`."""
    sentence = PLACE_SENTENCE.match(chunks[-1])
    if sentence and not genres.canonical(sentence["place"], own):
        return [*chunks[:-1], sentence["title"]], sentence["place"]
    named = len(chunks) > 1 and (_genre_of(chunks[-2], own) or genres.find_possessive(" ".join(chunks[:-1])))
    if named and PLACE.match(chunks[-1]) and not genres.canonical(chunks[-1], own):
        return chunks[:-1], chunks[-1]
    return chunks, None


def _around(before: str, genre: str, behind: str, own: tuple[Word, ...]) -> Description:
    """A genre beside its creator and whom it went to: `Foreign Ministry to the Embassy in Hanoi, Telegram`."""
    copied = genres.kind(genre, own) == "copy_type"
    named = Description(copy_type=genre) if copied else _addressed(genre, own)
    if not before and behind:
        parties = TO.match(behind)
        if parties and not MISSION.search(parties["creator"]):
            return attrs.evolve(named, creator=parties["creator"], recipient=parties["recipient"])
        return attrs.evolve(named, title=behind) if copied else attrs.evolve(named, creator=behind)
    parties = TO.match(before)
    if parties and not MISSION.search(parties["creator"]):
        return attrs.evolve(named, creator=parties["creator"], recipient=parties["recipient"], title=behind or None)
    addressed = TO_ONLY.match(behind)
    if addressed:
        return attrs.evolve(named, creator=before or named.creator, recipient=addressed["recipient"])
    return attrs.evolve(named, creator=before or named.creator, title=behind or named.title)


def _addressed(chunk: str, own: tuple[Word, ...]) -> Description:
    """A genre, and whom it went to: `Telegram to the Hungarian Embassy in Hanoi`."""
    genre = _genre_of(chunk, own)
    rest = chunk[len(genre) :].strip() if genre else ""
    if both := TO_BY.match(rest):
        return Description(genre=genre, creator=both["creator"], recipient=both["recipient"])
    addressed = TO_ONLY.match(ABOUT.split(rest)[0])
    if addressed is None:
        return Description(genre=chunk)
    return Description(genre=genre, recipient=addressed["recipient"], title=chunk if ABOUT.search(rest) else None)


def _possessor(words: str) -> str:
    """The one whose something is, without the ending that says so.

    >>> _possessor("MSZMP Politikai Bizottságának"), _possessor("Jehlicska Ferenc")
    ('MSZMP Politikai Bizottsága', 'Jehlicska Ferenc')
    """
    return POSSESSOR.sub(lambda ending: {"á": "a", "é": "e"}[ending[1]], words)


def _possessive(text: str, span: Span, genre: str) -> Description:
    """`Jehlicska Ferenc levele Csernoch bíboroshoz` is a letter (levél) of the one to the other.

    ``genre`` is what the word at ``span`` names, in its base form.
    """
    creator = _possessor(SITTING.sub("", ARTICLE.sub("", text[: span.start].strip())))
    rest = text[span.end :].strip(" .")
    if not rest:
        return Description(creator=creator or None, genre=genre)
    if RECIPIENT_CASE.search(rest):
        recipient = re.sub(r"^az?\s", "", RECIPIENT_CASE.sub("", rest))
        return Description(creator=creator or None, genre=genre, recipient=recipient)
    return Description(creator=creator or None, genre=genre, title=ARTICLE.sub("", text))
