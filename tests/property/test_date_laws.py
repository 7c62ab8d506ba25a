"""Law: a day written in any of the usual ways is read as that day, and found wherever it stands."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from mol_citations.dates import find_dates, read_date, years

ENGLISH = "January February March April May June July August September October November December".split()
HUNGARIAN = "január február március április május június július augusztus szeptember október november december".split()
ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()

STYLES = (
    lambda day: f"{day.day} {ENGLISH[day.month - 1]} {day.year}",
    lambda day: f"{ENGLISH[day.month - 1]} {day.day:02}, {day.year}",
    lambda day: f"{day.year}. {HUNGARIAN[day.month - 1]} {day.day}.",
    lambda day: f"{day.year}. {HUNGARIAN[day.month - 1]} {day.day}-i",
    lambda day: f"{day.year}. {ROMAN[day.month - 1]}. {day.day}.",
    lambda day: f"{day.year}. {day.month:02}. {day.day:02}.",
    lambda day: f"{day.day}.{day.month}. {day.year}",
    lambda day: f"{day.day}. {GERMAN[day.month - 1]} {day.year}",
    lambda day: f"{day.day} {RUSSIAN[day.month - 1]} {day.year} г.",
    lambda day: day.isoformat(),
)

days = st.dates(dt.date(1000, 1, 1), dt.date(2099, 12, 31))


@given(days, st.sampled_from(STYLES))
def test_a_written_day_is_read_as_that_day(day, style):
    """read(write(day)) == day."""
    assert day.isoformat() == read_date(style(day)).edtf


@given(days, st.sampled_from(STYLES))
def test_a_day_in_a_citation_is_found(day, style):
    """The place found covers the words written, but for a last stop."""
    text = f"MOL, K 63, letter, {style(day)}, 147. doboz, 00900/6/1986"

    assert [(day.isoformat(), style(day).rstrip("."))] == [
        (date.edtf, span.of(text).rstrip(".")) for span, date in find_dates(text)
    ]


@given(days, days, st.sampled_from((STYLES[0], STYLES[1], STYLES[2], STYLES[4])))
def test_a_stretch_runs_forward_or_not_at_all(one, other, style):
    """Two days make a stretch in their order; the other way round is a fault."""
    date = read_date(f"{style(one)} – {style(other)}")

    expected = f"{one}/{other}" if one < other else str(one) if one == other else None
    assert expected == date.edtf
    assert (expected is None) == (date.fault == "impossible")


@given(days)
def test_a_day_covers_its_year(day):
    """years(day) is that year, twice."""
    assert (day.year, day.year) == years(day.isoformat())


@given(st.text(alphabet="0123456789 .-–/,[]IVXcnáé", max_size=60))
def test_whatever_is_found_lies_in_the_text_in_order(text):
    """Spans do not overlap, and each covers what is cited."""
    behind = 0
    for span, date in find_dates(text, long=True):
        assert behind <= span.start < span.end <= len(text)
        assert date.cited == span.of(text)
        behind = span.end
