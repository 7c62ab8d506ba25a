"""Dates of documents: read as historians write them, kept as EDTF.

What is read stands in ``grammars/dates.lark``. Values are strings of the Extended Date/Time Format (ISO
8601-2:2019): ``1956-11-04``, ``1956-10-23/1956-11-04``, ``1950~``, ``1956?``, ``195X``, ``18XX``, ``2011-24``
(a season), ``../1950``, ``{1601,1618}``. Nothing is made up: a month without a day stays a month, and a day
that never was has no value.

>>> read_date("1956. október 23. – november 4.").edtf
'1956-10-23/1956-11-04'
"""

from __future__ import annotations

from mol_citations.dates.finding import find_dates
from mol_citations.dates.reading import read_date
from mol_citations.dates.values import Date, years

__all__ = ["Date", "find_dates", "read_date", "years"]
