"""What a date amounts to, as a table: the words, and their EDTF value."""

from __future__ import annotations

import pytest

from mol_citations.dates import Date, read_date, years

# the inputs every reader of dates is to manage, with their values
REFERENCE = [
    ("14 September 1983", "1983-09-14"),
    ("3 January 1983", "1983-01-03"),
    ("September 14, 1983", "1983-09-14"),
    ("October 29, 1971", "1971-10-29"),
    ("November 03, 1977", "1977-11-03"),
    ("November 1986", "1986-11"),
    ("January 1986", "1986-01"),
    ("1986", "1986"),
    ("1956. XI. 4.", "1956-11-04"),
    ("1956. november 4.", "1956-11-04"),
    ("1956. nov. 4.", "1956-11-04"),
    ("1956. 11. 04.", "1956-11-04"),
    ("2008. 4. 10", "2008-04-10"),
    ("1914.08.06.", "1914-08-06"),
    ("1949.febr.22.", "1949-02-22"),
    ("1945 szeptember 18.", "1945-09-18"),
    ("1946. augusztus hó 14-én", "1946-08-14"),
    ("1956. november 4-én", "1956-11-04"),
    ("1956. X. 23-i", "1956-10-23"),
    ("1848. márc. 15.", "1848-03-15"),
    ("1956. október 23. – november 4.", "1956-10-23/1956-11-04"),
    ("12-19 October 1982", "1982-10-12/1982-10-19"),
    ("12–19 October 1982", "1982-10-12/1982-10-19"),
    ("30 September–2 October 1982", "1982-09-30/1982-10-02"),
    ("July-August 1986", "1986-07/1986-08"),
    ("1956–1957", "1956/1957"),
    ("1956-57", "1956/1957"),
    ("1983/84", "1983/1984"),
    ("1614—38", "1614/1638"),
    ("21.6. 1938", "1938-06-21"),
    ("3. Mai 1969", "1969-05-03"),
    ("5 декабря 1927 г.", "1927-12-05"),
    ("27 августа 1937 г.", "1937-08-27"),
    ("c. 1950", "1950~"),
    ("1950 körül", "1950~"),
    ("[1956]", "1956?"),
    ("1950s", "195X"),
    ("1990-es évek", "199X"),
    ("19. század", "18XX"),
    ("Winter 2011", "2011-24"),
    ("before 1950", "../1950"),
]

YEAR_FIRST = [
    ("1920. június 12-én", "1920-06-12"),
    ("Kelt 1920. június 23.", "1920-06-23"),
    ("1956. november 4-én kelt", "1956-11-04"),
    ("1956. X. 12-i", "1956-10-12"),
    ("1554. ápr. 19", "1554-04-19"),
    ("1960. V. 19", "1960-05-19"),
    ("1960.jan.5.", "1960-01-05"),
    ("1848. okt.13.", "1848-10-13"),
    ("1948.december 2.", "1948-12-02"),
    ("1948. október 25- én", "1948-10-25"),
    ("1956. november 1-jén", "1956-11-01"),
    ("1848. aug. 23-diki", "1848-08-23"),
    ("1635.05.17", "1635-05-17"),
    ("1950. 6. 9-én", "1950-06-09"),
    ("1945-09-18", "1945-09-18"),
    ("1944 áprilisában", "1944-04"),
    ("1951 novemberében", "1951-11"),
    ("1956. szeptember hó", "1956-09"),
    ("1946. jún.", "1946-06"),
    ("1956. XI.", "1956-11"),
    ("1929. oktober 19", "1929-10-19"),
    ("1945. május 4–7.", "1945-05-04/1945-05-07"),
    ("1946. február 13-14.", "1946-02-13/1946-02-14"),
    ("1956. X. 23. – XI. 4.", "1956-10-23/1956-11-04"),
    ("1944. április 15.-1944. július 30.", "1944-04-15/1944-07-30"),
    ("1956. október 23-tól november 4-ig", "1956-10-23/1956-11-04"),
    ("1956. november 1-től", "1956-11-01"),
    ("1956. október–november", "1956-10/1956-11"),
    ("1956. december – 1957. január", "1956-12/1957-01"),
    ("1956. 10. 23–25.", "1956-10-23/1956-10-25"),
    ("1956. 10. 23. – 1956. 11. 04.", "1956-10-23/1956-11-04"),
]

DAY_FIRST = [
    ("vom 19.4. 1938", "1938-04-19"),
    ("30.8.1928", "1928-08-30"),
    ("15.10. 1938", "1938-10-15"),
    ("14th of September 1983", "1983-09-14"),
    ("1st May 1919", "1919-05-01"),
    ("28 lutego 1946", "1946-02-28"),
    ("3 mai 1969", "1969-05-03"),
    ("1 maja 1950 r.", "1950-05-01"),
    ("29 июня 1938 года", "1938-06-29"),
    ("4. XI. 1956", "1956-11-04"),
    ("12.–19. Oktober 1982", "1982-10-12/1982-10-19"),
    ("12.–19.10.1982", "1982-10-12/1982-10-19"),
    ("12 to 19 October 1982", "1982-10-12/1982-10-19"),
    ("4 May 1956 - 3 June 1957", "1956-05-04/1957-06-03"),
    ("12.10.1982–19.10.1982", "1982-10-12/1982-10-19"),
]

MONTH_FIRST = [
    ("March 04, 1953", "1953-03-04"),
    ("Sept. 3, 1945", "1945-09-03"),
    ("September 14th, 1983", "1983-09-14"),
    ("December 14.1942", "1942-12-14"),
    ("March25, 1988", "1988-03-25"),
    ("April, 1970", "1970-04"),
    ("May 1956", "1956-05"),
    ("October 12-19, 1982", "1982-10-12/1982-10-19"),
    ("September 30–October 2, 1982", "1982-09-30/1982-10-02"),
    ("December 30, 1956 – January 2, 1957", "1956-12-30/1957-01-02"),
    ("December 1956–January 1957", "1956-12/1957-01"),
]

YEARS_AND_LONGER = [
    ("1927 г.", "1927"),
    ("1303. évi", "1303"),
    ("1945-ben", "1945"),
    ("1999-00", "1999/2000"),
    ("1898-02", "1898-02"),
    ("1945 to 1948", "1945/1948"),
    ("between 1945 and 1948", "1945/1948"),
    ("1945 és 1948 között", "1945/1948"),
    ("1601, 1618", "{1601,1618}"),
    ("1945 nyarán", "1945-22"),
    ("1944 őszén", "1944-23"),
    ("spring of 1956", "1956-21"),
    ("Herbst 1944", "1944-23"),
    ("осенью 1956 г.", "1956-23"),
    ("1980-as évek", "198X"),
    ("1950er Jahre", "195X"),
    ("1950-е годы", "195X"),
    ("20th century", "19XX"),
    ("XVI. század", "15XX"),
    ("16–17. század", "15XX/16XX"),
    ("XX век", "19XX"),
]

QUALIFIED = [
    ("ca. 1848. március 15.", "1848-03-15~"),
    ("kb. 1950", "1950~"),
    ("c. 1950–1955", "1950~/1955~"),
    ("около 1950 г.", "1950~"),
    ("1956?", "1956?"),
    ("[1956?]", "1956?"),
    ("[1956. november 4.]", "1956-11-04?"),
    ("[c. 1950]", "1950%"),
    ("c. 1950?", "1950%"),
    ("1950 előtt", "../1950"),
    ("до 1950 г.", "../1950"),
    ("after 1950", "1950/.."),
    ("1956. november 4. után", "1956-11-04/.."),
]

UNDATED = [
    "n.d.",
    "n. d.",
    "d. n.",
    "s.d.",
    "é. n.",
    "é.n.",
    "o. D.",
    "o. J.",
    "undated",
    "kelet nélkül",
    "без даты",
    "б. г.",
]

IMPOSSIBLE = [
    "31 November 1986",
    "29 February 1900",
    "February 30, 1945",
    "1945. június 31.",
    "1956. IV. 31-én",
    "1956. 02. 30.",
    "19–12 October 1982",
    "1957. november 4. – 1956. november 5.",
    "1948 to 1945",
]

NO_DATE = [
    "",
    "00900/6/1986",
    "4166/7/1986",
    "001072/17/1986",
    "0011/RT/1956",
    "26.007/1944",
    "1945-1964. doboz",
    "1986, 10. o.",
    "I. 16",
    "1986-45",
    "1957-1956",
    "2000.11-29.",
    "1956. november 45.",
    "13.14.1938",
    "1956. 13. 04.",
    "május 12-én",
    "November",
    "12",
    "162-50",
    "V-73",
    "1986 may",
    "1956 már",
    "10986",
    "1956" * 100,
]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [*REFERENCE, *YEAR_FIRST, *DAY_FIRST, *MONTH_FIRST, *YEARS_AND_LONGER, *QUALIFIED],
)
def test_a_date_amounts_to_its_edtf_value(words, edtf):
    """Each way of writing a date has the value a careful reader gives it."""
    date = read_date(words)

    assert (date and date.edtf) == edtf


@pytest.mark.parametrize("words", UNDATED)
def test_no_date_is_said_to_be_none(words):
    """What means "no date" is understood: it gives no value, and that is no fault."""
    assert Date(edtf=None, cited=words) == read_date(words)


@pytest.mark.parametrize("words", IMPOSSIBLE)
def test_an_impossible_date_keeps_its_words_only(words):
    """A day that never was has no value; what was written stays, and the fault is named."""
    assert Date(edtf=None, cited=words, fault="impossible") == read_date(words)


@pytest.mark.parametrize("words", NO_DATE)
def test_other_numbers_are_no_dates(words):
    """File numbers, item codes, pages and halves of dates are left alone."""
    assert read_date(words) is None


def test_space_around_a_date_is_no_part_of_it():
    """``cited`` is what was written, stripped."""
    assert Date(edtf="1956-11-04", cited="1956. nov. 4.") == read_date("  1956. nov. 4. ")


@pytest.mark.parametrize(
    ("edtf", "covered"),
    [
        ("1956", (1956, 1956)),
        ("1956-11-04", (1956, 1956)),
        ("1956-10-23/1957-11-04", (1956, 1957)),
        ("1950~", (1950, 1950)),
        ("195X", (1950, 1959)),
        ("18XX", (1800, 1899)),
        ("15XX/16XX", (1500, 1699)),
        ("{1601,1618}", (1601, 1618)),
        ("../1950", (0, 1950)),
        ("1950-05/..", (1950, 9999)),
        ("", None),
        ("..", None),
    ],
)
def test_the_years_a_value_covers(edtf, covered):
    """First and last year, with 0 and 9999 for an end left open."""
    assert covered == years(edtf)


@pytest.mark.parametrize(
    "months",
    [
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ],
)
def test_months_of_other_languages(months):
    """Documents in archives abroad are dated in the languages of the countries around Hungary."""
    assert [f"1956-{number:02}-05" for number in range(1, 13)] == [
        (read_date(f"5. {month} 1956") or Date()).edtf for month in months.split()
    ]
