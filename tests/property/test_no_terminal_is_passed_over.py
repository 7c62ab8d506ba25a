"""Law: a scanner finds a terminal wherever its regular expression matches, whatever it looks at first."""

from __future__ import annotations

import functools
import re

from hypothesis import example, given
from hypothesis import strategies as st
from samples.fragments import CITATIONS

from mol_citations import grammar
from mol_citations.grammar.scanner import Scanner

ALPHABET = '., ;:/–-()[]"”0123456789abdefksvIVXÁéőšжK\u212aſ\u0663\n'
"""Gaps, figures, letters, and characters that stand for others where case or script is not looked at."""


@functools.cache
def terminals():
    """Every terminal of every grammar, alone in a scanner, and its regular expression."""
    found = {terminal for name in grammar.STARTS for terminal in grammar.tables(name).terminals}
    return [(re.compile(terminal.regexp), Scanner([terminal])) for terminal in sorted(found)]


@given(text=st.one_of(st.sampled_from(CITATIONS), st.text(ALPHABET, max_size=30)))
@example(text=", " * 60 + "147. doboz")
@example(text="1" * 50)
@example(text="12\u0663. doboz")
def test_every_match_is_found(text):
    """At each place of a text, the same match or none."""
    for regexp, scanner in terminals():
        for at in range(min(len(text), 80)):
            expected, found = regexp.match(text, at), scanner.match(text, at)
            assert (expected and expected.span()) == (found and found[1].span()), (regexp.pattern, text[at:])
