"""Shelfmarks of the letter sections: K 63, P 1384, E 156."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FONDS = re.compile(r"([A-Za-z])\W*_?(\d{1,5})(?:\W+(\d{1,4}))?")
CASE = re.compile(r"((?:1[6-9]|20)\d\d)-(\d{1,3}(?:/\w{1,3})?|[IVXL]{1,6})-(\d{1,6})")
"""A case whole: year, item and base number."""
BARE, LISTED = "bare", "bare behind a comma"
"""A number without a word, until it is known what it is: joined to the one before, or another beside it."""


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
    elif token.type == "PARTY_COPY":
        yield "series", values.bare(token)
    elif token.type == "LATER_HEADING":
        yield "series", values.words(token)
    elif token.type == "CASE":
        item, _, number = values.bare(token).rpartition("-")
        yield "item", item.replace("-", "/")
        yield "number", values.file_number(number).strip("()")
    else:  # BARE, ROMAN_BARE
        yield LISTED if "," in token[: values.gap(token)] else BARE, values.bare(token)


def _cases(reading: Reading) -> Reading:
    """Behind a case in the fonds' own form, a file number of the same form is a case: "1944-6-12345, 1944-6-12346"."""
    if not any(part.kind == "CASE" for part in reading.written):
        return reading
    written: list[Written] = []
    for part in reading.written:
        case = CASE.fullmatch(part.value) if part.field == "file_number" else None
        if case is None:
            written.append(part)
        else:
            pairs = zip(("year", "item", "number"), case.groups(), strict=True)
            written += [attrs.evolve(part, field=field, value=value, kind="CASE") for field, value in pairs]
    return attrs.evolve(reading, written=tuple(written))


def _films(reading: Reading) -> Reading:
    """A list of films goes on with numbers that look like years: `X 8383, 4722, 1489, 1783`."""
    if not any(part.field == "fonds" and part.value.startswith("X ") for part in reading.written):
        return reading
    listed = [part.field in {BARE, LISTED} for part in reading.written]
    written = (
        attrs.evolve(part, field=LISTED) if part.kind == "YEAR" and at and listed[at - 1] else part
        for at, part in enumerate(reading.written)
    )
    return attrs.evolve(reading, written=tuple(written))


def _together(bare: Sequence[Written]) -> str:
    """Numbers without a word as one value, parted as they are written."""
    joints = (", " if part.field == LISTED else "-" for part in bare[1:])
    return bare[0].value + "".join(joint + part.value for joint, part in zip(joints, bare[1:], strict=True))


def _name_bare(reading: Reading) -> Reading:
    """Numbers without a word, however many, are together the number: `R 302-4.-8.-63` has the number 4-8-63.

    Those that commas part stay parted: `12. cs. 2., 32` has the numbers 2, 32.
    Where a number has its word, those without one name the series (`S 12 Div. XIII. No. 123`) or the pages
    (`13. szám 27-29`); so do those behind a file number (`1123/1938. 3–4`).
    """
    reading = _films(reading)
    bare = [part for part in reading.written if part.field in {BARE, LISTED}]
    if not bare:
        return reading
    field = "series" if len(bare) == 1 and bare[0].value.isalpha() else "number"
    named = ("number", "file_number") if bare[0].kind == "BARE" and _is_last(reading, bare[0]) else ("number",)
    if any(part.field in named for part in reading.written):
        field = "series" if bare[0].value.isalpha() else "page"
    number = attrs.evolve(bare[-1], field=field, value=_together(bare))
    written = (number if part is bare[-1] else part for part in reading.written if part not in bare[:-1])
    return attrs.evolve(reading, written=tuple(written))


def _is_last(reading: Reading, bare: Written) -> bool:
    """Whether a number without a word stands right behind a file number, where its pages do."""
    before = reading.written[: reading.written.index(bare)]
    return bool(before) and before[-1].field == "file_number"


class LetterBuilder(Builder[Reading]):
    """Reads the tokens of letter.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`K 64, 1. csomó, 7. tétel, 4057/res/1920` becomes fonds K 64, bundle 1, item 7, file number."""
        return _cases(_name_bare(read_tokens(tokens, _extra)))
