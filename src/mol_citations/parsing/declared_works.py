"""Short titles that stand for a book, a law or a collection of printed sources, and for no records.

"Kant: A tiszta ész kritikája (a továbbiakban: TÉK)" declares a short title as "MOL, XIX-J-1-j Vietnam [henceforth
VTS]" does; but "TÉK 123. o." is a page of a book, and "Ptk. 345. §" a section of a law.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import repositories
from mol_citations.parsing import declaring
from mol_citations.parsing.vouching import RECORDS
from mol_citations.records import ArchivalCitation, Commentary, Ibid, Literature, ShortForm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.records import ParsedNote

NAME_LENGTH = 200
"""How far before the bracket the name may begin that it shortens, in code points."""


@attrs.frozen
class Declared:
    """Short titles that are declared for no records: those of ``works`` that a note cites, and ``others``."""

    works: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def without(self, titles: frozenset[str]) -> Declared:
        """These without ``titles``, of which the user says what they stand for."""
        return Declared(self.works - titles, self.others - titles)


def declared(notes: Iterable[ParsedNote]) -> Declared:
    """The short titles that ``notes`` declare for something else than records, and nowhere for records.

    >>> from mol_citations.parsing.notes import parse_note
    >>> from mol_citations.sources import Note, Source
    >>> text = "Polgári Törvénykönyv (a továbbiakban: Ptk.) 12. §."
    >>> declared([parse_note(Note(id="1", number="1", text=text, source=Source.whole(text)))]).others
    frozenset({'Ptk'})
    """
    found: dict[type, set[str]] = {ArchivalCitation: set(), Literature: set(), Commentary: set()}
    for note in notes:
        declaring_citation = {
            declaration.short_title: Literature if isinstance(citation, Literature) else ArchivalCitation
            for citation in note.citations
            if isinstance(citation, ArchivalCitation | Ibid | Literature)
            for declaration in citation.declarations
        }
        for bracket, title, _ in declaring.declared(note.note.text):
            beside = ArchivalCitation if _names_records(note.note.text, bracket.start) else Commentary
            found[declaring_citation.get(title, beside)].add(title)
    works = found[Literature] - found[ArchivalCitation]
    return Declared(frozenset(works), frozenset(found[Commentary] - works - found[ArchivalCitation]))


def _names_records(text: str, opening: int) -> bool:
    """Whether what stands before the bracket at ``opening`` names an archive or its records."""
    before = text[max(0, opening - NAME_LENGTH, text.rfind(";", 0, opening)) : opening]
    return RECORDS.search(before) is not None or bool(repositories.find_all(before))


def uses(note: ParsedNote, titles: frozenset[str]) -> bool:
    """Whether a citation of ``note`` begins with one of ``titles``, as if it stood for records."""
    return bool(titles) and any(
        isinstance(citation, ArchivalCitation) and citation.short_title in titles for citation in note.citations
    )


def as_works(note: ParsedNote, titles: frozenset[str]) -> ParsedNote:
    """The note with short forms of works where one of ``titles`` was read as a short title of records."""
    return attrs.evolve(
        note,
        pieces=tuple(
            _short_form(piece, piece.short_title)
            if isinstance(piece, ArchivalCitation) and piece.short_title in titles
            else piece
            for piece in note.pieces
        ),
    )


def _short_form(citation: ArchivalCitation, title: str | None) -> ShortForm:
    _, _, locator = citation.text.partition(title or "")
    return ShortForm(
        text=citation.text,
        span=citation.span,
        signal=citation.signal,
        title=title,
        locator=locator.strip(" .,;:") or None,
        nested=citation.nested,
    )
