"""Where the numbering of notes starts again, and which notes a label means.

A manuscript may hold several documents, each numbered from 1. No chain and no reference to a note crosses
from one into another.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mol_citations.records import NoteReference, ParsedNote, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

RANGE_LIMIT = 100
"""The longest run of notes that "notes 17-19" is believed to mean."""

LISTED = 1000
"""How many citations a reference is said to mean at most."""

_PARTS = re.compile(r"\s*[,;/&]\s*|\s+(?:and|és|und|et|и)\s+")
_RANGE = re.compile(r"(\d{1,7})\s*[-\u2010-\u2015]\s*(\d{1,7})")


def chapters(notes: Sequence[ParsedNote], *, independent: bool = False) -> list[int]:
    """For each note the number of its chapter, from 0; each note is one where they stand on their own.

    A chapter begins where the label falls back to 1, or falls back at all and the note's id says that the
    label was used before (``10~2``). A label other than 1 that is printed twice in a row begins nothing.
    """
    if independent:
        return list(range(len(notes)))
    chapter = 0
    last: int | None = None
    found: list[int] = []
    for parsed in notes:
        number = parsed.note.number.strip().rstrip(".")
        if number.isdecimal():
            value = int(number[:18])
            if last is not None and _starts_again(value, last, parsed.note.id):
                chapter += 1
            last = value
        found.append(chapter)
    return found


def _starts_again(value: int, last: int, note_id: str) -> bool:
    return (value == 1 and last > 0) or (value < last and "~" in note_id)


class NoteLabels:
    """The notes of a document by chapter and printed label, and what each of them cites."""

    def __init__(self, notes: Sequence[ParsedNote], of_chapter: Sequence[int]) -> None:
        self._notes = notes
        self._places: dict[int, tuple[Place, ...]] = {}
        self._named: dict[tuple[int, str], tuple[Place, ...]] = {}
        self._by_label: dict[tuple[int, str], list[int]] = {}
        for position, (parsed, chapter) in enumerate(zip(notes, of_chapter, strict=True)):
            self._by_label.setdefault((chapter, _label(parsed.note.number)), []).append(position)

    def cited(self, reference: NoteReference, chapter: int, at: Place) -> tuple[Place, ...]:
        """What the notes that ``reference`` names cite, apart from the reference itself, which stands at ``at``.

        At most `LISTED` citations; references in the same words share them.
        """
        named = (chapter, reference.note)
        if named not in self._named:
            self._named[named] = tuple(islice(self._all_cited(reference.note, chapter), LISTED))
        places = self._named[named]
        return tuple(place for place in places if place != at) if at in places else places

    def _all_cited(self, written: str, chapter: int) -> Iterator[Place]:
        for label in _labels(written):
            for position in self._by_label.get((chapter, label), ()):
                yield from self._cited_in(position)

    def _cited_in(self, position: int) -> tuple[Place, ...]:
        """The citations of a note; its own references to notes only where it holds nothing else."""
        if position not in self._places:
            parsed = self._notes[position]
            listed = list(enumerate(parsed.citations))
            sources = [index for index, citation in listed if not isinstance(citation, NoteReference)]
            chosen: Iterable[int] = sources or range(len(listed))
            self._places[position] = tuple(Place(parsed.note.id, index) for index in chosen)
        return self._places[position]


def _label(number: str) -> str:
    return number.strip().strip("()[].^ ").casefold()


def _labels(written: str) -> list[str]:
    """The labels that the words of a reference name.

    >>> _labels("17"), _labels("17-19"), _labels("3 és 5")
    (['17'], ['17', '18', '19'], ['3', '5'])
    """
    labels: list[str] = []
    for part in _PARTS.split(written.strip()):
        ends = _RANGE.fullmatch(part)
        if ends is None:
            labels.append(_label(part))
            continue
        first, last = int(ends[1]), int(ends[2])
        if first <= last < first + RANGE_LIMIT:
            labels.extend(str(number) for number in range(first, last + 1))
    return labels
