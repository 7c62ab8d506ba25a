"""Citations of one document brought together into records.

Two citations are one record when their shelfmark without folio and page, their date and their genre agree.
Dashes and the spelling of the genre are normalised for that; creators are not compared. What a citation
writes differently from the first one is kept as a variant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import ArchivalCitation, Ibid, Place, Record, ShortForm, Variant
from mol_citations.resolving.folding import same_dashes
from mol_citations.resolving.inheritance import LOCATORS, Named, without
from mol_citations.resolving.keys import keys
from mol_citations.resolving.spelling import abbreviates, genre_identity

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from mol_citations.records import Description, Shelfmark
    from mol_citations.resolving.chain import Link

_LOCATORS = frozenset(LOCATORS)
_DESCRIBED = ("creator", "recipient", "genre", "title", "date_cited", "place", "copy_type")
_BESIDE = ("repository_cited", "fonds_title")


class _Draft:
    """A record that is being put together; the first citation gives its fields."""

    def __init__(self, named: Named) -> None:
        self.shelfmark = without(named.shelfmark, _LOCATORS)
        self.description = named.description
        self.undeclared = named.undeclared
        self.places: list[Place] = []
        self._variants: dict[tuple[str, str], Variant] = {}

    def cite(self, place: Place, named: Named | None) -> None:
        """One more citation of the document, and what it writes differently."""
        self.places.append(place)
        if named is None or (named.description is self.description and named.shelfmark is self.shelfmark):
            return
        for field, ours, theirs in _compare(self, named):
            if theirs is not None and theirs != ours and (field, theirs) not in self._variants:
                hint = "initials" if ours is not None and field == "creator" and abbreviates(ours, theirs) else None
                self._variants[field, theirs] = Variant(
                    field=field, value=theirs, place=place, hint="initials" if hint else None
                )

    def record(self, key: str) -> Record:
        """The record under its key."""
        return Record(
            key=key,
            shelfmark=self.shelfmark,
            description=self.description,
            cited_in=tuple(self.places),
            variants=tuple(self._variants.values()),
            reference_code=reference_code(self.shelfmark),
        )
