"""The tables that stand beside these modules as .csv files."""

from __future__ import annotations

import csv
import io
from importlib import resources


def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of the table ``name``.csv, each a mapping from column to text.

    >>> rows("countries")[0]["name_en"]
    'India'
    """
    text = (resources.files("mol_citations.authority") / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(io.StringIO(text)))
