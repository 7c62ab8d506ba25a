"""Footnotes of county yearbooks and local history, much of it typewritten or scanned, and what is read in each.

A row is a note and its citations, parted by ``|``, as in test_note_language; each group names its source.
"""

import pytest
from samples.said import read, said

OL, PIL = "repository=HU-MNL-OL", "repository=HU-PIL"
NOTES = [
    # Hajdú-Bihar megyei múzeumok közleményei 21, p. 152: fonds, group and unit of the party's institute
    ("P. I. 274-16/168.", f"{PIL} fonds=274 group=16 unit=168"),
    ("PI 274-17/44.", f"{PIL} fonds=274 group=17 unit=44"),
    ("P.I. 274-17/43.", f"{PIL} fonds=274 group=17 unit=43"),
    ("P. I. Archívum. 274. f. 16/168. ő. e.", f"{PIL} fonds=274 group=16 unit=168"),
    ("PI. Arch. 283. f. 12. cs. 45. ő. e.", f"{PIL} fonds=283 group=12 unit=45"),
    ("PTI Arch. 274/16/166.", f"{PIL} fonds=274 group=16 unit=166"),
    ("HBL XXIV. 202/g.", "repository=HU-MNL-HBML fonds=XXIV.202.g"),
    # where in a document that is named behind its shelfmark
    (
        "ÁBTL 3.1.9. V-145288/2. Kihallgatási jegyzőkönyv, 1957. március 4., 23–25.",
        ("repository=HU-ABTL fonds=3.1.9 number=V-145288/2 page=23-25 genre=Kihallgatási jegyzőkönyv date=1957-03-04"),
    ),
    ("MNL OL XIX-B-1-z 12. d. Feljegyzés, 12.", f"{OL} fonds=XIX-B-1-z box=12 page=12 genre=Feljegyzés"),
    (
        "HBML XVII. 5/b. 12. d. 345/1945. Nemzeti Bizottság jegyzőkönyve, 1945. márc. 5.",
        (
            "repository=HU-MNL-HBML fonds=XVII.5.b box=12 file_number=345/1945 creator=Nemzeti Bizottság "
            "genre=Jegyzőkönyv date=1945-03-05"
        ),
    ),
    (
        "MSZMP KB PTI Archívum 274. f. 21/67. ő. e. Jelentés a földreform végrehajtásáról, 1945. V. 12.",
        f"{PIL} fonds=274 group=21 unit=67 genre=Jelentés title=Jelentés a földreform végrehajtásáról date=1945-05-12",
    ),
    # a number and its year are no box; another fonds of the archive just cited
    ("BFL XV. 17. e. 306. kt. 45/1898.", "repository=HU-BFL fonds=XV.17.e number=306"),
    (
        "BéML XXI. 5. b. 12. d.; uo. XXIV. 202. 12. d.",
        "repository=HU-MNL-BéML fonds=XXI.5.b box=12 | ibid fonds=XXIV.202 box=12",
    ),
    ("Uo. XXI.505. 3. k.", "ibid fonds=XXI.505 volume=3"),
    ("MOL 276/54/98.", f"{OL} fonds=M-KS 276 group=54 unit=98"),
    (
        "ÁBTL V-150352, V-150353 és V-150354.",
        (
            "repository=HU-ABTL number=V-150352 | repository=HU-ABTL number=V-150353"
            " | repository=HU-ABTL number=V-150354"
        ),
    ),
    ("ÁBTL 3.1.9. V-150352/1–5.", "repository=HU-ABTL fonds=3.1.9 number=V-150352/1-5"),
    ("MTA Kvt. Kézirattára Ms. 5098/12.", "repository=HU-MTA fonds=Ms. number=5098/12"),
    (
        "MOL M-KS 288. f. 5/33. ő. e. A Politikai Bizottság 1957. július 2-i ülése.",
        (f"{OL} fonds=M-KS 288 group=5 unit=33 title=A Politikai Bizottság 1957. július 2-i ülése date=1957-07-02"),
    ),
    (
        "MOL 276. f. 54/98. ő. e. Titkársági ülés, 1950. május 3.",
        f"{OL} fonds=M-KS 276 group=54 unit=98 title=Titkársági ülés date=1950-05-03",
    ),
    # a number of a register and its year are no two years
    ("LB B. törv. 1234/1958. MOL XX-5-h 12. d.", f"{OL} fonds=XX-5-h box=12 title=LB B. törv. 1234/1958"),
    # Fejér megyei történeti évkönyv 4, p. 201: the day of a newspaper is no place in a work by author and year
    ("Magyarság 1944. IV. 12.", "literature"),
    ("Siklós 1944. IV. 12. old.", "authordate"),
    # Studia Historica 7, p. 245: what is said of a list is no title of records
    (
        "CSML HL Hmvh. v. Vál. ir. Összeállítva a 13. dobozban található jegyzőkönyvek alapján.",
        "fonds_title=Hmvh. v. Vál. ir repository=HU-MNL-CsML",
    ),
    # place and day before the document, as editions of sources head it
    (
        "Budapest, 1919. aug. 5. Kun Béla levele Garbai Sándornak. MOL K 26 12. cs.",
        (
            f"{OL} fonds=K 26 bundle=12 creator=Kun Béla recipient=Garbai Sándor genre=Levél "
            "date=1919-08-05 place=Budapest"
        ),
    ),
    # behind a county's code an article begins the document, no title of records
    (
        "BFL XXIII.102.a. A VB 1950. június 5-i ülésének jegyzőkönyve.",
        "repository=HU-BFL fonds=XXIII.102.a creator=VB genre=Jegyzőkönyv date=1950-06-05",
    ),
    # other records of the archive just cited
    ("Uo. Főisp. biz. ir. 145/1938.", "ibid fonds_title=Főisp. biz. ir. file_number=145/1938"),
    ("Uo. Alispáni iratok. 1234/1905.", "ibid fonds_title=Alispáni iratok file_number=1234/1905"),
    # section and number of a case behind its year are no fonds
    (
        "Sopron m. lt. Alisp. ir. 1905. VI. 1234.",
        "fonds_title=Alisp. ir. repository=HU-MNL-GyMSML year=1905 file_number=VI.1234",
    ),
    (
        "HL VKF 1. oszt. 1941. 5678. eln. sz.",
        "fonds_title=VKF repository=HU-HL series=1. oszt. year=1941 file_number=5678.eln",
    ),
    ("PIM Kézirattár, V. 4140/123/1–45.", "file_number=V.4140/123/1-45"),
    ("EOL AGE IV. 12. d. 345/1948.", "fonds_title=AGE IV. box=12 file_number=345/1948"),
    ("SVL Közgyűlési jkv. 1905. 234. sz. hat.", "unparsed"),
    # the title of the records between the archive and the code of their fonds
    (
        "HBML Józsa község iratai V. 635/b. 4. d.",
        "fonds_title=Józsa község iratai repository=HU-MNL-HBML fonds=V.635.b box=4",
    ),
    (
        "ZML, Zala vármegye alispánjának iratai IV. 402. b. 1234/1919.",
        "fonds_title=Zala vármegye alispánjának iratai repository=HU-MNL-ZML fonds=IV.402.b file_number=1234/1919",
    ),
    (
        "HBML, Debrecen város tanácsának iratai, IV. A. 1011/k. 12. d.",
        "fonds_title=Debrecen város tanácsának iratai repository=HU-MNL-HBML fonds=IV.A.1011.k box=12",
    ),
    (
        "BFL Dr. Kelemen Béla közjegyző iratai, VII. 184. 1234/1905.",
        "fonds_title=Dr. Kelemen Béla közjegyző iratai repository=HU-BFL fonds=VII.184 file_number=1234/1905",
    ),
    # Tanulmányok Budapest múltjából 14, p. 534: number, section and year of a ministry's case
    (
        "Országos Levéltár. Kereskedelemügyi Minisztérium iratai. 1074—VI—1893.",
        f"fonds_title=Kereskedelemügyi Minisztérium iratai {OL} file_number=1074-VI-1893",
    ),
    # Csongrád megye évszázadai 2, p. 144, and Studia Historica 7, p. 245: branches of the county's archives
    (
        "CsmL (SzF) Szentes Város Polgármesterének iratai 87/1906.",
        "fonds_title=Szentes Város Polgármesterének iratai repository=HU-MNL-CsML file_number=87/1906",
    ),
    (
        "CSML HL Hódmezővásárhely polgármesterének iratai, 87/1906.",
        "fonds_title=Hódmezővásárhely polgármesterének iratai repository=HU-MNL-CsML file_number=87/1906",
    ),
    # state archives of the fifties and sixties
    (
        "Szombathelyi Áll. Levéltár, Alispáni ir. 4567/1920.",
        "fonds_title=Alispáni ir. file_number=4567/1920",
    ),
    ("BFL IV.1407.b 1234/1905–III.", "repository=HU-BFL fonds=IV.1407.b file_number=1234/1905-III"),
    # the letter of a group of departments read as the number it looks like; a subject and an item joined to the code
    ("MOL XIX-1-18-a 12. d.", f"{OL} fonds=XIX-I-18-a box=12"),
    (
        "MNL OL XIX-J-1-j-SZU-1j-001234/1956.",
        f"{OL} fonds=XIX-J-1-j subject=SZU item=1j file_number=001234/1956",
    ),
    (
        "MOL M-KS 288. f. 5. cs. 12. ő. e.; 7/b. cs. 5. ő. e.",
        f"{OL} fonds=M-KS 288 group=5 unit=12 | {OL} fonds=M-KS 288 group=7/b unit=5",
    ),
    # a list of films: none of their numbers is a year
    ("MOL X 8383, 4722, 1489, 1783.", f"{OL} fonds=X 8383 number=4722, 1489, 1783"),
    ("ÁBTL 2.1. I/1-a. 23. d.", "repository=HU-ABTL fonds=2.1 box=23 item=I/1-a"),
    ("PI Archívum, 651. f. 2/1919-5-123.", f"{PIL} fonds=651 file_number=2/1919-5-123"),
    ("RL A/1.c. 123/1948.", "fonds=A/1.c file_number=123/1948"),
    ("BM TI V-145678.", "number=V-145678"),
    ("Budapesti Cégbíróság. Cg. 1737.", "file_number=Cg.1737 title=Budapesti Cégbíróság"),
    # a work cited before, behind a stop
    ("MOL K 150 12. cs. Siklós i. m. 123. old.", f"{OL} fonds=K 150 bundle=12 | shortform"),
    (
        "ZML Alisp. ir. 12/1938. Nagy Imre i. m. 23. o.",
        "fonds_title=Alisp. ir. repository=HU-MNL-ZML file_number=12/1938 | shortform",
    ),
    (
        "Nagy: Bihar megye, 123. és HBML IV. B. 902/b. 12. d.",
        "shortform | repository=HU-MNL-HBML fonds=IV.B.902.b box=12",
    ),
    # newspapers before an archive describe no document of it
    (
        "Zalai Közlöny, 1938. máj. 5., ZML Főisp. biz. ir. 45/1938.",
        "literature | fonds_title=Főisp. biz. ir. repository=HU-MNL-ZML file_number=45/1938",
    ),
    (
        "Dolgozók Lapja 1956. okt. 28. – KEML XXXV. 1. 12. ő. e.",
        "literature | repository=HU-MNL-KEML fonds=XXXV.1 unit=12",
    ),
    ("Népszava 1919. márc. 5. MOL K 26 12. cs.", f"literature | {OL} fonds=K 26 bundle=12"),
    # the number of a resolution behind the day of the assembly; several numbers of one year
    ("ZML Kgy. jkv. 1938. márc. 5. 45. sz.", "fonds_title=Kgy. jkv. repository=HU-MNL-ZML number=45 date=1938-03-05"),
    (
        "ZML Alisp. ir. 1938: 123, 145, 156.",
        (
            "fonds_title=Alisp. ir. repository=HU-MNL-ZML file_number=1938:123"
            " | repository=HU-MNL-ZML file_number=1938:145 | repository=HU-MNL-ZML file_number=1938:156"
        ),
    ),
    ("Vö. a 12. lábj.", "note=12"),
    ("Gyarmati György: A Rákosi-korszak, 1945–1956. ÁBTL–Rubicon, Bp., 2011, 123. o.", "literature"),
]
"""Whole notes and all that is read in them."""
WORKS = [
    # Hajdú-Bihar megyei múzeumok közleményei 21, p. 152
    ("A Tanácsköztársaság Hajdú-Biharban 1919. i.m. 510. old.", ["A Tanácsköztársaság Hajdú-Biharban 1919"]),
    (
        "Eseménynaptár Hajdú-Bihar és Debrecen 1945-1948, Debrecen 1970 /Továbbiakban: Eseménynaptár/ 63-69. old.",
        ["Eseménynaptár Hajdú-Bihar és Debrecen 1945-1948"],
    ),
]
"""Notes and the titles of the works in them."""
LAWS = [
    # Tanulmányok Tolna megye történetéből 10, p. 257
    "5284/1920. M. E. sz. rendelet. 1920. június 24.",
    "58129/1921. B. M. számú körrendelet. A hazai kisipar támogatása. 1921. szeptember 30.",
    "1922: XII. törvénycikk. 1922. február 23.",
    "52 400/1926. B. M. rendelet. 1926. május 15.",
]


@pytest.mark.parametrize(("text", "expected"), NOTES, ids=[text for text, _ in NOTES])
def test_a_note_of_a_yearbook_is_read(text, expected):
    """Every level is found, and none is made up."""
    assert expected == " | ".join(said(citation) for citation in read(text))


@pytest.mark.parametrize("text", LAWS)
def test_a_law_with_its_day_is_no_newspaper(text):
    """A decree has a number and a day, as the issue of a newspaper has."""
    assert list(read(text)) == []


@pytest.mark.parametrize(("text", "titles"), WORKS, ids=[text for text, _ in WORKS])
def test_a_work_is_read_with_its_title(text, titles):
    """The title keeps its year; a bracket of slashes names no author."""
    assert titles == [work.title for work in read(text)]
