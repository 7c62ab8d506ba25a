r"""Which characters a terminal can begin with, so that only terminals are tried that a place in a text allows.

Nearly every terminal of a shelfmark may begin with a comma, a space and a number, so what tells them apart is the
first character behind such gaps, and the first behind gaps and figures: the ``d`` of ", 147. doboz".
"""

from __future__ import annotations

import functools
import importlib
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from mol_citations.grammar.tables import GAPS, GAPS_AND_FIGURES, OTHER, Beginnings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PYTHONS: Any = importlib.import_module("re._parser")
"""Python's own parser of regular expressions, by which Lark measures terminals as well; it has no public name."""
_ASCII = [chr(number) for number in range(128)]
_CASED = "\u0130\u0131\u017f\u212a"
"""Beyond ASCII, but letters of ASCII where case is ignored: İ, ı, ſ and the kelvin sign."""
_WIDTHLESS = {"AT", "ASSERT", "ASSERT_NOT"}
_OF_ONE = {"LITERAL", "NOT_LITERAL", "ANY", "IN"}
_REPEATED = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}
_CLASSES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}

_Item = tuple[object, Any]
"""A node of Python's parser: its kind and what belongs to it."""


class _Begins(NamedTuple):
    """What can come first: at all, and as the first letter of several; ``empty`` if nothing need come."""

    first: frozenset[str]
    of_word: frozenset[str]
    empty: bool


_NOTHING = _Begins(frozenset(), frozenset(), empty=True)
_ANYTHING = _Begins(frozenset((*_ASCII, OTHER)), frozenset((*_ASCII, OTHER)), empty=True)


def beginnings(regexp: str) -> Beginnings:
    r"""What the texts that ``regexp`` matches can begin with.

    It never says too little: look-arounds count as nothing, and references back as anything.

    >>> beginnings(r"[\s,]{0,3}\d{1,3}(?:[a-z](?!\w))?\.?\s?doboz")
    ('0123456789\x80', 'abcdefghijklmnopqrstuvwxyz\x80', 'd\x80')
    >>> beginnings(r"[\s,]{0,3}[0-9]{1,4}")
    ('0123456789', None, None)
    """
    tree = _PYTHONS.parse(regexp)
    gaps, figures = (_sequence(tree, tree.state.flags, skipped) for skipped in (GAPS, GAPS_AND_FIGURES))
    return (
        _written(gaps.first, empty=gaps.empty),
        _written(figures.first, empty=figures.empty),
        _written(figures.of_word, empty=figures.empty),
    )


def _written(characters: frozenset[str], *, empty: bool) -> str | None:
    return None if empty else "".join(sorted(characters))


def _sequence(items: Sequence[_Item], flags: int, skipped: str) -> _Begins:
    first: frozenset[str] = frozenset()
    of_word: frozenset[str] = frozenset()
    for place, item in enumerate(items):
        begins = _item(*item, flags, skipped)
        first |= begins.first
        if not (_is_one(item) and _ends_word(items[place + 1 : place + 2])):
            of_word |= begins.of_word
        if not begins.empty:
            return _Begins(first, of_word, empty=False)
    return _Begins(first, of_word, empty=True)


def _is_one(item: _Item) -> bool:
    """Whether it matches one character at most."""
    kind, value = str(item[0]), item[1]
    if kind in _REPEATED:
        return value[1] == 1 and len(value[2]) == 1 and _is_one(value[2][0])
    if kind == "SUBPATTERN":
        return len(value[3]) == 1 and _is_one(value[3][0])
    return kind in _OF_ONE


def _ends_word(behind: Iterable[_Item]) -> bool:
    r"""Whether ``(?!\w)`` follows: a letter before it stands alone."""
    for kind, value in behind:
        if str(kind) == "ASSERT_NOT" and value[0] == 1 and len(value[1]) == 1:
            of_one, inner = value[1][0]
            return str(of_one) == "IN" and [str(given) for _, given in inner] == ["CATEGORY_WORD"]
    return False


def _item(kind: object, value: Any, flags: int, skipped: str) -> _Begins:  # noqa: ANN401 - a node of Python's parser
    name = str(kind)
    if name in _OF_ONE:
        return _character(*_one(name, value), flags, skipped)
    if name in _WIDTHLESS:
        return _NOTHING
    if name == "BRANCH":
        branches = [_sequence(branch, flags, skipped) for branch in value[1]]
        return _Begins(
            frozenset().union(*(branch.first for branch in branches)),
            frozenset().union(*(branch.of_word for branch in branches)),
            empty=any(branch.empty for branch in branches),
        )
    if name in {"SUBPATTERN", "ATOMIC_GROUP"}:
        _, added, removed, inner = value if name == "SUBPATTERN" else (None, 0, 0, value)
        return _sequence(inner, (flags | added) & ~removed, skipped)
    if name in _REPEATED:
        least, _, inner = value
        begins = _sequence(inner, flags, skipped)
        return begins._replace(empty=begins.empty or least == 0)
    return _ANYTHING


def _one(kind: str, value: Any) -> tuple[str, bool]:  # noqa: ANN401 - as above
    """The regular expression of one character, and whether it matches others than ASCII that are no gap."""
    if kind == "ANY":
        return ".", True
    if kind != "IN":
        return f"[{'^' * (kind == 'NOT_LITERAL')}{re.escape(chr(value))}]", kind == "NOT_LITERAL" or _far(value, value)
    pieces, far = [], False
    for item, given in value:
        if str(item) == "NEGATE":
            pieces.append("^")
            far = True
        elif str(item) == "CATEGORY":
            pieces.append(_CLASSES[str(given)])
            far |= str(given) != "CATEGORY_SPACE"
        else:
            low, high = given if str(item) == "RANGE" else (given, given)
            pieces.append(f"{re.escape(chr(low))}-{re.escape(chr(high))}")
            far |= _far(low, high)
    return f"[{''.join(pieces)}]", far


def _far(low: int, high: int) -> bool:
    """Whether a range has characters beyond ASCII that are no gap."""
    return any(chr(number) not in _gaps(GAPS) for number in range(max(low, 128), high + 1))


@functools.cache
def _character(regexp: str, far: bool, flags: int, skipped: str) -> _Begins:
    one = re.compile(regexp, flags & (re.IGNORECASE | re.DOTALL))
    found = {letter for letter in _ASCII if one.match(letter) and letter not in _gaps(skipped)}
    if far or any(map(one.match, _CASED)):
        found.add(OTHER)
    return _Begins(frozenset(found), frozenset(found), empty=any(map(one.match, _gaps(skipped))))


@functools.cache
def _gaps(skipped: str) -> list[str]:
    """All characters that are skipped; no space or hyphen stands beyond U+3000."""
    return re.findall(skipped, "".join(map(chr, range(0x3001))))
