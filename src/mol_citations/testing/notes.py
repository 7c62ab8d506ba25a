"""Citations, notes and manuscripts, as strategies."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
from hypothesis import strategies as st

from mol_citations.records import ArchivalCitation, Commentary, Ibid, ParsedNote, Signal
from mol_citations.rendering.notes import cited
from mol_citations.rendering.styles import ARTICLE, STYLES, Style
from mol_citations.sources import Manuscript, Note, Source, Span
from mol_citations.testing.descriptions import descriptions
from mol_citations.testing.shelfmarks import Family, shelfmarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.records import Description, Piece, Shelfmark

SIGNALS: tuple[tuple[str, Signal | None], ...] = (
    ("", None),
    ("See ", "see"),
    ("See also ", "see_also"),
    ("Cf. ", "cf"),
    ("Lásd ", "see"),
    ("Vö. ", "cf"),
)
"""What introduces the first citation of a note; the others are introduced by the same words in small letters."""

BACK_REFERENCES = ("Ibid.", "Uo.", "Ebd.", "Там же.")


@functools.cache
def archival_citations(family: Family | None = None, *, style: Style = ARTICLE) -> st.SearchStrategy[ArchivalCitation]:
    """Citations of archives: a shelfmark and what is said of the document, and both as ``style`` writes them.

    The span is that of the whole text.

    >>> from hypothesis import find
    >>> find(archival_citations("charter"), lambda citation: citation.shelfmark.fonds == "DL").text
    'MOL, DL 1'
    """
    return st.builds(_citation, shelfmarks(family, style=style), descriptions(style=style), st.just(style))


@functools.cache
def parsed_notes(family: Family | None = None, *, style: Style = ARTICLE) -> st.SearchStrategy[ParsedNote]:
    """Notes of one to three citations, together with what parsing them gives.

    Citations are parted by semicolons and may be introduced by a signal.

    >>> from hypothesis import find
    >>> find(parsed_notes("charter"), lambda parsed: parsed.citations[0].signal == "cf").note.text
    'Cf. MOL, DL 1.'
    """
    member = st.tuples(st.sampled_from(SIGNALS), archival_citations(family, style=style))
    return st.lists(member, min_size=1, max_size=3).map(lambda members: _parsed(members, style))


def notes(family: Family | None = None, *, style: Style = ARTICLE) -> st.SearchStrategy[Note]:
    """Notes of one to three citations.

    >>> from hypothesis import find
    >>> find(notes("charter"), lambda note: ";" in note.text).text
    'MOL, DL 1; MOL, DL 1.'
    """
    return parsed_notes(family, style=style).map(lambda parsed: parsed.note)


def manuscripts(*, max_notes: int = 6) -> st.SearchStrategy[Manuscript]:
    """Manuscripts of notes in one style, numbered from 1; some notes only refer back to the one before.

    >>> from hypothesis import find
    >>> [note.text for note in find(manuscripts(), lambda manuscript: len(manuscript.notes) == 2).notes]
    ['Ibid.', 'Ibid.']
    """
    return parsed_manuscript_notes(max_notes=max_notes).map(
        lambda parsed: Manuscript(notes=tuple(each.note for each in parsed))
    )


def parsed_manuscript_notes(*, max_notes: int = 6) -> st.SearchStrategy[tuple[ParsedNote, ...]]:
    """The notes of a manuscript as `manuscripts` draws them, together with what parsing them gives."""
    back_references = st.sampled_from(BACK_REFERENCES).map(_back_reference)
    return st.sampled_from(STYLES).flatmap(
        lambda style: st.lists(back_references | parsed_notes(style=style), max_size=max_notes).map(_numbered)
    )


def _citation(shelfmark: Shelfmark, description: Description, style: Style) -> ArchivalCitation:
    text = cited(shelfmark, description, style)
    return ArchivalCitation(text=text, span=Span(0, len(text)), shelfmark=shelfmark, description=description)


def _parsed(members: Sequence[tuple[tuple[str, Signal | None], ArchivalCitation]], style: Style) -> ParsedNote:
    """The note that these citations make, with its pieces. The stop of an abbreviation stands before a semicolon.

    A signal governs the citations behind a semicolon too, but what is quoted in one work is not quoted in the next.
    """
    pieces: list[Piece] = []
    governing: Signal | None = None
    at, stop = 0, ""
    for (words, signal), citation in members:
        between = f"{stop}; {words.lower()}" if pieces else words
        if between:
            pieces.append(Commentary(text=between, span=Span(at, at + len(between))))
        start, at = at + len(between), at + len(between) + len(citation.text)
        governing = signal or (None if governing == "quoted_in" else governing)
        pieces.append(attrs.evolve(citation, span=Span(start, at), signal=governing))
        stop = cited(citation.shelfmark, citation.description, style, last=False)[len(citation.text) :]
    pieces.append(Commentary(text=".", span=Span(at, at + 1)))
    return ParsedNote(note=_note("".join(piece.text for piece in pieces)), pieces=tuple(pieces))


def _back_reference(word: str) -> ParsedNote:
    return ParsedNote(note=_note(word), pieces=(Ibid(text=word, span=Span(0, len(word))),))


def _note(text: str) -> Note:
    return Note(id="1", number="1", text=text, source=Source.whole(text))


def _numbered(parsed: Sequence[ParsedNote]) -> tuple[ParsedNote, ...]:
    return tuple(
        attrs.evolve(each, note=attrs.evolve(each.note, id=str(number), number=str(number)))
        for number, each in enumerate(parsed, start=1)
    )
