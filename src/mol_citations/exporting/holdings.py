"""The part of an archive that a declared short title stands for, as an entry of its own.

"[henceforth VTS]" abbreviates the fonds or series, never one document: a ``shorthand`` on the document
would make every later citation of it print only "VTS". The documents point to this entry instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Self, TypeAlias

import attrs

from mol_citations.rendering import archive_path, repository_name, repository_place
from mol_citations.rendering.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mol_citations.records import Record, Shelfmark, ShortTitle

Levels: TypeAlias = "tuple[tuple[str, str], ...]"
"""The levels of a shelfmark with their values, as a key."""


@attrs.frozen(kw_only=True)
class NamedFonds:
    """A fonds, series or other unit with a short title; ``years`` are those its records cover (EDTF)."""

    key: str
    short_title: str
    shelfmark: Shelfmark
    years: str | None

    @property
    def title(self) -> str:
        """The path down to the level the short title was declared at."""
        return archive_path(self.shelfmark)

    @property
    def repository(self) -> str | None:
        """The archive with its place, as printed."""
        named = (repository_name(self.shelfmark), repository_place(self.shelfmark))
        return ", ".join(part for part in named if part) or None


@attrs.frozen
class Holdings:
    """The fonds of a file, sorted by key, and which of them a record belongs to.

    >>> from mol_citations.records import Description, Place, Record, Shelfmark, ShortTitle
    >>> vietnam = Shelfmark(fonds="XIX-J-1-j", subject="Vietnam")
    >>> record = Record(key="a", shelfmark=attrs.evolve(vietnam, year="1983"), description=Description())
    >>> holdings = Holdings.of([ShortTitle(title="VTS", shelfmark=vietnam, place=Place("3", 0))], [record])
    >>> holdings.fonds[0].key, holdings.fonds[0].years, holdings.key_of(record)
    ('fonds-vts', '1983', 'fonds-vts')
    """

    fonds: tuple[NamedFonds, ...]
    members: Mapping[str, str] = attrs.field(repr=False)

    @classmethod
    def of(cls, short_titles: Iterable[ShortTitle], records: Iterable[Record]) -> Self:
        """The fonds that ``short_titles`` stand for; one for a person or body, without a path, is left out."""
        records = tuple(records)
        named = _named(short_titles, taken={record.key.casefold() for record in records})
        narrowest = _narrowest(named)
        members: dict[str, str] = {}
        years: dict[str, list[int]] = {fonds.key: [] for fonds in named}
        for record in records:
            key = narrowest(record.shelfmark)
            if key is not None:
                members[record.key] = key
                years[key] += _years(record)
        fonds = (attrs.evolve(each, years=_covering(years[each.key])) for each in named)
        return cls(tuple(sorted(fonds, key=lambda each: each.key)), members)

    def key_of(self, record: Record) -> str | None:
        """The key of the narrowest fonds that ``record`` belongs to, or ``None``."""
        return self.members.get(record.key)


def _named(short_titles: Iterable[ShortTitle], taken: set[str]) -> list[NamedFonds]:
    """One fonds for each short title and what it stands for, in the order of declaration."""
    named: dict[tuple[str, Levels], NamedFonds] = {}
    counts: Counter[str] = Counter()
    for short in short_titles:
        meaning = (short.title, tuple(short.shelfmark.levels()))
        if archive_path(short.shelfmark) and meaning not in named:
            key = _free_key(short.title, taken, counts)
            taken.add(key)
            named[meaning] = NamedFonds(key=key, short_title=short.title, shelfmark=short.shelfmark, years=None)
    return list(named.values())


def _narrowest(named: list[NamedFonds]) -> Callable[[Shelfmark], str | None]:
    """A function that finds the fonds with the most levels in common with a shelfmark, all of its own being there."""
    keys: dict[Levels, str] = {}
    for fonds in named:
        keys.setdefault(tuple(fonds.shelfmark.levels()), fonds.key)
    shapes = sorted({tuple(name for name, _ in levels) for levels in keys}, key=lambda names: (-len(names), names))

    def find(shelfmark: Shelfmark) -> str | None:
        held = dict(shelfmark.levels())
        for names in shapes:
            key = keys.get(tuple((name, held.get(name, "")) for name in names))
            if key is not None:
                return key
        return None

    return find


def _free_key(title: str, taken: set[str], counts: Counter[str]) -> str:
    """A key that is not taken; ``counts`` says how many were made of the same letters before."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain)) or "short-title"
    while True:
        counts[slug] += 1
        key = f"fonds-{slug}" if counts[slug] == 1 else f"fonds-{slug}-{counts[slug]}"
        if key not in taken:
            return key


def _years(record: Record) -> list[int]:
    """The years of the shelfmark and of the document, as far as they are plain numbers."""
    edtf = parse_edtf(record.description.date) if record.description.date else None
    ends = [end.parts[0] for end in edtf.ends if end.parts] if edtf else []
    return [*(int(year) for year in re.findall(r"\b\d{4}\b", record.shelfmark.year or "")), *ends]


def _covering(years: list[int]) -> str | None:
    if not years:
        return None
    first, last = min(years), max(years)
    return f"{first:04}" if first == last else f"{first:04}/{last:04}"
