"""Where each character of a text that was put together stood in its file, and what was changed on the way."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from struct import Struct
from typing import TYPE_CHECKING, Self

import attrs

from mol_citations.sources.places import Lines, Range, Span

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(weakref_slot=False)
class Run:
    """``length`` characters of a text, from ``start`` on, that stand unbroken in the file at ``origin``."""

    start: int
    length: int
    origin: int


@attrs.frozen(kw_only=True, weakref_slot=False)
class Edit:
    r"""A change that reading made: ``written``, from ``origin_start`` on in the file, became ``read`` in the text.

    ``kind`` names it (``"dehyphenate"``, ``"join"``, ``"nfc"``, ``"soft-hyphen"`` ...); ``start`` is where
    ``read`` begins in the text.

    >>> edit = Edit(kind="line-end", start=4, origin_start=80, written="\r\n", read=" ")
    >>> edit.at, edit.origin
    (Span(start=4, end=5), Span(start=80, end=82))
    """

    kind: str
    start: int
    origin_start: int
    written: str
    read: str

    @property
    def at(self) -> Span:
        """The place of ``read`` in the text."""
        return Span(self.start, self.start + len(self.read))

    @property
    def origin(self) -> Span:
        """The place of ``written`` in the file."""
        return Span(self.origin_start, self.origin_start + len(self.written))


_RUN = Struct("@QQQ")


def _packed(runs: Iterable[Run]) -> bytes:
    numbers = array("Q")
    for run in runs:
        numbers.extend((run.start, run.length, run.origin))
    return numbers.tobytes()


@attrs.frozen(kw_only=True, weakref_slot=False)
class Source:
    r"""Where each character of a text stood in the file at ``path`` (``None``: a text from memory).

    >>> source = Source.whole("one\ntwo")
    >>> source.ranges(Span(4, 7))
    (Range(start=Position(line=2, column=1), end=Position(line=2, column=4)),)
    """

    path: str | None = None
    lines: Lines = attrs.field(repr=False)
    _runs: bytes = attrs.field(converter=_packed, alias="runs", repr=False)  # every paragraph of a large file has one
    edits: tuple[Edit, ...] = ()

    @property
    def runs(self) -> tuple[Run, ...]:
        """The unbroken stretches of the file that the text was read from, in order."""
        return tuple(map(self._run, range(self._count)))

    @property
    def _count(self) -> int:
        return len(self._runs) // _RUN.size

    def _run(self, index: int) -> Run:
        return Run(*_RUN.unpack_from(self._runs, index * _RUN.size))

    def _run_at(self, offset: int) -> int:
        """The index of the last run that begins at ``offset`` or before; -1 if there is none."""
        return bisect_right(range(self._count), offset, key=lambda index: self._run(index).start) - 1

    @classmethod
    def whole(cls, text: str, path: str | None = None) -> Self:
        """The source of a text that is the whole file, unchanged."""
        return cls(path=path, lines=Lines.of(text), runs=(Run(0, len(text), 0),))

    def origin(self, offset: int) -> int | None:
        """The offset in the file of the character at ``offset``; ``None`` for one that reading put in.

        The file has that very character there, unless one of ``edits`` covers ``offset`` and says what
        stood there instead (a line end read as a space).
        """
        index = self._run_at(offset)
        if index < 0:
            return None
        run = self._run(index)
        inside = offset - run.start
        return run.origin + inside if inside < run.length else None

    def ranges(self, span: Span) -> tuple[Range, ...]:
        """The stretches of the file that ``span`` covers, in order; one for each place of a broken note.

        A stretch ends where the note breaks off, so a note that runs on after a page break has several.
        """
        pieces: list[tuple[int, int]] = []
        for index in range(max(0, self._run_at(span.start)), self._count):
            run = self._run(index)
            if run.start >= max(span.end, span.start + 1):
                break
            start = run.origin + max(0, span.start - run.start)
            end = run.origin + min(run.length, span.end - run.start)
            if start > end or (start == end and len(span)):
                continue
            if pieces and (pieces[-1][1] == start or self._bridged(pieces[-1][1], start)):
                pieces[-1] = (pieces[-1][0], end)
            else:
                pieces.append((start, end))
        return tuple(Range(self.lines.position(start), self.lines.position(end)) for start, end in pieces)

    def _bridged(self, end: int, start: int) -> bool:
        """Whether one edit replaced all that stands in the file from ``end`` to ``start``."""
        index = bisect_left(self.edits, end, key=lambda edit: edit.origin_start)
        return any(edit.origin == Span(end, start) for edit in self.edits[index : index + 1]) if end <= start else False
