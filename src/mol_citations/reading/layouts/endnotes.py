"""Notes gathered under a title of their own ("Notes", "Jegyzetek", "Anmerkungen"), at the end of a text or chapter.

Numbering may start again with each chapter: under sub-titles in one section, or in a section at the end of
each chapter. The first series of marks then belongs to the first series of notes, and so on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.found import Found, FoundNote
from mol_citations.reading.labels import Label, at_labels, label_at
from mol_citations.reading.markers import raised_marks
from mol_citations.reading.titles import is_bibliography, is_notes, may_be_title
from mol_citations.reading.tying import tie_in_series, tie_repeated

if TYPE_CHECKING:
    from mol_citations.reading.found import Block, Blocks, Style
    from mol_citations.reading.markers import Marks

_NUMBERS_LOST = 4
_PARAGRAPHS_OF_A_NOTE = 4
"""How many unnumbered paragraphs in a row may belong to a note, if a numbered one follows."""

_INDENTED = re.compile(r" {4}|\t")
_STOPS = frozenset('.!?)]”"')
_TAIL = 8
_HASHES = re.compile(r"\s*(#{1,6})")


def find_endnotes(text: str, blocks: Blocks, marks: Marks = raised_marks) -> Found:
    r"""The notes under titles of their own; ``blocks`` are those of ``text``, ``marks`` says what a mark looks like.

    >>> from mol_citations.reading.blocks import blocks
    >>> text = "Maps.[1] Plans.[2]\n\n## Notes\n\n1. VTS, 1986.\n2. Ibid.\n\n## Bibliography\n\nHorn. 1987.\n"
    >>> notes = find_endnotes(text, blocks(text)).notes
    >>> [(note.label, [text[start:end].strip() for start, end in note.parts]) for note in notes]
    [('1', ['VTS, 1986.']), ('2', ['Ibid.'])]
    """
    scan = _Endnotes(text, blocks)
    index = 0
    while index < len(scan.blocks):
        block = scan.blocks[index]
        if is_notes(text, block.start, block.end) and scan.label_below(index):
            index = scan.read_section(index)
        else:
            scan.take_body(block)
            index += 1
    if not scan.sections:
        return Found()
    for block in scan.found.body:
        scan.found.marks += marks(text, block.start, block.end, block.start)
    tie_in_series(scan.found, scan.sections)
    tie_repeated(scan.found)
    return scan.found


@attrs.define
class _Endnotes:
    text: str
    blocks: Blocks
    found: Found = attrs.field(factory=Found)
    sections: list[int] = attrs.field(factory=list)
    style: Style | None = None

    def take_body(self, block: Block) -> None:
        """Put the block into the body."""
        self.found.body.append(block)

    def label_below(self, index: int) -> bool:
        """Whether a labelled block follows the title, at once or below one sub-title."""
        return any(self._label(at) is not None for at in (index + 1, index + 2))

    def read_section(self, index: int) -> int:
        """Read the notes under the title at ``index``; the index of the block behind the section."""
        title = self.blocks[index]
        self.sections.append(title.start)
        self.take_body(title)
        self.style = None
        first = True
        index += 1
        while index < len(self.blocks):
            block = self.blocks[index]
            label = self._label(index)
            if label is not None and self._opens_note(label, first=first):
                self._take_block(block, starts_series=first)
                first = False
            elif block.kind in {"rule", "folio"}:
                self.take_body(block)
            elif self._is_sub_title(index, title) or self._is_remark(index):
                self.take_body(block)
                first = True
            elif not first and self._belongs_to_note(index):
                self.found.notes[-1].parts.append((block.start, block.end))
            else:
                break
            index += 1
        return index

    def _label(self, index: int) -> Label | None:
        if not 0 <= index < len(self.blocks) or self.blocks[index].kind in {"rule", "folio", "heading"}:
            return None
        return label_at(self.text, self.blocks[index].start, self.blocks[index].end)

    def _opens_note(self, label: Label, *, first: bool) -> bool:
        if self.style not in {None, label.style}:
            return False
        if first or not self.found.notes:
            return True
        lost = label.value - self.found.notes[-1].value - 1
        return label.value == 1 or -1 <= lost <= _NUMBERS_LOST

    def _take_block(self, block: Block, *, starts_series: bool) -> None:
        """A block of notes: the one it begins with, and those that begin at a line inside it."""
        pieces = at_labels(self.text, block)
        labels = [label_at(self.text, piece.start, piece.end) for piece in pieces]
        for piece, label, following in zip(pieces, labels, [*labels[1:], None], strict=True):
            if label is not None and (piece.start == block.start or self._runs_on(label, following)):
                self._take(label, piece, starts_series=starts_series)
                starts_series = False
            else:
                start, _ = self.found.notes[-1].parts[-1]
                self.found.notes[-1].parts[-1] = (start, piece.end)

    def _runs_on(self, label: Label, following: Label | None) -> bool:
        """Whether a label at a line inside a block is the next note's: "12. Text", not "12. doboz".

        One that is not simply the next number must stand behind a finished note.
        """
        free = label.style not in {"dot", "bare"} or not self.text[label.end : label.end + 1].islower()
        if not free or label.style != self.style:
            return False
        lost = label.value - self.found.notes[-1].value - 1
        if lost == 0:
            return True
        if self.text[max(0, label.start - _TAIL) : label.start].rstrip()[-1:] not in _STOPS:
            return False
        begins_again = label.value == 1 and following is not None and following.value == 2
        return begins_again or -1 <= lost <= _NUMBERS_LOST

    def _take(self, label: Label, piece: Block, *, starts_series: bool) -> None:
        note = FoundNote(label.text, label.value, label.start, label.end, [(label.end, piece.end)])
        if self.found.notes:
            last = self.found.notes[-1]
            note.series = last.series + (starts_series or label.value < last.value)
        self.found.notes.append(note)
        self.style = label.style

    def _is_sub_title(self, index: int, title: Block) -> bool:
        """Whether a chapter's title inside the notes stands at ``index``, with its notes below."""
        block = self.blocks[index]
        if block.kind != "heading" and not may_be_title(self.text, block.start, block.end):
            return False
        label = self._label(index + 1)
        if label is None or self.style not in {None, label.style} or is_bibliography(self.text, block.start, block.end):
            return False
        deeper = self._level(block) > self._level(title)
        return self.style is None or label.value == 1 or (deeper and label.value == self.found.notes[-1].value + 1)

    def _is_remark(self, index: int) -> bool:
        """Whether a paragraph stands between the title and the first note."""
        block = self.blocks[index]
        before_notes = self.style is None and self._label(index + 1) is not None
        return before_notes and not is_bibliography(self.text, block.start, block.end)

    def _level(self, block: Block) -> int:
        hashes = _HASHES.match(self.text, block.start, block.end)
        return len(hashes[1]) if hashes else len("######") + 1

    def _belongs_to_note(self, index: int) -> bool:
        """Whether an unnumbered paragraph is more of a note: it is indented, or the next note follows."""
        block = self.blocks[index]
        if block.kind == "heading" or is_bibliography(self.text, block.start, block.end):
            return False
        if _INDENTED.match(self.text, block.start, block.end):
            return True
        for ahead in range(index + 1, min(index + 1 + _PARAGRAPHS_OF_A_NOTE, len(self.blocks))):
            if self.blocks[ahead].kind == "heading":
                return False
            label = self._label(ahead)
            if label is not None and label.style == self.style and label.value == self.found.notes[-1].value + 1:
                return True
        return False
