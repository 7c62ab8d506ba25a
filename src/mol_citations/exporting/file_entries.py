"""A bibliography file cut into its entries, without loss, whatever program wrote it.

The texts of the entries of a .bib or RIS file join to the file's text, and those of a CSL-JSON file are its
items as they are written: so an old file can be kept as it is while new entries are put between its own.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

import attrs

from mol_citations.exporting import bib_reading, csl_reading
from mol_citations.exporting.bib_fields import ARCHIVAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bibtexparser.model import Entry

Identity: TypeAlias = "tuple[str, ...]"
"""What makes two entries the same document, whatever their keys: the path, the date, and what it is."""


@attrs.frozen(kw_only=True)
class FileEntry:
    """A stretch of a file: an entry with its ``key``, or, without one, what stands between entries.

    ``fields`` are the values as the file has them; ``ours`` says that this package wrote it for a record;
    ``new`` that it is not in the old file.
    """

    text: str
    key: str | None = None
    fields: Mapping[str, str] = attrs.field(factory=dict)
    identity: Identity | None = None
    ours: bool = False
    new: bool = False


def bib_entries(text: str) -> list[FileEntry]:
    r"""The blocks of a .bib file with their lines; raises `ReadError` for one that does not parse.

    >>> [(entry.key, entry.text) for entry in bib_entries("% mine\n@misc{a,\n}\n")]
    [(None, '% mine\n'), ('a', '@misc{a,\n}\n')]
    """
    library = bib_reading.parsed(text)
    entries = {id(entry): entry for entry in library.entries}
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    starts = [block.start_line or 0 for block in library.blocks]
    found = [FileEntry(text="".join(lines[: starts[0] if starts else len(lines)]))]
    for block, start, end in zip(library.blocks, starts, [*starts, len(lines)][1:], strict=True):
        entry = entries.get(id(block))
        stretch = "".join(lines[start:end])
        found.append(_bib_entry(entry, stretch) if entry else FileEntry(text=stretch))
    return [entry for entry in found if entry.text or entry.key]


def _bib_entry(entry: Entry, stretch: str) -> FileEntry:
    fields = {field.key: str(field.value) for field in entry.fields if field.key != "keywords"}
    if not bib_reading.is_record(entry):
        return FileEntry(text=stretch, key=entry.key, fields=fields)
    read = bib_reading.archival_entry(entry)
    described = read.description
    what = described.title or described.genre or ""
    identity = (read.archive_path, described.date or described.date_cited or "", what.casefold())
    return FileEntry(text=stretch, key=entry.key, fields=fields, identity=identity, ours=True)


def csl_entries(text: str) -> list[FileEntry]:
    """The items of a CSL-JSON file, each as it is written there; raises `ReadError` where it is none.

    >>> [(entry.key, entry.text) for entry in csl_entries('[{"id": "a"}, {"id":"b"}]')]
    [('a', '{"id": "a"}'), ('b', '{"id":"b"}')]
    """
    if not text.strip():
        return []
    decoder = json.JSONDecoder()
    found: list[FileEntry] = []
    at = 0
    for item in csl_reading.csl_items(text):
        start = text.index("{", at)
        _, at = decoder.raw_decode(text, start)
        found.append(_csl_entry(item, text[start:at]))
    return found


def _csl_entry(item: Mapping[str, object], stretch: str) -> FileEntry:
    fields = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in item.items()
        if name not in ("id", "custom")
    }
    identity = (fields.get("archive_location", ""), fields.get("issued", ""), _what(fields, "title", "genre"))
    return FileEntry(
        text=stretch,
        key=str(item["id"]),
        fields=fields,
        identity=identity if identity[0] else None,
        ours=csl_reading.is_record(item),
    )


def ris_entries(text: str) -> list[FileEntry]:
    r"""The records of a RIS file, from one ``TY`` to the next.

    >>> [entry.key for entry in ris_entries("TY  - BOOK\nID  - a\nER  - \n")]
    ['a']
    """
    stretches = re.split(r"^(?=TY  - )", text, flags=re.MULTILINE)
    return [_ris_entry(stretch) for stretch in stretches if stretch]


def _ris_entry(stretch: str) -> FileEntry:
    fields: dict[str, str] = {}
    for tag, value in re.findall(r"^([A-Z][A-Z0-9])  - (.*?)\r?$", stretch, re.MULTILINE):
        fields[tag] = f"{fields[tag]}; {value}" if tag in fields else value
    keywords = fields.pop("KW", "").split("; ")
    key = fields.pop("ID", None)
    identity = (fields.get("AN", ""), fields.get("DA", ""), _what(fields, "TI", "M3"))
    return FileEntry(
        text=stretch,
        key=key,
        fields=fields,
        identity=identity if identity[0] else None,
        ours=ARCHIVAL in keywords,
    )


def _what(fields: Mapping[str, str], *names: str) -> str:
    return next((fields[name] for name in names if name in fields), "").casefold()


def join_lines(entries: Iterable[FileEntry]) -> str:
    """A .bib or RIS file of these entries: old ones as they are, new ones with a blank line on either side."""
    parts: list[str] = []
    after_new = False
    for entry in entries:
        if parts and (entry.new or after_new):
            parts[-1] = parts[-1].rstrip("\n") + "\n\n"
        text = entry.text.rstrip("\n") + "\n" if entry.new else entry.text
        parts += [text] if text else []  # two entries on one line are one stretch
        after_new = entry.new
    return "".join(parts)


def join_items(entries: Iterable[FileEntry]) -> str:
    """A CSL-JSON file of these items."""
    return "[\n  " + ",\n  ".join(entry.text for entry in entries) + "\n]\n"
