"""The EDTF dates that this package writes, taken apart.

Only what the date grammar yields for one document is known here: a day, month, season or year, a decade or
century with ``X``, a qualifier behind it, and intervals with an open end. Whatever else stands in a date is
left as the text it is; several years, ``{1601,1618}``, are those of several documents.
"""

from __future__ import annotations

import re
from typing import Literal

import attrs

Qualifier = Literal["", "~", "?", "%"]
"""Nothing, approximate, uncertain, or both."""

_MOMENT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<qualifier>[~?%]?)",
    re.ASCII,
)


@attrs.frozen(kw_only=True)
class Moment:
    """One end of a date: ``month`` and ``day`` are numbers from 1; ``season`` is 21 (spring) to 24 (winter)."""

    year: str
    month: int | None = None
    day: int | None = None
    season: int | None = None
    qualifier: Qualifier = ""

    @property
    def parts(self) -> tuple[int, ...]:
        """Year, month and day as far as they are known: CSL's ``date-parts``; empty for a decade or century.

        >>> Moment(year="1983", month=9, day=14).parts
        (1983, 9, 14)
        """
        if not self.year.isdecimal():
            return ()
        return tuple(number for number in (int(self.year), self.month, self.day) if number is not None)


@attrs.frozen(kw_only=True)
class Edtf:
    """A date or an interval; in an interval an end of ``None`` is open."""

    start: Moment | None
    end: Moment | None
    interval: bool = False

    @property
    def ends(self) -> tuple[Moment, ...]:
        """The one moment of a date; of an interval the ends that are said, one at least."""
        found = (self.start, self.end) if self.interval else (self.start,)
        return tuple(end for end in found if end is not None)

    @property
    def qualified(self) -> bool:
        """Whether an end is approximate or uncertain."""
        return any(end.qualifier for end in self.ends)


def parse_edtf(text: str) -> Edtf | None:
    """The date ``text`` stands for, or ``None`` where it is no EDTF of the kinds above.

    >>> parse_edtf("1983-09-14").start.parts
    (1983, 9, 14)
    >>> parse_edtf("../1950").start is None
    True
    >>> parse_edtf("late 1986") is None
    True
    """
    first, slash, last = text.partition("/")
    if not slash:
        moment = _moment(first)
        return Edtf(start=moment, end=moment) if moment else None
    start, end = _moment(first), _moment(last)
    if (start is None and first not in ("", "..")) or (end is None and last not in ("", "..")):
        return None
    if start is None and end is None:
        return None
    return Edtf(start=start, end=end, interval=True)


def _moment(text: str) -> Moment | None:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    month, day = (int(match[part]) if match[part] else None for part in ("month", "day"))
    if not match["year"].isdecimal() and month is not None:
        return None
    if month is not None and month in range(21, 25) and day is None:
        return Moment(year=match["year"], season=month, qualifier=_qualifier(match["qualifier"]))
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return Moment(year=match["year"], month=month, day=day, qualifier=_qualifier(match["qualifier"]))


def _qualifier(sign: str) -> Qualifier:
    match sign:
        case "~" | "?" | "%":
            return sign
        case _:
            return ""
