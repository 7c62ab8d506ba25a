"""A .bib file: entries written one field a line, and read back before they are handed over.

What can go wrong here goes wrong in silence (a lone closing brace turns the rest of an entry into a
comment), so every piece of the file is parsed again and compared, field by field.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bibtexparser.library import Library

CHUNK = 1000
"""Entries written and read back at a time; bibtexparser warns about libraries of 10,000 and more."""

COLUMN = 15
"""Where values begin; fixed, so that a new field does not move the lines of others."""


@attrs.frozen(kw_only=True)
class BibEntry:
    """An entry as it will be written: values are LaTeX already, without their enclosing braces."""

    entry_type: str
    key: str
    fields: tuple[tuple[str, str], ...]


def bib_text(entries: Iterable[BibEntry]) -> Iterator[str]:
    r"""The text of a .bib file with ``entries`` in their order, in pieces that each read back as written.

    Raises:
        ExportError: an entry that does not read back; the message names the record and the field.

    >>> entry = BibEntry(entry_type="unpublished", key="dl-36993", fields=(("note", "DL 36993"),))
    >>> print("".join(bib_text([entry])), end="")
    @unpublished{dl-36993,
      note         = {DL 36993},
    }
    """
    written = False
    for chunk in _batched(entries, CHUNK):
        text = _write(chunk)
        if not _reads_back(text, chunk):
            raise _fault(chunk)
        yield f"\n{text}" if written else text
        written = True


def _write(entries: tuple[BibEntry, ...]) -> str:
    from bibtexparser.entrypoint import write_string  # noqa: PLC0415 - imported where it is used
    from bibtexparser.library import Library  # noqa: PLC0415 - imported where it is used
    from bibtexparser.middlewares.enclosing import AddEnclosingMiddleware  # noqa: PLC0415 - imported where it is used
    from bibtexparser.model import Block, Entry, Field  # noqa: PLC0415 - imported where it is used
    from bibtexparser.writer import BibtexFormat  # noqa: PLC0415 - imported where it is used

    layout = BibtexFormat()  # type: ignore[no-untyped-call] # bibtexparser gives its constructor no types
    layout.indent = "  "
    layout.value_column = COLUMN
    layout.trailing_comma = True
    layout.block_separator = "\n"
    enclose = AddEnclosingMiddleware(
        default_enclosing="{",
        reuse_previous_enclosing=False,
        enclose_integers=True,
        allow_inplace_modification=False,
    )
    blocks: list[Block] = [
        Entry(entry.entry_type, entry.key, [Field(name, value) for name, value in entry.fields]) for entry in entries
    ]
    return write_string(Library(blocks), unparse_stack=[enclose], bibtex_format=layout)


def read_bib(text: str) -> Library:
    """The library in ``text``: values without their braces, macros and names left as they are written."""
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415 - imported where it is used
    from bibtexparser.middlewares.enclosing import RemoveEnclosingMiddleware  # noqa: PLC0415 - imported where it is used

    return parse_string(text, parse_stack=[RemoveEnclosingMiddleware(allow_inplace_modification=True)])


def _reads_back(text: str, entries: tuple[BibEntry, ...]) -> bool:
    library = read_bib(text)
    if len(library.blocks) != len(library.entries):
        return False
    read = [
        (entry.entry_type, entry.key, [(field.key, field.value) for field in entry.fields]) for entry in library.entries
    ]
    return read == [(entry.entry_type, entry.key, list(entry.fields)) for entry in entries]


def _fault(entries: tuple[BibEntry, ...]) -> ExportError:
    """The first entry and field that do not read back when they stand alone."""
    alone = ((entry.key, field) for entry in entries for field in entry.fields if not _stands_alone(entry, field))
    key, (name, value) = next(alone, (entries[0].key, ("the entry", "")))
    return ExportError(f"record {key!r}: {name} does not read back from BibTeX: {value!r}")


def _stands_alone(entry: BibEntry, field: tuple[str, str]) -> bool:
    single = (attrs.evolve(entry, fields=(field,)),)
    return _reads_back(_write(single), single)


def _batched(entries: Iterable[BibEntry], size: int) -> Iterator[tuple[BibEntry, ...]]:
    source = iter(entries)
    while chunk := tuple(islice(source, size)):
        yield chunk
