"""The citations read so far, as ibid. sees them: what stands before in the note, and what the note before cites.

The norm is `CSL 1.0.2, "position"`: ibid. means the cite just before it in the same note, or the cite of the
note before if that note has only one. Departures, all towards refusing: a citation in a parenthesis or quoted
by another is not what a later ibid. means when a main citation stands before it; a note of commentary alone
does not break the chain, but is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import NoteReference, Unparsed

if TYPE_CHECKING:
    from collections.abc import Hashable

    from mol_citations.records import Place, ResolvedCitation
    from mol_citations.resolving.inheritance import Named


@attrs.frozen(kw_only=True)
class Link:
    """A resolved citation in its chain.

    ``source`` is equal for citations of one and the same source; ``named`` is what an ibid. inherits from
    it (``None``: a published work, or nothing known); ``authors`` is whom idem means.
    """

    resolved: ResolvedCitation
    source: Hashable
    named: Named | None = None
    authors: str | None = None

    @property
    def place(self) -> Place:
        """Where the citation stands."""
        return self.resolved.place

    @property
    def nested(self) -> bool:
        """Whether it stands in a parenthesis or is quoted by another."""
        citation = self.resolved.citation
        return citation.signal == "quoted_in" or (not isinstance(citation, Unparsed) and citation.nested)


@attrs.frozen
class Before:
    """What stands before a citation: the link or links it can mean, and where they were found.

    ``quoting`` is the work that the one link is quoted in; a page behind ibid. can be of that.
    """

    links: tuple[Link, ...] = ()
    same_note: bool = False
    commentary_between: bool = False
    quoting: Link | None = None


class Chain:
    """The citations of one chapter as far as they have been read."""

    def __init__(self) -> None:
        self._note: list[Link] = []
        self._main: Link | None = None
        self._latest: Link | None = None
        self._pointer: Link | None = None
        self._last: tuple[Link, ...] = ()
        self._quoting: Link | None = None
        self._last_quoting: Link | None = None
        self._commentary = False

    def add(self, link: Link) -> None:
        """The next citation of the note that is being read."""
        if isinstance(link.resolved.citation, NoteReference):
            self._pointer = link
            return
        if not link.nested or self._main is None:
            self._note.append(link)
        if not link.nested:
            self._main = link
        quotes = link.resolved.citation.signal == "quoted_in"
        self._quoting = link if quotes and self._main not in {None, link} else None
        self._latest = link

    def end_note(self) -> None:
        """The note is over; what it cites is from now on what stands before."""
        links = self._note or ([self._pointer] if self._pointer is not None else [])
        if links:
            self._last = _sources(links)
            self._last_quoting = self._quoting if len(self._last) == 1 else None
        self._commentary = not links and bool(self._last)
        self._note = []
        self._main = self._latest = self._pointer = self._quoting = None

    def before(self, *, nested: bool) -> Before:
        """What an ibid. at this point can mean; ``nested`` says that it stands in a parenthesis itself.

        A reference to a note is meant only where nothing else stands there.
        """
        here = self._latest if nested else self._main or self._latest
        if here is None:
            here = self._pointer
        if here is not None:
            return Before((here,), same_note=True, quoting=None if nested else self._quoting)
        return Before(self._last, commentary_between=self._commentary, quoting=self._last_quoting)


def _sources(links: list[Link]) -> tuple[Link, ...]:
    """One link for each source of a note, the last one that cites it, in the order of the sources."""
    if len(links) == 1:
        return tuple(links)
    return tuple({link.source: link for link in links}.values())
