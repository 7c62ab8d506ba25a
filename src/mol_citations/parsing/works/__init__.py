"""What a note cites beside archives: published works, references by author and year, and pointers to notes.

A stretch of a note is read from left to right. Wherever a reference can begin, each kind is asked in turn
whether one begins there; the first that answers takes its text, and reading goes on behind it. What no kind
takes is commentary, and is not returned.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import signals
from mol_citations.parsing.works import author_date, editions, keys, literature, note_references, short_forms
from mol_citations.parsing.works.stretch import Stretch, bracket_around
from mol_citations.parsing.works.unknown import looks_like_source, names_work
from mol_citations.records import AuthorDate, Literature, NoteReference, ShortForm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Found", "find", "looks_like_source", "names_work"]

Found = AuthorDate | Literature | NoteReference | ShortForm
"""What this package finds."""

if TYPE_CHECKING:
    _Reader = Callable[[Stretch, int], Found | None]

_KINDS: tuple[_Reader, ...] = (keys.at, editions.at, author_date.at, note_references.at, short_forms.at, literature.at)
# What a reference may leave out because the one before it said it.
_FURTHER: dict[type[Found], _Reader] = {AuthorDate: author_date.continued, NoteReference: note_references.continued}
# Behind another reference: ", "  "; "  " and "  ", valamint "  ". — "
_JOINT = re.compile(
    r"[\s.]{0,4}(?:[,;–—-]{1,2}\s{0,3})?"
    r"(?:(?:and|és|valamint|illetve|továbbá|und|sowie|et|и|а также|or|vagy)\s)?\s{0,3}"
)


_WORD = re.compile(r"\w")
_INK = re.compile(r"\S")


def find(text: str, start: int, end: int) -> tuple[Found, ...]:
    """The references in ``text[start:end]``, a stretch of a note in which no archive is cited, in their order.

    Spans are in code points of ``text``. Text before ``start`` counts as a citation: what stands in brackets
    behind it, or is introduced by "quoted in", is nested.

    >>> [piece.text for piece in find("On reforms, see Fforde(2007, 25-37), Ton(1983-1984, 692).", 0, 57)]
    ['Fforde(2007, 25-37)', 'Ton(1983-1984, 692)']
    """
    if not _WORD.search(text, start, end):
        return ()
    pieces = tuple(_pieces(Stretch.of(text, start, end)))
    governed = signals.assign(text, (piece.span for piece in pieces))
    main_before = bool(_INK.search(text, 0, start))
    main_bracket: int | None = None
    found: list[Found] = []
    for piece, signal in zip(pieces, governed, strict=True):
        bracket = bracket_around(text, piece.span.start)
        inside = bracket is not None and bracket != main_bracket and not keys.is_keyed(piece.text)
        nested = main_before and (signal == "quoted_in" or inside)
        found.append(attrs.evolve(piece, signal=signal, nested=nested))
        if not main_before and not nested:
            main_bracket = bracket
        main_before = main_before or not nested
    return tuple(found)


def _pieces(stretch: Stretch) -> Iterator[Found]:
    at = stretch.start
    for place in sorted({*stretch.starts(), *keys.places(stretch)}):
        piece = _begin(stretch, place) if place >= at else None
        while piece is not None:
            yield piece
            at = piece.span.end
            piece = _joined(piece, stretch)


def _joined(piece: Found, stretch: Stretch) -> Found | None:
    """The reference that a comma, a semicolon or a conjunction joins to ``piece``."""
    joint = _JOINT.match(stretch.text, piece.span.end, stretch.end)
    if joint is None or joint.end() in {piece.span.end, stretch.end}:
        return None
    further = _FURTHER.get(type(piece))
    return _begin(stretch, joint.end()) or (further(stretch, joint.end()) if further else None)


def _begin(stretch: Stretch, place: int) -> Found | None:
    """The reference that begins at ``place``."""
    if editions.leads(stretch, place):
        return None
    for kind in _KINDS:
        piece = kind(stretch, place)
        if piece is not None:
            return piece
    return None
