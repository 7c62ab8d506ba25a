"""Where the characters of a note stand: lines, columns, and the names of what was changed."""

from __future__ import annotations

import pytest

from mol_citations.reading import read_file, read_text
from mol_citations.sources import Lines, Position, Range, Run, Source, Span


@pytest.fixture(scope="module")
def article(request):
    """The main fixture, read once."""
    return read_file(request.config.rootpath / "fixtures/seed/article.md")


BROKEN = [
    # note, words, (line, first column, column behind the last) of each place
    ("4", "see also Ton", [(49, 160, 163), (59, 1, 9)]),
    ("11", "147. doboz", [(99, 78, 85), (107, 1, 4)]),
    ("43", "147. doboz", [(275, 81, 85), (283, 1, 6)]),
    ("49", "126. doboz", [(317, 79, 83), (327, 1, 6)]),
    ("72", "125. doboz", [(465, 80, 84), (475, 1, 6)]),
    ("10", "125. doboz", [(97, 80, 90)]),
]


@pytest.mark.parametrize(("number", "words", "places"), BROKEN)
def test_words_broken_by_a_page_have_two_places(article, number, words, places):
    """Lines and columns are those of the file, from 1, in code points; the printer's hyphen is in neither."""
    note = next(note for note in article.notes if note.number == number)
    start = note.text.index(words)

    ranges = note.source.ranges(Span(start, start + len(words)))

    expected = [Range(Position(line, first), Position(line, behind)) for line, first, behind in places]
    assert tuple(expected) == ranges


def test_every_note_maps_back_to_the_file(article, fixtures):
    """All ten thousand characters: each stands in the file, or is a space where a page ends."""
    text = (fixtures / "seed/article.md").read_text("utf-8")
    for note in article.notes:
        read = "".join(" " if (at := note.source.origin(i)) is None else text[at] for i in range(len(note.text)))
        assert note.text == read
    edits = [(note.number, edit.kind, edit.read) for note in article.notes for edit in note.source.edits]
    assert [("4", "join", " "), ("11", "dehyphenate", ""), *((n, "join", " ") for n in ("43", "49", "72"))] == edits


EDITS = [
    # as the file has it, as it is read, what was done
    ("VTS,\t1986", "VTS, 1986", ["space"]),
    ("147.\u00a0doboz", "147. doboz", ["space"]),
    ("147.\u2009 doboz", "147. doboz", ["space"]),
    ("147.  doboz", "147. doboz", ["space"]),
    ("147.\ndoboz", "147. doboz", ["line-end"]),
    ("147. \r\n   doboz", "147. doboz", ["line-end"]),
    ("do-\nboz", "doboz", ["dehyphenate"]),
    ("do\u00adboz", "doboz", ["soft-hyphen"]),
    ("do\u00ad\nboz", "doboz", ["soft-hyphen"]),
    ("162-\n505", "162-505", ["line-end"]),
    ("do\u200bboz", "doboz", ["zero-width"]),
    ("ofﬁcial", "official", ["ligature"]),
    ("Leve\u0301lta\u0301r", "Levéltár", ["nfc", "nfc"]),
    ("\u1112\u1161\u11a8", "학", ["nfc"]),
    ("\u212b", "Å", ["nfc"]),
    ("K 63<!-- or 64? -->, 5. cs.", "K 63, 5. cs.", ["comment"]),
    ("K 63 <!-- or 64? --> 5. cs.", "K 63 5. cs.", ["comment"]),
    ("147.&nbsp;doboz", "147. doboz", ["entity"]),
    ("147.\\ doboz", "147. doboz", ["entity"]),
    ("147. &nbsp; &#160;\n doboz&nbsp;", "147. doboz", ["entity", "entity", "entity"]),
    ("B&amp;&nbsp;C", "B& C", ["entity", "entity"]),
    (r"B\&amp;C", r"B\&amp;C", []),
    ("25&ndash;37, Lev&eacute;lt&#225;r&#x2026;", "25–37, Levéltár…", ["entity", "entity", "entity", "entity"]),
    ("do&shy;boz", "doboz", ["entity"]),
    ("&foo; &amp &#0; AT&T; \\\\ 5", "&foo; &amp &#0; AT&T; \\\\ 5", []),
    ("MOL.\n\n    VTS.", "MOL. VTS.", ["paragraph"]),
    ("*Ibid.* 'a' – \\_b\\_", "*Ibid.* 'a' – \\_b\\_", []),
]


@pytest.mark.parametrize(("written", "read", "kinds"), EDITS)
def test_what_is_changed_is_an_edit(written, read, kinds):
    """Each change by name; Markdown, dashes and quotes stay as they are."""
    note = read_text(f"A.[^1]\n\n[^1]: {written}\n").notes[0]

    assert (read, kinds) == (note.text, [edit.kind for edit in note.source.edits])


def test_a_span_over_a_line_end_is_one_place():
    """Words that follow one another in the file are one range, whatever their line end was read as."""
    for line_end in ("\n", "\r\n", " \r\n  "):
        note = read_text(f"A.[^1]\n\n[^1]: VTS, 147.{line_end}doboz, do-{line_end}boz.\n").notes[0]
        assert 1 == len(note.source.ranges(Span(0, len(note.text))))


def test_columns_are_code_points():
    """A letter outside the first plane is one column, as are an accent and its letter each."""
    note = read_text("A.[^1]\n\n[^1]: 𝐀 e\u0301 x\n").notes[0]

    assert "𝐀 é x" == note.text
    assert (Range(Position(3, 12), Position(3, 13)),) == note.source.ranges(Span(4, 5))


def test_lines_end_in_line_feeds_alone():
    """The carriage return of Windows is the last character of its line."""
    lines = Lines.of("ab\r\n\nc")

    assert [Position(1, 1), Position(1, 4), Position(2, 1), Position(3, 1), Position(3, 2)] == [
        lines.position(offset) for offset in (0, 3, 4, 5, 6)
    ]


def test_what_reading_puts_in_has_no_place():
    """`origin` is `None` for it, and its range is empty."""
    source = Source(lines=Lines.of("ab\ncd"), runs=(Run(0, 2, 0), Run(3, 2, 3)))

    assert [0, 1, None, 3, 4] == [source.origin(offset) for offset in range(5)]
    assert () == source.ranges(Span(2, 3))


def test_a_span_runs_forward():
    """From 0 on, and never back."""
    for start, end in ((2, 1), (-1, 3)):
        with pytest.raises(ValueError, match="a span runs forward"):
            Span(start, end)
