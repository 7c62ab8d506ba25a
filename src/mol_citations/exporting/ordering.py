"""The order of records in a file, and what a file can hold: keys and values that every reader takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.errors import ExportError
from mol_citations.exporting.text import SHELFMARK_FIELDS, control_character

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.records import Record

KEY = re.compile(r"[A-Za-z0-9:._-]+", re.ASCII)
"""What BibTeX, biber, pandoc and every reader of CSL-JSON take as a key."""


def in_order(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records sorted by key, so that the same records always make the same file.

    Raises:
        ExportError: a key that readers would split, two keys that differ at most in case (BibTeX drops
            the second as a repeated entry), or a value with a control character.

    >>> from mol_citations.records import Description, Record, Shelfmark
    >>> [record.key for record in in_order([
    ...     Record(key=key, shelfmark=Shelfmark(), description=Description()) for key in ("b", "a")
    ... ])]
    ['a', 'b']
    """
    ordered = tuple(sorted(records, key=lambda record: (record.key.casefold(), record.key)))
    seen: dict[str, str] = {}
    for record in ordered:
        check_key(record.key)
        _check_values(record)
        folded = record.key.casefold()
        if folded in seen:
            raise ExportError(f"record {record.key!r}: another record has the key {seen[folded]!r}; keys must differ")
        seen[folded] = record.key
    return ordered


def check_key(key: str) -> None:
    """Raises `ExportError` for a key that BibTeX or biber would not read as one word."""
    if not KEY.fullmatch(key):
        raise ExportError(f"record {key!r}: the key may hold only ASCII letters, digits and : . _ -")


def _check_values(record: Record) -> None:
    shelfmark = ((name, getattr(record.shelfmark, name)) for name in SHELFMARK_FIELDS)
    for field, value in (*shelfmark, *record.description.fields()):
        letter = control_character(value) if value else None
        if letter is not None:
            raise ExportError(
                f"record {record.key!r}: {field} holds the control character U+{ord(letter):04X}, which no client keeps"
            )
