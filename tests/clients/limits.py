"""What a client does not print, record by record: the evidence of docs/reference/export-limits.md.

A limit is a fact about a program. A test fails where a program prints less than is said here, and also where
it prints more: then the limit is gone, and this table and the page lose it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from clients.parts import parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.records import Record


PATH = frozenset(["repository", "fonds", "subject", "series", "year", "box", "item", "file_number"])
"""The parts of a shelfmark in the records of these tests that have one."""

NUMBERS = frozenset(["bundle", "number", "unit", "folio"])

Limits: TypeAlias = Mapping[str, frozenset[str]]


def backslash_in_the_path(records: Iterable[Record]) -> Limits:
    """citeproc-js takes a backslash in ``archive_location`` for an escape and does not print it."""
    lost = PATH - {"repository", "year"}
    return {record.key: lost for record in records if "\\" in (record.shelfmark.box or "")}


def braces_in_bib(records: Iterable[Record]) -> Limits:
    """Pandoc does not print a brace of a .bib file, in whatever way it is written."""
    lost = (PATH - {"year"}) | {"author 0", "title or genre"}
    return {record.key: lost for record in records if set("{}") & set(record.shelfmark.box or "")}


def dates_of_pandoc(records: Iterable[Record]) -> Limits:
    """Pandoc drops the date of a decade, a century or an open interval in a .bib file, and prints "n.d."."""
    return {
        record.key: frozenset(["date"])
        for record in records
        if record.description.date and ("X" in record.description.date or ".." in record.description.date)
    }


def path_of_classic_bibtex(records: Iterable[Record]) -> Limits:
    """Pandoc makes CSL's ``note`` of BibTeX's, which Chicago does not print, and takes only the year of a date."""
    lost = PATH | NUMBERS | {"date"}
    return {record.key: lost for record in records}


def macros_in_pybtex(records: Iterable[Record]) -> Limits:
    """Pybtex prints some of LaTeX's macros by their names when it prints plain text."""
    lost = (PATH - {"year"}) | {"author 0", "title or genre"}
    return {record.key: lost for record in records if set("{}$~^") & set(record.shelfmark.box or "")}


def joined(*limits: Limits) -> Limits:
    """Several limits of one client."""
    together: dict[str, frozenset[str]] = {}
    for each in limits:
        for key, lost in each.items():
            together[key] = together.get(key, frozenset()) | lost
    return together


def at_most(limits: Limits, records: Iterable[Record]) -> Limits:
    """The limits without the parts that a record does not have."""
    return {record.key: limits[record.key] & {*parts(record), "date"} for record in records if record.key in limits}
