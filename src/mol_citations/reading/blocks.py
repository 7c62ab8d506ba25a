"""A text cut into blocks: paragraphs, list items, headings, and breaks between pages or sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from mol_citations.reading.found import Block, Blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mol_citations.reading.found import BlockKind

_BETWEEN_PAGES = re.compile(
    r"\s*+(?:"
    r"(?:(?:\\?-[ \t]*+){3,}|(?:\\?\*[ \t]*+){3,}|(?:\\?_[ \t]*+){3,}|(?:[—–―─⸻][ \t]*+)+)"  # --- * * * ____ ———
    r"|\{\d{1,5}\}-{3,}"  # {12}-----, the page marks of a converter
    r"|\[(?:End )?(?:Page|p\.|pp\.|S\.|стр\.) ?\d{1,5}\]|\[\d{1,5}\. (?:oldal|o\.)\]"  # [End Page 123]
    r"|<div[^<>]{0,80}page-?break[^<>]{0,80}>(?:</div>)?"
    r"|<hr[ \t]*/?>|\\(?:newpage|pagebreak|clearpage)\b"
    r"|(?P<folio>[-–—]?[ \t]*\d{1,4}[ \t]*[-–—]?)"  # a page's number on a line of its own
    r")\s*",
    re.IGNORECASE,
)
_LONGEST_RULE = 200
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}(?:[ \t]|$)")
_ITEM = re.compile(r"[ \t]{0,8}[-*+•‣▪][ \t]+\S")
_PAGE_AT_END = re.compile(r"[ \t]*\[End Page \d{1,5}\][ \t\r]*$", re.IGNORECASE)
_PAGE_END = "[End Page"
_FEW_BLANK_LINES = 0.02
_TOO_SHORT_TO_TELL = 20
_LONGEST_PRINTED_LINE = 160
_MANY_LONG_LINES = 0.3
_SHORT = 0.9
_STOPS = frozenset('.!?:)”"]>')
_UNSEEN = "\ufeff\u200b\u2060\u00ad \t\r"
_FORM_FEED = "\f"


def blocks(text: str) -> Blocks:
    r"""The blocks of ``text`` in order, each with its half-open place; blank lines lie between them.

    >>> [block.kind for block in blocks("# On maps\n\nText,\nmore text.\n\n---\n\n1) A note.\n")]
    ['heading', 'paragraph', 'rule', 'paragraph']
    """
    return Blocks(_blocks(text))


def _blocks(text: str) -> Iterator[Block]:
    ends_paragraph = _paragraph_ends(text)
    open_block: Block | None = None
    for start, end, kind in _classified_lines(text):
        if open_block is not None and kind == "paragraph" and not ends_paragraph(open_block.end):
            open_block = Block(open_block.kind, open_block.start, end)
            continue
        if open_block is not None:
            yield open_block
            open_block = None
        if kind in {"paragraph", "item"}:
            open_block = Block(kind, start, end)
        elif kind != "blank":
            yield Block(kind, start, end)
    if open_block is not None:
        yield open_block


def _paragraph_ends(text: str) -> Callable[[int], bool]:
    """What tells, of a line's end, that the paragraph ends there although no blank line follows.

    A text without blank lines has a paragraph on each line, if the lines are long; else its paragraphs end
    in a short line that ends a sentence.
    """
    lines = text.count("\n") + 1
    if text.count("\n\n") + text.count("\n\r\n") > lines * _FEW_BLANK_LINES or lines < _TOO_SHORT_TO_TELL:
        return lambda _end: False
    long = sum(end - start for start, end in _lines(text) if end - start > _LONGEST_PRINTED_LINE)
    if long > len(text) * _MANY_LONG_LINES:
        return lambda _end: True
    average = len(text) / lines

    def ends(end: int) -> bool:
        start = text.rfind("\n", 0, end) + 1
        return end - start < average * _SHORT and text[start:end].rstrip()[-1:] in _STOPS

    return ends


def _classified_lines(text: str) -> Iterator[tuple[int, int, BlockKind | Literal["blank"]]]:
    for start, end in _lines(text):
        line = text[start:end]
        if not line.strip() or (line[0] in _UNSEEN and not line.strip(_UNSEEN)):
            yield start, end, "rule" if _FORM_FEED in line else "blank"
        elif len(line) <= _LONGEST_RULE and (between := _BETWEEN_PAGES.fullmatch(line)):
            yield start, end, "folio" if between["folio"] else "rule"
        elif _HEADING.match(line):
            yield start, end, "heading"
        else:
            kind: BlockKind = "item" if _ITEM.match(line) else "paragraph"
            page = _PAGE_AT_END.search(line) if _PAGE_END in line else None
            if page is None:
                yield start, end, kind
            else:
                yield start, start + page.start(), kind
                yield start + page.start(), end, "rule"


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of the text without their line feeds; a form feed is a line of its own."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        feed = text.find(_FORM_FEED, start, end)
        while feed >= 0:
            yield start, feed
            yield feed, feed + 1
            start = feed + 1
            feed = text.find(_FORM_FEED, start, end)
        yield start, end
        start = end + 1
