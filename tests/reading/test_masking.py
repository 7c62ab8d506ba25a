"""What in Markdown is no text: marks and definitions there are none."""

from __future__ import annotations

import pytest

from mol_citations.reading import read_text
from mol_citations.reading.masking import mask, mask_indented_code

HIDDEN = [
    # as the file has it, what is left
    ("a <!-- b --> c", "a            c"),
    ("a <!-- b", "a <!-- b"),
    ("a <!-- b -- > c", "a <!-- b -- > c"),
    ("<!-- a\nb -->c", "      \n     c"),
    ("a <!-- page 3 --> b", "a \f               b"),
    ("```\na\n```\nb", "   \n \n   \nb"),
    ("~~~~ md\n```\n~~~~\nb", "       \n   \n    \nb"),
    ("```\n<!-- a\n```\nb -->", "   \n      \n   \nb -->"),
    ("<!-- ```\n-->\nb\n```\nc", "        \n   \nb\n   \n "),
    ("```ls``` lists files\nb", "```ls``` lists files\nb"),
    ("``` `\nb", "``` `\nb"),
    ("~~~ `a`\nb\n~~~\nc", "       \n \n   \nc"),
    ("```\nnever closed", "   \n            "),
    ("    ```\na", "    ```\na"),
    ("---\ntitle: a\n---\nb", "   \n        \n   \nb"),
    ("---\ntitle: a\n...\nb", "   \n        \n   \nb"),
    ("\ufeff---\ntitle: a\n---\nb", "    \n        \n   \nb"),
    ("---\r\ntitle: a\r\n---\r\nb", "    \n         \n    \nb"),
    ("---\n\n1) A note.\n", "---\n\n1) A note.\n"),
    ("---\ntitle: never closed\n", "---\ntitle: never closed\n"),
    ("---\n1) A note.\n---\n", "---\n1) A note.\n---\n"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "left"), HIDDEN)
def test_what_is_hidden_is_blank(text, left):
    """Line ends and offsets stay."""
    assert left == mask(text)
    assert len(text) == len(mask(text))


INDENTED = [
    ("a\n\n    b\n    c\n\nd", "a\n\n     \n     \n\nd"),
    ("a\n\n\tb", "a\n\n  "),
    ("a\n    b", "a\n    b"),
    ("- a\n\n    b\n\n    c", "- a\n\n    b\n\n    c"),
    ("1. a\n\n    b", "1. a\n\n    b"),
    ("[^1]: a\n\n    b", "[^1]: a\n\n    b"),
    ("- a\n\nb\n\n    c", "- a\n\nb\n\n     "),
    ("    a", "     "),
]


@pytest.mark.parametrize(("text", "left"), INDENTED)
def test_code_that_is_set_in(text, left):
    """Below a blank line, outside lists and definitions."""
    assert left == mask_indented_code(text)


def test_a_line_that_begins_with_code_hides_no_notes():
    """Code in a line is closed on that line."""
    manuscript = read_text("```ls``` lists files.[^1] More.[^2]\n\n[^1]: VTS.\n\n[^2]: STS.\n")

    assert ["VTS.", "STS."] == [note.text for note in manuscript.notes]


def test_a_hidden_note_is_none():
    """Nor is its mark."""
    manuscript = read_text(
        "A.[^1] `[^2]` <!-- [^3] -->\n\n```\n[^2]: MOL.\n```\n\n[^1]: VTS <!-- ? -->.\n\n<!--\n[^3]: STS.\n-->\n"
    )

    assert ["VTS ."] == [note.text for note in manuscript.notes]
    assert ["1"] == [mark.note for mark in manuscript.markers]
    assert () == manuscript.problems
