"""One pass over the citations of a manuscript, from the first to the last.

Each citation gets a `Resolution`, also where the answer is a refusal. Nothing looks forward but declared
short titles and references to notes. A back-reference keeps the *resolved* fields of the citation before it,
so a chain of ibids of any length takes linear time and memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import (
    ArchivalCitation,
    AuthorDate,
    Declaring,
    Ibid,
    Literature,
    NoteReference,
    Place,
    Resolution,
    ShortForm,
    ShortTitle,
    Unparsed,
)
from mol_citations.resolving.back_references import named_link, refer, resolve_ibid, unnamed
from mol_citations.resolving.carrying import Archives, carried_over, list_member
from mol_citations.resolving.chain import Before, Chain, Link
from mol_citations.resolving.chapters import NoteLabels, chapters
from mol_citations.resolving.inheritance import NOTHING, Named, inherit
from mol_citations.resolving.short_forms import EXPLICIT, means_work, resolve_short_form, resolve_work
from mol_citations.resolving.short_titles import ShortTitles
from mol_citations.resolving.works import Works

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.config import AfterSeveral
    from mol_citations.records import Citation, ParsedManuscript, ParsedNote


class Resolver:
    """The state of one pass: what the document declares, and what the chapter has cited so far."""

    def __init__(self, parsed: ParsedManuscript, after_several: AfterSeveral) -> None:
        self._notes = parsed.notes
        self._after_several = after_several
        self._chapters = chapters(parsed.notes, independent=parsed.manuscript.independent)
        self._labels = NoteLabels(parsed.notes, self._chapters)
        self._short_titles = ShortTitles(parsed)
        self._done: dict[str, list[Link]] = {}
        self._order = 0
        self._begin_chapter()

    def _begin_chapter(self) -> None:
        self._chain = Chain()
        self._archives = Archives()
        self._works = Works()

    def notes(self) -> Iterator[tuple[ParsedNote, list[Link]]]:
        """Each note with its citations as links, in order."""
        for position, parsed in enumerate(self._notes):
            if position and self._chapters[position] != self._chapters[position - 1]:
                self._begin_chapter()
            yield parsed, self._note(parsed, self._chapters[position])

    def short_titles(self) -> tuple[ShortTitle, ...]:
        """What the document declares, in its order; to be asked when all notes are read."""
        return tuple(
            ShortTitle(
                title=declared.declaration.short_title,
                shelfmark=(self._short_titles.expand(declared) or NOTHING).shelfmark,
                place=declared.place,
            )
            for declared in self._short_titles.declared
        )

    def _note(self, parsed: ParsedNote, chapter: int) -> list[Link]:
        links: list[Link] = []
        self._done[parsed.note.id] = links
        for index, citation in enumerate(parsed.citations):
            link = self._resolve(citation, Place(parsed.note.id, index), chapter)
            if isinstance(citation, Declaring) and citation.declarations:
                self._short_titles.settle(link.place, link.named or NOTHING)
            self._archives.see(link)
            self._chain.add(link)
            links.append(link)
            self._order += 1
        self._chain.end_note()
        return links

    def _resolve(self, citation: Citation, place: Place, chapter: int) -> Link:
        match citation:
            case Unparsed():
                return unnamed(citation, place, Resolution(status="unresolved"))
            case NoteReference():
                return self._note_reference(citation, place, chapter)
        before = self._chain.before(nested=citation.nested)
        match citation:
            case ArchivalCitation():
                return self._archival(citation, place, before)
            case Ibid():
                return resolve_ibid(citation, place, before, self._after_several)
            case ShortForm():
                declared = self._declared_work(citation, place)
                return declared or resolve_short_form(citation, place, before, self._works)
            case Literature() | AuthorDate():
                return resolve_work(citation, place, before, self._works)

    def _declared_work(self, citation: ShortForm, place: Place) -> Link | None:
        """A short form that is a declared short title: "(a továbbiakban: Schlitter)"."""
        for said in (citation.authors, citation.title):
            declared = self._short_titles.find(said, self._order, place) if said is not None else None
            if declared is None:
                continue
            named = self._short_titles.expand(declared)
            if named is not None and named.shelfmark:
                return named_link(citation, place, refer(declared.place), named)
            return means_work(citation, place, declared.place)
        return None

    def _archival(self, citation: ArchivalCitation, place: Place, before: Before) -> Link:
        """A citation of an archive, with what it leaves to a short title, to its list or to the note before."""
        written = Named(citation.shelfmark, citation.description)
        head = before.links[0] if citation.carried and before.same_note else None
        if head is not None and head.named is not None:
            return self._list_member(citation, place, head, head.named)
        if citation.short_title is not None:
            link = self._short_title(citation, citation.short_title, place, written)
            if link is not None:
                return link
        carried = carried_over(citation.shelfmark, self._archives, before.links)
        if carried is None:
            return named_link(citation, place, EXPLICIT, written)
        shelfmark, source = carried
        return named_link(citation, place, refer(source.place, "inherited"), Named(shelfmark, citation.description))

    def _list_member(self, citation: ArchivalCitation, place: Place, head: Link, base: Named) -> Link:
        named = Named(list_member(citation.shelfmark, base.shelfmark), citation.description, base.undeclared)
        if citation.short_title is not None:
            return named_link(citation, place, head.resolved.resolution, named)
        said = citation.shelfmark.repository is not None or head.resolved.resolution == EXPLICIT
        return named_link(citation, place, EXPLICIT if said else refer(head.place, "inherited"), named)

    def _short_title(self, citation: ArchivalCitation, title: str, place: Place, written: Named) -> Link | None:
        """What starts from a short title; ``None`` where that stands for a person or a body, as a creator does."""
        declared = self._short_titles.find(title, self._order, place)
        given = self._short_titles.given(title)
        if declared is None and given is not None:
            return named_link(citation, place, Resolution(status="resolved"), inherit(given, written))
        if declared is None:
            resolution = Resolution(status="unresolved", reason="undeclared")
            return named_link(citation, place, resolution, attrs.evolve(written, undeclared=title))
        if isinstance(declared.citation, Literature):
            return unnamed(citation, place, refer(declared.place))
        base = self._short_titles.expand(declared)
        if base is None:
            resolution = Resolution(status="unresolved", candidates=(declared.place,), reason="not_found")
            return named_link(citation, place, resolution, attrs.evolve(written, undeclared=title))
        return named_link(citation, place, refer(declared.place), inherit(base, written)) if base.shelfmark else None

    def _note_reference(self, citation: NoteReference, place: Place, chapter: int) -> Link:
        """A reference to a note means what the note cites; an ibid. after it can use what was read already."""
        cited = self._labels.cited(citation, chapter, place)
        if not cited:
            return unnamed(citation, place, Resolution(status="unresolved", reason="not_found"))
        if len(cited) > 1:
            return unnamed(citation, place, Resolution(status="resolved", candidates=cited))
        target = cited[0]
        done = self._done.get(target.note, [])
        link = unnamed(citation, place, refer(target))
        if target.index >= len(done):
            return link
        return attrs.evolve(link, named=done[target.index].named, authors=done[target.index].authors)
