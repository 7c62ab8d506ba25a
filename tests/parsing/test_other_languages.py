"""Hungarian archives as they are cited in other languages, and in text that is no footnote.

Most notes are made up in the forms that historians use in these languages for the National Archives; those of
portals, repertories and editions of sources are taken from print and stand in ``fixtures/notes/other_languages.txt``.
A row is a note and its citations, parted by ``|``, as in test_note_language.
"""

import pytest
from samples.said import read, rest, said

OL = "repository=HU-MNL-OL"
RUSSIAN = [
    ("MOL. XIX-J-1-j. Szu. TÜK. 1956. 5. doboz.", f"{OL} fonds=XIX-J-1-j subject=Szu. TÜK year=1956 box=5"),
    ("MNL OL. M-KS. F. 288. 5/245. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=245"),
    (
        "Magyar Országos Levéltár (далее – MOL). K 63. 1920. 10. cs. 7. tétel.",
        f"{OL} fonds=K 63 year=1920 bundle=10 item=7",
    ),
    ("МОЛ. К 64. 1920. 3. tétel.", f"{OL} fonds=K 64 year=1920 item=3"),
    ("MNL OL. Ф. К 28. Связка 66. Дело 123. Л. 12–14.", f"{OL} fonds=K 28 bundle=66 unit=123 folio=12-14"),
    (
        "Письмо Кадара Хрущеву, 12 марта 1958 г. // MOL. М-КС-288. f. 47. cs. 724. ő. e.",
        f"{OL} fonds=M-KS 288 group=47 unit=724 creator=Кадара recipient=Хрущеву genre=Письмо date=1958-03-12",
    ),
]
UKRAINIAN = [
    ("Угорський національний архів, ф. K 28, спр. 66, арк. 12.", f"{OL} fonds=K 28 unit=66 folio=12"),
    (
        "Лист Бродія до Телекі, 5 травня 1939 р. MNL OL, K 28, спр. 66.",
        f"{OL} fonds=K 28 unit=66 genre=Лист title=Лист Бродія до Телекі date=1939-05-05",
    ),
]
POLISH = [
    (
        "Magyar Nemzeti Levéltár Országos Levéltára (dalej: MNL OL), zespół M-KS 288, j. 5/123, k. 12–14.",
        f"{OL} fonds=M-KS 288 group=5 unit=123 folio=12-14",
    ),
    (
        "MNL OL, sygn. XIX-J-1-j, Lengyelország, 1956, pudło 5.",
        f"{OL} fonds=XIX-J-1-j subject=Lengyelország year=1956 box=5",
    ),
    ("MNL OL, K 63, wiązka 12, k. 34.", f"{OL} fonds=K 63 bundle=12 folio=34"),
    (
        "Raport ambasadora w Warszawie, 12 maja 1956, MNL OL, XIX-J-1-j, 5. d.",
        f"{OL} fonds=XIX-J-1-j box=5 genre=Raport title=Raport ambasadora w Warszawie date=1956-05-12",
    ),
]
SLOVAK_AND_CZECH = [
    ("MNL OL, f. K 28, k. 12.", f"{OL} fonds=K 28 box=12"),
    (
        "Magyar Országos Levéltár (ďalej len MOL), f. K 149, kr. 12, č. 345/1920.",
        f"{OL} fonds=K 149 box=12 file_number=345/1920",
    ),
    (
        "Maďarský národný archív – Krajinský archív (MNL OL), f. K 28, kr. 12, s. 5.",
        f"{OL} fonds=K 28 box=12 page=5",
    ),
    ("Maďarský státní archiv, Budapešť, f. XIX-J-1-j, krabice 12.", f"{OL} fonds=XIX-J-1-j box=12"),
    ("MOL Budapešť, fond K 63, kart. 12, č. j. 123/1935.", f"{OL} fonds=K 63 box=12 file_number=123/1935"),
    (
        "Správa Wettsteina z 12. januára 1939, MOL, K 63, 459. cs.",
        f"{OL} fonds=K 63 bundle=459 genre=Správa title=Správa Wettsteina date=1939-01-12",
    ),
    (
        (
            "Magyar nyelvű gépirat, másolat Strojopis v maďarčine, kópia Typescript in Hungarian, copy MNL OL, K 28,"
            " ME, 4. csomó, 10. tétel, 1921-B-1135."
        ),
        (
            f"fonds_title=ME {OL} fonds=K 28 bundle=4 item=10 file_number=1921-B-1135 copy_type=Magyar nyelvű gépirat,"
            " másolat Strojopis v maďarčine, kópia Typescript in Hungarian, copy"
        ),
    ),
]
SERBIAN_CROATIAN_SLOVENIAN = [
    ("Mađarski državni arhiv (MOL), fond E 148, fasc. 1234, br. 5.", f"{OL} fonds=E 148 fascicle=1234 number=5"),
    ("MOL, K 28, kut. 12.", f"{OL} fonds=K 28 box=12"),
    ("MNL OL, P 1322, kutija 4, svežanj 2.", f"{OL} fonds=P 1322 bundle=2 box=4"),
    ("Мађарски државни архив (MOL), K 26, свежањ 12.", f"{OL} fonds=K 26 bundle=12"),
    ("Madžarski državni arhiv, K 63, škatla 12, mapa 3.", f"{OL} fonds=K 63 box=12 unit=3"),
]
ROMANIAN = [
    ("MOL, fond K 28, pachet 12, dosar 34, f. 5.", f"{OL} fonds=K 28 bundle=12 unit=34 folio=5"),
    (
        "Magyar Országos Levéltár (în continuare MOL), fond F 234, Fasc. 12, f. 3.",
        f"{OL} fonds=F 234 fascicle=12 folio=3",
    ),
    ("MNL OL, fond P 658, cutia 12, nr. 34.", f"{OL} fonds=P 658 box=12 number=34"),
]
GERMAN = [
    ("MOL, K 149, 23. Bündel, Akte 123/1920.", f"{OL} fonds=K 149 bundle=23 file_number=123/1920"),
    ("MNL OL, K 63, Bündel 123, Posten 7, Nr. 1234/1935.", f"{OL} fonds=K 63 bundle=123 item=7 file_number=1234/1935"),
    ("Ungarisches Staatsarchiv, K 64, Faszikel 1, Position 3, Blatt 4.", f"{OL} fonds=K 64 fascicle=1 item=3 folio=4"),
]
ROMANCE = [
    ("MOL, K 63, liasse 12, n° 123/1920.", f"{OL} fonds=K 63 bundle=12 file_number=123/1920"),
    ("Archives nationales hongroises (MOL), K 64, carton 3, dossier 11.", f"{OL} fonds=K 64 box=3 unit=11"),
    ("Archivio Nazionale Ungherese (MOL), K 63, fascio 45, voce 23/7.", f"{OL} fonds=K 63 bundle=45 item=23/7"),
    (
        "Rapporto di Villani a Kánya, Roma, 12 marzo 1935, MOL, K 63, busta 12.",
        f"{OL} fonds=K 63 box=12 creator=Villani recipient=Kánya genre=Rapporto date=1935-03-12 place=Roma",
    ),
    (
        "Archivo Nacional de Hungría (MNL OL), XIX-J-1-j, caja 12, expediente 001234/1960.",
        f"{OL} fonds=XIX-J-1-j box=12 file_number=001234/1960",
    ),
    (
        "Informe del cónsul en Madrid, 3 de mayo de 1936, MOL, K 63, legajo 12.",
        f"{OL} fonds=K 63 bundle=12 creator=cónsul en Madrid genre=Informe date=1936-05-03",
    ),
    ("Arquivo Nacional da Hungria, K 84, caixa 2, maço 5, doc. 34.", f"{OL} fonds=K 84 bundle=5 box=2 number=34"),
]
NOTES = [
    *RUSSIAN,
    *UKRAINIAN,
    *POLISH,
    *SLOVAK_AND_CZECH,
    *SERBIAN_CROATIAN_SLOVENIAN,
    *ROMANIAN,
    *GERMAN,
    *ROMANCE,
]


@pytest.mark.parametrize(("text", "expected"), NOTES, ids=[text for text, _ in NOTES])
def test_a_note_is_read_whole(text, expected):
    """Every level is found under its own name, and no word of the note is left over."""
    assert expected == " | ".join(said(citation) for citation in read(text))
    assert not rest(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reference number: K 149", "fonds=K 149"),
        ("Reference number: XIX-L-20-o", "fonds=XIX-L-20-o"),
        ("Identifier: IV. 404", "fonds=IV.404"),
        ("Sygnatura: MNL OL, K 63, 5. cs.", f"{OL} fonds=K 63 bundle=5"),
        ("Quelle: MNL OL, K 63, 5. cs.", f"{OL} fonds=K 63 bundle=5"),
        ("Reference code: V.243. Title: Records of the Mayor", "fonds=V.243"),
        ("Reference Code HU OSA 408-3 Title Research Documentation", "repository=HU-OSA fonds=408-3"),
        ("Signatur HU OSA 408-3 Titel Research Documentation", "repository=HU-OSA fonds=408-3"),
        ("Signatura: HR-HDA-77", ""),
        ("Őrzési helye: MOL, Q és U szekció", ""),
    ],
)
def test_a_label_belongs_to_no_citation(text, expected):
    """What leads to a shelfmark is no title of a document, and no author of a work."""
    assert expected == " | ".join(said(citation) for citation in read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MOL K 150 P contains records of law enforcement authorities", f"{OL} fonds=K 150"),
        ("MOL. Kossuth-gyűjtemény. II. K. 5.", f"fonds_title=Kossuth-gyűjtemény {OL} series=II. K. number=5"),
        ("This collection, “HU OSA 300 Records”, is divided.", "fonds_title=Records repository=HU-OSA fonds=300"),
        ("Das Ministerialarchiv 1848/49 (1848-1850 - Sektion H) gelangte aus Wien nach Ungarn.", ""),
        ("Die Sammlung der Antemohacsiana (1526) besteht aus Urkunden.", ""),
        ("ŽB II: Administratívne spisy, rok 1927, skupina: 239-volby, leltári szám: 239.", ""),
        ("HBML, 49/II-K/1947. 35. doboz", "repository=HU-MNL-HBML box=35 file_number=49/II-K/1947"),
        ("No. 24. 3215/pol. The President of the Mission, to the Prime Minister.", "unparsed"),
    ],
)
def test_nothing_is_made_up(text, expected):
    """A sentence on records is no title of theirs, and a part of a number or of a collection no fonds."""
    assert expected == " | ".join(said(citation) for citation in read(text))
