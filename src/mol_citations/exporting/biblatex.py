"""BibLaTeX, in two profiles.

``portable`` is ``@unpublished`` with the whole path in ``howpublished``: of the mappings measured the
only one that the standard styles, biblatex-chicago, biblatex-apa and pandoc all print whole.
``biblatex-chicago`` is that package's own way to cite an archive: ``@misc`` with an ``entrysubtype``, and
``howpublished``, ``note``, ``organization`` and ``location`` in ascending generality.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.bib import BibEntry, bib_text
from mol_citations.exporting.bib_fields import ARCHIVAL, BIBLATEX_KEPT, FONDS, BibWriter, heading_fields, kept_fields
from mol_citations.exporting.holdings import Holdings
from mol_citations.exporting.ordering import in_order
from mol_citations.exporting.text import tidy
from mol_citations.rendering import (
    collection_part,
    container_part,
    document_name,
    located_path,
    repository_name,
    repository_place,
)
from mol_citations.rendering.dates import dated
from mol_citations.rendering.language import foreign_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mol_citations.exporting.holdings import NamedFonds
    from mol_citations.records import Description, Record, ShortTitle

BABEL = MappingProxyType({"hu": "hungarian", "de": "german", "fr": "french", "la": "latin", "ru": "russian"})

BiblatexProfile = Literal["portable", "biblatex-chicago"]
PROFILES: tuple[BiblatexProfile, ...] = get_args(BiblatexProfile)
"""The profiles, the one that is taken if none is named first."""


def to_biblatex(
    records: Iterable[Record],
    *,
    profile: BiblatexProfile = "portable",
    short_titles: Iterable[ShortTitle] = (),
    ascii: bool = False,  # noqa: A002 - the option's name
) -> str:
    r"""The records as a BibLaTeX file: UTF-8, sorted by key, one field a line, dates in EDTF.

    Every short title that stands for a fonds gets an entry with its ``shorthand``, to which the documents
    point by ``xref``; ``\printbiblist{shorthand}`` makes the list of abbreviations.

    Raises:
        ExportError: a key, control character or (with ``ascii``) letter that no .bib file holds; a profile that
            there is not.

    >>> from mol_citations.records import Description, Record, Shelfmark
    >>> print(to_biblatex([Record(
    ...     key="report-1978",
    ...     shelfmark=Shelfmark(repository_cited="MOL", fonds="XIX-J-1-j", subject="Kampuchea", box="74"),
    ...     description=Description(creator="Hungarian Embassy to Indonesia", genre="Report", date="1978-11-20"),
    ... )]), end="")
    @unpublished{report-1978,
      author       = {{Hungarian Embassy to Indonesia}},
      title        = {{Report}},
      howpublished = {MOL, XIX-J-1-j Kampuchea, 74. doboz},
      date         = {1978-11-20},
      keywords     = {archival},
    }
    """
    return "".join(biblatex_pieces(records, profile=profile, short_titles=short_titles, ascii_only=ascii))


def biblatex_pieces(
    records: Iterable[Record],
    *,
    profile: BiblatexProfile = "portable",
    short_titles: Iterable[ShortTitle] = (),
    ascii_only: bool = False,
) -> Iterator[str]:
    """The same text in pieces, for a stream."""
    if profile not in PROFILES:
        raise ExportError(f"biblatex has no profile {profile!r}; there are: {', '.join(PROFILES)}")
    ordered = tuple(map(tidy, in_order(records)))
    holdings = Holdings.of(short_titles, ordered)
    build = _chicago_entry if profile == "biblatex-chicago" else _portable_entry
    entries = [_fonds_entry(fonds, ascii_only=ascii_only) for fonds in holdings.fonds]
    entries += (
        build(BibWriter(key=record.key, ascii_only=ascii_only), record, holdings.key_of(record)) for record in ordered
    )
    return bib_text(sorted(entries, key=lambda entry: (entry.key.casefold(), entry.key)))


def _portable_entry(writer: BibWriter, record: Record, fonds_key: str | None) -> BibEntry:
    description = record.description
    fields = heading_fields(writer, description)
    path = located_path(record.shelfmark)
    fields += _path_field(writer, description, path)
    if description.place:
        fields.append(("location", writer.text("place", description.place)))
    fields += _date_field(description)
    fields += _langid(description)
    fields += _xref(fonds_key)
    fields += kept_fields(writer, description, BIBLATEX_KEPT)
    return BibEntry(entry_type="unpublished", key=record.key, fields=tuple(fields))


def _chicago_entry(writer: BibWriter, record: Record, fonds_key: str | None) -> BibEntry:
    description, shelfmark = record.description, record.shelfmark
    fields = _chicago_heading(writer, description)
    fields.append(("entrysubtype", "archival"))
    fields += _path_field(writer, description, container_part(shelfmark))
    parts = {
        "note": collection_part(shelfmark),
        "organization": repository_name(shelfmark),
        "location": repository_place(shelfmark),
        "origlocation": description.place,
    }
    fields += [(name, writer.text(name, value)) for name, value in parts.items() if value]
    fields += _date_field(description)
    fields += _langid(description)
    fields += _xref(fonds_key)
    fields += kept_fields(writer, description, BIBLATEX_KEPT, letter=_is_letter(description))
    return BibEntry(entry_type="misc", key=record.key, fields=tuple(fields))


def _is_letter(description: Description) -> bool:
    """Whether the chicago profile prints creator and recipient as one title, "X to Y", without an author."""
    return bool(description.creator and description.recipient and not description.title)


def _chicago_heading(writer: BibWriter, description: Description) -> list[tuple[str, str]]:
    """As `heading_fields`, with a document's own title in quotation marks and its genre behind it."""
    if _is_letter(description):
        title = f"{description.creator} to {description.recipient}"
        genre = document_name(attrs.evolve(description, recipient=None))
        fields = [("title", writer.whole("title", title))]
        return [*fields, ("titleaddon", writer.text("genre", genre))] if genre else fields
    fields = heading_fields(writer, description)
    if description.title:
        quoted = f"\\mkbibquote{writer.whole('title', description.title)}"
        names = {"type": "titleaddon"}
        fields = [(names.get(name, name), quoted if name == "title" else value) for name, value in fields]
    return fields


def _path_field(writer: BibWriter, description: Description, path: str) -> list[tuple[str, str]]:
    """``howpublished``: the path, behind the words of the text where they give no date (biber drops such a year)."""
    words = None if dated(description)[0] else dated(description)[1]
    text = ", ".join(part for part in (words, path) if part)
    return [("howpublished", writer.text("shelfmark", text))] if text else []


def _date_field(description: Description) -> list[tuple[str, str]]:
    """``date`` in EDTF, unescaped: biber reads ``~`` and ``?`` itself."""
    date, _ = dated(description)
    return [("date", date)] if date else []


def _langid(description: Description) -> list[tuple[str, str]]:
    """The document's language by its name in babel, which has no capitals put into its title."""
    name = BABEL.get(foreign_language(description) or "")
    return [("langid", name)] if name else []


def _xref(fonds_key: str | None) -> list[tuple[str, str]]:
    return [("xref", fonds_key)] if fonds_key else []


def _fonds_entry(fonds: NamedFonds, *, ascii_only: bool) -> BibEntry:
    writer = BibWriter(key=fonds.key, ascii_only=ascii_only)
    fields = [("title", writer.whole("title", fonds.title)), ("shorthand", writer.text("shorthand", fonds.short_title))]
    if fonds.repository:
        fields.append(("howpublished", writer.text("repository_cited", fonds.repository)))
    if fonds.years:
        fields.append(("date", fonds.years))
    fields += [("options", "skipbib=true"), ("keywords", f"{ARCHIVAL}, {FONDS}")]
    return BibEntry(entry_type="misc", key=fonds.key, fields=tuple(fields))
