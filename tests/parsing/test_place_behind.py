"""The place behind a word that refers back: read where it begins with a code, and never taken for the place before."""

import pytest
from samples.manuscripts import note as noted

from mol_citations.parsing.notes import parse_note
from mol_citations.records import Ibid, Unparsed

READ = {
    "Ibid., RG 84, Budapest Legation, Box 12, Folder 350.": {"fonds": "RG 84", "box": "12", "number": "350"},
    "Uo. Fol. Hung. 1942.": {"fonds": "Fol. Hung.", "number": "1942"},
    "Uo. Ms 5308/26.": {"fonds": "Ms", "number": "5308/26"},
    "Ebd., PA XL, Karton 55.": {"box": "55"},
    "Uo. Vietnam, 3. d. 5/c. 00300/1956.": {
        "subject": "Vietnam",
        "box": "3",
        "item": "5/c",
        "file_number": "00300/1956",
    },
    "Uott 36. cs. 8. t.": {"bundle": "36", "item": "8"},
    "Ebda, fol. 16r.": {"folio": "16r"},
}


@pytest.mark.parametrize(("note", "expected"), READ.items())
def test_a_code_behind_the_word_is_read(note, expected):
    """A record group, a collection of manuscripts, a section or a country begins another place in the archive."""
    (found,) = parse_note(noted(note)).citations

    assert isinstance(found, Ibid)
    assert expected == dict(found.shelfmark.levels())


UNREAD = [
    "Ibid., 611.64, Box 2500",
    "Uo. Felségjogok, 3. cs. 5/c. 00300/1956",
    "Uo. Felségjogok, 1950, 3. cs",
    "Ebd., Ungarn, Zl. 791.002",
    "Ibid., group 5, unit 79",
    "Uo. 83-b",
    "Uo. sz. n",
    "Uo. 1959/T 3. d",
    "Ebd., Hungarica, Fasz. 423, Konv. B, fol. 12",
    "Ibid., Tchécoslovaquie, vol. 12",
    "Uo. VII. 5. e. 20630/I",
    "Uo. Cat. 12",
    "Uo. res. 1939-21-45",
    "Uo. Mt. 1950. máj. 12. 1. np",
    "Uo. Közgy. ir. 1849. 13",
    "Uo. 1409. c. 13/1944",
    "Uo. 2. o. 3458",
]


@pytest.mark.parametrize("note", UNREAD)
def test_a_place_that_is_not_read_is_not_the_one_before(note):
    """Levels that no grammar reads mean another place: the citation is unparsed, and starts no chain."""
    (found,) = parse_note(noted(f"{note}.")).citations

    assert isinstance(found, Unparsed)
    assert note == found.text


NO_PLACE = [
    "Uo. II. 45.",
    "Uo. III/2. 45. o.",
    "Uo. 45-től.",
    "Uo. 12. sz. irat.",
    "Uo. A kötet 45. oldalán.",
    "Uo. Lásd még a 12. doboz iratait.",
    "Uo. A MOL-ban 12 doboz irat található.",
    "Ibid. The boxes 5 and 6 are missing.",
    "Ibid., vol. 2, p. 45.",
    "Ibid., chapter 3.",
    "Ebd., Anm. 3.",
]


@pytest.mark.parametrize("note", NO_PLACE)
def test_what_is_no_place_leaves_the_word_alone(note):
    """A volume, a chapter, a remark behind the word are of the source before."""
    assert isinstance(parse_note(noted(note)).citations[0], Ibid)


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Uo. máj. 19.", "máj. 19"),
        ("Uo. június 27. 13. fol.", "június 27"),
        ("Ibid., 3 May.", "3 May"),
        ("Uo. május 5-én.", None),
        ("Uo. máj. 12–14.", None),
    ],
)
def test_a_day_without_its_year_is_another_document(note, day):
    """The year is that of the document before, which the text does not say: the words are kept."""
    (found,) = parse_note(noted(note)).citations

    assert isinstance(found, Ibid)
    assert day == found.description.date_cited
