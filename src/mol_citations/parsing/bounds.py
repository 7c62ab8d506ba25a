"""How far a citation may reach: to its left for its description, to its right for its shelfmark."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mol_citations.parsing import labels
from mol_citations.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.sources import Span

SENTENCE_END = re.compile(r"[.!?][\"”»’)\]]{0,2}\s+(?=[\"“„«(]?[A-ZÁÉÍÓÖŐÚÜŰА-ЯČŠŽĐ])")
"""A stop and a capital; `_ABBREVIATION` before the stop says that it ends no sentence."""
_ABBREVIATION = re.compile(
    r"(?:(?<!\w)(?:[A-ZÁÉÍÓÖŐÚÜŰА-Я]|dr|Dr|ifj|id|özv|gr|br|szül|kb|ún|pl|sz|köt|vol|vm|megy|[Vv]ár|Tan|VB|Mg|Közs|közs|Jár|jár|polg|kir|Kir|főisp|alisp|bp|Bp|No|Nr"
    r"|St|Mr|Mrs|Prof|Gen|ed|eds|cca|ca|Hg|hg|kgl|Kgl|Ung|Ges|в|г|\d{1,4}|[IVXLC]+))$"
)
DASH_BREAK = re.compile(r"\s[—–]\s")
CITING = Sought(
    ("citing", "quoting", "cites", "quotes", "referring"),
    re.compile(r",?\s(?:citing|quoting|(?:who|which)\s(?:cites|quotes)|referring\sto)\s"),
)
"""What leads from a work to what it cites: "Szalontai, “Creating,” 15, citing MNL OL ..."."""
MARK = re.compile(
    r"[(\[\];]|(?<!\d\.\s[a-z])(?<!\d\/[a-z])\)"
    r"|\)(?!\s(?:[^\W\d_a-zöüóőúéáűí]|\d{1,7}(?:\/\d|\.?\s(?:d|doboz|cs|csomó|köt|kötet|k|t|tétel)(?!\w))))"
)
"""Brackets and semicolons; those in "V. 73. a) Mohács város iratai" and "IV. 405. a) 12. d." close nothing."""
CLOSERS = {")": "(", "]": "["}


def left_bound(text: str, floor: int, start: int, signals: Sequence[Span]) -> int:
    """Where the words that may describe the citation at ``start`` begin.

    Not before ``floor`` (the end of the citation before), a semicolon, a dash between sentences, an opening
    bracket that is still open, a label ("Jelzete:"), a word that leads from a work to its source ("citing") or a
    signal ("see also"). ``signals`` are in order; those
    that do not stand between ``floor`` and ``start`` may be left out.

    >>> left_bound("Nguyen 2002; Report, 5 May 1986, VTS", 0, 33, ())
    13
    """
    bound = floor
    depth = 0
    for mark in reversed(list(MARK.finditer(text, floor, start))):
        if mark[0] in CLOSERS:
            depth += 1
        elif mark[0] != ";":
            depth -= 1
            if depth < 0:
                bound = mark.end()
                break
        elif depth == 0:
            bound = mark.end()
            break
    for leading in (*labels.BEFORE.find(text, bound, start), *CITING.find(text, bound, start)):
        bound = max(bound, leading.end())
    for signal in signals:
        if bound <= signal.start and signal.end <= start:
            bound = signal.end
    return _skip(text, bound, start)


def opens(text: str, offset: int) -> bool:
    """Whether a round bracket opens right before ``offset``, or with only spaces between.

    >>> opens("see ( MOL)", 6), opens("see MOL", 4)
    (True, False)
    """
    while offset and text[offset - 1].isspace():
        offset -= 1
    return text.startswith("(", offset - 1) if offset else False


def _skip(text: str, bound: int, start: int) -> int:
    """Past the separators that open a stretch."""
    while bound < start and text[bound] in " \t,.;:)]}—–-/":
        bound += 1
    return bound


def sentences(text: str, start: int, end: int, dates: Sequence[Span]) -> list[int]:
    """Where the sentences between ``start`` and ``end`` begin; a stop inside a date ends none.

    >>> sentences("A munkaterv. Kelt 1920. június 12. MOL", 0, 35, [])
    [0, 13]
    """
    starts = [start]
    for match in SENTENCE_END.finditer(text, start, min(len(text), end + 1)):
        inside = any(date.start < match.end() < date.end for date in dates)
        before = text[max(start, match.start() - 10) : match.start()]
        dated = any(abs(date.end - match.start()) <= 1 for date in dates)
        if not inside and (dated or not _ABBREVIATION.search(before)):
            starts.append(match.end())
    starts += [match.end() for match in DASH_BREAK.finditer(text, start, end) if text[match.start() - 1] in ".!?"]
    return sorted(set(starts))


def right_bound(text: str, start: int, stop: int, opened: int | None = None) -> int:
    """Where the shelfmark at ``start`` must end: before a semicolon, a bracket that closes around it, or ``stop``.

    A bracket opened since ``opened`` may close inside.

    >>> right_bound("MOL K 466) and more", 0, 19)
    9
    """
    depth = 0
    for mark in MARK.finditer(text, start if opened is None else opened, start):
        if mark[0] in CLOSERS:
            depth = max(0, depth - 1)
        elif mark[0] != ";":
            depth += 1
    for mark in MARK.finditer(text, start, stop):
        if mark[0] in CLOSERS:
            depth -= 1
            if depth < 0:
                return mark.start()
        elif mark[0] != ";":
            depth += 1
        elif depth <= 0:
            return mark.start()
    return stop


def around(spans: Sequence[Span], offset: int) -> Span | None:
    """The one of ``spans`` around ``offset``; they are in order and do not overlap.

    >>> from mol_citations.sources import Span
    >>> around([Span(0, 4), Span(6, 9)], 7), around([Span(0, 4)], 4)
    (Span(start=6, end=9), None)
    """
    last = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return spans[last] if last >= 0 and offset < spans[last].end else None
