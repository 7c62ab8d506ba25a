"""Finding the terminal that stands at a place of a text."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations.grammar.tables import GAPS, GAPS_AND_FIGURES, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mol_citations.grammar.tables import Terminal

_MOST = 40
"""How many gaps and figures are looked across, so that a long run of them is not read again at each token."""
_LEAD = re.compile(rf"{GAPS}{{0,{_MOST}}}+(?=(.?)){GAPS_AND_FIGURES}{{0,{_MOST}}}+(.?)(?:(?<=\w)(?=\w)())?", re.DOTALL)

_Match = re.Match[str]
_Tried = tuple[str, "Callable[[str, int], _Match | None]"]
"""The name of a terminal, and what matches it."""


class Scanner:
    """The terminals that can stand at a place, in the order in which they are tried.

    Only those are tried, and so only those are compiled, that the first characters behind gaps and figures allow
    (see `mol_citations.grammar.tables.Beginnings`).
    """

    def __init__(self, terminals: Sequence[Terminal]) -> None:
        self._terminals = terminals
        self._allowed: dict[tuple[str, str, bool], list[_Tried]] = {}

    def match(self, text: str, at: int) -> tuple[str, _Match] | None:
        """The first terminal that matches ``text`` at the place ``at``, in code points: its name and its match."""
        first, behind_figures, of_word = _LEAD.match(text, at).groups()  # type: ignore[union-attr]  # never None
        key = min(first, OTHER), min(behind_figures, OTHER), of_word is not None
        allowed = self._allowed.get(key)
        if allowed is None:
            allowed = self._allowed[key] = list(self._allow(*key))
        for name, matcher in allowed:
            if match := matcher(text, at):
                return name, match
        return None

    def _allow(self, first: str, behind_figures: str, of_word: bool) -> Iterator[_Tried]:
        for terminal in self._terminals:
            behind_gaps, anywhere, in_words = terminal.beginnings
            behind = in_words if of_word else anywhere
            if _begins(behind_gaps, first, GAPS) and _begins(behind, behind_figures, GAPS_AND_FIGURES):
                yield terminal.name, _matcher(terminal.regexp)


@functools.cache
def _matcher(regexp: str) -> Callable[[str, int], _Match | None]:
    """Many grammars have the same terminals, so each is compiled once."""
    return re.compile(regexp).match


def _begins(characters: str | None, one: str, skipped: str) -> bool:
    """Whether ``one`` is among the characters; a skipped one says nothing, for so many were looked across."""
    return characters is None or bool(one and (one in characters or re.match(skipped, one)))
