"""Places become texts: notes, paragraphs and marks, cleaned, joined and named.

A large file is read in little more memory than its texts need: what was found is let go of as it is used.
"""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import attrs

from mol_citations.reading.body import body_parts
from mol_citations.reading.hyphenation import Hyphenation
from mol_citations.reading.latex_text import LatexNormaliser
from mol_citations.reading.mapped_text import MappedText
from mol_citations.reading.markdown_text import MarkdownNormaliser
from mol_citations.reading.normalising import Normaliser
from mol_citations.reading.numbering import lone_marks, name_notes, problems
from mol_citations.sources import Lines, Manuscript, Marker, Note, Paragraph, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mol_citations.reading.body import Parts
    from mol_citations.reading.found import Found, FoundNote, Mark, Markup

Item = TypeVar("Item")

_NORMALISERS: Mapping[Markup, type[Normaliser]] = MappingProxyType(
    {"markdown": MarkdownNormaliser, "latex": LatexNormaliser, "none": Normaliser}
)


def assemble(file: str, visible: str, found: Found, path: str | None, tried: tuple[str, ...]) -> Manuscript:
    """The manuscript in the decoded ``file``, from what was ``found`` in it; ``tried`` are the layouts looked for.

    ``visible`` is the file with blanks for what is hidden; ``found`` is used up.
    """
    name_notes(found)
    noticed = problems(found)
    lone = {id(mark) for mark in lone_marks(found)}
    marks = [mark for mark in found.marks if mark.note is not None or id(mark) in lone]
    found.marks.clear()
    body = body_parts(visible, found.body, marks)
    joined = (
        parts for group in ((note.parts for note in found.notes), body.paragraphs, body.entries) for parts in group
    )
    hyphenation = Hyphenation.of(file, _breaks(file, joined))
    texts = _Texts(file, path, Lines.of(file), _NORMALISERS[found.markup](file, visible, hyphenation))
    return Manuscript(
        markers=tuple(_marker(mark) for mark in _used_up(marks)),
        notes=tuple(texts.note(note) for note in _used_up(found.notes)),
        body=tuple(texts.paragraph(parts) for parts in _used_up(body.paragraphs)),
        bibliography=tuple(texts.paragraph(parts) for parts in _used_up(body.entries)),
        path=path,
        problems=noticed,
        lines=texts.lines,
        looked_for=tried,
        independent=found.independent,
    )


@attrs.frozen
class _Texts:
    """What is needed to put texts together from places of one file."""

    file: str
    path: str | None
    lines: Lines
    normaliser: Normaliser

    def note(self, note: FoundNote) -> Note:
        """The note, its parts joined and cleaned."""
        mapped = self._read(note.parts)
        return Note(id=note.name, number=note.label, text=mapped.text, source=mapped.source(self.path, self.lines))

    def paragraph(self, parts: Parts) -> Paragraph:
        """The paragraph, its parts joined and cleaned."""
        mapped = self._read(parts)
        return Paragraph(text=mapped.text, source=mapped.source(self.path, self.lines))

    def _read(self, parts: Parts) -> MappedText:
        mapped = MappedText(self.file)
        self.normaliser.read(mapped, parts)
        return mapped


def _marker(mark: Mark) -> Marker:
    origin = Span(mark.start, mark.end)
    if mark.note is None:
        return Marker(label=mark.label, note=None, origin=origin)
    return Marker(label=mark.note.label, note=mark.note.name, origin=origin)


def _used_up(items: list[Item]) -> Iterator[Item]:
    """The items in their order, each let go of as soon as the next is asked for."""
    items.reverse()
    while items:
        yield items.pop()


def _breaks(file: str, joined: Iterable[Parts]) -> Iterator[tuple[int, int]]:
    """The last character of a stretch that is not blank, and the place where the next stretch begins."""
    for parts in joined:
        for before, after in pairwise(parts):
            last = before[1] - 1
            while last > before[0] and file[last].isspace():
                last -= 1
            start = after[0]
            while start < after[1] and file[start].isspace():
                start += 1
            if last >= before[0] and start < after[1]:
                yield last, start
