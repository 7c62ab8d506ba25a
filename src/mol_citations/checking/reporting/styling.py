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


def width(text: str) -> int:
    """How many columns of a terminal a text takes: accents none, Chinese and Korean letters two.

    >>> width("Ibid."), width("투고일"), width("e\u0301")
    (5, 6, 1)
    """
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )
