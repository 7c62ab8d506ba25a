"""Changed texts put back into their files, every other byte as it was."""

from __future__ import annotations

import codecs
import difflib
from typing import TYPE_CHECKING

from mol_citations import exporting
from mol_citations.errors import ReadError
from mol_citations.reading.decoding import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks with the encoding of what stands behind them."""


def rewrite(old: Mapping[str, str], new: Mapping[str, str], *, encoding: str) -> None:
    """Writes each file whose text has changed, whole or not at all.

    Raises:
        ReadError: for a file that has changed meanwhile, or cannot be written in its encoding; it is left alone.
    """
    for path, text in new.items():
        if text != old[path]:
            data = encoded(read_bytes(path), old[path], text, path=path, encoding=encoding)
            exporting.write_bytes(path, [data])


def encoded(data: bytes, old: str, new: str, *, path: str, encoding: str) -> bytes:
    r"""The bytes of ``new``, written as ``data`` has ``old``: with the byte order mark, in the encoding.

    >>> encoded(b"\xef\xbb\xbf147, doboz\r\n", "147, doboz\r\n", "147. doboz\r\n", path="a.md", encoding="utf-8")
    b'\xef\xbb\xbf147. doboz\r\n'
    """
    for mark, name in ((b"", encoding), *_MARKED):
        try:
            if data.startswith(mark) and mark + old.encode(name) == data:
                return mark + new.encode(name)
        except UnicodeEncodeError as fault:
            raise ReadError(f"{path}: {new[fault.start]!r} cannot be written in {encoding}") from fault
    raise ReadError(f"{path}: the text cannot be written back byte for byte in {encoding}")


def diff(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    """The changes of all files as one unified diff."""
    for path, text in new.items():
        if text != old[path]:
            for line in difflib.unified_diff(_lines(old[path]), _lines(text), path, path):
                yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """The lines of a text with their ends; only a line feed ends one, as in every position that is told."""
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])
