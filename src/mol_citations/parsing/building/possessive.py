"""Descriptions in Hungarian, where the document is somebody's: *Jehlicska Ferenc levele Csernoch bíboroshoz*."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import genres
from mol_citations.parsing.bounds import sentences
from mol_citations.parsing.building import genre, values
from mol_citations.records import Description

if TYPE_CHECKING:
    from mol_citations.sources import Span

DATE = "\ue000"
"""Stands for the date, which has been read before."""
ARTICLE = re.compile(r"^[Aa]z?\s(?=\S)")
POSSESSOR = re.compile(r"(?<=\w{2})(?:(á)|(?<!n)(é)|(?<=[^\W\d_áé])|(?<=né))n[ae]k(?=$|\s\()")
CASE_ENDING = re.compile(r"(?:(á)|(?<!n)(é)|(?<=\w)|(?<=[.\d]))-?(?:h[oeö]z|n[ae]k)$")
FOR = re.compile(r"\s(?:részére|számára)$")
SITTING = re.compile(rf"\s(?:\S*[\d{DATE}]\S*\s|(?:rendkívüli|együttes)\s)?(?:ülésének|üléséről|értekezletének)$")
"""Of `Politikai Bizottság 1957. január 5-i ülésének jegyzőkönyve` the Politikai Bizottság is the creator."""
NUMBERED = re.compile(
    r"(?:^|,?\s)(?P<number>\d{1,7}(?:[ .]\d{3})?(?:\s?[/.\u2010-\u2015-]\s?\w{1,8}\.?){0,4}),?\s?sz(?:ámú|ám|\.)?$"
)
"""The number of a document before its genre: "45. sz. távirata", "1234/res. 1938. sz. átirata"."""
DONE = re.compile(
    r"(?:^|\s)(?P<verb>kelt|írt|írott|küldött|intézett|benyújtott|kiadott|kibocsátott|felterjesztett|keltezett|címzett|tett|készített"
    r"|készült|összeállított|előterjesztett|szóló),?$"
)
"""What was done with the document before it is named: "a belügyminiszterhez intézett felirata"."""
DAY = re.compile(rf"(?:^|\s)(?:(?:19|1[5-8])\d\d\.?\s)?[\w.]{{2,12}}\s\d{{1,2}}-[aáeé]n$|(?:^|\s)\S*{DATE}\S*$")
PERIOD = re.compile(
    r"(?:^|\s)(?:(?:1[5-9]|20)\d\d\.?(?:\s[IVX]{1,4}\.)?"
    r"|(?:(?:janu|febru)ár|(?:márci|máj|júni|júli|auguszt)us|április|(?:szeptem|októ|novem|decem)ber)i)$"
)
"""Of when it tells: "1954. III. negyedévi beszámolója", "1932. évi jelentése", "februári jelentése"."""
SENT = frozenset(("írt", "írott", "küldött", "intézett", "címzett", "benyújtott", "felterjesztett", "tett", "szóló"))
ADDRESSEE = re.compile(r"(?:h[oeö]z|n[ae]k|\srészére|\sszámára)$")
CAPITAL, SMALL = r"[^\W\d_a-zöüóőúéáűí]", "[a-zöüóőúéáűí]"
PARTED = (
    re.compile(r"^(?P<creator>\S.{2,100}?n[ae]k(?:\s\([^()]*\))?)\s(?P<recipient>\S.*)$"),
    re.compile(r"^(?P<creator>(?!az?\s)\S.{2,100}?)\saz?\s(?P<recipient>\S.*)$"),
    re.compile(r"^(?P<creator>[^\W\d_a-z]\S+\s[^\W\d_a-z]\S+)\s(?P<recipient>[^\W\d_a-z]\S+\s[^\W\d_a-z]\S+)$"),
    re.compile(rf"^(?P<creator>\S.{{2,100}}\s{SMALL}\S+)\s(?P<recipient>{CAPITAL}\S+(?:\s{CAPITAL}\S+)?)$"),
)
"""Where one ends and the other begins: behind a possessor's case, before an article, between two full names, or
between an office and a name ("Esterházy Miklós nádor Pálffy Pálhoz")."""
LETTER = r"(?:[^,.;]|(?<=(?<!\w)\w)\.|(?<=(?<!\w)\w\w)\.|(?<=(?<!\w)\w{3})\.)"
TO = re.compile(
    rf"^(?:\w+r[ae]\s(?=[^\W\d_a-zöüóőúéáűí]))?(?:az?\s)?(?!annak|ennek)(?P<recipient>{LETTER}{{2,100}}?(?:h[oeö]z|n[ae]k|\srészére|\sszámára))"
    r"(?P<rest>$|[\s,.].*$)"
)
"""To whom: "Csernoch bíboroshoz", "a miniszterelnöknek", "Kádár János részére", "Nyíregyházára Tass Jánosnak"."""
OFFICE = re.compile(
    r"[^\W\d_a-zöüóőúéáűí]|(?:miniszter|elnök|ispán|követ|titkár|kormányzó|püspök|érsek|nádor|kancellár|tanács|bizottság|hatóság|osztály|hivatal|kapitány|követség|konzulátus|képviselet|kirendeltség|minisztérium|titkárság|igazgatóság|kapitányság|ügyészség|bíróság|szövetség|vezetőség)"
    r"(?:[eé]?h[oeö]z|n[ae]k|\s)"
)
"""Somebody to whom documents go: with another name the case may be a possessor's, "a gazdaságnak a helyzetéről"."""
OBJECT = re.compile(r"(?:[eoaö]|(?<=[^\W\d_aeiouáéíóöőúüű]))t$")
"""The case of an object without an owner: *rendeletet*, where somebody's is *rendeletét*."""
ADDRESSED = frozenset(
    (
        "Jelentés",
        "Összefoglaló jelentés",
        "Levél",
        "Feljegyzés",
        "Előterjesztés",
        "Javaslat",
        "Tájékoztató",
        "Távirat",
        "Rejtjeltávirat",
        "Számjeltávirat",
        "Átirat",
        "Felterjesztés",
        "Felirat",
        "Leirat",
        "Memorandum",
        "Kérelem",
        "Kérvény",
        "Beadvány",
        "Utasítás",
        "Körlevél",
        "Körtávirat",
        "Szóbeli jegyzék",
        "Emlékirat",
        "Beszámoló",
        "Válasz",
        "Panasz",
    )
)
"""Genres that go to somebody. In *Jegyzőkönyv a Bizottságnak az üléséről* the case is a possessor's."""
ABBREVIATED = re.compile(r"(?:^|[\s.])\w{1,4}\.\s$")
"""No sentence ends in a short word: "Szolnok vm. főispánja"."""
GATHERING = re.compile(r"(?:ülés|értekezlet|tárgyalás|megbeszélés|konferencia)$")
"""Who met is not said in "Kormányülés jegyzőkönyve": a sitting writes no minutes."""
LISTS = frozenset(("Összeírás", "Névjegyzék", "Jegyzék", "Kimutatás", "Leltár"))
MANY = re.compile(r"[oeöa]k$")
"""Who is on a list did not write it: "Iparosok összeírása"."""
RULES = frozenset(("Rendelet", "Kormányrendelet", "Körrendelet", "Határozat", "Ítélet", "Végzés"))
"""Their number is their name and no mark of a registry."""


@attrs.frozen(kw_only=True)
class Said:
    """What the words beside a shelfmark say: of the document, and the number it had with who wrote it.

    ``words`` are all of them, where such a number was taken out.
    """

    description: Description
    file_number: str | None = None
    words: str | None = None


def possessor(words: str) -> str:
    """The one whose something is, without the ending that says so.

    >>> possessor("MSZMP Politikai Bizottságának"), possessor("Jehlicska Ferenc"), possessor("Teleki Pálnak")
    ('MSZMP Politikai Bizottsága', 'Jehlicska Ferenc', 'Teleki Pál')
    >>> possessor("Krausz Dezsőnének"), possessor("osztálya vezetőjének (Szűcs Lajos)")
    ('Krausz Dezsőné', 'osztálya vezetője (Szűcs Lajos)')
    """
    return POSSESSOR.sub(_shortened, words)


def addressee(words: str) -> str:
    """The one to whom something goes, without article, ending or postposition.

    >>> addressee("a miniszterelnöknek"), addressee("Kanizsai Orsolyához"), addressee("Kádár János elvtárs részére")
    ('miniszterelnök', 'Kanizsai Orsolya', 'Kádár János elvtárs')
    """
    return ARTICLE.sub("", CASE_ENDING.sub(_shortened, FOR.sub("", words)))


def _shortened(ending: re.Match[str]) -> str:
    """The last vowel as it is without the ending: *Bizottságá-nak*, *Orsolyá-hoz*."""
    return "a" if ending[1] else "e" if ending[2] else ""


def read(text: str, span: Span, named: str) -> Said:
    """Whose document it is, of which kind and to whom.

    Arguments:
        text: the words, without the date.
        span: where its genre stands in them.
        named: that genre in its base form.

    >>> from mol_citations.sources import Span
    >>> read("A Felvidéki Comité levele a miniszterelnöknek", Span(19, 25), "Levél").description.recipient
    'miniszterelnök'
    >>> read("Teleki Pál bizalmas levele", Span(20, 26), "Levél").description.genre
    'Bizalmas levél'
    """
    begin = _last_sentence(text, span.start)
    before, number, done = _peeled(text[begin : span.start])
    if before and OBJECT.search(text[: span.end]):  # "a szolgabíró rendeletet adott ki": it is nobody's
        return Said(description=Description(genre=named, title=text))
    qualified = genre.qualifiers(text[: span.start])
    if qualified:
        named = f"{qualified[0].upper()}{qualified[1:]} {named[0].lower()}{named[1:]}"
    period = PERIOD.search(text[begin : span.start].rstrip().removesuffix(qualified or "").rstrip())
    said = Description(genre=named)
    sent = _parted(before) if done in SENT else None
    if sent is not None:
        said = attrs.evolve(said, creator=possessor(sent[0]) or None, recipient=addressee(sent[1]))
    elif (
        (done in SENT and ADDRESSEE.search(before))
        or GATHERING.search(SITTING.sub("", before))
        or (named in LISTS and MANY.search(before))
    ):
        return Said(description=attrs.evolve(said, title=text))
    elif re.search(r"[^\W\d_]{2}", before):
        said = attrs.evolve(said, creator=possessor(SITTING.sub("", before)))
    if number and named in RULES:
        return Said(description=attrs.evolve(said, title=text))
    rest = text[span.end :].strip(" ,.")
    if copied := _copy().match(rest):
        said, rest = attrs.evolve(said, copy_type=copied[1]), rest[copied.end() :].strip(" ,.")
    said = _to_whom(said, text, rest)
    if begin or period:
        said = attrs.evolve(said, title=text)
    if number and "/" in number:
        return Said(description=said, file_number=values.file_number(number), words=text)
    return Said(description=said)


def _last_sentence(text: str, end: int) -> int:
    """Where the sentence begins that names the document: "Az FM-ügy iratai. Dr. Gurka Márton jegyzőkönyve"."""
    begins = [begin for begin in sentences(text, 0, end, ()) if begin < end and not ABBREVIATED.search(text[:begin])]
    return begins[-1] if begins else 0


@functools.cache
def _copy() -> re.Pattern[str]:
    return re.compile(rf"({genres.copy_type_pattern()})(?:j?[ae]i?)(?!\w)")


def _peeled(before: str) -> tuple[str, str | None, str | None]:
    """The words before a genre without what qualifies it, its number and what was done with it."""
    before, number, done = ARTICLE.sub("", before.strip(" ,")), None, None
    for _ in range(2):
        if qualified := genre.qualifiers(before):
            before = before[: -len(qualified)].rstrip(" ,")
        if numbered := NUMBERED.search(before):
            before, number = before[: numbered.start()].rstrip(" ,"), numbered["number"].strip()
        if done is None and (verb := DONE.search(before)):
            before, done = before[: verb.start()].rstrip(" ,"), verb["verb"]
        before = PERIOD.sub("", DAY.sub("", before)).rstrip(" ,")
    return before, number, done


def _parted(before: str) -> tuple[str, str] | None:
    """Who wrote and to whom, both before what was sent: `Teleki Pálnak Horthyhoz`."""
    if not ADDRESSEE.search(before):
        return None
    for parted in PARTED:
        if found := parted.match(before):
            return found["creator"], found["recipient"]
    return None if " " in ARTICLE.sub("", before) else ("", before)


def _to_whom(said: Description, text: str, rest: str) -> Description:
    """What follows the genre: to whom it went, or what it tells, which is left in the title."""
    if not rest:
        return said
    to = TO.match(rest)
    if to is None or said.recipient is not None:
        return attrs.evolve(said, title=text)
    recipient, behind = addressee(to["recipient"]), to["rest"].strip(" ,.")
    again = TO.match(behind)
    if again and not again["rest"] and behind[0].isupper():  # "feleségének, Lorántffy Zsuzsannának"
        recipient, behind = f"{recipient}, {addressee(behind)}", ""
    return attrs.evolve(said, recipient=recipient, title=text if behind else None)


POSSESSED = re.compile(r"(?:az?\s)?(?:\w+i\s)?\w+[áé]r[óő]l$")
"""Behind a possessor, what is his: "a küldöttségének magyarországi látogatásáról"."""


def recipient_of(named: str, rest: str) -> str | None:
    """To whom a document went whose genre stands first: `Feljegyzés Kádár János részére`.

    >>> recipient_of("Előterjesztés", "a Politikai Bizottságnak a mezőgazdaság helyzetéről")
    'Politikai Bizottság'
    >>> recipient_of("Jegyzőkönyv", "a Bizottságnak az üléséről")
    >>> recipient_of("Feljegyzés", "a minisztérium küldöttségének magyarországi látogatásáról")
    """
    to = TO.match(rest)
    if to is None or not OFFICE.search(to["recipient"]) or POSSESSED.match(to["rest"].strip(" ,.")):
        return None
    if genres.canonical(named) not in ADDRESSED and not FOR.search(to["recipient"]):
        return None
    return addressee(to["recipient"])
