"""Shelfmarks of the party archives: M-KS 288. f. 5/1023. ő. e."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

FONDS = re.compile(r"(?:(M)\W{1,3}(KS|BP|Bp|BB|KI)\W{1,4})?(\d{1,3})")
GROUP_AND_UNIT = re.compile(
    r"(\d+(?:/[a-z]{1,2}(?=[\u2010-\u2015-]))?)\s?[/\u2010-\u2015-]\s?(\d+[a-z]?(?:\s?[\u2010-\u2015-]\s?\d+)?)"
)


def fonds_code(text: str) -> str:
    """The canonical code. A number alone stays alone: only in the national archives it belongs to M-KS.

    >>> fonds_code("M-KS-288.f."), fonds_code("M-KS- 288"), fonds_code("276.f.")
    ('M-KS 288', 'M-KS 288', '276')
    """
    found = FONDS.match(text)
    if not found:
        return re.sub(r"\D", "", text)
    section, organ, number = found.groups()
    return f"{section}-{organ.upper()} {number}" if section else number


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    if token.type == "FONDS":
        yield "fonds", fonds_code(token)
    elif token.type == "RECORDS_TITLE":
        yield "fonds_title", values.words(token)
    elif token.type == "GROUP":  # "M-KS-276-54-123": the group, then the unit
        yield "unit" if any(part.field == "group" for part in written) else "group", values.numeral(token)
    elif token.type == "LETTERED_GROUP":
        yield "group", values.lettered(token)
    elif token.type == "BARE_PAGE":
        yield "page", values.bare(token)
    elif token.type == "CASE":
        yield "file_number", values.file_number(token)
    elif token.type == "GROUP_YEAR_UNIT":
        yield from values.group_year_unit(token)
    elif found := GROUP_AND_UNIT.search(token):
        yield "group", found.group(1)
        yield "unit", values.plain_dashes(found.group(2))


def _groups(reading: Reading) -> Reading:
    """In party fonds `cs.` is csoport, so what the table read as bundle is the group.

    Brackets name the fonds right behind its code; further on they name a group, whose number is enough.
    """
    named = reading.written[0].end if reading.written else 0
    written = tuple(
        attrs.evolve(part, field="group") if part.field == "bundle" else part
        for part in reading.written
        if part.kind != "TITLE_IN_BRACKETS" or part.start <= named + len(". (")
    )
    return Reading(written=written, end=reading.end, brackets=reading.brackets)


class PartyBuilder(Builder[Reading]):
    """Reads the tokens of party.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`M-KS 288. f. 5. cs. 44. ő. e.` becomes fonds M-KS 288, group 5, unit 44."""
        return _groups(read_tokens(tokens, _extra))
