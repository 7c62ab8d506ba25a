"""The table of fonds keeps what its users rely on: one row for a code, a parent that is known, years that run on."""

from __future__ import annotations

from itertools import pairwise

import pytest

from mol_citations.authority import fonds
from mol_citations.authority.tables import rows

COLUMNS = ["code", "title_hu", "title_en", "level", "parent", "first_year", "last_year", "years", "source"]
LEVELS = {"section", "main group", "fonds group", "fonds", "subfonds", "group", "collection", "series", "item"}

# what stands above a row and is no code of the national archives: the archives, or archives within a section by name
ABOVE_ALL = {"", "HU-MNL-OL", "county archives; BFL"}

# the codes scholarship cites most, and their titles
TITLES = [
    ("K 150", "Belügyminisztérium: Általános iratok"),
    ("K 429", "Kozma Miklós miniszter iratai"),
    ("P 2343", "Kovrig Béla iratai"),
    ("P 250", "Festetics család iratai"),
    ("Z 365", "Salgótarjáni Vasfinomító Társulat"),
    ("XIX-D-3", "Építésügyi Minisztérium"),
    ("XX-5-h", "Nagy Imre és társai pere"),
    ("C 55", "Departamentum Judaeorum"),
]

TABLE = [pytest.param(row, id=row["code"]) for row in rows("fonds")]


def test_the_table_has_its_columns():
    """Nothing reads a column by its place, but whoever adds a row does."""
    assert list(rows("fonds")[0]) == COLUMNS


def test_a_code_has_one_row():
    """However the code is joined: K 63 and K-63 would be the same fonds twice."""
    codes = [row["code"] for row in rows("fonds")]
    found = [fonds.lookup(code) for code in codes]

    assert codes == [row.code for row in found if row]


@pytest.mark.parametrize("row", TABLE)
def test_a_row_is_complete(row):
    """A title, a level that we know, and the address of the page that shows the fonds."""
    assert row["title_hu"]
    assert row["level"] in LEVELS
    assert all(source.startswith(("https://", "http://")) for source in row["source"].split(" ; "))
    assert all(value == value.strip() for value in row.values())


@pytest.mark.parametrize("row", TABLE)
def test_the_years_run_forward(row):
    """Years are four digits at most, the first is not behind the last, and both are said in words."""
    first, last = (int(row[name]) if row[name] else None for name in ("first_year", "last_year"))

    assert all(700 <= year <= 2100 for year in (first, last) if year is not None)
    assert first is None or last is None or first <= last
    assert row["years"] or (first is None and last is None)


@pytest.mark.parametrize("row", TABLE)
def test_the_parent_is_known(row):
    """A parent that has the form of a code is a row, and its years meet the years of what is below it."""
    parent = fonds.lookup(row["parent"]) if row["parent"] not in ABOVE_ALL else None
    if parent is None:
        assert row["parent"] in ABOVE_ALL or not any(character.isdigit() for character in row["parent"])
        return
    assert parent.code != row["code"]
    assert parent.first_year is None or not row["last_year"] or parent.first_year <= int(row["last_year"])
    assert parent.last_year is None or not row["first_year"] or parent.last_year >= int(row["first_year"])


def test_what_stands_above_a_row_ends():
    """No row is its own ancestor: each chain of parents leaves the table."""
    for row in fonds.known():
        chain = [row]
        while (above := chain[-1].parent) and (parent := fonds.lookup(above)):
            chain.append(parent)
            assert all(one != other for one, other in pairwise(chain))
            assert len(chain) < len(LEVELS)


@pytest.mark.parametrize(("code", "title"), TITLES)
def test_a_fonds_has_its_title(code, title):
    """A table that lost rows would only make checks more talkative."""
    assert fonds.lookup(code).title_hu == title
