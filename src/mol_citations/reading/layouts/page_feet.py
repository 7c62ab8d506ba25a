"""Notes at the feet of pages, as they stand in text and Markdown made from PDF.

A rule opens a page's notes and nothing closes them: they end with the first paragraph that is no note. What
belongs to the notes is found by their numbers: a label is a note's when its mark was seen and has no note
yet, or when it is the next number. The first unnumbered paragraph under a rule, with a numbered note behind
it, is the rest of the last page's note. Numbered lists in the text have no marks; paragraphs that begin with
a number ("1986, 1051).") have no label.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.reading.blocks import blocks
from mol_citations.reading.found import Block, Found, FoundNote, Mark
from mol_citations.reading.labels import LABEL, Label, label_at
from mol_citations.reading.markers import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.reading.found import Style

_NUMBERS_LOST = 4
"""How many numbers may be missing in a row before a label is taken for something else."""

_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]*_]*$")
_NUMBER_STOP = re.compile(r"\d\.$|\b\w{1,4}\.$")
"""A final stop that ends no note: "147." before "doboz", "pp." before the page."""


def find_page_feet(text: str) -> Found:
    r"""The notes at the page feet of ``text``.

    >>> text = "One.<sup>1)</sup>\n\n---\n\n1) VTS, 147. do-\n\nMore.<sup>2)</sup>\n\n---\n\nboz.\n\n2) Ibid.\n"
    >>> [[text[start:end] for start, end in note.parts] for note in find_page_feet(text).notes]
    [['VTS, 147. do-', 'boz.'], ['Ibid.']]
    """
    scan = _PageFeet(text, list(blocks(text)))
    for index in range(len(scan.blocks)):
        scan.read_block(index)
    return scan.found


@attrs.define
class _PageFeet:
    """One pass over the blocks of a text; ``zone`` says where on a page the pass is."""

    text: str
    blocks: Sequence[Block]
    found: Found = attrs.field(factory=Found)
    zone: Literal["body", "rule", "folio", "continued", "notes"] = "body"
    waiting: dict[int, list[Mark]] = attrs.field(factory=dict)
    style: Style | None = None

    def read_block(self, index: int) -> None:
        """Take the block for notes, for the rest of one, or for body."""
        block = self.blocks[index]
        if block.kind in {"rule", "folio"}:
            self.zone = "rule" if block.kind == "rule" else "folio"
            self.found.body.append(block)
            return
        if block.kind == "heading":
            self.zone = "body"
        pieces = self._at_labels(block)
        label = label_at(self.text, pieces[0].start, pieces[0].end)
        if label is not None and self._opens_note(label):
            self._take(label, pieces[0])
            self.zone = "notes"
        elif self.zone != "body" and self.found.notes and self._continues(index):
            self.found.notes[-1].parts.append((block.start, block.end))
            self.zone = "continued" if self.zone != "notes" else "notes"
            return
        else:
            self.zone = "body"
            self._take_body(pieces[0])
        for piece in pieces[1:]:
            self._read_inner(piece)

    def _at_labels(self, block: Block) -> list[Block]:
        """The block, cut before every line inside it that begins with a label."""
        starts = [block.start]
        line = self.text.find("\n", block.start, block.end) + 1
        while line:
            if LABEL.match(self.text, line, block.end):
                starts.append(line)
            line = self.text.find("\n", line, block.end) + 1
        ends = [*starts[1:], block.end]
        return [Block(block.kind, start, end) for start, end in zip(starts, ends, strict=True)]

    def _read_inner(self, piece: Block) -> None:
        """A line inside a paragraph that begins with a label: a note of its own, or more of the same."""
        label = label_at(self.text, piece.start, piece.end)
        if label is not None and self._is_next(label) and self._stands_free(label):
            self._take(label, piece)
            self.zone = "notes"
        elif self.zone == "notes":
            start, _ = self.found.notes[-1].parts[-1]
            self.found.notes[-1].parts[-1] = (start, piece.end)
        else:
            self._take_body(piece)

    def _take_body(self, piece: Block) -> None:
        last = self.found.body[-1] if self.found.body else None
        if last is not None and last.end == piece.start and last.kind == piece.kind:
            self.found.body[-1] = Block(last.kind, last.start, piece.end)
        else:
            self.found.body.append(piece)
        for mark in marks(self.text, piece.start, piece.end):
            self.found.marks.append(mark)
            self.waiting.setdefault(mark.value, []).append(mark)

    def _take(self, label: Label, piece: Block) -> None:
        note = FoundNote(label.text, label.value, label.start, label.end, [(label.end, piece.end)])
        if self.found.notes:
            last = self.found.notes[-1]
            note.series = last.series + (label.value < last.value)
        self.found.notes.append(note)
        self.style = self.style or label.style
        waiting = self.waiting.pop(label.value, ())
        for mark in sorted(waiting, key=lambda mark: mark.style == "bracket")[:1]:
            mark.note = note

    @property
    def _next(self) -> int:
        return self.found.notes[-1].value + 1 if self.found.notes else 1

    def _is_next(self, label: Label) -> bool:
        return label.value == self._next and self.style in {None, label.style} and label.value in self.waiting

    def _opens_note(self, label: Label) -> bool:
        """Whether a label at the start of a paragraph is a note's."""
        if self.zone == "body":
            return self._is_next(label) and self._stands_free(label)
        waits = label.value in self.waiting
        if label.style == "bare":
            return waits and label.value == self._next and self.style in {None, "bare"}
        lost = label.value - self._next
        same_style = self.style in {None, label.style}
        repeated = lost == -1 and self.zone == "notes"
        return waits or (same_style and (repeated or 0 <= lost <= (_NUMBERS_LOST if self.found.notes else 0)))

    def _stands_free(self, label: Label) -> bool:
        """Whether a label that no rule announces looks like one: "12. Text", not "12. doboz"."""
        return label.style not in {"dot", "bare"} or not self.text[label.end : label.end + 1].islower()

    def _continues(self, index: int) -> bool:
        """Whether an unnumbered paragraph in the notes is the rest of the note before it."""
        block = self.blocks[index]
        if block.kind == "heading" or self.zone == "continued":
            return False
        following = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        label = label_at(self.text, following.start, following.end) if following else None
        if label is not None and self._opens_note(label):
            if self.zone == "notes":
                return label.value in self.waiting
            return label.value in self.waiting or not self._has_mark(block, label.value)
        return self.zone == "rule" and self._breaks_off(block)

    def _has_mark(self, block: Block, value: int) -> bool:
        return any(mark.value == value for mark in marks(self.text, block.start, block.end))

    def _breaks_off(self, block: Block) -> bool:
        """Whether the last note is plainly unfinished and ``block``, alone under a rule, finishes it."""
        end = self.found.notes[-1].parts[-1][1]
        before = self.text[max(0, end - 80) : end].rstrip()
        first = self.text[block.start : block.end].lstrip()[:1]
        unfinished = before.endswith("-") or not _SENTENCE_END.search(before) or _NUMBER_STOP.search(before)
        if not unfinished or not (first.islower() or first.isdigit()):
            return False
        return not any(True for _ in marks(self.text, block.start, block.end))
