"""The unit words that stand with a level's value, as the Hungarian National Archives are cited.

The words are Hungarian in every export, because they are part of the shelfmark a reader orders by:
"125. doboz" is what stands on the box.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mol_citations.records import Shelfmark

UNIT_WORDS = {
    "group": "{}. csoport",
    "bundle": "{}. csomó",
    "box": "{}. doboz",
    "volume": "{}. kötet",
    "capsule": "Lad. {}",
    "fascicle": "Fasc. {}",
    "reel": "{}. tekercs",
    "unit": "{}. ő. e.",
    "item": "{}. tétel",
    "number": "No. {}",
    "folio": "fol. {}",
    "page": "p. {}",
}
"""How a level is printed; a level without an entry (fonds, series, year, file number) stands bare."""

PARTY_UNIT = "{}/{}. ő. e."
"""Group and unit of a party archive are one expression: "5/1023. ő. e."."""

REGISTRY_ITEM = re.compile(r"(?P<group>[IVXLC]+)/(?P<item>\d+)")
"""An item of a registry's subject group, kútfő: "II/7" is printed "II. kútfő, 7. tétel"."""

BARE_ITEMS = "XIX-J-1"
"""The Foreign Ministry's item codes ("162-505") are printed without a word."""


def unit_text(shelfmark: Shelfmark, level: str, value: str) -> str:
    """One level with its unit word, as it is printed in ``shelfmark``.

    >>> from mol_citations.records import Shelfmark
    >>> unit_text(Shelfmark(fonds="K 63"), "item", "16-7")
    '16-7. tétel'
    >>> unit_text(Shelfmark(fonds="K 150"), "item", "II/7")
    'II. kútfő, 7. tétel'
    >>> unit_text(Shelfmark(fonds="XIX-J-1-j"), "item", "162-505")
    '162-505'
    >>> unit_text(Shelfmark(fonds="DL"), "number", "36993")
    '36993'
    """
    fonds = shelfmark.fonds or ""
    if level == "item" and fonds.startswith(BARE_ITEMS):
        return value
    if level == "item" and (registry := REGISTRY_ITEM.fullmatch(value)):
        return f"{registry['group']}. kútfő, {registry['item']}. tétel"
    if level == "number" and is_running(fonds):
        return value
    return UNIT_WORDS.get(level, "{}").format(value)


def is_running(fonds: str) -> bool:
    """Whether a fonds is one run of numbers, so that the number follows it at once: "DL 36993", "Fol. Hung. 943".

    >>> is_running("DL"), is_running("K 63"), is_running("")
    (True, False, False)
    """
    return bool(fonds) and not any(letter.isdigit() for letter in fonds)
