"""Classic BibTeX, for the .bst styles (plain, alpha, abbrv, apalike, plainnat, chicago ...).

``@unpublished`` prints author, title, ``note`` and the date and nothing else that an archive needs, so
the whole path stands in ``note``. No style knows ``day``; ``month = {14 September}`` is printed by all
but apalike, is read by Zotero, and comes back unchanged from every parser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.exporting.bib import BibEntry, bib_text
from mol_citations.exporting.bib_fields import BIBTEX_KEPT, BibWriter, heading_fields, kept_fields
from mol_citations.exporting.ordering import in_order
from mol_citations.exporting.text import tidy
from mol_citations.rendering import date_in_words, located_path
from mol_citations.rendering.dates import dated, day_and_month

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mol_citations.records import Description, Record


def to_bibtex(records: Iterable[Record], *, ascii: bool = False) -> str:  # noqa: A002 - the option's name
    r"""The records as a classic .bib file: UTF-8, sorted by key, one field a line.

    With ``ascii`` letters become LaTeX macros (``{\H{o}}``).

    Raises:
        ExportError: a key, control character or (with ``ascii``) letter that no .bib file holds; the
            message names the record and the field.

    >>> from mol_citations.records import Description, Record, Shelfmark
    >>> print(to_bibtex([Record(
    ...     key="embassy-srv-1983-09-14-005031",
    ...     shelfmark=Shelfmark(repository_cited="MOL", fonds="XIX-J-1-j", box="125", file_number="005031/1983"),
    ...     description=Description(creator="Hungarian Embassy to the SRV", genre="Annual Report", date="1983-09-14"),
    ... )]), end="")
    @unpublished{embassy-srv-1983-09-14-005031,
      author       = {{Hungarian Embassy to the SRV}},
      title        = {{Annual Report}},
      month        = {14 September},
      year         = {1983},
      note         = {MOL, XIX-J-1-j, 125. doboz, 005031/1983},
      keywords     = {archival},
    }
    """
    return "".join(bibtex_pieces(records, ascii_only=ascii))


def bibtex_pieces(records: Iterable[Record], *, ascii_only: bool = False) -> Iterator[str]:
    """The same text in pieces, for a stream."""
    return bib_text(bibtex_entry(tidy(record), ascii_only=ascii_only) for record in in_order(records))


def bibtex_entry(record: Record, *, ascii_only: bool = False) -> BibEntry:
    """One record as an entry."""
    writer = BibWriter(key=record.key, ascii_only=ascii_only)
    description = record.description
    fields = heading_fields(writer, description)
    if description.place:
        fields.append(("address", writer.text("place", description.place)))
    fields += _date_fields(writer, description)
    path = located_path(record.shelfmark)
    if path:
        fields.append(("note", writer.text("shelfmark", path)))
    fields += kept_fields(writer, description, BIBTEX_KEPT)
    return BibEntry(entry_type="unpublished", key=record.key, fields=tuple(fields))


def _date_fields(writer: BibWriter, description: Description) -> list[tuple[str, str]]:
    """Month and year; for a date of another form its words as the year, and its EDTF in ``date``."""
    date, words = dated(description)
    if date is None:
        return [("year", writer.text("date_cited", words))] if words else []
    plain = day_and_month(date)
    if plain is None:
        return [("year", writer.text("date", date_in_words(date))), ("date", date)]
    month, year = plain
    return [("month", month), ("year", year)] if month else [("year", year)]
