"""A text or file in, a manuscript out: find the layout, find its notes, put their texts together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.reading.blocks import blocks
from mol_citations.reading.body import body_parts
from mol_citations.reading.decoding import decode_file
from mol_citations.reading.hyphenation import Hyphenation
from mol_citations.reading.layouts.endnotes import find_endnotes
from mol_citations.reading.layouts.page_feet import find_page_feet
from mol_citations.reading.layouts.pandoc import find_pandoc, has_pandoc_marks, has_pandoc_notes
from mol_citations.reading.layouts.single_lines import find_lines
from mol_citations.reading.mapped_text import MappedText
from mol_citations.reading.markers import flat_marks, raised_marks
from mol_citations.reading.masking import Masked, mask
from mol_citations.reading.normalising import Normaliser
from mol_citations.reading.numbering import ids, lone_marks, problems
from mol_citations.sources import Lines, Manuscript, Marker, Note, Paragraph, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from mol_citations.reading.body import Parts
    from mol_citations.reading.found import Block, Found, FoundNote
    from mol_citations.reading.markers import Marks

Layout = Literal["auto", "markdown", "text", "lines"]
"""How a file is to be read: ``auto`` looks at it; ``lines``: every line is a note."""

_PANDOC = 'pandoc notes ("[^1]: ...")'
_PAGE_FEET = 'notes at page feet ("12) ..." under a rule)'
_ENDNOTES = 'endnotes ("[i] ..." at the end, or below "Notes")'


def read_file(path: str | Path, *, layout: Layout = "auto", encoding: str = "utf-8") -> Manuscript:
    """The manuscript in a file, or on standard input for ``"-"``.

    Raises:
        ReadError: the file cannot be opened, or it does not decode; the message names file, line and column.
    """
    return read_text(decode_file(path, encoding=encoding), path=str(path), layout=layout)


def read_text(text: str, *, path: str | None = None, layout: Layout = "auto") -> Manuscript:
    r"""The manuscript in a text; ``path`` is the name its positions carry.

    Line ends stay as they are in the text, so that every offset is one of the decoded file.

    >>> manuscript = read_text("Maps were drawn.[^30]\n\n[^30]: VTS, 1986,\n147. doboz.\n")
    >>> [(note.id, note.text) for note in manuscript.notes]
    [('30', 'VTS, 1986, 147. doboz.')]
    >>> manuscript.markers
    (Marker(label='30', note='30', origin=Span(start=16, end=21)),)
    """
    masked = Masked(text) if layout in {"text", "lines"} else mask(text)
    found, tried = _find(masked.text, layout)
    return _Assembly.of(text, masked, found, path).manuscript(found, tried)


def looked_for(manuscript: Manuscript) -> str:
    """One line for a manuscript without notes: what was looked for, and where.

    >>> looked_for(read_text("A letter without notes."))
    'no notes found: looked for notes at page feet ("12) ..." under a rule), endnotes ("[i] ..." at the end, or
    below "Notes"), pandoc notes ("[^1]: ...")'
    """
    where = f"{manuscript.path}: " if manuscript.path else ""
    return f"{where}no notes found: looked for {', '.join(manuscript.looked_for)}"


def _find(text: str, layout: Layout) -> tuple[Found, tuple[str, ...]]:
    """What the text's layout finds in it, and what was looked for."""
    if layout == "lines":
        return find_lines(text), ("lines",)
    if layout != "text" and has_pandoc_notes(text):
        return find_pandoc(text), (_PANDOC,)
    cut = list(blocks(text))
    found = _find_numbered(text, cut, raised_marks)
    if not found.tied:
        flat = _find_numbered(text, cut, flat_marks)
        found = flat if flat.tied * 2 > len(flat.notes) else found
    if not found.notes and layout != "text" and has_pandoc_marks(text):
        found = find_pandoc(text)
    return found, (_PAGE_FEET, _ENDNOTES) if layout == "text" else (_PAGE_FEET, _ENDNOTES, _PANDOC)


def _find_numbered(text: str, cut: Sequence[Block], marks: Marks) -> Found:
    """The layout, of those with numbered notes, in which most notes have a mark; at a draw, the endnotes."""
    endnotes = find_endnotes(text, cut, marks)
    page_feet = find_page_feet(text, cut, marks)
    return endnotes if endnotes.notes and endnotes.tied >= page_feet.tied else page_feet


@attrs.frozen
class _Assembly:
    """What is needed to put texts together from places of one file."""

    file: str
    path: str | None
    lines: Lines
    normaliser: Normaliser
    body: tuple[list[Parts], list[Parts]]

    @classmethod
    def of(cls, file: str, masked: Masked, found: Found, path: str | None) -> _Assembly:
        body = body_parts(masked.text, found.body, found.marks)
        joined = [note.parts for note in found.notes] + body.paragraphs + body.entries
        hyphenation = Hyphenation.of(file, _breaks(file, joined))
        normaliser = Normaliser(file, hyphenation, masked.comments)
        return cls(file, path, Lines.of(file), normaliser, (body.paragraphs, body.entries))

    def manuscript(self, found: Found, tried: tuple[str, ...]) -> Manuscript:
        names = list(ids(note.label for note in found.notes))
        named = {id(note): name for note, name in zip(found.notes, names, strict=True)}
        kept = {id(mark) for mark in lone_marks(found)}
        paragraphs, entries = self.body
        return Manuscript(
            notes=tuple(self._note(note, name) for note, name in zip(found.notes, names, strict=True)),
            body=tuple(self._paragraph(parts) for parts in paragraphs),
            bibliography=tuple(self._paragraph(parts) for parts in entries),
            markers=tuple(
                Marker(label=mark.label, note=named.get(id(mark.note)), origin=Span(mark.start, mark.end))
                for mark in found.marks
                if mark.note is not None or id(mark) in kept
            ),
            path=self.path,
            problems=problems(found, names),
            lines=self.lines,
            looked_for=tried,
            independent=found.independent,
        )

    def _note(self, note: FoundNote, name: str) -> Note:
        mapped = self._read(note.parts)
        return Note(id=name, number=note.label, text=mapped.text, source=mapped.source(self.path, self.lines))

    def _paragraph(self, parts: Parts) -> Paragraph:
        mapped = self._read(parts)
        return Paragraph(text=mapped.text, source=mapped.source(self.path, self.lines))

    def _read(self, parts: Parts) -> MappedText:
        mapped = MappedText(self.file)
        self.normaliser.read(mapped, parts)
        return mapped


def _breaks(file: str, joined: Sequence[Parts]) -> Iterator[tuple[int, int]]:
    """The hyphens at the end of a stretch, each with the place where the next stretch begins."""
    for parts in joined:
        for before, after in pairwise(parts):
            hyphen = before[1] - 1
            while hyphen > before[0] and file[hyphen].isspace():
                hyphen -= 1
            start = after[0]
            while start < after[1] and file[start].isspace():
                start += 1
            if hyphen >= before[0] and start < after[1]:
                yield hyphen, start
