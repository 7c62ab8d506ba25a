"""Places: stretches of a text, and lines and columns of a file."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, Self

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence


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
    """A place in a file: 1-based line and 1-based column, the column in code points.

    >>> Position(2, 7) < Position(10, 1)
    True
    """

    line: int
    column: int


@attrs.frozen(order=True)
class Range:
    """An unbroken stretch of a file; ``end`` is the position just behind the last character.

    >>> stretch = Range(start=Position(1, 7), end=Position(1, 12))
    >>> stretch.end.column - stretch.start.column
    5
    """

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
