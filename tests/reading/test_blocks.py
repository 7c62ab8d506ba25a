"""A text cut into paragraphs, items, headings and what stands between pages; and the body put together again."""

from __future__ import annotations

import pytest

from mol_citations.reading import read_text
from mol_citations.reading.blocks import blocks
from mol_citations.reading.titles import is_bibliography, is_notes, may_be_title

BETWEEN_PAGES = [
    ("---", "rule"),
    ("***", "rule"),
    ("* * *", "rule"),
    ("- - -", "rule"),
    ("___________", "rule"),
    ("\\*\\*\\*", "rule"),
    ("————", "rule"),
    ("<hr />", "rule"),
    ("\\newpage", "rule"),
    ("\f", "rule"),
    ("{12}-----------", "rule"),
    ("[End Page 123]", "rule"),
    ("[p. 12]", "rule"),
    ("[12. oldal]", "rule"),
    ('<div style="page-break-after: always"></div>', "rule"),
    ("123", "folio"),
    ("- 123 -", "folio"),
    ("1986, 1051).", "paragraph"),
    ("-", "paragraph"),
    ("**", "paragraph"),
    ("| --- | --- |", "paragraph"),
    ("-" * 300, "paragraph"),
    ("# On boxes", "heading"),
    ("#hash", "paragraph"),
    ("- Horn, R.", "item"),
    ("• Horn, R.", "item"),
    ("-Horn", "paragraph"),
]


@pytest.mark.parametrize(("line", "kind"), BETWEEN_PAGES)
def test_what_a_line_of_its_own_is(line, kind):
    """A mark between pages, a page's number, a heading, an item, or text."""
    assert [kind] == [block.kind for block in blocks(f"\n{line}\n")]


BLOCKS = [
    ("a\nb\n\nc", ["a\nb", "c"]),
    ("a\r\nb\r\n \t\r\nc", ["a\r\nb\r", "c"]),
    ("# a\nb\n---\nc", ["# a", "b", "---", "c"]),
    ("- a\n  more\n- b\n\nc", ["- a\n  more", "- b", "c"]),
    ("a [End Page 3]\nb", ["a", " [End Page 3]", "b"]),
    ("a\fb", ["a", "\f", "b"]),
    ("\ufeff\n\na", ["a"]),
    ("", []),
    ("\n \n", []),
]


@pytest.mark.parametrize(("text", "expected"), BLOCKS)
def test_blocks_of_a_text(text, expected):
    """Blank lines lie between them; items, headings and rules need none."""
    assert expected == [text[block.start : block.end] for block in blocks(text)]


def test_without_blank_lines_long_lines_are_paragraphs():
    """A converter that writes each paragraph on a line."""
    lines = [f"{'The clerk wrote the date on every sheet. ' * 6}{number}" for number in range(30)]

    assert lines == ["\n".join(lines)[block.start : block.end] for block in blocks("\n".join(lines))]


def test_without_blank_lines_short_lines_end_paragraphs():
    """Printed lines, full but for the last of a paragraph."""
    line = "The clerk wrote the date on every sheet of the box,"
    paragraphs = [f"{line}\n{line}\nand left." for _ in range(10)]
    text = "\n".join(paragraphs)

    assert paragraphs == [text[block.start : block.end] for block in blocks(text)]


BODY = [
    # blocks of the file, paragraphs
    (["It was an as-", "---", "sistance."], ["It was an assistance."]),
    (["It was an as-", "sistance."], ["It was an assistance."]),
    (["A fifth (Kimura", "1986, 1051)."], ["A fifth (Kimura 1986, 1051)."]),
    (["In those years", "---", "Vienna wrote."], ["In those years Vienna wrote."]),
    (["In those years.", "---", "Vienna wrote."], ["In those years.", "Vienna wrote."]),
    (["It is seen.<sup>1)</sup>", "---", "it goes on."], ["It is seen.<sup>1)</sup>", "it goes on."]),
    (["It is seen<sup>1)</sup>", "---", "and goes on."], ["It is seen<sup>1)</sup> and goes on."]),
    (["A. N. Author", "Somewhere University"], ["A. N. Author", "Somewhere University"]),
    (["years and", "\\*Corresponding author", "of need"], ["years and", "\\*Corresponding author of need"]),
    (["# Title", "goes not on"], ["# Title", "goes not on"]),
    (["the list", "- one", "- two"], ["the list", "- one", "- two"]),
    (["a long sentence, " * 10, "Vienna wrote."], [f"{' '.join(['a long sentence,'] * 10)} Vienna wrote."]),
    (["in those years", "12", "they wrote."], ["in those years they wrote."]),
]


@pytest.mark.parametrize(("parts", "paragraphs"), BODY)
def test_body_paragraphs(parts, paragraphs):
    """Joined where a page cuts a sentence, and only there."""
    note = ["---", "1) VTS."] if any("<sup>" in part for part in parts) else []
    cut = parts.index("---") if note else len(parts)
    text = "\n\n".join([*parts[:cut], *note, *parts[cut + 1 :]])

    assert paragraphs == [paragraph.text for paragraph in read_text(text).body]


def test_entries_of_a_bibliography():
    """Items without their bullets; one that a page has cut in two is one; what follows the list is body."""
    text = (
        "## References\n\n- Hoang. 1991. *Doi Moi*. Canberra: Research School of Pacific\n\n- Studies, University.\n"
        "- Horn, R. 1987.\n\n(Received in spring.)\n\nIrodalom\n\nSegal, G.\n1988. Title.\n\n# Abstract\n\nText.\n"
    )

    manuscript = read_text(text)

    assert [
        "Hoang. 1991. *Doi Moi*. Canberra: Research School of Pacific Studies, University.",
        "Horn, R. 1987.",
        "Segal, G. 1988. Title.",
    ] == [entry.text for entry in manuscript.bibliography]
    assert ["## References", "(Received in spring.)", "Irodalom", "# Abstract", "Text."] == [
        paragraph.text for paragraph in manuscript.body
    ]


TITLES = [
    # line, of notes, of a bibliography
    ("Notes", True, False),
    ("## Endnotes", True, False),
    ("**JEGYZETEK**", True, False),
    ("Lábjegyzetek:", True, False),
    ("VII. Anmerkungen", True, False),
    ("Примечания", True, False),
    ("Bibliography", False, True),
    ("# Selected Bibliography", False, True),
    ("FELHASZNÁLT IRODALOM", False, True),
    ("Literaturverzeichnis", False, True),
    ("Список литературы", False, True),
    ("Notes on the Bibliography of Boxes", False, False),
    ("A jegyzetekről", False, False),
]


@pytest.mark.parametrize(("line", "notes", "bibliography"), TITLES)
def test_titles(line, notes, bibliography):
    """In the languages of our manuscripts, whole lines only."""
    assert (notes, bibliography) == (is_notes(line, 0, len(line)), is_bibliography(line, 0, len(line)))


@pytest.mark.parametrize(
    ("line", "title"), [("Chapter Two", True), ("A sentence.", False), ("a\nb", False), ("", False)]
)
def test_titles_of_plain_text(line, title):
    """One short line that ends no sentence."""
    assert title == may_be_title(line, 0, len(line))
