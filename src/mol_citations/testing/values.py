"""The values that shelfmarks are made of, as strategies: numbers of boxes, item codes, registry numbers."""

from __future__ import annotations

from hypothesis import strategies as st

COUNTRIES = ("Vietnam", "Korea", "Kampuchea", "India", "Pakistan", "Szovjetunió", "Dél-Korea", "ENSZ", "Kuba")
"""Headings that the Foreign Ministry files by: countries and organisations."""

SERIES = ("Top Secret Documents", "Administrative Documents", "Szigorúan titkos iratok")
TITLES = ("Belügyminisztérium", "Hágai Követség iratai", "Lymbus", "Politikai osztály", "Esterházy család levéltára")
"""Titles of fonds as notes give them. They hold no digit and no full stop: these begin the next part."""


def numbers(last: int = 999) -> st.SearchStrategy[str]:
    """Numbers from 1."""
    return st.integers(1, last).map(str)


def lettered(last: int = 99) -> st.SearchStrategy[str]:
    """Numbers that may have a letter behind them: "37", "37a"."""
    return st.builds("{}{}".format, st.integers(1, last), st.sampled_from(("", "", "a", "b")))


def ranges(last: int = 999) -> st.SearchStrategy[str]:
    """Stretches: "1-9", "17-28"."""
    return st.tuples(st.integers(1, last), st.integers(1, 40)).map(lambda pair: f"{pair[0]}-{sum(pair)}")


def leaves() -> st.SearchStrategy[str]:
    """Leaves: "38", "17-28", "190r-200v"."""
    sides = st.tuples(st.integers(1, 300), st.integers(1, 20)).map(lambda pair: f"{pair[0]}r-{sum(pair)}v")
    return numbers() | ranges() | sides


def years() -> st.SearchStrategy[str]:
    """Years that an archive's papers were filed under: "1983", "1945-1964"."""
    one = st.integers(1867, 1989)
    return one.map(str) | st.tuples(one, st.integers(1, 30)).map(lambda pair: f"{pair[0]}-{sum(pair)}")


def country_items() -> st.SearchStrategy[str]:
    """Item codes of the Foreign Ministry: "162-505", an organisation's "V-73", before 1965 "5/a" and "10"."""
    country = st.builds("{}-{}".format, st.integers(1, 170), st.integers(1, 599))
    organisation = st.builds("{}-{}".format, st.sampled_from(("I", "IV", "V", "XII")), st.integers(1, 99))
    early = st.builds("{}/{}".format, st.integers(1, 40), st.sampled_from(("a", "b", "f", "bc")))
    return country | organisation | early | numbers(99)


def items() -> st.SearchStrategy[str]:
    """Items of a filing plan: "7", "7 II", "XXXVIII"."""
    return numbers(99) | st.builds("{} {}".format, st.integers(1, 99), st.sampled_from(("I", "II", "IV"))) | romans()


def romans() -> st.SearchStrategy[str]:
    """Roman numerals: "II", "XLIII"."""
    return st.sampled_from(("I", "II", "IV", "IX", "XII", "XXXVIII", "XLIII"))


def classified_numbers() -> st.SearchStrategy[str]:
    """Registry numbers of the classified register: "005996/1983", "00900/6/1986", "0011/RT/1956"."""
    count = st.integers(1, 9999).map("00{:04}".format)
    year = st.integers(1945, 1989)
    return st.one_of(
        st.builds("{}/{}".format, count, year),
        st.builds("{}/{}/{}".format, count, st.integers(1, 20), year),
        st.builds("{}/RT/{}".format, count, year),
    )


def registry_numbers() -> st.SearchStrategy[str]:
    """Registry numbers with their year: "4057/res/1920", "26.007/1944", "1102/1927", "576563/1944"."""
    year = st.integers(1868, 1989)
    return st.one_of(
        st.builds("{}/{}".format, st.integers(1, 999_999), year),
        st.builds("{}/{}/{}".format, st.integers(1, 9999), st.sampled_from(("res", "biz", "pol")), year),
        st.builds("{}.{:03}/{}".format, st.integers(1, 99), st.integers(0, 999), year),
        st.builds("{}/{}/{}".format, st.integers(1, 9999), st.integers(1, 20), year),
    )
