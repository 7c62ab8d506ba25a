"""New records into an old bibliography: what the author has in it stays as it is.

Existing keys and values win; what differs is reported, what is new is added in the order of keys, what no
longer is cited is reported and kept. Merging the same records again changes nothing.
"""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.file_entries import (
    FileEntry,
    bib_entries,
    csl_entries,
    join_items,
    join_lines,
    ris_entries,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


@attrs.frozen(kw_only=True)
class Difference:
    """A field of an existing entry that the records have otherwise; the file keeps ``kept``.

    ``kept`` is ``None`` where the existing entry does not have the field.

    >>> print(Difference(key="a", field="year", kept="1983", new="1984"))
    a: year is '1983' in the existing file, which stays; the manuscript has '1984'
    """

    key: str
    field: str
    kept: str | None
    new: str

    def __str__(self) -> str:
        kept = "missing" if self.kept is None else f"{self.kept!r}"
        return f"{self.key}: {self.field} is {kept} in the existing file, which stays; the manuscript has {self.new!r}"


@attrs.frozen(kw_only=True)
class Merge:
    """A merged file and what was done: keys ``added``, records ``gone`` from the manuscript, ``differences``.

    ``keys`` are the keys of records that the existing file has under another key.
    """

    text: str
    added: tuple[str, ...]
    gone: tuple[str, ...]
    differences: tuple[Difference, ...]
    keys: Mapping[str, str]


@attrs.frozen
class _Layout:
    """How a format's file is cut into entries and put together again."""

    split: Callable[[str], list[FileEntry]]
    join: Callable[[Iterable[FileEntry]], str]


_BIB = _Layout(bib_entries, join_lines)
_LAYOUTS: Mapping[str, _Layout] = MappingProxyType(
    {
        "bibtex": _BIB,
        "biblatex": _BIB,
        "csl-json": _Layout(csl_entries, join_items),
        "ris": _Layout(ris_entries, join_lines),
    }
)


def merge(old: str, new: str, format_name: str) -> Merge:
    r"""The file ``old`` with the records of ``new`` put in; both are whole texts of the same format.

    A record is the entry of the same key, or else the one entry with the same path, date and genre. Where all lines
    of ``old`` end in CR LF, those that are added do too.

    Raises:
        ReadError: an existing file that does not parse; the message has the line.
        ExportError: a merged file that does not read back.

    >>> merged = merge("@misc{z,\n}\n", "@misc{a,\n}\n", "bibtex")
    >>> merged.text
    '@misc{a,\n}\n\n@misc{z,\n}\n'
    >>> merged.added
    ('a',)
    """
    if 0 < old.count("\n") == old.count("\r\n"):
        merged = _merged(old.replace("\r\n", "\n"), new, _LAYOUTS[format_name])
        return attrs.evolve(merged, text=merged.text.replace("\n", "\r\n"))
    return _merged(old, new, _LAYOUTS[format_name])


def _merged(old: str, new: str, layout: _Layout) -> Merge:
    existing = layout.split(old)
    fresh = [entry for entry in layout.split(new) if entry.key]
    pairs = _pairs(existing, fresh)
    added = [attrs.evolve(entry, new=True) for entry in fresh if entry.key not in pairs]
    matched = {id(pair) for pair in pairs.values()}
    text = layout.join(_placed(existing, added)) if added else old
    _check(layout.split(text), existing, added)
    return Merge(
        text=text,
        added=tuple(entry.key for entry in added if entry.key),
        gone=tuple(entry.key for entry in existing if entry.key and entry.ours and id(entry) not in matched),
        differences=tuple(
            difference for entry in fresh if entry.key in pairs for difference in _differences(pairs[entry.key], entry)
        ),
        keys={key: pair.key for key, pair in pairs.items() if pair.key and pair.key != key},
    )


def _pairs(existing: list[FileEntry], fresh: list[FileEntry]) -> dict[str, FileEntry]:
    """The existing entry of each fresh key: by key, or by what identifies one entry on either side."""
    by_key = {entry.key.casefold(): entry for entry in existing if entry.key}
    pairs = {entry.key: by_key[entry.key.casefold()] for entry in fresh if entry.key and entry.key.casefold() in by_key}
    taken = {id(entry) for entry in pairs.values()}
    rest = [entry for entry in existing if entry.identity and id(entry) not in taken]
    unpaired = [entry for entry in fresh if entry.key and entry.key not in pairs]
    times = Counter(entry.identity for entry in rest), Counter(entry.identity for entry in unpaired)
    by_identity = {entry.identity: entry for entry in rest if times[0][entry.identity] == 1}
    for entry in unpaired:
        if entry.key and entry.identity in by_identity and times[1][entry.identity] == 1:
            pairs[entry.key] = by_identity[entry.identity]
    return pairs


def _placed(existing: list[FileEntry], added: list[FileEntry]) -> list[FileEntry]:
    """The existing entries in their order, each added one behind the last that is smaller, if they are sorted.

    An added entry stands before what is between two entries, since a comment belongs to the entry below it.
    """
    keyed = [(index, _rank(entry)) for index, entry in enumerate(existing) if entry.key]
    ranks = [rank for _, rank in keyed]
    if not keyed or ranks != sorted(ranks):
        return [*existing, *added]
    placed: list[FileEntry] = []
    waiting = sorted(added, key=_rank, reverse=True)
    done = 0
    for index, rank in keyed:
        if not placed:
            done = index
            placed += existing[:index]
        while waiting and _rank(waiting[-1]) < rank:
            placed.append(waiting.pop())
        placed += existing[done : index + 1]
        done = index + 1
    return [*placed, *existing[done:], *reversed(waiting)]


def _rank(entry: FileEntry) -> tuple[str, str]:
    key = entry.key or ""
    return key.casefold(), key


def _differences(kept: FileEntry, new: FileEntry) -> list[Difference]:
    return [
        Difference(key=kept.key or new.key or "", field=field, kept=kept.fields.get(field), new=value)
        for field, value in new.fields.items()
        if kept.fields.get(field) != value
    ]


def _check(merged: list[FileEntry], existing: list[FileEntry], added: list[FileEntry]) -> None:
    """The merged file has the entries of both, with their values."""
    expected = {entry.key: entry.fields for entry in (*existing, *added) if entry.key}
    if {entry.key: entry.fields for entry in merged if entry.key} != expected:
        raise ExportError("the merged file does not read back with the entries of both")
