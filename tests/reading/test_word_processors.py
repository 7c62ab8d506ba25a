"""Files of word processors are known by what is in them; tests/clients reads them."""

from __future__ import annotations

import io
import shutil
import sys
import zipfile

import pytest
from samples.word_files import file_of_notes, note, run, word_file

from mol_citations.errors import ReadError
from mol_citations.reading.decoding import contents
from mol_citations.reading.word_processors import kind


def packed(**files):
    """A packed file with these files in it."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (word_file(run("Text."), footnotes=note(1, run("Ibid."))), "docx"),
        (packed(mimetype="application/vnd.oasis.opendocument.text"), "odt"),
        (packed(mimetype="application/vnd.oasis.opendocument.text-template"), "odt"),
        (packed(mimetype="application/vnd.oasis.opendocument.spreadsheet"), None),
        (packed(mimetype="application/epub+zip"), None),
        (packed(**{"xl/workbook.xml": "<workbook/>"}), None),
        (packed(), None),
        (b"PK\x03\x04\x14\x00\x06\x00\xa3", None),
        (word_file(run("Text."))[:-30], None),
        (b"", None),
    ],
)
def test_the_kind_of_a_file_is_in_it(data, expected):
    """Its name is not asked: mail programs and databases rename files."""
    assert expected == kind(data)


def test_without_pandoc_the_file_is_refused(tmp_path, monkeypatch):
    """What to install is said, and what to do where that is not possible."""
    monkeypatch.setitem(sys.modules, "pypandoc", None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    (tmp_path / "thesis.docx").write_bytes(file_of_notes(["Ibid."]))

    with pytest.raises(ReadError) as refused:
        contents(tmp_path / "thesis.docx")

    assert str(refused.value) == (
        f"{tmp_path / 'thesis.docx'}: a Word file, which pandoc is needed for: install it, or mol-citations[word];"
        " or make Markdown of the file elsewhere (pandoc FILE -t markdown --wrap=none)"
    )


def test_a_text_is_made_of_nothing_else(tmp_path):
    """Places in it are places in its file."""
    (tmp_path / "thesis.md").write_text("Ibid.", encoding="utf-8")

    held = contents(tmp_path / "thesis.md")

    assert ("Ibid.", None) == (held.text, held.made_of)
