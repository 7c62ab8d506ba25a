"""Law: a fix leaves every citation what it was, but for the one thing that its rule is about.

- MOL301, MOL302, MOL303 and MOL306, the safe ones, change no value of any citation, no resolution and no record.
- MOL304 changes genres, in a letter; MOL305 that a citation was read through a damaged character; MOL307 the words
  used for the archive. Of all citations everything else stays, and of all notes without a fix everything.
"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from samples.faulty import manuscripts
from samples.mending import PATH, SAFE, manuscript, mended

from mol_citations.checking import rules
from mol_citations.records import ArchivalCitation, Declaring, Ibid

CHANGES = {"MOL304": {"genre"}, "MOL305": {"repaired"}, "MOL307": {"repository_cited"}}
PLACES = {"text", "span", "declarations", "at"}
"""What says where something stands and in which letters, not what is said."""


def said(resolved, but=frozenset()):
    """All that a citation says itself, without some fields."""
    citation = resolved.citation
    values = {"kind": type(citation).__name__, "resolution": resolved.resolution}
    values |= {field.name: getattr(citation, field.name) for field in attrs.fields(type(citation))}
    if isinstance(citation, Declaring):
        values["declares"] = citation.declares
    if isinstance(citation, ArchivalCitation | Ibid):
        values |= attrs.asdict(values.pop("shelfmark")) | attrs.asdict(values.pop("description"))
    return {name: value for name, value in values.items() if name not in PLACES | but}


def by_note(text, but=frozenset()):
    """The citations of each note, and what each says."""
    return {note.note.id: [said(one, but) for one in note.citations] for note in manuscript(text).notes}


@given(manuscripts())
def test_safe_fixes_change_nothing_that_is_said(text):
    """Neither a citation, nor what it refers to, nor a record."""
    after = mended(text).texts[PATH]

    assert by_note(text) == by_note(after)
    assert manuscript(text).records == manuscript(after).records


@pytest.mark.parametrize("code", sorted(CHANGES))
@given(text=manuscripts())
def test_an_unsafe_fix_changes_what_its_rule_is_about(text, code):
    """In the citations it is made for, one field; in all others nothing."""
    result = mended(text, code, unsafe=True)
    before, after = manuscript(text), manuscript(result.texts[PATH])
    fixed = {(one.note, one.citation) for one in result.fixed}

    assert [note.note.id for note in before.notes] == [note.note.id for note in after.notes]
    for old, new in zip(before.notes, after.notes, strict=True):
        assert len(old.citations) == len(new.citations)
        for one, other in zip(old.citations, new.citations, strict=True):
            here = (old.note.id, one.place.index) in fixed
            but = CHANGES[code] if here else frozenset()
            assert said(one, but) == said(other, but)


@given(manuscripts())
def test_safe_and_unsafe_together_change_no_more(text):
    """Genre, repair and the archive's words; everything else stays."""
    but = frozenset().union(*CHANGES.values())

    assert by_note(text, but) == by_note(mended(text, unsafe=True).texts[PATH], but)


def test_every_rule_with_a_fix_is_spoken_of():
    """What this law says of each rule, the rule says itself."""
    assert {*SAFE, *CHANGES} == {code for code, rule in rules().items() if rule.fix}
    assert set(SAFE) == {code for code, rule in rules().items() if rule.fix == "safe"}
    assert {code: set(rule.changes) for code, rule in rules().items() if rule.changes} == CHANGES
