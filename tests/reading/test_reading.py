"""Reading whole texts: which notes are found, with what text, and which mark stands for each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mol_citations.errors import ReadError
from mol_citations.reading import decode, looked_for, read_file, read_text
from mol_citations.sources import Span

SHARED = next(
    (above / "shared" for above in Path(__file__).resolve().parents if (above / "shared/seeds").is_dir()), None
)
SEED = "000_2f7dd539b6fb4db9.txt"


@pytest.mark.skipif(SHARED is None, reason="the seed articles are not beside this checkout")
def test_the_seed_article_gives_the_gold_notes():
    """Text, number and lines of all 74 notes; every mark tied; nothing disagrees."""
    gold = json.loads((SHARED / "corpus/seed.jsonl").read_text("utf-8").splitlines()[0])["notes"]

    manuscript = read_file(SHARED / "seeds" / SEED)

    assert [(note["number"], note["text"], note["lines"]) for note in gold] == [
        (note.number, note.text, [place.start.line for place in note.source.ranges(Span(0, len(note.text)))])
        for note in manuscript.notes
    ]
    assert [note["number"] for note in gold] == [mark.note for mark in manuscript.markers]
    assert () == manuscript.problems


def test_lines_are_notes_of_their_own():
    """Blank lines included, numbered by line."""
    manuscript = read_text("Ibid.\n\nVTS, 1986\r\n", layout="lines")

    assert manuscript.independent
    assert [("1", "Ibid."), ("2", ""), ("3", "VTS, 1986")] == [(note.id, note.text) for note in manuscript.notes]


def test_pandoc_notes_come_in_the_order_of_their_marks():
    """The order they are printed in; what no mark uses stands at the end."""
    text = "A.[^b] B.[^a]\n\n[^a]: Ibid.\n\n[^unused]: VTS.\n\n[^b]: VTS, 1986,\n147. doboz.\n\n    More.\n"

    notes = read_text(text).notes

    assert [("b", "VTS, 1986, 147. doboz. More."), ("a", "Ibid."), ("unused", "VTS.")] == [
        (note.id, note.text) for note in notes
    ]


def test_a_text_without_notes_says_what_was_looked_for():
    """One line, with the file's name."""
    manuscript = read_text("A letter without notes.", path="letter.txt")

    assert () == manuscript.notes
    assert looked_for(manuscript).startswith("letter.txt: no notes found: looked for ")


@pytest.mark.parametrize(
    ("data", "encoding", "line", "column", "offset"),
    [
        (b"one\ntwo \xff three", "utf-8", 2, 5, 8),
        ("Országos\nLevéltár".encode("latin2"), "utf-8", 1, 5, 4),
        ("\ufeffé".encode() + b"\xe1", "utf-8", 1, 2, 5),
    ],
)
def test_a_file_that_does_not_decode_is_refused_with_the_place(data, encoding, line, column, offset):
    """Line and column in code points, and the byte."""
    with pytest.raises(ReadError) as refused:
        decode(data, encoding=encoding)

    assert (line, column, offset) == (refused.value.line, refused.value.column, refused.value.offset)


def test_a_missing_file_is_a_read_error(tmp_path):
    """The message names the file."""
    with pytest.raises(ReadError, match=r"absent\.md"):
        read_file(tmp_path / "absent.md")


def test_a_layout_that_there_is_not():
    """It is refused, not read as if none had been named."""
    with pytest.raises(ReadError, match="no layout 'pandoc'; there are auto, markdown, text, lines"):
        read_text("A.[^1]", layout="pandoc")


def test_what_is_made_of_another_file_is_no_latex():
    """A thesis on LaTeX in Word shows commands; what pandoc makes of it is Markdown."""
    text = "He wrote `\\section{A}\\footnote{MOL}`.[^1]\n\n[^1]: MOL, K 63, 5. csomó.\n"

    manuscript = read_text(text, path="thesis.docx", made_of="docx")
    assert ["MOL, K 63, 5. csomó."] == [note.text for note in manuscript.notes]
    assert "docx" == manuscript.made_of


@pytest.mark.parametrize("layout", ["text", "lines"])
def test_only_markdown_has_characters_by_their_names(layout):
    """In plain text an ampersand is an ampersand."""
    text = "A.<sup>1</sup>\n\n---\n\n1) MOL, K&nbsp;63.\n"

    assert "K&nbsp;63" in read_text(text, layout=layout).notes[-1].text
    assert "MOL, K 63." == read_text(text).notes[-1].text
