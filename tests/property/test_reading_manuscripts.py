"""Law: a manuscript laid out on pages is read back to the notes it was made of.

The model has pages with body and note zones, notes that run on over a page's end, marks and labels in one
style each, numbering that may begin again, and decoys: ordinals, powers, lists, paragraphs that begin with a
number, page ends without notes. The notes are from B. Szalontai's article (see fixtures/seed).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Callable

NOTES = (
    "Hungarian Embassy to the SRV, Ciphred Telegram, 18 November 1983, VTS, 1983, 125. doboz, 162-505, 005996/1983.",
    "Ibid.",
    "Ibid.; Hungarian Embassy to the SRV, Report, 5 December 1986, VTS, 1986, 147. doboz, 50, 00900/7/1986.",
    "Hungarian Embassy to Cuba, Report, 3 January 1983, VTS, 1983, 125. doboz, 162–103, 00789/1983.",
    "Evans(2002, 197-200); Stuart-Fox and Kooyman(1992, xxxix-xliii); Fforde(1995, 20;26-27)",
    "Hungarian Embassy to Indonesia, Report, 20 November 1978, MOL, XIX–J–1–j Kampuchea, 74. doboz, 73–2.",
    "Nguyen(2002, 3; 16-18). On the pre-1975 South Vietnamese economy, see, among others, Beresford(1991, 122-125).",
)
SENTENCES = (
    "The clerk wrote the date on every sheet.",
    "A second hand added the number in red.",
    "On the 5<sup>th</sup> day the lists were read aloud.",
    "The room measured 40 m<sup>2</sup> and had one lamp.",
    "“Nobody asked for it,” one reader wrote.",
    "The list had three parts: (1) letters, (2) maps, (3) the rest.",
    "It cost 12 florins (see also p. 3) in 1986.",
    "In the 41<sup>st</sup> box lay 10<sup>6</sup> cards.",
)
RESUMPTIONS = (
    ("The share was about a fifth (Kimura", "1986, 1051), but it fell."),
    ("The boxes were opened in the fall of", "1987, i.e., after the list was ready."),
    ("Letters about a lost crate went to the", "U.S. registry by sea."),
    ("The register says which of the boxes", "the reader had seen."),
    ("Nobody had ever read the guide-", "lines above the desk."),
)
LIST = ("1) The first house was open.", "2) The second had a lamp.", "3) The third had neither.")
RULES = ("---", "***", "* * *", "_____", "- - -", "\\newpage", "<hr/>", "\f", "[End Page 12]", "<!-- page 12 -->")
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARKS = {
    "sup)": lambda number: f"<sup>{number})</sup>",
    "sup": lambda number: f"<sup>{number}</sup>",
    "sup-)": lambda number: f"<sup>{number}</sup>)",
    "caret": lambda number: f"^{number}",
    "caret^": lambda number: f"^{number}^",
    "superscript": lambda number: str(number).translate(SUPERSCRIPTS),
    "bracket": lambda number: f"[{number}]",
}
LABELS = {
    "paren": lambda number: f"{number}) ",
    "dot": lambda number: f"{number}. ",
    "sup": lambda number: f"<sup>{number}</sup> ",
    "superscript": lambda number: f"{str(number).translate(SUPERSCRIPTS)} ",
    "bracket": lambda number: f"[{number}] ",
    "bare": lambda number: f"{number} ",
}


@attrs.frozen
class Page:
    """What stands on a page: paragraphs above, and below the rule what is left of a note and the notes."""

    body: tuple[str, ...]
    feet: tuple[str, ...]


@attrs.frozen
class Model:
    """Pages, and the notes they hold: label, text."""

    pages: tuple[Page, ...]
    notes: tuple[tuple[str, str], ...]
    rule: str
    line_end: str

    @property
    def text(self) -> str:
        """The manuscript as a file has it."""
        blocks = []
        for page in self.pages:
            blocks += page.body
            if page.feet:
                blocks += [self.rule, *page.feet]
        return "\n\n".join(blocks).replace("\n", self.line_end) + self.line_end


def breaks(note):
    """The places where a page may end in a note: between words, or inside a word of small letters."""
    gaps = [(at, at + 1, "") for at, letter in enumerate(note) if letter == " " and not note[at + 1].isdigit()]
    words = [
        (at, at, "-")
        for at in range(2, len(note) - 2)
        if note[at - 2 : at + 2].isalpha() and note[at - 2 : at + 2].islower()
    ]
    return gaps + words


@st.composite
def models(draw):
    """Manuscripts of up to five pages."""
    writer = Writer(
        MARKS[draw(st.sampled_from(sorted(MARKS)))],
        LABELS[draw(st.sampled_from(sorted(LABELS)))],
        draw(st.integers(1, 5)),
    )
    for place in range(writer.count):
        writer.write_page(draw, last=place == writer.count - 1)
    if draw(st.booleans()):
        writer.pages.append(Page((SENTENCES[0], *LIST), ()))
    rule, line_end = draw(st.sampled_from(RULES)), draw(st.sampled_from(["\n", "\r\n"]))
    return Model(tuple(writer.pages), tuple(writer.notes), rule, line_end)


@attrs.define
class Writer:
    """Writes page after page; ``rest`` is left of the last note, ``resumed`` of the last sentence.

    ``late`` is 1 where a note is printed a page after its mark.
    """

    mark: Callable[[int], str]
    label: Callable[[int], str]
    count: int
    pages: list[Page] = attrs.field(factory=list)
    notes: list[tuple[str, str]] = attrs.field(factory=list)
    number: int = 0
    late: int = 0
    rest: str | None = None
    resumed: str | None = None

    def write_page(self, draw, *, last):
        """One page: its body with marks, then its feet."""
        if not self.late and draw(st.integers(0, 5)) == 0:
            self.number = 0
        body = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3))
        if self.resumed:
            body[0] = f"{self.resumed} {body[0]}"
        marked = self._write_marks(draw, body)
        feet = self._write_feet(draw, marked, last=last)
        self.resumed = None
        if not last and draw(st.booleans()):
            cut, self.resumed = draw(st.sampled_from(RESUMPTIONS))
            body[-1] += f" {cut}"
        elif draw(st.integers(0, 3)) == 0:
            body.insert(0, "## On boxes")
        self.pages.append(Page(tuple(body), tuple(feet)))

    def _write_marks(self, draw, body):
        """Marks at the ends of sentences; how many there are."""
        here = draw(st.integers(1 if self.rest else 0, 3))
        marked = sorted(draw(st.lists(st.integers(0, len(body) - 1), min_size=here, max_size=here)))
        for extra, paragraph in enumerate(marked):
            between = " And so on." if paragraph in marked[:extra] else ""
            body[paragraph] += between + self.mark(self.number + self.late + extra + 1)
        return here

    def _write_feet(self, draw, marked, *, last):
        feet = [self.rest] if self.rest else []
        self.rest = None
        due, self.late = self.late + marked, 0
        if marked > 1 and not last and draw(st.booleans()):
            due, self.late = due - 1, 1
        for _ in range(due):
            self.number += 1
            self.notes.append((str(self.number), draw(st.sampled_from(NOTES))))
            feet.append(self.label(self.number) + self.notes[-1][1])
        text = self.notes[-1][1] if due and not last else ""
        if breaks(text) and draw(st.booleans()):
            end, start, hyphen = draw(st.sampled_from(breaks(text)))
            feet[-1] = self.label(self.number) + text[:end] + hyphen
            self.rest = text[start:]
        return feet


@given(models())
def test_a_manuscript_is_read_back_to_its_notes(model):
    """Number and text of every note, and a mark tied to each."""
    manuscript = read_text(model.text)

    assert list(model.notes) == [(note.number, note.text) for note in manuscript.notes]
    assert [note.id for note in manuscript.notes] == [mark.note for mark in manuscript.markers]
    assert () == manuscript.problems
