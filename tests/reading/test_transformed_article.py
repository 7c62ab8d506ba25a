"""The same article set in other ways gives the same notes: line ends, dashes, marks, page breaks, hyphens."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from mol_citations.reading import read_text

SHARED = next(
    (above / "shared" for above in Path(__file__).resolve().parents if (above / "shared/seeds").is_dir()), None
)
FIGURES, SUPERSCRIPTS = "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"
SUPERSCRIPT = str.maketrans(FIGURES, SUPERSCRIPTS)
DASHES = str.maketrans("–\u2011", "--")
RULE = re.compile(r"^---$", re.MULTILINE)
NOTE_LABEL = re.compile(r"^(\d+)\) (?=.*(?:\d{4}|Ibid))", re.MULTILINE)


def marks(style):
    """Every mark written anew; ordinals become ``^th^``."""

    def transform(text):
        text = re.sub(r"<sup>(\d+)\)?</sup>\)?", lambda mark: style(mark[1]), text)
        return re.sub(r"<sup>(st|th)</sup>", r"^\1^", text)

    return transform


def marks_and_labels(mark, label):
    """Every mark and the label of every note written anew."""
    return lambda text: NOTE_LABEL.sub(lambda found: label(found[1]), marks(mark)(text))


def rules(rule):
    """Another mark where a page's notes begin."""
    return lambda text: RULE.sub(lambda _: rule, text)


def numbered_pages(text):
    """The number of the page that ends, as a library's site prints it."""
    pages = iter(range(101, 1000))
    return RULE.sub(lambda _: f"[End Page {next(pages)}]", text)


def page_ends(text):
    """A form feed behind the last note of each page, and no rule before the first."""
    blocks = []
    in_notes = False
    for block in text.split("\n\n"):
        label = NOTE_LABEL.match(block)
        if block == "---":
            continue
        if in_notes and label is None:
            blocks.append("\f")
        in_notes = label is not None
        blocks.append(block)
    return "\n\n".join(blocks)


def wrapped(width):
    """Lines of a printed page, words broken at their ends."""

    def wrap(line):
        rows, row = [], ""
        for word in line.split(" "):
            if row and len(row) + len(word) >= width:
                halves = re.fullmatch(r"([a-z]{3})([a-z]{4,}[.,;]?)", word)
                rows.append(f"{row} {halves[1]}-" if halves else row)
                row = halves[2] if halves else word
            else:
                row = f"{row} {word}" if row else word
        return "\n".join([*rows, row])

    return lambda text: "\n".join(line if line.startswith("#") else wrap(line) for line in text.split("\n"))


def hyphens(hyphen):
    """Another hyphen where a word is broken."""
    return lambda text: re.sub(r"(?<=[a-z])-(?=\n)", hyphen, text)


TRANSFORMATIONS = {
    "nothing": lambda text: text,
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "byte order mark": lambda text: "\ufeff" + text,
    "en dashes as hyphens": lambda text: text.replace("–", "-"),
    "hyphens as en dashes": lambda text: re.sub(r"(?<=\w)-(?=\w)", "–", text),
    "hyphens that do not break": lambda text: re.sub(r"(?<=\w)-(?=\w)", "\u2011", text),
    "marks without bracket": marks(lambda number: f"<sup>{number}</sup>"),
    "marks with the bracket outside": marks(lambda number: f"<sup>{number}</sup>)"),
    "marks with a link": marks(lambda number: f"<sup>[{number}](#page-3-0)</sup>"),
    "marks ^12": marks(lambda number: f"^{number}"),
    "marks ^12)": marks(lambda number: f"^{number})"),
    "marks ^12^": marks(lambda number: f"^{number}^"),
    "marks $^{12}$": marks(lambda number: f"$^{{{number}}}$"),
    "marks ¹²": marks(lambda number: number.translate(SUPERSCRIPT)),
    "marks ¹²⁾": marks(lambda number: f"{number.translate(SUPERSCRIPT)}⁾"),
    "marks [12]": marks(lambda number: f"[{number}]"),
    "marks \\[12\\]": marks(lambda number: f"\\[{number}\\]"),
    "marks (12)": marks(lambda number: f"({number})"),
    "marks 12)": marks(lambda number: f"{number})"),
    "labels 12.": marks_and_labels(lambda number: f"<sup>{number}</sup>", lambda number: f"{number}. "),
    "labels 12\\.": marks_and_labels(lambda number: f"<sup>{number}</sup>", lambda number: f"{number}\\. "),
    "labels 12": marks_and_labels(lambda number: f"<sup>{number}</sup>", lambda number: f"{number} "),
    "labels (12)": marks_and_labels(lambda number: f"<sup>{number}</sup>", lambda number: f"({number}) "),
    "labels [12]": marks_and_labels(lambda number: f"[{number}]", lambda number: f"[{number}] "),
    "labels <sup>12</sup>": marks_and_labels(
        lambda number: f"<sup>{number}</sup>", lambda number: f"<sup>{number}</sup> "
    ),
    "labels ¹²": marks_and_labels(
        lambda number: number.translate(SUPERSCRIPT), lambda number: number.translate(SUPERSCRIPT)
    ),
    **{
        f"page mark {rule.strip() or 'form feed'}": rules(rule)
        for rule in (
            "***",
            "* * *",
            "___",
            "- - -",
            "-" * 40,
            "<hr/>",
            "\\newpage",
            "\f",
            "<!-- page -->",
            "———",
            "{12}----",
        )
    },
    "page mark [End Page 101]": numbered_pages,
    "soft hyphens": hyphens("\u00ad"),
    "true hyphens": hyphens("\u2010"),
    "hyphens as ¬": hyphens("¬"),
    "lines of 70": wrapped(70),
    "lines of 50": wrapped(50),
    "lines of 70, Windows": lambda text: wrapped(70)(text).replace("\n", "\r\n"),
    "blanks at line ends": lambda text: re.sub(r"(?<=\S)$", "  ", text, flags=re.MULTILINE),
    "no blank lines": lambda text: re.sub(r"\n{2,}", "\n", text),
    "two blank lines": lambda text: text.replace("\n\n", "\n\n\n"),
    "letters and accents apart": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: re.sub(r"(?<=\d) (?=[a-z])", "\u00a0", text),
    "notes set in": lambda text: re.sub(r"^(?=\d+\) )", "   ", text, flags=re.MULTILINE),
}


def article(fixtures, name):
    """The fixture, or the seed article where it lies beside the checkout."""
    if name == "fixture":
        return (fixtures / "seed/article.md").read_text("utf-8")
    if SHARED is None:
        pytest.skip("the seed articles are not beside this checkout")
    return (SHARED / "seeds/000_2f7dd539b6fb4db9.txt").read_text("utf-8")


def notes(manuscript):
    """Number and text of each note, dashes made alike."""
    return [(note.number, note.text.translate(DASHES)) for note in manuscript.notes]


@pytest.mark.parametrize("name", ["fixture", "seed"])
@pytest.mark.parametrize("transformation", TRANSFORMATIONS)
def test_the_article_set_another_way_gives_the_same_notes(fixtures, name, transformation):
    """The same 74 notes, each with its mark; the list at the end is not among them; as many paragraphs and entries."""
    text = article(fixtures, name)
    before = read_text(text)

    after = read_text(TRANSFORMATIONS[transformation](text))

    assert notes(before) == notes(after)
    assert [note.id for note in after.notes] == [mark.note for mark in after.markers]
    assert () == after.problems
    assert (len(before.body), len(before.bibliography)) == (len(after.body), len(after.bibliography))


@pytest.mark.parametrize("name", ["fixture", "seed"])
def test_pages_that_end_in_a_form_feed_have_their_notes_above_it(fixtures, name):
    """No rule, notes at the end of the page: all are found, and what runs on over the page is found again."""
    text = article(fixtures, name)

    after = read_text(page_ends(text))

    assert notes(read_text(text)) == notes(after)
    assert () == after.problems


@pytest.mark.parametrize("name", ["fixture", "seed"])
def test_three_articles_in_one_file_begin_their_numbers_again(fixtures, name):
    """Ids are unique: 10, 10~2, 10~3; marks are tied to the notes of their own article."""
    text = article(fixtures, name)

    after = read_text(f"{text}\n\n" * 3)

    assert notes(read_text(text)) * 3 == notes(after)
    assert ["10", "10~2", "10~3"] == [note.id for note in after.notes if note.number == "10"]
    assert [note.id for note in after.notes] == [mark.note for mark in after.markers]
    assert () == after.problems
