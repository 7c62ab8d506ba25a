"""Hyphens at the end of a line or page: a word broken by the printer, or one that has its own hyphen.

A soft hyphen goes when the halves are joined ("do-" + "boz"), a real one stays ("162-" + "505",
"Soviet-" + "Vietnamese"), and a suspended one keeps even its space ("bel-" + "és külügyi"). Between two
halves in lower case the document itself decides: a form it has elsewhere is the word; else the hyphen is soft.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

HYPHENS = "-\u2010\u00ad\u00ac"
"""Characters that break a word at a line's end: hyphen-minus, hyphen, soft hyphen, and ¬ as OCR reads it."""

Joint = Literal["soft", "hard", "suspended"]

_ALWAYS_SOFT = "\u00ad\u00ac"
_LONGEST_HALF = 40
_AND_OR = frozenset({"and", "or", "to", "és", "vagy", "illetve", "und", "oder", "bzw", "sowie", "et", "ou"})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]++)*")
_AT_LINE_END = re.compile(rf"[{HYPHENS}][^\S\n]*\n\s*(?=[^\W\d_])")


@attrs.frozen
class _Halves:
    """The letters on both sides of a hyphen."""

    left: str
    right: str

    @classmethod
    def around(cls, text: str, hyphen: int, after: int) -> _Halves:
        start = hyphen
        while start > max(0, hyphen - _LONGEST_HALF) and text[start - 1].isalpha():
            start -= 1
        end = after
        while end < min(len(text), after + _LONGEST_HALF) and text[end].isalpha():
            end += 1
        return cls(text[start:hyphen], text[after:end])

    @property
    def joined(self) -> str:
        return (self.left + self.right).lower()

    @property
    def hyphenated(self) -> str:
        return f"{self.left}-{self.right}".lower()

    @property
    def undecided(self) -> bool:
        """Whether the letters alone do not say what the hyphen is."""
        lower = self.left[-1:].islower() and self.right[:1].islower()
        capitals = self.left.isupper() and self.right.isupper() and len(self.right) > 1
        return len(self.left) > 1 and (lower or capitals)


@attrs.frozen
class Hyphenation:
    r"""What the hyphens at the line ends of one text are.

    >>> text = "The so-called box is so-\ncalled, in 147. do-\nboz, 162-\n505."
    >>> hyphenation = Hyphenation.of(text)
    >>> [hyphenation.joint(text, at, at + 2) for at in (23, 43, 53)]
    ['hard', 'soft', 'hard']
    """

    _seen: frozenset[str]

    @classmethod
    def of(cls, text: str, breaks: Iterable[tuple[int, int]] = ()) -> Hyphenation:
        """Look up every word in question in ``text``.

        ``breaks`` are the places where a hyphen's other half stands elsewhere (on the next page): the
        offset of the hyphen and of the other half.
        """
        halves = [_Halves.around(text, hyphen, after) for hyphen, after in breaks]
        halves += [_Halves.around(text, match.start(), match.end()) for match in _AT_LINE_END.finditer(text)]
        wanted = {form for half in halves if half.undecided for form in (half.joined, half.hyphenated)}
        if not wanted:
            return cls(frozenset())
        words = (match.group().lower() for match in _WORD.finditer(text))
        return cls(frozenset(word for word in words if word in wanted))

    def joint(self, text: str, hyphen: int, after: int) -> Joint:
        """What the hyphen at ``hyphen`` is, when the text goes on at ``after``."""
        halves = _Halves.around(text, hyphen, after)
        if text[hyphen] in _ALWAYS_SOFT:
            return "soft"
        if halves.right.lower() in _AND_OR and halves.joined not in self._seen:
            return "suspended"
        if not halves.undecided:
            return "hard"
        if halves.joined in self._seen:
            return "soft"
        if halves.hyphenated in self._seen or halves.left.isupper():
            return "hard"
        return "soft"
