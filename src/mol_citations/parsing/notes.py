"""A note becomes its pieces: citations where anchors are, works in between, commentary for the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import archival, back_references, going_on, held_behind, signals, unread, works
from mol_citations.parsing.bounds import right_bound
from mol_citations.parsing.citing import carry, cite
from mol_citations.parsing.locating import Kind, Located, is_party_file, locate
from mol_citations.parsing.markup import unmarked
from mol_citations.records import (
    UNKNOWN_SOURCE,
    ArchivalCitation,
    Citation,
    Commentary,
    Ibid,
    ParsedNote,
    Piece,
    Unparsed,
)
from mol_citations.sources import Note, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mol_citations.authority.genres import Word
    from mol_citations.authority.repositories import Name


def parse_note(
    note: Note,
    short_titles: Iterable[str] = (),
    *,
    repositories: tuple[Name, ...] = (),
    genres: tuple[Word, ...] = (),
) -> ParsedNote:
    """The pieces of a note; their texts join to the note's text.

    ``short_titles`` are those that the document declares, in this note or elsewhere; ``repositories`` are
    names of archives and ``genres`` words for documents and copies, beside those of the authority tables.

    >>> from mol_citations.sources import Source
    >>> text = "MOL K 64, 5. csomó, 61/res/1920."
    >>> note = Note(id="1", number="1", text=text, source=Source.whole(text))
    >>> [type(piece).__name__ for piece in parse_note(note).pieces]
    ['ArchivalCitation', 'Commentary']
    """
    bare = unmarked(note.text)
    text = note.text if bare is None else bare.text
    citations: list[Citation] = list(_citations(locate(text, frozenset(short_titles), repositories, genres)))
    if not citations and (works.looks_like_source(text, 0, len(text)) or works.names_work(note.text)):
        citations = [_unknown(text)]
    if bare is not None:
        citations = [bare.restored(citation) for citation in citations]
    return ParsedNote(note=note, pieces=tuple(_pieces(note.text, citations)))


def _unknown(text: str) -> Unparsed:
    """A note that cites something of no known form: an ibid. behind it may mean that, and nothing else."""
    start = len(text) - len(text.lstrip())
    end = max(start, len(text.rstrip(" .;")))
    return Unparsed(text=text[start:end], span=Span(start, end), reason=UNKNOWN_SOURCE)


def _citations(note: Located) -> Iterator[Citation]:
    """Every citation in order, with the signal that governs it."""
    before: Citation | None = None
    for citation in _unsignalled(note):
        before = _governed(note.text, before, citation)
        yield before


def _governed(text: str, before: Citation | None, citation: Citation) -> Citation:
    """A citation joined to the one before stands under its signal: "See also K 63, 5. cs.; K 64, 6. cs.".

    What a work is quoted in is another matter than what is cited behind it.
    """
    if before is None or before.signal is None:
        return citation
    if before.signal == "quoted_in":
        again = signals.within(text, before.span.end, citation.span.start)
        quoting = citation.signal == "quoted_in" and isinstance(citation, ArchivalCitation) and not again
        return attrs.evolve(citation, signal=None) if quoting else citation
    if citation.signal is None and signals.joins(text[before.span.end : citation.span.start]):
        return attrs.evolve(citation, signal=before.signal)
    return citation


def _unsignalled(note: Located) -> Iterator[Citation]:
    """Every citation in order; what lies between those of archives is searched for works."""
    floor = 0
    for citation in _archival(note):
        yield from works.find(note.text, floor, _before_conjunction(note.text, floor, citation.span.start))
        yield citation
        floor = citation.span.end
    yield from works.find(note.text, floor, len(note.text))


JOINED = re.compile(r",?\s(?:és|valamint|továbbá|illetve|and|und)\s$")
"""Between a work and an archive: "Nagy: Bihar megye, 123. és HBML ..."."""


def _before_conjunction(text: str, floor: int, end: int) -> int:
    joined = JOINED.search(text, max(floor, end - 12), end)
    return joined.start() if joined else end


def _archival(note: Located) -> Iterator[ArchivalCitation | Ibid | Unparsed]:
    """The citations of archives and the back-references, in order, and what should be one and cannot be read."""
    floor = 0
    before: ArchivalCitation | None = None
    for at, anchor in enumerate(note.anchors):
        if anchor.span.start < floor:
            continue
        if anchor.kind is Kind.BACK_REFERENCE:
            for piece in back_references.read(note, at, floor=floor):
                yield piece
                floor = piece.span.end
            for member in going_on.read(note.text, piece, _next_start(note, at, floor, files=False)):
                yield member
                floor = member.span.end
            before = None
        elif found := archival.find(note, at, floor=floor):
            stop = right_bound(note.text, found.end, _next_start(note, at, found.end))
            for cited in cite(note, found, floor=floor, stop=stop):
                citation = held_behind.named(note, carry(note.text, before, cited) if before else cited)
                yield citation
                before, floor = citation, citation.span.end
            for member in going_on.read(note.text, citation, _next_start(note, at, floor, files=False)):
                yield member
                before, floor = member, member.span.end
        elif unparsed := unread.read(note, at):
            yield unparsed
            before, floor = None, unparsed.span.end


def _next_start(note: Located, at: int, end: int, *, files: bool = True) -> int:
    """Where the next anchor behind ``end`` begins; without ``files``, "7. cs. 5. ő. e." of the party is none."""
    starts = (
        anchor.span.start
        for anchor in note.behind(at)
        if anchor.span.start >= end and (files or not is_party_file(note.text, anchor))
    )
    return next(starts, len(note.text))


def _pieces(text: str, citations: Sequence[Citation]) -> Iterator[Piece]:
    """The citations with the commentary between them."""
    end = 0
    for citation in citations:
        if citation.span.start > end:
            yield Commentary(text=text[end : citation.span.start], span=Span(end, citation.span.start))
        yield citation
        end = citation.span.end
    if end < len(text):
        yield Commentary(text=text[end:], span=Span(end, len(text)))
