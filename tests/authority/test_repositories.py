"""Archives are found in running text: whole, once, and with their code.

The strings are citations from the corpus of real footnotes, or made on their pattern.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.authority import folding, repositories, repository_forms

OL, BFL, PIL, OSZK, MTA = "HU-MNL-OL", "HU-BFL", "HU-PIL", "HU-OSZK", "HU-MTA"

NATIONAL = [
    ("MOL, 276 f. 65/359.", [("MOL", OL)]),
    ("MÓL K 64. 5. csomó", [("MÓL", OL)]),
    ("MOL-M-KS-288.f.5/309.oe.", [("MOL", OL)]),
    ("MOL–M-KS–288. f.", [("MOL", OL)]),
    ("(MOL K 148)", [("MOL", OL)]),
    ("M. O. L. Dl. 1234", [("M. O. L.", OL)]),
    ("M.O.L. K 26", [("M.O.L.", OL)]),
    ("O. Lt. 1848/49-es gyűjtemény", [("O. Lt.", OL)]),
    ("O. L. K 26", [("O. L.", OL)]),
    ("OL K149-1938.", [("OL", OL)]),
    ("OLK 1491938-2-4428.", [("OL", OL)]),
    ("OL-K-63", [("OL", OL)]),
    ("OL-ban xerox másolat", [("OL", OL)]),
    ("MNL OL P 2343.", [("MNL OL", OL)]),
    ("MNL-OL-XIX-A-83-b", [("MNL-OL", OL)]),
    ("MNL. OL. K 27", [("MNL. OL", OL)]),
    ("MNL/OL K 27", [("MNL/OL", OL)]),
    ("HU MNL OL, C 59", [("HU MNL OL", OL)]),
    ("a HU-MNL-OL-R 302-4.-8.-63. jelzeten", [("HU-MNL-OL", OL)]),
    ("HU–MNL–OL–K 63", [("HU–MNL–OL", OL)]),
    ("a HUMNL-OL-R 64-1.-1102. jelzeten", [("HUMNL-OL", OL)]),
    ("hu_mnl_ol_e156_a_fasc087_no023", [("hu_mnl_ol", OL)]),
    ("Tisztázat. UMKL XIX. I-l-i. 86995", [("UMKL", OL)]),
    ("ÚMKL, XIX-J-1-j", [("ÚMKL", OL)]),
    ("U. et C. (= Orsz. Levéltár: Urbaria)", [("Orsz. Levéltár", OL)]),
    ("Eredetije az Orsz. Levéltárban, az M. O. D. L. 36,392.", [("Orsz. Levéltárban", OL)]),
    ("Orsz. Ltár: Dl. 123", [("Orsz. Ltár", OL)]),
    ("az Országos Levéltár O 65", [("Országos Levéltár", OL)]),
    ("Magyar Nemzeti Levéltár Országos Levéltára 276.f.", [("Magyar Nemzeti Levéltár Országos Levéltára", OL)]),
    ("az MNL Országos Levéltárában", [("MNL Országos Levéltárában", OL)]),
    ("im Ungarischen Staatsarchiv, K 63", [("Ungarischen Staatsarchiv", OL)]),
    ("Archives nationales de Hongrie, K 63", [("Archives nationales de Hongrie", OL)]),
    ("(Венгерский Национальный Архив) K-63-377.", [("Венгерский Национальный Архив", OL)]),
    ("в Венгерском национальном архиве", [("Венгерском национальном архиве", OL)]),
    ("Węgierskiego Archiwum Narodowego", [("Węgierskiego Archiwum Narodowego", OL)]),
    ("in the National Archives of Hungary, K 63", [("National Archives of Hungary", OL)]),
]

JOINED = [
    "MNL OL (MOL)",
    "Magyar Országos Levéltár (MOL)",
    "Magyar Országos Levéltár, Budapest",
    "Magyar Országos Levéltár (MOL) [Hungarian National Archives, Budapest]",
    "Hungarian National Archives (Magyar Országos Levéltár, MOL)",
    "Hungarian National Archives (MOL), Budapest",
    "Hungarian National Archives (Budapest)",
    "Hungarian National Archives, Budapest (MOL)",
    "Új Magyar Központi Levéltár [ÚMKL]",
    "Magyar Nemzeti Levéltár – Országos Levéltár (MNL OL)",
    "Magyar Nemzeti Levéltár (MNL) Országos Levéltára (OL)",
]

HUNGARIAN = [
    ("az MNL PML IV. 435.b 3896/19", [("MNL PML", "HU-MNL-PML")]),
    ("a HU-MNL-KEML-XXIII.239.", [("HU-MNL-KEML", "HU-MNL-KEML")]),
    ("BamL. Mohács v. polgm. 1945-2055.", [("BamL", "HU-MNL-BaML")]),
    ("H.-B. m. L. XXI. 2.", [("H.-B. m. L.", "HU-MNL-HBML")]),
    ("HBmL IV. B. 1406/b.", [("HBmL", "HU-MNL-HBML")]),
    ("— B-KmL. Kecskemét.", [("B-KmL", "HU-MNL-BKML")]),
    ("JNSZML Jászkun Kerület", [("JNSZML", "HU-MNL-JNSZML")]),
    ("ZmL. IV. 151. 1849/50.", [("ZmL", "HU-MNL-ZML")]),
    ("FORRÁS: TMÖL. XIII./19.", [("TMÖL", "HU-MNL-TML")]),
    ("a BAZML-t", [("BAZML", "HU-MNL-BAZML")]),
    ("B.-A.-Z. m. L. IV. 501", [("B.-A.-Z. m. L.", "HU-MNL-BAZML")]),
    ("SzSzBML IV. 1", [("SzSzBML", "HU-MNL-SZSZBML")]),
    ("Zala vm. lt. IV. 1", [("Zala vm. lt.", "HU-MNL-ZML")]),
    ("Veszprém Megyei Levéltár (VemL): A", [("Veszprém Megyei Levéltár (VemL)", "HU-MNL-VeML")]),
    (
        "Az MNL Jász-Nagykun-Szolnok Megyei Levéltárában",
        [("MNL Jász-Nagykun-Szolnok Megyei Levéltárában", "HU-MNL-JNSZML")],
    ),
    (
        "Magyar Nemzeti Levéltár Zala Vármegyei Levéltára",
        [("Magyar Nemzeti Levéltár Zala Vármegyei Levéltára", "HU-MNL-ZML")],
    ),
    ("Nógrád vármegye levéltára", [("Nógrád vármegye levéltára", "HU-MNL-NML")]),
    ("Pest County Archives", [("Pest County Archives", "HU-MNL-PML")]),
    ("BML Gyula, polg. m. 1945/9015.", [("BML", "HU-MNL-BéML")]),
    ("BML. Bvm. főisp. biz. 657/biz. 1941.", [("BML", "HU-MNL-BaML")]),
    ("BML 12/1937.; Gyula", [("BML", None)]),
    ("Baranya County Archives (BML)", [("Baranya County Archives (BML)", "HU-MNL-BaML")]),
    ("SZML Jász-Nagykun-Szolnok vármegye", [("SZML", "HU-MNL-JNSZML")]),
    ("BFL XXV. 1.b.", [("BFL", BFL)]),
    ("HU BFL XXXV.1.a.4", [("HU BFL", BFL)]),
    ("BFL, Budapest Székesfőváros Tanácsa", [("BFL", BFL)]),
    ("Budapest Főváros Levéltárában (BFL)", [("Budapest Főváros Levéltárában (BFL)", BFL)]),
    ("ÁBTL 3.1.5. O-11803/1", [("ÁBTL", "HU-ABTL")]),
    ("HL VKF B/161 3047/1987.", [("HL", "HU-HL")]),
    ("PIL 274. f. 4/76. ő. e.", [("PIL", PIL)]),
    (
        "Politikatôrténeti Intézet Archivuma, Budapest (Archiv des politikgeschichtlichen Instituts, Budapest). 685.",
        [
            (
                "Politikatôrténeti Intézet Archivuma, Budapest (Archiv des politikgeschichtlichen Instituts, Budapest)",
                PIL,
            )
        ],
    ),
    ("OSA, 300/50/6, folder 124.", [("OSA", "HU-OSA")]),
    ("és OSZK KT, Föl. Hung 2075.", [("OSZK KT", OSZK)]),
    ("OSzK Kézirattára, Fol. Hung. 943.", [("OSzK Kézirattára", OSZK)]),
    ("MTA Kt. Ms. 12", [("MTA Kt.", MTA)]),
    ("MTA KIK Kt. Ms 5308/25", [("MTA KIK Kt.", MTA)]),
    ("az Akadémiai Könyvtár Kézirattárában található", [("Akadémiai Könyvtár Kézirattárában", MTA)]),
]

ELSEWHERE = [
    ("BArch, f. R 70/212, 69.", [("BArch", False)]),
    ("PA AA: R 49006.", [("PA AA", False)]),
    ("SAPMO-BA, DY 271/213.", [("SAPMO-BA", False)]),
    ("RGANI, F. 3, op. 68; ГА РФ. Ф. 5826.", [("RGANI", False), ("ГА РФ", False)]),
    ("NA. Dept. of State, Decimal File", [("NA", False)]),
    ("ÁKL-Pr, Ministerstvo vnútra", [("ÁKL-Pr", False)]),
    ("MB Arch. 1/1960/12.", [("MB Arch.", False)]),
    ("a YTVO-ban (775. dosszié)", [("YTVO", False)]),
    ("Román Országos Levéltár, fond 2", [("Román Országos Levéltár", False)]),
    ("XYZ, f. 17, op. 3, d. 5", [("XYZ", True)]),
    ("APKr, KW PZPR, sygn. 12, k. 3.", [("APKr", True)]),
    ("SJBN, fond Prefectura, dosar nr. 12/1945, f. 3.", [("SJBN", True)]),
    ("Dési (Dej) városi lt. K.", [("Dési (Dej) városi lt.", True)]),
    ("a másik a gr. Erdődylevéltárban Galgóczon; lad. 98.", [("gr. Erdődylevéltárban Galgóczon", True)]),
    ("Kárpátaljai Területi Állami Levéltár (KTÁL), f. 2", [("Kárpátaljai Területi Állami Levéltár (KTÁL)", True)]),
    ("Esztergomi Prímási Levéltár, Cat. 44", [("Esztergomi Prímási Levéltár", True)]),
    ("Kassa város levéltára, Schw. 12", [("Kassa város levéltára", True)]),
    ("Belügyminisztériumi Archívum, Bp.", [("Belügyminisztériumi Archívum, Bp.", False)]),
    ("Archives Diplomatiques, Paris, Europe 1918-1929", [("Archives Diplomatiques, Paris", True)]),
    ("Archiwum Wojskowości (Dokumenty Sztabu)", [("Archiwum Wojskowości", True)]),
    ("Slovensky ústredny archiv (SUA) Bratislava Arch.", [("Slovensky ústredny archiv (SUA) Bratislava", True)]),
    ("Slovenský národný archív – Bratislava (Szlovák", [("Slovenský národný archív – Bratislava", True)]),
    ("Archiv bezpečnostních složek, f. 12", [("Archiv bezpečnostních složek", True)]),
    ("Staatsarchiv Zürich, A 12", [("Staatsarchiv Zürich", True)]),
    ("Archivio di Stato di Venezia, Senato", [("Archivio di Stato di Venezia", True)]),
    (
        "Архив внешней политики Российской Федерации (АВП РФ). Ф. 077.",
        [("Архив внешней политики Российской Федерации (АВП РФ)", True)],
    ),
]

NONE = [
    "Zápis KSČ, sygn. 12 je tam.",
    "NATO, MOLNÁR, OLÁH, CONTROL, oL",
    "O. L. Jászi, Revolution and Counter-Revolution",
    "PRO és kontra",
    "Levéltári Közlemények 77 (2006)",
    "a levéltárban őrzött iratok",
    "A család levéltára (P 507)",
    "a Helytartótanácsi Levéltár anyaga",
    "in: Archiv für österreichische Geschichte 12",
    "History and Public Policy Program Digital Archive",
    "https://library.hungaricana.hu/en/view/MNL_OL_XIX_A_83_b_116_3125/",
    "HTML, XML",
    "Budapest (1996)",
    "",
]

PUBLISHERS = [
    "A Magyar Országos Levéltár kiadása. Bp. 1999.",
    "(MOL kiadványai II. Forráskiadványok 16.)",
    "Vas Megyei Levéltár, Szombathely, 1944. (Vas megyei levéltári füzetek, 7.)",
    "Budapest: Magyar Országos Levéltár, 1996. 82-84.",
    "Bp., Magyar Országos Levéltár, 1996.",
]

KEEPERS = ["MOL, 1944. 35. tekercs", "Magyar Országos Levéltár, Budapest, K 63", "Budapest, MOL, 1944. 35. tekercs"]

WITHIN = [
    "MOL, Festetics Levéltár, P 235",
    "MOL Festetics-levéltár P 235",
    "MOL E 156 – Magyar Kamara Archivuma – U. et C.",
    "MOL, Esterházy család hercegi ágának levéltára, P 108",
    "MOL, Erdélyi kancelláriai levéltár B 2",
]


def found(text: str) -> list[tuple[str, str | None]]:
    """What is found in ``text``, as (cited, code)."""
    mentions = repositories.find_all(text)
    assert all(mention.cited == mention.span.of(text) for mention in mentions)
    return [(mention.cited, mention.code) for mention in mentions]


@pytest.mark.parametrize(("text", "expected"), [*NATIONAL, *HUNGARIAN])
def test_archives_with_a_code(text: str, expected: list[tuple[str, str | None]]):
    """Each archive is found under the words used, with its code."""
    assert expected == found(text)


@pytest.mark.parametrize("name", JOINED)
def test_adjacent_forms_are_one_mention(name: str):
    """A name with its siglum, translation and town is one archive."""
    assert [(name, OL)] == found(f"Lásd {name}, K 63, 12. cs.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Országos Levéltár (továbbiakban OL) D. 93.", ["Országos Levéltár", "OL"]),
        ("Magyar Országos Levéltár (a továbbiakban: MOL), K 27", ["Magyar Országos Levéltár", "MOL"]),
        ("MOL; Hungarian National Archives", ["MOL", "Hungarian National Archives"]),
    ],
)
def test_what_stays_apart(text: str, expected: list[str]):
    """A declared short title is not part of the name, nor is another source."""
    assert expected == [cited for cited, _ in found(text)]


@pytest.mark.parametrize(("text", "expected"), ELSEWHERE)
def test_archives_without_a_code(text: str, expected: list[tuple[str, bool]]):
    """Other archives are found too, by the table or by their words, and have no code."""
    mentions = repositories.find_all(text)

    assert expected == [(mention.cited, mention.generic) for mention in mentions]
    assert {mention.code for mention in mentions} == {None}


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_archive(text: str):
    """Parts of words, journals, family papers, common nouns and addresses are no archives."""
    assert [] == found(text)


@pytest.mark.parametrize("text", PUBLISHERS)
def test_publishers(text: str):
    """Who published a book is told from who keeps papers."""
    assert [True] == [mention.publisher for mention in repositories.find_all(text)]


@pytest.mark.parametrize("text", KEEPERS)
def test_keepers_are_no_publishers(text: str):
    """A year or a town alone makes no publisher."""
    assert [False] == [mention.publisher for mention in repositories.find_all(text)]


@pytest.mark.parametrize("text", WITHIN)
def test_papers_within_an_archive_are_not_another(text: str):
    """What is called an archive behind the archive that keeps it is a fonds."""
    assert [("MOL", OL)] == found(text)


def test_own_forms_are_found_and_overrule_the_table():
    """A user's sigla and names count beside the table's, with endings, and before them."""
    own = [
        repositories.Name(form="KTL"),
        repositories.Name(form="PML Vác", code="HU-MNL-PML"),
        repositories.Name(form="BML", code="HU-MNL-BéML"),
        repositories.Name(form="Váci Püspöki Levéltár", code="HU-VPL"),
    ]
    mentions = repositories.find_all("KTL 3; PML Vác IV; BML Pécs; a Váci Püspöki Levéltárban", own)

    assert [
        ("KTL", None),
        ("PML Vác", "HU-MNL-PML"),
        ("BML", "HU-MNL-BéML"),
        ("Váci Püspöki Levéltárban", "HU-VPL"),
    ] == [(mention.cited, mention.code) for mention in mentions]


@pytest.mark.parametrize(
    "row",
    [
        row
        for row in repository_forms.rows()
        if row.kind in {"name", "full name", "siglum", "siglum before a shelfmark"}
    ],
    ids=lambda row: row.form,
)
def test_every_form_of_the_table_is_found(row: repository_forms.Row):
    """No form is hidden by another or by the pattern it is turned into."""
    (mention,) = repositories.find_all(f"{row.form} {'RG 59' if 'before' in row.kind else ''}")

    assert folding.folded(row.form).rstrip(".") == folding.folded(mention.cited).rstrip(".")
    assert (row.code or None) == mention.code


@pytest.mark.parametrize("code", sorted({row.code for row in repository_forms.rows() if row.code.startswith("HU-")}))
def test_every_code_has_a_seat(code: str):
    """Exports can say where each archive we have a code for is; only Győr-Moson-Sopron's is in two towns."""
    assert (repositories.seat(code) is None) == (code == "HU-MNL-GyMSML")
    assert (repositories.name(code) is None) == (code == "HU-MNL-GyMSML")


def test_an_unknown_code_has_no_name():
    """Nothing is made up for a code that the table has not."""
    assert repositories.name("HU-XYZ") is None


PIECES = [
    "MOL",
    "OL",
    " ",
    ", ",
    "(",
    ")",
    "Budapest",
    "Országos Levéltár",
    "K 63",
    "–",
    "é",
    "BML",
    "Archiv",
    "архив",
    "x",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_mentions_are_in_order_and_apart(text: str):
    """Whatever the text, mentions are stretches of it, one after the other."""
    mentions = repositories.find_all(text)
    ends = [0, *(mention.span.end for mention in mentions)]

    assert all(end <= mention.span.start < mention.span.end for end, mention in zip(ends, mentions, strict=False))
    assert all(mention.cited == mention.span.of(text) for mention in mentions)


@given(st.text(max_size=80))
def test_folding_keeps_places(text: str):
    """A span of the folded text is one of the text."""
    assert len(text) == len(folding.folded(text)) == len(folding.without_accents(text))
