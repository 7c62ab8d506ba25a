"""BibTeX and BibLaTeX of this package back to keys, descriptions, and the archive path as text."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ReadError
from mol_citations.exporting.bib import read_bib
from mol_citations.exporting.bib_fields import ARCHIVAL, BIBLATEX_KEPT, BIBTEX_KEPT, FONDS, LETTER, TITLED
from mol_citations.exporting.latex import unescape
from mol_citations.exporting.text import INSTITUTIONS
from mol_citations.records import Description
from mol_citations.rendering.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bibtexparser.library import Library
    from bibtexparser.model import Entry, ParsingFailedBlock


QUOTED = r"\mkbibquote"
"""What stands before a document's own title in the biblatex-chicago profile."""

_MONTHS = MappingProxyType(
    {name: number for number, month in enumerate(MONTHS, start=1) for name in (month.casefold(), month[:3].casefold())}
)
"""Names and BibTeX's own abbreviations of the months: somebody may have written ``month = sep``."""


@attrs.frozen(kw_only=True)
class ArchivalEntry:
    r"""What a .bib file keeps of a record: ``archive_path`` is archive and shelfmark as one text.

    >>> from mol_citations import from_bibtex, parse, resolve, to_bibtex
    >>> entry, = from_bibtex(to_bibtex(resolve(parse("One.[^1]\n\n[^1]: Report, 5 May 1938, MOL, K 63, 5. csomó.\n"))))
    >>> entry.key, entry.description.date, entry.archive_path
    ('k-63-1938-05-05-bundle-5', '1938-05-05', 'Magyar Országos Levéltár (MOL), Budapest, K 63, 5. csomó')
    """

    key: str
    description: Description
    archive_path: str


def from_bibtex(text: str) -> tuple[ArchivalEntry, ...]:
    """The archival entries of a .bib text that this package wrote, in their order, in any of its profiles.

    Entries without the keyword ``archival`` are others' and are passed over, as are those of a fonds.

    Raises:
        ReadError: an entry that does not parse; the message has its line.

    >>> from mol_citations.exporting.bibtex import to_bibtex
    >>> from mol_citations.records import Record, Shelfmark
    >>> record = Record(key="a", shelfmark=Shelfmark(fonds="K 63", box="5"), description=Description(date="1938"))
    >>> from_bibtex(to_bibtex([record]))
    (ArchivalEntry(key='a', description=Description(...date='1938'...), archive_path='K 63, 5. doboz'),)
    """
    return tuple(archival_entry(entry) for entry in parsed(text).entries if is_record(entry))


def parsed(text: str) -> Library:
    """The library in ``text``; raises `ReadError` with the line of an entry that does not parse, or comes twice."""
    library = read_bib(text)
    for failed in library.failed_blocks:
        raise ReadError(f"no BibTeX in line {(failed.start_line or 0) + 1}: {_fault(failed)}")
    return library


def _fault(failed: ParsingFailedBlock) -> str:
    from bibtexparser.model import (  # noqa: PLC0415 - imported where it is used
        DuplicateBlockKeyBlock,
        DuplicateFieldKeyBlock,
    )

    match failed:
        case DuplicateBlockKeyBlock(key=key):
            return f"another entry before has the key {key!r}"
        case DuplicateFieldKeyBlock(duplicate_keys=names):
            return f"the entry there has {', '.join(sorted(names))} more than once"
        case _:
            return "the entry there does not parse"


def is_record(entry: Entry) -> bool:
    """Whether this package wrote the entry, for a record."""
    words = _keywords(entry)
    return ARCHIVAL in words and FONDS not in words


def archival_entry(entry: Entry) -> ArchivalEntry:
    """One entry of this package, read back."""
    written = {name: str(field.value) for name, field in entry.fields_dict.items()}
    fields = {name: unescape(value) for name, value in written.items()}
    kept = {
        part: fields[name] for table in (BIBTEX_KEPT, BIBLATEX_KEPT) for part, name in table.items() if name in fields
    }
    title, genre = _title_and_genre(entry, kept)
    creator = INSTITUTIONS.join(map(unescape, _brace_groups(written["author"]))) if "author" in written else None
    if LETTER in _keywords(entry):
        creator, title = (title or "").removesuffix(f" to {kept.get('recipient')}"), None
    date = _date(written)
    place = fields.get("location") if entry.entry_type == "unpublished" else fields.get("origlocation")
    return ArchivalEntry(
        key=entry.key,
        description=Description(
            creator=creator,
            recipient=kept.get("recipient"),
            genre=genre,
            title=title,
            date=date,
            date_cited=kept.get("date_cited") or (None if date else _date_words(fields)),
            place=fields.get("address") or place,
            copy_type=kept.get("copy_type"),
        ),
        archive_path=_archive_path(entry.entry_type, fields, None if date else kept.get("date_cited")),
    )


def _keywords(entry: Entry) -> list[str]:
    field = entry.fields_dict.get("keywords")
    return [word.strip() for word in str(field.value).split(",")] if field else []


def _title_and_genre(entry: Entry, kept: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Undoes what a heading is made of: a title of its own, or genre, recipient and copy type."""
    written = {name: str(field.value) for name, field in entry.fields_dict.items()}
    heading = written.get("title", "").removeprefix(QUOTED)
    title = unescape(heading[1:-1] if heading.startswith("{") and heading.endswith("}") else heading) or None
    behind = written.get("type") or written.get("titleaddon")
    genre = unescape(behind) if behind else None
    if LETTER in _keywords(entry):
        return title, _genre(genre, None, kept.get("copy_type"))
    if genre or TITLED in _keywords(entry):
        return title, genre
    return None, _genre(title, kept.get("recipient"), kept.get("copy_type"))


def _genre(name: str | None, recipient: str | None, copy_type: str | None) -> str | None:
    """The genre in a `document_name`."""
    if name is None or name == copy_type:
        return None
    if copy_type:
        name = name.removesuffix(f" ({copy_type})")
    if recipient:
        return None if name == f"To {recipient}" else name.removesuffix(f" to {recipient}")
    return name


def _date(fields: Mapping[str, str]) -> str | None:
    """EDTF from ``date``, or from a month such as "14 September" and a year of digits; ``None`` for another month."""
    year = fields.get("year", "")
    if "date" in fields or not (len(year) == 4 and year.isdecimal()):
        return fields.get("date")
    day, _, month = fields.get("month", "").rpartition(" ")
    if not month:
        return year
    number = _MONTHS.get(month.casefold())
    if number is None or not re.fullmatch("(?:[0-9]{1,2})?", day):
        return None
    return "-".join([year, f"{number:02}", *([f"{int(day):02}"] if day else [])])


def _date_words(fields: Mapping[str, str]) -> str | None:
    """Month and year as they are written, where somebody wrote a month that is none."""
    return f"{fields['month']} {fields.get('year', '')}".rstrip() if "month" in fields else None


def _archive_path(entry_type: str, fields: Mapping[str, str], words: str | None) -> str:
    """Archive and shelfmark, general to specific; ``words`` stand before the path where there is no date."""
    specific = fields.get("howpublished", "")
    if words is not None:
        specific = specific.removeprefix(words).removeprefix(", ")
    names = ("organization", "location", "note") if entry_type == "misc" else ("note",)
    return ", ".join(part for part in (*(fields.get(name) for name in names), specific) if part)


def _brace_groups(names: str) -> list[str]:
    """The names that are each one group in braces, without them: "{A} and {B}" is A and B."""
    groups: list[str] = []
    depth = start = 0
    for at, letter in enumerate(names):
        if letter == "{":
            start = at + 1 if depth == 0 else start
            depth += 1
        elif letter == "}":
            depth -= 1
            if depth == 0:
                groups.append(names[start:at])
    return groups or [names]
