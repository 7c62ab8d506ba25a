"""Marks of notes in the body: superscript numbers in every way OCR writes them, and what only looks like one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.reading.found import Mark
from mol_citations.reading.labels import FIGURES, SUPERSCRIPT_FIGURES, number, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mol_citations.reading.found import Style

    Marks = Callable[[str, int, int, int], Iterator[Mark]]
    """A way to find marks: in a text, from a start to an end, in a paragraph that begins at a third offset."""

_RAISED = re.compile(
    rf"<(?:sup|SUP)>\s?[\[(]?(?P<sup>{FIGURES}|\d{{1,6}}(?:, ?\d{{1,6}}){{1,8}})[\])]?"  # <sup>12)</sup> <sup>1,2</sup>
    r"(?:\(#[^()\s]{0,80}\))?\.?\s?</(?:sup|SUP)>\)?"  # <sup>68</sup>)
    r"|\[?\$?\^(?P<opened>[\[{])?(?P<caret>\d{1,6})\)?(?(opened)[\]}])\^?\$?\]?(?![\w:^])"  # ^12 ^12) $^{12}$ [^12]
    rf"|⁽?(?P<superscript>[{SUPERSCRIPT_FIGURES}]{{1,6}})⁾?"  # ¹² ¹²⁾
    rf"|\\?\[(?P<bracket>{FIGURES})\\?\](?![(:\[])"  # [12] [iv]
)
_FLAT = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=\b[12]\d{3}))[.,;:!?\"'”’»)\]]{0,3}"  # behind a word or a year, and its stop
    r"(?: ?\((?P<round>\d{1,6})\)(?=[.,;:!?])|(?<=[.!?\"”]) \(?(?P<behind>\d{1,6})\)"  # abroad (12). abroad." (12)
    r"|\((?P<tight>\d{1,6})\)|(?P<half>\d{1,6})\)|(?P<flat>\d{1,6}))"  # abroad.(12) abroad.12) abroad.12
    r"(?![\w/–-]|[.,]\d)"
)
_POWER = re.compile(r"[\d\s](?:[kcmd]?m|ha)$|(?<!\d)10$")
"""What stands before a power: 5 km², 10⁶."""
_FIGURE = re.compile(r"\d+")
_OPENS_WORD = re.compile(r"[^\W\d_]")
_CONTEXT = 12


def raised_marks(text: str, start: int, end: int, paragraph: int) -> Iterator[Mark]:
    """The superscript and bracketed marks in a stretch of the paragraph that begins at ``paragraph``.

    A superscript at the start of a paragraph, or between a blank and a word, is a label (of an affiliation:
    ``<sup>2</sup>Dr. Bien``); one behind a unit is a power (``5 km<sup>2</sup>``); and ``<sup>th</sup>`` is
    no number at all.

    >>> text = "On the 5<sup>th</sup> day,<sup>1)</sup> 4 km<sup>2</sup> were mapped.^2 And <sup>3</sup>Dr. N."
    >>> [mark.value for mark in raised_marks(text, 0, len(text), 0)]
    [1, 2]
    """
    for match in _RAISED.finditer(text, start, end):
        style: Style = match.lastgroup  # type: ignore[assignment] # the last group to match is named after a style
        if not _is_decoy(text, paragraph, end, match):
            yield from _marks_at(match, style)


def _marks_at(match: re.Match[str], style: Style) -> Iterator[Mark]:
    """The mark that was matched; each by itself where several share a superscript."""
    labels = match.group(style)
    if "," not in labels:
        value = number(labels)
        if value is not None:
            yield Mark(plain(labels), value, style, match.start(), match.end())
        return
    for each in _FIGURE.finditer(labels):
        start = match.start(style) + each.start()
        yield Mark(each.group(), int(each.group()), style, start, start + len(each.group()))


def flat_marks(text: str, start: int, end: int, paragraph: int) -> Iterator[Mark]:
    """Numbers on the line itself, behind a word and its stop, as text from PDF has them: ``abroad.12)``.

    Most such numbers are no marks; only those that run on with the notes are.

    >>> text = "It was seen abroad.1) And at home (2), in 1986, no. 5."
    >>> [mark.value for mark in flat_marks(text, 0, len(text), 0)]
    [1, 2]
    """
    del paragraph  # a flat number has a word before it, so the paragraph's start does not matter
    for match in _FLAT.finditer(text, start, end):
        group = match.lastgroup or ""
        figures = match.group(group)
        place = match.start(group)
        before = place - 1 if text[place - 1] == "(" else place
        yield Mark(figures, int(figures), "flat", before, match.end())


def _is_decoy(text: str, paragraph: int, end: int, match: re.Match[str]) -> bool:
    before = text[max(paragraph, match.start() - _CONTEXT) : match.start()]
    if not before.strip():
        return True
    opens_word = match.end() < end and _OPENS_WORD.match(text, match.end())
    power = ")" not in match.group() and _POWER.search(before)
    return bool((before[-1].isspace() and opens_word) or power)
