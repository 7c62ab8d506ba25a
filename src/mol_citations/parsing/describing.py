"""What a citation says of the document: to the left of its shelfmark, and at times to the right."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import dates, grammar
from mol_citations.authority import genres
from mol_citations.parsing.bounds import sentences
from mol_citations.parsing.building import genre
from mol_citations.parsing.building.description import DATE, ENTERED, DescriptionBuilder, Said
from mol_citations.records import NO_DESCRIPTION, Description

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mol_citations.authority.genres import Word
    from mol_citations.sources import Span

LONGEST = 500
"""No description is longer, in code points."""
WORDS_OF_A_SENTENCE = 40
"""A longer sentence before a shelfmark tells something; it does not name the document."""
SENTENCES = 4
PLACE_AND_DAY = 6
"""The most words in "Budapest, 1969. március 12-én"."""
BEHIND = re.compile(r"(?:[.,]{1,2}|(?<=\.))\s(?=[\"“„A-ZÁÉÍÓÖŐÚÜŰА-Я])|\.?,\s(?=[^\W\d_])")
LEAF_BEHIND = re.compile(
    r",\s\d{1,5}(?:\s?[\u2010-\u2015-]\s?\d{1,5})?\.?\s?(?:lap|l|oldal|old|o|p|fol|f)(?!\w)\.?\s*$"
)
"""Where in the document: "Jegyzőkönyv a Politikai Bizottság 1966. június 21-i üléséről, 12–15. lap"."""
RIGHT_DATE_MAY_FOLLOW = re.compile(r"[\s,.]{1,3}[^\s,.]")
RIGHT_DATE = re.compile(r"[\s,.]{1,3}$")
ARTICLE = re.compile(r"\s*(?:the|an?|der|die|das|den|dem)\s(\w+)(?!\w)")
"""What stands before a genre in the middle of a sentence: "see the report of the Embassy in Hanoi"."""
COPY_TYPE = re.compile(r"[\s,.–-]{1,4}((?:[^\W\d]+[\s,-]{1,2}){0,6}(?:%s)\w*)(?=[.,;)]|\s*$|\.\s)")


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
    if leading := LEADING_TO.search(text, max(bound, start - LEADS), start):
        start = leading.start()
    found = [
        (span, date)
        for span, date in dates.find_dates(text, max(bound, start - LONGEST), start, long=True)
        if len(date.edtf or "") != len("1956") or _stands_as_date(text, span, bound, start)
    ]
    spans = [span for span, _ in found]
    begins = [begin for begin in sentences(text, bound, start, spans) if text[begin:start].strip()]
    first = start
    for count, begin in enumerate(reversed(begins)):
        stretch = text[begin:first].strip()
        if count and (count >= SENTENCES or not _describes(stretch, begin, first, spans, own)):
            break
        if not count and stretch and not _may_describe(stretch, begin, start, spans, own):
            break
        first = begin
    if not text[first:start].strip(" ,.:;-–—/("):
        return Said(description=NO_DESCRIPTION), stop
    return _read(text, first, start, found, own), first


def _stands_as_date(text: str, span: Span, bound: int, start: int) -> bool:
    """A year alone is the document's date where it opens the description or leads to the shelfmark.

    "1479: Dl. 5399", "1567. Borsmonostor: U. et C. 2/1", "összeírási könyve. 1947. Ceglédi PIB. ir."
    """
    opens = not text[bound : span.start].strip(" (") and text[span.end - 1 : span.end + 1].strip(" ")[-1:] in ":.,"
    return opens or not text[span.end : start].strip(" .:,–—")


def _may_describe(stretch: str, start: int, end: int, spans: Sequence[Span], own: tuple[Word, ...]) -> bool:
    """Whether the words right before a shelfmark name a document, rather than tell of it."""
    if len(stretch.split()) > WORDS_OF_A_SENTENCE or TELLING.search(stretch) or PUBLISHED.search(stretch):
        return False
    if SAID.search(stretch) and not spans:
        return False
    if stretch[0] in '"“„«':
        return True
    if any(start <= span.start < end for span in spans):
        return True
    if genres.genre_in(stretch, own) or genres.find_possessive(stretch):
        return True
    return stretch[0].isupper()


LEADING_TO = re.compile(r"(?:[,.]\s(?:in|at|from|itt)\s?:?|\sin:)\s*$")
"""What leads from a document to its archive: "Minutes of the Politburo, 23 October 1956, in MNL OL"."""
LEADS = 20
"""How far before an archive such words begin, in code points."""
PUBLISHED = re.compile(
    r"(?<!\w)(?:Bp\.|Budapest|Bukarest|Kolozsvár|Bécs|Wien|London|New\sYork|Paris|Moszkva)(?:[,:]\s[^,.;:()\d]{2,40},|,)?\s(?:18|19|20)\d\d[.,]\s"
    r"(?:\d{1,4}[–-]\d{1,4}|\d{1,4}(?:\.\s?(?:o|p|old)\.?|\.\s(?=[^\W\d]))|[IVX]{1,4}\.\sköt)|\([^()]{3,60}\s(?:18|19|20)\d\d\),?\s\d"
)
"""The imprint and page of a published work: what stands before it names that work and no document."""
SAID = re.compile(r"\s\w+(?:t[ae]|t[áé]k|j[áa]k?|n[ae]k|[oeö]tt|ik):$")
"""A sentence that ends in its verb before a colon: "A levelet Kádár is láttamozta: MNL OL ..."."""
TELLING = re.compile(
    r"(?<!\w)(?:a|az|the|is|are|was|were|has|have|in|im|der|die|volt|van|vannak|ma|található|megtalálható|őrzik|őrzött|fennmaradt|vö|lásd|see|and|és)(?!\w)$",
    re.IGNORECASE,
)
"""Words that lead on to an archive in running prose: "The papers are in MOL"."""


def _describes(stretch: str, start: int, end: int, spans: Sequence[Span], own: tuple[Word, ...]) -> bool:
    if len(stretch.split()) > WORDS_OF_A_SENTENCE // 2 or PUBLISHED.search(stretch):
        return False
    return (
        any(start <= span.start < end for span in spans)
        or genres.genre_in(stretch, own) is not None
        or genres.find_possessive(stretch) is not None
        or not re.search(r"\d", stretch)
    )


def _read(text: str, first: int, start: int, found: Sequence[tuple[Span, dates.Date]], own: tuple[Word, ...]) -> Said:
    inside = [(span, date) for span, date in found if first <= span.start]
    words = text[first:start]
    if inside:
        span, _ = inside[-1]
        if not _in_a_phrase(text, span, first, start, own):
            words = text[first : span.start] + DATE + text[span.end : start]
    said = _described(words, own)
    return attrs.evolve(said, description=_with_date(said.description, inside[-1][1])) if inside else said


@functools.lru_cache(maxsize=16)
def _builder(own: tuple[Word, ...]) -> Callable[[], DescriptionBuilder]:
    return functools.partial(DescriptionBuilder, own)


@functools.lru_cache(maxsize=4096)
def _described(words: str, own: tuple[Word, ...]) -> Said:
    """What ``words`` say of the document. Notes cite many documents of one creator, so some thousand are kept."""
    article = ARTICLE.match(words)
    if article and genres.canonical(article[1], own):
        words = words[article.start(1) :]
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


def _with_date(description: Description, date: dates.Date) -> Description:
    if date.edtf:
        return attrs.evolve(description, date=date.edtf)
    return attrs.evolve(description, date_cited=date.cited)


def _read_behind(
    text: str, end: int, stop: int, description: Description, own: tuple[Word, ...]
) -> tuple[Description, int]:
    """A document named behind its place: `... 001234/5/1969. Jelentés a viszonyról. Peking, 1969. március 12`.

    What follows is one only if it names a genre and a date within a few short sentences; behind a comma a title
    and its day are enough, for no other source begins there: ", Trade agreement, 15 August 1965".
    """
    start = BEHIND.match(text, end)
    if start is None:
        return description, end
    limit = min(stop, start.end() + LONGEST)
    found = list(dates.find_dates(text, start.end(), limit))
    spans = [span for span, _ in found]
    begins = [*sentences(text, start.end(), limit, spans), limit]
    last = start.end()
    for begin, close in itertools.pairwise(begins):
        if begin > start.end() + LONGEST // 2 or not _names(text[begin:close], begin, close, spans, own):
            break
        last = close
    leaf = LEAF_BEHIND.search(text, start.end(), last)
    last = leaf.start() if leaf else last
    dated = [span for span in spans if span.start < last]
    titled = "," in start[0] and TITLE.fullmatch(text, start.end(), dated[-1].start if dated else last)
    if not dated or not (titled or _names_genre(text[start.end() : last], own)):
        return description, end
    behind = _read(text, start.end(), last, found, own).description
    for field, value in description.fields():
        behind = attrs.evolve(behind, **{field: value})
    return behind, last


TITLE = re.compile(r"[^\W\d_a-zß-öø-ÿőű][^\d.,;:()]{3,60},\s")
"""A title right before its day."""
FROM_AND_TO = re.compile(r"\W*[A-Z][\w.]+(?:\s[\w.]+){0,3}\sto\s(?:the\s)?[A-Z]")
"""A letter named by who wrote to whom: "Fry to Lloyd, 24 October 1956"."""


QUALIFIED = re.compile(r"\W*(?:(?:A|Az|The)\s)?(?:\w+\s){1,3}(\w+)[,.]")
"""A genre at the end of its words: "Igazgatósági jegyzőkönyvek, 1951. február 2."."""


def _names_genre(stretch: str, own: tuple[Word, ...]) -> bool:
    if FROM_AND_TO.match(stretch):
        return True
    first = re.match(r"\W*(?:(?:A|Az|The)\s)?(\w+(?:\s\w+)?)", stretch)
    words = first.group(1).split() if first else []
    qualified = QUALIFIED.match(stretch)
    return (
        any(genres.canonical(" ".join(words[:count]), own) for count in (1, 2) if len(words) >= count)
        or (qualified is not None and genres.canonical(qualified[1], own) is not None)
        or genres.find_possessive(stretch) is not None
    )


def _names(stretch: str, start: int, end: int, spans: Sequence[Span], own: tuple[Word, ...]) -> bool:
    """Whether a sentence behind a shelfmark names the document: by a genre, or by place and day alone."""
    if len(stretch.split()) > WORDS_OF_A_SENTENCE // 2:
        return False
    dated = any(start <= span.start < end for span in spans)
    return _names_genre(stretch, own) or (dated and len(stretch.split()) <= PLACE_AND_DAY)


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
    return _with_date(description, date)


@functools.cache
def _copy_type() -> re.Pattern[str]:
    return re.compile(COPY_TYPE.pattern % genres.copy_type_pattern(), re.IGNORECASE)


def read_right(
    text: str, end: int, stop: int, description: Description, own: tuple[Word, ...] = ()
) -> tuple[Description, int]:
    """The description completed by what follows the shelfmark directly: a date, the kind of copy.

    >>> read_right("MOL, 16. d., 266/pol-1948, géppel írt másolat", 25, 45, Description())[0].copy_type
    'géppel írt másolat'
    """
    if description.date is None and description.date_cited is None and RIGHT_DATE_MAY_FOLLOW.match(text, end, stop):
        for span, date in dates.find_dates(text, end, min(stop, end + 60)):
            if RIGHT_DATE.fullmatch(text, end, span.start) and date.edtf and len(date.edtf) > 4:
                description, end = _with_date(description, date), span.end
            break
    if not any(value for field, value in description.fields() if not field.startswith("date")):
        description, end = _read_behind(text, end, stop, description, own)
    found = _copy_type().match(text, end, min(stop, end + 120))
    if found and description.copy_type is None:
        description, end = attrs.evolve(description, copy_type=found.group(1)), found.end()
    return description, end
