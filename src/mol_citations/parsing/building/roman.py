"""Shelfmarks of the Roman main fond groups: XIX-J-1-j, XX-5-h, XXXIII-5-c."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority.folding import without_accents
from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FONDS = re.compile(r"([IVXL]+)\W*(?:([A-Z])\W*)?(\d{1,3})(?:\W*([a-z]{1,3}))?")
MISPLACED = re.compile(r"([IVXL]+)\W{1,3}(\d{1,3})\W{1,3}([A-Z])\W{1,3}([a-z])(?!\w)")
MINISTRY = re.compile(
    r"Kulugymin(?:iszterium)?|(?:KUM|TUK)(?!\w)|(?:Hungarian )?(?:Foreign Ministry|Ministry of Foreign Affairs)",
    re.IGNORECASE,
)
RECORDS = re.compile(r"(?:iratok|iratai|[Dd]ocuments|[Rr]ecords|Akten)$")
FOREIGN_MINISTRY = "XIX-J-"
PAGES = re.compile(r"(\d{1,3})(?:-(\d{1,3}))?")
LONGEST_DOCUMENT = 50
"""No two pages of one document are cited further apart; "162-505" is a country's code and a subject's."""


def fonds_code(text: str) -> str:
    """The canonical code: parts joined by hyphens.

    >>> fonds_code("XIX–A–83.a"), fonds_code("XIX. I-1-i."), fonds_code("XIX-J-1j"), fonds_code("XX-5-h")
    ('XIX-A-83-a', 'XIX-I-1-i', 'XIX-J-1-j', 'XX-5-h')

    A code with its parts in the wrong order keeps them so.

    >>> fonds_code("XIX-20-L-o")
    'XIX-20-L-o'
    """
    if misplaced := MISPLACED.match(text):
        return "-".join(misplaced.groups())
    found = FONDS.match(text)
    return "-".join(part for part in found.groups() if part) if found else text


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    if token.type == "FONDS":
        yield "fonds", fonds_code(token)
    elif token.type == "LATER_SUBJECT":
        yield "series" if any(part.field == "subject" for part in written) else "subject", values.words(token)
    elif token.type == "HEADING":
        name = values.words(token)
        yield _heading_field(name, list(written)), name
    else:  # PLAIN_NUMBER
        yield "file_number", values.file_number(token)


def _heading_field(name: str, written: list[Written]) -> str:
    """Foreign Ministry records go by country or theme, then series; elsewhere the first words are the title.

    The ministry itself or its registry is the title there too: `XIX-J-1-k Külügyminisztérium, Szovjetunió, 1956`,
    and the series may stand before the country: `XIX-J-1-j Külügyminisztérium, TÜK iratok, Vietnam`.
    """
    fields = [part.field for part in written]
    if not {"subject", "fonds_title"} & set(fields) and MINISTRY.match(without_accents(name)):
        return "fonds_title"
    foreign = any(part.field == "fonds" and part.value.startswith(FOREIGN_MINISTRY) for part in written)
    if foreign and "fonds_title" in fields and "subject" not in fields and RECORDS.search(name):
        return "series"
    first = "subject" if foreign else "fonds_title"
    return "series" if first in fields else first


def _with_pages(reading: Reading) -> Reading:
    """Behind a file number, a number that can be no item code is its page: "001543/3/1968. 3–4"."""
    written: list[Written] = []
    for part in reading.written:
        written.append(attrs.evolve(part, field="page") if _is_page(part, written) else part)
    return reading if written == list(reading.written) else attrs.evolve(reading, written=tuple(written))


def _is_page(part: Written, before: Sequence[Written]) -> bool:
    pages = PAGES.fullmatch(part.value) if part.kind == "ITEM_CODE" else None
    if pages is None or not before or before[-1].field != "file_number":
        return False
    first, last = int(pages[1]), int(pages[2] or pages[1])
    return first <= last <= first + LONGEST_DOCUMENT


class RomanBuilder(Builder[Reading]):
    """Reads the tokens of roman.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/1986` becomes fonds, subject, year and so on."""
        return _with_pages(read_tokens(tokens, _extra))

    def tail(self, *tokens: Token) -> Reading:
        """`, 1986, 147. doboz, 162-50, 00900/6/1986` becomes year 1986, box 147, item 162-50, file number."""
        return _with_pages(read_tokens(tokens, _extra))
