"""Unique ids for notes, and the places where marks and notes disagree."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mol_citations.sources import ReadingProblem, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mol_citations.reading.found import Found, FoundNote, Mark
    from mol_citations.sources import ReadingFault

_TOLD_ONE_BY_ONE = 20
"""How many missing numbers in a row are told one by one."""


def ids(labels: Iterable[str]) -> Iterator[str]:
    """An id for each label, in order: the label itself the first time, ``10~2`` where it comes again.

    >>> list(ids(["9", "10", "10", "10"]))
    ['9', '10', '10~2', '10~3']
    """
    counts: Counter[str] = Counter()
    taken: set[str] = set()
    for label in labels:
        counts[label] += 1
        name = label if counts[label] == 1 else f"{label}~{counts[label]}"
        while name in taken:
            counts[label] += 1
            name = f"{label}~{counts[label]}"
        taken.add(name)
        yield name


def name_notes(found: Found) -> None:
    """Give each note its id, and say whether its label was there before, in its series."""
    seen: set[tuple[int, str]] = set()
    for note, name in zip(found.notes, ids(note.label for note in found.notes), strict=True):
        note.name = name
        note.repeated = (note.series, note.label) in seen
        seen.add((note.series, note.label))


def problems(found: Found) -> tuple[ReadingProblem, ...]:
    """Marks without notes, notes without marks, numbers repeated or skipped, in the order of the file.

    Notes that stand on their own (single lines) have neither marks nor numbers of their own.
    """
    if not found.marked:
        return ()
    noticed = [*_marks_without_note(found), *_notes_without_mark(found), *_numbers(found)]
    return tuple(sorted(noticed, key=lambda problem: (problem.origin, problem.kind)))


def _marks_without_note(found: Found) -> Iterator[ReadingProblem]:
    for mark in lone_marks(found):
        yield ReadingProblem(kind="marker-without-note", label=mark.label, origin=Span(mark.start, mark.end))


def lone_marks(found: Found) -> list[Mark]:
    """Marks that have no note and yet are written as the tied ones are, with a number the notes could have.

    Where there are no notes at all, marks that count 1, 2, 3 are marks all the same.
    """
    if not found.numbered:
        return [mark for mark in found.marks if mark.note is None]
    if not found.notes:
        return _counting(found.marks)
    styles = {mark.style for mark in found.marks if mark.note is not None} - {"flat"}
    limit = max(note.value for note in found.notes) + 1
    lone = []
    for mark in found.marks:
        if mark.note is None and mark.style in styles and mark.value <= limit:
            lone.append(mark)
            limit = max(limit, mark.value + 1)
    return lone


def _counting(marks: Sequence[Mark]) -> list[Mark]:
    """The raised marks that run 1, 2, 3 ... in one style, if there are at least three."""
    run: list[Mark] = []
    for mark in marks:
        if (
            mark.value == len(run) + 1
            and mark.style not in {"flat", "bracket"}
            and mark.style == (run or [mark])[0].style
        ):
            run.append(mark)
    return run if len(run) >= 3 else []


def _notes_without_mark(found: Found) -> Iterator[ReadingProblem]:
    marked = {id(mark.note) for mark in found.marks}
    for note in found.notes:
        if id(note) not in marked and not note.repeated:
            yield _problem("note-without-marker", note, note.label)


def _numbers(found: Found) -> Iterator[ReadingProblem]:
    """Numbers that come twice in their series, or are left out of it; labels defined twice."""
    before: FoundNote | None = None
    for note in found.notes:
        if note.repeated:
            yield _problem("note-number-repeated", note, note.label)
        if found.numbered and before is not None and note.series == before.series:
            for missing in _missing(before.value + 1, note.value - 1):
                yield _problem("note-number-skipped", note, missing)
        before = note


def _missing(first: int, last: int) -> Iterable[str]:
    """The numbers from ``first`` to ``last``, or a range of them: a number misread as 900000 leaves out very many.

    >>> list(_missing(3, 4)), list(_missing(3, 899999)), list(_missing(3, 2))
    (['3', '4'], ['3–899999'], [])
    """
    if last - first >= _TOLD_ONE_BY_ONE:
        return (f"{first}–{last}",)
    return map(str, range(first, last + 1))


def _problem(kind: ReadingFault, note: FoundNote, label: str) -> ReadingProblem:
    return ReadingProblem(kind=kind, label=label, note=note.name, origin=Span(note.start, note.end))
