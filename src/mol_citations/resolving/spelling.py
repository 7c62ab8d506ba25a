"""Spellings that mean one thing: genres one letter apart, and names written by their initials."""

from __future__ import annotations

import re
from functools import lru_cache

from mol_citations.authority.genres import canonical
from mol_citations.resolving.folding import SMALL_WORDS, fold, same_dashes

_WORD = re.compile(r"\w+", re.UNICODE)


@lru_cache(maxsize=1024)
def genre_identity(genre: str) -> str:
    """What the spellings of one genre have in common: the form of the table, or their letters.

    >>> genre_identity("Ciphred Telegram") == genre_identity("Ciphered Telegram")
    True
    """
    return canonical(genre) or fold(same_dashes(genre))


def abbreviates(one: str, other: str) -> bool:
    """Whether two names differ only in that a word of one is the initials of words of the other.

    >>> abbreviates("Embassy to the SRV", "Embassy to the Socialist Republic of Vietnam")
    True
    >>> abbreviates("Embassy to the SRV", "Embassy to the Soviet Union")
    False
    """
    short, long = sorted((_significant(one), _significant(other)), key=len)
    start = 0
    while start < len(short) and short[start].casefold() == long[start].casefold():
        start += 1
    rest = len(short) - start - 1
    if rest < 0 or any(short[-i].casefold() != long[-i].casefold() for i in range(1, rest + 1)):
        return False
    spelt = long[start : len(long) - rest]
    return len(spelt) > 1 and short[start].isupper() and short[start] == "".join(word[0].upper() for word in spelt)


def _significant(name: str) -> list[str]:
    return [word for word in _WORD.findall(name) if fold(word) not in SMALL_WORDS]
