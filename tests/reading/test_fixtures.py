"""The manuscripts in `fixtures/`, read and compared with their gold."""

from __future__ import annotations

import json

import pytest

from mol_citations.reading import read_file
from mol_citations.sources import Span


@pytest.mark.parametrize("name", ["seed"])
def test_a_fixture_gives_its_gold_notes(fixtures, name):
    """Number, text and lines of every note; each mark tied to its note; nothing disagrees."""
    gold = json.loads((fixtures / name / "notes.json").read_text("utf-8"))

    manuscript = read_file(fixtures / name / "article.md")

    assert gold == [
        {
            "number": note.number,
            "text": note.text,
            "lines": [place.start.line for place in note.source.ranges(Span(0, len(note.text)))],
        }
        for note in manuscript.notes
    ]
    assert [note.id for note in manuscript.notes] == [mark.note for mark in manuscript.markers]
    assert () == manuscript.problems
