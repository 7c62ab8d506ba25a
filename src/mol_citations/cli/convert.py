"""``mol-citations convert``: manuscripts in, one bibliography out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs
import click

from mol_citations import exporting, pipeline, reading
from mol_citations.cli import files
from mol_citations.cli.inputs import each_once
from mol_citations.cli.settings import config_option, isolated_option, settings
from mol_citations.cli.summary import merge_report, summary
from mol_citations.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mol_citations.exporting import MappedCitation, Merge
    from mol_citations.reading import Layout
    from mol_citations.records import Bibliography, ResolvedManuscript


@click.command("convert")
@click.argument("inputs", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--to", "name", type=click.Choice(list(exporting.FORMATS)), default="bibtex", show_default=True, help="The format."
)
@click.option(
    "-o", "--output", default=files.STANDARD, metavar="OUT", help="The file to write.  [default: standard output]"
)
@click.option("--merge", "old", metavar="OLD", help="An existing file of the format, whose keys and values win.")
@click.option("--map", "map_file", metavar="MAP", help="Write there, as JSON, which keys each note cites.")
@click.option("--profile", metavar="NAME", help="The profile of the format, where it has several.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Write no letter beyond ASCII.")
@click.option("--zotero-extra", is_flag=True, help="Repeat in Zotero's Extra field what Zotero drops.")
@files.layout_option
@files.encoding_option
@config_option
@isolated_option
def command(
    *,
    inputs: tuple[str, ...],
    name: str,
    output: str,
    old: str | None,
    map_file: str | None,
    profile: str | None,
    ascii_only: bool,
    zotero_extra: bool,
    layout: Layout,
    encoding: str,
    config: str | None,
    isolated: bool,
) -> None:
    """Write the bibliography of what the notes cite.

    Several FILEs make one bibliography: a document that more than one of them cites stands in it once.
    """
    inputs = each_once(inputs)
    files.check_outputs([output, map_file], inputs)
    files.check_outputs([map_file], [old], "the file that is merged with")
    chosen = settings(inputs, config, isolated=isolated)
    manuscripts = [files.resolved(file, layout=layout, encoding=encoding, settings=chosen) for file in inputs]
    bibliography = pipeline.bibliography(manuscripts, settings=chosen)
    options = exporting.ExportOptions(
        profile=profile, ascii_only=ascii_only, zotero_extra=zotero_extra, short_titles=bibliography.short_titles
    )
    pieces = exporting.pieces(bibliography.records, name, options)
    report = [summary(manuscripts, len(bibliography.records))]
    keys: Mapping[str, str] = {}
    if old is not None:
        merged = _merged(old, "".join(pieces), name)
        pieces, keys = iter([merged.text]), merged.keys
        report += merge_report(merged)
    files.write(pieces, output)
    if map_file is not None:
        text = json.dumps(_map(manuscripts, bibliography, keys), ensure_ascii=False, indent=2)
        files.write([text, "\n"], map_file)
    click.echo("\n".join(report), err=True)


def _merged(old: str, new: str, name: str) -> Merge:
    """The file ``old`` with the records of the text ``new`` put in."""
    text = reading.decode_file(old)
    try:
        return exporting.merge(text, new, name)
    except ReadError as fault:
        raise fault.of(old) from fault


def _map(
    manuscripts: Sequence[ResolvedManuscript], bibliography: Bibliography, keys: Mapping[str, str]
) -> Mapping[str, object]:
    """The keys by note; with several manuscripts, by file and note.

    ``keys`` renames those of the bibliography, as an existing file has them.
    """
    final = {place: keys.get(record.key, record.key) for record in bibliography.records for place in record.cited_in}
    several = len(manuscripts) > 1
    maps: dict[str, dict[str, list[MappedCitation]]] = {}
    for manuscript in manuscripts:
        path = manuscript.parsed.manuscript.path
        own = {
            record.key: final[attrs.evolve(record.cited_in[0], path=path if several else None)]
            for record in manuscript.records
        }
        maps[click.format_filename(path or files.STANDARD)] = exporting.note_map(manuscript, own)
    return maps if several else next(iter(maps.values()))
