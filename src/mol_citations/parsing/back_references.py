"""Ibid., uo., ebd., там же: the word, and the levels that are written behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import archival, behind, describing, families, signals
from mol_citations.parsing.bounds import left_bound, opens, right_bound
from mol_citations.parsing.citing import CLOSING, closed, signal_before, with_number
from mol_citations.parsing.families import WINDOW, Family
from mol_citations.parsing.locating import Kind, Located
from mol_citations.parsing.shelfmarks import end_of_first, further
from mol_citations.records import NO_DESCRIPTION, NO_SHELFMARK, ArchivalCitation, Description, Ibid, Shelfmark
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.parsing.shelfmarks import Listed

GAP = " ,.:"


def read(note: Located, at: int, *, floor: int) -> Iterator[Ibid | ArchivalCitation]:
    """The back-reference at anchor number ``at``; ``floor`` is where the citation before ends.

    Behind it come the further members of its list: "Uo. 5. cs., 6. cs.".

    A bare word keeps its stop ("Ibid."); with levels behind it the text ends before the final stop.

    >>> from mol_citations.parsing.locating import locate
    >>> [piece.shelfmark.reel for piece in read(locate("Uo., 151. tekercs, 152. tekercs."), 0, floor=0)]
    ['151', '152']
    """
    text, start = note.text, note.anchors[at].span.start
    shelfmark, description, end, listed = _behind(note, at)
    while (shelfmark or description) and text[end - 1] in CLOSING:
        end -= 1
    end = closed(text, start, end)
    signal, nested = signal_before(note, floor, start), opens(text, start)
    start, shelfmark, description = _with_front(note, floor, start, shelfmark, description)
    yield Ibid(
        text=text[start:end],
        span=Span(start, end),
        signal=signal,
        shelfmark=shelfmark,
        description=description,
        nested=nested,
    )
    for member in listed:
        written = member.span.of(text).rstrip(CLOSING)
        yield ArchivalCitation(
            text=written,
            span=Span(member.span.start, member.span.start + len(written)),
            signal=signal,
            shelfmark=member.shelfmark,
            nested=nested,
            carried=True,
        )


def _with_front(
    note: Located, floor: int, start: int, shelfmark: Shelfmark, description: Description
) -> tuple[int, Shelfmark, Description]:
    """Another document in the same place is named in front of the word: "Puja to Péter, 3 May 1967, ibid."."""
    introducing = [mention.span for mention in signals.within(note.text, floor, start)]
    bound = left_bound(note.text, floor, start, introducing)
    in_front = describing.read_in_front(note.text, bound, start, note.genres)
    if in_front is None:
        return start, shelfmark, description
    said, begin = in_front
    description = attrs.evolve(said.description, **dict(description.fields()))
    return begin, *with_number(shelfmark, description, said)


def _behind(note: Located, at: int) -> tuple[Shelfmark, Description, int, tuple[Listed, ...]]:
    """The levels and the date behind the word, where they end, and the further members of a list."""
    word_end = note.anchors[at].span.end
    following = note.following(at)
    stop = min(len(note.text), word_end + WINDOW)
    if following is not None:
        adjacent = not note.text[word_end : following.span.start].strip(GAP)
        if adjacent and following.kind in {Kind.REPOSITORY, Kind.FONDS}:
            found = archival.find(note, at + 1)
            if found is not None:
                return found.shelfmark, NO_DESCRIPTION, found.end, found.listed
        if following.kind is not Kind.PART:
            stop = min(stop, following.span.start)
    stop = right_bound(note.text, word_end, stop)
    reading = families.read(Family.BACK_REFERENCE, note.text[word_end:stop], start="tail")
    if reading is None:
        description, end = behind.read_right(note.text, word_end, stop, NO_DESCRIPTION, note.genres)
        return NO_SHELFMARK, description, end, ()
    end, listed = word_end + end_of_first(reading), further(reading, word_end)
    description = describing.with_day(NO_DESCRIPTION, reading.day)
    if listed:
        return reading.shelfmark, description, end, listed
    description, end = behind.read_right(note.text, end, stop, description, note.genres)
    return reading.shelfmark, description, end, ()
