"""CSL-JSON, written from the records and never by way of BibTeX, which loses the archive.

``manuscript`` with the path in ``archive_location`` is what most styles print whole; the measured
alternatives lose the fonds or the file number in two thirds of the note styles.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.ordering import in_order
from mol_citations.exporting.text import INSTITUTIONS, SHELFMARK_FIELDS, one_line
from mol_citations.rendering import archive_path, date_in_words, document_name, repository_name
from mol_citations.rendering.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mol_citations.exporting.csl_items import CslDate, CslItem, CslName
    from mol_citations.records import Description, Record


def to_csl(records: Iterable[Record]) -> list[CslItem]:
    """The records as CSL-JSON items, sorted by key.

    Raises:
        ExportError: a key or control character that clients do not take.

    >>> from mol_citations.records import Description, Record, Shelfmark
    >>> item, = to_csl([Record(
    ...     key="report-1978",
    ...     shelfmark=Shelfmark(repository_cited="MOL", fonds="XIX-J-1-j", subject="Kampuchea", box="74"),
    ...     description=Description(creator="Hungarian Embassy to Indonesia", genre="Report", date="1978-11-20"),
    ... )])
    >>> item["title"], item["issued"], item["archive"], item["archive_location"]
    ('Report', {'date-parts': [[1978, 11, 20]]}, 'MOL', 'XIX-J-1-j Kampuchea, 74. doboz')
    """
    return [csl_item(record) for record in in_order(records)]


def to_csl_json(records: Iterable[Record], *, ascii: bool = False) -> str:  # noqa: A002 - the option's name
    """The records as the text of a CSL-JSON file, one field a line, ending in a line feed.

    UTF-8; with ``ascii`` other letters are escaped as JSON escapes them.
    """
    return "".join(csl_pieces(records, ascii_only=ascii))


def csl_pieces(records: Iterable[Record], *, ascii_only: bool = False) -> Iterator[str]:
    """The same text in pieces, for a stream."""
    return json_pieces([csl_item(record) for record in in_order(records)], ascii_only=ascii_only)


def json_pieces(items: Iterable[CslItem], *, ascii_only: bool) -> Iterator[str]:
    """A JSON array with each item read back; raises `ExportError` for one that JSON changes."""
    before = "[\n"
    for item in items:
        text = json.dumps(item, ensure_ascii=ascii_only, indent=2).replace("\n", "\n  ")
        if json.loads(text) != item:
            raise ExportError(f"record {item['id']!r}: its item does not read back from JSON")
        yield f"{before}  {text}"
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def csl_item(record: Record) -> CslItem:
    """One record as an item."""
    description, shelfmark = record.description, record.shelfmark
    item: CslItem = {"id": record.key, "type": "manuscript"}
    _set_heading(item, record)
    if issued := _issued(description):
        item["issued"] = issued
    if description.place:
        item["publisher-place"] = one_line(description.place)
    if repository := repository_name(shelfmark):
        item["archive"] = one_line(repository)
    if path := archive_path(shelfmark):
        item["archive_location"] = one_line(path)
    item["custom"] = _structured(record)
    return item


def _set_heading(item: CslItem, record: Record) -> None:
    """Who wrote what to whom: a bare genre is the title, since many styles print no genre and Zotero lists titles."""
    description = record.description
    if description.creator:
        item["author"] = _names(description.creator)
    if description.title:
        item["title"] = one_line(description.title)
        if description.genre:
            item["genre"] = one_line(description.genre)
    elif description.recipient:
        item["type"] = "personal_communication"
        item["recipient"] = _names(description.recipient)
        if genre := document_name(attrs.evolve(description, recipient=None)):
            item["genre"] = one_line(genre)
    elif name := document_name(description):
        item["title"] = one_line(name)


def _names(value: str) -> list[CslName]:
    return [{"literal": one_line(name)} for name in value.split(INSTITUTIONS)]


def _issued(description: Description) -> CslDate | None:
    """The date as numbers where CSL has them, or else in words."""
    if description.date is None:
        return {"literal": one_line(description.date_cited)} if description.date_cited else None
    edtf = parse_edtf(description.date)
    ends = (edtf.start, edtf.end) if edtf and edtf.interval else (edtf.start,) if edtf else ()
    parts = [list(end.parts) if end and end.season is None else [] for end in ends]
    if edtf is None or not all(parts):
        return {"literal": one_line(date_in_words(description.date))}
    return {"date-parts": parts, "circa": True} if edtf.qualified else {"date-parts": parts}


def _structured(record: Record) -> dict[str, object]:
    """The parts as they stand in the record, for reading back."""
    shelfmark, description = record.shelfmark, record.description
    parts: dict[str, object] = {
        "shelfmark": {name: value for name in SHELFMARK_FIELDS if (value := getattr(shelfmark, name)) is not None},
        "description": dict(description.fields()),
    }
    if record.reference_code:
        parts["reference_code"] = record.reference_code
    return {name: value for name, value in parts.items() if value}
