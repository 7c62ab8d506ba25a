"""What every command does with files: the options they share, reading with ``-``, writing with ``-o``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mol_citations import exporting, pipeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mol_citations.reading import Layout
    from mol_citations.records import ResolvedManuscript

STANDARD = "-"
"""The name that means standard input, or standard output."""

layout_option = click.option(
    "--from",
    "layout",
    type=click.Choice(["auto", "markdown", "text", "lines"]),
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


def resolved(file: str, *, layout: Layout, encoding: str) -> ResolvedManuscript:
    """The manuscript in ``file`` (``-``: standard input), read, parsed and resolved.

    Raises:
        ReadError: if it cannot be read or decoded.
    """
    return pipeline.resolve(pipeline.read(file, layout=layout, encoding=encoding))


def write(pieces: Iterable[str], output: str = STANDARD, *, inputs: Sequence[str] = ()) -> None:
    """Writes ``pieces`` as UTF-8 to the file ``output`` (``-``: standard output); a file whole or not at all.

    Raises:
        click.UsageError: if that would replace one of the ``inputs``.
        OSError: if the file cannot be written.
    """
    if output == STANDARD:
        # As bytes, so that neither locale nor platform changes them; flushed, so that a closed pipe shows here.
        sys.stdout.buffer.writelines(piece.encode() for piece in pieces)
        sys.stdout.buffer.flush()
        return
    if any(_same_file(output, file) for file in inputs if file != STANDARD):
        raise click.UsageError(f"{output} is the manuscript: writing would replace it")
    exporting.write_file(output, pieces)


def _same_file(one: str, other: str) -> bool:
    return Path(one).exists() and Path(other).exists() and Path(one).samefile(other)
