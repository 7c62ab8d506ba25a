"""Spellings that mean one thing: genres one letter apart, and names written by their initials."""

from __future__ import annotations

import re

from mol_citations.resolving.folding import SMALL_WORDS, fold, same_dashes

_KNOWN_GENRES = ("ciphered telegram", "telegram", "annual report", "report", "memorandum", "letter", "note verbale")
_WORD = re.compile(r"\w+", re.UNICODE)


def genre_identity(genre: str | None) -> str | None:
    """What two spellings of one genre have in common.

    >>> genre_identity("Ciphred Telegram") == genre_identity("Ciphered Telegram")
    True
    """
    if genre is None:
        return None
    written = fold(same_dashes(genre))
    return next((known for known in _KNOWN_GENRES if _one_edit(written, known)), written)


def _one_edit(one: str, other: str) -> bool:
    """Whether one letter put in, left out or changed makes ``other`` of ``one``."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    return one[start + (len(one) == len(other)) :] == other[start + 1 :]


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
