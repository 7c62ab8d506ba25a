"""Ibid., uo., ebd., там же: the word, and the levels that are written behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import archival, behind, describing, families, place_behind, signals
from mol_citations.parsing.bounds import left_bound, opens, right_bound
from mol_citations.parsing.citing import CLOSING, closed, signal_before, with_number
from mol_citations.parsing.families import WINDOW, Family
from mol_citations.parsing.locating import Kind, Located
from mol_citations.parsing.shelfmarks import end_of_first, further
from mol_citations.records import (
    NO_DESCRIPTION,
    NO_SHELFMARK,
    ArchivalCitation,
    Description,
    Ibid,
    Shelfmark,
    Unparsed,
)
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.parsing.shelfmarks import Listed

GAP = " ,.:"
UNREAD = "no grammar reads the place behind the word that refers back"
"""The reason of a back-reference whose place is not known."""


@attrs.frozen
class _Behind:
    """What stands behind the word, and where it ends; ``listed`` are the further members of a list.

    ``misread`` says that a number before a box was taken for a page.
    """

    shelfmark: Shelfmark
    description: Description
    end: int
    listed: tuple[Listed, ...] = ()
    bare_page: bool = False
    misread: bool = False

    def unread(self, note: Located, at: int) -> int | None:
        """Where a place ends that was not read, or read in part; ``None`` where there is none."""
        end = self.listed[-1].span.end if self.listed else self.end
        nothing = not (self.shelfmark or self.description)
        left = place_behind.unread(note.text, end, note.stop(at, end), nothing=nothing)
        return left or (end if self.misread else None)


def read(note: Located, at: int, *, floor: int) -> Iterator[Ibid | ArchivalCitation | Unparsed]:
    """The back-reference at anchor number ``at``; ``floor`` is where the citation before ends.

    Behind it come the further members of its list: "Uo. 5. cs., 6. cs.".

    A bare word keeps its stop ("Ibid."); with levels behind it the text ends before the final stop. Where levels
    are written that cannot be read it means another place than the one before, and which is not known.

    >>> from mol_citations.parsing.locating import locate
    >>> [piece.shelfmark.reel for piece in read(locate("Uo., 151. tekercs, 152. tekercs."), 0, floor=0)]
    ['151', '152']
    """
    text, start = note.text, note.anchors[at].span.start
    found = _behind(note, at)
    left = found.unread(note, at)
    if left is not None:
        stretch = text[start:left].rstrip(CLOSING)
        yield Unparsed(text=stretch, span=Span(start, start + len(stretch)), reason=UNREAD)
        return
    shelfmark, description, end = found.shelfmark, found.description, found.end
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
        bare_page=found.bare_page,
    )
    for member in found.listed:
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


def _behind(note: Located, at: int) -> _Behind:
    """The levels and the date behind the word."""
    word_end = note.anchors[at].span.end
    following = note.following(at)
    if following is not None and following.kind in {Kind.REPOSITORY, Kind.FONDS, Kind.RECORDS}:
        found = archival.find(note, at + 1, floor=word_end)  # "Uo. Főisp. biz. ir. 145/1938" begins before its anchor
        if found is not None and not note.text[word_end : found.start].strip(GAP):
            return _Behind(found.shelfmark, NO_DESCRIPTION, found.end, found.listed)
    stop = _stop(note, at)
    reading = place_behind.read(note.text, word_end, stop) or families.read(
        Family.BACK_REFERENCE, note.text[word_end:stop], start="tail"
    )
    if reading is None:
        description, end = behind.read_right(note.text, word_end, stop, NO_DESCRIPTION, note.genres)
        day = None if description else place_behind.day(note.text, word_end, stop)
        if day is not None:
            description, end = attrs.evolve(description, date_cited=day.of(note.text)), day.end
        return _Behind(NO_SHELFMARK, description, end)
    end, listed = word_end + end_of_first(reading), further(reading, word_end)
    description = describing.with_day(NO_DESCRIPTION, reading.day)
    bare = any(part.kind == "BARE_PAGES" for part in reading.written)
    if not listed:
        description, end = behind.read_right(note.text, end, stop, description, note.genres)
    return _Behind(reading.shelfmark, description, end, listed, bare, place_behind.misread(reading))


def _stop(note: Located, at: int) -> int:
    """How far what stands behind the word can run: not into the next citation, nor out of its brackets."""
    word_end = note.anchors[at].span.end
    stop = min(len(note.text), word_end + WINDOW)
    for following in note.behind(at):
        leaf = following.family is Family.PARTY and not note.text[word_end : following.span.start].strip(GAP)
        if following.kind is not Kind.PART and not leaf:  # "45. f." right behind the word is no fonds of the party
            stop = min(stop, following.span.start)
            break
    return right_bound(note.text, word_end, stop)
