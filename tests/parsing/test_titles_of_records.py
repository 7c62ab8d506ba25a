"""The title of the records a shelfmark is of, wherever a note writes it."""

import pytest

from mol_citations.parsing import parse_note
from mol_citations.sources import Note, Source

ROWS = [
    # in front of the bracket that holds the shelfmark
    (
        "Records of the Prime Minister's Office: Bureau of Exemptions (MOL K 466)",
        "Records of the Prime Minister's Office: Bureau of Exemptions",
    ),
    ("A Miniszterelnökség iratai (MNL OL K 26)", "Miniszterelnökség iratai"),
    ("Batthyány család levéltára (MNL OL P 1314)", "Batthyány család levéltára"),
    ("Lásd a Miniszterelnökség iratai (MNL OL K 26)", "Miniszterelnökség iratai"),
    ("A Kamarai Levéltárban őrzött Archivum familiae Nádasdy (E 185) című iratanyag", "Archivum familiae Nádasdy"),
    ("Hágai Követség iratai között /K 88/, - /1-9 csomó/", "Hágai Követség iratai"),
    ("Nachlass des Grafen Kuno Klebelsberg (OSZK Kt. Fond 28)", "Nachlass des Grafen Kuno Klebelsberg"),
    ("Az irat a levéltárban van (MNL OL K 26)", None),
    # between the archive and the code
    ("MOL, L szekció, Pénzintézetek direktóriuma (1919) (L 5)", "Pénzintézetek direktóriuma"),
    ("MOL, P szekció (P 1313-1342)", None),
    ("MNL OL, A Külügyminisztérium iratai (K 63), 12. csomó", "Külügyminisztérium iratai"),
    # in front of the archive
    (
        "A Külügyminisztérium Politikai Osztályának iratai, MOL K 63, 5. csomó",
        "Külügyminisztérium Politikai Osztályának iratai",
    ),
    ("Papers of Count Bethlen, MNL OL, K 468, 5. csomó", "Papers of Count Bethlen"),
    # behind the code
    ("PIL 685. f. Jungerth-Arnóthy Mihály hagyatéka 1. cs. 12. ő. e.", "Jungerth-Arnóthy Mihály hagyatéka"),
    (
        "Politikatörténeti Intézet Levéltára. 685. fond. Jungerth Mihály hagyatéka (Nachlaß von Mihály Jungerth)",
        "Jungerth Mihály hagyatéka (Nachlaß von Mihály Jungerth)",
    ),
    (
        "XXXIII-5-c National Office of Hungarian Israelites (Magyar Izraeliták Országos Irodája), 12. d.",
        "National Office of Hungarian Israelites (Magyar Izraeliták Országos Irodája)",
    ),
    ("MOL XX-5-h Nagy Imre és társai pere. 15. doboz", "Nagy Imre és társai pere"),
    (
        "MNL KEML XXIII.239. Komáromi Járási Tanács Szakigazgatási Szervének iratai között",
        "Komáromi Járási Tanács Szakigazgatási Szervének iratai",
    ),
    # of an archive without codes, or without the archive
    ("Cegléd Vár.Tan. VB. Elnöki ir. 36/1950", "Cegléd Vár.Tan. VB. Elnöki ir."),
    ("Nagykőrös Vár. Polgármesterének ir. 531/1949", "Nagykőrös Vár. Polgármesterének ir."),
    ("BKML. Kecskemét. Nemzeti Tanács ir. 54/1918", "Kecskemét. Nemzeti Tanács ir."),
    ("BéML Gyula, polg. m. 9015/1945", "Gyula, polg. m."),
    ("JNSZML Jászkun Kerület, 1848-as Bizottmányi ir. 1812/1848. sz.", "Jászkun Kerület, 1848-as Bizottmányi ir."),
    ("BFL Budapesti Népügyészség Elnöki iratai Az IM 56.977/1946", "Budapesti Népügyészség Elnöki iratai"),
    # somebody's one document is no title of records, many are
    ("MOL K 63. Babits Mihály levele Teleki Pálhoz, 1923. máj. 4.", None),
    ("MOL K 27 A minisztertanács jegyzőkönyve, 1938. május 4.", None),
    ("MOL K 27 A minisztertanács jegyzőkönyvei, 1938. május 4.", "A minisztertanács jegyzőkönyvei"),
    ("MOL, 137. tekercs. Lévai is közli a rendelet szövegét", None),
]


def parse(text):
    """The citations of a note."""
    return parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_the_title_of_the_records(text, expected):
    """It is read where it stands, and nothing else is taken for it."""
    assert expected == parse(text)[0].shelfmark.fonds_title


PARTS_BEHIND = [
    ("A Miniszterelnökség iratai (MNL OL K 26), 1234. csomó.", {"fonds": "K 26", "bundle": "1234"}),
    (
        "Archiv der Familie Esterházy (MOL P 108), Rep. 71, Fasc. 12.",
        {"fonds": "P 108", "capsule": "71", "fascicle": "12"},
    ),
    (
        "Pest vármegye alispánjának iratai (MNL PML IV. 408. b.), 1234/1919.",
        {"fonds": "IV.408.b", "file_number": "1234/1919"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS_BEHIND)
def test_a_shelfmark_goes_on_behind_its_bracket(text, expected):
    """What follows the bracket is of the same shelfmark."""
    (citation,) = parse(text)
    levels = dict(citation.shelfmark.levels())
    levels.pop("repository")

    assert expected == levels
    assert citation.text == text.rstrip(".")
