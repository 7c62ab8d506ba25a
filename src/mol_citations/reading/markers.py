"""Marks of notes in the body: superscript numbers in every way OCR writes them, and what only looks like one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.reading.found import Mark
from mol_citations.reading.labels import SUPERSCRIPT_FIGURES, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.reading.found import Style

_MARK = re.compile(
    r"<sup>\s?[\[(]?(?P<sup>\d{1,5})[\])]?\.?\s?</sup>\)?"  # <sup>12)</sup>  <sup>54</sup>  <sup>68</sup>)
    r"|\$?\^(?P<brace>\{)?(?P<caret>\d{1,5})\)?(?(brace)\})\^?\$?(?![\w^])"  # ^12  ^12)  ^12^  $^{12}$
    rf"|⁽?(?P<superscript>[{SUPERSCRIPT_FIGURES}]{{1,5}})⁾?"  # ¹²  ¹²⁾
    r"|\\?\[(?P<bracket>\d{1,5}|[ivxlcdm]{1,12})\\?\](?![(:\[])"  # [12]  [iv]
)
_POWER = re.compile(r"[\d\s](?:[kcmd]?m|ha)$|(?<!\d)10$")
"""What stands before a power: 5 km², 10⁶."""
_OPENS_WORD = re.compile(r"[^\W\d_]")


def marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """The marks in a stretch of body text that begins a paragraph at ``start``.

    A superscript at the start of a paragraph, or between a blank and a word, is a label (of an affiliation:
    ``<sup>2</sup>Dr. Bien``); one behind a unit is a power (``5 km<sup>2</sup>``); and ``<sup>th</sup>`` is
    no number at all.

    >>> text = "On the 5<sup>th</sup> day,<sup>1)</sup> 4 km<sup>2</sup> were mapped.^2 And <sup>3</sup>Dr. N."
    >>> [mark.value for mark in marks(text, 0, len(text))]
    [1, 2]
    """
    for match in _MARK.finditer(text, start, end):
        style: Style = match.lastgroup  # type: ignore[assignment] # the last group to match is named after a style
        value = number(match.group(style))
        if value is None or _is_decoy(text, start, end, match):
            continue
        yield Mark(match.group(style), value, style, match.start(), match.end())


def _is_decoy(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    before = text[max(start, match.start() - 12) : match.start()]
    if not before.strip():
        return True
    opens_word = match.end() < end and _OPENS_WORD.match(text, match.end())
    power = ")" not in match.group() and _POWER.search(before)
    return bool((before[-1].isspace() and opens_word) or power)
