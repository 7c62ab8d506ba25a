"""Notes at the feet of pages, as they stand in text and Markdown made from PDF.

A rule opens a page's notes and nothing closes them: they end with the first paragraph that is no note. What
belongs to the notes is found by their numbers: a label is a note's when its mark was seen and has no note
yet, or when it is the next number. The first unnumbered paragraph under a rule, with a numbered note behind
it, is the rest of the last page's note. Numbered lists in the text have no marks; paragraphs that begin with
a number ("1986, 1051).") have no label. Where no rule stands, or the rules stand between pages, a note is
known by being the next one and by its mark before it.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.reading.found import Found, FoundNote, Mark
from mol_citations.reading.labels import Label, at_labels, label_at
from mol_citations.reading.markers import raised_marks
from mol_citations.reading.tying import tie_repeated

if TYPE_CHECKING:
    from mol_citations.reading.found import Block, Blocks, Style
    from mol_citations.reading.markers import Marks

_NUMBERS_LOST = 4
"""How many numbers may be missing in a row before a label is taken for something else."""

_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]*_]*$")
_NUMBER_STOP = re.compile(r"\d\.$|\b\w{1,4}\.$")
"""A final stop that ends no note: "147." before "doboz", "pp." before the page."""
_SYMBOL = re.compile(r"\s*\\?[*†‡§]+\\?\)?\s?")
"""What begins a note that has a symbol for a number (of the author, as a rule): it is left in the body."""
_TAIL = 80


def find_page_feet(text: str, blocks: Blocks, marks: Marks = raised_marks) -> Found:
    r"""The notes at the page feet of ``text``, which is cut into ``blocks``; ``marks`` says what a mark looks like.

    >>> from mol_citations.reading.blocks import blocks
    >>> text = "One.<sup>1)</sup>\n\n---\n\n1) VTS, 147. do-\n\nMore.<sup>2)</sup>\n\n---\n\nboz.\n\n2) Ibid.\n"
    >>> [[text[start:end] for start, end in note.parts] for note in find_page_feet(text, blocks(text)).notes]
    [['VTS, 147. do-', 'boz.'], ['Ibid.']]
    """
    scan = _PageFeet(text, blocks, marks)
    scan.look_ahead()
    for index in range(len(blocks)):
        scan.read_block(index)
    tie_repeated(scan.found)
    return scan.found


@attrs.define
class _Announced:
    """The numbers under the rules of a text: for each its offset, the first number and the last."""

    rules: array[int] = attrs.field(factory=lambda: array("Q"))
    firsts: array[int] = attrs.field(factory=lambda: array("Q"))
    lasts: array[int] = attrs.field(factory=lambda: array("Q"))

    def add(self, rule: int, first: int, last: int) -> None:
        """Remember the numbers from ``first`` to ``last`` under the rule at an offset behind all others."""
        self.rules.append(rule)
        self.firsts.append(first)
        self.lasts.append(last)

    def next_has(self, offset: int, number: int) -> bool:
        """Whether the first rule behind ``offset`` has the number under it."""
        index = bisect_left(self.rules, offset)
        return index < len(self.rules) and self.firsts[index] <= number <= self.lasts[index]


@attrs.define
class _PageFeet:
    """One pass over the blocks of a text.

    ``zone`` says where on a page the pass is; ``waiting`` holds the marks that have no note yet, by number;
    ``rules_open``: a rule stands over the notes of a page, not between pages; ``announced``: the numbers under
    each such rule.
    """

    text: str
    blocks: Blocks
    marks: Marks
    found: Found = attrs.field(factory=Found)
    zone: Literal["body", "rule", "folio", "continued", "notes"] = "body"
    waiting: dict[int, list[Mark]] = attrs.field(factory=dict)
    style: Style | None = None
    rules_open: bool = True
    announced: _Announced = attrs.field(factory=_Announced)

    def look_ahead(self) -> None:
        """See what the rules of the text are: more have a label below them than above them if they open notes."""
        opening = closing = 0
        for index, block in enumerate(self.blocks):
            if block.kind == "rule":
                below = next((at for at in (index + 1, index + 2) if self._label(at) is not None), None)
                opening += below is not None
                closing += self._label(index - 1) is not None
                self._announce(block.start, below)
        self.rules_open = opening >= closing

    def _announce(self, rule: int, index: int | None) -> None:
        """Remember the numbers that stand, one after the other, under the rule at the offset ``rule``."""
        label = None if index is None else self._label(index)
        if index is None or label is None:
            return
        last = label.value
        while (following := self._label(index + 1)) is not None and following.value == last + 1:
            index, last = index + 1, following.value
        self.announced.add(rule, label.value, last)

    def read_block(self, index: int) -> None:
        """Take the block for notes, for the rest of one, or for body."""
        block = self.blocks[index]
        if block.kind in {"rule", "folio"}:
            opens = block.kind == "rule" and self.rules_open
            self.zone = "rule" if opens else "folio"
            self.found.body.append(block)
            return
        if block.kind == "heading":
            self.zone = "body"
        first, *inner = at_labels(self.text, block)
        label = label_at(self.text, first.start, first.end)
        if label is not None and (self._opens_note(label) or self._leads_to_mark(index, label)):
            self._take(label, first)
        elif self._continues(index):
            self.found.notes[-1].parts.append((block.start, block.end))
            self.zone = "notes" if self.zone == "notes" else "continued"
            return
        else:
            if self.zone == "body" or not _SYMBOL.match(self.text, block.start, block.end):
                self.zone = "body"
            self._take_body(first)
        for piece in inner:
            self._read_inner(piece)

    def _label(self, index: int) -> Label | None:
        """The label of the block at ``index``, if it has one."""
        if not 0 <= index < len(self.blocks) or self.blocks[index].kind in {"rule", "folio", "heading"}:
            return None
        return label_at(self.text, self.blocks[index].start, self.blocks[index].end)

    def _read_inner(self, piece: Block) -> None:
        """A line inside a paragraph that begins with a label: a note of its own, or more of the same."""
        label = label_at(self.text, piece.start, piece.end)
        if label is not None and self._is_next(label):
            self._take(label, piece)
        elif self.zone == "notes":
            start, _ = self.found.notes[-1].parts[-1]
            self.found.notes[-1].parts[-1] = (start, piece.end)
        else:
            self._take_body(piece)

    def _take_body(self, piece: Block) -> None:
        last = self.found.body[-1] if self.found.body else None
        if last is not None and last.end == piece.start and last.kind == piece.kind:
            whole = last
            self.found.body.stretch_last(piece.end)
        else:
            whole = piece
            self.found.body.append(piece)
        for mark in self.marks(self.text, piece.start, piece.end, whole.start):
            self.found.marks.append(mark)
            self.waiting.setdefault(mark.value, []).append(mark)

    def _take(self, label: Label, piece: Block) -> None:
        note = FoundNote(label.text, label.value, label.start, label.end, [(label.end, piece.end)])
        if self.found.notes:
            last = self.found.notes[-1]
            again = label.value < last.value or (label.value == last.value == 1 and self._waits(label))
            note.series = last.series + again
        self.found.notes.append(note)
        self.style = self.style or label.style
        self.zone = "notes"
        waiting = self.waiting.pop(label.value, [])
        raised = [mark for mark in waiting if mark.style not in {"bracket", "flat"}]
        if waiting:
            mark = raised[0] if raised else waiting[-1]  # of doubtful ones the nearest is the likeliest
            mark.note = note
        if raised[1:]:
            self.waiting[label.value] = raised[1:]

    @property
    def _next(self) -> int:
        return self.found.notes[-1].value + 1 if self.found.notes else 1

    def _waits(self, label: Label) -> bool:
        """Whether the label's mark was seen and has no note yet.

        Flat numbers are taken for marks only where they run on with the notes.
        """
        waiting = self.waiting.get(label.value)
        if not waiting:
            return False
        return label.value == 1 or self._is_near(label) or waiting[0].style != "flat"

    def _is_near(self, label: Label) -> bool:
        """Whether the label is the next number, or a few numbers were lost."""
        return 0 <= label.value - self._next <= (_NUMBERS_LOST if self.found.notes else 0)

    def _is_next(self, label: Label) -> bool:
        """Whether a label that no rule announces is a note's: the next number, or nearly, and its mark was seen."""
        in_order = label.value == 1 or self._is_near(label) or not self.found.notes
        fits = in_order and self._stands_free(label) and self.style in {None, label.style} and self._waits(label)
        return fits and not (self.zone == "body" and self._comes_under_rule(label))

    def _stands_free(self, label: Label) -> bool:
        """Whether a label that could be part of a sentence is none: "12. Text", not "12. doboz"."""
        return label.style not in {"dot", "bare"} or not self.text[label.end : label.end + 1].islower()

    def _comes_under_rule(self, label: Label) -> bool:
        """Whether the next rule has a note of that number below it, so that this is an item of some list."""
        return self.rules_open and self.announced.next_has(label.start, label.value)

    def _opens_note(self, label: Label) -> bool:
        """Whether a label at the start of a paragraph is a note's."""
        if self.zone == "body":
            return self._is_next(label)
        lost = label.value - self._next
        if label.style == "bare":  # "12 October 1986" may be text
            return self._is_next(label) or (self.style == "bare" and lost == 0 and self._stands_free(label))
        repeated = lost == -1 and self.zone == "notes"
        return self._waits(label) or (self.style in {None, label.style} and (repeated or self._is_near(label)))

    def _leads_to_mark(self, index: int, label: Label) -> bool:
        """Whether labels under a rule run on from here to one whose mark was seen (an excerpt's first notes)."""
        if self.zone != "rule":
            return False
        following: Label | None = label
        while following is not None and following.value == label.value:
            if self._waits(following):
                return True
            index += 1
            label = following._replace(value=label.value + 1)
            following = self._label(index)
        return False

    def _continues(self, index: int) -> bool:
        """Whether an unnumbered paragraph is the rest of the note before it."""
        block = self.blocks[index]
        if not self.found.notes or block.kind == "heading" or self.zone == "continued":
            return False
        if _SYMBOL.match(self.text, block.start, block.end) or self._is_list_item(self._label(index)):
            return False
        label = self._label(index + 1)
        if label is not None and self._opens_note(label):
            if self.zone in {"body", "folio"}:
                return self._breaks_off(block)
            return self._waits(label) or (self.zone != "notes" and not self._has_mark(block, label.value))
        return self.zone == "rule" and self._breaks_off(block)

    def _is_list_item(self, label: Label | None) -> bool:
        """Whether a label that is no note's is a list's: "1) ...", but "5 December" and "125. doboz" are text."""
        return label is not None and label.style == self.style and label.style not in {"dot", "bare"}

    def _has_mark(self, block: Block, value: int | None = None) -> bool:
        found = self.marks(self.text, block.start, block.end, block.start)
        return any(value is None or mark.value == value for mark in found)

    def _breaks_off(self, block: Block) -> bool:
        """Whether the last note is plainly unfinished and ``block`` finishes it."""
        end = self.found.notes[-1].parts[-1][1]
        before = self.text[max(0, end - _TAIL) : end].rstrip()
        first = self.text[block.start : min(block.end, block.start + _TAIL)].lstrip()[:1]
        unfinished = before.endswith("-") or not _SENTENCE_END.search(before) or _NUMBER_STOP.search(before)
        return bool(unfinished) and (first.islower() or first.isdigit()) and not self._has_mark(block)
