"""Which keys stand for which citations of a note, so that a writer or a script can replace them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from mol_citations.records import LOCATORS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.records import ResolvedCitation, ResolvedManuscript


class MappedCitation(TypedDict, total=False):
    """A citation of a record: ``span`` is half-open in code points of the note's text and covers ``text``.

    ``index`` counts the note's listed citations; ``locator`` holds folio and page; ``signal`` is how the
    citation is introduced (``see``, ``cf`` ...).
    """

    index: int
    key: str
    text: str
    span: list[int]
    signal: str
    locator: dict[str, str]


def note_map(resolved: ResolvedManuscript, keys: Mapping[str, str] | None = None) -> dict[str, list[MappedCitation]]:
    """The citations of records in each note, by the note's id, in their order.

    Notes without one have an empty list; what is cited without making a record (literature, ambiguous
    back-references) is not listed and stays as it stands between the spans. ``keys`` renames keys, as
    `merge` found them in an existing file.
    """
    renamed = keys or {}
    return {
        note.note.id: [_mapped(citation, renamed) for citation in note.citations if citation.key is not None]
        for note in resolved.notes
    }


def _mapped(resolved: ResolvedCitation, keys: Mapping[str, str]) -> MappedCitation:
    citation, key = resolved.citation, resolved.key or ""
    mapped: MappedCitation = {
        "index": resolved.place.index,
        "key": keys.get(key, key),
        "text": citation.text,
        "span": [citation.span.start, citation.span.end],
    }
    if citation.signal is not None:
        mapped["signal"] = citation.signal
    shelfmark = resolved.shelfmark
    locator = {level: getattr(shelfmark, level) for level in LOCATORS if getattr(shelfmark, level, None)}
    if locator:
        mapped["locator"] = locator
    return mapped
