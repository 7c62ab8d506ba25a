"""Where a text comes from: spans, positions, and the notes and manuscripts that carry them.

A note that reaches the parser may have been put together from several places of a file (a footnote that
runs on over a page break, a word hyphenated at a line's end). `Source` keeps, for every character of such
a text, where it stood. All offsets and columns are code points; lines and columns are 1-based.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Self

import attrs


@attrs.frozen(order=True)
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


@attrs.frozen
class Lines:
    r"""Where the lines of a file begin, as offsets in code points of its decoded text.

    >>> Lines.of("ab\ncd").position(4)
    Position(line=2, column=2)
    """

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """The line starts of ``text``; only line feeds end a line (CR LF keeps its CR in the line)."""
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(tuple(starts))

    def position(self, offset: int) -> Position:
        """The line and column of the character at ``offset``."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)


@attrs.frozen
class Run:
    """``length`` characters of a text, from ``start`` on, that stand unbroken in the file at ``origin``."""

    start: int
    length: int
    origin: int


@attrs.frozen(kw_only=True)
class Edit:
    """A change that reading made: ``written`` at ``origin`` in the file became ``read`` at ``at`` in the text.

    ``kind`` names it (``"dehyphenate"``, ``"join"``, ``"nfc"``, ``"soft-hyphen"`` ...).
    """

    kind: str
    at: Span
    origin: Span
    written: str
    read: str


@attrs.frozen(kw_only=True)
class Source:
    r"""Where each character of a text stood in the file at ``path`` (``None``: a text from memory).

    >>> source = Source.whole("one\ntwo")
    >>> source.ranges(Span(4, 7))
    (Range(start=Position(line=2, column=1), end=Position(line=2, column=4)),)
    """

    path: str | None = None
    lines: Lines = attrs.field(repr=False)
    runs: tuple[Run, ...]
    edits: tuple[Edit, ...] = ()

    @classmethod
    def whole(cls, text: str, path: str | None = None) -> Self:
        """The source of a text that is the whole file, unchanged."""
        return cls(path=path, lines=Lines.of(text), runs=(Run(0, len(text), 0),))

    def origin(self, offset: int) -> int | None:
        """The offset in the file of the character at ``offset``; ``None`` for one that reading put in."""
        index = bisect_right(self.runs, offset, key=lambda run: run.start) - 1
        if index < 0:
            return None
        run = self.runs[index]
        inside = offset - run.start
        return run.origin + inside if inside < run.length else None

    def ranges(self, span: Span) -> tuple[Range, ...]:
        """The stretches of the file that ``span`` covers, in order; one for each place of a broken note.

        A stretch ends where the note breaks off, so a note that runs on after a page break has several.
        """
        pieces: list[tuple[int, int]] = []
        first = max(0, bisect_right(self.runs, span.start, key=lambda run: run.start) - 1)
        for run in self.runs[first:]:
            if run.start >= max(span.end, span.start + 1):
                break
            start = run.origin + max(0, span.start - run.start)
            end = run.origin + min(run.length, span.end - run.start)
            if start > end or (start == end and len(span)):
                continue
            if pieces and pieces[-1][1] == start:
                pieces[-1] = (pieces[-1][0], end)
            else:
                pieces.append((start, end))
        return tuple(Range(self.lines.position(start), self.lines.position(end)) for start, end in pieces)


@attrs.frozen(kw_only=True)
class Note:
    """One footnote or endnote.

    ``number`` is the label as printed (``"30"``, ``"i"``); ``id`` is unique in the document (``"10~2"``
    where numbering starts again); ``text`` is the note joined and cleaned, without its label.
    """

    id: str
    number: str
    text: str
    source: Source = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Paragraph:
    """A paragraph of the body or an entry of the bibliography."""

    text: str
    source: Source = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Marker:
    """A note's mark in the body: its label as printed, the id of its note, and its place in the file.

    ``note`` is ``None`` where no such note was found; ``origin`` is in code points of the decoded file.
    """

    label: str
    note: str | None
    origin: Span


@attrs.frozen(kw_only=True)
class Manuscript:
    """A text as read: its notes in their order, and what else later stages look at.

    ``independent``: each note stands on its own (every line of a list of citations, say), so nothing is
    carried from one to the next, neither by ibid. nor by a declared short title.
    """

    notes: tuple[Note, ...]
    body: tuple[Paragraph, ...] = ()
    bibliography: tuple[Paragraph, ...] = ()
    markers: tuple[Marker, ...] = ()
    path: str | None = None
    independent: bool = False
