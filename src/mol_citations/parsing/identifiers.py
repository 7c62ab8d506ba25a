"""Machine names of digitised units: `hu_mnl_ol_e156_a_fasc087_no023` (archives.hungaricana.hu)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.parsing.shelfmarks import Found
from mol_citations.records import Shelfmark

if TYPE_CHECKING:
    from mol_citations.authority.repositories import Mention

UNIT = re.compile(
    r"_(?P<letter>[a-z])(?P<fonds>\d{1,4})(?:_(?P<series>[a-z]))?(?:_fasc(?P<fascicle>\d+))?(?:_no(?P<number>\d+))?(?!\w)"
)


def find(text: str, mention: Mention) -> Found | None:
    """The unit that a machine name beginning with the archive's ``mention`` stands for.

    >>> from mol_citations.authority import repositories
    >>> text = "hu_mnl_ol_e156_a_fasc087_no023"
    >>> find(text, repositories.find_all(text)[0]).shelfmark.fascicle
    '087'
    """
    unit = UNIT.match(text, mention.span.end)
    if unit is None:
        return None
    shelfmark = Shelfmark(
        repository=mention.code,
        repository_cited=mention.cited,
        fonds=f"{unit['letter'].upper()} {unit['fonds']}",
        series=unit["series"],
        fascicle=unit["fascicle"],
        number=unit["number"],
    )
    return Found(start=mention.span.start, end=unit.end(), shelfmark=shelfmark)
