"""Shelfmarks of county archives and of Budapest: IV. B. 1406/b., XXXV.1.a.4."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

PARTY_GROUP = "XXXV."
PART = re.compile(r"[IVX]+(?!\w)|[A-Z](?!\w)|\d{3,}-\d+|\d+|[a-z]-[a-z](?!\w)|[A-Za-z]{1,2}(?!\w)")


def fonds_code(text: str) -> str:
    """The canonical code: parts joined by full stops.

    >>> fonds_code("IV. B. 1406/b."), fonds_code("XXV. 1.b."), fonds_code("V. 1075 Cb."), fonds_code("XXXV.1.a.4")
    ('IV.B.1406.b', 'XXV.1.b', 'V.1075.Cb', 'XXXV.1.a.4')

    A range stays one value.

    >>> fonds_code("IV. 1402–1429"), fonds_code("IV.B. 408.a-b.")
    ('IV.1402-1429', 'IV.B.408.a-b')
    """
    return ".".join(PART.findall(values.plain_dashes(text)))


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    fields = {part.field for part in written}
    if token.type == "FONDS":
        yield "fonds", fonds_code(token)
    elif token.type == "HEADING":
        title = values.words(token)
        name, _, series = (title, "", "") if "sz. " in token else title.partition(". ")  # "399/a. sz. Bizottság iratai"
        if "fonds_title" in fields or name.count(" ") < 1:
            yield "series" if "fonds_title" in fields else "fonds_title", values.words(token)
        else:
            yield "fonds_title", name
            if series:
                yield "series", series
    elif token.type == "FOND_WORD":
        return
    elif token.type == "GROUP_AND_UNIT":
        yield from values.group_and_unit(token)
    elif token.type == "ROMAN_ITEM":
        yield "item", re.sub(r"[.,\s]+", ".", values.bare(token))
    else:  # PICTURE, PLAIN_NUMBER
        yield "number", values.bare(token)


def _groups(reading: Reading, tokens: Iterable[Token]) -> Reading:
    """Main group XXXV holds the party's records, where `cs.` is csoport; `csomó` in full is a bundle there too."""
    if not (reading.shelfmark.fonds or "").startswith(PARTY_GROUP):
        return reading
    short = {token.end for token in tokens if token.type == "CS"}
    written = tuple(attrs.evolve(part, field="group") if part.end in short else part for part in reading.written)
    return attrs.evolve(reading, written=written)


class CountyBuilder(Builder[Reading]):
    """Reads the tokens of county.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`IV. B. 1406/b. 369. d. 26.007/1944` becomes fonds IV.B.1406.b, box 369, file number 26.007/1944."""
        return _groups(read_tokens(tokens, _extra), tokens)
