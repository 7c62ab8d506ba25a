"""RIS: one tag a line, with the archive where Zotero and EndNote look for it."""

from __future__ import annotations

import pytest
from samples.nasty import NASTY_VALUES, nasty_records
from samples.seed import SEED

from mol_citations.errors import ExportError
from mol_citations.exporting import ris, to_ris
from mol_citations.exporting.text import one_line
from mol_citations.records import Description, Record, Shelfmark


def lines(description: Description) -> list[str]:
    """What a record with only this description adds to the lines that every record has."""
    text = to_ris([Record(key="a", shelfmark=Shelfmark(), description=description)])
    return [line for line in text.splitlines() if line not in ("TY  - MANSCPT", "ID  - a", "KW  - archival", "ER  - ")]


def test_the_seed_article(golden, fixtures):
    """The first records of the article, as they stand in a RIS file."""
    golden(fixtures / "exports" / "ris.ris", to_ris(SEED))


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (Description(creator="A; B"), ["AU  - A,", "AU  - B,"]),
        (Description(title="Own", genre="Report"), ["TI  - Own", "M3  - Report"]),
        (Description(title="Own", copy_type="másolat"), ["TI  - Own", "LA  - hu", "N1  - másolat"]),
        (Description(genre="Telegram", recipient="X"), ["TY  - PCOMM", "A2  - X,", "M3  - Telegram"]),
        (Description(place="Hanoi"), ["CY  - Hanoi"]),
        (Description(date="1986"), ["PY  - 1986", "DA  - 1986///"]),
        (Description(date="1986-11"), ["PY  - 1986", "DA  - 1986/11//"]),
        (Description(date="1982-10-12/1982-10-19"), ["PY  - 1982", "DA  - 1982/10/12/12–19 October 1982"]),
        (Description(date="2011-24"), ["PY  - 2011", "DA  - 2011///Winter 2011"]),
        (Description(date="../1950"), ["PY  - 1950", "DA  - 1950///before 1950"]),
        (Description(date="195X"), ["DA  - ///1950s"]),
        (Description(date_cited="d. n."), ["DA  - ///d. n."]),
    ],
)
def test_parts_of_the_description(description, expected):
    """Each part has its tag; what is no plain date is kept in words behind the numbers."""
    assert expected == lines(description)


def test_nasty_values_survive():
    """Every value is whole on its own line."""
    titles = [line[6:] for line in to_ris(nasty_records()).split("\n") if line.startswith("TI  - ")]

    assert [one_line(value) for value in NASTY_VALUES] == titles


def test_a_record_that_does_not_read_back_is_refused(monkeypatch):
    """A line break inside a value would make a line without a tag."""
    monkeypatch.setattr(ris, "tidy", lambda record: record)
    broken = Record(key="a", shelfmark=Shelfmark(), description=Description(title="one\ntwo"))

    with pytest.raises(ExportError, match="record 'a': it does not read back from RIS"):
        to_ris([broken])
