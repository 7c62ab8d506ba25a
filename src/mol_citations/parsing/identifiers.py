"""Shelfmarks in one piece: machine names (`hu_mnl_ol_e156_a_fasc087_no023`), and `RGASPI 558.11.492`."""

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
RUSSIAN = frozenset(("RGASPI", "GARF", "RGANI", "APRF", "AVPRF", "AVP RF", "RGVA", "RTsKhIDNI", "TsKhSD", "TsAMO"))
"""Archives whose fond, opis, delo and list may be written as one number."""
RUSSIAN_UNIT = re.compile(
    r",?\s(?P<fonds>[A-Z]?-?\d{1,5}[a-z]?)(?P<gap>[./]|,\s)(?P<series>\d{1,3}[a-z]?)(?P=gap)(?P<unit>\d{1,5})"
    r"(?:(?P=gap)(?P<folio>\d{1,4}(?:[-\u2013]\d{1,4})?))?(?![\w/]|\.\d)"
)


def find(text: str, mention: Mention) -> Found | None:
    """The unit that a machine name beginning with the archive's ``mention``, or one number behind it, stands for.

    >>> from mol_citations.authority import repositories
    >>> text = "hu_mnl_ol_e156_a_fasc087_no023"
    >>> find(text, repositories.find_all(text)[0]).shelfmark.fascicle
    '087'
    >>> text = "RGASPI 558.11.492.6"
    >>> find(text, repositories.find_all(text)[0]).shelfmark.unit
    '492'
    """
    if mention.cited in RUSSIAN and (unit := RUSSIAN_UNIT.match(text, mention.span.end)):
        levels = {level: value for level, value in unit.groupdict().items() if level != "gap"}
        shelfmark = Shelfmark(repository=mention.code, repository_cited=mention.cited, **levels)
        return Found(start=mention.span.start, end=unit.end(), shelfmark=shelfmark)
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
