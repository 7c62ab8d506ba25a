"""Shelfmarks of the party archives: M-KS 288. f. 5/1023. ő. e."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

FONDS = re.compile(r"(?:(M)\W{1,3}(KS|BP|Bp|KI)\W{1,4})?(\d{1,3})")
GROUP_AND_UNIT = re.compile(r"(\d+)\s?/\s?(\d+[a-z]?)")


def fonds_code(text: str) -> str:
    """The canonical code. A number alone stays alone: only in the national archives it belongs to M-KS.

    >>> fonds_code("M-KS-288.f."), fonds_code("M-KS- 288"), fonds_code("276.f.")
    ('M-KS 288', 'M-KS 288', '276')
    """
    found = FONDS.match(text)
    if not found:
        return text
    section, organ, number = found.groups()
    return f"{section}-{organ.upper()} {number}" if section else number


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    del written
    if token.type == "FONDS":
        yield "fonds", fonds_code(token)
    elif token.type == "GROUP":
        yield "group", values.numeral(token)
    elif found := GROUP_AND_UNIT.search(token):
        yield "group", found.group(1)
        yield "unit", found.group(2)


def _groups(reading: Reading) -> Reading:
    """In party fonds `cs.` is csoport, so what the table read as bundle is the group."""
    written = tuple(
        Written(field="group", value=part.value, end=part.end) if part.field == "bundle" else part
        for part in reading.written
    )
    return Reading(written=written, end=reading.end, brackets=reading.brackets)


class PartyBuilder(Builder[Reading]):
    """Reads the tokens of party.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`M-KS 288. f. 5. cs. 44. ő. e.` becomes fonds M-KS 288, group 5, unit 44."""
        return _groups(read_tokens(tokens, _extra))

    def tail(self, *tokens: Token) -> Reading:
        """`, 5/815. ő. e.` becomes group 5 and unit 815."""
        return _groups(read_tokens(tokens, _extra))
