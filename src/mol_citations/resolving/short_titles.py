"""Declared short titles: "MOL, XIX-J-1-j Vietnam, Top Secret Documents [henceforth VTS], 1983, 125. doboz".

A short title holds for the whole document. Where it is declared more than once, the declaration before its
use counts; one that is used before it is declared takes the first declaration after.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from mol_citations.records import LOCATORS, ArchivalCitation, Ibid, Literature, Place, compared_title
from mol_citations.resolving.inheritance import NOTHING, Named, without

if TYPE_CHECKING:
    from mol_citations.records import Citation, Declaration, ParsedManuscript

DeclaringCitation = ArchivalCitation | Ibid | Literature


@attrs.frozen(kw_only=True)
class Declared:
    """One declaration, and the citation that makes it; ``order`` counts the document's citations."""

    order: int
    place: Place
    citation: DeclaringCitation
    declaration: Declaration

    def stands_for(self, named: Named) -> Named:
        """What the short title stands for, if the declaring citation stands for ``named``.

        That is everything but the levels that are written behind the bracket. Only a short title at the
        end of a citation stands for the document too.
        """
        citation = self.citation
        if isinstance(citation, Literature) or not (self.declaration.levels or isinstance(citation, Ibid)):
            return NOTHING
        written = frozenset(level for level, _ in citation.shelfmark.levels())
        behind = written - frozenset(self.declaration.levels)
        whole = behind <= frozenset(LOCATORS)
        return Named(without(named.shelfmark, behind), named.description if whole else NOTHING.description)


class ShortTitles:
    """The short titles of a document, and what they stand for as far as it has been read."""

    def __init__(self, parsed: ParsedManuscript) -> None:
        self.declared: list[Declared] = []
        self._independent = parsed.manuscript.independent
        self._by_title: dict[tuple[str, str], list[Declared]] = {}
        self._resolved: dict[Place, Named] = {}
        self._given = {
            compared_title(given.title): Named(given.shelfmark, NOTHING.description)
            for given in parsed.given_short_titles
        }
        order = 0
        for note in parsed.notes:
            for index, citation in enumerate(note.citations):
                self._collect(citation, order, Place(note.note.id, index))
                order += 1

    def _collect(self, citation: Citation, order: int, place: Place) -> None:
        if not isinstance(citation, DeclaringCitation):
            return
        for declaration in citation.declarations:
            declared = Declared(order=order, place=place, citation=citation, declaration=declaration)
            self.declared.append(declared)
            self._by_title.setdefault(self._scope(declaration.short_title, place), []).append(declared)

    def find(self, title: str, order: int, at: Place) -> Declared | None:
        """The declaration of ``title`` that counts for the citation at ``at``, of rank ``order``."""
        declared = self._by_title.get(self._scope(title, at), [])
        ahead = bisect_left(declared, order, key=lambda one: one.order)
        if ahead > 0:
            return declared[ahead - 1]
        return next((one for one in declared[ahead : ahead + 2] if one.order > order), None)

    def given(self, title: str) -> Named | None:
        """What the user says that a short title stands for which the document need not declare."""
        return self._given.get(compared_title(title))

    def settle(self, place: Place, named: Named) -> None:
        """The declaring citation at ``place`` turned out to stand for ``named``."""
        self._resolved[place] = named

    def expand(self, declared: Declared) -> Named | None:
        """What a short title stands for; ``None`` if that cannot be said yet.

        A declaration further on is taken as it is written there, so it must not lean on another citation.
        """
        named = self._resolved.get(declared.place)
        if named is None:
            citation = declared.citation
            if not isinstance(citation, ArchivalCitation) or citation.short_title is not None:
                return None
            named = Named(citation.shelfmark, citation.description)
        return declared.stands_for(named)

    def _scope(self, title: str, place: Place) -> tuple[str, str]:
        """Where a short title holds: the document, or one note where notes stand on their own."""
        return (place.note if self._independent else "", compared_title(title))
