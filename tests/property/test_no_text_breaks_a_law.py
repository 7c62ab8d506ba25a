"""Law: whatever a text says, it goes through every stage with no error but this package's own.

On the way, nothing of a note is lost, every span stands where it says, every answer names citations that are there,
and every file that is written reads back (`samples.invariants`).
"""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples.fragments import damaged, texts
from samples.invariants import goes_through
from samples.mutations import mutated, seeds

import mol_citations as mc
from mol_citations.reading import decode

ENCODINGS = ("utf-8", "utf-16", "cp1250", "utf-7", "rot13", "idna", "nonsense")
BIBLIOGRAPHIES = (
    '[{"id": 1, "custom": {"shelfmark": []}}]',
    '[{"id": [], "custom": {"shelfmark": {"box": 5}}}]',
    "@misc{a, title = {",
    "@misc{a, author = 5 # x, keywords = {archival}}",
    "[[[",
    "{}",
    "[1]",
)
layouts = st.sampled_from(["auto", "markdown", "text", "lines"])
surrogates = st.text(st.characters(codec=None) | st.sampled_from("\ud800\udfff\0\x1b\u2028\ufffe\U0010ffff"))


@given(texts | damaged() | surrogates, layouts)
def test_any_text_goes_through_every_stage(text, layout):
    """Text as a keyboard, a scanner or an attacker makes it."""
    goes_through(text, layout)


@given(st.randoms(use_true_random=False), st.sampled_from(seeds()), st.sampled_from(seeds()))
def test_damaged_notes_go_through_every_stage(random, text, other):
    """Real notes dropped from, doubled, swapped, misread and spliced."""
    goes_through(mutated(random, text, other)[0], "lines")


@given(texts | damaged() | surrogates)
def test_a_text_is_one_citation_or_says_why_not(text):
    """`parse_citation` has its own error, which can be printed."""
    try:
        citation = mc.parse_citation(text)
    except mc.ParseError as error:
        print(error)  # noqa: T201 - to draw its caret is what it must be able to do
    else:
        assert citation.text == citation.span.of(text)


@given(
    st.binary() | texts.map(str.encode), st.sampled_from(["utf-8", "utf-16", "cp1250", "utf-7", "rot13", "nonsense"])
)
def test_any_bytes_are_text_or_say_where_they_are_not(data, encoding):
    """`decode` has its own error."""
    with contextlib.suppress(mc.ReadError):
        assert isinstance(decode(data, encoding=encoding), str)


@pytest.mark.parametrize("reader", [mc.from_csl, mc.from_bibtex])
@given(
    st.text() | st.sampled_from(['[{"id": 1, "custom": {"shelfmark": []}}]', "@misc{a, title = {", "[[[", "{}", "[1]"])
)
def test_any_file_is_a_bibliography_or_says_why_not(reader, text):
    """What others wrote is read, passed over or refused."""
    with contextlib.suppress(mc.CitationError):
        assert isinstance(reader(text), tuple)
