"""Codes that look like fonds and are something else, and the same code where it is one.

What is refused are forms of citation in law, music, journals and printed sources; where a page gives the very
string, its address stands beside it.
"""

import pytest
from samples.manuscripts import note

from mol_citations.parsing import parse_note
from mol_citations.records import ArchivalCitation, NoteReference


def fonds(text):
    """The fonds that a note cites, in order."""
    return [
        citation.shelfmark.fonds
        for citation in parse_note(note(text)).citations
        if isinstance(citation, ArchivalCitation)
    ]


@pytest.mark.parametrize(
    ("refused", "read", "expected"),
    [
        # a volume and a page, and a main fond group: its letter, an archive, a back-reference or a unit says so
        ("Budapesti Szemle XIX. 45. l.", "XIX-A-83-a, 45. doboz", "XIX-A-83-a"),
        ("AOklt. XVII. 123. sz.", "MNL OL XVII. 123. 5. doboz", "XVII-123"),
        ("Kossuth Lajos Összes Munkái XXVIII. 45.", "XXVIII-M-14. 45. doboz", "XXVIII-M-14"),
        ("Polyb. XVIII. 4. 3.", "XX-4, 3. doboz", "XX-4"),
        ("Dante, Par. XXXIII. 145.", "XXXIII-5-c-145", "XXXIII-5-c"),
        ("Plin. NH XXXV. 12.", "BFL XXXV. 1. f. 5. cs. 23. ő. e.", "XXXV.1"),
        ("Il. XXIV. 12; Od. XX. 3.", "MNL OL XIX-I-1-e; XX. 3. 12. doboz", "XX-3"),
        # a work in a composer's catalogue, and a letter section: words of records, an archive, or a bundle says so
        ("Scarlatti E-dúr szonátája (K. 380)", "A Miniszterelnökség iratai (K 26)", "K 26"),
        ("Mozart, K 466, 2. tétel, 12. ütem.", "MOL K 466, 2. tétel", "K 466"),
        ("Schubert, D. 960, 1. tétel.", "K 28, 12. tétel", "K 28"),
        ("Az M 3-as metró (M 3) építése.", "Uo. (M 3)", "M 3"),
        # a day of a decree (https://jogkodex.hu/doc/1193101) and of a sitting
        ("3129/2020. (V. 15.) AB végzés", "MOL (V 15) 3. doboz", "V 15"),
        ("A MOL selejtezéséről: 33/1958. (V. 17.) Korm. rendelet", "MOL V 17, 3. doboz", "V 17"),
        ("Az OL ügyrendje, 1956. V. 15.", "MOL V. 15. 3. doboz", "V 15"),
        # Hivatalos Lap, the Official Journal of the European Union, and the military archives
        ("HL L 119., 2016.5.4., 1. o.", "HL VKF 1938, 5. d.", "VKF"),
        ("HL 2003. L 236., 33. o.", "HL HM 1938, 12. d.", "HM"),
        # the oil company, a journal and an inventory of the archives, and the archives
        ("The MOL Group was privatised in 1995, 12. o.", "MOL K 63, 12. cs.", "K 63"),
        ("MNL OL Levéltári Szemle, 2012. 3. sz. 45. o.", "MNL OL K 63, 12. cs.", "K 63"),
        ("Magyar Országos Levéltár: Levéltári leltárak 12.", "Magyar Országos Levéltár: K 63", "K 63"),
        # Diogenes Laertius by book and section, and a charter
        ("DL 9.61, Sext. Emp. M 7.12.", "DL 9.614", "DL"),
        # the encyclopaedia of Hungarian ethnography, and the national archives
        ("Vö. MNL III. 345; MNL 5: 234.", "MNL OL XIX-J-1-j, 5. doboz", "XIX-J-1-j"),
        # so many boxes, and the box of that number
        ("A MOL 25 doboz iratot őriz a témáról.", "MOL K 63, 25 doboz.", "K 63"),
        ("Az ÁBTL 12 doboz anyagot tett kutathatóvá.", "MOL K 63, 12. dobozban.", "K 63"),
        # a fascicle of a journal or a dictionary, and one of papers
        ("Sectio Philosophica tom. 16 fasc. 1 (2011) 161.", "NRA Fasc. 1. No. 16.", "NRA"),
        ("TLL V 1, fasc. 3, 123.", "U. et C. Fasc. 3. Nr. 12", "UC"),
        # a movement of a sonata, and a bundle of papers
        ("K 331 Sonata in A, 2. tétel.", "E 190, Rákóczi cs. lt., 12. cs., nr. 345.", "E 190"),
        ("K 331 Sonata in A.", "P 108, Rep. 8. Fasc. C.", "P 108"),
        # a volume of a printed edition behind its abbreviation
        ("EOE 3. kötet 45. l.", "MOL P 45, 3. kötet", "P 45"),
        # an ending of Hungarian, and a letter of the fonds
        ("XIX. sz. 2. fele.", "A XIX-J-1-es fond", "XIX-J-1"),
    ],
)
def test_what_stands_beside_a_code_decides(refused, read, expected):
    """The first note cites no archive; the second, with like numbers, cites this fonds."""
    assert fonds(refused) == []
    assert fonds(read)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Magyar Nemzeti Levéltárban őrzött 25 doboz iratanyag feldolgozatlan.",
        "A MOL-ban 35 doboz irat található.",
        "A MOL iratanyagának selejtezéséről a 45/1958. (V. 30.) Korm. rendelet intézkedett.",
        "The National Archives of Hungary holds 35 boxes on the topic, of which 12 were closed until 1990.",
    ],
)
def test_a_sentence_on_an_archive_cites_nothing(text):
    """Nor is it a citation that cannot be read."""
    assert [type(citation) for citation in parse_note(note(text)).citations] == []


def test_an_initial_of_a_title_is_no_signal():
    """The *L.* of "L. and P." (Letters and Papers of Henry VIII) is no *lásd*."""
    (citation,) = parse_note(note("L. and P., v., 1247.")).citations

    assert citation.signal is None


def test_years_behind_ibid_are_no_number_of_a_file():
    """Hemmeon, The History of the British Post Office, note 168: a volume of the Calendar of Treasury Books."""
    (citation,) = parse_note(note("Ibid., 1702-07, lxxxvi, 134.")).citations

    assert citation.shelfmark.year == "1702-07"
    assert citation.shelfmark.file_number is None


def test_a_volume_of_the_upper_house_is_no_note():
    """FN is the Felsőházi Napló, and fn. a footnote."""
    upper_house, footnote = (parse_note(note(text)).citations for text in ("FN 1931. II. 45. o.", "See fn. 31 above."))

    assert not any(isinstance(citation, NoteReference) for citation in upper_house)
    assert [citation.note for citation in footnote] == ["31"]


def test_a_signal_ends_a_shelfmark():
    """What "vö." introduces is no part of the shelfmark before it."""
    first, second = parse_note(note("MOL, K 63, 12. cs. Vö. Magyar Nyelv XXVIII. 45. l.")).citations

    assert first.text == "MOL, K 63, 12. cs"
    assert second.signal == "cf"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uo. XXV. 4. a. 2345/1957.", {"fonds": "XXV.4.a", "file_number": "2345/1957"}),
        ("Uo. IV. B. 1406. b. 369. d.", {"fonds": "IV.B.1406.b", "box": "369"}),
        ("Uo. XX-5-h, 5. doboz.", {"fonds": "XX-5-h", "box": "5"}),
        ("Uo. XX. 12. l.", {"volume": "XX", "folio": "12"}),
        ("Uo. II. 45.", {"volume": "II", "page": "45"}),
        ("Uo. III. 95—98.)", {"volume": "III", "page": "95-98"}),
        ("Uo. 12. jegyzet.", {}),
        ("Uo. 3. táblázat.", {}),
        ("Uo. 12. l.", {"folio": "12"}),
    ],
)
def test_what_is_behind_ibid(text, expected):
    """Another fonds of the same archive, a volume and its page; a note and a table of the work are no levels."""
    (citation,) = parse_note(note(text)).citations

    assert dict(citation.shelfmark.levels()) == expected


def test_a_further_fonds_of_a_county_archive_is_a_citation():
    """Behind a semicolon, with its letter and a part."""
    assert fonds("BFL XXV. 4. a. 1234/1948; XXV. 1. b. 12/1946.") == ["XXV.4.a", "XXV.1.b"]
