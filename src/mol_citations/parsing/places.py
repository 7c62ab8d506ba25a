"""Towns, by the names that `grammars/places.lark` knows."""

from __future__ import annotations

import functools
import re

from mol_citations import grammar


def is_place(words: str) -> bool:
    """Whether words are the name of a town and nothing else.

    >>> is_place("Budapest"), is_place("Budapest, 1944"), is_place("Lévai")
    (True, False, False)
    """
    return _place().fullmatch(words) is not None


@functools.cache
def _place() -> re.Pattern[str]:
    return re.compile(grammar.pattern("places", "PLACE"))
