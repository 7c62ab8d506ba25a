"""Body paragraphs, joined where a page break cuts them, and the entries of the bibliography."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.hyphenation import HYPHENS
from mol_citations.reading.titles import is_bibliography

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mol_citations.reading.found import Block, Mark

Parts = list[tuple[int, int]]

_SENTENCE_END = re.compile(r"[.!?…:;>|][\"'”’»)\]*_]*$")
_BULLET = re.compile(r"\s*[-*+•‣▪]\s+")
_ENTRY_NUMBER = re.compile(r"(?:1[5-9]|20)\d\d|\b(?:n\. ?d|é\. ?n)\.")
_FOOTNOTE_OF_AUTHOR = re.compile(r"\s*(?:\\?\*|\d[^\W\d_]{2})")
"""A paragraph set below the title page's text: "\\*Corresponding author", "1Graduate student"."""
_TAIL = 120
"""A paragraph shorter than this that ends without a stop may be a title; a longer one is cut by a page."""


@attrs.define
class BodyParts:
    """The stretches of each body paragraph and of each entry of the bibliography."""

    paragraphs: list[Parts] = attrs.field(factory=list)
    entries: list[Parts] = attrs.field(factory=list)


def body_parts(text: str, blocks: Iterable[Block], marks: Iterable[Mark] = ()) -> BodyParts:
    r"""The blocks put together to paragraphs and entries; a mark of a note ends no sentence.

    >>> from mol_citations.reading.blocks import blocks
    >>> text = "It was an as-\n\n---\n\nsistance.\n\n## Bibliography\n\n- Horn, R. 1987."
    >>> parts = body_parts(text, blocks(text))
    >>> [[text[start:end] for start, end in entry] for entry in (*parts.paragraphs, *parts.entries)]
    [['It was an as-', 'sistance.'], ['## Bibliography'], ['Horn, R. 1987.']]
    """
    assembly = _Assembly(text, {mark.end: mark.start for mark in marks})
    for block in blocks:
        assembly.add(block)
    return assembly.parts


@attrs.define
class _Assembly:
    text: str
    mark_starts: Mapping[int, int]
    parts: BodyParts = attrs.field(factory=BodyParts)
    in_bibliography: bool = False
    of_items: bool = False
    broken: bool = False
    last: Block | None = None
    last_is_entry: bool = False

    def add(self, block: Block) -> None:
        if block.kind in {"rule", "folio"}:
            self.broken = True
            return
        if is_bibliography(self.text, block.start, block.end):
            self.in_bibliography, self.of_items = True, False
            self.parts.paragraphs.append([(block.start, block.end)])
        elif self.in_bibliography and block.kind != "heading" and not (self.of_items and block.kind != "item"):
            self.of_items = self.of_items or block.kind == "item"
            self._add_entry(block)
        else:
            self.in_bibliography = False
            if self._goes_on(block):
                self.parts.paragraphs[-1].append((block.start, block.end))
            else:
                self.parts.paragraphs.append([(block.start, block.end)])
        self.last, self.last_is_entry, self.broken = block, self.in_bibliography, False

    def _add_entry(self, block: Block) -> None:
        bullet = _BULLET.match(self.text, block.start, block.end)
        start = bullet.end() if bullet else block.start
        entries = self.parts.entries
        if entries and self.last is not None and self.last.kind != "heading" and self._cut_entry(start, block.end):
            entries[-1].append((start, block.end))
        else:
            entries.append([(start, block.end)])

    def _cut_entry(self, start: int, end: int) -> bool:
        """Whether the entry before has no end and this one no year: a page break made two of one."""
        before = self._tail(self.parts.entries[-1][-1])
        return not _SENTENCE_END.search(before) and not _ENTRY_NUMBER.search(self.text, start, end)

    def _goes_on(self, block: Block) -> bool:
        """Whether the block goes on with the sentence that the last paragraph breaks off."""
        if self.last is None or self.last_is_entry or "heading" in {self.last.kind, block.kind} or block.kind == "item":
            return False
        last = self.parts.paragraphs[-1][-1]
        before = self._tail(last)
        if not before or _SENTENCE_END.search(before):
            return False
        if _FOOTNOTE_OF_AUTHOR.match(self.text, block.start, block.end):
            return False
        first = self.text[block.start : min(block.end, block.start + _TAIL)].lstrip()[:1]
        if self.broken or before[-1] in HYPHENS:
            return True
        return first.islower() or first in "0123456789(" or last[1] - last[0] > _TAIL

    def _tail(self, part: tuple[int, int]) -> str:
        """The end of a stretch, without the marks of notes behind it."""
        start, end = part
        while True:
            while end > start and self.text[end - 1].isspace():
                end -= 1
            if end not in self.mark_starts:
                return self.text[max(start, end - _TAIL) : end]
            end = self.mark_starts[end]
