"""What a date is, and which years it covers."""

from __future__ import annotations

import re
from typing import Literal

import attrs

OPEN_START, OPEN_END = 0, 9999
"""The years that stand for "no bound" in `years`."""

Fault = Literal["impossible"]

_YEAR = re.compile(r"(?<![\dX-])\d{2}[\dX]{2}")


@attrs.frozen(kw_only=True)
class Date:
    """A date as written and what it amounts to.

    ``edtf`` is ``None`` where the words give no value: there is none ("n.d."), or it cannot be, and then
    ``fault`` is ``"impossible"`` (31 November, or an end before the beginning).

    >>> Date(edtf="1986-11", cited="November 1986").fault
    """

    edtf: str | None
    cited: str
    fault: Fault | None = None


def years(edtf: str) -> tuple[int, int] | None:
    """The first and the last year that an EDTF value covers; ``None`` if there is no year in it.

    An open start counts as year 0, an open end as 9999.

    >>> years("1956-10-23/1957"), years("18XX"), years("../1950"), years("1950~")
    ((1956, 1957), (1800, 1899), (0, 1950), (1950, 1950))
    """
    found = _YEAR.findall(edtf)
    if not found:
        return None
    first = OPEN_START if edtf.startswith("..") else int(found[0].replace("X", "0"))
    last = OPEN_END if edtf.endswith("..") else int(found[-1].replace("X", "9"))
    return first, last
