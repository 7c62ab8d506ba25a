"""A baseline knows findings again when the file has changed elsewhere."""

from __future__ import annotations

import json

import pytest
from samples.checked import checked, document

from mol_citations.checking.baseline import Baseline, written
from mol_citations.errors import ConfigError

COMMA = "MOL, XIX-J-1-j Vietnam, 1986, 147, doboz, 162-50, 00900/7/1986."
OTHER = "MOL, XIX-J-1-j Vietnam, 1988, 12, doboz, 162-50, 00900/1988."


def new(before, after):
    """The findings in ``after`` that a baseline of ``before`` does not know."""
    baseline = Baseline.read(written(checked(before, select=["MOL301"])), "known.json")
    return baseline.new(checked(after, select=["MOL301"]))


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ([COMMA], [COMMA], 0),
        ([COMMA], ["A note put in before.", COMMA], 0),
        ([COMMA], [COMMA.replace("Vietnam", "VIETNAM")], 0),
        ([COMMA], [COMMA, OTHER], 1),
        ([COMMA], [COMMA, COMMA], 1),
        ([COMMA, COMMA], [COMMA], 0),
        ([], [COMMA], 1),
    ],
)
def test_only_what_is_new_is_reported(before, after, count):
    """Keyed on the rule and the words of the note; as many of one kind as there were."""
    assert count == len(new(document(*before), document(*after)))


def test_the_file_does_not_change_with_places():
    """So that it is not to be written again when notes are put in."""
    texts = [document(COMMA, OTHER), document("A note put in before.", COMMA, OTHER)]

    assert 1 == len({written(checked(text, select=["MOL301"])) for text in texts})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "known.json:1: no JSON"),
        ("[" * 100_000, "known.json: no JSON: maximum recursion depth exceeded"),
        ("[]", "known.json: no baseline of version 1"),
        ('{"version": 2, "findings": []}', "no baseline of version 1"),
        (json.dumps({"version": 1, "findings": [{"code": "MOL301"}]}), "a finding has a fingerprint and a count"),
    ],
)
def test_what_is_no_baseline_is_refused(text, message):
    """With the name of the file."""
    with pytest.raises(ConfigError, match=message):
        Baseline.read(text, "known.json")
