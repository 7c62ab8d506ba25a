"""The numbers by which the Foreign Ministry's classified records (XIX-J-1-j) file countries.

From about 1968 an item code is ``<country>-<subject>``: ``162-505`` is item 505 of Vietnam. Seven numbers are
known from documents that name country and number together; of others the table says nothing.
"""

from __future__ import annotations

import functools
import re

import attrs

from mol_citations.authority.folding import folded
from mol_citations.authority.tables import rows

_COUNTRY_PART = re.compile(r"(\d{1,3})[-\u2010-\u2015\u2212]\d")
_WORDS = re.compile(r"\w+")


@attrs.frozen(kw_only=True)
class Country:
    """A country and its number; ``names`` are all its names in the table, in English and Hungarian."""

    item_code: str
    name_en: str
    name_hu: str
    names: tuple[str, ...]


def of_item(item: str) -> Country | None:
    """The country an item code of the newer kind belongs to; ``None`` for another kind, or an unknown number.

    >>> of_item("162-505").name_en
    'Vietnam'
    >>> of_item("5/a"), of_item("V-73"), of_item("50")
    (None, None, None)
    """
    part = _COUNTRY_PART.match(item)
    return _by_code().get(part.group(1)) if part else None


def named(subject: str) -> tuple[Country, ...]:
    """The countries a subject heading may mean: none if it is in no row, two for ``Korea``.

    >>> [country.item_code for country in named("Szovjetunió")]
    ['145']
    """
    return _by_name().get(_compared(subject), ())


def _compared(name: str) -> str:
    """A name's words, without case, accents, points and kinds of dash."""
    return " ".join(_WORDS.findall(folded(name)))


@functools.cache
def _by_code() -> dict[str, Country]:
    return {
        row["item_code"]: Country(
            item_code=row["item_code"],
            name_en=row["name_en"],
            name_hu=row["name_hu"],
            names=tuple(
                name.strip() for name in (row["name_en"], row["name_hu"], *row["also"].split(";")) if name.strip()
            ),
        )
        for row in rows("countries")
    }


@functools.cache
def _by_name() -> dict[str, tuple[Country, ...]]:
    found: dict[str, tuple[Country, ...]] = {}
    for country in _by_code().values():
        for name in dict.fromkeys(_compared(name) for name in country.names):
            found[name] = (*found.get(name, ()), country)
    return found
