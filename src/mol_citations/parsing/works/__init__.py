"""What a note cites beside archives: published works, references by author and year, and pointers to notes.

A stretch of a note is read from left to right. Wherever a reference can begin, each kind is asked in turn
whether one begins there; the first that answers takes its text, and reading goes on behind it. What no kind
takes is commentary, and is not returned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import signals
from mol_citations.parsing.works import author_date
from mol_citations.parsing.works.starts import JOINT, in_brackets, starts
from mol_citations.records import AuthorDate, Literature, NoteReference, ShortForm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Found", "find"]

Found = AuthorDate | Literature | NoteReference | ShortForm
"""What this package finds."""

if TYPE_CHECKING:
    _Reader = Callable[[str, int, int], Found | None]
_KINDS: tuple[_Reader, ...] = (author_date.at,)
# What a reference may leave out because the one before it said it
_FURTHER: dict[type[Found], _Reader] = {AuthorDate: author_date.continued}


def find(text: str, start: int, end: int) -> tuple[Found, ...]:
    """The references in ``text[start:end]``, a stretch of a note in which no archive is cited, in their order.

    Spans are in code points of ``text``. Text before ``start`` counts as a citation: what stands in brackets
    behind it, or is introduced by "quoted in", is nested.

    >>> [piece.text for piece in find("On reforms, see Fforde(2007, 25-37), Ton(1983-1984, 692).", 0, 57)]
    ['Fforde(2007, 25-37)', 'Ton(1983-1984, 692)']
    """
    pieces = tuple(_pieces(text, start, end))
    governed = signals.assign(text, (piece.span for piece in pieces))
    main_before = bool(text[:start].strip())
    found: list[Found] = []
    for piece, signal in zip(pieces, governed, strict=True):
        nested = main_before and (signal == "quoted_in" or in_brackets(text, piece.span.start))
        found.append(attrs.evolve(piece, signal=signal, nested=nested))
        main_before = main_before or not nested
    return tuple(found)


def _pieces(text: str, start: int, end: int) -> Iterator[Found]:
    at = start
    for place in starts(text, start, end):
        piece = _begin(text, place, end) if place >= at else None
        while piece is not None:
            yield piece
            at = piece.span.end
            piece = _joined(piece, text, at, end)


def _joined(piece: Found, text: str, at: int, end: int) -> Found | None:
    """The reference that a comma, a semicolon or a conjunction joins to ``piece``, which ends at ``at``."""
    joint = JOINT.match(text, at, end)
    if joint is None or joint.end() in {at, end}:
        return None
    further = _FURTHER.get(type(piece))
    return _begin(text, joint.end(), end) or (further(text, joint.end(), end) if further else None)


def _begin(text: str, at: int, end: int) -> Found | None:
    """The reference that begins at ``at``."""
    for kind in _KINDS:
        piece = kind(text, at, end)
        if piece is not None:
            return piece
    return None
