"""Where a text comes from: spans, positions, and the notes and manuscripts that carry them.

A note that reaches the parser may have been put together from several places of a file (a footnote that
runs on over a page break, a word hyphenated at a line's end). `Source` keeps, for every character of such
a text, where it stood. All offsets and columns are code points; lines and columns are 1-based.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from struct import Struct
from typing import TYPE_CHECKING, Literal, Self

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@attrs.frozen(order=True, weakref_slot=False)
class Span:
    """A half-open stretch ``[start, end)`` of a text, in code points of that text.

    >>> Span(4, 9).of("See Ibid., p. 3")
    'Ibid.'
    """

    start: int
    end: int = attrs.field()

    @end.validator
    def _not_before_start(self, _attribute: object, value: int) -> None:
        if not 0 <= self.start <= value:
            raise ValueError(f"a span runs forward from 0, not from {self.start} to {value}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters this span covers in ``text``."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same stretch, ``by`` code points further on.

        >>> Span(0, 3).shift(5)
        Span(start=5, end=8)
        """
        return Span(self.start + by, self.end + by)


@attrs.frozen(order=True)
class Position:
    """A place in a file: 1-based line and 1-based column, the column in code points."""

    line: int
    column: int


@attrs.frozen(order=True)
class Range:
    """An unbroken stretch of a file; ``end`` is the position just behind the last character."""

    start: Position
    end: Position


_LONGEST_FOR_FOUR_BYTES = 2**32
"""In a text below this length the offset of a line takes four bytes; in a tuple of numbers it would take forty."""


@attrs.frozen
class Lines:
    r"""Where the lines of a file begin, as offsets in code points of its decoded text.

    >>> Lines.of("ab\ncd").position(4)
    Position(line=2, column=2)
    """

    starts: Sequence[int] = attrs.field(hash=False)

    @classmethod
    def of(cls, text: str) -> Self:
        """The line starts of ``text``; only line feeds end a line (CR LF keeps its CR in the line)."""
        starts = array(
            "I" if len(text) < _LONGEST_FOR_FOUR_BYTES else "Q", [0]
        )  # a tuple would cost as much as the text
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(starts)

    def position(self, offset: int) -> Position:
        """The line and column of the character at ``offset``."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)


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


@attrs.frozen(kw_only=True, weakref_slot=False)
class Note:
    """One footnote or endnote.

    ``number`` is the label as printed (``"30"``, ``"i"``); ``id`` is unique in the document (``"10~2"``
    where numbering starts again); ``text`` is the note joined and cleaned, without its label.
    """

    id: str
    number: str
    text: str
    source: Source = attrs.field(repr=False)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Paragraph:
    """A paragraph of the body or an entry of the bibliography."""

    text: str
    source: Source = attrs.field(repr=False)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Marker:
    """A note's mark in the body: its label as printed, the id of its note, and its place in the file.

    ``note`` is ``None`` where no such note was found; ``origin`` is in code points of the decoded file.
    """

    label: str
    note: str | None
    origin: Span


ReadingFault = Literal["note-without-marker", "marker-without-note", "note-number-repeated", "note-number-skipped"]
"""What can be wrong between the marks in a text and its notes."""


@attrs.frozen(kw_only=True)
class ReadingProblem:
    """A place where the numbering of the text and of its notes disagree.

    ``label`` is the number or label in question as printed, or the one that is missing; ``note`` the id of
    the note it is about, where there is one; ``origin`` its place in the file, in code points of the
    decoded file: the label of the note, or the mark in the text.
    """

    kind: ReadingFault
    label: str
    note: str | None = None
    origin: Span


@attrs.frozen(kw_only=True)
class Manuscript:
    """A text as read: its notes in their order, and what else later stages look at.

    ``independent``: each note stands on its own (every line of a list of citations, say), so nothing is
    carried from one to the next, neither by ibid. nor by a declared short title.

    ``problems`` are the places where marks and notes disagree, in the order of the file; ``lines`` turns
    the offsets of markers and problems into lines and columns; ``looked_for`` names the kinds of notes
    that were looked for.

    ``made_of`` names the kind of file that the text was made of (``"docx"``), ``None`` where the file is the text:
    no place in a text that was made is one in its file.
    """

    notes: tuple[Note, ...]
    body: tuple[Paragraph, ...] = ()
    bibliography: tuple[Paragraph, ...] = ()
    markers: tuple[Marker, ...] = ()
    path: str | None = None
    independent: bool = False
    problems: tuple[ReadingProblem, ...] = ()
    lines: Lines = attrs.field(factory=lambda: Lines.of(""), repr=False)
    looked_for: tuple[str, ...] = ()
    made_of: str | None = None
