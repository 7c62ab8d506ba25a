"""The manuscripts in `fixtures/`, read and compared with their gold."""

from __future__ import annotations

import json

import pytest

from mol_citations.reading import read_file
from mol_citations.sources import Span


def first_lines(note):
    """The first line of each place a note stands on."""
    return [place.start.line for place in note.source.ranges(Span(0, len(note.text)))]


@pytest.mark.parametrize(
    "path", ["seed/article.md", "endnotes/article.txt", "chapters/article.md", "pandoc/article.md"]
)
def test_a_fixture_gives_its_gold_notes(fixtures, path):
    """Id, number, text and lines of every note, in the order they are printed."""
    gold = json.loads((fixtures / path).with_name("notes.json").read_text("utf-8"))

    notes = read_file(fixtures / path).notes

    assert [note.get("id", note["number"]) for note in gold] == [note.id for note in notes]
    assert [note["number"] for note in gold] == [note.number for note in notes]
    assert [note["text"] for note in gold] == [note.text for note in notes]
    assert [note["lines"] for note in gold] == [first_lines(note) for note in notes]


@pytest.mark.parametrize("path", ["seed/article.md", "endnotes/article.txt", "chapters/article.md"])
def test_each_mark_of_a_fixture_is_tied_to_its_note(fixtures, path):
    """As many marks as notes, in the same order; and nothing disagrees."""
    manuscript = read_file(fixtures / path)

    assert [note.id for note in manuscript.notes] == [mark.note for mark in manuscript.markers]
    assert () == manuscript.problems


def test_pandocs_notes_may_be_used_twice_or_never(fixtures):
    """Marks in the order of the file; a lost note, one given twice and one never used are reported."""
    manuscript = read_file(fixtures / "pandoc/article.md")

    marks = ["letter", "30", "^1", "letter", "box", "30", "inside", None, "30"]
    assert marks == [mark.note for mark in manuscript.markers]
    assert [
        ("marker-without-note", "lost", None, 28),
        ("note-number-repeated", "30", "30~2", 30),
        ("note-without-marker", "unused", "unused", 43),
    ] == [
        (problem.kind, problem.label, problem.note, manuscript.lines.position(problem.origin.start).line)
        for problem in manuscript.problems
    ]


@pytest.mark.parametrize(
    ("path", "paragraphs", "entries"),
    [
        ("seed/article.md", 99, 28),
        ("endnotes/article.txt", 6, 2),
        ("chapters/article.md", 13, 1),
        ("pandoc/article.md", 7, 0),
    ],
)
def test_body_and_bibliography_stay_available(fixtures, path, paragraphs, entries):
    """Paragraphs (titles among them) and entries, the notes not among them."""
    manuscript = read_file(fixtures / path)

    assert (paragraphs, entries) == (len(manuscript.body), len(manuscript.bibliography))
