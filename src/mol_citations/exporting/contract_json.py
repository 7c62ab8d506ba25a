"""Citations, notes and records as JSON: the field names and shapes that other programs rely on.

Absent means not said, so no field is ever null. The fields of a citation itself are what it says; what it
inherits stands in ``resolved``. Lists of short titles, places and variants keep the order of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol, TypeAlias

from mol_citations.records import (
    ArchivalCitation,
    AuthorDate,
    Declaring,
    Ibid,
    Literature,
    NoteReference,
    ShortForm,
    Unparsed,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.records import (
        Citation,
        Description,
        Place,
        Record,
        Resolution,
        ResolvedCitation,
        ResolvedManuscript,
        ResolvedNote,
        Shelfmark,
        Variant,
    )

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
"""A JSON value without fractions; of what this package prints only a finding's ``fix`` is ever null."""

JsonObject: TypeAlias = "dict[str, Json]"

KINDS: dict[type[Citation], str] = {
    ArchivalCitation: "archival",
    Ibid: "ibid",
    ShortForm: "short_form",
    AuthorDate: "author_date",
    Literature: "literature",
    NoteReference: "note_ref",
    Unparsed: "unparsed",
}
"""What ``kind`` says of each class of citation."""

PAGES = re.compile(
    r"""
    (?:(?:pp?|S|с)\.?\s*)?                  # p., pp., S. (German), с. (Russian)
    (?P<pages>\d+(?:[-\u2013]\d+)?            # 91, 25-37
      (?:,\s*+\d++(?:[-\u2013]\d++)?)*)        # 69, 93, 352-353
    \.?(?:\s*(?:o|old|p|lap)\.)?            # 112. o., 112. old. (Hungarian)
    """,
    re.VERBOSE,
)
"""A locator that is nothing but pages."""


class Reportable(Protocol):
    """A finding of a check, which knows its own JSON."""

    def as_json(self) -> JsonObject:
        """The finding as the contract's object."""


def citation_json(resolved: ResolvedCitation) -> JsonObject:
    """One citation with what it resolved to.

    >>> from mol_citations.records import Place, Resolution, ResolvedCitation
    >>> from mol_citations.sources import Span
    >>> citation = Ibid(text="Ibid.", span=Span(0, 5))
    >>> place, before = Place("11", 0), Resolution(status="resolved", antecedent=Place("10", 0))
    >>> citation_json(ResolvedCitation(citation=citation, place=place, resolution=before))
    {'kind': 'ibid', 'text': 'Ibid.', 'span': [0, 5], 'status': 'resolved', 'antecedent': {'note': '10', 'index': 0}}

    ``span`` is half-open, in code points of the note's text.
    """
    citation = resolved.citation
    printed: JsonObject = {
        "kind": KINDS[type(citation)],
        "text": citation.text,
        "span": [citation.span.start, citation.span.end],
    }
    if citation.signal is not None:
        printed["signal"] = citation.signal
    printed |= _own(citation)
    for name, value in _resolution(resolved.resolution).items():
        printed.setdefault(name, value)  # an unparsed citation has a reason of its own
    expanded = _shelfmark(resolved.shelfmark) | _description(resolved.description) | _written(authors=resolved.authors)
    if expanded:
        printed["resolved"] = expanded
    if resolved.key is not None:
        printed["key"] = resolved.key
    return printed


def note_json(note: ResolvedNote) -> JsonObject:
    """One note with its citations; ``number`` is the label as printed, ``id`` is unique in the document."""
    return {
        "id": note.note.id,
        "number": note.note.number,
        "text": note.note.text,
        "citations": _citations(note),
    }


def line_json(note: ResolvedNote) -> JsonObject:
    """One line of a file of lines, each a note on its own; ``line`` is 1-based."""
    return {"line": int(note.note.number), "text": note.note.text, "citations": _citations(note)}


def record_json(record: Record) -> JsonObject:
    """One record of the bibliography, with every place that cites it and what was written differently there."""
    printed: JsonObject = {"key": record.key, **_shelfmark(record.shelfmark), **_description(record.description)}
    if record.reference_code is not None:
        printed["reference_code"] = record.reference_code
    printed["cited_in"] = [_place(place) for place in record.cited_in]
    if record.variants:
        printed["variants"] = [_variant(variant) for variant in record.variants]
    return printed


def document_json(resolved: ResolvedManuscript, findings: Iterable[Reportable] = ()) -> JsonObject:
    """A whole manuscript: its notes in their order, its records by key, and what a check found."""
    return {
        "notes": [note_json(note) for note in resolved.notes],
        "records": [record_json(record) for record in resolved.records],
        "findings": [finding.as_json() for finding in findings],
    }


def page(locator: str) -> str | None:
    """The page or pages that ``locator`` gives, without words; ``None`` for another locator.

    >>> page("pp. 25-37"), page("fig. 3")
    ('25-37', None)
    """
    found = PAGES.fullmatch(locator.strip())
    return found["pages"] if found else None


def _own(citation: Citation) -> JsonObject:
    """What the citation itself says, by kind."""
    said: JsonObject = {}
    match citation:
        case ArchivalCitation() | Ibid():
            said |= _shelfmark(citation.shelfmark) | _description(citation.description)
            if isinstance(citation, ArchivalCitation):
                said |= _written(short_title=citation.short_title)
            if citation.repaired:
                said["repaired"] = True
        case ShortForm(authors=authors, title=title, word=word, locator=locator):
            said |= _written(authors=authors, title=title, word=word, locator=locator)
            said |= _written(page=page(locator) if locator else None)
        case AuthorDate(authors=authors, year=year, locator=locator):
            said |= _written(authors=authors, year=year, locator=locator)
        case Literature(authors=authors, title=title):
            said |= _written(authors=authors, title=title)
        case NoteReference(note=note):
            said["note"] = note
        case Unparsed(reason=reason):
            said["reason"] = reason
    if isinstance(citation, Declaring) and citation.declares:
        said["declares"] = list(citation.declares)
    return said


def _written(**fields: str | None) -> JsonObject:
    return {field: value for field, value in fields.items() if value is not None}


def _shelfmark(shelfmark: Shelfmark | None) -> JsonObject:
    if shelfmark is None:
        return {}
    beside = _written(repository_cited=shelfmark.repository_cited, fonds_title=shelfmark.fonds_title)
    return dict(shelfmark.levels()) | beside


def _description(description: Description | None) -> JsonObject:
    return {} if description is None else dict(description.fields())


def _resolution(resolution: Resolution) -> JsonObject:
    printed: JsonObject = {"status": resolution.status}
    if resolution.antecedent is not None:
        printed["antecedent"] = _place(resolution.antecedent)
    if resolution.candidates:
        printed["candidates"] = [_place(candidate) for candidate in resolution.candidates]
    if resolution.reason is not None:
        printed["reason"] = resolution.reason
    return printed


def _place(place: Place) -> JsonObject:
    return {"note": place.note, "index": place.index, **_written(file=place.path)}


def _variant(variant: Variant) -> JsonObject:
    return {"field": variant.field, "value": variant.value, **_place(variant.place), **_written(hint=variant.hint)}


def _citations(note: ResolvedNote) -> list[Json]:
    return [citation_json(citation) for citation in note.citations]
