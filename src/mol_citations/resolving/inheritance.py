"""What a citation takes over from the one it refers to, level by level.

The order of `LEVELS` is the meaning of inheritance: of the level written first, everything more general is
kept, the level itself is replaced, everything finer is dropped. So "Uo. 54. doboz" keeps the fonds and
forgets item and file number, and a bare "Uo." keeps everything.
"""

from __future__ import annotations

import re

import attrs

from mol_citations.records import LEVELS, LOCATORS, NO_DESCRIPTION, NO_SHELFMARK, Description, Shelfmark

RANKS = {level: rank for rank, level in enumerate(LEVELS)}
"""The rank of each level, from general to specific."""

_AMENDMENTS = frozenset({"date", "date_cited", "place", "copy_type"})
_BESIDE = {"repository_cited": "repository", "fonds_title": "fonds"}
"""What stands beside the levels, and the level it belongs to."""


@attrs.frozen
class Named:
    """What a citation stands for: where the document is kept, and what it is.

    ``undeclared`` is a short title that nobody declares and that stands for the missing levels of the
    shelfmark; without it, box 147 of one unknown series would be box 147 of another.
    """

    shelfmark: Shelfmark
    description: Description
    undeclared: str | None = None


PIECES = re.compile(r"(?:CAB|CO|DEFE|DO|FCO|FO|HS|KV|PREM|T|WO) \d{1,4}")
"""Series of the British National Archives, whose numbered pieces hold papers with file numbers of their own."""
NOTHING = Named(NO_SHELFMARK, NO_DESCRIPTION)
"""What a published work, a person or a body has in an archive."""


def first_level(shelfmark: Shelfmark) -> int | None:
    """The rank in `LEVELS` of the most general level that ``shelfmark`` writes.

    The words for an archive without a code count as its repository, a fonds' name as its fonds.

    >>> LEVELS[first_level(Shelfmark(item="7", box="54"))]
    'box'
    >>> LEVELS[first_level(Shelfmark(repository_cited="RGANI"))]
    'repository'
    """
    ranks = [RANKS[level] for beside, level in _BESIDE.items() if getattr(shelfmark, beside) is not None]
    coarsest = shelfmark.coarsest
    if coarsest is not None:
        ranks.append(RANKS[coarsest])
    return min(ranks, default=None)


def inherit(base: Named, written: Named) -> Named:
    """What ``written`` stands for when it refers to ``base``.

    A description goes with its document: it is dropped when a level down to file number or number is
    replaced, and kept when only folio or page is. A date alone is another document of the same kind in the
    same place: it replaces the date and drops file number and finer, but a piece holds many documents and stays.
    Any other description is another document altogether.

    >>> base = Named(Shelfmark(fonds="K 63", box="5", item="7"), Description(genre="Report"))
    >>> inherit(base, Named(Shelfmark(box="54"), Description())).shelfmark
    Shelfmark(..., fonds='K 63', ..., box='54', ..., item=None, ...)
    >>> inherit(base, Named(Shelfmark(page="3"), Description())).description.genre
    'Report'
    """
    first = first_level(written.shelfmark)
    if first is None and not written.description:
        return base
    undeclared = base.undeclared if first is None or first > RANKS["fonds"] else None
    if first is not None and LEVELS[first] not in LOCATORS:
        return Named(_override(base.shelfmark, written.shelfmark, first), written.description, undeclared)
    kept = base.shelfmark
    if _other_document(written.description):
        kept = attrs.evolve(above(kept, RANKS["file_number"]), number=_piece(kept))
    if first is not None:
        kept = _override(kept, written.shelfmark, first)
    return Named(kept, _amend(base.description, written.description), undeclared)


def above(shelfmark: Shelfmark, rank: int) -> Shelfmark:
    """The levels of ``shelfmark`` more general than the one of ``rank``, with what stands beside them.

    >>> above(Shelfmark(fonds="K 63", box="5", page="2"), RANKS["page"]).finest
    'box'
    """
    return Shelfmark(**_above(shelfmark, rank))


def without(shelfmark: Shelfmark, levels: frozenset[str]) -> Shelfmark:
    """The shelfmark with ``levels`` and what stands beside them left out.

    >>> without(Shelfmark(fonds="K 63", fonds_title="Politikai osztály", page="2"), frozenset({"fonds"}))
    Shelfmark(..., page='2', repository_cited=None, fonds_title=None)
    """
    gone = {*levels, *(name for name, level in _BESIDE.items() if level in levels)}
    return attrs.evolve(shelfmark, **dict.fromkeys(gone)) if gone else shelfmark


def _above(shelfmark: Shelfmark, rank: int) -> dict[str, str | None]:
    kept = {level: getattr(shelfmark, level) for level in LEVELS[:rank]}
    return kept | {name: getattr(shelfmark, name) for name, level in _BESIDE.items() if RANKS[level] < rank}


def _override(base: Shelfmark, written: Shelfmark, rank: int) -> Shelfmark:
    """The levels written, over those more general; a paper stays in its piece, "FO 371/122376, NH 10110/215"."""
    beside = {name: getattr(written, name) for name in _BESIDE if getattr(written, name) is not None}
    kept = _above(base, rank)
    if LEVELS[rank] == "file_number" and PIECES.fullmatch(base.fonds or ""):
        kept["number"] = base.number
    if LEVELS[rank] == "number" and PIECES.fullmatch(base.fonds or ""):
        kept["file_number"] = None
    return Shelfmark(**(kept | dict(written.levels()) | beside))


def _piece(shelfmark: Shelfmark) -> str | None:
    """The number that is no document's: that of a piece, "FO 371/22373"."""
    return shelfmark.number if PIECES.fullmatch(shelfmark.fonds or "") else None


def _other_document(written: Description) -> bool:
    """A date or a description of its own names another document; a place or a kind of copy does not."""
    fields = {field for field, _ in written.fields()}
    return bool(fields - {"place", "copy_type"})


def _amend(base: Description, written: Description) -> Description:
    fields = dict(written.fields())
    if not fields:
        return base
    if not fields.keys() <= _AMENDMENTS:
        return written
    if "date" in fields or "date_cited" in fields:
        base = attrs.evolve(base, date=None, date_cited=None)
    return attrs.evolve(base, **fields)
