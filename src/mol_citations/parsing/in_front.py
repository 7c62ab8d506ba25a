"""What stands in front of a shelfmark: where the words begin that describe the document, and what they say."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from mol_citations import dates
from mol_citations.parsing import bounds, describing, signals
from mol_citations.parsing.building.description import Said
from mol_citations.records import NO_DESCRIPTION
from mol_citations.sought import Sought

if TYPE_CHECKING:
    from mol_citations.parsing.locating import Located

YEAR_AND_PAGES = re.compile(
    r"(?:\((?:1[5-9]|20)\d\d[a-z]?,\s\d{1,4}(?:[\u2010-\u2015-]\d{1,4})?\),"
    r"|[^\W\d_a-z][^\W\d_]{1,30}\s(?:1[5-9]|20)\d\d[a-z]?[,:]\s?\d{1,4}(?:[\u2010-\u2015-]\d{1,4})?[:,.]"
    r"|[^\W\d_a-z][^\W\d_]{1,30},\s(?:1[5-9]|20)\d\d[a-z]?,\s(?:[IVX]{1,5}\.?,?\s)?(?:3[2-9]|[4-9]\d|\d{3})(?:[\u2010-\u2015-]\d{1,4})?[:,.;])\s"
)
"""A work by author and year before an archive, which describes no document: "Fforde (2007, 25-37), MOL K 27".

So also the work that an archive is quoted in: "As quoted in Szabó 1994, 12: MOL K 63".
"""
LABEL = re.compile(
    r"[.,;)]\s(?:Az\s(?:irat|dokumentum|forrás)\s)?(?:[Jj]elzete?|[Ll]előhelye?|[Őő]rzési\shelye?|[Ff]orrása?)\s?:\s?$"
)
"""What leads from a document to its shelfmark: "Teleki levele Horthynak, 1941. április 3. Jelzet: MNL OL K 589"."""
LONGEST_LABEL = 40
PAGE_OF_A_WORK = Sought(
    ("o.", "l.", "p.", "d."),
    re.compile(
        r"(?:(?<![\d/])\d{1,4}(?:\s?[\u2010-\u2015-]\s?\d{1,4})?\.\s?(?:o|l|p|old|lap|oldal)|(?<!\w)pp?\.\s?\d{1,4}(?:[\u2010-\u2015-]\d{1,4})?)\.\s(?=[^\W\d_a-zäöüáéíóőúű])"
    ),
)
"""A page ends a work before an archive, and no document: "Népszabadság, 1956. nov. 4. 3. o. MOL K 63, 12. cs."."""
DIGITS = re.compile(r"(?<!No\.\s)(?<!no\.\s)(?<!\d)\d")
"""Numbers before its day are those of a printed work, but for the document's own: "Telegram No. 45, 12 May 1963"."""


NEWSPAPER = re.compile(
    r"(?:^|(?<=[.;,(]\s))[^\W\d_a-zß-öø-ÿőű][^\W\d_]{1,20}(?:[\s-][^\W\d_]{2,20}){0,3},?\s"
    r"(?=(?:18|19|20)\d\d[.,]{1,2}\s(?:[^\W\d_A-Z]{3,12}\.?|[IVX]{1,4}\.)\s\d{1,2}\.)"
)
OF_NEWSPAPERS = re.compile(
    r"(?:Közlöny|Lapja|Lapok|Hírlap|Hírlapja|Híradó|Hírek|Napló|Naplója|Újság|Újságja|Népújság|Néplap|Népszava|Népszabadság|Nép|Népe|Nemzet"
    r"|Szabadság|Magyarság|Függetlenség|Pravda),?\s$"
)
"""How the names of newspapers end, whose day is none of a document's: "Zalai Közlöny, 1938. máj. 5., ZML ..."."""


@attrs.frozen(kw_only=True)
class InFront:
    """What is ``said`` in front of a shelfmark, and where that begins; a signal stands behind ``floor``.

    ``nested``: the citation stands in a bracket, and what it documents stands before that.
    """

    said: Said
    start: int
    floor: int
    nested: bool


def read(note: Located, start: int, floor: int) -> InFront:
    """What stands in front of the shelfmark at ``start``; the citation before ends at ``floor``.

    >>> from mol_citations.parsing.locating import locate
    >>> found = read(locate("Fforde (2007, 25), Report, 5 May 1986, MOL K 27, 1. cs."), 39, 0)
    >>> found.said.description.genre, found.start, found.floor
    ('Report', 19, 19)
    """
    text = note.text
    introducing = signals.within(text, floor, start)
    bound = bounds.left_bound(text, floor, start, [mention.span for mention in introducing])
    works = chain(YEAR_AND_PAGES.finditer(text, bound, start), PAGE_OF_A_WORK.find(text, bound, start + 1))
    floor_behind_works = max((work.end() for work in works), default=floor)
    bound = max(bound, floor_behind_works)
    said, begin = describing.read_left(text, bound, start, note.genres)
    nested = bounds.opens(text, bound)
    if said.description.date and said.description.genre is None and _of_newspaper(text, begin, start):
        return InFront(said=Said(description=NO_DESCRIPTION), start=start, floor=start, nested=nested)
    if begin == start and (named := _before_bracket(note, floor, bound)):
        (said, begin), nested = named, False
    elif begin == start and (named := _before_semicolon(note, floor, bound) or _before_label(note, floor, start)):
        said, begin = named
    return InFront(said=said, start=begin, floor=max(floor, floor_behind_works), nested=nested)


def _of_newspaper(text: str, begin: int, end: int) -> bool:
    """Whether what stands in front of an archive is a newspaper of a day."""
    name = NEWSPAPER.match(text, begin, end)
    return name is not None and OF_NEWSPAPERS.search(name[0]) is not None


def _before_bracket(note: Located, floor: int, bound: int) -> tuple[Said, int] | None:
    """What names the document in front of the bracket, round or square, that opens right before ``bound``."""
    opening = len(note.text[floor:bound].rstrip()) + floor - 1
    if opening < floor or note.text[opening] not in "([":
        return None
    introducing = signals.within(note.text, floor, opening)
    before = bounds.left_bound(note.text, floor, opening, [mention.span for mention in introducing])
    return describing.read_in_front(note.text, before, opening, note.genres)


def _before_semicolon(note: Located, floor: int, bound: int) -> tuple[Said, int] | None:
    """What names the document, and ends in its day, before a semicolon: "Report of ..., 12 May 1963; MNL OL ..."."""
    end = len(note.text[floor:bound].rstrip()) + floor - 1
    if end < floor or note.text[end] != ";":
        return None
    introducing = signals.within(note.text, floor, end)
    before = bounds.left_bound(note.text, floor, end, [mention.span for mention in introducing])
    dated = list(dates.find_dates(note.text, before, end, long=True))
    if (
        not dated
        or note.text[dated[-1][0].end : end].strip(".")
        or DIGITS.search(note.text, before, dated[-1][0].start)
    ):
        return None
    named = describing.read_in_front(note.text, before, end, note.genres)
    if named is None or "-" in (named[0].description.date or "") or named[0].description.genre:
        return named
    return None  # "Vörös 1978; MOL K 63": a work by author and year


def _before_label(note: Located, floor: int, start: int) -> tuple[Said, int] | None:
    """What names the document before a label of its shelfmark: "Teleki levele, 1941. április 3. Jelzet: MNL OL ..."."""
    label = LABEL.search(note.text, max(floor, start - LONGEST_LABEL), start)
    if label is None:
        return None
    end = label.start() + 1
    introducing = signals.within(note.text, floor, end)
    before = bounds.left_bound(note.text, floor, end, [mention.span for mention in introducing])
    return describing.read_in_front(note.text, before, end, note.genres)
