"""Folding: letters without their accents, one for one, so that a span of the folded text is one of the text.

Scanned and retyped notes lose or change accents (*Politikatôrténeti*, *UMKL* for *ÚMKL*); what is looked up
is therefore compared without them.
"""

from __future__ import annotations

import functools
import re
import unicodedata

SINGLE = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O"}
"""Letters that Unicode does not take apart into a base letter and an accent."""
HYPHENS = "\u00ad\u2010\u2011\u2012\u2013\u2212"
"""Read as a hyphen; a long dash is not, since it stands between parts of a citation."""

_WORD = re.compile(r"[^\W\d_]+")


class _Letters(dict[int, str]):
    """What each character is folded to, worked out when it is first met."""

    def __init__(self, *, lower: bool) -> None:
        super().__init__()
        self.lower = lower

    def __missing__(self, point: int) -> str:
        character = chr(point)
        folded = SINGLE.get(character) or unicodedata.normalize("NFD", character)[0]
        if character in HYPHENS:
            folded = "-"
        elif character.isspace():
            folded = " "
        if self.lower and len(folded.lower()) == 1:
            folded = folded.lower()
        self[point] = folded
        return folded


@functools.cache
def _letters(*, lower: bool) -> _Letters:
    return _Letters(lower=lower)


def without_accents(text: str) -> str:
    """``text`` without accents, with plain hyphens and spaces, as many code points long.

    >>> without_accents("ÚMKL–Széchényi")
    'UMKL-Szechenyi'
    """
    return text.translate(_letters(lower=False))


def folded(text: str) -> str:
    """``text`` without accents and in small letters, as many code points long.

    >>> folded("Politikatôrténeti Intézet")
    'politikatorteneti intezet'
    """
    return text.translate(_letters(lower=True))


def telling_words(text: str) -> frozenset[str]:
    """The words of ``text``, folded; initials tell no author from another, and are left out.

    >>> sorted(telling_words("Kiss J.: A béke, 1947"))
    ['beke', 'kiss']
    """
    return frozenset(word for word in _WORD.findall(folded(text)) if len(word) > 1)
