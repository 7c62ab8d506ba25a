"""A shelfmark as it was found in a note, and what makes it one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from mol_citations.authority.repositories import Mention
    from mol_citations.parsing.families import Family
    from mol_citations.records import Declaration, Shelfmark

LOCATING = frozenset(
    ("fonds", "bundle", "box", "volume", "capsule", "fascicle", "reel", "unit", "item", "file_number", "number")
)
"""Levels that locate: an archive with none of these is only named, not cited."""
RECORDS_OF = re.compile(
    r"(?<!\w)(?:iratai|ir|levéltára|gyűjtemény[e]?|gyüjtemény[e]?|hagyatéka|irattára|Archiv\w*|Nachla(?:ss|ß))(?!\w)"
)


PROSE = re.compile(r"\s(?:közül|alapján|szerint|során|számára|őrzött|található|included|contains)(?!\w)")
"""Words of a sentence that talks of records: "a MOL K szekciójának iratai közül 35 doboz"."""


@attrs.frozen(kw_only=True)
class Found:
    """A shelfmark in a note: what was read, from where to where, and what it introduces.

    ``start`` is where the shelfmark or its archive begins, ``end`` the code point behind it; ``title`` is the
    document's, where it stands among the headings, ``day`` the day written behind its place.
    """

    start: int
    end: int
    shelfmark: Shelfmark
    declarations: tuple[Declaration, ...] = ()
    family: Family
    short_title: str | None = None
    repaired: bool = False
    title: str | None = None
    day: str | None = None


def locates(shelfmark: Shelfmark, *, coded: bool) -> bool:
    """Whether anything in a shelfmark leads to a place; of an archive without a code more is asked.

    >>> from mol_citations.records import Shelfmark
    >>> locates(Shelfmark(box="5"), coded=False)
    True
    >>> locates(Shelfmark(page="5"), coded=True)
    False
    """
    if shelfmark.fonds_title and PROSE.search(shelfmark.fonds_title):
        return False
    levels = {level for level, _ in shelfmark.levels()}
    if not coded:
        return bool(levels & (LOCATING - {"number"})) or "/" in (shelfmark.number or "")
    if levels & LOCATING:
        return True
    return shelfmark.fonds_title is not None and RECORDS_OF.search(shelfmark.fonds_title) is not None


def with_repository(shelfmark: Shelfmark, mention: Mention) -> Shelfmark:
    """The shelfmark with the archive that was named for it."""
    return attrs.evolve(shelfmark, repository=mention.code, repository_cited=mention.cited)
