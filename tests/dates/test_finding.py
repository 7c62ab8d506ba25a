"""Where the dates of a text stand."""

from __future__ import annotations

import pytest

from mol_citations.dates import find_dates

# the text, and the dates in it; most strings are from printed footnotes
ANYWHERE = [
    ("Jehlicska Ferenc levele Csernoch bíboroshoz. Kelt, Varsó, 1920. június 12. MOL K 64", ["1920. június 12"]),
    ("A TEVÉL levele Tass Jánosnak, 1920. V. 19. MOL K 26, 1261. csomó", ["1920. V. 19"]),
    ("Az MSZMP Politikai Bizottságának 1960. II. 5-i jelentése a KB-hoz.", ["1960. II. 5-i"]),
    ("Будапешт, 5 декабря 1927 г. MOL, P 1384, 7. cs., 1102/1927. sz.", ["5 декабря 1927 г."]),
    ("Bericht an das KUMdI vom 19.4. 1938 (Durchschlag). OLK 1491938-2-4428.", ["19.4. 1938"]),
    ("to the Hungarian Foreign Ministry,” March 04, 1953, History and Public Policy", ["March 04, 1953"]),
    ("meeting of 12–19 October 1982; XIX-J-1-j Vietnam", ["12–19 October 1982"]),
    ("50. ő. e. 1950. április 28. 68 lap", ["1950. április 28"]),
    ("I. Lipót király, 1661. nov. 8. Dl. 12 797. 7-8. old.", ["1661. nov. 8"]),
    ("Kormányülés jegyzőkönyve 1945. május 4–7.", ["1945. május 4–7"]),
    ("Szt.cs,: Szt.I. fi. 1848. okt.13. (382-383.p.)", ["1848. okt.13"]),
    ("1944. április 15.-1944. július 30. Összeállította", ["1944. április 15.-1944. július 30"]),
    ("Társadalmi Szemle, 1946. jún. 431-439. I. évf.", ["1946. jún."]),
    ("letter [1956. november 4.], MOL", ["[1956. november 4.]"]),
    ("1956. november 10. és 1957. január 3-án", ["1956. november 10", "1957. január 3-án"]),
    ("Budapest, 31 November 1986.", ["31 November 1986"]),
]

NOWHERE = [
    "XIX-J-1-j Korea, 1971, 66. doboz, 10, 003046/1/1971",
    "MOL, XIX-J-1-j China, 1945-1964, 1. doboz, 12, 00973/1954",
    "3546/VIII.29./1956. számu határozata",
    "OL K149-1938-2-6162",
    "(Kimura 1986, 1051).",
    "Domokos 2000.11-29. Demkó 1916-1917.",
    "Századok, 1960. 5-6. sz. 750-793., 1961. 1. sz. 47-82.",
    "Turul, 1896. I. köt. 149. l.",
    "1402: Dl. 8717. — 1435: Dl. 36993.",
    "Cima 1989b, 789",
    "Czigány János május 12-én, 2665/1944. sz. alatt",
    "Ta 33.603/1945. 26.007/1944.",
    "In 1986 may have been",
    "az 1956 már nem",
    "",
]

WHERE_ONE_IS_EXPECTED = [
    ("így a bajmóciakról, 1614—38: U. et C. 2/32.", ["1614—38"]),
    ("1402: Dl. 8717", ["1402"]),
    ("Szentgyörgy, Bazin, 1601, 1618: U. et C. 2/3", ["1601", "1618"]),
    ("Budapest, é. n. 96. p.", ["é. n."]),
    ("a 16–17. században", ["16–17. században"]),
    ("1945 nyarán, c. 1950", ["1945 nyarán", "c. 1950"]),
    ("00900/6/1986; 26.007/1944; 1946,314-325", []),
    ("Fase. 7 No. 1-10. (1717-1746)", ["1717-1746"]),
]


@pytest.mark.parametrize(("text", "cited"), ANYWHERE)
def test_a_day_or_month_is_found_anywhere(text, cited):
    """The longest stretch that is a date is found, without the sentence's stop."""
    assert cited == [date.cited for _, date in find_dates(text)]


@pytest.mark.parametrize("text", NOWHERE)
def test_no_date_is_made_of_other_numbers(text):
    """Year slots, file numbers, pages and common words are near misses."""
    assert [] == list(find_dates(text))


@pytest.mark.parametrize(("text", "cited"), WHERE_ONE_IS_EXPECTED)
def test_years_are_found_when_asked_for(text, cited):
    """With ``long``, years and what is longer are dates too."""
    assert cited == [date.cited for _, date in find_dates(text, long=True)]


@pytest.mark.parametrize(("text", "_cited"), ANYWHERE)
def test_a_span_covers_what_is_cited(text, _cited):
    """The place is the place in the whole text, also when only a part is searched."""
    for start in (0, 5):
        for span, date in find_dates(text, start, len(text) - 1):
            assert date.cited == span.of(text)
            assert start <= span.start


def test_a_part_is_searched_with_its_surroundings_in_mind():
    """The part begins in the middle of a file number, which still is none."""
    text = "26.007/1944. június 5."

    assert [] == list(find_dates(text, text.index("1944")))
