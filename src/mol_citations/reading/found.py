"""What a layout finds in a text: places of notes, marks and body, before anything is joined or cleaned."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BlockKind = Literal["paragraph", "item", "heading", "rule", "folio"]


_KINDS: tuple[BlockKind, ...] = get_args(BlockKind)


class Block(NamedTuple):
    """A paragraph, list item or heading, or what stands between pages: a ``rule``, a page's number (``folio``)."""

    kind: BlockKind
    start: int
    end: int


class Blocks:
    """Blocks in the order of the file, kept in few bytes: a large text has millions.

    >>> blocks = Blocks([Block("heading", 0, 6)])
    >>> blocks.append(Block("paragraph", 8, 20))
    >>> len(blocks), blocks[-1]
    (2, Block(kind='paragraph', start=8, end=20))
    """

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self._kinds = bytearray()
        self._starts = array("Q")
        self._ends = array("Q")
        for block in blocks:
            self.append(block)

    def __len__(self) -> int:
        return len(self._kinds)

    def __getitem__(self, index: int) -> Block:
        return Block(_KINDS[self._kinds[index]], self._starts[index], self._ends[index])

    def __iter__(self) -> Iterator[Block]:
        return (self[index] for index in range(len(self)))

    def append(self, block: Block) -> None:
        """Put a block behind the last."""
        self._kinds.append(_KINDS.index(block.kind))
        self._starts.append(block.start)
        self._ends.append(block.end)

    def stretch_last(self, end: int) -> None:
        """Let the last block end at ``end``."""
        self._ends[-1] = end


Markup = Literal["markdown", "latex", "none"]

Style = Literal["sup", "caret", "superscript", "bracket", "paren", "dot", "bare", "flat", "pandoc", "line"]
"""How a label or mark is written: ``<sup>12)</sup>``, ``^12``, ``¹²``, ``[12]``, ``12)``, ``12.``, ``12`` before
a note's text, ``12`` behind a word."""


@attrs.define(eq=False, weakref_slot=False)
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


@attrs.define(eq=False, weakref_slot=False)
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
    ``independent``: the notes have nothing to do with each other; ``markup``: how the text says what is not printed.
    """

    notes: list[FoundNote] = attrs.field(factory=list)
    marks: list[Mark] = attrs.field(factory=list)
    body: Blocks = attrs.field(factory=Blocks)
    numbered: bool = True
    marked: bool = True
    independent: bool = False
    markup: Markup = "markdown"

    @property
    def tied(self) -> int:
        """How many notes have a mark: the more, the surer that the layout is the right one."""
        return len({id(mark.note) for mark in self.marks if mark.note is not None})
