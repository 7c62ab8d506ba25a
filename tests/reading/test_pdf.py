"""Files of PDF, by PDFium: what LaTeX, LibreOffice and Typst print, and what cannot be read."""

from __future__ import annotations

import sys

import pypdfium2
import pytest

import mol_citations
from mol_citations.errors import ReadError
from mol_citations.exporting import to_bibtex
from mol_citations.reading.decoding import contents
from mol_citations.reading.pdf import markdown


def converted(path):
    """The bibliography of a file."""
    return to_bibtex(mol_citations.resolve(mol_citations.read(path)).records)


@pytest.mark.parametrize("name", ["latex.pdf", "writer.pdf", "typst.pdf"])
def test_a_printed_article_gives_the_bibliography_of_its_manuscript(fixtures, name):
    """Byte for byte."""
    assert converted(fixtures / "example.md") == converted(fixtures / "pdf" / name)


def test_the_text_says_what_it_was_made_of(fixtures):
    """So that no place in it is taken for one in its file."""
    manuscript = mol_citations.read(fixtures / "pdf" / "latex.pdf").manuscript

    assert ("pdf", ["1", "2", "3", "4"]) == (manuscript.made_of, [note.number for note in manuscript.notes])


def blank(tmp_path):
    """A PDF of one empty page."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    document.save(tmp_path / "scan.pdf")
    return (tmp_path / "scan.pdf").read_bytes()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (blank, "a PDF file without text: of scanned pages it must be recognised first (OCR)"),
        (lambda _: b"%PDF-1.5\n%\xd0\xd4", "a PDF file that cannot be opened: it is damaged, or asks for a password"),
    ],
)
def test_what_has_no_text_or_does_not_open_is_refused(tmp_path, data, said):
    """In a sentence that says what to do."""
    with pytest.raises(ReadError) as refused:
        markdown(data(tmp_path))

    assert said == str(refused.value)


def test_without_pdfium_the_file_is_refused(fixtures, monkeypatch):
    """What to install is said."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)

    with pytest.raises(
        ReadError, match=r"latex\.pdf: a PDF file, which PDFium is needed for: install mol-citations\[pdf\]"
    ):
        contents(fixtures / "pdf" / "latex.pdf")
