"""A text or file in, a manuscript out: find the layout, find its notes, put their texts together."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from mol_citations.errors import ReadError
from mol_citations.reading.assembling import assemble
from mol_citations.reading.blocks import blocks
from mol_citations.reading.decoding import contents
from mol_citations.reading.layouts.endnotes import find_endnotes
from mol_citations.reading.layouts.latex import find_latex, has_latex_notes, is_latex, mask_latex
from mol_citations.reading.layouts.page_feet import find_page_feet
from mol_citations.reading.layouts.pandoc import find_pandoc, has_pandoc_marks, has_pandoc_notes
from mol_citations.reading.layouts.single_lines import find_lines
from mol_citations.reading.markers import flat_marks, raised_marks
from mol_citations.reading.masking import mask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mol_citations.reading.found import Blocks, Found
    from mol_citations.reading.markers import Marks
    from mol_citations.sources import Manuscript

Layout = Literal["auto", "markdown", "text", "lines"]
"""How a file is to be read: ``auto`` looks at it; ``lines``: every line is a note."""

LAYOUTS: tuple[Layout, ...] = get_args(Layout)

_PANDOC = 'pandoc notes ("[^1]: ...")'
_PAGE_FEET = 'notes at page feet ("12) ..." under a rule)'
_LATEX = 'LaTeX notes ("\\footnote{...}")'
_ENDNOTES = 'endnotes ("[i] ..." at the end, or below "Notes")'


def read_file(path: str | Path, *, layout: Layout = "auto", encoding: str = "utf-8") -> Manuscript:
    """The manuscript in a file, or on standard input for ``"-"``.

    Raises:
        ReadError: the file cannot be opened, or it does not decode; the message names file, line and column.
    """
    held = contents(path, encoding=encoding)
    return read_text(held.text, path=str(path), layout=layout, made_of=held.made_of)


def read_text(text: str, *, path: str | None = None, layout: Layout = "auto", made_of: str | None = None) -> Manuscript:
    r"""The manuscript in a text; ``path`` is the name its positions carry, ``made_of`` what kind of file it was.

    Line ends stay as they are in the text, so that every offset is one of the decoded file.

    Raises:
        ReadError: there is no such layout.

    >>> manuscript = read_text("Maps were drawn.[^30]\n\n[^30]: VTS, 1986,\n147. doboz.\n")
    >>> [(note.id, note.text) for note in manuscript.notes]
    [('30', 'VTS, 1986, 147. doboz.')]
    >>> manuscript.markers
    (Marker(label='30', note='30', origin=Span(start=16, end=21)),)
    """
    if layout not in LAYOUTS:
        raise ReadError(f"no layout {layout!r}; there are {', '.join(LAYOUTS)}")
    if (
        layout == "auto"
        and made_of is None
        and (has_latex_notes(text) or (path or "").lower().endswith((".tex", ".ltx")))
        and is_latex(text)
    ):
        visible = mask_latex(text)
        with _uncollected():
            return assemble(text, visible, find_latex(visible), path, (_LATEX,))
    visible = text if layout in {"text", "lines"} else mask(text)
    with _uncollected():
        found, tried = _find(visible, layout)
        found.markup = "none" if layout in {"text", "lines"} else "markdown"
        return attrs.evolve(assemble(text, visible, found, path, tried), made_of=made_of)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector from looking, again and again, at the objects a large text becomes.

    None of them is in a cycle, so there is nothing to find; a third of the time would go into the search.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


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
    cut = blocks(text)
    found = _find_numbered(text, cut, raised_marks)
    if not found.tied:
        flat = _find_numbered(text, cut, flat_marks)
        found = flat if flat.tied * 2 > len(flat.notes) else found
    if not found.notes and layout != "text" and has_pandoc_marks(text):
        found = find_pandoc(text)
    return found, (_PAGE_FEET, _ENDNOTES) if layout == "text" else (_PAGE_FEET, _ENDNOTES, _PANDOC)


def _find_numbered(text: str, cut: Blocks, marks: Marks) -> Found:
    """The layout, of those with numbered notes, in which most notes have a mark; at a draw, the endnotes."""
    endnotes = find_endnotes(text, cut, marks)
    page_feet = find_page_feet(text, cut, marks)
    return endnotes if endnotes.notes and endnotes.tied >= page_feet.tied else page_feet
