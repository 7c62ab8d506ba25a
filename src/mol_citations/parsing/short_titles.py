"""Where declared short titles stand in a text, in a time that does not grow with how many are declared.

A book can declare thousands, and every one is known in every note: as one regular expression of alternatives
they would be tried one after the other at every word.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BEGINNING = re.compile(r"(?<![\w.\-/])\S")
WORD = re.compile(r"\w")


def find(text: str, titles: frozenset[str]) -> Iterator[Span]:
    """The places of ``titles`` in ``text``, left to right; of two that begin at one place, the longer.

    >>> [span.of("VTS, 1986; VTS-2; XVTS") for span in find("VTS, 1986; VTS-2; XVTS", frozenset({"VTS", "VTS-2"}))]
    ['VTS', 'VTS-2']
    """
    lengths = _lengths(titles)
    behind = 0
    for beginning in BEGINNING.finditer(text) if titles else ():
        start = beginning.start()
        for length in lengths.get(beginning.group(), ()) if start >= behind else ():
            end = start + length
            if text[start:end] in titles and not WORD.match(text, end):
                yield Span(start, end)
                behind = end
                break


@functools.lru_cache(maxsize=8)
def _lengths(titles: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
    """By its first letter, how long a title can be, the longest first; worked out once for all notes of a text."""
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for title in titles:
        lengths[title[:1]].add(len(title))
    return {letter: tuple(sorted(found, reverse=True)) for letter, found in lengths.items()}
