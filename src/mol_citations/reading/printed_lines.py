"""The lines of a printed page: what stands in each, how large, where, and what of it stands raised."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SCRIPT = 0.85
"""A letter that stands raised is smaller than this part of its line's size."""
RAISED = 0.1
"""How much higher than its line it then stands at least, in parts of the line's size."""
LEVEL = 0.2
"""How far apart two stretches of one line may stand in height, in parts of their size."""


class Glyph(NamedTuple):
    """A letter as printed: its size, and how far it stands from the left and from the foot of the page, in points."""

    text: str
    size: float
    left: float
    foot: float


@attrs.frozen(kw_only=True)
class Line:
    """A line: its text in stretches, each with whether it stands raised, the size of most of it, and its place.

    ``left`` and ``right`` are where its first and last letters begin. A book has many letters, so they are not kept.
    """

    runs: tuple[tuple[bool, str], ...]
    size: float
    foot: float
    left: float
    right: float

    @classmethod
    def of(cls, glyphs: Sequence[Glyph]) -> Line:
        """The line that these glyphs make; at least one of them is no space.

        >>> line = Line.of([Glyph("a", 10, 70, 300), Glyph("b", 10, 75, 300), Glyph("1", 7, 80, 304)])
        >>> line.size, line.runs
        (10, ((False, 'ab'), (True, '1')))
        """
        seen = [glyph for glyph in glyphs if not glyph.text.isspace()]
        size = _usual(glyph.size for glyph in seen)
        foot = _usual(glyph.foot for glyph in seen if glyph.size == size)
        stretches = groupby(glyphs, lambda glyph: glyph.size < SCRIPT * size and glyph.foot > foot + RAISED * size)
        runs = tuple((raised, "".join(glyph.text for glyph in stretch)) for raised, stretch in stretches)
        return cls(runs=runs, size=size, foot=foot, left=glyphs[0].left, right=glyphs[-1].left)

    @property
    def text(self) -> str:
        """The letters of the line."""
        return "".join(text for _, text in self.runs)

    def goes_on(self, following: Line) -> bool:
        """Whether ``following`` belongs to this line: it stands level, or one of the two is raised beside the other."""
        small, large = sorted((self, following), key=lambda line: line.size)
        higher = small.foot - large.foot
        script = small.size < SCRIPT * large.size and 0 < higher < large.size
        return following.left >= self.right and (script or abs(higher) < LEVEL * small.size)


def _usual(values: Iterable[float]) -> float:
    return Counter(values).most_common(1)[0][0]
