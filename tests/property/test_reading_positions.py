"""Law: for each character of what is read, the file has it at its place, or a named edit covers it."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.reading import read_text
from mol_citations.sources import Span

PIECES = (
    *(
        "a",
        "do",
        "boz",
        "J",
        "147",
        ".",
        ",",
        "-",
        "–",
        "/",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\r",
        "\f",
    ),
    *("\u00a0", "\u00ad", "\u200b", "\u2060", "\ufeff", "\u202f", "ﬁ", "é", "e\u0301", "o\u030b", "q\u0307\u0323"),
    *("\u0301", "\u212b", "\u0958", "\u1112\u1161\u11ab", "\u0b47\u0b56", "𝐀"),
    *("-\n", "-\r\n  ", "\u00ad\n", "¬\n", "\u2010\n", "<sup>1)</sup>", "<sup>2</sup>", "^1", "¹", "[1]", "[i]"),
    *("\n\n---\n\n", "\n\n1) ", "\n\n2) ", "\n2) ", "\n\n1. ", "[End Page 3]", "Ibid.", "VTS"),
    *("[^1]", "\n\n[^1]: ", "\n[^2]: ", "\n\n    ", "^[", "]", "`", "```\n", "<!--", "-->", "<!-- page -->", "\\"),
    *("\n\n## Notes\n\n", "\n\nBibliography\n\n", "\n- "),
)
UNSEEN = "\u00ad\u200b\u2060\ufeff"

texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60)
layouts = st.sampled_from(["auto", "markdown", "text", "lines"])


def read(text, layout):
    """Every stretch of text that reading makes."""
    manuscript = read_text(text, layout=layout)
    return [*manuscript.notes, *manuscript.body, *manuscript.bibliography]


@given(texts, layouts)
def test_the_file_has_each_character_or_an_edit_covers_it(text, layout):
    """Mapping each character back and reading the file there gives that character or a named edit."""
    for stretch in read(text, layout):
        edited = {at for edit in stretch.source.edits for at in range(edit.at.start, edit.at.end)}
        for at, letter in enumerate(stretch.text):
            origin = stretch.source.origin(at)
            assert at in edited or (origin is not None and text[origin] == letter)


@given(texts, layouts)
def test_an_edit_says_what_stood_there_and_what_is_read(text, layout):
    """What was written is in the file, what is read is in the text, and they differ."""
    for stretch in read(text, layout):
        for edit in stretch.source.edits:
            assert edit.written == edit.origin.of(text)
            assert edit.read == edit.at.of(stretch.text)
            assert edit.written != edit.read


@given(texts, layouts)
def test_places_run_forward(text, layout):
    """Runs and edits follow one another in the text and in the file."""
    for stretch in read(text, layout):
        places = [run.origin for run in stretch.source.runs]
        assert sorted(places) == places
        origins = [edit.origin for edit in stretch.source.edits]
        assert sorted(origins) == origins
        assert all(one.end <= other.start for one, other in pairwise(origins))


@given(texts)
def test_no_character_of_a_line_is_lost(text):
    """In `lines`, what is neither copied nor edited is blank or unseen, at both ends of the line."""
    whitespace = "".join(letter for letter in set(text) if letter.isspace())
    lines = text.split("\n")
    notes = read_text(text, layout="lines").notes
    start = 0
    for line, note in zip(lines, notes, strict=False):
        seen = {run.origin + at for run in note.source.runs for at in range(run.length)}
        seen |= {at for edit in note.source.edits for at in range(edit.origin.start, edit.origin.end)}
        lost = "".join(text[at] for at in range(start, start + len(line)) if at not in seen)
        assert not lost.strip(whitespace + UNSEEN)
        start += len(line) + 1


@given(texts, layouts)
def test_every_span_has_a_place(text, layout):
    """A span's ranges are in the file, run forward, and name its first and last character."""
    manuscript = read_text(text, layout=layout)
    for note in manuscript.notes:
        for at in range(len(note.text)):
            ranges = note.source.ranges(Span(at, at + 1))
            origin = note.source.origin(at)
            assert len(ranges) <= 1
            if origin is not None:
                assert manuscript.lines.position(origin) == ranges[0].start


@given(texts)
def test_what_is_read_has_one_space_between_words(text):
    """Line ends, tabs, no-break spaces and runs of blanks are one space; soft hyphens are gone."""
    for stretch in read(text, "auto"):
        assert stretch.text == " ".join(stretch.text.split())
        assert "\u00ad" not in stretch.text


@given(st.text(alphabet="aeo \u0301\u0308\u0327\u1112\u1161\u11ab\u212b\u0958é\u0b47\u0b56가\u11a8", max_size=20))
def test_letters_are_composed(text):
    """Every text is in Unicode's form NFC."""
    for note in read_text(text, layout="lines").notes:
        assert unicodedata.is_normalized("NFC", note.text)


@pytest.mark.parametrize("layout", ["auto", "markdown", "text", "lines"])
@given(st.text())
def test_any_text_can_be_read(layout, text):
    """Whatever it holds, reading gives a manuscript and no error."""
    read_text(text, layout=layout)
