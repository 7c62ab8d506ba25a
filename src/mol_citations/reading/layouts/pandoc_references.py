"""Where pandoc's Markdown refers to notes: ``[^label]`` and ``^[inline]``, outside code and escapes."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(
    r"\\[\s\S]"  # an escaped character is no mark
    r"|(?P<code>`+)"
    r"|\[\^(?P<label>[^\]\[\s]{1,200})\]"
    r"|(?P<open>\^?\[)"
    r"|(?P<close>\])"
    r"|(?P<blank>\n[ \t\r]*\n)"
)
_BACKTICKS = re.compile(r"`+")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


@attrs.frozen
class Reference:
    """A mark from ``start`` to ``end``: with the label of its note, or (``None``) the note's own text inside."""

    start: int
    end: int
    label: str | None

    @property
    def inside(self) -> tuple[int, int]:
        """The place of an inline note's text."""
        return self.start + len("^["), self.end - len("]")


def references(text: str, start: int, end: int) -> Sequence[Reference]:
    r"""The references in a stretch of Markdown, by their places.

    >>> text = "A[^1] b^[see [there]] `c[^2]` \\[^3]"
    >>> [text[reference.start : reference.end] for reference in references(text, 0, len(text))]
    ['[^1]', '^[see [there]]']
    """
    found: list[Reference] = []
    open_brackets: list[int | None] = []
    code = _CodeSpans(text, end)
    at = start
    while token := _TOKEN.search(text, at, end):
        at = token.end()
        match token.lastgroup:
            case "code":
                at = code.end_of(token.start(), token.end())
            case "label":
                found.append(Reference(token.start(), token.end(), token["label"]))
            case "open":
                open_brackets.append(token.start() if token["open"] == "^[" else None)
            case "close":
                note = open_brackets.pop() if open_brackets else None
                if note is not None:
                    found.append(Reference(note, token.end(), None))
            case "blank":
                open_brackets.clear()
                at = token.end() - 1  # the second line end may begin the next blank line
            case _:
                pass
    return sorted(found, key=attrgetter("start"))


@attrs.define
class _CodeSpans:
    """Spans of code: backticks up to as many backticks again, in one paragraph.

    ``runs`` holds where the runs of each length begin in the paragraph that ends at ``paragraph``, the last first.
    """

    text: str
    end: int
    paragraph: int = -1
    runs: dict[int, list[int]] = attrs.field(factory=dict)

    def end_of(self, start: int, end: int) -> int:
        """Where the code that the backticks from ``start`` to ``end`` open is over; ``end`` if they open none."""
        if end > self.paragraph:
            self._read_paragraph(start)
        length = end - start
        runs = self.runs.get(length, [])
        while runs and runs[-1] <= start:
            runs.pop()
        return runs[-1] + length if runs else end

    def _read_paragraph(self, start: int) -> None:
        blank = _BLANK_LINE.search(self.text, start, self.end)
        self.paragraph = blank.start() if blank else self.end
        self.runs = {}
        for run in reversed(list(_BACKTICKS.finditer(self.text, start, self.paragraph))):
            self.runs.setdefault(run.end() - run.start(), []).append(run.start())
