"""References to notes, restarts of the numbering, and lists."""

from __future__ import annotations

import pytest
from samples.parsed_notes import parsed

from mol_citations.resolving.chapters import chapters

MEANS = {
    "a note before": ("1. fonds: K 63\n2. note 1", "2.0", "1.0"),
    "a note further on": ("1. note 2\n2. fonds: K 63", "1.0", "2.0"),
    "a note with two sources": ("1. fonds: K 63; fonds: K 64\n2. note 1", "2.0", "(1.0 1.1)"),
    "a note that does not exist": ("1. fonds: K 63\n2. note 17", "2.0", "unresolved not_found"),
    "a note that cites nothing": ("1. prose\n2. note 1", "2.0", "unresolved not_found"),
    "its own note": ("1. note 1", "1.0", "unresolved not_found"),
    "what else its own note cites": ("1. fonds: K 63; note 1", "1.1", "1.0"),
    "several notes": ("1. fonds: K 63\n2. fonds: K 64\n3. note 1-2", "3.0", "(1.0 2.0)"),
    "a list of notes": ("1. fonds: K 63\n2. fonds: K 64\n3. note 1 és 2", "3.0", "(1.0 2.0)"),
    "a range of one note": ("1. fonds: K 63\n2. note 1-1", "2.0", "1.0"),
    "a range of a hundred notes": ("1. fonds: K 63\n2. note 1-100", "2.0", "1.0"),
    "no range of more": ("1. fonds: K 63\n2. note 1-101", "2.0", "unresolved not_found"),
    "not a range beyond belief": ("1. fonds: K 63\n2. note 1-9999999", "2.0", "unresolved not_found"),
    "a label in Roman numerals": ("ii. fonds: K 63\niii. note II", "iii.0", "ii.0"),
    "a label in brackets": ("(1). fonds: K 63\n2. note [1]", "2.0", "(1).0"),
    "another reference": ("1. fonds: K 63\n2. note 1\n3. note 2", "3.0", "2.0"),
    "the sources beside a reference": ("1. fonds: K 63\n2. fonds: K 64; note 1\n3. note 2", "3.0", "2.0"),
    "the chapter's own note": ("1. fonds: K 63\n2. prose\n1. fonds: K 64\n2. note 1", "2~2.0", "1~2.0"),
    "no note of another chapter": ("1. fonds: K 63\n2. fonds: K 64\n1. note 2", "1~2.0", "unresolved not_found"),
    "a label printed twice": ("3. fonds: K 63\n3. fonds: K 64\n4. note 3", "4.0", "(3.0 3~2.0)"),
}


@pytest.mark.parametrize(("document", "place", "expected"), MEANS.values(), ids=MEANS)
def test_note_reference_means(answers, document, place, expected):
    """A reference to a note means what the note cites, before it or after."""
    assert expected == answers(document).of(place)


def test_a_reference_means_a_thousand_citations_at_most(answers):
    """A note may refer to many, and many notes to it: what is listed for each has an end."""
    found = answers(f"1. {'; '.join(['fonds: K 63'] * 1001)}\n2. note 1")

    assert len(found.at("2.0").resolution.candidates) == 1000


def test_ibid_after_a_reference_stands_for_what_was_read(answers):
    """After "see note 1" an ibid. inherits from the citation there."""
    found = answers("1. fonds: K 63, box: 5\n2. work Gati: Illusions\n3. note 1\n4. ibid, box: 6")

    assert found.named("4.0") == "fonds: K 63, box: 6"


RESTARTS = [
    ("1. x\n2. x\n3. x", [0, 0, 0]),
    ("1. x\n2. x\n1. x\n2. x", [0, 0, 1, 1]),
    ("1. x\n2. x\n1. x\n2. x\n3. x\n1. x", [0, 0, 1, 1, 1, 2]),
    ("101. x\n102. x\n1. x", [0, 0, 1]),
    ("7. x\n8. x\n7. x\n9. x", [0, 0, 1, 1]),
    ("7. x\n9. x\n8. x\n10. x", [0, 0, 0, 0]),
    ("7. x\n7. x\n8. x", [0, 0, 0]),
    ("1.. x\n2.. x\n1.. x", [0, 0, 1]),
    ("0. x\n1. x", [0, 0]),
    ("1. x\n1. x\n2. x", [0, 1, 1]),
    ("i. x\nii. x\ni. x", [0, 0, 0]),
    ("1. x\n*. x\n2. x", [0, 0, 0]),
]


@pytest.mark.parametrize(("document", "expected"), RESTARTS)
def test_chapters_begin_where_numbering_restarts(document, expected):
    """A label that falls back to 1, or to one used before, begins a chapter; a misprint does not."""
    assert expected == chapters(parsed(document).notes)
