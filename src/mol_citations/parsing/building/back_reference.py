"""What stands behind ibid., uo., ebd.: the levels it changes."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import foreign, values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

FIELDS: Mapping[str, tuple[str, Callable[[str], str]]] = MappingProxyType(
    {
        **foreign.FIELDS,
        "EDITED_DOCUMENT": ("number", lambda token: values.locator(re.sub(r"^\D+|\D+$", "", token))),
        "DOTTED_FONDS": ("fonds", values.dossier),
        "STATE_SECURITY_FILE": ("number", values.dossier),
        "LETTERED_GROUP": ("bundle", values.lettered),
    }
)
"""The parts that other archives, and party fonds, have of their own."""
PAPER = re.compile(r"[A-Z]{2}\s\d{4,5}/\d")
CODE = re.compile(r"([A-Z]{2,4}\s\d{1,5})(?:/(\d{1,6}))?")


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    if token.type in foreign.READERS:
        yield from foreign.READERS[token.type](token, {part.field: part.value for part in written})
    elif token.type in FIELDS:
        field, value_of = FIELDS[token.type]
        yield field, value_of(token)
    elif token.type == "BARE_PAGES":
        yield "page", values.locator(re.sub(r"\.\s[1l]$", "", token))
    elif token.type.startswith("VOLUME_"):
        yield from _volume_and_pages(token)
    elif token.type == "GROUP_YEAR_UNIT":
        yield from values.group_year_unit(token)
    elif token.type == "GROUP_AND_UNIT":
        yield from values.group_and_unit(token)
    elif PAPER.search(token):
        yield "file_number", values.file_number(token)
    elif found := CODE.search(token):
        yield "fonds", found.group(1)
        if found.group(2):
            yield "number", found.group(2)


def _volume_and_pages(text: str) -> Iterable[Part]:
    volume, _, pages = text.strip(" .,:").partition(".")
    yield "volume", volume
    if pages:
        yield "page", values.locator(pages)


class BackReferenceBuilder(Builder[Reading]):
    """Reads the tokens of back_reference.lark."""

    def tail(self, *tokens: Token) -> Reading:
        """`, 151. tekercs` becomes reel 151; `, pp. 120–21` becomes page 120-21."""
        return read_tokens(tokens, _extra)
