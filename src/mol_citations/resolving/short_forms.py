"""Published works: full citations remembered, short forms and idem answered from them or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import AuthorDate, Resolution, ResolvedCitation
from mol_citations.resolving.back_references import (
    named_link,
    refer,
    refuse,
    resolve_just_cited,
    unnamed,
)
from mol_citations.resolving.chain import Link
from mol_citations.resolving.folding import words
from mol_citations.resolving.names import is_idem

if TYPE_CHECKING:
    from mol_citations.records import Literature, Place, ShortForm
    from mol_citations.resolving.chain import Before
    from mol_citations.resolving.short_titles import ShortTitles
    from mol_citations.resolving.works import Works

EXPLICIT = Resolution(status="explicit")


def resolve_work(citation: Literature | AuthorDate, place: Place, before: Before, works: Works) -> Link:
    """A work cited in full; where its author is only "idem", the one author that stands before is meant."""
    authors = citation.authors
    resolution, named = EXPLICIT, None
    if authors is not None and is_idem(authors):
        resolution, authors = _same_author(before)
        named = authors
    works.add(citation, place, authors)
    resolved = ResolvedCitation(citation=citation, place=place, resolution=resolution, authors=named)
    dated = isinstance(citation, AuthorDate) and authors is not None
    source = (tuple(words(authors or "")), citation.year) if dated else place
    return Link(resolved=resolved, source=source, authors=authors)


def resolve_short_form(
    citation: ShortForm, place: Place, before: Before, works: Works, short_titles: ShortTitles, order: int
) -> Link:
    """A work named by author or by a short title of its own.

    A declared short title comes first, then the author's works, of which a title decides; with neither
    author nor title it is the work just cited.
    """
    for said in (citation.authors, citation.title):
        declared = short_titles.find(said, order) if said is not None else None
        if declared is not None:
            named = short_titles.expand(declared)
            if named is not None and named.shelfmark:
                return named_link(citation, place, refer(declared.place), named)
            return _means(citation, place, declared.place)
    authors = citation.authors
    if authors is not None and is_idem(authors):
        resolution, authors = _same_author(before)
        if authors is None:
            return unnamed(citation, place, resolution)
    if not authors and not citation.title:
        return resolve_just_cited(citation, place, before)
    found = works.find(authors, citation.title)
    if len(found) == 1:
        return attrs.evolve(_means(citation, place, found[0]), authors=authors)
    if found:
        resolution = Resolution(status="ambiguous", candidates=found, reason="several_works")
        return attrs.evolve(unnamed(citation, place, resolution), authors=authors)
    source = (*words(authors or ""), None, *words(citation.title or ""))
    return attrs.evolve(refuse(citation, place, "not_found"), authors=authors, source=source)


def _means(citation: ShortForm, place: Place, antecedent: Place) -> Link:
    return attrs.evolve(unnamed(citation, place, refer(antecedent)), source=antecedent, authors=citation.authors)


def _same_author(before: Before) -> tuple[Resolution, str | None]:
    """Whom idem means: the author of what stands before, if that is one author."""
    named = [link for link in before.links if link.authors is not None]
    if not named:
        return Resolution(status="unresolved", reason="no_previous"), None
    if len({tuple(words(link.authors or "")) for link in named}) > 1:
        candidates = tuple(link.place for link in named)
        return Resolution(status="ambiguous", candidates=candidates, reason="multi_source"), None
    return refer(named[-1].place), named[-1].authors
