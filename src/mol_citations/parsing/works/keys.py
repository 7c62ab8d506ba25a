r"""Works cited by their key in a bibliography: pandoc's "[@kornai1992, 45]", LaTeX's "\cite[45]{kornai1992}".

What the key stands for is not in the text, but that a work is cited is: an ibid. behind it means that work.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.parsing.works.stretch import bracket_around, trimmed
from mol_citations.records import Literature
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.parsing.works.stretch import Stretch

_WINDOW = 300
"""No such reference is longer, in code points."""
# "@kornai1992"  "-@kornai1992"  "@{key with spaces}"  "\footcite[see][45]{kornai1992}"; no address of mail
_KEY = re.compile(
    r"(?<![\w.@])(?P<pandoc>-?@(?:\{[^{}\n]{1,100}\}|\w(?:[:.#$%&+?<>~/-]?\w){0,100}))"
    r"|\\[A-Za-z]{0,20}[cC]ite[a-z]{0,12}\*?(?:\[[^\[\]\n]{0,120}\]){0,2}\{[^{}\n]{1,200}\}"
)
_BEHIND_KEY = re.compile(r"\s\[[^\[\]\n]{1,80}\]")
"""Behind a key in the sentence: "@kornai1992 [45]"."""
_LOCATOR = re.compile(r",?\s[^;\[\]\n]{1,120}")
"""Behind a key in brackets: "[@kornai1992, 45; @rainer1999]"."""


def places(stretch: Stretch) -> Iterator[int]:
    """Where keys stand in a stretch."""
    return (match.start() for match in _KEY.finditer(stretch.text, stretch.start, stretch.end))


def at(stretch: Stretch, place: int) -> Literature | None:
    """The work whose key stands at ``place``, with where in it.

    >>> from mol_citations.parsing.works.stretch import Stretch
    >>> at(Stretch.of("[see @kornai1992, 45]", 0, 21), 5).text
    '@kornai1992, 45'
    """
    key = _KEY.match(stretch.text, place, stretch.end)
    if key is None:
        return None
    end = key.end()
    if key["pandoc"]:
        behind = _LOCATOR if bracket_around(stretch.text, place) is not None else _BEHIND_KEY
        located = behind.match(stretch.text, end, stretch.limit(place, _WINDOW))
        end = located.end() if located else end
    span = trimmed(stretch.text, place, end) if end > key.end() else Span(place, end)
    return Literature(text=span.of(stretch.text), span=span)


def is_keyed(text: str) -> bool:
    """Whether a reference begins with its key; the brackets around one are pandoc's, and no parenthesis."""
    return _KEY.match(text) is not None
