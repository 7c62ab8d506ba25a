"""What in Markdown is no text of the manuscript: front matter, code, comments. Offsets stay as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRONT_MATTER_START = re.compile(r"\ufeff?---[ \t]*\r?\n(?=[^\s])")
_FRONT_MATTER_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_KEY = re.compile(r"[\w\"'#-][^:\n]{0,80}:(?:\s|$)")
_FENCE = re.compile(r"^ {0,3}(?P<fence>`{3,}+(?![^`\n]*`)|~{3,}+)[^\n]*$", re.MULTILINE)
"""What opens a block of code; "```ls``` lists files" is a line of text, and what is behind it is no code."""
_PAGE = re.compile(r"<!--\s*(?:new)?page", re.IGNORECASE)
_FORM_FEED = "\f"
_INDENTED = re.compile(r" {4}| {0,3}\t")
_CONTAINER = re.compile(r" {0,3}(?:[-*+:~]|\(?(?:\d{1,9}|[A-Za-z]|#)[.)]|\[\^[^\]\s]{1,200}\]:|>)(?:\s|$)")
"""What a line begins with whose indented paragraphs are text: a list item, a definition, a quotation."""
_NOT_A_LINE_END = re.compile(r"[^\n]")


def mask(text: str) -> str:
    r"""Blank out front matter, fenced code and comments; line ends and offsets stay.

    A comment that speaks of a page (``<!-- page 12 -->``) is a page's end, and leaves a form feed.

    >>> mask("One <!-- [^1] --> two.\n")
    'One               two.\n'
    """
    pieces = []
    at = 0
    for start, end, comment in _hidden(text):
        page = comment and _PAGE.search(text, start, end)
        blank = _blank(text[start:end])
        pieces += [text[at:start], _FORM_FEED + blank[1:] if page else blank]
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def mask_indented_code(text: str) -> str:
    r"""Blank out code that is set in by four spaces below a blank line, outside lists and definitions.

    >>> mask_indented_code("One.\n\n    [^1]\n\n- two\n\n    three[^1]\n").split("\n")
    ['One.', '', '        ', '', '- two', '', '    three[^1]', '']
    """
    pieces = []
    at = 0
    for start, end in _indented_code(text):
        pieces += [text[at:start], _blank(text[start:end])]
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _indented_code(text: str) -> Iterator[tuple[int, int]]:
    in_code = in_container = False
    after_blank = True
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            indented = _INDENTED.match(text, start, end) is not None
            in_code = indented and (in_code or (after_blank and not in_container))
            if in_code:
                yield start, end
            elif not indented and (after_blank or _CONTAINER.match(text, start, end)):
                in_container = _CONTAINER.match(text, start, end) is not None
        after_blank = not text[start:end].strip()
        start = end + 1


def _blank(text: str) -> str:
    return _NOT_A_LINE_END.sub(" ", text)


def _hidden(text: str) -> Iterator[tuple[int, int, bool]]:
    """The hidden stretches in order: start, end, and whether it is a comment."""
    at = front_matter_end(text)
    if at:
        yield 0, at, False
    fence = _FENCE.search(text, at)
    comment = text.find("<!--", at)
    while fence or comment >= 0:
        if fence and (comment < 0 or fence.start() < comment):
            start, end = fence.start(), _fence_end(text, fence)
            yield start, end, False
        else:
            start = comment
            close = text.find("-->", comment + 4)
            if close < 0:
                comment = -1
                continue
            end = close + 3
            yield start, end, True
        fence = _FENCE.search(text, end) if fence and fence.start() < end else fence
        comment = text.find("<!--", end) if 0 <= comment < end else comment


def _fence_end(text: str, fence: re.Match[str]) -> int:
    """The end of a fenced block: its closing fence, or the end of the text."""
    mark = fence["fence"]
    close = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*\r?$", re.MULTILINE)
    closing = close.search(text, fence.end())
    return closing.end() if closing else len(text)


def front_matter_end(text: str) -> int:
    r"""Where a YAML block at the start of the text ends; 0 if there is none.

    >>> front_matter_end("---\ntitle: Maps\n---\nText")
    19
    """
    opening = _FRONT_MATTER_START.match(text)
    if opening is None or not _KEY.match(text, opening.end()):
        return 0
    closing = _FRONT_MATTER_END.search(text, opening.end())
    return closing.end() if closing else 0
