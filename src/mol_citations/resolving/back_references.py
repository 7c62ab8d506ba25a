"""Ibid. and the other words that mean what was just cited, answered or refused.

Chicago 14.34 forbids ibid. after a note with more than one source; what it means there is a setting, and by
default it means no one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import (
    LEVELS,
    LOCATORS,
    ArchivalCitation,
    Ibid,
    NoteReference,
    Resolution,
    ResolvedCitation,
    ShortForm,
    Unparsed,
)
from mol_citations.resolving.chain import Link
from mol_citations.resolving.inheritance import NOTHING, Named, first_level, inherit
from mol_citations.resolving.same_level import as_before, has_headings

if TYPE_CHECKING:
    from mol_citations.config import AfterSeveral
    from mol_citations.records import Citation, Place, Reason
    from mol_citations.resolving.chain import Before

_NEVER_IN_PRINT = frozenset(
    ("repository", "fonds", "subject", "series", "group", "bundle", "box", "capsule", "reel", "unit", "file_number")
)
"""Levels that no published work has: an ibid. with one of these cannot mean a book."""
OPEN = frozenset(("ambiguous", "unresolved"))
"""How the resolution of a citation is called that names no source."""


def resolve_ibid(citation: Ibid, place: Place, before: Before, after_several: AfterSeveral) -> Link:
    """What ``citation``, standing at ``place``, refers to among what stands ``before`` it."""
    links = before.links
    if not links:
        return refuse(citation, place, "no_previous")
    if before.quoting is not None and _only_pages(citation):
        either = (links[0].place, before.quoting.place)
        return unnamed(citation, place, Resolution(status="ambiguous", candidates=either, reason="multi_source"))
    if len(links) == 1:
        reason: Reason | None = "commentary_between" if before.commentary_between else None
        return _Follower(citation, place, after_several).follow(links[0], reason)
    agreed = _agreed(citation, links)
    if agreed is not None:
        return _Follower(citation, place, after_several).follow(agreed, None)
    if after_several == "last":
        return _Follower(citation, place, after_several).follow(links[-1], "multi_source")
    meant = after_several == "all" and _bare(citation)
    candidates = tuple(link.place for link in links)
    resolution = Resolution(status="resolved" if meant else "ambiguous", candidates=candidates, reason="multi_source")
    return unnamed(citation, place, resolution)


def resolve_just_cited(citation: ShortForm, place: Place, before: Before) -> Link:
    """What op. cit., i. m. or loc. cit. without author and title refers to.

    Loc. cit., i. h., a. a. O. mean the place just cited, which may be in an archive; op. cit. and i. m. mean a work.
    """
    links = before.links
    if not links:
        return refuse(citation, place, "no_previous")
    if len(links) > 1:
        candidates = tuple(link.place for link in links)
        return unnamed(citation, place, Resolution(status="ambiguous", candidates=candidates, reason="multi_source"))
    if links[0].named is not None and citation.word != "loc_cit":
        return refuse(citation, place, "not_found", links[0])
    return _Follower(citation, place, "ambiguous").follow(links[0], None)


def refuse(citation: Citation, place: Place, reason: Reason, met: Link | None = None) -> Link:
    """No answer, and why; ``met`` is the citation that stands where the answer should."""
    candidates = () if met is None else (met.place,)
    return unnamed(citation, place, Resolution(status="unresolved", candidates=candidates, reason=reason))


def refer(antecedent: Place, reason: Reason | None = None) -> Resolution:
    """An answer: the citation directly referred to."""
    return Resolution(status="resolved", antecedent=antecedent, reason=reason)


def unnamed(citation: Citation, place: Place, resolution: Resolution) -> Link:
    """A citation that stands for nothing an ibid. could inherit, and is a source of its own."""
    return Link(resolved=ResolvedCitation(citation=citation, place=place, resolution=resolution), source=place)


def named_link(citation: Citation, place: Place, resolution: Resolution, named: Named) -> Link:
    """A citation that stands for ``named``, a document or unit of an archive."""
    resolved = ResolvedCitation(
        citation=citation,
        place=place,
        resolution=resolution,
        shelfmark=named.shelfmark,
        description=named.description,
    )
    return Link(resolved=resolved, source=named, named=named)


@attrs.frozen
class _Follower:
    """A back-reference that means one citation, or nothing."""

    citation: Ibid | ShortForm
    place: Place
    after_several: AfterSeveral

    def follow(self, link: Link, reason: Reason | None) -> Link:
        """The citation of ``link``, with what is written after the word put in its place."""
        if isinstance(link.resolved.citation, Unparsed):
            return refuse(self.citation, self.place, "unknown_source", link)
        doubt = self._doubt(link)
        if doubt is not None:
            return unnamed(self.citation, self.place, doubt)
        if link.named is None:
            return self._work(link, reason)
        written = _written(self.citation, link.named)
        if written.shelfmark.subject is not None and not has_headings(link.named.shelfmark, written.shelfmark.subject):
            return refuse(self.citation, self.place, "unknown_source", link)
        named = inherit(link.named, written)
        followed = named_link(self.citation, self.place, refer(link.place, reason), named)
        return attrs.evolve(followed, source=link.source) if _same_document(written) else followed

    def _doubt(self, link: Link) -> Resolution | None:
        """A doubt about ``link`` is a doubt about what refers to it; ``None`` if there is none."""
        before = link.resolved.resolution
        status = before.status
        if status == "unresolved" and not isinstance(link.resolved.citation, Ibid | NoteReference):
            return None
        if status == "explicit" or (status == "resolved" and not before.candidates):
            return None
        if status == "resolved" and not (self.after_several == "all" and _bare(self.citation)):
            status = "ambiguous"
        return Resolution(
            status=status, antecedent=link.place, candidates=before.candidates, reason=before.reason or "multi_source"
        )

    def _work(self, link: Link, reason: Reason | None) -> Link:
        """A published work, which has no boxes."""
        written = _written(self.citation).shelfmark
        levels = {level for level, _ in written.levels()}
        if levels & _NEVER_IN_PRINT or written.repository_cited is not None:
            return refuse(self.citation, self.place, "unknown_source", link)
        followed = unnamed(self.citation, self.place, refer(link.place, reason))
        return attrs.evolve(followed, source=link.source, authors=link.authors)


def _written(citation: Ibid | ShortForm, base: Named = NOTHING) -> Named:
    """What stands behind the word; its numbers are of the levels that they are in ``base``."""
    if not isinstance(citation, Ibid):
        return NOTHING
    return Named(citation.shelfmark if base is NOTHING else as_before(base, citation), citation.description)


def _bare(citation: Ibid | ShortForm) -> bool:
    return _written(citation) == NOTHING


def _agreed(citation: Ibid, links: tuple[Link, ...]) -> Link | None:
    """The last archive of ``links``, if what is written leads to one place whichever of them is meant.

    "Uo. 37. cs." behind "MOL K 63, 35. cs.; 36. cs." is in K 63 all the same; behind an archive and a book, which
    has no *csomó*, it is of the archive.
    """
    written = citation.shelfmark
    levels = {level for level, _ in written.levels()}
    if not levels & _NEVER_IN_PRINT or any(_is_doubtful(link) for link in links):
        return None
    archives = [(link, link.named) for link in links if link.named is not None]
    places = [inherit(named, _written(citation, named)) for _, named in archives]
    return archives[-1][0] if places and all(one == places[0] for one in places) else None


def _is_doubtful(link: Link) -> bool:
    """Whether a source was not read, or is itself left open: it can be of any archive."""
    resolved = link.resolved
    archival = isinstance(resolved.citation, Ibid | ArchivalCitation)
    return isinstance(resolved.citation, Unparsed) or (archival and resolved.resolution.status in OPEN)


def _only_pages(citation: Ibid) -> bool:
    """Whether nothing but a place in a document is written behind the word."""
    levels = {level for level, _ in citation.shelfmark.levels()}
    return bool(levels) and levels <= set(LOCATORS) and not citation.description


def _same_document(written: Named) -> bool:
    """Whether what is written after the word stays inside the document: nothing, a folio, a page."""
    first = first_level(written.shelfmark)
    return not written.description and (first is None or LEVELS[first] in LOCATORS)
