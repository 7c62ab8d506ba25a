"""Files of word processors: pandoc makes Markdown of them, with every footnote and endnote at its mark.

pandoc numbers footnotes and endnotes in one row, takes tracked changes as accepted and leaves comments out.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
import zlib
from typing import TYPE_CHECKING, Literal

from mol_citations.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["docx", "odt"]
"""What a file is, as pandoc calls its reader."""

NAMES: Mapping[Kind, str] = {"docx": "a Word file", "odt": "an OpenDocument file"}
MARKDOWN = "markdown-smart-bracketed_spans-native_spans-raw_html-raw_attribute-header_attributes-link_attributes"
"""Quotation marks and dashes stay as they are; small capitals, and what else Markdown has no mark for, have none."""
OPEN_DOCUMENT_TEXT = b"application/vnd.oasis.opendocument.text"


def kind(data: bytes) -> Kind | None:
    """What the word processor's file ``data`` is; ``None`` for any other file.

    >>> kind("Országos Levéltár".encode()) is None
    True
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = packed.namelist()
            if "word/document.xml" in names:
                return "docx"
            if "mimetype" in names:
                with packed.open("mimetype") as file:
                    return "odt" if file.read(len(OPEN_DOCUMENT_TEXT)) == OPEN_DOCUMENT_TEXT else None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):  # damaged, locked, unusual
        return None
    return None


def markdown(data: bytes, of: Kind) -> str:
    """Markdown of the word processor's file ``data``, each of its paragraphs on one line.

    Raises:
        ReadError: there is no pandoc, or it cannot read the file.
    """
    pandoc = _pandoc()
    if pandoc is None:
        raise ReadError(
            f"{NAMES[of]}, which pandoc is needed for: install it, or mol-citations[word]; or make Markdown of the file"
            " elsewhere (pandoc FILE -t markdown --wrap=none)"
        )
    command = [pandoc, "--sandbox", f"--from={of}", f"--to={MARKDOWN}", "--wrap=none"]
    made = subprocess.run(command, input=data, capture_output=True, check=False)  # noqa: S603 - no shell, no names
    if made.returncode:
        said = made.stderr.decode(errors="replace").strip().splitlines()
        raise ReadError(f"{NAMES[of]} that pandoc cannot read: {said[0] if said else 'it says nothing'}")
    return made.stdout.decode()


def _pandoc() -> str | None:
    """The program: the one that came with the extra ``word``, or the one installed."""
    try:
        import pypandoc  # noqa: PLC0415 - optional

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):  # it raises the latter if it has none
        return shutil.which("pandoc")
