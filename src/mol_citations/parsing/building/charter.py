"""Charters and collections cited by a running number: DL, DF, U. et C., and the Neoregestrata acta."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable


def siglum(text: str) -> str:
    """The canonical siglum of the collection.

    >>> siglum("Dl."), siglum("M. O. D. L."), siglum("U. et C.."), siglum("dipl. oszt.")
    ('DL', 'DL', 'UC', 'DL')
    """
    if text.lower().startswith("dipl"):
        return "DL"
    letters = re.sub(r"\W|et", "", text)
    return letters[-2:].upper()


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    del written
    if token.type == "SIGLUM":
        yield "fonds", siglum(token)
    elif token.type == "RUNNING_NUMBER":
        yield "number", values.running_number(token)
    elif token.type == "NEOREGESTRATA":
        yield "fonds", "NRA"
    elif token.type == "FASCICLE_AND_NUMBER":
        fascicle, number = re.findall(r"\d+", token)
        yield "fascicle", fascicle
        yield "number", number
    elif token.type == "ENTRY":
        yield "item", values.numeral(token)


class CharterBuilder(Builder[Reading]):
    """Reads the tokens of charter.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`Dl. 12 797. 7-8. old.` becomes fonds DL, number 12797, page 7-8; `NRA 792-17` fascicle 792, number 17."""
        return read_tokens(tokens, _extra)

    def tail(self, *tokens: Token) -> Reading:
        """` és 37005` becomes number 37005, the next charter of a list."""
        return read_tokens(tokens, _extra)
