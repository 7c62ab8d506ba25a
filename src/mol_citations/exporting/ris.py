"""RIS, which EndNote, Zotero and Mendeley read and libraries and digital archives write.

``MANSCPT`` (``PCOMM`` for a letter) keeps the archive in Zotero: ``DB`` is its Archive and ``AN`` its Loc. in
Archive. An institution ends in a comma, or readers would take its last word for a family name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.bib_fields import ARCHIVAL
from mol_citations.exporting.ordering import in_order
from mol_citations.exporting.text import names, tidy
from mol_citations.rendering import archive_path, date_in_words, document_name, repository_name, repository_place
from mol_citations.rendering.dates import dated, day_and_month
from mol_citations.rendering.edtf import parse_edtf
from mol_citations.rendering.language import foreign_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mol_citations.records import Description, Record

_LINE = re.compile(r"([A-Z][A-Z0-9])  - (.*)")


def to_ris(records: Iterable[Record]) -> str:
    """The records as a RIS file: UTF-8, sorted by key, one field a line.

    Raises:
        ExportError: a key or control character that clients do not take, or a record that does not read back.

    >>> from mol_citations.records import Description, Record, Shelfmark
    >>> print(to_ris([Record(
    ...     key="report-1978",
    ...     shelfmark=Shelfmark(repository_cited="MOL", fonds="XIX-J-1-j", subject="Kampuchea", box="74"),
    ...     description=Description(creator="Hungarian Embassy to Indonesia", genre="Report", date="1978-11-20"),
    ... )]), end="")
    TY  - MANSCPT
    ID  - report-1978
    AU  - Hungarian Embassy to Indonesia,
    TI  - Report
    PY  - 1978
    DA  - 1978/11/20/
    DB  - MOL
    AN  - XIX-J-1-j Kampuchea, 74. doboz
    KW  - archival
    ER  -
    """
    return "".join(ris_pieces(records))


def ris_pieces(records: Iterable[Record]) -> Iterator[str]:
    """The same text in pieces, for a stream."""
    before = ""
    for record in in_order(records):
        lines = _lines(tidy(record))
        text = "".join(f"{tag}  - {value}\n" for tag, value in lines)
        if [_LINE.fullmatch(line) and (line[:2], line[6:]) for line in text.split("\n")[:-1]] != lines:
            raise ExportError(f"record {record.key!r}: it does not read back from RIS")
        yield before + text
        before = "\n"


def _lines(record: Record) -> list[tuple[str, str]]:
    description, shelfmark = record.description, record.shelfmark
    archive = ", ".join(part for part in (repository_name(shelfmark), repository_place(shelfmark)) if part)
    letter = bool(description.recipient and not description.title)
    name = document_name(attrs.evolve(description, recipient=None))
    lines = [("TY", "PCOMM" if letter else "MANSCPT"), ("ID", record.key)]
    lines += [("AU", f"{name},") for name in names(description.creator or "") if name]
    lines += [("A2", f"{name},") for name in names(description.recipient or "") if name and letter]
    optional = [
        ("TI", None if letter else description.title or name),
        ("M3", name if letter else description.title and description.genre),
        ("CY", description.place),
        *_date_lines(description),
        ("LA", foreign_language(description)),
        ("DB", archive),
        ("AN", archive_path(shelfmark)),
        ("N1", description.title and description.copy_type),
    ]
    lines += [(tag, value) for tag, value in optional if value]
    return [*lines, ("KW", ARCHIVAL), ("ER", "")]


def _date_lines(description: Description) -> list[tuple[str, str | None]]:
    """``PY`` and ``DA`` (year/month/day/words); the words only for a date that is no plain day, month or year."""
    date, words = dated(description)
    if date is None:
        return [("DA", f"///{words}")] if words else []
    edtf = parse_edtf(date)
    numbers = [f"{number:02}" for number in edtf.ends[0].parts] if edtf else []
    year, month, day = [*numbers, "", "", ""][:3]
    words = "" if day_and_month(date) else date_in_words(date)
    return [("PY", year), ("DA", f"{year}/{month}/{day}/{words}")]
