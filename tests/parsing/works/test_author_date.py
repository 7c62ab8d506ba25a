"""References by author and year, as they are printed."""

from __future__ import annotations

import pytest

from mol_citations.parsing import works
from mol_citations.records import AuthorDate

SZALONTAI = [  # Balázs Szalontai, on Vietnam's reforms (2008): the notes of the seed article
    ("Ton(1983–1984, 703)", "Ton", "1983-1984", "703"),
    ("Le Binh P.(2005)", "Le Binh P.", "2005", None),
    ("Amnesty International(1990, 208)", "Amnesty International", "1990", "208"),
    ("Stuart-Fox and Kooyman(1992, xxxix-xliii)", "Stuart-Fox and Kooyman", "1992", "xxxix-xliii"),
    ("Fforde(2007, 25-37; 131-161)", "Fforde", "2007", "25-37; 131-161"),
    ("Fforde(1995, 20;26-27)", "Fforde", "1995", "20;26-27"),
    ("Cima(1989a, 66-68)", "Cima", "1989a", "66-68"),
    ("Hoang (1991, 36)", "Hoang", "1991", "36"),
]
HUNGARIAN = [  # Kelenik József, on inventories of castles; H. Takács Marianna, on the castle of Sárvár
    ("Hermann, 1991/a. 131. o", "Hermann", "1991a", "131. o"),
    ("Kelenik 1991/3. 80-81", "Kelenik", "1991/3", "80-81"),
    ("Domokos 2000.11-29", "Domokos", "2000", "11-29"),
    ("Szakály 1999. 3., 5-6", "Szakály", "1999", "3., 5-6"),
    ("Geöcze 1894a. 502-537., 647-673", "Geöcze", "1894a", "502-537., 647-673"),
    ("Szegő 1911", "Szegő", "1911", None),
    ("Demkó 1916-1917", "Demkó", "1916-1917", None),
    ("uő. 1905. 197. l", "uő", "1905", "197. l"),
    ("Gerő 1968. 237. 1", "Gerő", "1968", "237. 1"),
    ("H. Takács 1'95I7. 42. 1", "H. Takács", "1957", "42. 1"),
    ("Bónis 1971, 44", "Bónis", "1971", "44"),
    ("Bihari, 1998: 49", "Bihari", "1998", "49"),
    ("Molnár–Varga 1992. 17", "Molnár–Varga", "1992", "17"),
    ("Palasik (2000) 112", "Palasik", "2000", "112"),
    ("Balogh, 1983. 45. p", "Balogh", "1983", "45. p"),
    ("van der Berg 1992", "van der Berg", "1992", None),
    # notes on castles and on the town of Vác (Nógrád Megyei Múzeumok Évkönyve 14; Vác története I)
    ("Karcsú, 1880, II. 6", "Karcsú", "1880", "II. 6"),
    ("Benda, 1978 (passim)", "Benda", "1978", "passim"),
    ("NOVÁKI Gy.-SÁNDORFI Gy. 1979", "NOVÁKI Gy.-SÁNDORFI Gy.", "1979", None),
]


@pytest.mark.parametrize(("reference", "authors", "year", "locator"), SZALONTAI + HUNGARIAN)
@pytest.mark.parametrize("frame", ["{}.", "{}; Evans(2002, 197)", "({}.)", "On this, see {}. Later the talks failed."])
def test_a_reference_is_read(frame, reference, authors, year, locator):
    """Authors and locator as written, the year with its letter and a plain hyphen; the full stop stays outside."""
    note = frame.format(reference)

    found = works.find(note, 0, len(note))[0]

    assert isinstance(found, AuthorDate)
    assert (reference, authors, year, locator) == (found.text, found.authors, found.year, found.locator)


@pytest.mark.parametrize(
    "note",
    [
        "Budapest 1956. december 6.",
        "Bp. 1946.",
        "Pozsony 1992.",
        "Prága, 1949. október 10.",
        "October 1986.",
        "Winter 1996.",
        "1610/1944. M. E. kormányrendelet",
        "VTS 1983.",
        "Vietnam 1983, 125. doboz, 162-505.",
        "Zalaegerszegnek 1941-ben 873 fős zsidó lakossága volt.",
        "A kormány 1920. évi autonómia-terve",
        "PL: Léva, 1556.",
        "Divény, 1666., Fogaras, 1632., Kassa, 1647., 1650.",
        "Magyar Politikai Lexikon 1914-1929. Budapest",
        "In 1956 the talks failed.",
        "the Fourth Party Congress (December 1976)",
        "K 149 1938.",
        "N., B. 1563.",
        "Népszabadság, 1957. 3. o.",
        "Nagy Ferenc (1903–1979) politikus",
    ],
)
def test_what_only_looks_like_a_reference_is_none(note):
    """Places, months, shelfmarks, decrees and prose with a year are no references by author and year."""
    assert [] == [piece for piece in works.find(note, 0, len(note)) if isinstance(piece, AuthorDate)]


def test_a_second_year_belongs_to_the_author_before():
    """Behind a reference a year with its page stands for the same author."""
    note = "(vö. uő. 1905. 197. l. és 1970. 147. l.)"

    found = works.find(note, 0, len(note))

    assert ["uő. 1905. 197. l", "1970. 147. l"] == [piece.text for piece in found]
    assert ["cf", "cf"] == [piece.signal for piece in found]


@pytest.mark.parametrize(
    "note",
    ["As Borhi (2004, 12) has shown, the talks failed.", "Kenez (2006: 45) and Borhi (2004, 12) argue otherwise."],
)
def test_a_reference_stands_within_a_sentence(note):
    """The words of the sentence are no names, and do not hide the reference."""
    assert ["Borhi (2004, 12)"] == [piece.text for piece in works.find(note, 0, len(note))][-1:]


def test_what_stands_in_brackets_behind_a_citation_is_nested():
    """A citation in brackets is not the note's own when a main one stands before it."""
    note = "Fforde(2007, 25), (see Ton(1983, 5))."

    assert [False, True] == [piece.nested for piece in works.find(note, 0, len(note))]


def test_what_stands_in_one_bracket_is_cited_together():
    """Where a note cites only within a bracket, each citation there is the note's own."""
    note = "The plan failed (Fforde 2007, 12; Ton 1983, 5)."

    assert [False, False] == [piece.nested for piece in works.find(note, 0, len(note))]


def test_the_work_that_an_archive_is_quoted_in_is_one():
    """A colon leads from the work to what it quotes; without pages a year before it is the document's."""
    assert ["Szabó 1994, 12"] == [piece.text for piece in works.find("As quoted in Szabó 1994, 12: ", 0, 29)]
    assert not works.find("Batthyányakét 1522: ", 0, 20)


def test_years_are_listed():
    """Further years of one author, whose names are said once; then further authors, whatever separates them."""
    note = "GERŐ L. 1955., 1968., 1975., KÖNYÖK I. 1905.,, DOBOSSY L. 1975., stb."

    found = works.find(note, 0, len(note))

    assert [("GERŐ L.", "1955"), (None, "1968"), (None, "1975"), ("KÖNYÖK I.", "1905"), ("DOBOSSY L.", "1975")] == [
        (piece.authors, piece.year) for piece in found
    ]


def test_an_ordinal_ends_no_sentence():
    """What stands before a king's name is no end of a title."""
    note = "Nem II. Józsefen múlt a kiváltság kérdése. (Csizmadia, 1941, 99.)"

    assert ["Csizmadia, 1941, 99"] == [piece.text for piece in works.find(note, 0, len(note))]
