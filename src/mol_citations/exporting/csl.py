"""CSL-JSON, written from the records and never by way of BibTeX, which loses the archive.

``portable``, the default profile, is ``manuscript`` with the path in ``archive_location``: most styles
print it whole, where the measured alternatives lose the fonds or the file number in two thirds of the
note styles. ``spec`` fills the variables as the CSL specification means them (``archive_collection``,
``archive-place``); Chicago 17 and 18, MHRA, New Hart's Rules, APA and MLA print those, most others do not.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.holdings import Holdings
from mol_citations.exporting.ordering import in_order
from mol_citations.exporting.text import SHELFMARK_FIELDS, names, tidy
from mol_citations.rendering import (
    archive_path,
    collection_part,
    container_part,
    date_in_words,
    document_name,
    repository_name,
    repository_place,
)
from mol_citations.rendering.dates import dated
from mol_citations.rendering.edtf import parse_edtf
from mol_citations.rendering.language import foreign_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mol_citations.exporting.csl_items import CslDate, CslItem, CslName
    from mol_citations.exporting.holdings import NamedFonds
    from mol_citations.records import Description, Record, Shelfmark, ShortTitle

CslProfile = Literal["portable", "spec"]
PROFILES: tuple[CslProfile, ...] = get_args(CslProfile)
"""The profiles, the one that is taken if none is named first."""


@attrs.frozen(kw_only=True)
class CslOptions:
    """How items are written; ``zotero_extra`` puts what Zotero drops of ``spec`` into its Extra field."""

    profile: CslProfile = "portable"
    zotero_extra: bool = False

    def __attrs_post_init__(self) -> None:
        if self.profile not in PROFILES:
            raise ExportError(f"csl-json has no profile {self.profile!r}; there are: {', '.join(PROFILES)}")
        if self.zotero_extra and self.profile != "spec":
            raise ExportError(
                "lines for Zotero's Extra field belong to the profile 'spec': 'portable' loses nothing there"
            )


def to_csl(
    records: Iterable[Record],
    *,
    profile: CslProfile = "portable",
    zotero_extra: bool = False,
    short_titles: Iterable[ShortTitle] = (),
) -> list[CslItem]:
    """The records as CSL-JSON items, sorted by key, plain enough for `json.dumps`.

    Every short title that stands for a fonds makes a ``collection`` item with its ``title-short``.

    Raises:
        ExportError: a key or control character that clients do not take, a profile that there is not, or
            ``zotero_extra`` with another profile than ``spec``.

    >>> from mol_citations.records import Description, Record, Shelfmark
    >>> item, = to_csl([Record(
    ...     key="report-1978",
    ...     shelfmark=Shelfmark(repository_cited="MOL", fonds="XIX-J-1-j", subject="Kampuchea", box="74"),
    ...     description=Description(creator="Hungarian Embassy to Indonesia", genre="Report", date="1978-11-20"),
    ... )])
    >>> item["title"], item["issued"], item["archive"], item["archive_location"]
    ('Report', {'date-parts': [[1978, 11, 20]]}, 'MOL', 'XIX-J-1-j Kampuchea, 74. doboz')
    """
    options = CslOptions(profile=profile, zotero_extra=zotero_extra)
    return list(_items(records, options, short_titles))


def to_csl_json(
    records: Iterable[Record],
    *,
    profile: CslProfile = "portable",
    zotero_extra: bool = False,
    short_titles: Iterable[ShortTitle] = (),
    ascii: bool = False,  # noqa: A002 - the option's name
) -> str:
    """The items of `to_csl` as the text of a file, one field a line, ending in a line feed.

    UTF-8; with ``ascii`` other letters are escaped as JSON escapes them.
    """
    options = CslOptions(profile=profile, zotero_extra=zotero_extra)
    return "".join(csl_pieces(records, options, short_titles=short_titles, ascii_only=ascii))


def csl_pieces(
    records: Iterable[Record],
    options: CslOptions,
    *,
    short_titles: Iterable[ShortTitle] = (),
    ascii_only: bool = False,
) -> Iterator[str]:
    """The same text in pieces, for a stream."""
    return json_pieces(_items(records, options, short_titles), ascii_only=ascii_only)


def json_pieces(items: Iterable[CslItem], *, ascii_only: bool) -> Iterator[str]:
    """A JSON array, each item read back; raises `ExportError` for one that JSON changes."""
    before = "[\n"
    for item in items:
        text = json.dumps(item, ensure_ascii=ascii_only, indent=2).replace("\n", "\n  ")
        if json.loads(text) != item:
            raise ExportError(f"record {item['id']!r}: its item does not read back from JSON")
        yield f"{before}  {text}"
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _items(records: Iterable[Record], options: CslOptions, short_titles: Iterable[ShortTitle]) -> list[CslItem]:
    ordered = in_order(records)
    holdings = Holdings.of(short_titles, ordered)
    items = [*map(_collection, holdings.fonds), *(_item(record, options) for record in ordered)]
    return sorted(items, key=lambda item: (item["id"].casefold(), item["id"]))


def _item(record: Record, options: CslOptions) -> CslItem:
    printed = tidy(record)
    description, shelfmark = printed.description, printed.shelfmark
    item: CslItem = {"id": record.key, "type": "manuscript"}
    _set_heading(item, description, options)
    if issued := _issued(description):
        item["issued"] = issued
    if description.place:
        item["publisher-place"] = description.place
    if language := foreign_language(description):
        item["language"] = language
    if options.profile == "spec":
        _set_archive_by_the_specification(item, shelfmark, options)
    else:
        _set_archive(item, shelfmark)
    item["custom"] = _structured(record)
    return item


def _set_heading(item: CslItem, description: Description, options: CslOptions) -> None:
    """Who wrote what to whom.

    A bare genre is the title of the portable profile: 55 of 296 note styles print no genre of a manuscript,
    and Zotero lists an item without a title as an empty row.
    """
    if description.creator:
        item["author"] = _names(description.creator)
    if description.title:
        item["title"] = description.title
        if description.genre:
            item["genre"] = description.genre
        if description.copy_type:
            item["medium"] = description.copy_type
        return
    name = document_name(attrs.evolve(description, recipient=None))
    if description.recipient:
        item["type"] = "personal_communication"
        item["recipient"] = _names(description.recipient)
    if name:
        item["title" if options.profile == "portable" and not description.recipient else "genre"] = name


def _set_archive(item: CslItem, shelfmark: Shelfmark) -> None:
    """Two variables that most styles print: the archive with its place, and the whole path."""
    named = [repository_name(shelfmark), repository_place(shelfmark)]
    if archive := ", ".join(part for part in named if part):
        item["archive"] = archive
    if path := archive_path(shelfmark):
        item["archive_location"] = path


def _set_archive_by_the_specification(item: CslItem, shelfmark: Shelfmark, options: CslOptions) -> None:
    if repository := repository_name(shelfmark):
        item["archive"] = repository
    if place := repository_place(shelfmark):
        item["archive-place"] = place
    if collection := collection_part(shelfmark):
        item["archive_collection"] = collection
    if location := container_part(shelfmark):
        item["archive_location"] = location
    if options.zotero_extra:
        # only these spellings survive Zotero and are read back by citeproc-js
        extra = {"archive_collection": item.get("archive_collection"), "archive-place": item.get("archive-place")}
        if lines := [f"{name}: {value}" for name, value in extra.items() if value]:
            item["note"] = "\n".join(lines)


def _names(value: str) -> list[CslName]:
    return [{"literal": name} for name in names(value)]


def _issued(description: Description) -> CslDate | None:
    """The date as numbers where CSL has them, or else in words."""
    date, words = dated(description)
    if date is None:
        return {"literal": words} if words else None
    return csl_date(date)


def csl_date(date: str) -> CslDate:
    """An EDTF date as numbers, or in words where CSL has no numbers for it: never both.

    >>> csl_date("1986-01/1986-03"), csl_date("1950~"), csl_date("195X")
    ({'date-parts': [[1986, 1], [1986, 3]]}, {'date-parts': [[1950]], 'circa': True}, {'literal': '1950s'})
    """
    edtf = parse_edtf(date)
    ends = edtf.ends if edtf else ()
    parts = [list(end.parts) if end.season is None else [] for end in ends]
    closed = edtf is not None and len(ends) == (2 if edtf.interval else 1)
    if edtf is None or not closed or not all(parts):
        return {"literal": date_in_words(date)}
    return {"date-parts": parts, "circa": True} if edtf.qualified else {"date-parts": parts}


def _collection(fonds: NamedFonds) -> CslItem:
    item: CslItem = {"id": fonds.key, "type": "collection"}
    item["title"] = fonds.title
    item["title-short"] = fonds.short_title
    if fonds.years:
        item["issued"] = csl_date(fonds.years)
    if fonds.repository:
        item["archive"] = fonds.repository
    item["custom"] = {"short_title": fonds.short_title, "shelfmark": _written(fonds.shelfmark)}
    return item


def _structured(record: Record) -> dict[str, object]:
    """The parts as they stand in the record, for reading back; ``shelfmark`` marks the item as ours."""
    parts: dict[str, object] = {"shelfmark": _written(record.shelfmark)}
    if record.description:
        parts["description"] = dict(record.description.fields())
    if record.reference_code:
        parts["reference_code"] = record.reference_code
    return parts


def _written(shelfmark: Shelfmark) -> dict[str, str]:
    return {name: value for name in SHELFMARK_FIELDS if (value := getattr(shelfmark, name)) is not None}
