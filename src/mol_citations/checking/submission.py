"""What the rules look at: the documents given together, their citations in place, and remarks upon them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import attrs

from mol_citations.authority.folding import telling_words
from mol_citations.config import Settings
from mol_citations.records import ArchivalCitation, Citation, Ibid, ParsedNote, Place, ResolvedCitation, Unparsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mol_citations.records import ResolvedManuscript
    from mol_citations.sources import Note, Span

Kind = TypeVar("Kind", bound=Citation)

_NUMBER = re.compile(r"(?<![^\W_])[0-9]{1,5}(?![^\W_])")


@attrs.frozen(kw_only=True)
class Replacement:
    """A proposed change: ``content`` for what stands at ``at``, in code points of the note's text."""

    at: Span
    content: str


@attrs.frozen(kw_only=True)
class Elsewhere:
    """Another place a remark talks about: the stretch ``at`` of a note, or the whole note."""

    document: Document
    note: Note
    message: str
    at: Span | None = None


@attrs.frozen(kw_only=True)
class Remark:
    """What a rule has to say, and of what.

    The place is the stretch ``at`` of ``note``'s text, the whole note, or, outside notes, ``origin`` in code
    points of the decoded file. ``subject`` says what a remark outside notes is about.
    """

    document: Document
    message: str
    note: Note | None = None
    citation: int | None = None
    at: Span | None = None
    origin: Span | None = None
    subject: str = ""
    elsewhere: tuple[Elsewhere, ...] = ()
    replacements: tuple[Replacement, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Listed:
    """A citation where it stands: its note, its document, and what it resolved to.

    ``order`` counts the document's citations from 0.
    """

    document: Document
    note: Note
    resolved: ResolvedCitation
    order: int

    @property
    def citation(self) -> Citation:
        """The citation itself."""
        return self.resolved.citation

    @property
    def text(self) -> str:
        """The words of the citation."""
        return self.resolved.citation.text

    @property
    def place(self) -> Place:
        """The note's id and the citation's index in it."""
        return self.resolved.place

    def remark(
        self,
        message: str,
        *,
        at: Span | None = None,
        elsewhere: tuple[Elsewhere, ...] = (),
        replacements: tuple[Replacement, ...] = (),
    ) -> Remark:
        """A remark on this citation; ``at`` and the replacements' places are in code points of its text."""
        begin = self.citation.span.start
        return Remark(
            document=self.document,
            message=message,
            note=self.note,
            citation=self.place.index,
            at=self.citation.span if at is None else at.shift(begin),
            elsewhere=elsewhere,
            replacements=tuple(attrs.evolve(one, at=one.at.shift(begin)) for one in replacements),
        )

    def elsewhere(self, message: str) -> Elsewhere:
        """This citation as another place that a remark talks about."""
        return Elsewhere(document=self.document, note=self.note, message=message, at=self.citation.span)


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """A manuscript to be checked; ``text`` is the decoded file, where there is one."""

    resolved: ResolvedManuscript
    text: str | None = None

    @property
    def path(self) -> str | None:
        """The name of the file."""
        return self.resolved.parsed.manuscript.path

    @cached_property
    def parsed_notes(self) -> Mapping[str, ParsedNote]:
        """The parsed notes by id."""
        return {parsed.note.id: parsed for parsed in self.resolved.parsed.notes}

    @cached_property
    def unread(self) -> frozenset[str]:
        """The ids of the notes in which a citation could not be read."""
        parsed = self.resolved.parsed.notes
        return frozenset(each.note.id for each in parsed if any(isinstance(piece, Unparsed) for piece in each.pieces))

    @cached_property
    def first_number(self) -> int:
        """The number of the first note: more than 1 where the document goes on from another, as chapters do."""
        notes = self.resolved.notes
        number = _NUMBER.search(notes[0].note.number) if notes else None  # "(62)", where brackets are printed
        return int(number.group()) if number is not None else 1

    @cached_property
    def numbered(self) -> Mapping[str, ParsedNote]:
        """The parsed notes by number; of several with one number the last that cites something."""
        notes = sorted(self.resolved.parsed.notes, key=lambda parsed: bool(parsed.citations))
        return {parsed.note.number: parsed for parsed in notes}

    @cached_property
    def first_read(self) -> int:
        """The order of the first citation that could be read; the count of them all if there is none."""
        citations = self.citations
        return next((each.order for each in citations if not isinstance(each.citation, Unparsed)), len(citations))

    @cached_property
    def citations(self) -> tuple[Listed, ...]:
        """All citations in their order."""
        pairs = ((each.note, resolved) for each in self.resolved.notes for resolved in each.citations)
        return tuple(
            Listed(document=self, note=note, resolved=resolved, order=order)
            for order, (note, resolved) in enumerate(pairs)
        )

    @cached_property
    def entries_by_word(self) -> Mapping[str, Sequence[frozenset[str]]]:
        """The words of each entry of the bibliography, by every one of them."""
        found: dict[str, list[frozenset[str]]] = {}
        for entry in self.resolved.parsed.manuscript.bibliography:
            words = telling_words(entry.text)
            for word in words:
                found.setdefault(word, []).append(words)
        return found

    @cached_property
    def by_place(self) -> Mapping[Place, Listed]:
        """The citations by their place."""
        return {listed.place: listed for listed in self.citations}


@attrs.frozen(kw_only=True, eq=False)
class Submission:
    """The documents that are checked together, an article or all the chapters of a book, and the settings."""

    documents: tuple[Document, ...]
    settings: Settings = attrs.field(factory=Settings)

    def citations(self, *kinds: type[Kind]) -> Iterator[tuple[Listed, Kind]]:
        """The citations of the given kinds in all documents, each with its place."""
        for document in self.documents:
            for listed in document.citations:
                if isinstance(listed.citation, kinds):
                    yield listed, listed.citation

    def shelfmarks(self) -> Iterator[tuple[Listed, ArchivalCitation | Ibid]]:
        """The citations that may have a shelfmark of their own."""
        for document in self.documents:
            for listed in document.citations:
                if isinstance(listed.citation, ArchivalCitation | Ibid):
                    yield listed, listed.citation
