"""Marks tied to notes that stand elsewhere: series by series, number by number, in one pass."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.reading.found import Found, FoundNote, Mark

_NUMBERS_LOST = 4
_SOON = 8
"""How many marks ahead a missing number may still turn up."""


def tie_in_series(found: Found, sections: Sequence[int]) -> None:
    """Tie the marks of ``found`` to its notes; ``sections`` are the places where lists of notes begin.

    Where each list has marks between the list before and itself, those are its marks (notes at the end of
    each chapter); else all marks belong to all lists (notes at the end of the book).
    """
    mark_bounds = [bisect_left(found.marks, section, key=_start) for section in (0, *sections)]
    note_bounds = [*(bisect_left(found.notes, section, key=_start) for section in sections), len(found.notes)]
    by_section = [found.marks[start:end] for start, end in pairwise(mark_bounds)]
    if all(by_section):
        for marks, (start, end) in zip(by_section, pairwise(note_bounds), strict=True):
            _tie(found.notes[start:end], marks)
    else:
        _tie(found.notes, found.marks)


def tie_repeated(found: Found) -> None:
    """Tie a mark that repeats the number of a note with a mark to that note: to the last one before it."""
    styles = {mark.style for mark in found.marks if mark.note is not None} - {"flat"}
    notes: dict[int, list[FoundNote]] = {}
    for mark in found.marks:
        if mark.note is not None:
            notes.setdefault(mark.note.value, []).append(mark.note)
    for mark in found.marks:
        if mark.note is None and mark.style in styles and mark.value in notes:
            candidates = notes[mark.value]
            index = bisect_right(candidates, mark.start, key=_start)
            mark.note = candidates[max(0, index - 1)]


def _tie(notes: Sequence[FoundNote], marks: Sequence[Mark]) -> None:
    series = [list(members) for _, members in groupby(notes, key=lambda note: note.series)]
    if series:
        alignment = _Alignment(marks, series)
        for index in range(len(marks)):
            alignment.tie(index)


def _start(found: FoundNote | Mark) -> int:
    return found.start


@attrs.define
class _Alignment:
    """Where the pass stands: in which series, and which of its notes is due."""

    marks: Sequence[Mark]
    series: Sequence[Sequence[FoundNote]]
    current: int = 0
    due: int = 0
    places: dict[int, int] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._begin(0)

    def tie(self, index: int) -> None:
        """Tie the mark at ``index``, if its number is due, or as good as due, or opens the next series."""
        mark = self.marks[index]
        notes = self.series[self.current]
        due = notes[self.due].value if self.due < len(notes) else None
        place = self.places.get(mark.value)
        if mark.value == due:
            self._tie(mark, self.due)
        elif place is not None and self._skips(place, mark) and not self._comes_soon(index, due):
            self._tie(mark, place)
        elif self._opens_next(mark) and not self._comes_soon(index, due):
            self._begin(self.current + 1)
            self._tie(mark, 0)

    def _begin(self, series: int) -> None:
        self.current, self.due = series, 0
        self.places = {note.value: place for place, note in reversed(list(enumerate(self.series[series])))}

    def _tie(self, mark: Mark, place: int) -> None:
        mark.note = self.series[self.current][place]
        self.due = place + 1

    def _skips(self, place: int, mark: Mark) -> bool:
        return 0 < place - self.due <= (1 if mark.style == "flat" else _NUMBERS_LOST)

    def _opens_next(self, mark: Mark) -> bool:
        following = self.current + 1
        return following < len(self.series) and mark.value == self.series[following][0].value

    def _comes_soon(self, index: int, value: int | None) -> bool:
        ahead = self.marks[index + 1 : index + 1 + _SOON]
        return value is not None and any(mark.value == value for mark in ahead)
