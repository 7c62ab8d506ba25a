"""Law: in Markdown, our notes are those that markdown-it-py with its footnote plugin finds, in the same order.

What the two see otherwise is left out of the generated texts: markdown-it reads comments as HTML in the note,
and takes a blank line for the end of an inline note only where a paragraph ends.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.reading import read_text

markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py is the judge of these tests")
footnote = pytest.importorskip("mdit_py_plugins.footnote", reason="mdit-py-plugins is the judge of these tests")

LABELS = ("1", "30", "i", "long-label")
WORDS = ("VTS, 1986, 147. doboz", "*Ibid.*", "K 63-64", "`code`", "[in brackets]", "\\[^1]", "a *word*", "é")

marks = st.sampled_from([f"[^{label}]" for label in LABELS])
inline_notes = st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(lambda words: f"^[{' '.join(words)}]")
sentences = st.lists(st.sampled_from(WORDS) | marks | inline_notes, min_size=1, max_size=4).map(" ".join)
paragraphs = st.lists(sentences, min_size=1, max_size=2).map("\n".join)
codes = st.sampled_from(["```\n[^1]: code [^30]\n```", "~~~~\n```\n[^i]\n~~~~", "    [^1] code"])
lists = sentences.map(lambda sentence: f"- item {sentence}\n\n    more {sentence}")


@st.composite
def definitions(draw):
    """A definition of one or more paragraphs, on one or more lines."""
    first, *more = draw(st.lists(paragraphs, min_size=1, max_size=3))
    set_in = [
        "\n".join(indent + line for line in paragraph.split("\n"))
        for paragraph, indent in zip(
            more, draw(st.lists(st.sampled_from(["    ", "\t"]), min_size=2, max_size=2)), strict=False
        )
    ]
    return "\n\n".join([f"[^{draw(st.sampled_from(LABELS))}]: {first}", *set_in])


@st.composite
def manuscripts(draw):
    """Paragraphs, lists, code and definitions, a blank line between them; code stands behind a paragraph."""
    blocks = draw(st.lists(st.one_of(paragraphs, definitions(), lists), min_size=1, max_size=6))
    with_code = []
    for block in blocks:
        with_code.append(block)
        if draw(st.booleans()):
            with_code += [draw(paragraphs), draw(codes), draw(paragraphs)]
    return "\n\n".join(with_code) + "\n"


def judged(text):
    """Label and text of the notes as markdown-it finds them: those that are used, in the order of their marks."""
    notes = []
    for token in markdown_it.MarkdownIt("commonmark").use(footnote.footnote_plugin).parse(text):
        if token.type == "footnote_open":
            notes.append((token.meta.get("label"), []))
        elif token.type == "inline" and notes:
            notes[-1][1].append(token.content)
    return [(label, " ".join(" ".join(contents).split())) for label, contents in notes]


@given(manuscripts())
def test_notes_are_those_the_judge_finds(text):
    """Used notes, their order, their text; an inline note has no label there."""
    manuscript = read_text(text, layout="markdown")

    used = {mark.note for mark in manuscript.markers}
    ours = [note for note in manuscript.notes if note.id in used]
    assert judged(text) == [(None if note.id.startswith("^") else note.number, note.text) for note in ours]


@given(manuscripts())
def test_every_definition_and_every_mark_is_kept(text):
    """A definition that no mark uses is a note all the same; a mark without a note is reported."""
    manuscript = read_text(text, layout="markdown")

    unused = {note.id for note in manuscript.notes} - {mark.note for mark in manuscript.markers}
    reported = {problem.note for problem in manuscript.problems if problem.note is not None}
    assert unused <= reported
    lost = [mark.origin for mark in manuscript.markers if mark.note is None]
    assert lost == [problem.origin for problem in manuscript.problems if problem.kind == "marker-without-note"]
