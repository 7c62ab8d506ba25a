"""Countries and the numbers that item codes begin with."""

from __future__ import annotations

import pytest

from mol_citations.authority import countries


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("162-505", "Vietnam"),
        ("162–50", "Vietnam"),
        ("145-143", "Soviet Union"),
        ("81-146", "North Korea"),
        ("60-406", "India"),
        ("73-2", "Kampuchea"),
        ("119-4", "Pakistan"),
        ("82-5", "South Korea"),
    ],
)
def test_an_item_code_names_its_country(item, name):
    """The first number of the newer item codes is the country's."""
    assert name == countries.of_item(item).name_en


@pytest.mark.parametrize("item", ["5/a", "V-73", "50", "10", "II/7", "999-1", "1162-50", "162", ""])
def test_other_items_name_no_country(item):
    """Older codes, organisations' Roman numerals and unknown numbers say nothing."""
    assert countries.of_item(item) is None


@pytest.mark.parametrize(
    ("subject", "codes"),
    [
        ("Vietnam", ["162"]),
        ("vietnam", ["162"]),
        ("SRV", ["162"]),
        ("Szovjetunió", ["145"]),
        ("Kambodzsa", ["73"]),
        ("É-Korea", ["81"]),
        ("Észak–Korea", ["81"]),
        ("Korea", ["81", "82"]),
        ("Pakistan", ["119"]),
        ("ENSZ", []),
        ("Anglia", []),
    ],
)
def test_a_heading_may_mean_these_countries(subject, codes):
    """Names are compared without case, accents and kinds of dash; ``Korea`` leaves it open."""
    assert codes == [country.item_code for country in countries.named(subject)]
