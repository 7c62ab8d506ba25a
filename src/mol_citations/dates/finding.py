"""Finding the dates in running text.

The grammar itself says what to look for: its terminals, and each row of them that makes a date. From wherever
one can begin, the longest such row is taken, and the stretch is then read as any other date is.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import grammar
from mol_citations.dates import reading
from mol_citations.grammar.scanner import Scanner, matcher
from mol_citations.grammar.tables import OTHER
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.dates.values import Date
    from mol_citations.grammar.tables import Terminal

REACH = 80
"""How far from its first character, in code points, a date's first year stands at most."""

# No part of a code or a file number is a date: "3546/VIII.29./1956", "K149-1938-2", "26.007/1944", "1946,314-325".
_PLACE = re.compile(r"(?<![\w/])(?<!\d[.,\-\u2010-\u2015])(?<!\w-)\S")
_END = re.compile(r"(?!\w|[/\-\u2010-\u2015,]\d|\.\d)")
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_ORDINAL_STOP = re.compile(r"(?<=[\dIVX])\.$")


def find_dates(text: str, start: int = 0, end: int | None = None, *, long: bool = False) -> Iterator[tuple[Span, Date]]:
    """The dates in ``text[start:end]``, left to right, each with its place in ``text``.

    Only what names a day or a month with its year is a date anywhere. With ``long``, years, decades,
    centuries and "n.d." are found too: they mean a date only where one is expected. The stop after a last
    figure is left to the sentence.

    >>> text = "Kelt, Varsó, 1920. június 12. MOL K 64, 1. csomó, 4057/res/1920."
    >>> [(span.of(text), date.edtf) for span, date in find_dates(text)]
    [('1920. június 12', '1920-06-12')]
    """
    stop = len(text) if end is None else end
    rows = _rows(long=long)
    behind = start
    for place in _PLACE.finditer(text, start, stop):
        at = place.start()
        if at < behind:
            continue
        for regexp in _beginning(min(text[at], OTHER), long=long):
            if matcher(regexp)(text, at, stop):
                break
        else:
            continue
        if not (long or _YEAR.search(text, at, min(at + REACH, stop))):
            continue
        found = _longest(rows, text, at, stop)
        date = reading.read_date(text[at:found]) if found > at else None
        if date is not None:
            behind = found
            yield Span(at, found), date


@attrs.define(eq=False)
class _Row:
    """The rows of terminals that begin alike; ``whole`` if one of them ends here."""

    then: dict[str, _Row] = attrs.Factory(dict)
    whole: bool = False


def _longest(row: _Row, text: str, start: int, stop: int) -> int:
    """Where the longest date that begins at ``start`` ends; ``start`` if none does."""
    scanner = _scanner()
    best = at = start
    while (found := scanner.match(text, at, stop)) and (after := row.then.get(found[0])):
        row, at = after, found[1].end()
        if row.whole:
            end = start + len(_ORDINAL_STOP.sub("", text[start:at].rstrip()))
            best = end if _END.match(text, end) else best
    return best


@functools.cache
def _terminals() -> tuple[Terminal, ...]:
    """The terminals in the order in which the lexer tries them."""
    return tuple(sorted(grammar.tables("dates").terminals, key=lambda each: (-each.priority, -each.width)))


@functools.cache
def _scanner() -> Scanner:
    return Scanner(_terminals())


@functools.cache
def _beginning(first: str, *, long: bool) -> tuple[str, ...]:
    """The terminals, as regular expressions, with which a date begins whose first character is ``first``."""
    begins = _rows(long=long).then
    return tuple(each.regexp for each in _terminals() if each.name in begins and each.can_begin(first))


@functools.cache
def _rows(*, long: bool) -> _Row:
    """The rows of terminals that make a date in running text, as a tree."""
    said: list[list[str]] = []
    around: list[list[str]] = []
    for rule in grammar.tables("dates").rules:
        row = list(rule.expansion)
        if rule.origin == "said":
            said.append(row)
        elif rule.origin == "start" and not {"_INTRO", "_OUTRO"} & set(row):
            around.append(row)
    root = _Row()
    for outer in around:
        for inner in (each for each in said if _stands_alone(each, long=long)) if "said" in outer else [[]]:
            cut = outer.index("said") if "said" in outer else len(outer)
            _grow(root, [*outer[:cut], *inner, *outer[cut + 1 :]] if inner or long else [])
    return root


def _grow(node: _Row, row: list[str]) -> None:
    """Add ``row`` to the tree, unless it is empty or not of terminals only."""
    if not row or not all(name.isupper() for name in row):
        return
    for name in row:
        node = node.then.setdefault(name, _Row())
    node.whole = True


def _stands_alone(row: list[str], *, long: bool) -> bool:
    """Whether a row is a date wherever it stands: "1896. I." is rather a volume, "1945" rather a number."""
    if "ROMAN" in row:
        return any(name.startswith("DAY") for name in row)
    return long or "MONTH" in row or "FIGURES" in row
