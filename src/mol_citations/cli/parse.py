"""``mol-citations parse``: a manuscript in, its notes with their citations out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from mol_citations import pipeline, reading
from mol_citations.cli import files
from mol_citations.cli.settings import config_option, isolated_option, settings
from mol_citations.cli.summary import summary
from mol_citations.cli.table import table
from mol_citations.exporting import contract_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.config import Settings
    from mol_citations.reading import Layout
    from mol_citations.records import ResolvedManuscript


@click.command("parse")
@click.argument("file", metavar="FILE")
@click.option(
    "--to", "name", type=click.Choice(["json", "jsonl", "table"]), default="json", show_default=True, help="The format."
)
@files.layout_option
@files.encoding_option
@config_option
@isolated_option
def command(*, file: str, name: str, layout: Layout, encoding: str, config: str | None, isolated: bool) -> None:
    """Print every note and every citation in it, and what each resolved to."""
    chosen = settings([file], config, isolated=isolated)
    held = reading.contents(file, encoding=encoding)
    parsed = pipeline.parse(held.text, layout, path=file, made_of=held.made_of, settings=chosen)
    manuscript = pipeline.resolve(parsed, settings=chosen)
    files.write(_formatted(manuscript, held.text, name, chosen))
    click.echo(summary([manuscript]), err=True)


def _formatted(manuscript: ResolvedManuscript, text: str, name: str, chosen: Settings) -> Iterator[str]:
    """The manuscript as ``name`` says, in pieces; comments in its ``text`` answer findings as they do in a check."""
    if name == "table":
        yield table(manuscript)
    elif name == "jsonl":
        of_note = contract_json.line_json if manuscript.parsed.manuscript.independent else contract_json.note_json
        for note in manuscript.notes:
            yield json.dumps(of_note(note), ensure_ascii=False) + "\n"
    else:
        findings = pipeline.check(manuscript, settings=chosen, texts={manuscript.parsed.manuscript.path or "": text})
        yield json.dumps(contract_json.document_json(manuscript, findings), ensure_ascii=False, indent=2) + "\n"
