"""Law: the places of a finding are in the file, and the file has there what the finding is about."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from samples.faulty import manuscripts

from mol_citations import check, parse, resolve
from mol_citations.config import CheckSettings, Settings

EVERY_RULE = Settings(check=CheckSettings(select=("ALL",)))
UNREAD = re.compile(r"<!--.*?-->|[\s\-‐¬\u00ad\u200b\u2060\ufeff]", re.DOTALL)
"""What stands in a file and may not stand in the text of a note: line ends, hyphens at them, comments."""


def findings(text, layout="auto"):
    """All that all rules find."""
    return check(resolve(parse(text, layout, path="article.md")), settings=EVERY_RULE, texts={"article.md": text})


def offset(text, position):
    """Where a line and column is in a text; only line feeds end lines."""
    lines = text.split("\n")
    assert 1 <= position.line <= len(lines)
    assert 1 <= position.column <= len(lines[position.line - 1]) + 1
    return sum(len(line) + 1 for line in lines[: position.line - 1]) + position.column - 1


def bare(text):
    """A text without what reading takes out."""
    return UNREAD.sub("", unicodedata.normalize("NFC", text))


@given(manuscripts() | st.text(max_size=60), st.sampled_from(["auto", "markdown", "text", "lines"]))
def test_places_are_in_the_file_and_run_forward(text, layout):
    """Every stretch of a finding and of the places it refers to; every edit covers what its offsets say."""
    for finding in findings(text, layout):
        places = [(offset(text, one.start), offset(text, one.end)) for one in finding.ranges]
        assert places == sorted(places)
        assert all(start <= end for start, end in places)
        for related in finding.related:
            assert all(offset(text, one.start) <= offset(text, one.end) for one in related.ranges)
        for edit in finding.fix.edits if finding.fix else ():
            assert (edit.span.start, edit.span.end) == (offset(text, edit.start), offset(text, edit.end))


@given(manuscripts())
def test_the_file_has_there_what_the_note_says(text):
    """What stands at a finding's stretches is part of its note's text, as it is read."""
    for finding in findings(text):
        if finding.citation is not None:
            pieces = [text[offset(text, one.start) : offset(text, one.end)] for one in finding.ranges]
            assert bare("".join(pieces)) in bare(finding.subject)


@given(manuscripts())
def test_one_finding_for_a_citation_and_a_rule(text):
    """A fault that a citation has twice is told once."""
    heard = [(one.code, one.note, one.citation) for one in findings(text) if one.citation is not None]

    assert len(heard) == len(set(heard))
