"""Where in a stretch of a note a reference can begin, and how deep in brackets that is."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mol_citations.parsing import signals

if TYPE_CHECKING:
    from collections.abc import Iterator

# Behind a separator, an opening bracket, the end of a sentence, or a dash between two references.
# No sentence ends behind an initial or an abbreviation: "H. Takács", "Szerk. Karsai".
_START = re.compile(
    r"(?:[;:(\[/\n]|(?<!\W[^\W\d_])(?<!^[^\W\d_])(?<!\W[A-Z][a-z])[.][\"”»’)\]]?\s|[?!…][\"”»’)\]]?\s|\s[–—-]\s|\salso\s)\s*"
)
# Behind another reference: ", "  "; "  " and "  ", valamint "  ". — "
JOINT = re.compile(
    r"[\s.]{0,4}(?:[,;–—-]\s{0,3})?(?:(?:and|és|valamint|illetve|továbbá|und|sowie|et|и|а также|or|vagy)\s)?\s{0,3}"
)


def starts(text: str, start: int, end: int) -> Iterator[int]:
    """The places where a reference can begin, in their order.

    >>> note = "On aid, see Ton(1983)."
    >>> [note[at:] for at in starts(note, 0, len(note))]
    ['On aid, see Ton(1983).', 'Ton(1983).', '1983).']
    """
    mentions = signals.within(text, start, end)
    places = {_past_space(text, start, end)}
    places.update(match.end() for match in _START.finditer(text, start, end))
    places.update(_past_space(text, mention.span.end, end) for mention in mentions)
    places.difference_update(mention.span.start for mention in mentions)
    yield from sorted(place for place in places if place < end)


def _past_space(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \t\n\u00a0.,;":
        at += 1
    return at


@functools.lru_cache(maxsize=8)
def _depths(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The places of a text's brackets, and how deep the text is behind each."""
    places, depths, depth = [], [], 0
    for match in re.finditer(r"[()\[\]]", text):
        depth = depth + 1 if match[0] in "([" else max(0, depth - 1)
        places.append(match.start())
        depths.append(depth)
    return tuple(places), tuple(depths)


def in_brackets(text: str, at: int) -> bool:
    """Whether the character at ``at`` stands in round or square brackets.

    >>> in_brackets("Evans (see Ton)", 11)
    True
    """
    places, depths = _depths(text)
    before = bisect_right(places, at) - 1
    return before >= 0 and depths[before] > 0
