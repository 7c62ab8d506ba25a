"""Bytes to text: UTF-8 by default, a byte order mark accepted, and the place of what does not decode."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import attrs

from mol_citations.errors import ReadError

STANDARD_INPUT = "-"
_BYTE_ORDER_MARK = "\ufeff"
_FOR_NAMES = frozenset({"idna", "punycode"})
_SURROGATE = re.compile("[\ud800-\udfff]")
"""What no UTF-8 file can hold; UTF-7 and escapes can bring it in."""
_PACKED = b"PK\x03\x04"
_PDF = b"%PDF-"
_DOCUMENTS = {
    _PACKED: "a Word, OpenDocument or other packed file, not text",
    b"\xd0\xcf\x11\xe0": "an old Word file, not text; save it as .docx",
    b"{\\rtf": "an RTF file, not plain text; save it as .docx",
    _PDF: "a PDF file, not text",
}
"""What files of other kinds begin with, and what to do with them."""


def decode(data: bytes, *, encoding: str = "utf-8") -> str:
    r"""The text of a file, without its byte order mark and with its line ends as they are.

    >>> decode(b"\xef\xbb\xbfOrsz\xc3\xa1gos Lev\xc3\xa9lt\xc3\xa1r\r\n")
    'Országos Levéltár\r\n'

    Raises:
        ReadError: the file is one of a word processor or a PDF; the encoding is unknown, or a byte is not of
            it: then the error has the 1-based ``line`` and ``column`` (in code points) of the first bad byte,
            and its 0-based ``offset``.

    >>> decode("Magyar Országos Levéltár".encode("latin2"))
    Traceback (most recent call last):
    mol_citations.errors.ReadError: not utf-8: byte 0xe1 at line 1, column 12 (byte 11 of the file)
    """
    for beginning, what in _DOCUMENTS.items():
        if data.startswith(beginning):
            raise ReadError(what)
    if encoding.casefold() in _FOR_NAMES:
        raise ReadError(f"{encoding!r} is an encoding of names, not of files")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise _undecodable(data, encoding, fault) from fault
    except (LookupError, ValueError) as fault:
        raise ReadError(f"unknown encoding {encoding!r}") from fault
    lone = _SURROGATE.search(text)
    if lone is not None:
        raise ReadError(f"not text in {encoding}: half of a surrogate pair, U+{ord(lone[0]):04X}")
    return text.removeprefix(_BYTE_ORDER_MARK)


def _undecodable(data: bytes, encoding: str, fault: UnicodeDecodeError) -> ReadError:
    before = data[: fault.start].decode(encoding, errors="replace").removeprefix(_BYTE_ORDER_MARK)
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return ReadError(
        f"not {encoding}: byte {data[fault.start]:#04x} at line {line}, column {column}"
        f" (byte {fault.start} of the file)",
        line=line,
        column=column,
        offset=fault.start,
    )


def read_bytes(path: str | Path) -> bytes:
    """The bytes of a file, or of standard input for ``"-"``.

    Raises:
        ReadError: there is no such file, it is a folder, or it may not be read.
    """
    if str(path) == STANDARD_INPUT and sys.stdin is None:
        raise ReadError("standard input is closed")
    try:
        return sys.stdin.buffer.read() if str(path) == STANDARD_INPUT else Path(path).read_bytes()
    except OSError as fault:
        raise ReadError((fault.strerror or str(fault)).lower()) from fault


@attrs.frozen(kw_only=True)
class Contents:
    """The text of a file; ``made_of`` names the kind of file that it was made of, where that is no text itself."""

    text: str
    made_of: str | None = None


def contents(path: str | Path, *, encoding: str = "utf-8") -> Contents:
    """The text of a file, or of standard input for ``"-"``: decoded, or Markdown made of a PDF or a Word file.

    Raises:
        ReadError: the file cannot be opened, it does not decode, or nothing makes Markdown of it; the message names
            file, line and column.
    """
    try:
        data = read_bytes(path)
        return _made(data) or Contents(text=decode(data, encoding=encoding))
    except ReadError as fault:
        raise fault.of(path) from fault


def _made(data: bytes) -> Contents | None:
    """The text that is made of a file that is none; ``None`` for a file that is text, or of no kind that is read."""
    if data.startswith(_PDF):
        from mol_citations.reading import pdf  # noqa: PLC0415 - most files are text

        return Contents(text=pdf.markdown(data), made_of="pdf")
    if data.startswith(_PACKED):
        from mol_citations.reading import word_processors  # noqa: PLC0415 - slow to import, and most files are text

        kind = word_processors.kind(data)
        return Contents(text=word_processors.markdown(data, kind), made_of=kind) if kind else None
    return None


def decode_file(path: str | Path, *, encoding: str = "utf-8") -> str:
    """The text of a file, or of standard input for ``"-"``, as `contents` has it, with the same errors."""
    return contents(path, encoding=encoding).text
