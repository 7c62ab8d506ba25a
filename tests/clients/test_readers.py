"""The parsers of others read what we write: pybtex and bibtexparser for BibTeX, rispy for RIS."""

from __future__ import annotations

import logging

import pytest
from bibtexparser.entrypoint import parse_string
from clients import limits
from clients.parts import absent
from clients.programs import python_package
from pybtex import PybtexEngine
from pybtex.database import parse_string as pybtex_parse

from mol_citations.exporting import to_biblatex, to_bibtex, to_ris
from mol_citations.exporting.text import tidy
from mol_citations.rendering import archive_path, document_name

pytestmark = pytest.mark.clients


@pytest.mark.parametrize("write", [to_bibtex, to_biblatex])
def test_bibtexparser_and_pybtex_read_every_entry(records, write, caplog):
    """The same keys in order, no failed block, no comment, no warning; the same fields in both."""
    with caplog.at_level(logging.WARNING):
        library = parse_string(write(records))
        database = pybtex_parse(write(records), "bibtex")

    assert [] == library.failed_blocks == library.comments == caplog.records
    assert sorted(record.key for record in records) == [entry.key for entry in library.entries]
    assert [entry.key for entry in library.entries] == list(database.entries)
    for entry in library.entries:
        values = {field.key: field.value for field in entry.fields if field.key != "author"}
        assert values == dict(database.entries[entry.key].fields)


def test_pybtex_prints_every_part(records):
    """Pybtex's own plain style, as text: all but some signs; it formats no entry without author and title."""
    whole = [record for record in records if record.description.creator and document_name(record.description)]
    text = PybtexEngine().format_from_string(to_bibtex(whole), style="plain", output_backend="plaintext")

    assert limits.macros_in_pybtex(whole) == {record.key: lost for record in whole if (lost := absent(record, text))}


def test_rispy_reads_every_record(records):
    """The same keys in order, with archive and path."""
    python_package("rispy")
    import rispy  # noqa: PLC0415 - a client, not a dependency

    read = {entry["id"]: entry for entry in rispy.loads(to_ris(records))}
    assert sorted(record.key for record in records) == list(read)
    assert {record.key: archive_path(tidy(record).shelfmark) for record in records} == {
        key: entry.get("accession_number", "") for key, entry in read.items()
    }
