"""Where a value stands in the words it was read from.

Values are canonical: plain hyphens, no spaces ("162-505" for "162 – 505"). To point at one, the text is
compared with it as if it had been written so, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

DASHES = "\u2012\u2013\u2014\u2015\u2212"
"""Figure dash, en and em dash, horizontal bar, minus: what is no hyphen."""
_PLAIN = str.maketrans(dict.fromkeys("\u2010\u2011" + DASHES, "-"))


def find(text: str, value: str) -> Span | None:
    """Where ``value`` stands in ``text``, whatever its spaces and dashes; ``None`` if it does not.

    It must be whole: 5-1 does not stand in 165-1.

    >>> text = "VTS, 1986, 147. doboz, 162 – 505, 00900/ 1986"
    >>> find(text, "162-505").of(text), find(text, "00900/1986").of(text), find(text, "2-505")
    ('162 – 505', '00900/ 1986', None)
    >>> find("162--505", "162-505").of("162--505")  # as pandoc writes a dash
    '162--505'
    """
    return next(occurrences(text, value), None)


def occurrences(text: str, value: str) -> Iterator[Span]:
    """Every place where ``value`` stands in ``text``, see `find`."""
    offsets = [
        offset
        for offset, letter in enumerate(text)
        if not letter.isspace() and (letter != "-" or text[offset - 1 : offset] != "-")
    ]
    squeezed = "".join(text[offset] for offset in offsets).translate(_PLAIN)
    wanted = "".join(value.split()).translate(_PLAIN)
    at = squeezed.find(wanted) if wanted else -1
    while at >= 0:
        span = Span(offsets[at], offsets[at + len(wanted) - 1] + 1)
        if not _joined(text, span):
            yield span
        at = squeezed.find(wanted, at + 1)


def _joined(text: str, span: Span) -> bool:
    """Whether a letter or figure goes on directly before or behind the stretch."""
    before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return (before.isalnum() and text[span.start].isalnum()) or (behind.isalnum() and text[span.end - 1].isalnum())
