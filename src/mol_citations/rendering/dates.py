"""Dates in the words of an English footnote: "14 September 1983", "12–19 October 1982", "c. 1950"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.rendering.edtf import parse_edtf

if TYPE_CHECKING:
    from mol_citations.records import Description
    from mol_citations.rendering.edtf import Edtf, Moment

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
HUNGARIAN_MONTHS = (
    "január",
    "február",
    "március",
    "április",
    "május",
    "június",
    "július",
    "augusztus",
    "szeptember",
    "október",
    "november",
    "december",
)
SEVERAL = re.compile(r"\{\d{4}(?:,\d{4})+\}")
"""Years of several documents that one citation names, as EDTF has them: {1601,1618}."""
SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}


def date_in_words(date: str) -> str:
    """An EDTF date as an English footnote writes it; a text that is no EDTF comes back as it is.

    >>> dates = ("1983-09-14", "1986-11", "1982-10-12/1982-10-19", "1950~", "195X", "18XX", "2011-24", "../1950")
    >>> for date in (*dates, "{1601,1618}"):
    ...     print(date_in_words(date))
    14 September 1983
    November 1986
    12–19 October 1982
    c. 1950
    1950s
    19th century
    Winter 2011
    before 1950
    1601, 1618
    """
    edtf = parse_edtf(date)
    if edtf is None:
        return date[1:-1].replace(",", ", ") if SEVERAL.fullmatch(date) else date
    return _interval(edtf) if edtf.interval else _whole(edtf.ends[0])


def date_in_hungarian(date: str) -> str | None:
    """A day, month or year as a Hungarian footnote writes it; ``None`` for any other date.

    >>> date_in_hungarian("1920-06-12"), date_in_hungarian("1920-06"), date_in_hungarian("1920")
    ('1920. június 12.', '1920. június', '1920.')
    >>> date_in_hungarian("1950~") is None
    True
    """
    if day_and_month(date) is None:
        return None
    year, *finer = (int(part) for part in date.split("-"))
    month = HUNGARIAN_MONTHS[finer[0] - 1] if finer else ""
    return f"{year}. {month} {finer[1]}." if len(finer) > 1 else f"{year}. {month}".rstrip()


def dated(description: Description) -> tuple[str | None, str | None]:
    """The date as EDTF, and the words the text has for it; a ``date`` that is no EDTF, or several, counts as words.

    >>> from mol_citations.records import Description
    >>> dated(Description(date="1983")), dated(Description(date="late 1983")), dated(Description(date_cited="d. n."))
    (('1983', None), (None, 'late 1983'), (None, 'd. n.'))
    >>> dated(Description(date="{1601,1618}"))  # no client reads several dates, biber refuses them
    (None, '1601, 1618')
    """
    if description.date is not None and parse_edtf(description.date) is None:
        return None, description.date_cited or date_in_words(description.date)
    return description.date, description.date_cited


def day_and_month(date: str) -> tuple[str | None, str] | None:
    """What stands before the year, and the year, of a plain day, month or year; ``None`` for any other date.

    >>> day_and_month("1983-09-14"), day_and_month("1986-11"), day_and_month("1986")
    (('14 September', '1983'), ('November', '1986'), (None, '1986'))
    >>> day_and_month("1950~") is None
    True
    """
    edtf = parse_edtf(date)
    if edtf is None or edtf.interval or edtf.start is None:
        return None
    moment = edtf.start
    if moment.qualifier or moment.season or not moment.year.isdecimal():
        return None
    return _within_year(moment) or None, moment.year


def _interval(edtf: Edtf) -> str:
    start, end = edtf.start, edtf.end
    if start is None or end is None:
        return " ".join(["from" if start else "before", *map(_whole, edtf.ends)])
    alike = (start.year, start.qualifier) == (end.year, end.qualifier) == (end.year, "")
    if alike and start.day and end.day and start.month == end.month:
        return f"{start.day}–{_whole(end)}"
    if alike and _within_year(start) and _within_year(end):
        return f"{_within_year(start)}–{_whole(end)}"
    return f"{_whole(start)}–{_whole(end)}"


def _whole(moment: Moment) -> str:
    words = " ".join(part for part in (_within_year(moment), _year(moment.year)) if part)
    return ("c. " if moment.qualifier in ("~", "%") else "") + words + ("?" if moment.qualifier in ("?", "%") else "")


def _within_year(moment: Moment) -> str:
    if moment.season is not None:
        return SEASONS[moment.season]
    month = MONTHS[moment.month - 1] if moment.month else ""
    return f"{moment.day} {month}" if moment.day else month


def _year(year: str) -> str:
    """The year, decade or century: "1983", "1950s", "19th century"."""
    if year.isdecimal():
        return year
    if year.endswith("XX"):
        return f"{_ordinal(int(year[:2]) + 1)} century"
    return f"{year[:3]}0s"


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
