"""What each family's grammar reads: a shelfmark, and the fields that it becomes.

The strings are real citations; their sources are named beside each table.
"""

import pytest

from mol_citations.parsing import families
from mol_citations.parsing.families import Family

# Wilson Center Digital Archive (documents 113395, 121091, 116616, 123123, 110130, 113203 ...), Hungaricana, ArchivNet
ROMAN = [
    (
        "XIX-J-1-k Külügyminisztérium, Szovjetunió, 1956, 35. doboz, 4/j, 006134/1956",
        "XIX-J-1-k",
        "subject=Szovjetunió year=1956 box=35 item=4/j file_number=006134/1956",
    ),
    (
        "XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1955",
        "XIX-J-1-j",
        "subject=Korea box=4 item=5/a file_number=004076/1955",
    ),
    (
        "XIX-J-1-j Korea, 5. doboz, 5/bc, 0015/RT/1964",
        "XIX-J-1-j",
        "subject=Korea box=5 item=5/bc file_number=0015/RT/1964",
    ),
    (
        "XIX-J-1-j Korea, 1971, 66. doboz, 10, 003046/1/1971",
        "XIX-J-1-j",
        "subject=Korea year=1971 box=66 item=10 file_number=003046/1/1971",
    ),
    (
        "XIX-J-1-j É-Korea, 1972, 60. doboz, 81-146, 00394",
        "XIX-J-1-j",
        "subject=É-Korea year=1972 box=60 item=81-146 file_number=00394",
    ),
    (
        "XIX-J-1-j ENSZ, 1977, 154. doboz, V-73, 005665/1977",
        "XIX-J-1-j",
        "subject=ENSZ year=1977 box=154 item=V-73 file_number=005665/1977",
    ),
    (
        "XIX-J-1-j-Korea-11/f-00828/1953 8.d.",
        "XIX-J-1-j",
        "subject=Korea box=8 item=11/f file_number=00828/1953",
    ),
    (
        "XIX-J-1-j China, 1945-1964, 1. doboz, 12, 00973/1954",
        "XIX-J-1-j",
        "subject=China year=1945-1964 box=1 item=12 file_number=00973/1954",
    ),
    ("XIX-A-90-c box 168", "XIX-A-90-c", "box=168"),
    ("XIX–A–83.a 291/11–1949", "XIX-A-83-a", "file_number=291/11-1949"),
    ("XIX-A-83-b 3546-3560/1956", "XIX-A-83-b", "file_number=3546-3560/1956"),
    ("XIX. I-1-i. 86995 - 1945", "XIX-I-1-i", "file_number=86995-1945"),
    (
        "XIX-J-1-j-1945-1964-Szovjetunió-4/b-001234/1956. 12. doboz",
        "XIX-J-1-j",
        "subject=Szovjetunió year=1945-1964 box=12 item=4/b file_number=001234/1956",
    ),
    (
        "XIX-J-1-j, USA, 1970, box 15, 4-10, 001234",
        "XIX-J-1-j",
        "subject=USA year=1970 box=15 item=4-10 file_number=001234",
    ),
    ("XIX-20-L-o, 12. doboz", "XIX-20-L-o", "box=12"),
    # how the Foreign Ministry's papers are cited with their year before the item, the box last
    (
        "XIX-J-1-j-Szu-1956-25/b-005876/1956. 98. d.",
        "XIX-J-1-j",
        "subject=Szu year=1956 box=98 item=25/b file_number=005876/1956",
    ),
    ("XIX-J-1-j-NDK-1956-5/c. 8. d.", "XIX-J-1-j", "subject=NDK year=1956 box=8 item=5/c"),
    ("XIX-J-1-j Jugoszlávia 1956–5/f–sz. n. 23. d.", "XIX-J-1-j", "subject=Jugoszlávia year=1956 box=23 item=5/f"),
    ("XIX-J-1-j „Vietnam”, 1969, 90. doboz", "XIX-J-1-j", "subject=Vietnam year=1969 box=90"),
    ("XIX-J-1-j, Kína, 1959, 6. doboz, 5/a, szám nélkül", "XIX-J-1-j", "subject=Kína year=1959 box=6 item=5/a"),
    ("XX-5-h 15. d. Vizsg. ir. 15. k", "XX-5-h", "series=Vizsg. ir. box=15 volume=15"),
]
# Nostra Tempora 6, tkg.nainuwa.com, Századok, archives.hungaricana.hu, mnl.gov.hu
LETTER = [
    ("K 64, 1. csomó, 7. tétel, 4057/res/1920", "K 64", "bundle=1 item=7 file_number=4057/res/1920"),
    ("K 64, 5. csomó 7 II. tétel, 61/res/1920", "K 64", "bundle=5 item=7 II file_number=61/res/1920"),
    ("K149-1938-2-6162", "K 149", "year=1938 item=2 number=6162"),
    ("K-63-377. cs. 37/f. 18. l", "K 63", "bundle=377 item=37/f folio=18"),
    ("K 58 38. cs. 1921/266. res pol. Л. 1252", "K 58", "bundle=38 file_number=1921/266.respol folio=1252"),
    ("K 150 II. Kútfő, 7. tétel 576563/1944 sz. irat", "K 150", "item=II/7 file_number=576563/1944"),
    ("K 63-64", "K 63-64", ""),
    ("P 1313-1342", "P 1313-1342", ""),
    ("R 322-33", "R 322", "number=33"),
    ("P 1384, 7. cs., 1102/1927. sz", "P 1384", "bundle=7 file_number=1102/1927"),
    ("G 15, Caps. D, Fasc. 80, fol. 38", "G 15", "capsule=D fascicle=80 folio=38"),
    ("E 156 - a. - Fasc. 037. - No. 059", "E 156", "series=a fascicle=037 number=059"),
    ("E 211 Lymbus, Ser. II. 30. t. fol. 190r-200v", "E 211", "series=II item=30 folio=190r-200v"),
    ("R 302-4.-8.-63", "R 302", "number=4-8-63"),
    ("D. 93. 13", "D 93", "number=13"),
    ("K 63, 123. cs., 21/7. tétel, 1234/1938. sz", "K 63", "bundle=123 item=21/7 file_number=1234/1938"),
    ("K 63 – 1938 – 21/7 – 1234", "K 63", "year=1938 item=21/7 number=1234"),
    ("K 148. 1935–2–1234. 725. cs", "K 148", "year=1935 bundle=725 item=2 number=1234"),
    ("C 44 Dep. relig. 1785. F. 12. pos. 34", "C 44", "year=1785 item=12/34"),
    ("S 12 Div. XIII. No. 123", "S 12", "series=XIII number=123"),
    ("K 27, 1939. augusztus 25., 12. napirendi pont", "K 27", "item=12"),
]
# Hungaricana, Wilson Center, theatron.hu, Yerusha
PARTY = [
    ("M-KS 288. f. 5. cs. 44. ő. e", "M-KS 288", "group=5 unit=44"),
    ("M-KS-288.f.5/309.oe", "M-KS 288", "group=5 unit=309"),
    ("M-KS- 288-5/1050 o.e", "M-KS 288", "group=5 unit=1050"),
    ("M-KS 288-5 908. őe", "M-KS 288", "group=5 unit=908"),
    ("M-KS 276-118", "M-KS 276", "group=118"),
    ("288, f. 5/815. ö.e., pp. 17-28", "288", "group=5 unit=815 page=17-28"),
    ("276.f. 89.cs.396. őe", "276", "group=89 unit=396"),
]
# MolDigiLib_VSK_a_tort_statisztika_forrasai p. 173, KozMagyOkmanytarak
CHARTER = [
    ("Dl. 36998", "DL", "number=36998"),
    ("DF 250123", "DF", "number=250123"),
    ("Dl. 12 797. 7-8. old", "DL", "number=12797 page=7-8"),
    ("M. O. D. L. 36,392. szám", "DL", "number=36392"),
    ("U. et C.. 243/1—2", "UC", "number=243/1-2"),
    ("U. et C. Fasc. 12. Nr. 34", "UC", "fascicle=12 number=34"),
]
# mnl.gov.hu/node/10876, ArchivNet, BFL finding aids
COUNTY = [
    ("IV. B. 1406/b. 369. d. 26.007/1944", "IV.B.1406.b", "box=369 file_number=26.007/1944"),
    ("VIII.1.a. 83. rsz. 75/1944-45. sz. 1. p", "VIII.1.a", "file_number=75/1944-45 number=83 page=1"),
    (
        "V. 1075 Cb. Monor nagyközség iratai 1938-1946., 58. d., 3546/1944",
        "V.1075.Cb",
        "year=1938-1946 box=58 file_number=3546/1944",
    ),
    ("IV. 435.b 3896/19", "IV.435.b", "file_number=3896/19"),
    ("XXV. 1.b. 1947-299/47", "XXV.1.b", "file_number=1947-299/47"),
    ("XXXV.1.a.4", "XXXV.1.a.4", ""),
    ("XXXV. 1. f. 2. cs. 15. ő. e", "XXXV.1", "group=2 unit=15"),
    ("IV. B. 407. b) 12345/1945", "IV.B.407.b", "file_number=12345/1945"),
]
# conventions of the archives themselves: ÁBTL, HL, OSA, OSZK, MTA, and foreign ones
OTHER = [
    (" 3.1.9. V-150.002/3. 45", "3.1.9", "number=V-150.002/3 page=45"),
    (" HM 1945", "HM", "year=1945"),
    (" 300-40-1, 15. doboz", "300-40-1", "box=15"),
    (" Fond 210/225", "210/225", ""),
    (" Fol. Hung. 943", "Fol. Hung.", "number=943"),
    (" Fol. Hung. 1234. 15r–16v", "Fol. Hung.", "number=1234 folio=15r-16v"),
    (" Ms 5308/25", "Ms", "number=5308/25"),
    (", 274. f. 4/76. ő. e", "274", "group=4 unit=76"),
    (" RG-39.009M", "RG-39.009M", ""),
    (" FO 371/12345", "FO 371", "number=12345"),
    (", F. 3, op. 68, d. 820, p. 56", "3", "series=68 unit=820 page=56"),
    (" 1/1960/12", "1", "year=1960 unit=12"),
    (", KÜM-TŰK, Csehszlovákia, 52. d., 3804/1949", None, "subject=Csehszlovákia box=52 file_number=3804/1949"),
    (", 137. tekercs", None, "reel=137"),
]
CASES = [
    (family, text, fonds, rest)
    for family, rows in (
        (Family.ROMAN, ROMAN),
        (Family.LETTER, LETTER),
        (Family.PARTY, PARTY),
        (Family.CHARTER, CHARTER),
        (Family.COUNTY, COUNTY),
        (Family.OTHER, OTHER),
    )
    for text, fonds, rest in rows
]


@pytest.mark.parametrize(("family", "text", "fonds", "rest"), CASES)
def test_a_shelfmark_is_read_whole(family, text, fonds, rest):
    """Every field is found, nothing else is, and nothing of the string is left over."""
    reading = families.read(family, text)

    written = " ".join(f"{level}={value}" for level, value in reading.shelfmark.levels() if level != "fonds")

    assert (reading.shelfmark.fonds, written) == (fonds, rest)
    assert not text[reading.end :].strip(" .")


@pytest.mark.parametrize(
    ("family", "text", "left"),
    [
        (
            Family.ROMAN,
            "XIX-J-1-j Korea, 2. doboz, 2/b, 001118/ 1/1955. Translated by B. Sz.",
            ". Translated by B. Sz.",
        ),
        (Family.LETTER, "K 26, 1261 csomó, 13. szám. Az irat", ". Az irat"),
        (Family.PARTY, "M-KS 288. f. 5/515. o. e. Obtained by P. V.", ". Obtained by P. V."),
        (Family.CHARTER, "Dl. 36998 és 37005", " és 37005"),
    ],
)
def test_what_follows_a_shelfmark_is_left_alone(family, text, left):
    """The reading is the longest prefix; prose behind it stays unread."""
    assert left == text[families.read(family, text).end :]


@pytest.mark.parametrize(
    ("family", "text"),
    [
        (Family.ROMAN, "XIX. század"),
        (Family.LETTER, "Kovács 63"),
        (Family.PARTY, "288 forint"),
        (Family.CHARTER, "Dlugosz 12"),
    ],
)
def test_what_is_no_shelfmark_is_not_read(family, text):
    """A string that does not begin with a code of the family gives nothing."""
    assert families.read(family, text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", pp. 120–21.", "page=120-21"),
        (" 59-61. 1.", "page=59-61"),
        (", 151. tekercs.", "reel=151"),
        (" Ta 22.224/1945.", "file_number=Ta22.224/1945"),
        (", 778-as köteg.", "bundle=778"),
        (", DY 27/341; also", "fonds=DY 27 number=341"),
        (" 54. doboz", "box=54"),
        (", 120", "page=120"),
        ("", ""),
    ],
)
def test_what_stands_behind_ibid(text, expected):
    """The levels that a back-reference changes."""
    reading = families.read(Family.BACK_REFERENCE, text, start="tail")

    written = " ".join(f"{level}={value}" for level, value in reading.shelfmark.levels()) if reading else ""

    assert expected == written
