"""On which line of a TOML file a key stands, for messages: the standard library's reader does not tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = r"""(?:"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[\w-]+))"""
_PLAIN_PART = r"""(?:"[^"\\\n]*+"|'[^'\n]*+'|[\w-]++)"""
_KEY = rf"{_PLAIN_PART}(?:[ \t]*+\.[ \t]*+{_PLAIN_PART})*"
_PARTS = re.compile(_PART)
_HEADER = re.compile(rf"[ \t]*\[{{1,2}}[ \t]*(?P<key>{_KEY})[ \t]*\]")
_ENTRY = re.compile(rf"[ \t]*(?P<key>{_KEY})[ \t]*=")
_INLINE_ENTRY = re.compile(rf"[{{,][ \t]*(?P<key>{_KEY})[ \t]*=")
_LONG_STRING = re.compile(r"\"{3}|'{3}")


def line_of(written: str, place: str) -> int:
    r"""The 1-based line of a key, its names joined by stops; the nearest table's if the key itself is not found.

    >>> line_of('[fonds]\n"K 63" = { years = [1944,\n 1918] }\n', "fonds.K 63.years")
    2
    """
    lines = dict(_keys(written))
    while place:
        if place in lines:
            return lines[place]
        place = place.rpartition(".")[0]
    return 1


def _keys(written: str) -> Iterator[tuple[str, int]]:
    """Each key with its line; what stands in a string of several lines is no key."""
    header: tuple[str, ...] = ()
    closing = ""
    for number, line in enumerate(written.split("\n"), start=1):
        if closing:
            closing = "" if closing in line else closing
            continue
        if found := _HEADER.match(line):
            header = _names(found["key"])
            yield ".".join(header), number
        elif found := _ENTRY.match(line):
            key = (*header, *_names(found["key"]))
            yield ".".join(key), number
            for inner in _INLINE_ENTRY.finditer(line, found.end()):
                yield ".".join((*key, *_names(inner["key"]))), number
        marks = _LONG_STRING.findall(line)
        if len(marks) % 2:
            closing = marks[-1]


def _names(key: str) -> tuple[str, ...]:
    return tuple(part["double"] or part["single"] or part["bare"] or "" for part in _PARTS.finditer(key))
