"""What stands on a printed page, and where its notes begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples.pages import line, page

from mol_citations.reading import read_text
from mol_citations.reading.printed_pages import as_markdown

BODY = ("The first line of the text", "and a second.^1^ A third", "goes on with it.")


def blocks(*pages):
    """The paragraphs of the pages as Markdown."""
    return as_markdown(pages).rstrip("\n").split("\n\n")


@pytest.mark.parametrize(
    ("notes", "size", "expected"),
    [
        (("^1^ VTS, 1986.",), 8.0, ["<sup>1</sup> VTS, 1986."]),
        (("^1^VTS, 1986.",), 8.0, ["<sup>1</sup>VTS, 1986."]),
        (("^1)^ VTS, 1986.",), 8.0, ["<sup>1</sup> VTS, 1986."]),
        (("1 VTS, 1986.",), 8.0, ["1 VTS, 1986."]),
        (("1. VTS, 1986.",), 8.0, ["1. VTS, 1986."]),
        (("^1^ VTS, 1986.",), 10.0, ["<sup>1</sup> VTS, 1986."]),
        (("^1^ VTS, 1986,", "147. doboz."), 8.0, ["<sup>1</sup> VTS, 1986, 147. doboz."]),
        (("^1^ VTS, 1986,", "147. doboz."), 10.0, ["<sup>1</sup> VTS, 1986, 147. doboz."]),
    ],
)
def test_notes_begin_with_a_number_whose_mark_was_seen(notes, size, expected):
    """Raised or in a line set smaller; lines without a number go on with the note."""
    assert ["---", *expected] == blocks(page(*BODY, notes=notes, size=size))[1:]


@pytest.mark.parametrize(
    ("lines", "size"),
    [
        (("^2^ Institute of History",), 8.0),
        (("1 VTS, 1986.",), 10.0),
        (("Figure 1. A box.",), 8.0),
        (("1986 was a year of reform.",), 8.0),
    ],
)
def test_other_lines_are_text(lines, size):
    """A number without a mark before it, a number in a line of the usual size, a caption."""
    assert "---" not in blocks(page(*BODY, notes=lines, size=size))


@pytest.mark.parametrize("size", [8.0, 10.0])
def test_text_below_them_makes_other_lines_of_notes(size):
    """At the top of a page the authors stand, with raised numbers of their own."""
    authors = page(
        "On maps", "A. N. Author^1^ and another^2^", notes=("^1^ Institute", "^2^ Museum"), size=size, foot=250
    )

    assert "---" not in blocks([*authors, *page(*BODY, *BODY)])


def test_endnotes_may_fill_a_page():
    """In whatever height they begin."""
    last = page("Notes", notes=("^1^ VTS, 1986.", "^2^ Ibid.", "^3^ Ibid.", "^4^ Ibid."))

    found = blocks(page("One.^1^ Two.^2^", "Three.^3^ Four.^4^", "And more text."), last)

    assert ["---", *(f"<sup>{number}</sup> Ibid." for number in (2, 3, 4))] == [found[2], *found[4:]]


def test_a_note_goes_on_below_the_next_page():
    """Without a number, in the size of notes; it is put together."""
    first = page(*BODY, notes=("^1^ VTS, 1986,",))
    second = page("More.^2^ And more of it", "on this page.", notes=("147. doboz.", "^2^ Ibid."))

    found = blocks(first, second)

    assert ["<sup>1</sup> VTS, 1986, 147. doboz.", "<sup>2</sup> Ibid."] == [found[2], found[-1]]


def test_notes_of_two_columns_stand_together():
    """Each column has its own at its foot."""
    left = page("One.^1^ The left", "column.", notes=("^1^ VTS, 1986.",))
    right = [line(each.text, each.foot, each.size, left=320) for each in page("Two the right", "column.")]
    right += [line("^2^ Ibid.", 100, 8.0, left=320)]
    right[0] = line("Two.^2^ The right", right[0].foot, left=320)

    assert ["---", "<sup>1</sup> VTS, 1986.", "<sup>2</sup> Ibid."] == blocks([*left, *right])[-3:]


def test_running_heads_and_numbers_of_pages_are_left_out():
    """They stand apart, at one height on several pages; a last line of notes does not, whatever it says."""
    pages = [
        [
            line(f"A. N. Author: Maps {number}", 700),
            *page(*BODY, notes=("^1^ VTS, 12. doboz,", f"00{number}/1986.")),
            line(f"– {number} –", 40),
        ]
        for number in (11, 12, 13)
    ]

    printed = as_markdown(pages)

    assert ("A. N. Author" not in printed, "– 12 –" not in printed) == (True, True)
    assert [True] * 3 == [f"00{number}/1986." in printed for number in (11, 12, 13)]


def test_what_markdown_could_take_for_markup_is_escaped():
    """Only raised numbers are marks."""
    assert [r"a\*b\_c \<d\> \# 5^th^ 4".replace("^th^", "th")] == blocks([line("a*b_c <d> # 5^th^ 4", 100)])


def test_halves_of_a_letter_are_put_together():
    """As PDFium gives letters beyond the basic plane on some systems."""
    assert ["\N{GOTHIC LETTER AHSA}"] == blocks([line("\ud800\udf30", 100)])


def test_ends_of_paragraphs():
    """A wider gap, or a first line set in."""
    lines = [
        line("One", 200),
        line("goes on.", 188),
        line("Two.", 150),
        line("Three,", 138, left=85),
        line("too.", 126),
    ]

    assert ["One goes on.", "Two.", "Three, too."] == blocks(lines)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("VTS, 147. do-", "boz", "VTS, 147. doboz"),
        ("XIX-J-", "1-j Vietnam", "XIX-J-1-j Vietnam"),
        ("VTS, 162-", "505", "VTS, 162-505"),
        ("Soviet-", "Vietnamese", "Soviet-Vietnamese"),
        ("VTS, 1986,", "147", "VTS, 1986, 147"),
    ],
)
def test_what_the_end_of_a_line_parts_is_one(first, second, expected):
    """Hyphens that a number follows stay, others as the reader has it; no number is a page's."""
    [note] = read_text(as_markdown([page(*BODY, notes=(f"^1^ {first}", second))])).notes

    assert expected == note.text


WORDS = st.sampled_from(["MOL", "K 63", "Ibid.", "12. doboz", "1986", "Budapest", "see also", "VTS", "3. tétel"])
LINES = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
NOTES = st.lists(st.lists(LINES, min_size=1, max_size=4), min_size=1, max_size=12)


@given(NOTES, st.data())
def test_notes_printed_are_the_notes_read(notes, data):
    """However many stand on a page, in however many lines; the last of a page may go on below the next."""
    pages = []
    over: list[str] = []
    number = 0
    while number < len(notes):
        here = notes[number : number + data.draw(st.integers(1, 3))]
        printed = [[f"^{number + at}^ {first}", *lines] for at, (first, *lines) in enumerate(here, 1)]
        number += len(here)
        kept = data.draw(st.integers(1, len(printed[-1]))) if number < len(notes) else len(printed[-1])
        marks = [f"with a sentence.^{label}^ Then" for label in range(number - len(here) + 1, number + 1)]
        below = [*over, *(text for lines in printed[:-1] for text in lines), *printed[-1][:kept]]
        over = printed[-1][kept:]
        pages.append(page("The text goes on here", *marks, *["and on"] * len(below), notes=tuple(below)))

    read = read_text(as_markdown(pages))

    assert [" ".join(lines) for lines in notes] == [note.text for note in read.notes]
