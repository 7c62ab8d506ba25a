"""Law: what a baseline was written of is reported no more, whatever is changed elsewhere in the file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from samples.faulty import faulty_notes, manuscripts, page_feet, pandoc, sound
from samples.mending import PATH, checker

from mol_citations.checking.baseline import Baseline, written

NEW = "MOL, K 101, 12, doboz."
BODY = ("A new paragraph.\n\n", "# A heading\n\n", "Two lines\nof body.\n\n")


def baseline(text, *select):
    """The baseline of a text."""
    return Baseline.read(written(checker(*select)({PATH: text}).findings), "known.json")


def new(known, text, *select):
    """What a check of a text reports with a baseline."""
    return known.new(checker(*select)({PATH: text}).findings)


@given(manuscripts(), st.sampled_from(BODY))
def test_nothing_known_is_reported(text, paragraph):
    """Of the same file; nor with a paragraph put in before, nor with other line ends."""
    known = baseline(text)

    assert () == new(known, text)
    assert () == new(known, paragraph + text)
    lines = text.replace("\r\n", "\n")
    assert () == new(baseline(lines), lines.replace("\n", "\r\n"))


@given(st.lists(faulty_notes(sound), min_size=1, max_size=3), st.sampled_from((pandoc, page_feet)))
def test_notes_put_in_leave_the_others_known(bodies, layout):
    """What is wrong in a note by itself stays known when the numbers of all notes change; the new note is reported."""
    alone = ("MOL301", "MOL302", "MOL303", "MOL305", "MOL306")
    known = baseline(layout(bodies), *alone)

    added = new(known, layout([NEW, *bodies, NEW]), *alone)
    assert [("MOL301", NEW)] * 2 == [(one.code, one.subject) for one in added]


@given(manuscripts())
def test_a_baseline_is_the_same_every_time(text):
    """So that it can be kept under version control."""
    found = checker()({PATH: text}).findings

    assert written(found) == written(tuple(reversed(found)))
