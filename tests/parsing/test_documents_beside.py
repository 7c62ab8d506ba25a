"""Which words beside a shelfmark name the document: before its bracket, in a sentence, behind it."""

import pytest

from mol_citations.parsing import parse_note
from mol_citations.sources import Note, Source

BEFORE_BRACKET = [
    ("Teleki Pál levele Horthy Miklósnak, 1941. április 3. (MOL K 589, 3. cs.)", "creator genre recipient date"),
    ("Lásd Vidor Lajos személyes beszámolóját (YIVO, 775/3192).", "creator genre"),
    ("Vö. a főispán jelentésével (MOL K 26, 1234. csomó).", "creator genre"),
    ("Tokaj, 1649. (MOL E 211 Lymbus, 30. t. fol. 190r)", "date title"),
    ("Report by the Hungarian legation in London, 5 May 1950 (MNL OL XIX-J-1-j Anglia, 12. d.).", "creator genre date"),
    ("Az alispán jelentése szerint a helyzet nyugodt volt (MOL K 148, 632. csomó).", ""),
    ("A kormány 1938. május 4-én ülésezett (MOL K 27, 12. d.).", ""),
]
IN_A_SENTENCE = [
    ("Lásd a belügyminiszter 1944. május 4-i jelentését a MOL K 150, 12. cs.", "creator genre date"),
    ("Lásd a 1234/1944. sz. rendeletet, MOL, 86. tekercs.", "genre title"),
    ("A Comité tervezetének alapelvei című dokumentum megtalálható MOL K 26, 1261. csomó.", "title"),
    ("A magyar kisebbség helyzete című jelentés, MNL OL K 28, 12. csomó.", "genre title"),
    ("A helyzet súlyos volt. MOL K 148, 632. csomó.", ""),
    ("Nagy Imre volt a miniszter. A hivatalos alispán Brand Sándor volt. MOL, 147. tekercs.", ""),
    ("Az alispán jelentése szerint nyugalom volt. MOL K 148, 632. csomó.", ""),
    (
        "Текст был зачитан 29 июня 1938 г. Письмо Тагана бею Ибрахиму. 20 июня 1928 г. MOL, P 1384.",
        "creator genre recipient date",
    ),
]
BEHIND = [
    ("MNL OL K 148, 632. csomó, 1234/1919. Az alispán távirata.", "creator genre"),
    ("MNL OL K 148, 632. csomó, 1234/1919. átirat.", "genre"),
    ("MNL OL XIX-A-83-a, 12. d., 1234/1950-pol. szóbeli jegyzék.", "genre"),
    ("BFL XXXV.1.a.4. 12. ő. e. Jelentés a kerületi pártbizottság munkájáról.", "genre title"),
    (
        "MNL OL XIX-J-1-j, Szovjetunió, 5. doboz. A moszkvai követség jelentése a szovjet belpolitikáról.",
        "creator genre title",
    ),
    (
        "MNL OL XIX-J-1-j, 12. d., 00123/1957, Ambassador Boldoczki's report to the Ministry, 5 May 1957.",
        "creator genre recipient date",
    ),
    (
        "RGANI, F. 3, op. 72, d. 170, p. 3, Politburo Resolution P 82, “Concerning the Situation,” 23 May 1968.",
        "creator genre title date",
    ),
    ("MNL OL K 148, 632. csomó. A jelentés nem említi a tüntetést.", ""),
    ("MNL OL K 148, 632. csomó. Az alispán jelentése szerint nyugalom volt.", ""),
    ("MOL K 148, 632. csomó. Note that the box is empty.", ""),
]


@pytest.mark.parametrize(("text", "expected"), [*BEFORE_BRACKET, *IN_A_SENTENCE, *BEHIND])
def test_which_fields_a_note_gives(text, expected):
    """A document is described where it is named; a sentence that tells something describes none."""
    (citation,) = parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations

    assert sorted(expected.split()) == sorted(field for field, _ in citation.description.fields())


YEARS = [
    ("Balogvár, 1670, 1674: U. et C. 2/24", "Balogvár", "{1670,1674}"),
    ("Szentgyörgy, Bazin, 1601, 1618: U. et C. 2/3", "Szentgyörgy, Bazin", "{1601,1618}"),
    ("Bácska, 1782 és 1828: U. et C. 243/1", "Bácska", "{1782,1828}"),
]


@pytest.mark.parametrize(("text", "title", "date"), YEARS)
def test_several_years_are_one_date(text, title, date):
    """All years that stand before a shelfmark are its dates, none is left in the title."""
    (citation,) = parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations

    assert (title, date) == (citation.description.title, citation.description.date)
