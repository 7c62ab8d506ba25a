"""What a layout finds in a text: places of notes, marks and body, before anything is joined or cleaned."""

from __future__ import annotations

from typing import Literal, NamedTuple

import attrs

BlockKind = Literal["paragraph", "item", "heading", "rule", "folio"]


class Block(NamedTuple):
    """A paragraph, list item or heading, or what stands between pages: a ``rule``, a page's number (``folio``)."""

    kind: BlockKind
    start: int
    end: int


Style = Literal["sup", "caret", "superscript", "bracket", "paren", "dot", "bare", "flat", "pandoc", "line"]
"""How a label or mark is written: ``<sup>12)</sup>``, ``^12``, ``¹²``, ``[12]``, ``12)``, ``12.``, ``12`` before
a note's text, ``12`` behind a word."""


@attrs.define(eq=False)
class FoundNote:
    """A note's label and the stretches ``(start, end)`` of the file that make its text, in order.

    ``series`` counts how often numbering has begun again; ``name`` becomes the note's id; ``repeated``: the label
    was in the series before.
    """

    label: str
    value: int
    start: int
    end: int
    parts: list[tuple[int, int]]
    series: int = 0
    name: str = ""
    repeated: bool = False


@attrs.define(eq=False)
class Mark:
    """A place in the body that looks like a note's mark, tied to a note or not."""

    label: str
    value: int
    style: Style
    start: int
    end: int
    note: FoundNote | None = None


@attrs.define
class Found:
    """Notes, marks and body blocks in the order of the file.

    ``numbered``: labels are numbers that should run on; ``marked``: every note should have a mark;
    ``independent``: the notes have nothing to do with each other.
    """

    notes: list[FoundNote] = attrs.field(factory=list)
    marks: list[Mark] = attrs.field(factory=list)
    body: list[Block] = attrs.field(factory=list)
    numbered: bool = True
    marked: bool = True
    independent: bool = False

    @property
    def tied(self) -> int:
        """How many notes have a mark: the more, the surer that the layout is the right one."""
        return len({id(mark.note) for mark in self.marks if mark.note is not None})
