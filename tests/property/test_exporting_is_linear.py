"""Law: four times the records, or short titles, take at most seven times the time to write.

Time is that of the processor; a ratio that fails is measured anew, for a noisy one proves nothing.
"""

from __future__ import annotations

import time

import pytest

from mol_citations.exporting import to_biblatex
from mol_citations.records import Description, Place, Record, Shelfmark, ShortTitle

LIMIT = 7
ATTEMPTS = 5
SIZES = (500, 2000)


def record(number):
    """A record of a fonds of its own."""
    shelfmark = Shelfmark(fonds=f"K {number}", box="5")
    return Record(key=f"record-{number}", shelfmark=shelfmark, description=Description(genre="Report"))


def short_title(title, number):
    """A short title for the fonds of a record."""
    return ShortTitle(title=title, shelfmark=Shelfmark(fonds=f"K {number}"), place=Place(str(number), 0))


EXPORTS = {
    "records": lambda size: ([record(number) for number in range(size)], []),
    "short titles": lambda size: ([record(1)], [short_title(f"T{number}", number) for number in range(size)]),
    "one short title for all": lambda size: ([record(1)], [short_title("VTS", number) for number in range(size)]),
}


def seconds(records, short_titles):
    """Processor time of one export."""
    start = time.process_time()
    to_biblatex(records, short_titles=short_titles)
    return time.process_time() - start


@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
def test_exporting_is_linear(export):
    """Keys are found without trying those that are taken again and again."""
    few, many = map(export, SIZES)

    assert any(seconds(*many) <= LIMIT * seconds(*few) for _ in range(ATTEMPTS))


def test_fonds_of_one_short_title_have_keys_of_their_own():
    """In the order of their declarations, beside a record that has such a key already."""
    records = [Record(key="fonds-vts-2", shelfmark=Shelfmark(fonds="K 1"), description=Description())]
    text = to_biblatex(records, short_titles=[short_title(title, n) for n, title in enumerate(("VTS", "Vts", "V T S"))])

    assert ["fonds-v-t-s", "fonds-vts", "fonds-vts-2", "fonds-vts-3"] == sorted(
        line[line.index("{") + 1 : -1] for line in text.splitlines() if line.startswith("@")
    )
