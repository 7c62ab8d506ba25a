"""Published works: full citations remembered, short forms and idem answered from them or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import AuthorDate, Literature, Resolution, ResolvedCitation, ShortForm
from mol_citations.resolving.back_references import (
    refer,
    refuse,
    resolve_just_cited,
    unnamed,
)
from mol_citations.resolving.chain import Link
from mol_citations.resolving.folding import words
from mol_citations.resolving.names import is_idem

if TYPE_CHECKING:
    from mol_citations.records import Place
    from mol_citations.resolving.chain import Before
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
    if isinstance(citation, AuthorDate):
        return Link(resolved=resolved, source=(*words(authors or ""), citation.year), authors=authors)
    return Link(resolved=resolved, source=place, authors=authors)


def resolve_short_form(citation: ShortForm, place: Place, before: Before, works: Works) -> Link:
    """A work named by its author, of whose works a title decides, or by a title alone.

    With neither author nor title it is the work just cited.
    """
    authors = citation.authors
    if authors is not None and is_idem(authors):
        resolution, authors = _same_author(before)
        if authors is None:
            return unnamed(citation, place, resolution)
    if not authors and not citation.title:
        return resolve_just_cited(citation, place, before)
    found = works.find(authors, citation.title)
    if len(found) == 1:
        return attrs.evolve(means_work(citation, place, found[0]), authors=authors)
    if found:
        link = unnamed(citation, place, Resolution(status="ambiguous", candidates=found, reason="several_works"))
    else:
        link = refuse(citation, place, "not_found")
    source = (*words(authors or ""), None, *words(citation.title or ""))
    return attrs.evolve(link, authors=authors, source=source)


def means_work(citation: ShortForm, place: Place, antecedent: Place) -> Link:
    """A short form of the work that is cited in full at ``antecedent``."""
    return attrs.evolve(unnamed(citation, place, refer(antecedent)), source=antecedent, authors=citation.authors)


def _same_author(before: Before) -> tuple[Resolution, str | None]:
    """Whom idem means: the author of what stands before, if that is one author and no idem without an answer."""
    doubt = next((link.resolved.resolution for link in before.links if _is_unanswered_idem(link)), None)
    if doubt is not None:
        return doubt, None
    named = [link for link in before.links if link.authors is not None]
    if not named:
        return Resolution(status="unresolved", reason="no_previous"), None
    if len({tuple(words(link.authors or "")) for link in named}) > 1:
        candidates = tuple(link.place for link in named)
        return Resolution(status="ambiguous", candidates=candidates, reason="multi_source"), None
    return refer(named[-1].place), named[-1].authors


def _is_unanswered_idem(link: Link) -> bool:
    citation = link.resolved.citation
    if not isinstance(citation, Literature | AuthorDate | ShortForm):
        return False
    return link.authors is None and citation.authors is not None and is_idem(citation.authors)
