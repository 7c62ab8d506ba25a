"""The order in which notes write a word and its number, a day, the names of records, and what follows a short title.

Made up in the forms of Hungarian, English and German notes. A row is a note and its citations, parted by ``|``.
"""

import pytest
from samples.said import read, rest, said

from mol_citations.parsing.notes import parse_note
from mol_citations.sources import Note, Source

OL = "repository=HU-MNL-OL"
UNIT_WORD_FIRST = [
    *(
        (
            f"MNL OL, XIX-J-1-j, NSZK, 1970, {box}, 109-10, 002145/1970.",
            f"{OL} fonds=XIX-J-1-j subject=NSZK year=1970 box=77 item=109-10 file_number=002145/1970",
        )
        for box in ("Karton 77", "doboz 77", "Schachtel 77", "Kt. 77", "carton 77", "d. 77", "box no. 77", "77. d.")
    ),
    ("MNL OL, K 63, 1938, cs. 5, 32. t.", f"{OL} fonds=K 63 year=1938 bundle=5 item=32"),
    (
        "MNL OL, K 63, 1938, csomó 5, tétel 32, 1123/1938.",
        f"{OL} fonds=K 63 year=1938 bundle=5 item=32 file_number=1123/1938",
    ),
    ("MNL OL, XIX-J-1-j, box 77, file 109-10.", f"{OL} fonds=XIX-J-1-j box=77 item=109-10"),
    ("MNL OL, K 63, bundle 258, item 32/1.", f"{OL} fonds=K 63 bundle=258 item=32/1"),
    ("MNL OL K 26, 1938. csomó.", f"{OL} fonds=K 26 bundle=1938"),
]
NUMBERS_OF_REGISTERS = [
    *(
        (f"MNL OL, K 63, 258. cs., {number}.", f"{OL} fonds=K 63 bundle=258 file_number=1123/1938")
        for number in (
            "1123/1938. sz",
            "sz. 1123/1938",
            "szám: 1123/1938",
            "ikt. sz.: 1123/1938",
            "iktatószám: 1123/1938",
            "No. 1123/1938",
            "file no. 1123/1938",
            "doc. no. 1123/1938",
            "Z. 1123/1938",
            "Zl. 1123/1938",
        )
    ),
    (
        "MNL OL, K 64, Bündel 7, Pos. 41, Nr. 179/res/1920.",
        f"{OL} fonds=K 64 bundle=7 item=41 file_number=179/res/1920",
    ),
    ("MNL OL, K 63, 258. cs., Nr. 1123.", f"{OL} fonds=K 63 bundle=258 number=1123"),
    ("MNL OL K 63 258. cs. 32/1. t. 1123/1938. sz.", f"{OL} fonds=K 63 bundle=258 item=32/1 file_number=1123/1938"),
    ("MNL OL XIX-C-2-s 45. d. 1954/E-2/12.", f"{OL} fonds=XIX-C-2-s box=45 file_number=1954/E-2/12"),
    (
        "MNL OL XIX-J-1-j Vietnam 1968. 88. d. 162-1. 001543/3/1968. 3–4.",
        f"{OL} fonds=XIX-J-1-j subject=Vietnam year=1968 box=88 item=162-1 file_number=001543/3/1968 page=3-4",
    ),
    (
        "MNL OL XIX-J-1-j Vietnam 1968. 88. d. 001543/3/1968. 162-505.",
        f"{OL} fonds=XIX-J-1-j subject=Vietnam year=1968 box=88 item=162-505 file_number=001543/3/1968",
    ),
]
DAYS_BEHIND = [
    ("Ibid., 5/453. ő. e., 21 May 1968.", "ibid group=5 unit=453 date=1968-05-21"),
    ("Ibid., box 5, 12 May 1938, p. 3.", "ibid box=5 page=3 date=1938-05-12"),
    ("Ebd., 3. Mai 1969.", "ibid date=1969-05-03"),
    ("Uo. 7. tétel (1938. május 4.).", "ibid item=7 date=1938-05-04"),
    ("Ibid., 12--14.", "ibid page=12-14"),
    ("MNL OL, XIX-J-1-k, Vietnam, 1945--1964, 12. d.", f"{OL} fonds=XIX-J-1-k subject=Vietnam year=1945-1964 box=12"),
    ("MNL OL, XIX-A-83-a, 110. d., 3 June 1964.", f"{OL} fonds=XIX-A-83-a box=110 date=1964-06-03"),
    ("MNL OL, K 27, 3 March 1938.", f"{OL} fonds=K 27 date=1938-03-03"),
    ("MNL OL, K 27, March 3, 1938.", f"{OL} fonds=K 27 date=1938-03-03"),
    ("MNL OL, K 27, 3. März 1938.", f"{OL} fonds=K 27 date=1938-03-03"),
    ("MNL OL K 27 1938. 03. 03.", f"{OL} fonds=K 27 date=1938-03-03"),
    ("MNL OL K 27 1938.03.03. 12. np.", f"{OL} fonds=K 27 item=12 date=1938-03-03"),
    (
        "MNL OL, K 27 (Minutes of the Council of Ministers), 3 March 1938, item 12.",
        f"fonds_title=Minutes of the Council of Ministers {OL} fonds=K 27 item=12 date=1938-03-03",
    ),
]
NAMES_OF_RECORDS = [
    (
        'MNL OL, XIX-J-1-k, Vietnam, administrative documents (hereinafter "VA"), 1983, 12. doboz.',
        f"{OL} fonds=XIX-J-1-k subject=Vietnam series=administrative documents year=1983 box=12",
    ),
    (
        "MNL OL K 148 Belügyminisztérium, elnöki iratok, 612. csomó.",
        f"fonds_title=Belügyminisztérium {OL} fonds=K 148 series=elnöki iratok bundle=612",
    ),
    (
        "MNL OL K 150 Belügyminisztérium, általános iratok, 1945. I. kútfő, 31. tétel, 2345.",
        f"fonds_title=Belügyminisztérium {OL} fonds=K 150 series=általános iratok year=1945 item=I/31 number=2345",
    ),
    (
        "MNL OL XIX-J-1-j (Külügyminisztérium, TÜK iratok, 1945–1964) Vietnam 5. doboz.",
        f"fonds_title=Külügyminisztérium, TÜK iratok, 1945–1964 {OL} fonds=XIX-J-1-j subject=Vietnam box=5",
    ),
    (
        "MNL OL XIX-J-1-j Külügyminisztérium, TÜK iratok, Vietnam 5. doboz, 25/c tétel.",
        f"fonds_title=Külügyminisztérium {OL} fonds=XIX-J-1-j subject=Vietnam series=TÜK iratok box=5 item=25/c",
    ),
    ("MNL OL N 22 Fasc. H. No. 12.", f"{OL} fonds=N 22 fascicle=H number=12"),
    ("MNL OL K 63 1938-32/7-1123. sz. (258. csomó).", f"{OL} fonds=K 63 year=1938 bundle=258 item=32/7 number=1123"),
]
RANGES_AND_LISTS = [
    ("MNL OL K 63, 258.–260. cs.", f"{OL} fonds=K 63 bundle=258-260"),
    ("MNL OL K 63, 258, 259, 260. cs.", f"{OL} fonds=K 63 bundle=258, 259, 260"),
    ("MNL OL K 63, 258–259. és 261. cs.", f"{OL} fonds=K 63 bundle=258-259 és 261"),
    ("MNL OL K 63, boxes 12 and 14.", f"{OL} fonds=K 63 box=12 and 14"),
    *(
        (f"MNL OL K 63, 12–14. d.{joint}K 64, 3. d.", f"{OL} fonds=K 63 box=12-14 | {OL} fonds=K 64 box=3")
        for joint in (" és ", ", ")
    ),
    ("MNL OL K 63, box 12; K 64, box 3.", f"{OL} fonds=K 63 box=12 | fonds=K 64 box=3"),
]
CODES_AND_MARKS = [
    ("Uo. 32/1968/12. ő. e.", "ibid year=1968 group=32 unit=12"),
    ("Uo. 5/452–455. ő. e.", "ibid group=5 unit=452-455"),
    ("MNL OL XIX-G-4-ttt 12. d.", f"{OL} fonds=XIX-G-4-ttt box=12"),
    ("MOL, DL 12345–12350.", f"{OL} fonds=DL number=12345-12350"),
    ("MNL OL C 67, 1785. Fons 12. Pos. 34.", f"{OL} fonds=C 67 year=1785 item=12/34"),
    ("MNL OL K 64 7. cs. 179/res.", f"{OL} fonds=K 64 bundle=7 file_number=179/res"),
    (
        "MNL OL K 64, 7. cs. 1920-41. t. 179. res. pol.",
        f"{OL} fonds=K 64 year=1920 bundle=7 item=41 file_number=179.res.pol",
    ),
    (
        "HL, HM 1938. Eln. 1. o. 12345. sz.",
        "repository=HU-HL fonds=HM series=Eln. 1. o. year=1938 file_number=12345",
    ),
]
PAGES_AND_NAMES_BEHIND = [
    ("MNL OL K 63, 258. cs., 1123/1938, 3–4.", f"{OL} fonds=K 63 bundle=258 file_number=1123/1938 page=3-4"),
    (
        "MNL OL, M-KS 288. f. 47/743. ő. e., 12–14. Kádár to Brezhnev, 12 July 1968.",
        f"{OL} fonds=M-KS 288 group=47 unit=743 page=12-14 creator=Kádár recipient=Brezhnev date=1968-07-12",
    ),
    (
        "MNL OL, XIX-A-90-c, 235. d., Trade agreement, 15 August 1965.",
        f"{OL} fonds=XIX-A-90-c box=235 title=Trade agreement date=1965-08-15",
    ),
    (
        "MNL OL, XIX-A-90-c, 235. d.; Népszabadság, 1965. augusztus 15.",
        f"{OL} fonds=XIX-A-90-c box=235 | literature",
    ),
]
WITHOUT_ACCENTS = [
    ("Magyar Orszagos Leveltar, K 63, 258. csomo, 32. tetel.", f"{OL} fonds=K 63 bundle=258 item=32"),
]
ROWS = [
    *RANGES_AND_LISTS,
    *CODES_AND_MARKS,
    *PAGES_AND_NAMES_BEHIND,
    *WITHOUT_ACCENTS,
    *UNIT_WORD_FIRST,
    *NUMBERS_OF_REGISTERS,
    *DAYS_BEHIND,
    *NAMES_OF_RECORDS,
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_a_note_is_read_whole(text, expected):
    """Every field is found, none is made up, and no word of the note is left over."""
    assert expected == " | ".join(said(citation) for citation in read(text))
    assert not rest(text)


@pytest.mark.parametrize("leading", ["citing", "quoting", "who cites", "referring to"])
def test_a_work_that_cites_an_archive_does_not_describe_its_document(leading):
    """The work is a source, and no author or title of what it cites."""
    found = read(f"Szalontai, “Creating,” 15, {leading} MNL OL, K 63, 5. cs.")

    assert ["shortform", f"{OL} fonds=K 63 bundle=5"] == [said(citation) for citation in found]
    assert "Szalontai, “Creating,” 15" == found[0].text


def citations(text):
    """The citations of a note in a document that declares the short title KÜM TÜK."""
    return parse_note(Note(id="1", number="1", text=text, source=Source.whole(text)), ["KÜM TÜK"]).citations


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("KÜM TÜK Vietnam, 1968, 88. d., 001543/4/1968.", "subject=Vietnam year=1968 box=88 file_number=001543/4/1968"),
        ("KÜM TÜK, 1968, 88. d.", "year=1968 box=88"),
        ("KÜM TÜK 5/453. ő. e.", "group=5 unit=453"),
        ("KÜM TÜK, 5/453. ő. e., 12. o.", "group=5 unit=453 page=12"),
    ],
)
def test_what_stands_behind_a_declared_short_title(text, fields):
    """The country, the units of the ministry's records and the files of the party's, each whole."""
    (citation,) = citations(text)

    assert ("KÜM TÜK", fields) == (citation.short_title, said(citation))
    assert text.rstrip(".") == citation.text


def test_prose_behind_a_short_title_is_no_heading():
    """Words that no unit follows are no country."""
    assert citations("KÜM TÜK Az irat szerint 3 napig tartott.") == ()
