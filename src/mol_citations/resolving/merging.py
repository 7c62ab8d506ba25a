"""Citations of one document brought together into records.

Two citations are one record when their shelfmark without folio and page, their date and their genre agree.
Dashes and the spelling of the genre are normalised for that; creators are not compared. What a citation
writes differently from the first one is kept as a variant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.authority.fonds import reference_code
from mol_citations.records import DESCRIPTION_FIELDS, LEVELS, LOCATORS, Ibid, NoteReference, Place, Record, Variant
from mol_citations.resolving.folding import same_dashes
from mol_citations.resolving.inheritance import Named, without
from mol_citations.resolving.keys import keys
from mol_citations.resolving.spelling import abbreviates, genre_identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mol_citations.resolving.chain import Link

_LOCATORS = frozenset(LOCATORS)
_BESIDE = ("repository_cited", "fonds_title")

Identity = tuple[str | None, ...]


class _Draft:
    """A record that is being put together; the first citation gives its fields."""

    def __init__(self, named: Named) -> None:
        self.named = Named(without(named.shelfmark, _LOCATORS), named.description, named.undeclared)
        self.places: list[Place] = []
        self._variants: dict[tuple[str, str], Variant] = {}

    def compare(self, named: Named, place: Place) -> None:
        """Keeps what a further citation of the document writes differently."""
        for field, ours, theirs in _fields(self.named, named):
            if theirs is None or theirs == ours or (field, theirs) in self._variants:
                continue
            initials = field == "creator" and ours is not None and abbreviates(ours, theirs)
            variant = Variant(field=field, value=theirs, place=place, hint="initials" if initials else None)
            self._variants[field, theirs] = variant

    def record(self, key: str) -> Record:
        """The record under its key."""
        return Record(
            key=key,
            shelfmark=self.named.shelfmark,
            description=self.named.description,
            cited_in=tuple(self.places),
            variants=tuple(self._variants.values()),
            reference_code=reference_code(self.named.shelfmark.repository, self.named.shelfmark.fonds),
        )


class Merging:
    """Records in the making: the citations of one document after the other are added to them."""

    def __init__(self) -> None:
        self._drafts: dict[Identity, _Draft] = {}

    def add(self, links: Iterable[Link], path: str | None = None) -> dict[Place, Identity]:
        """Adds the citations of one document; tells for each that makes a record which one.

        ``path`` is put on the places the records keep, where documents of several files come together.
        """
        at: dict[Place, Identity] = {}
        seen: Named | None = None
        identity: Identity = ()
        for link in links:
            if isinstance(link.resolved.citation, NoteReference):
                continue
            place = link.place if path is None else attrs.evolve(link.place, path=path)
            if link.named is None:
                self._cite_several(link, place, at)
                continue
            if link.named is not seen:
                seen, identity = link.named, _identity(link.named)
                if identity not in self._drafts:
                    self._drafts[identity] = _Draft(link.named)
                self._drafts[identity].compare(link.named, place)
            self._drafts[identity].places.append(place)
            at[link.place] = identity
        return at

    def _cite_several(self, link: Link, place: Place, at: Mapping[Place, Identity]) -> None:
        """An ibid. that means all the sources of a note cites each of them, and has no key of its own."""
        resolution = link.resolved.resolution
        if isinstance(link.resolved.citation, Ibid) and resolution.status == "resolved":
            for identity in dict.fromkeys(at[source] for source in resolution.candidates if source in at):
                self._drafts[identity].places.append(place)

    def records(self) -> dict[Identity, Record]:
        """The records that were made, sorted by key."""
        names = keys({identity: draft.named for identity, draft in self._drafts.items()})
        in_order = sorted(self._drafts, key=lambda identity: names[identity])
        return {identity: self._drafts[identity].record(names[identity]) for identity in in_order}


def _identity(named: Named) -> Identity:
    """What two citations of one document agree in.

    Where the archive or the fonds has no code, the words for it tell it apart; where there is no shelfmark
    at all, creator and title do.
    """
    shelfmark, description = named.shelfmark, named.description
    levels = [_normal(getattr(shelfmark, level)) for level in LEVELS if level not in _LOCATORS]
    archive = _normal(shelfmark.repository_cited) if shelfmark.repository is None else None
    fonds = _normal(shelfmark.fonds_title) if shelfmark.fonds is None else None
    document = (
        description.date or description.date_cited,
        genre_identity(description.genre) if description.genre else None,
        named.undeclared,
    )
    if any((*levels, archive, fonds)):
        return (*levels, archive, fonds, *document)
    return (*levels, archive, fonds, *document, _normal(description.creator), _normal(description.title))


def _normal(value: str | None) -> str | None:
    return None if value is None else same_dashes(value)


def _fields(ours: Named, theirs: Named) -> Iterator[tuple[str, str | None, str | None]]:
    """The fields in which two citations of one document may differ."""
    for field in DESCRIPTION_FIELDS:
        yield field, getattr(ours.description, field), getattr(theirs.description, field)
    for level in LEVELS:
        if level not in _LOCATORS:
            yield level, getattr(ours.shelfmark, level), getattr(theirs.shelfmark, level)
    for field in _BESIDE:
        yield field, getattr(ours.shelfmark, field), getattr(theirs.shelfmark, field)
