r"""Printed pages as Markdown: the text, numbers of notes raised in it, and each page's notes below a rule.

    ... of every sheet.<sup>1</sup> Every archive ...

    ---

    <sup>1</sup> VTS, 1986, 147. doboz.

Print shows where the notes of a page begin: a raised number opens a line, or a number opens a line that is set
smaller; either way, its mark stands in the text before. Running heads and the numbers of pages are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.hyphenation import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mol_citations.reading.printed_lines import Line

SMALLER = 0.95
"""Lines below this part of the usual size are set smaller."""
TEXT = 0.15
"""The part of all letters that is printed in the size of the text at least."""
MARK = re.compile(r"\s*(?P<number>\d{1,4})[.)]?\s*")
LABEL = re.compile(r"\s*(?P<number>\d{1,4})[.)]?\s+(?![a-zäöüáéíóőúű])")
"""A number on the line; before a word in small letters it is a part of a shelfmark, "12. doboz"."""
SPECIAL = re.compile(r"[\\*_`<>^#|~]")
"""What Markdown could take for markup."""
HEADS = 3
"""On how many pages a line stands at the same height if it is a running head."""
APART = 1.5
"""How far it then stands from the next line at least, in parts of its size."""
FIGURES = re.compile(r"\d+")
FOLIO = re.compile(r"\W{0,4}(?:\d{1,4}|[ivxlc]{1,8})\W{0,4}")
GAP = 1.6
"""How far below the last line a paragraph begins at least, in parts of its size."""
INDENT = 0.8
"""How far its first line is set in, in parts of its size."""


def as_markdown(printed: Sequence[Sequence[Line]]) -> str:
    r"""Markdown of the pages ``printed``, each of them its lines in the order of reading; there is at least one line.

    >>> from mol_citations.reading.printed_lines import Glyph, Line
    >>> text = Line.of([Glyph("a", 10, 70, 300), Glyph("b", 10, 75, 300), Glyph("1", 7, 80, 304)])
    >>> note = Line.of([Glyph("1", 6, 70, 103), Glyph("c", 8, 74, 100), Glyph("d", 8, 78, 100)])
    >>> as_markdown([[text, note]])
    'ab<sup>1</sup>\n\n---\n\n<sup>1</sup>cd\n'
    """
    pages = _without_heads(printed)
    setting = _Setting(usual=_usual(pages))
    parts = [part for page in [setting.parts(page) for page in pages] for part in page.paragraphs()]
    return _whole("\n\n".join(parts)) + "\n"


def _usual(pages: Sequence[Sequence[Line]]) -> float:
    """The size of the text: the largest that is no heading's, for there may be more in the notes than in the text."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return max((size for size, count in sizes.items() if count > TEXT * sizes.total()), default=0)


def _whole(text: str) -> str:
    """The text with letters whole that come as the two halves of a surrogate pair."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _without_heads(printed: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without their numbers and running heads, which stand apart, at one height on several pages."""
    edges = [_edges(page) for page in printed]
    seen = Counter(_head(line) for lines in edges for line in lines)
    left_out = [
        [line for line in lines if seen[_head(line)] >= HEADS or FOLIO.fullmatch(line.text.strip())] for lines in edges
    ]
    return [[line for line in page if line not in out] for page, out in zip(printed, left_out, strict=True)]


def _edges(page: Sequence[Line]) -> list[Line]:
    """The highest and the lowest line of a page, if they stand apart from the others."""
    lines = sorted(page, key=lambda line: line.foot)
    apart = [(lower, higher) for lower, higher in pairwise(lines) if higher.foot - lower.foot > APART * lower.size]
    found = [lower for lower, _ in apart if lower is lines[0]]
    return found + [higher for _, higher in apart if higher is lines[-1]]


def _head(line: Line) -> tuple[str, int]:
    return FIGURES.sub("#", line.text.strip()), round(line.foot)


@attrs.define
class _Page:
    """The lines of a page's text, and those of each of its notes."""

    body: list[Line] = attrs.field(factory=list)
    notes: list[list[Line]] = attrs.field(factory=list)

    def paragraphs(self) -> Iterator[str]:
        """The paragraphs of the text, and below a rule the notes."""
        yield from map(_text, _paragraphs(self.body))
        if self.notes:
            yield "---"
            yield from map(_text, self.notes)


@attrs.define
class _Setting:
    """How a text is set, as far as its pages have told.

    ``usual`` is the size of most of it, ``of_notes`` that of its notes, whose numbers are ``raised`` or not; ``marked``
    are the numbers whose marks were seen, ``last`` is the number of the last note and ``note`` its lines so far.
    """

    usual: float
    of_notes: float | None = None
    raised: bool | None = None
    marked: set[int] = attrs.field(factory=set)
    last: int = 0
    note: list[Line] = attrs.field(factory=list)

    def parts(self, lines: Sequence[Line]) -> _Page:
        """The text and the notes of the next page; what goes on from the page before is put to its note there."""
        page = _Page()
        at = 0
        while at < len(lines):
            end = self._end_of_notes(lines, at)
            for line in lines[at:end]:
                self._take(line, page)
            if end == at:
                end = at + 1
                page.body.append(lines[at])
                self.marked |= _marks(lines[at])
            at = end
        return page

    def _take(self, line: Line, page: _Page) -> None:
        """Put a line of the notes to the last, or let it open one on this page."""
        number = self._number(line)
        if number is not None:
            self.last, self.raised, self.note = number, line.runs[0][0], []
            page.notes.append(self.note)
        self.note.append(line)

    def _end_of_notes(self, lines: Sequence[Line], at: int) -> int:
        """Where notes end that begin at line ``at``, maybe with the rest of one from the page before; else ``at``."""
        first = next((index for index in range(at, len(lines)) if not self._may_go_on(lines[index])), len(lines))
        if first == len(lines) or self._number(lines[first]) is None:
            return at
        size = lines[first].size
        smaller = size < SMALLER * self.usual
        end = first + 1
        while end < len(lines) and lines[end].size <= size and (smaller or lines[end].foot < lines[end - 1].foot):
            end += 1
        if not (_end_column(lines, at, end) if smaller else _is_low(lines, at)):
            return at
        self.of_notes = size
        return end

    def _may_go_on(self, line: Line) -> bool:
        """Whether a line can be the rest of a note from the page before: set as notes are, and without a number."""
        return line.size == self.of_notes and line.size < SMALLER * self.usual and self._number(line) is None

    def _number(self, line: Line) -> int | None:
        """The number that opens a note in this line: its mark was seen, and it is higher than the last, or 1 again."""
        raised, text = line.runs[0]
        label = MARK.fullmatch(text) if raised else LABEL.match(text)
        if label is None or not (raised or line.size < SMALLER * self.usual) or self.raised not in {None, raised}:
            return None
        number = int(label["number"])
        return number if number in self.marked and (number == 1 or number > self.last) else None


def _is_low(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` stands in the lower half of what is printed on its page."""
    feet = [line.foot for line in lines]
    return lines[at].foot <= (max(feet) + min(feet)) / 2


def _end_column(lines: Sequence[Line], at: int, end: int) -> bool:
    """Whether nothing stands below the lines from ``at`` to ``end`` in their column."""
    left = min(line.left for line in lines[at:end])
    right = max(line.right for line in lines[at:end])
    below = (line for line in lines[end:] if line.foot < lines[end - 1].foot)
    return not any(line.left < right and line.right > left for line in below)


def _marks(line: Line) -> set[int]:
    """The raised numbers in a line of text, but for one that opens it."""
    found = [MARK.fullmatch(text) for raised, text in line.runs[1:] if raised]
    return {int(mark["number"]) for mark in found if mark}


def _paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and _begins(paragraph[-1], line):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _begins(before: Line, line: Line) -> bool:
    """Whether a paragraph begins with this line: it is of another size, lower than a line's distance, or set in."""
    lower = before.foot - line.foot > GAP * line.size
    return lower or line.size != before.size or line.left - before.left > INDENT * line.size


def _text(lines: Sequence[Line]) -> str:
    """The lines as one line of Markdown; only a word that may be hyphenated keeps its line's end."""
    texts = ["".join(_marked_up(raised, text) for raised, text in line.runs).strip() for line in lines]
    joined = texts[0]
    for text in texts[1:]:
        hyphenated = joined[-1] in HYPHENS
        joined += ("\n" if text[:1].isalpha() else "") if hyphenated else " "
        joined += text
    return joined


def _marked_up(raised: bool, text: str) -> str:
    if raised and (mark := MARK.fullmatch(text)):
        return f"<sup>{mark['number']}</sup>{' ' if text[-1].isspace() else ''}"
    return SPECIAL.sub(r"\\\g<0>", text)
