"""The families of shelfmarks: which grammar reads which, and the longest prefix of a string that it reads."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.parsing.building.back_reference import BackReferenceBuilder
from mol_citations.parsing.building.charter import CharterBuilder
from mol_citations.parsing.building.county import CountyBuilder
from mol_citations.parsing.building.letter import LetterBuilder
from mol_citations.parsing.building.other import OtherBuilder
from mol_citations.parsing.building.party import PartyBuilder
from mol_citations.parsing.building.roman import RomanBuilder

if TYPE_CHECKING:
    from collections.abc import Callable

    from mol_citations.grammar import Builder
    from mol_citations.parsing.building.readings import Reading

WINDOW = 500
"""The longest shelfmark, in code points: what lies beyond is never looked at, so that reading stays linear."""


class Family(enum.Enum):
    """How a shelfmark is built; the value is the name of its grammar."""

    ROMAN = "roman"
    LETTER = "letter"
    PARTY = "party"
    CHARTER = "charter"
    COUNTY = "county"
    OTHER = "other"
    BACK_REFERENCE = "back_reference"


BUILDERS: dict[Family, Callable[[], Builder[Reading]]] = {
    Family.ROMAN: RomanBuilder,
    Family.LETTER: LetterBuilder,
    Family.PARTY: PartyBuilder,
    Family.CHARTER: CharterBuilder,
    Family.COUNTY: CountyBuilder,
    Family.OTHER: OtherBuilder,
    Family.BACK_REFERENCE: BackReferenceBuilder,
}


def read(family: Family, text: str, *, start: str = "shelfmark") -> Reading | None:
    """The longest prefix of ``text`` that the family's grammar reads, or ``None``.

    Arguments:
        family: whose grammar.
        text: begins with the shelfmark; what follows it is left alone.
        start: ``"shelfmark"`` for one with its fonds, ``"tail"`` for what follows a short title, ibid., or
            the comma of a list of charters.

    >>> read(Family.LETTER, "K 64, 1. csomó, 7. tétel, 4057/res/1920. Mai nap").shelfmark.file_number
    '4057/res/1920'
    """
    reading = grammar.load(family.value, BUILDERS[family]).parse(text[:WINDOW], start=start)
    return reading if reading is not None and reading.end else None
