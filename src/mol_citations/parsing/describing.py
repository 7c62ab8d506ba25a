"""What a citation says of the document: to the left of its shelfmark, and at times to the right."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import dates, grammar
from mol_citations.authority import genres
from mol_citations.parsing import telling
from mol_citations.parsing.bounds import sentences
from mol_citations.parsing.building import genre
from mol_citations.parsing.building.description import DATE, ENTERED, QUOTES, DescriptionBuilder, Said
from mol_citations.parsing.places import is_place
from mol_citations.records import NO_DESCRIPTION, Description
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mol_citations.authority.genres import Word

OPENING_QUOTES = ("„", "“")
LONGEST = 500
"""No description is longer, in code points."""
SENTENCES = 4
LEADING_TO = re.compile(r"(?:(?:[,.]|(?<=[”\"»]))\s(?:(?:both|all)\s)?(?:[Ii]n|at|from|itt)\s?:?|\sin:)\s*$")
"""What leads from a document to its archive: "Minutes of the Politburo, 23 October 1956, in MNL OL"."""
SEVERAL = re.compile(r"(?:both|all)\s")
"""Several documents in one place: "Report, 3 May 1967, and Memorandum, 5 May 1967, both in MOL"."""
LEADS = 20
"""How far before an archive such words begin, in code points."""
ARCHIVE_ARTICLE = re.compile(r"\saz?\s$")
LONGEST_WORD = 40
WORDS_IN_FRONT = 25
"""The most words in front of a bracket that name what is in it."""
PLACE_AND_YEAR = 4
"""The most words of a place and its date: "Tokaj, 1649."."""
INFLECTED = re.compile(r"-\w+$")
"""A day that tells when something happened: "1938. május 4-én"."""
YEARS = re.compile(r"(?<!\d)(?:(?:1\d|20)\d\d(?:,\s|\s(?:és|and|und)\s)){1,6}$")
"""More years in front of the last: "Balogvár, 1670, 1674: U. et C. 2/24"."""
FROM_A_CHARTER = re.compile(r"(?:okl|oklevel|át[íi]rat)\w{0,3}\.?-?b[őó]l:\s$")
NUMBER_WORD = re.compile(r"\.?\s?(?:[A-ZÁÉÍÓÖŐÚÜŰ]{1,4}\.?,?\s)?sz(?:\.|ámú?)")
"""Behind what looks like years and is a number: "1234/1944. sz. rendelet"."""
PLACE_AND_DATE = re.compile(rf"\s\(([^\W\d_a-zß-öø-ÿőű][\w-]+(?:\s[^\W\d_a-zß-öø-ÿőű][\w-]+)?,\s{DATE})\.?\)")
"""Behind a title: "Iparosok összeírása (Mohács, 1944. május 24)"."""
EVENT = re.compile(r"(?:-\w+)?\s(?:esemény|tüntetés|sortűz|választás|látogatás|merénylet)")
"""Behind a day on which something happened that the document tells of: "az 1944. október 15-i eseményekről"."""
UNDER_A_HEAD = re.compile(
    r"(?:(?<=\.)|\.)\s(?:[\u2010-\u2015-]\s)?(?=[^\W\d_a-zß-öø-ÿőű])|\s[\u2010-\u2015-]\s(?=[^\W\d_a-zß-öø-ÿőű])"
)
"""Between the day that heads a document and its name."""
NAMED = re.compile(r"(?:című|címmel|c\.)\s(?P<kind>[a-zöüóőúéáűí]+)(?:\s(?:[a-zöüóőúéáűí]+\s?){0,3})?$")
"""Behind a title in a sentence: "... alapelvei című dokumentum megtalálható"."""
ARTICLE = re.compile(r"\s*(?:[Ff]rom\s)?(?:the|an?|der|die|das|den|dem)\s(?=\w)")
"""What stands before a genre in the middle of a sentence: "see the report of the Embassy in Hanoi"."""


def read_left(text: str, bound: int, start: int, own: tuple[Word, ...] = ()) -> tuple[Said, int]:
    """What the words say that end where the shelfmark begins, and where they begin themselves.

    Arguments:
        text: the note.
        bound: how far left it may reach (see `mol_citations.parsing.bounds.left_bound`).
        start: where the shelfmark, or its archive, begins.
        own: genres and kinds of copy beside those of the table.

    >>> read_left("Hungarian Embassy to Cuba, Report, 3 January 1983, VTS", 0, 51)[0].description.genre
    'Report'
    """
    stop = start
    if text[start - 1 : start] in OPENING_QUOTES:  # "This collection, “HU OSA 300 Records”"
        return Said(description=NO_DESCRIPTION), stop
    start = _without_article(text, bound, start)
    if leading := LEADING_TO.search(text, max(bound, start - LEADS), start):
        start = leading.start()
        if SEVERAL.search(leading.group()):  # no one day, creator or genre is that of all
            title = " ".join(text[bound:start].split())
            return Said(description=Description(title=title)), bound
    found = [
        (span, date)
        for span, date in dates.find_dates(text, max(bound, start - LONGEST), start, long=True)
        if not NUMBER_WORD.match(text, span.end)
        and (len(date.edtf or "") != len("1956") or _stands_as_date(text, span, bound, start))
    ]
    spans = [span for span, _ in found]
    begins = [begin for begin in sentences(text, bound, start, spans) if text[begin:start].strip()]
    first = start
    for count, begin in enumerate(reversed(begins)):
        stretch = text[begin:first].strip()
        if count and (count >= SENTENCES or not telling.adds(stretch, begin, first, spans, own)):
            break
        if not count and stretch and not NAMED.search(stretch) and not telling.names(stretch, begin, start, spans, own):
            break
        first = begin
    if not text[first:start].strip(" ,.:;-–—/("):
        return Said(description=NO_DESCRIPTION), stop
    return read(text, first, start, found, own), first


def read_in_front(text: str, bound: int, opening: int, own: tuple[Word, ...] = ()) -> tuple[Said, int] | None:
    """What names a document in front of the bracket that holds its shelfmark, ``None`` where nothing surely does.

    Arguments:
        text: the note.
        bound: how far left it may reach.
        opening: where the bracket opens.
        own: genres and kinds of copy beside those of the table.

    >>> said, start = read_in_front("Teleki levele Horthynak, 1941. április 3. (MOL K 589)", 0, 42)
    >>> said.description.recipient, start
    ('Horthy', 0)
    >>> read_in_front("A kormány 1938. május 4-én ülésezett (MOL K 27)", 0, 37)
    """
    listed = text[bound:opening].rpartition(")")[2].lstrip(" ,;")
    if dates.read_date(listed):
        bound = opening - len(listed)  # "(Anjou-oklt. VI. 826. sz.) 1332. X. 13. (DL 33572.)"
    said, start = read_left(text, bound, opening, own)
    stretch = text[start:opening].strip(" ,.")
    if not stretch or len(stretch.split()) > WORDS_IN_FRONT:
        return None
    about, last = said.description, stretch.rsplit(maxsplit=1)[-1]
    if _is_possessed(last) and about.creator:
        return said, start
    if genre.opening(stretch, own) or telling.only_names(stretch, own):
        return said, start
    found = list(dates.find_dates(stretch, 0, len(stretch), long=True))
    dated = bool(found) and found[-1][0].end == len(stretch) and not INFLECTED.search(last)
    named = about.genre or (about.creator and about.recipient) or len(stretch.split()) <= PLACE_AND_YEAR
    return (said, start) if dated and named else None


def _without_article(text: str, bound: int, start: int) -> int:
    """Where words end that lead on to an archive by its article: "a belügyminiszter rendeletét a MOL ..."."""
    article = ARCHIVE_ARTICLE.search(text, max(bound, start - LEADS), start)
    if article is None:
        return start
    if text[article.start() - 1] == ",":
        return article.start() + 1
    last = text[max(bound, article.start() - LONGEST_WORD) : article.start()].rsplit(maxsplit=1)[-1:]
    return article.start() if last and _is_possessed(last[0]) else start


def _is_possessed(word: str) -> bool:
    """Whether a whole word is somebody's genre or a genre as an object: *jelentését*, *rendeletet*."""
    possessed = genres.find_possessive(word)
    return possessed is not None and possessed[0] == Span(0, len(word))


def _stands_as_date(text: str, span: Span, bound: int, start: int) -> bool:
    """A year alone is the document's date where it opens the description or leads to the shelfmark.

    "1479: Dl. 5399", "1567. Borsmonostor: U. et C. 2/1", "összeírási könyve. 1947. Ceglédi PIB. ir.". In "1413.
    szept. 14-i okl.-ből: 1094. DL 10106" it is the number that the same edition gave a charter.
    """
    if FROM_A_CHARTER.search(text, bound, span.start):
        return False
    opens = not text[bound : span.start].strip(" (") and text[span.end - 1 : span.end + 1].strip(" ")[-1:] in ":.,"
    return opens or not text[span.end : start].strip(" .:,–—")


def read(text: str, first: int, start: int, found: Sequence[tuple[Span, dates.Date]], own: tuple[Word, ...]) -> Said:
    """What the words between ``first`` and ``start`` say of the document, with the last of the dates ``found``."""
    inside = [(span, date) for span, date in found if first <= span.start]
    words = text[first:start]
    if headed := _headed(text, first, start, inside, own):
        return headed
    if titled := NAMED.search(words.rstrip(" ,.:")):
        kind = titled["kind"] if genres.canonical(titled["kind"], own) else None
        return Said(description=Description(genre=kind, title=words[: titled.start()].strip(QUOTES)))
    if not inside:
        return _described(words, own)
    span, date = inside[-1]
    years = YEARS.search(text, first, span.start) if date.edtf and date.edtf.isdigit() else None
    begin = years.start() if years else span.start
    phrased = _in_a_phrase(text, span, first, start, own)
    if phrased and EVENT.match(text, span.end):
        return _described(words, own)
    if not phrased:
        words = PLACE_AND_DATE.sub(r", \1", text[first:begin] + DATE + text[span.end : start])
    said = _described(words, own)
    description = with_date(said.description, date)
    if years:
        listed = ",".join((*re.findall(r"\d{4}", years.group()), date.edtf or ""))
        description = attrs.evolve(description, date=f"{{{listed}}}")
    return attrs.evolve(said, description=description)


def _headed(
    text: str, first: int, start: int, inside: Sequence[tuple[Span, dates.Date]], own: tuple[Word, ...]
) -> Said | None:
    """What is said under place and day, as editions head a document: `Budapest, 1919. aug. 5. Kun Béla levele ...`."""
    if len(inside) != 1:
        return None
    span, date = inside[0]
    place = text[first : span.start].rstrip(" ,")
    behind = UNDER_A_HEAD.match(text, span.end, start) if place and len(date.edtf or "") == len("1919-08-05") else None
    if behind is None or not is_place(place):
        return None
    said = _described(text[behind.end() : start], own)
    return attrs.evolve(said, description=with_date(attrs.evolve(said.description, place=place), date))


@functools.lru_cache(maxsize=16)
def _builder(own: tuple[Word, ...]) -> Callable[[], DescriptionBuilder]:
    return functools.partial(DescriptionBuilder, own)


@functools.lru_cache(maxsize=4096)
def _described(words: str, own: tuple[Word, ...]) -> Said:
    """What ``words`` say of the document. Notes cite many documents of one creator, so some thousand are kept."""
    article = ARTICLE.match(words)
    if article and genre.opening(words[article.end() :], own):
        words = words[article.end() :]
    said = grammar.load("description", _builder(own)).parse(words)
    return Said(description=Description(title=" ".join(words.split()).strip(" ,.:;"))) if said is None else said


def _in_a_phrase(text: str, span: Span, first: int, start: int, own: tuple[Word, ...]) -> bool:
    """Whether a date is a word of the title: `Jegyzőkönyv a Politikai Bizottság 1957. január 5-i üléséről`.

    In `A minisztertanács 1944. március 29-i ülésének jegyzőkönyve` it tells the day of the minutes instead, in
    `1920. április 26-án iktatták` the day on which the document was entered in a register.
    """
    behind = text[span.end : start].lstrip()
    if not behind[:1].islower() or ENTERED.match(behind):
        return False
    return genres.find_possessive(behind) is None or genre.opening(text[first : span.start].lstrip(), own) is not None


def with_date(description: Description, date: dates.Date) -> Description:
    """The description with a date: its EDTF, or its words where they give none."""
    if date.edtf:
        return attrs.evolve(description, date=date.edtf)
    return attrs.evolve(description, date_cited=date.cited)


def with_title(description: Description, title: str, own: tuple[Word, ...] = ()) -> Description:
    """The description with what a title among the parts of the shelfmark says, where it says nothing itself.

    >>> with_title(Description(), "Jelentés a helyzetről").genre
    'Jelentés'
    """
    said = {
        field: value
        for field, value in _described(title, own).description.fields()
        if getattr(description, field) is None
    }
    return attrs.evolve(description, **said)


def with_day(description: Description, day: str | None) -> Description:
    """The description with the day that stands among the parts of the shelfmark.

    >>> with_day(Description(genre="Jegyzőkönyv"), "1950. április 12-i").date
    '1950-04-12'
    """
    date = dates.read_date(day) if day else None
    if date is None or description.date or description.date_cited:
        return description
    return with_date(description, date)
