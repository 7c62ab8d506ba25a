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

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEFINITION = re.compile(r"^[ ]{0,3}\[\^(?P<label>[^\]\s]{1,200})\]:[ \t]*", re.MULTILINE)
_REFERENCE = re.compile(
    r"\\[\s\S]"  # an escaped character is no mark
    r"|(?P<code>`{1,20})"
    r"|\[\^(?P<label>[^\]\[\s]{1,200})\]"
    r"|(?P<inline>\^\[)"
)
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)")
_LONGEST_INLINE = 20_000


def has_pandoc_notes(text: str) -> bool:
    """Whether the text has a definition ``[^label]:`` or an inline note."""
    if _DEFINITION.search(text):
        return True
    return "^[" in text and any(note is not None for _, note in _references(text, 0, len(text)))


def find_pandoc(text: str) -> Found:
    r"""The notes of a Markdown text.

    >>> text = "Maps.[^b] Plans.^[Ibid.]\n\n[^b]: VTS, 1986.\n\n    More.\n"
    >>> [(note.label, [text[start:end] for start, end in note.parts]) for note in find_pandoc(text).notes]
    [('b', ['VTS, 1986.', 'More.']), ('^1', ['Ibid.'])]
    """
    return _Pandoc(text).read()


@attrs.define
class _Pandoc:
    text: str
    found: Found = attrs.field(factory=lambda: Found(numbered=False))
    defined: dict[str, FoundNote] = attrs.field(factory=dict)
    inline: int = 0

    def read(self) -> Found:
        definitions = list(self._definitions())
        for note in definitions:
            self.defined.setdefault(note.label, note)
        used: list[FoundNote] = []
        at = 0
        for note in definitions:
            used += self._marks(at, note.start)
            used += self._marks(note.end, note.parts[-1][1])
            self.found.body += blocks_between(self.text, at, note.start)
            at = note.parts[-1][1]
        used += self._marks(at, len(self.text))
        self.found.body += blocks_between(self.text, at, len(self.text))
        seen = {id(note) for note in used}
        self.found.notes = [*used, *(note for note in definitions if id(note) not in seen)]
        return self.found

    def _marks(self, start: int, end: int) -> Iterator[FoundNote]:
        """Note the marks in a stretch; the notes that are used there for the first time."""
        used = {id(mark.note) for mark in self.found.marks}
        for reference, inline in _references(self.text, start, end):
            if inline is not None:
                self.inline += 1
                note = FoundNote(f"^{self.inline}", 0, reference.start(), inline[0], [inline])
                place = (reference.start(), inline[1] + 1)
            else:
                place = reference.span()
                defined = self.defined.get(reference["label"])
                if defined is None:
                    self.found.marks.append(Mark(reference["label"], 0, "pandoc", *place))
                    continue
                note = defined
            self.found.marks.append(Mark(note.label, 0, "pandoc", *place, note))
            if id(note) not in used:
                used.add(id(note))
                yield note

    def _definitions(self) -> Iterator[FoundNote]:
        match = _DEFINITION.search(self.text)
        while match:
            parts = self._parts(match.end())
            yield FoundNote(match["label"], 0, match.start(), match.end(), parts)
            match = _DEFINITION.search(self.text, max(parts[-1][1], match.end()))

    def _parts(self, start: int) -> list[tuple[int, int]]:
        """The paragraphs of a definition: the first, and those behind it that are indented."""
        parts = [(start, self._paragraph_end(start))]
        while True:
            line = self._next_text_line(parts[-1][1])
            if line is None or not _INDENTED.match(self.text, line):
                return parts
            parts.append((line + len(_indent(self.text, line)), self._paragraph_end(line)))

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


def _references(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], tuple[int, int] | None]]:
    """The references in a stretch; with each inline note the place of its text."""
    at = start
    while match := _REFERENCE.search(text, at, end):
        at = match.end()
        if match["code"]:
            at = _code_end(text, match, end)
        elif match["inline"]:
            close = _closing_bracket(text, match.end(), end)
            if close is not None:
                yield match, (match.end(), close)
        elif match["label"]:
            yield match, None


def _code_end(text: str, opening: re.Match[str], end: int) -> int:
    """Behind a span of code; behind the backticks alone where they open none."""
    ticks = opening["code"]
    close = text.find(ticks, opening.end(), min(end, opening.end() + _LONGEST_INLINE))
    while close >= 0 and text[close + len(ticks) : close + len(ticks) + 1] == "`":
        run = close
        while run < end and text[run] == "`":
            run += 1
        close = text.find(ticks, run, min(end, opening.end() + _LONGEST_INLINE))
    return close + len(ticks) if close >= 0 else opening.end()


def _closing_bracket(text: str, start: int, end: int) -> int | None:
    """The bracket that closes an inline note; ``None`` if its paragraph ends before."""
    depth = 1
    at = start
    limit = min(end, start + _LONGEST_INLINE)
    blank = re.compile(r"[\[\]\\]|\n[ \t\r]*\n")
    while found := blank.search(text, at, limit):
        if found.group() == "\\":
            at = found.end() + 1
            continue
        at = found.end()
        if found.group() == "[":
            depth += 1
        elif found.group() == "]":
            depth -= 1
            if depth == 0:
                return found.start()
        else:
            return None
    return None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _indent(text: str, line: int) -> str:
    match = _INDENTED.match(text, line)
    return match.group() if match else ""


def blocks_between(text: str, start: int, end: int) -> list[Block]:
    """The blocks of one stretch of the text."""
    return [Block(kind, at + start, to + start) for kind, at, to in blocks(text[start:end])]
