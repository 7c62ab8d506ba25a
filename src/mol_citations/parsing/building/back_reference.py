"""What stands behind ibid., uo., ebd.: the levels it changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

CODE = re.compile(r"([A-Z]{2,4}\s\d{1,5})(?:/(\d{1,6}))?")


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    del written
    if token.type == "BARE_PAGES":
        yield "page", values.locator(re.sub(r"\.\s[1l]$", "", token))
    elif token.type == "GROUP_AND_UNIT":
        group, _, unit = "".join(re.findall(r"[\d/]+", token)).partition("/")
        yield "group", group
        yield "unit", unit
    elif found := CODE.search(token):
        yield "fonds", found.group(1)
        if found.group(2):
            yield "number", found.group(2)


class BackReferenceBuilder(Builder[Reading]):
    """Reads the tokens of back_reference.lark."""

    def tail(self, *tokens: Token) -> Reading:
        """`, 151. tekercs` becomes reel 151; `, pp. 120–21` becomes page 120-21."""
        return read_tokens(tokens, _extra)
