"""Finding the terminal that stands at a place of a text."""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from mol_citations.grammar.tables import GAPS, GAPS_AND_FIGURES, OTHER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.grammar.tables import Terminal

_MOST = 40
"""How many gaps and figures are looked across, so that a long run of them is not read again at each token."""
_LEAD = re.compile(rf"{GAPS}{{0,{_MOST}}}+(?=(.?)){GAPS_AND_FIGURES}{{0,{_MOST}}}+(.?)(?:(?<=\w)(?=\w)())?", re.DOTALL)

Matcher = Callable[[str, int, int], re.Match[str] | None]
"""What finds a terminal in a text, from one place on and before another."""


class Scanner:
    """The terminals that can stand at a place, in the order in which they are tried.

    Only those are tried, and so only those are compiled, that the first characters behind gaps and figures allow
    (see `mol_citations.grammar.tables.Beginnings`).
    """

    def __init__(self, terminals: Sequence[Terminal]) -> None:
        self._terminals = terminals
        self._allowed: dict[tuple[str, str, bool], list[Terminal]] = {}

    def match(self, text: str, at: int, stop: int = sys.maxsize) -> tuple[str, re.Match[str]] | None:
        """The first terminal that matches ``text`` from ``at`` and before ``stop``, in code points: name and match."""
        first, behind_figures, of_word = _LEAD.match(text, at, stop).groups()  # type: ignore[union-attr]  # never None
        key = min(first, OTHER), min(behind_figures, OTHER), of_word is not None
        allowed = self._allowed.get(key)
        if allowed is None:
            allowed = self._allowed[key] = [
                each for each in self._terminals if each.can_stand(*key[:2], of_word=key[2])
            ]
        for terminal in allowed:
            if match := matcher(terminal.regexp)(text, at, stop):
                return terminal.name, match
        return None


@functools.cache
def matcher(regexp: str) -> Matcher:
    """What finds a terminal; many grammars have the same ones, so each is compiled once, when first tried."""
    return re.compile(regexp).match
