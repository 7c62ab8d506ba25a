"""Shelfmarks without a code of the national archives: titles of records, other archives' numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lark import Token, Transformer, v_args

from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

REGISTRY = re.compile(r"(?<!\w)T[ÜŰU]K(?!\w)")
"""TÜK, the office of classified records: what follows its name is a country, not a series."""
CODE = re.compile(r"([A-Z]{1,4}[\s\u2010-\u2015\u2212-]\d{1,6}(?:\.\d{1,4}[A-Z]?)?)(?:/([\dA-Z]{1,6}))?")


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    fields = {part.field: part.value for part in written}
    match token.type:
        case "HEADING":
            yield from _heading(token, fields)
        case "NUMBERED_FONDS" | "FONDS_NUMBER":
            yield "fonds", "".join(re.findall(r"[\d/]+", token))
        case "HYPHENATED_FONDS":
            yield "fonds", values.bare(token)
        case "FONDS_CODE":
            yield from _code(token)
        case "MANUSCRIPT_GROUP":
            group, number = values.words(token).replace("Föl", "Fol").rsplit(maxsplit=1)
            yield "fonds", group
            yield "number", number
        case "INVENTORY":
            yield "series", values.numeral(token)
        case "FILE" | "DOSSIER":
            yield "unit", values.numeral(token)
        case "GROUP_AND_UNIT":
            yield from _group_and_unit(token, fields)
        case "LETTERED_ITEM":
            yield "item", values.bare(token)
        case "ROMAN_NUMBERED":
            yield "file_number", values.file_number(token)
        case _:  # PLAIN_NUMBER
            yield "number", values.bare(token)


def _heading(token: str, fields: dict[str, str]) -> Iterable[Part]:
    """The first words are the title of the records, then a country (in the ministries' registries) or a series."""
    name = values.words(token)
    if "fonds_title" not in fields:
        yield "fonds_title", name
    elif REGISTRY.search(fields["fonds_title"]):
        yield "subject", name
    elif name[0].isupper() or name[0].isdigit():
        yield "series", name


def _code(token: str) -> Iterable[Part]:
    found = CODE.search(token)
    if found:
        yield "fonds", values.plain_dashes(found.group(1))
        if found.group(2):
            yield "number", found.group(2)


def _group_and_unit(token: str, fields: dict[str, str]) -> Iterable[Part]:
    group, _, unit = "".join(re.findall(r"[\d/]+", token)).partition("/")
    if "fonds" in fields:
        yield "group", group
        yield "unit", unit
    else:
        yield "number", f"{group}/{unit}"


@v_args(inline=True)
class OtherBuilder(Transformer[Token, Reading]):
    """Reads the tokens of other.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`, KÜM-TŰK, Csehszlovákia, 52. d., 3804/1949` becomes title, subject, box 52, file number 3804/1949."""
        return read_tokens(tokens, _extra)
