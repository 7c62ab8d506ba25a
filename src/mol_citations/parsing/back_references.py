"""Ibid., uo., ebd., там же: the word, and the levels that are written behind it."""

from __future__ import annotations

from mol_citations.parsing import archival, describing, families
from mol_citations.parsing.bounds import opens, right_bound
from mol_citations.parsing.citing import CLOSING, signal_before
from mol_citations.parsing.families import WINDOW, Family
from mol_citations.parsing.locating import Kind, Located
from mol_citations.records import NO_DESCRIPTION, NO_SHELFMARK, Description, Ibid, Shelfmark
from mol_citations.sources import Span

GAP = " ,.:"


def read(note: Located, at: int, *, floor: int) -> Ibid:
    """The back-reference at anchor number ``at``; ``floor`` is where the citation before ends.

    A bare word keeps its stop ("Ibid."); with levels behind it the text ends before the final stop.

    >>> from mol_citations.parsing.locating import locate
    >>> read(locate("Uo., 151. tekercs."), 0, floor=0).shelfmark.reel
    '151'
    """
    text, start = note.text, note.anchors[at].span.start
    shelfmark, description, end = _behind(note, at)
    while (shelfmark or description) and text[end - 1] in CLOSING:
        end -= 1
    return Ibid(
        text=text[start:end],
        span=Span(start, end),
        signal=signal_before(note, floor, start),
        shelfmark=shelfmark,
        description=description,
        nested=opens(text, start),
    )


def _behind(note: Located, at: int) -> tuple[Shelfmark, Description, int]:
    """The levels and the date behind the word, and where they end."""
    word_end = note.anchors[at].span.end
    following = note.following(at)
    stop = min(len(note.text), word_end + WINDOW)
    if following is not None:
        adjacent = not note.text[word_end : following.span.start].strip(GAP)
        if adjacent and following.kind in {Kind.REPOSITORY, Kind.FONDS}:
            found = archival.find(note, at + 1)
            if found is not None:
                return found.shelfmark, NO_DESCRIPTION, found.end
        if following.kind is not Kind.PART:
            stop = min(stop, following.span.start)
    stop = right_bound(note.text, word_end, stop)
    reading = families.read(Family.BACK_REFERENCE, note.text[word_end:stop], start="tail")
    end = word_end + (reading.end if reading else 0)
    description, end = describing.read_right(note.text, end, stop, NO_DESCRIPTION, note.genres)
    return reading.shelfmark if reading else NO_SHELFMARK, description, end
