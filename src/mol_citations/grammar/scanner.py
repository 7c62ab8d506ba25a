"""Finding the terminal that stands at a place of a text."""

from __future__ import annotations

import functools
import re
import sys
from typing import TYPE_CHECKING

from mol_citations.grammar.tables import GAPS, GAPS_AND_FIGURES, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mol_citations.grammar.tables import Terminal

_MOST = 40
"""How many gaps and figures are looked across, so that a long run of them is not read again at each token."""
_LEAD = re.compile(rf"{GAPS}{{0,{_MOST}}}+(?=(.?)){GAPS_AND_FIGURES}{{0,{_MOST}}}+(.?)(?:(?<=\w)(?=\w)())?", re.DOTALL)

_Match = re.Match[str]
_Tried = tuple[str, "Callable[[str, int, int], _Match | None]"]
"""The name of a terminal, and what matches it."""


class Scanner:
    """The terminals that can stand at a place, in the order in which they are tried.

    Only those are tried, and so only those are compiled, that the first characters behind gaps and figures allow
    (see `mol_citations.grammar.tables.Beginnings`).
    """

    def __init__(self, terminals: Sequence[Terminal]) -> None:
        self._terminals = terminals
        self._allowed: dict[tuple[str, str, bool], list[_Tried]] = {}

    def match(self, text: str, at: int, stop: int = sys.maxsize) -> tuple[str, _Match] | None:
        """The first terminal that matches ``text`` from ``at`` and before ``stop``, in code points: name and match."""
        first, behind_figures, of_word = _LEAD.match(text, at, stop).groups()  # type: ignore[union-attr]  # never None
        key = min(first, OTHER), min(behind_figures, OTHER), of_word is not None
        allowed = self._allowed.get(key)
        if allowed is None:
            allowed = self._allowed[key] = list(self._allow(*key[:2], of_word=key[2]))
        for name, matcher in allowed:
            if match := matcher(text, at, stop):
                return name, match
        return None

    def _allow(self, *lead: str, of_word: bool) -> Iterator[_Tried]:
        for terminal in self._terminals:
            if terminal.can_stand(*lead, of_word=of_word):
                yield terminal.name, _matcher(terminal.regexp)


@functools.cache
def _matcher(regexp: str) -> Callable[[str, int, int], _Match | None]:
    """Many grammars have the same terminals, so each is compiled once."""
    return re.compile(regexp).match
