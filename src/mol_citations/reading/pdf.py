"""The text of PDF files, by PDFium, with the size and the place of every letter."""

from __future__ import annotations

import contextlib
import ctypes
import math
import sys
from typing import TYPE_CHECKING

from mol_citations.errors import ReadError
from mol_citations.reading.printed_lines import SCRIPT, Glyph, Line
from mol_citations.reading.printed_pages import as_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pypdfium2

HYPHEN = "\x02"
"""What PDFium has for a hyphen at a line's end; the next line follows at once."""
LINE_ENDS = f"\r\n{HYPHEN}"
SUPERIOR = 0.2
"""How far above its line a figure begins that the font has raised, in parts of its size."""
END = Glyph("\n", 0, 0, 0)
NO_LETTERS = frozenset((0, 0xFFFE, 0xFFFF))


def markdown(data: bytes) -> str:
    """Markdown of the PDF ``data``; `mol_citations.reading.printed_pages` says what it looks like.

    Raises:
        ReadError: PDFium is not there or cannot open the file, or the file has no text, as scans have none.
    """
    try:
        import pypdfium2  # noqa: PLC0415 - optional
    except ImportError as fault:
        raise ReadError(
            "a PDF file, which PDFium is needed for: install mol-citations[pdf], or make Markdown of the file elsewhere"
        ) from fault
    try:
        with contextlib.closing(pypdfium2.PdfDocument(data)) as document:
            printed = [list(_lines(page.get_textpage())) for page in document]
    except pypdfium2.PdfiumError as fault:
        raise ReadError("a PDF file that cannot be opened: it is damaged, or asks for a password") from fault
    if not any(printed):
        raise ReadError("a PDF file without text: of scanned pages it must be recognised first (OCR)")
    return as_markdown(printed)


def _lines(page: pypdfium2.PdfTextPage) -> Iterator[Line]:
    """The lines in the order in which they are printed; what stands raised in one is part of it."""
    glyphs: list[Glyph] = []
    last: Line | None = None
    for stretch in _stretches(_glyphs(page)):
        following = Line.of(stretch)
        if last is not None and not last.goes_on(following):
            yield Line.of(glyphs)
            glyphs = []
        glyphs += stretch
        last = following
    if glyphs:
        yield Line.of(glyphs)


def _stretches(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """The glyphs up to each line's end, without stretches of nothing but spaces."""
    stretch: list[Glyph] = []
    for glyph in (*glyphs, END):
        if glyph.text not in LINE_ENDS:
            stretch.append(glyph)
            continue
        if glyph.text == HYPHEN:
            stretch.append(glyph._replace(text="-"))
        if any(not each.text.isspace() for each in stretch):
            yield stretch
        stretch = []


def _glyphs(page: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    from pypdfium2 import raw  # noqa: PLC0415 - optional

    left, foot, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()
    for index in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in NO_LETTERS or code > sys.maxunicode:
            continue
        raw.FPDFText_GetCharOrigin(page, index, left, foot)
        raw.FPDFText_GetMatrix(page, index, matrix)
        size = raw.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d)
        glyph = Glyph(chr(code), round(size, 1), left.value, round(foot.value, 1))
        yield _superior(glyph, page.get_charbox(index)[1]) if glyph.text.isdigit() else glyph


def _superior(figure: Glyph, lowest: float) -> Glyph:
    """A figure that the font itself has raised, as fonts of printing houses have, as if it were a small one."""
    if lowest < figure.foot + SUPERIOR * figure.size:
        return figure
    return figure._replace(size=SCRIPT / 2 * figure.size, foot=lowest)
