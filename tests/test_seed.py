"""The main job on the main fixture: a real article's notes in, the right citations, records and files out."""

from __future__ import annotations

import json

import pytest
from bibtexparser.entrypoint import parse_string as read_bibtex
from click.testing import CliRunner
from jsonschema import Draft7Validator
from pybtex.database import parse_string as read_with_pybtex

import mol_citations
from mol_citations.cli.program import program
from mol_citations.exporting import contract_json, to_csl_json


@pytest.fixture(scope="module")
def resolved(request):
    """The article, read, parsed and resolved."""
    return mol_citations.resolve(mol_citations.read(request.config.rootpath / "fixtures" / "seed" / "article.md"))


@pytest.fixture(scope="module")
def document(resolved):
    """The article as ``parse --to json`` prints it."""
    return contract_json.document_json(resolved)


@pytest.fixture
def gold(fixtures):
    """The citations of each note as a careful archivist reads them, by the note's number."""
    notes = json.loads((fixtures / "seed" / "citations.json").read_text(encoding="utf-8"))
    return {note["number"]: note["citations"] for note in notes}


def plain(value):
    """A value without the difference between kinds of dash."""
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    return value.replace("\N{EN DASH}", "-") if isinstance(value, str) else value


def test_every_note_is_found(document, gold):
    """74 notes, in order."""
    assert [str(number) for number in range(1, 75)] == [note["number"] for note in document["notes"]]
    assert set(gold) <= {note["number"] for note in document["notes"]}


def test_every_citation_is_what_the_gold_says(document, gold):
    """No citation too many or too few, in every note; every field of the gold has the gold's value."""
    for note in document["notes"]:
        expected = gold.get(note["number"], [])
        assert len(expected) == len(note["citations"]), note
        for ours, theirs in zip(note["citations"], expected, strict=True):
            shown = {field: value for field, value in ours.items() if field in theirs}
            if "resolved" in theirs:
                shown["resolved"] = {
                    name: value for name, value in ours["resolved"].items() if name in theirs["resolved"]
                }
            assert plain(theirs) == plain(shown), f"note {note['number']}"


def test_no_shelfmark_field_is_invented(document, gold):
    """What the gold leaves out of a shelfmark, ours does too."""
    for note in document["notes"]:
        for ours, theirs in zip(note["citations"], gold.get(note["number"], []), strict=True):
            invented = {level for level in mol_citations.LEVELS if level in ours and level not in theirs}
            assert invented == set(), f"note {note['number']}: {ours}"


def test_spans_slice_back(document):
    """Each citation stands in its note's text where its span says."""
    for note in document["notes"]:
        for citation in note["citations"]:
            start, end = citation["span"]
            assert citation["text"] == note["text"][start:end]


def test_the_records(document, golden, fixtures):
    """82 archival citations and 5 resolved ibids are 49 records."""
    assert len(document["records"]) == 49
    golden(fixtures / "seed" / "records.json", json.dumps(document["records"], ensure_ascii=False, indent=2) + "\n")


def test_bibtex(resolved, golden, fixtures):
    """The file other programs open, with an entry for every record."""
    text = mol_citations.to_bibtex(resolved)

    library = read_bibtex(text)
    assert (len(library.entries), library.failed_blocks) == (49, [])
    assert len(read_with_pybtex(text, "bibtex").entries) == 49
    golden(fixtures / "seed" / "expected.bib", text)


def test_csl_json(resolved, golden, fixtures):
    """Valid by the schema of CSL, with an item for every record and one for each fonds that has a short title."""
    items = mol_citations.to_csl(resolved)

    schema = json.loads((fixtures / "schemas" / "csl-data.json").read_text(encoding="utf-8"))
    assert [] == list(Draft7Validator(schema).iter_errors(items))
    documents = [item["id"] for item in items if item["type"] != "collection"]
    assert [record.key for record in resolved.records] == documents
    golden(fixtures / "seed" / "expected.csl.json", to_csl_json(resolved.records, short_titles=resolved.short_titles))


def test_the_command_line_writes_the_same_files(fixtures, tmp_path):
    """``convert`` and the library make the same bytes."""
    for name, expected in (("bibtex", "expected.bib"), ("csl-json", "expected.csl.json")):
        arguments = ["convert", str(fixtures / "seed" / "article.md"), "--to", name, "-o", str(tmp_path / expected)]
        assert CliRunner().invoke(program, arguments, catch_exceptions=False).exit_code == 0
        assert (fixtures / "seed" / expected).read_bytes() == (tmp_path / expected).read_bytes()
