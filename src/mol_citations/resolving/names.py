"""Whether two ways to write an author mean one person: by whole words and initials, never by a part of a word."""

from __future__ import annotations

import re
from typing import Self

import attrs

from mol_citations.resolving.folding import SMALL_WORDS, fold

_TOKEN = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]++)*\.?")
_JOINERS = SMALL_WORDS | {"dr", "id", "ed", "eds", "hg", "hrsg", "prof", "red", "szerk", "ред"}
"""Words of a list of authors that are nobody's name, folded."""
_ABBREVIATED = 3
"""A word of at most so many letters with a full stop is an initial (I., Gy., Št., Chr.)."""

_IDEM = frozenset(
    (
        *("idem", "id", "eadem", "ead", "iidem"),
        *("uő", "uö", "uô", "uõ", "uó", "ugyanő"),
        *("ders", "derselbe", "dies", "dieselbe", "dieselben"),
        *("он", "она", "они"),
    )
)


@attrs.frozen
class AuthorName:
    """One or more authors as written: the words in full, and the initials."""

    words: frozenset[str]
    initials: frozenset[str]

    @classmethod
    def of(cls, authors: str) -> Self:
        """The words and initials of ``authors``, folded.

        >>> sorted(AuthorName.of("Šutaj, Št.").words), sorted(AuthorName.of("Šutaj, Št.").initials)
        (['sutaj'], ['st'])
        """
        words: set[str] = set()
        initials: set[str] = set()
        for token in _TOKEN.findall(fold(authors)):
            word = token.rstrip(".")
            initial = token.endswith(".") and len(word) == 1
            if word in _JOINERS and not initial:
                continue
            short = initial or len(word) == 1 or (token.endswith(".") and len(word) <= _ABBREVIATED)
            (initials if short else words).add(word)
        return cls(frozenset(words), frozenset(initials))

    def names(self, full: AuthorName) -> bool:
        """Whether this name, shortened or not, can stand for ``full``.

        >>> [AuthorName.of(short).names(AuthorName.of("Nagy Imre")) for short in ("Nagy I.", "Nag")]
        [True, False]
        """
        same = self.words & full.words
        if not same:
            return False
        others = full.words - same
        return all(_starts(word, full.initials) for word in self.words - same) and all(
            initial in full.initials or any(other.startswith(initial) for other in others) for initial in self.initials
        )


def _starts(word: str, initials: frozenset[str]) -> bool:
    return any(word.startswith(initial) for initial in initials)


def is_idem(authors: str) -> bool:
    """Whether an author is named only as the one before: idem, Uő., ders., он же.

    Accents count here: "uő" is the author before, "uo" the work.

    >>> is_idem("Uő."), is_idem("Idem"), is_idem("Uo.")
    (True, True, False)
    """
    words = re.findall(r"[^\W\d_]+", authors.casefold())
    return bool(words) and words[0] in _IDEM and all(word == "же" for word in words[1:])
