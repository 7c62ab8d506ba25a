"""All the notes of a manuscript, with the short titles that any of them declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.parsing import declaring
from mol_citations.parsing.notes import parse_note
from mol_citations.records import ParsedManuscript

if TYPE_CHECKING:
    from mol_citations.sources import Manuscript


def parse_manuscript(manuscript: Manuscript, settings: object = None) -> ParsedManuscript:
    """Every note parsed. A short title declared in one note is known in all, also in those before it.

    Where notes stand on their own (``layout="lines"``), a declaration ends with its note.
    """
    del settings
    if manuscript.independent:
        notes = tuple(parse_note(note, _declared(note.text)) for note in manuscript.notes)
    else:
        titles = frozenset(title for note in manuscript.notes for title in _declared(note.text))
        notes = tuple(parse_note(note, titles) for note in manuscript.notes)
    return ParsedManuscript(manuscript=manuscript, notes=notes)


def _declared(text: str) -> set[str]:
    return {title for _, title, _ in declaring.declared(text)}
