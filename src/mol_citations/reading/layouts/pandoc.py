"""Pandoc's notes in Markdown: ``[^label]`` with its definition anywhere, and ``^[notes inline]``.

Notes come in the order of their first marks, which is the order they are printed in; definitions that no
mark uses stand at the end. An inline note has no label: it is called ``^1``, ``^2`` ... in its order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.blocks import blocks
from mol_citations.reading.found import Block, Found, FoundNote, Mark
from mol_citations.reading.layouts.pandoc_references import references
from mol_citations.reading.masking import mask_indented_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.reading.layouts.pandoc_references import Reference

_DEFINITION = re.compile(r"^(?P<indent> {0,15})\[\^(?P<label>[^\]\s]{1,200})\]:[ \t]*", re.MULTILINE)
"""A definition; one that is set in stands in a list item, for other text so far in is code."""
_NUMBER = re.compile(r"\s*\d{1,5}\s*")
"""What stands in a mark as OCR writes it, ``^[12]``, and makes no inline note."""


def has_pandoc_notes(text: str) -> bool:
    """Whether the text has a definition ``[^label]:`` or an inline note."""
    if _DEFINITION.search(text):
        return True
    inline = references(text, 0, len(text)) if "^[" in text else ()
    return any(mark.label is None and not _NUMBER.fullmatch(text, *mark.inside) for mark in inline)


def has_pandoc_marks(text: str) -> bool:
    """Whether the text has a mark ``[^label]``, be there a note to it or not."""
    return "[^" in text and any(mark.label is not None for mark in references(text, 0, len(text)))


def find_pandoc(text: str) -> Found:
    r"""The notes of a Markdown text.

    >>> text = "Maps.[^b] Plans.^[Ibid.]\n\n[^b]: VTS, 1986.\n\n    More.\n"
    >>> [(note.label, [text[start:end].strip() for start, end in note.parts]) for note in find_pandoc(text).notes]
    [('b', ['VTS, 1986.', 'More.']), ('^1', ['Ibid.'])]
    """
    return _Pandoc(mask_indented_code(text)).read()


@attrs.define
class _Pandoc:
    text: str
    found: Found = attrs.field(factory=lambda: Found(numbered=False))
    defined: dict[str, FoundNote] = attrs.field(factory=dict)
    used: dict[int, FoundNote] = attrs.field(factory=dict)
    inline: int = 0

    def read(self) -> Found:
        """The marks and the body between the definitions, then the notes in the order of their marks."""
        definitions = list(self._definitions())
        for note in definitions:
            self.defined[note.label] = note  # as pandoc has it: the last definition is the one that is printed
        at = 0
        for note in definitions:
            end = note.parts[-1][1]
            self._read_marks(at, note.start)
            self._read_marks(note.end, end)
            self._read_body(at, note.start)
            at = end
        self._read_marks(at, len(self.text))
        self._read_body(at, len(self.text))
        self.found.notes = [*self.used.values(), *(note for note in definitions if id(note) not in self.used)]
        return self.found

    def _read_marks(self, start: int, end: int) -> None:
        """The marks in a stretch, each tied to its note."""
        for reference in references(self.text, start, end):
            label, note = self._referred(reference)
            self.found.marks.append(Mark(label, 0, "pandoc", reference.start, reference.end, note))
            if note is not None:
                self.used.setdefault(id(note), note)

    def _referred(self, reference: Reference) -> tuple[str, FoundNote | None]:
        """The label and the note of a reference; an inline note is made here."""
        if reference.label is not None:
            note = self.defined.get(reference.label)
            return (reference.label if note is None else note.label), note
        self.inline += 1
        inline = FoundNote(f"^{self.inline}", 0, reference.start, reference.inside[0], [reference.inside])
        return inline.label, inline

    def _read_body(self, start: int, end: int) -> None:
        for kind, at, to in blocks(self.text[start:end]):
            self.found.body.append(Block(kind, at + start, to + start))

    def _definitions(self) -> Iterator[FoundNote]:
        match = _DEFINITION.search(self.text)
        while match:
            parts = self._parts(match.end(), len(match["indent"]) // 4 * 4)
            yield FoundNote(match["label"], 0, match.start("label") - len("[^"), match.end(), parts)
            match = _DEFINITION.search(self.text, max(parts[-1][1], match.end()))

    def _parts(self, start: int, indent: int) -> list[tuple[int, int]]:
        """The paragraphs of a definition: the first, and those behind it that are set in further than it."""
        parts = [(start, self._paragraph_end(start))]
        further = re.compile(rf" {{{indent + 4}}}| {{0,{indent + 3}}}\t")
        while True:
            line = self._next_text_line(parts[-1][1])
            if line is None or not further.match(self.text, line) or _DEFINITION.match(self.text, line):
                return parts
            parts.append((line, self._paragraph_end(line)))

    def _paragraph_end(self, start: int) -> int:
        """Where the paragraph ends: before a blank line, or before another definition."""
        end = _line_end(self.text, start)
        while end < len(self.text):
            following = _line_end(self.text, end + 1)
            if not self.text[end + 1 : following].strip() or _DEFINITION.match(self.text, end + 1):
                break
            end = following
        return end

    def _next_text_line(self, end: int) -> int | None:
        """The start of the next line that is not blank, behind at least one that is."""
        line = end + 1
        while line < len(self.text):
            line_end = _line_end(self.text, line)
            if self.text[line:line_end].strip():
                return line
            line = line_end + 1
        return None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
