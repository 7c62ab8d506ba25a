"""Colour for terminals, and how wide a text is there."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Style = Literal["place", "error", "warning", "info", "dim"]

_CODES: Mapping[Style, str] = {
    "place": "\033[1m",
    "error": "\033[1;31m",
    "warning": "\033[1;33m",
    "info": "\033[1;36m",
    "dim": "\033[34m",
}


def styled(text: str, style: Style, *, colour: bool) -> str:
    """The text in its style, or as it is.

    >>> styled("MOL102", "error", colour=False)
    'MOL102'
    """
    return f"{_CODES[style]}{text}\033[0m" if colour else text


_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Soft hyphens and the like, and what would turn the direction of a line."""
_VISIBLE = (
    {code: 0x2400 + code for code in range(32)}
    | dict.fromkeys((*range(0x80, 0xA0), 0x2028, 0x2029), 0xFFFD)
    | dict.fromkeys(map(ord, _UNSEEN))
    | {ord("\t"): ord(" "), 0x7F: 0x2421}
)


def visible(text: str) -> str:
    r"""The text as it can be shown in one line: what would steer a terminal is shown as a sign, or not at all.

    >>> visible("K 63,\t5.\x1b[2J cso\u00admó")
    'K 63, 5.␛[2J csomó'
    """
    return text.translate(_VISIBLE)


def width(text: str) -> int:
    r"""How many columns of a terminal a visible text takes: accents none, Chinese and Korean letters two.

    >>> width("Ibid."), width("투고일"), width("e\u0301"), width("\u1112\u1161\u11ab")
    (5, 6, 1, 2)
    """
    return sum(map(_columns, text))


def _columns(letter: str) -> int:
    below_a_hangul_letter = "\u1160" <= letter <= "\u11ff"
    if below_a_hangul_letter or unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
