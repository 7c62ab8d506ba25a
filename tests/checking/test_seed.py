"""The seed article (Szalontai 2008): every finding in it was looked at by hand."""

from __future__ import annotations

from collections import Counter

import pytest

from mol_citations import Settings, check, read, resolve
from mol_citations.checking import rules
from mol_citations.config import CheckSettings


@pytest.fixture(scope="module")
def findings(request):
    """What all rules find in the article, those included that are off by default."""
    article = request.config.rootpath / "fixtures" / "seed" / "article.md"
    return check(resolve(read(article)), settings=Settings(check=CheckSettings(select=("ALL",))))


EXPECTED = {
    "MOL102": ["71"],
    "MOL210": ["23", "73"],
    "MOL211": ["16", "18", "21", "73"],
    "MOL301": ["12", "13", "67", "68", "68"],
    "MOL302": ["5", "37", "47", "48", "48", "55", "57", "58", "61", "68", "68"],
    "MOL303": ["1", "4", "9", "9", "11", "11", "46", "46", "46", "52", "52", "63", "63", "66"],
    "MOL304": "4 8 8 15 17 19 20 22 26 26 26 28 29 30 32 32 34 34 34 37 43 47 48 48 49 58 64 66 68".split(),
    "MOL306": ["46", "52"],
    "MOL307": ["3", "31", "57"],
}


@pytest.mark.parametrize("code", sorted(rules()))
def test_the_findings_of_each_rule_by_note(findings, code):
    """Neither fewer nor more."""
    assert EXPECTED.get(code, []) == [finding.note for finding in findings if finding.code == code]


def test_one_finding_for_a_citation_and_a_rule(findings):
    """A code with four dashes is one finding with four edits."""
    assert [] == [
        each for each, count in Counter((one.code, one.note, one.citation) for one in findings).items() if count > 1
    ]
    assert [4] == [len(one.fix.edits) for one in findings if one.code == "MOL302" and one.note == "57"]


def test_ibid_after_two_sources_names_both(findings):
    """The candidates stand with the finding, each with its place."""
    finding = next(one for one in findings if one.code == "MOL102")

    assert ["70", "70"] == [related.note for related in finding.related]
    assert finding.related[0].ranges[0].end < finding.related[1].ranges[0].start
