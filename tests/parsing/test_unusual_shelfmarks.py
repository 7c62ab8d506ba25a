"""Shelfmarks of Hungarian archives that go deeper or stand otherwise than most, and what is read in each.

A row is a note and its citations, parted by ``|``, as in test_note_language.
"""

import pytest
from samples.said import read, rest, said

OL = "repository=HU-MNL-OL"
WHOLE_NOTES = [
    # a department of the party has groups with letters
    ("MNL OL M-KS 288. f. 32/b. cs. 17. ő. e.", f"{OL} fonds=M-KS 288 group=32/b unit=17"),
    ("MOL M-KS 288. f. 7/b. 12. ő. e., 3. p.", f"{OL} fonds=M-KS 288 group=7/b unit=12 page=3"),
    # the treasury's maps are parted into divisions
    ("MOL S 12 Div. XIII.", f"{OL} fonds=S 12 series=XIII"),
    # the party's records in Budapest: fonds, subfonds and body, then group and unit
    ("BFL XXXV. 1. a. 4. 5/1023. ő. e.", "repository=HU-BFL fonds=XXXV.1.a.4 group=5 unit=1023"),
    ("BFL XXXV. 1.a. 1. 5. őe.", "repository=HU-BFL fonds=XXXV.1.a.1 unit=5"),
    ("MNL OL K 30-1932-III-F-5.", f"{OL} fonds=K 30 year=1932 item=III/F number=5"),
    ("MOL K 63, 12. cs. 2., 32.", f"{OL} fonds=K 63 bundle=12 number=2, 32"),
    ("MNL OL XIX-J-1-j, 12. doboz, Ausztria, 1957.", f"{OL} fonds=XIX-J-1-j subject=Ausztria year=1957 box=12"),
    ("MNL OL XIX-J-1-k, 34. doboz, Ausztria.", f"{OL} fonds=XIX-J-1-k subject=Ausztria box=34"),
    ("MNL OL XIX-B-1-r, 45. doboz, Rajk László.", f"{OL} fonds=XIX-B-1-r subject=Rajk László box=45"),
    (
        "MOL Z 93, 56. d., Igazgatósági jegyzőkönyvek, 1951. február 2.",
        f"{OL} fonds=Z 93 box=56 title=Igazgatósági jegyzőkönyvek date=1951-02-02",
    ),
    ("MNL ZML XXXV. 57. f. 1. fcs. 12. ő. e.", "repository=HU-MNL-ZML fonds=XXXV.57 group=1 unit=12"),
    ("HL VKF 1942, 1. oszt. 4567/eln.", "repository=HU-HL fonds=VKF series=1. oszt. year=1942 file_number=4567/eln"),
    ("BFL IV.1409.c. 12. d. III-123/1945.", "repository=HU-BFL fonds=IV.1409.c box=12 file_number=III-123/1945"),
    ("BFL XV.17.d.329. KT, 34567/1938.", "fonds_title=KT repository=HU-BFL fonds=XV.17.d.329 file_number=34567/1938"),
    ("MNL GYMSM GYL XXIII. 1. a. 12. k.", "repository=HU-MNL-GyMSML fonds=XXIII.1.a volume=12"),
    # a dossier's number, the code name of a person, the page
    ("ÁBTL 3.1.5. O-13603. „Lugosi”. 45.", "repository=HU-ABTL fonds=3.1.5 number=O-13603 page=45"),
    ("ÁBTL 3.2.3. Mt-764/1. 45. o.", "repository=HU-ABTL fonds=3.2.3 number=Mt-764/1 page=45"),
    ("ÁBTL K-703/T. 12.", "repository=HU-ABTL number=K-703/T page=12"),
    ("ÁBTL, V–150 001. 23. f.", "repository=HU-ABTL number=V-150001 folio=23"),
    ("BM Irattár, V-143427/3.", "number=V-143427/3"),
    ("HL TGY 2873.", "repository=HU-HL fonds=TGY number=2873"),
    ("PIM Kt. V. 4140/123.", "file_number=V.4140/123"),
    # churches
    ("EPL Mindszenty-gyűjtemény, 12. d.", "fonds_title=Mindszenty-gyűjtemény box=12"),
    ("DREL I. 1. c. 123/1950.", "fonds=I.1.c file_number=123/1950"),
    ("MB Arch. 1/1960/9 és 1/1960/39.", "fonds=1 year=1960 unit=9 | fonds=1 year=1960 unit=39"),
    # people's courts cite their files by council and number
    ("Nb. 1234/1945.", "file_number=Nb.1234/1945"),
    ("Budapesti Népbíróság, Nb.XVTII. 937/1946/7.", "file_number=Nb.XVIII.937/1946/7 title=Budapesti Népbíróság"),
    ("MOL Filmtár, 8 6. tekercs.", f"fonds_title=Filmtár {OL} reel=86"),
    ("MOL K 589-x4233-37. ci'm. – III. Л. 214.", f"{OL} fonds=K 589 series=III reel=x4233 item=37 folio=214"),
]
IN_PART = [
    ("A jegyzőkönyvek V-79348. sz. alatt a Belügyminisztériumban vannak.", "number=V-79348 title=A jegyzőkönyvek"),
    ("MNL OL XIX-J-1-j, 12. doboz, Jelentés.", f"{OL} fonds=XIX-J-1-j box=12 genre=Jelentés"),
    ("MOL K 63, 5. cs. A titkos jelentés szerint 1938. május 4-én elutazott.", f"{OL} fonds=K 63 bundle=5"),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE_NOTES, ids=[text for text, _ in WHOLE_NOTES])
def test_a_note_is_read_whole(text, expected):
    """Every level is found, none is made up, and no word of the note is left over."""
    assert expected == " | ".join(said(citation) for citation in read(text))
    assert not rest(text)


@pytest.mark.parametrize(("text", "expected"), IN_PART, ids=[text for text, _ in IN_PART])
def test_words_behind_a_box_are_not_always_of_the_records(text, expected):
    """A genre alone and a sentence name no subject and no series."""
    assert expected == " | ".join(said(citation) for citation in read(text))


def test_dossiers_of_several_fonds_are_listed():
    """Each has its own; the code name of a person is no title. Szelke László: Pálóczi Horváth (2012), note 387."""
    note = "ÁBTL 3.2.5. O-8-028 “Nílus”, 3.1.5. O-9244 “IS ügynökök” 134."

    assert [
        "repository=HU-ABTL fonds=3.2.5 number=O-8-028",
        "repository=HU-ABTL fonds=3.1.5 number=O-9244 page=134",
    ] == [said(citation) for citation in read(note)]
