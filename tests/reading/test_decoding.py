"""Bytes to text: encodings, byte order marks, and the place of the first bad byte."""

from __future__ import annotations

import io
import sys

import pytest

from mol_citations.errors import ReadError
from mol_citations.reading import decode, decode_file, read_file

TEXTS = [
    # bytes, encoding, text
    ("Levéltár\n".encode(), "utf-8", "Levéltár\n"),
    ("\ufeffLevéltár\r\n".encode(), "utf-8", "Levéltár\r\n"),
    ("\ufeffLevéltár".encode(), "utf-8-sig", "Levéltár"),
    ("Levéltár".encode("latin2"), "iso-8859-2", "Levéltár"),
    ("Levéltár".encode("cp1250"), "cp1250", "Levéltár"),
    ("Архив".encode("cp1251"), "windows-1251", "Архив"),
    ("Levéltár".encode("utf-16"), "utf-16", "Levéltár"),
    (b"", "utf-8", ""),
]


@pytest.mark.parametrize(("data", "encoding", "text"), TEXTS)
def test_what_decodes(data, encoding, text):
    """Line ends stay; a byte order mark is no character of the text."""
    assert text == decode(data, encoding=encoding)


BAD = [
    # bytes, encoding, line, column, offset of the first bad byte
    (b"one\ntwo \xff three", "utf-8", 2, 5, 8),
    ("Magyar\nLevéltár".encode("latin2"), "utf-8", 2, 4, 10),
    ("\ufeffé".encode() + b"\xe1", "utf-8", 1, 2, 5),
    (b"a\r\n\r\n\x80", "utf-8", 3, 1, 5),
    (b"abc\xc3", "utf-8", 1, 4, 3),
    ("Levéltár".encode("utf-16"), "utf-8", 1, 1, 0),
    ("á".encode(), "ascii", 1, 1, 0),
    (b"a\x00b\x00c", "utf-16-le", 1, 3, 4),
]


@pytest.mark.parametrize(("data", "encoding", "line", "column", "offset"), BAD)
def test_what_does_not_decode_is_refused_with_its_place(data, encoding, line, column, offset):
    """Line and column in code points, from 1; the byte, from 0; all of it in the message."""
    with pytest.raises(ReadError, match=f"line {line}, column {column} ") as refused:
        decode(data, encoding=encoding)

    assert (line, column, offset) == (refused.value.line, refused.value.column, refused.value.offset)


@pytest.mark.parametrize("encoding", ["utf-9", "", "base64", "a\0b"])
def test_an_unknown_encoding_is_refused(encoding):
    """So is a codec that is none of text."""
    with pytest.raises(ReadError, match="unknown encoding"):
        decode(b"abc", encoding=encoding)


def test_standard_input_is_read(monkeypatch):
    """A hyphen for its name."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Levéltár".encode())))

    assert "Levéltár" == decode_file("-")


@pytest.mark.parametrize("encoding", ["idna", "punycode", "utf-7"])
def test_what_would_not_be_text_is_refused(encoding):
    """Encodings of names, and halves of surrogate pairs."""
    with pytest.raises(ReadError):
        decode(b"+2AA-", encoding=encoding)


def test_closed_standard_input_is_refused(monkeypatch):
    """As a program without a terminal may have it."""
    monkeypatch.setattr(sys, "stdin", None)

    with pytest.raises(ReadError, match="standard input is closed"):
        decode_file("-")


@pytest.mark.parametrize("name", ["absent.md", "."])
def test_what_cannot_be_opened_is_refused_by_name(tmp_path, name):
    """A missing file, a folder."""
    with pytest.raises(ReadError) as refused:
        read_file(tmp_path / name)

    assert str(refused.value).startswith(f"{tmp_path / name}: ")
    assert (None, None, None) == (refused.value.line, refused.value.column, refused.value.offset)


def test_a_file_keeps_its_line_ends(tmp_path):
    """Positions are those of the file as it is."""
    path = tmp_path / "article.md"
    path.write_bytes(b"A.[^1]\r\n\r\n[^1]: VTS,\r\n1986.\r\n")

    manuscript = read_file(path)

    assert ["VTS, 1986."] == [note.text for note in manuscript.notes]
    assert 20 == manuscript.notes[0].source.edits[0].origin.start
    assert str(path) == manuscript.path == manuscript.notes[0].source.path


@pytest.mark.parametrize(
    ("beginning", "said"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00\xa3", "a Word, OpenDocument or other packed file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file"),
        (rb"{\rtf1\ansi Ibid.}", "an RTF file"),
        (b"%PDF-1.5\n%\xd0\xd4", "a PDF file"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_files_that_are_no_text_are_named(beginning, said, encoding):
    """Whoever hands over the Word file itself is told what to do, not which byte is bad."""
    with pytest.raises(ReadError, match=said):
        decode(beginning, encoding=encoding)
