"""What every command does with files: the options they share, reading with ``-``, writing with ``-o``."""

from __future__ import annotations

import errno
import os
import re
import sys
from typing import TYPE_CHECKING

import click

from mol_citations import exporting, pipeline, reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.config import Settings
    from mol_citations.reading import Layout
    from mol_citations.records import ResolvedManuscript

STANDARD = "-"
"""The name that means standard input, or standard output."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""What Python has for bytes of a file's name that are no UTF-8."""

layout_option = click.option(
    "--from",
    "layout",
    type=click.Choice(reading.LAYOUTS),
    default="auto",
    show_default=True,
    help="What the file is; lines: every line is a note on its own.",
)

encoding_option = click.option(
    "--encoding",
    metavar="NAME",
    default="utf-8",
    show_default=True,
    help="The encoding of the file; UTF-8 may have a byte order mark.",
)


def resolved(file: str, *, layout: Layout, encoding: str, settings: Settings) -> ResolvedManuscript:
    """The manuscript in ``file`` (``-``: standard input), read, parsed and resolved.

    Raises:
        ReadError: if it cannot be read or decoded.
    """
    parsed = pipeline.read(file, layout=layout, encoding=encoding, settings=settings)
    return pipeline.resolve(parsed, settings=settings)


def write(pieces: Iterable[str], output: str = STANDARD) -> None:
    """Writes ``pieces`` as UTF-8 to the file ``output`` (``-``: standard output); a file whole or not at all.

    Raises:
        OSError: if that cannot be written to.
    """
    printed = map(_printable, pieces)
    if output != STANDARD:
        try:
            exporting.write_file(output, printed)
        except OSError as error:  # which may name the temporary file
            raise OSError(error.errno, error.strerror, output) from error
        return
    if sys.stdout is None:
        raise OSError(errno.EBADF, "is closed", "standard output")
    # As bytes, so that neither locale nor platform changes them; flushed, so that a closed pipe shows here.
    sys.stdout.buffer.writelines(piece.encode() for piece in printed)
    sys.stdout.buffer.flush()


def _printable(piece: str) -> str:
    """The piece, with a replacement character for what is no text in the name of a file that it speaks of."""
    return piece if piece.isascii() else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", piece)


def check_outputs(outputs: Iterable[str | None], inputs: Iterable[str | None], what: str = "the manuscript") -> None:
    """Refuses to write two outputs to one place, or an output over an input; ``what`` says what the inputs are.

    ``None`` stands for a file that the call does not name.

    Raises:
        click.UsageError: names the file in question.
    """
    taken = {_place(file): what for file in inputs if file is not None and file != STANDARD}
    for output in (file for file in outputs if file is not None):
        place = _place(output)
        if place in taken:
            raise click.UsageError(f"{click.format_filename(output)} is {taken[place]}: it would be written over")
        taken[place] = "another output"


def _place(file: str) -> str:
    """What is the same for two names of one file."""
    return file if file == STANDARD else os.path.realpath(file)
