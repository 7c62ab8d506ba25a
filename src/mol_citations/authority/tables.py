"""The tables that stand beside these modules as .csv files, and how names in them are compared."""

from __future__ import annotations

import csv
import io
import unicodedata
from importlib import resources


def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of the table ``name``.csv, each a mapping from column to text.

    >>> rows("countries")[0]["name_en"]
    'India'
    """
    text = (resources.files("mol_citations.authority") / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(io.StringIO(text)))


def folded(name: str) -> str:
    """``name`` as it is compared: without case, accents, points, and differences of space and dash.

    >>> folded("Észak–Korea") == folded("eszak-korea")
    True
    """
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain.casefold()).split())
