"""The citation around a shelfmark: its description to the left and right, its signal, its fellows in a list."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import behind, describing, families, in_front, records_titles
from mol_citations.parsing.building import values
from mol_citations.parsing.families import Family
from mol_citations.parsing.shelfmarks import Found
from mol_citations.records import LOCATORS, ArchivalCitation, Signal
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.parsing.building.description import Said
    from mol_citations.parsing.locating import Located
    from mol_citations.records import Description, Shelfmark

NEXT_MEMBER = re.compile(r"\.?(?:,\s|,?\s(?:és|and|et|und|u\.|valamint)\s)")
DATED_NEXT = re.compile(r"\s?[:.]\s?(?:D\.?\s?[LlFf]|D[lf]|U\.)|:")
"""Behind a number: it is the year of the next charter ("1491: Dl. 93623"), no member of the list."""
BARE_PAGE = re.compile(
    r"[.,]{1,2}\s((?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}(?:\s?[\u2010-\u2015-]\s?\d{1,4})?)(?=\.?\s*(?:[;)]|$))"
)
"""The page of a document named behind its shelfmark: "Kihallgatási jegyzőkönyv, 1957. március 4., 23–25."."""
LONGEST_MEMBER = 40
CLOSING = " .,:;"


def cite(note: Located, found: Found, *, floor: int, stop: int) -> Iterator[ArchivalCitation]:
    """The citation of a shelfmark, then one for each further member of its list.

    Arguments:
        note: the note.
        found: the shelfmark.
        floor: where the citation before ends, in code points.
        stop: how far right this one may reach.

    >>> from mol_citations.parsing import archival, locating
    >>> note = locating.locate("1506: Dl. 36998 és 37005.")
    >>> [c.shelfmark.number for c in cite(note, archival.find(note, 0), floor=0, stop=25)]
    ['36998', '37005']
    """
    text = note.text
    front = in_front.read(note, found.start, floor)
    description, start = front.said.description, front.start
    if found.title:
        description = describing.with_title(description, found.title, note.genres)
    description = describing.with_day(description, found.day)
    shelfmark, description = with_number(found.shelfmark, description, front.said)
    found = attrs.evolve(found, shelfmark=shelfmark) if shelfmark is not found.shelfmark else found
    found, description = _with_title(found, description)
    end, shelfmark = found.end, found.shelfmark
    if not found.listed:
        description, end = behind.read_right(text, end, stop, description, note.genres)
        description, end = behind.read_named(text, end, stop, description, note.genres)
        shelfmark, end = _with_leaf(text, found, end, stop)
    while end > start and text[end - 1] in CLOSING:
        end -= 1
    end = closed(text, start, end)
    first = ArchivalCitation(
        text=text[start:end],
        span=Span(start, end),
        signal=signal_before(note, front.floor, found.start),
        shelfmark=shelfmark,
        description=description,
        short_title=found.short_title,
        declarations=found.declarations,
        repaired=found.repaired,
        nested=front.nested,
    )
    yield first
    yield from _listed(note, found, first, stop)
    for member in _members(text, found, stop):
        yield attrs.evolve(
            first,
            text=text[member.start : member.end],
            span=Span(member.start, member.end),
            shelfmark=member.shelfmark,
            declarations=(),
            carried=True,
        )


def with_number(shelfmark: Shelfmark, description: Description, said: Said) -> tuple[Shelfmark, Description]:
    """The number that who wrote the document gave it is the file's, where the shelfmark has none; else it is told.

    >>> from mol_citations.parsing.building.possessive import Said
    >>> from mol_citations.records import Description, Shelfmark
    >>> said = Said(description=Description(), file_number="108/5/1938", words="KUMdI, 108/5/1938")
    >>> with_number(Shelfmark(box="5"), Description(), said)[0].file_number
    '108/5/1938'
    >>> with_number(Shelfmark(file_number="7/1938"), Description(), said)[1].title
    'KUMdI, 108/5/1938'
    """
    if said.file_number is None or said.file_number == shelfmark.file_number:
        return shelfmark, description
    if shelfmark.file_number is None:
        return attrs.evolve(shelfmark, file_number=said.file_number), description
    return shelfmark, attrs.evolve(description, title=description.title or said.words)


def _with_title(found: Found, description: Description) -> tuple[Found, Description]:
    """Words that name records are no title of a document: "A Külügyminisztérium iratai, MOL K 63".

    Nor are they a kind of copy: "Eredeti, hártyán, függőpecséttel, Thorotzkay cs. lt. (DF 257864)".
    """
    kind, _, family = (description.copy_type or "").rpartition(", ")
    if kind and records_titles.OF_FAMILY.search(family) and not found.shelfmark.fonds_title:
        shelfmark = attrs.evolve(found.shelfmark, fonds_title=family)
        return attrs.evolve(found, shelfmark=shelfmark), attrs.evolve(description, copy_type=kind)
    title = description.title
    told = {field for field, _ in description.fields()} - {"title", "date"}
    if title is None or told or found.shelfmark.fonds_title or not records_titles.is_title(title):
        return found, description
    shelfmark = attrs.evolve(found.shelfmark, fonds_title=re.sub(r"^[Aa]z?\s", "", title))
    return attrs.evolve(found, shelfmark=shelfmark), attrs.evolve(description, title=None)


def _with_leaf(text: str, found: Found, end: int, stop: int) -> tuple[Shelfmark, int]:
    """The shelfmark with the leaf, page or number that follows a day or document behind it: ", 12. lap", ". No. 45"."""
    if end == found.end:
        return found.shelfmark, end
    unsaid = dict(found.shelfmark.levels()).keys().isdisjoint(LOCATORS)
    if unsaid and (bare := BARE_PAGE.match(text, end, stop)):
        return attrs.evolve(found.shelfmark, page=values.plain_dashes(bare[1])), bare.end()
    leaf = families.read(Family.ROMAN, text[end:stop], start="tail")
    levels = dict(leaf.shelfmark.levels()) if leaf else {}
    if (
        leaf is None
        or not levels
        or not levels.keys() <= {*LOCATORS, "number"}
        or not dict(found.shelfmark.levels()).keys().isdisjoint(levels)
    ):
        return found.shelfmark, end
    return attrs.evolve(found.shelfmark, **levels), end + leaf.end


def _listed(note: Located, found: Found, first: ArchivalCitation, stop: int) -> Iterator[ArchivalCitation]:
    """The further members of a list of units, which take archive and fonds from the first: "K 64, 5. cs., 6. cs."."""
    text = note.text
    for listed in found.listed:
        start, end = listed.span.start, listed.span.end
        description, shelfmark = first.description, listed.shelfmark
        if listed.day:
            description = describing.with_day(attrs.evolve(description, date=None, date_cited=None), listed.day)
            shelfmark = shelfmark if any(shelfmark.levels()) else found.shelfmark
        if listed is found.listed[-1]:
            description, end = behind.read_right(text, end, stop, description, note.genres)
        while end > start and text[end - 1] in CLOSING:
            end -= 1
        end = closed(text, start, end)
        yield attrs.evolve(
            first,
            text=text[start:end],
            span=Span(start, end),
            shelfmark=attrs.evolve(
                shelfmark,
                repository=found.shelfmark.repository,
                repository_cited=found.shelfmark.repository_cited,
                fonds=shelfmark.fonds or found.shelfmark.fonds,
            ),
            description=description,
            declarations=(),
            carried=True,
        )


def closed(text: str, start: int, end: int) -> int:
    """The end behind the bracket that the citation left open: "288. f. 4/12. ő. e. (1957. június 22.)"."""
    for opening, closing in ("()", "[]"):
        if text.count(opening, start, end) > text.count(closing, start, end):
            behind = re.compile(rf"\.?\{closing}").match(text, end)
            return behind.end() if behind else end
    return end


def carry(text: str, before: ArchivalCitation, citation: ArchivalCitation) -> ArchivalCitation:
    """A member of a list of fonds takes the archive from the one before: "MNL OL O 65, O 66 és O 67".

    >>> from mol_citations.records import Shelfmark
    >>> named = Shelfmark(repository="HU-MNL-OL", repository_cited="OL", fonds="O 65")
    >>> first = ArchivalCitation(text="OL O 65", span=Span(0, 7), shelfmark=named)
    >>> second = ArchivalCitation(text="O 66", span=Span(9, 13), shelfmark=Shelfmark(fonds="O 66"))
    >>> carry("OL O 65, O 66", first, second).shelfmark.repository
    'HU-MNL-OL'
    """
    listed = NEXT_MEMBER.fullmatch(text, before.span.end, citation.span.start)
    own = citation.shelfmark.repository_cited is not None or citation.shelfmark.coarsest != "fonds"
    if listed is None or own or before.shelfmark.repository_cited is None:
        return citation
    shelfmark = attrs.evolve(
        citation.shelfmark,
        repository=before.shelfmark.repository,
        repository_cited=before.shelfmark.repository_cited,
    )
    return attrs.evolve(citation, shelfmark=shelfmark, carried=True)


def signal_before(note: Located, floor: int, start: int) -> Signal | None:
    """The signal that governs a citation at ``start``: the last one behind the citation before."""
    last = bisect_left(note.signals, start, key=lambda mention: mention.span.start) - 1
    if last < 0 or note.signals[last].span.start < floor:
        return None
    return note.signals[last].signal


def _members(text: str, found: Found, stop: int) -> Iterator[Found]:
    """The further members of a list of running numbers, which carry the archive and siglum of the first."""
    if not found.charter:
        return
    end = found.end
    while end < stop:
        gap = NEXT_MEMBER.match(text, end)
        reading = families.read(Family.CHARTER, text[end : min(stop, end + LONGEST_MEMBER)], start="tail")
        if reading is None or gap is None or DATED_NEXT.match(text, end + reading.end):
            return
        shelfmark = attrs.evolve(
            reading.shelfmark,
            repository=found.shelfmark.repository,
            repository_cited=found.shelfmark.repository_cited,
            fonds=found.shelfmark.fonds,
        )
        yield Found(start=gap.end(), end=end + reading.end, shelfmark=shelfmark)
        end += reading.end
