"""Reading one date: the values of what ``grammars/dates.lark`` parses."""

from __future__ import annotations

import calendar
import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from mol_citations import grammar
from mol_citations.dates.values import OPEN_END, OPEN_START, Date, Fault
from mol_citations.grammar import Builder, Token

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 120
"""No date has more code points than this; a longer text is not read as one."""

MONTHS = (
    "JANUARY",
    "FEBRUARY",
    "MARCH",
    "APRIL",
    "MAY",
    "JUNE",
    "JULY",
    "AUGUST",
    "SEPTEMBER",
    "OCTOBER",
    "NOVEMBER",
    "DECEMBER",
)
SEASONS = {"SPRING": 21, "SUMMER": 22, "AUTUMN": 23, "WINTER": 24}
ROMAN = {"I": 1, "V": 5, "X": 10}


class _Point(NamedTuple):
    """One end of a date: its EDTF value, where it sorts, and whether there is such a day."""

    edtf: str
    order: tuple[int, int, int]
    possible: bool = True


class _Said(NamedTuple):
    """A date without its qualifiers: its first and its last point, which may be the same."""

    first: _Point
    last: _Point


class _Value(NamedTuple):
    """What the whole of a text amounts to."""

    edtf: str | None
    fault: Fault | None = None


def read_date(text: str) -> Date | None:
    """The date that ``text`` is as a whole, or ``None`` if it is none.

    >>> read_date("1956. október 23. – november 4.").edtf
    '1956-10-23/1956-11-04'
    >>> read_date("31 November 1986")
    Date(edtf=None, cited='31 November 1986', fault='impossible')
    >>> read_date("00900/6/1986")
    """
    cited = text.strip()
    value = _value(cited) if len(cited) <= LONGEST else None
    return None if value is None else Date(edtf=value.edtf, cited=cited, fault=value.fault)


@functools.lru_cache(maxsize=4096)
def _value(text: str) -> _Value | None:
    """The value of a stripped text. Notes repeat their dates, so some thousand answers are kept."""
    return grammar.load("dates", _Reader).parse(text)


@functools.cache
def _names(terminals: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(grammar.pattern("dates", terminal)) for terminal in terminals)


@functools.lru_cache(maxsize=1024)
def _month(written: str) -> int:
    """The number of a month's name, in any of its spellings, or of its Roman numeral."""
    if (roman := written.rstrip(". \t\n\u00a0")) and set(roman) <= ROMAN.keys():
        return _roman(roman)
    # some names count only before a number ("3 mai 1969"), and the longest one counts ("marca", not "mar")
    before = f"{written.rstrip()} 1"
    named = {
        number: len(match.group())
        for number, name in enumerate(_names(MONTHS), start=1)
        if (match := name.match(before))
    }
    return max(named, key=named.__getitem__)


@functools.lru_cache(maxsize=256)
def _season(written: str) -> int:
    names = _names(tuple(SEASONS))
    return next(number for name, number in zip(names, SEASONS.values(), strict=True) if name.match(written))


def _roman(written: str) -> int:
    """The number of a Roman numeral up to XXXIX, in subtractive notation.

    >>> _roman("XIV")
    14
    """
    values = [ROMAN[letter] for letter in written]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _number(written: str) -> int:
    """The number a token begins with, in figures or as a Roman numeral."""
    figures = re.match(r"\d+|[IVX]+", written)
    if figures is None:
        raise ValueError(f"no number in {written!r}")
    return int(figures.group()) if figures.group().isdigit() else _roman(figures.group())


def _years_of(first: int, last: str) -> _Said | None:
    """The years of ``1956–1957``, ``1956-57`` or ``1983/84``; ``1956-11``, which runs backward, is a month."""
    if len(last) == 4:
        end = int(last)
    elif int(last) > first % 100:
        end = first - first % 100 + int(last)
    elif first % 100 == 99 and last == "00":
        end = first + 1
    elif 1 <= int(last) <= 12:
        month = _point(first, int(last))
        return _Said(month, month)
    else:
        return None
    return _Said(_point(first), _point(end)) if first < end else None


def _point(year: int, month: int = 0, day: int = 0) -> _Point:
    """A year, a month or season, or a day: whichever is the finest that is given (not 0)."""
    written = f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
    possible = not day or day <= calendar.monthrange(year, month)[1]
    return _Point(written, (year, month, day), possible)


def _levels(tokens: Iterable[Token]) -> dict[str, int]:
    """What the tokens of one end say: year, month (or season) and day."""
    levels: dict[str, int] = {}
    for token in tokens:
        if token.type == "FIGURES":
            first, month, last = map(int, re.findall(r"\d+", token)[:3])
            year, day = (first, last) if first > 31 else (last, first)
            levels |= {"year": year, "month": month, "day": day}
        elif token.type == "YEAR":
            levels["year"] = _number(token)
        elif token.type.startswith("DAY"):
            levels["day"] = _number(token)
        else:
            levels["month"] = _season(token) if token.type == "SEASON" else _month(token)
    return levels


def _finished(said: _Said | None, mark: str = "") -> _Value | None:
    """The value of what was said, its qualifier set to each end."""
    if said is None:
        return None
    first, last = said
    if not (first.possible and last.possible) or first.order > last.order:
        return _Value(None, "impossible")
    if first == last:
        return _Value(f"{first.edtf}{mark}")
    return _Value(f"{first.edtf}{mark}/{last.edtf}{mark}")


class _Reader(Builder[_Value]):
    """Each method is an alternative of ``dates.lark``; its docstring is an example and what that becomes."""

    def plain(self, said: _Said | None) -> _Value | None:
        """``1956-57``: 1956/1957."""
        return _finished(said)

    def about(self, said: _Said | None) -> _Value | None:
        """``c. 1950``: 1950~."""
        return _finished(said, "~")

    def supplied(self, said: _Said | None) -> _Value | None:
        """``[1956]``: 1956?."""
        return _finished(said, "?")

    def supplied_about(self, said: _Said | None) -> _Value | None:
        """``[c. 1956]``: 1956%."""
        return _finished(said, "%")

    def until(self, said: _Said | None) -> _Value | None:
        """``before 1950``: ../1950."""
        return _finished(said and _Said(_Point("..", (OPEN_START, 0, 0), said.last.possible), said.first))

    def since(self, said: _Said | None) -> _Value | None:
        """``1950 után``: 1950/..."""
        return _finished(said and _Said(said.last, _Point("..", (OPEN_END, 0, 0), said.first.possible)))

    def undated(self) -> _Value:
        """``n.d.``: no date, and nothing wrong with that."""
        return _Value(None)

    def listed(self, *years: Token) -> _Value:
        """``1601, 1618``: {1601,1618}."""
        return _Value(f"{{{','.join(str(_number(year)) for year in years)}}}")

    def moment(self, *tokens: Token) -> _Said:
        """``1956. X. 23-i``: 1956-10-23; ``Winter 2011``: 2011-24."""
        point = _point(**_levels(tokens))
        return _Said(point, point)

    def stretch(self, *tokens: Token) -> _Said:
        """``12-19 October 1982``: what one end leaves out, the other says."""
        cut = next(index for index, token in enumerate(tokens) if token.type in {"TO", "DAY_FROM"})
        left = _levels(token for token in tokens[: cut + 1] if token.type != "TO")
        right = _levels(tokens[cut + 1 :])
        return _Said(_point(**(right | left)), _point(**(left | right)))

    def both(self, first: Token, last: Token) -> _Said:
        """``between 1945 and 1948``: 1945/1948."""
        return _Said(_point(_number(first)), _point(_number(last)))

    def years(self, written: Token) -> _Said | None:
        """``1983/84``: 1983/1984."""
        first, last = re.findall(r"\d+", written)
        return _years_of(int(first), last)

    def decade(self, written: Token) -> _Said:
        """``1950s``: 195X."""
        decade = _Point(f"{written[:3]}X", (int(written[:4]), 0, 0))
        return _Said(decade, decade)

    def century(self, written: Token) -> _Said:
        """``19. század``: 18XX; ``16–17. század``: 15XX/16XX."""
        numbers = [_number(number) for number in re.findall(r"\d+|[IVX]+", written)]
        points = [_Point(f"{number - 1:02}XX", (100 * number, 0, 0)) for number in numbers]
        return _Said(points[0], points[-1])
