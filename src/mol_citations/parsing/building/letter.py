"""Shelfmarks of the letter sections: K 63, P 1384, E 156."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

FONDS = re.compile(r"([A-Za-z])\W*_?(\d{1,4})(?:\W+(\d{1,4}))?")
BARE = "bare"
"""A number without a word, until it is known what it is."""


def fonds_code(text: str) -> str:
    """The canonical code: letter, space, number; a range keeps its hyphen.

    >>> fonds_code("K63"), fonds_code("K. 63."), fonds_code("K-63"), fonds_code("P 1313–1342")
    ('K 63', 'K 63', 'K 63', 'P 1313-1342')
    """
    found = FONDS.match(text)
    if not found:
        return text
    letter, first, last = found.groups()
    return f"{letter.upper()} {first}" + (f"-{last}" if last and int(last) > int(first) else "")


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    if token.type == "FONDS":
        code = fonds_code(token)
        yield "fonds", code
        _, *further = re.findall(r"\d+", token)
        if further and "-" not in code:  # "R 322-33" goes down, so it is no range of fonds
            yield BARE, further[0]
    elif token.type == "HEADING":
        titled = any(part.field == "fonds_title" for part in written)
        yield "series" if titled else "fonds_title", values.words(token)
    elif token.type == "CASE":
        item, _, number = values.bare(token).partition("-")
        yield "item", item
        yield "number", number
    else:  # BARE, ROMAN_BARE
        yield BARE, values.bare(token)


def _name_bare(reading: Reading) -> Reading:
    """Numbers without a word, however many, are together the number: `R 302-4.-8.-63` has the number 4-8-63.

    Where a number has its word, those without one name the series (`S 12 Div. XIII. No. 123`) or the pages
    (`13. szám 27-29`).
    """
    bare = [part for part in reading.written if part.field == BARE]
    if not bare:
        return reading
    field = "number"
    if any(part.field == "number" for part in reading.written):
        field = "series" if bare[0].value.isalpha() else "page"
    number = attrs.evolve(bare[-1], field=field, value="-".join(part.value for part in bare))
    written = (number if part is bare[-1] else part for part in reading.written if part not in bare[:-1])
    return attrs.evolve(reading, written=tuple(written))


class LetterBuilder(Builder[Reading]):
    """Reads the tokens of letter.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`K 64, 1. csomó, 7. tétel, 4057/res/1920` becomes fonds K 64, bundle 1, item 7, file number."""
        return _name_bare(read_tokens(tokens, _extra))

    def tail(self, *tokens: Token) -> Reading:
        """`, 5. csomó, 61/res/1920` becomes bundle 5 and file number 61/res/1920."""
        return _name_bare(read_tokens(tokens, _extra))
