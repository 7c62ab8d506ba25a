"""Short titles that a text introduces: "[henceforth VTS]", "(a továbbiakban: MOL)", "[künftig: UMdI]"."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.records import Declaration
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.parsing.building.readings import Reading

BEFORE_TITLE = re.compile(
    r"[\s:,\u2010-\u2015-]*(?:(?:referred\sto\sas|cited\sas|quoted\sas|abbreviated(?:\sas)?|as|simply|mint|röviden|rövidítve|idézve|zitiert(?:\sals)?|als|len|iba|ako|jen|jako|tylko|kao|као|как|як|come|como|comme|ca)(?!\w)[\s:,]*)?"
    r"[\"'“„«‘*_]*"
)
SLASH = re.compile(r"/(?<=\s.)")
"""What stands for a bracket on typewriters."""
AFTER_TITLE = re.compile(r"[\s\"'”“»’*_.,]*$")


@functools.cache
def _bracket() -> re.Pattern[str]:
    return re.compile(grammar.pattern("declaration", "DECLARATION"))


@functools.cache
def _word() -> re.Pattern[str]:
    return re.compile(grammar.pattern("declaration", "DECLARING_WORD"))


def declared(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, str, Span]]:
    """Every declaration between ``start`` and ``end``: its bracket, the short title, and where that stands.

    >>> [title for _, title, _ in declared("MOL, XIX-J-1-j Vietnam [henceforth VTS], 1983")]
    ['VTS']
    >>> [title for _, title, _ in declared("Orsz. Levéltár (továbbiakban OL) D. 93. 13. (Továbbiakban — Egyesületek)")]
    ['OL', 'Egyesületek']
    """
    stop = len(text) if end is None else end
    if text.find("(", start, stop) < 0 and text.find("[", start, stop) < 0 and not SLASH.search(text, start, stop):
        return
    for bracket in _bracket().finditer(text, start, stop):
        words = list(_word().finditer(text, bracket.start(), bracket.end()))
        if not words:
            continue
        begin = BEFORE_TITLE.match(text, words[-1].end())
        title_start = begin.end() if begin else words[-1].end()
        title = AFTER_TITLE.sub("", text[title_start : bracket.end() - 1])
        if title and len(title) <= 60:
            yield Span(*bracket.span()), title, Span(title_start, title_start + len(title))


def declarations_in(text: str, reading: Reading, start: int, general: tuple[str, ...]) -> tuple[Declaration, ...]:
    """The short titles declared inside a reading, each with the levels that are written before it.

    Arguments:
        text: the note.
        reading: read from ``start`` of the note.
        start: in code points.
        general: levels that stand before the reading itself.
    """
    return tuple(
        Declaration(short_title=title, levels=ordered(general, reading.levels_before(opening)), at=at)
        for opening, closing in reading.brackets
        for _, title, at in declared(text, start + opening, start + closing)
    )


def ordered(general: tuple[str, ...], levels: tuple[str, ...]) -> tuple[str, ...]:
    """Two runs of levels as one, each level once.

    >>> ordered(("repository",), ("fonds", "fonds"))
    ('repository', 'fonds')
    """
    return tuple(dict.fromkeys((*general, *levels)))
