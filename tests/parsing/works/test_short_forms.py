"""Works cited before, by a phrase: op. cit. and its equivalents."""

from __future__ import annotations

import pytest

from mol_citations.parsing import works
from mol_citations.records import ShortForm

# From Levéltári Közlemények, Braham, Vízügyi Közlemények, and Russian notes on the Turan society: each with its
# authors, title, word and locator.
PHRASES = [
    ("Jakó i. m. 69, 93, 201, 225, 352—353, 417", "Jakó", None, "op_cit", "69, 93, 201, 225, 352—353, 417"),
    ("Makkai, i. m. 98", "Makkai", None, "op_cit", "98"),
    ("Horváth: i. m. 58. l", "Horváth", None, "op_cit", "58. l"),
    ("Lévai, Szürke könyv, i. m., 77-78. o", "Lévai", "Szürke könyv", "op_cit", "77-78. o"),
    ("Nagy I. i. m. VI. 67. 1", "Nagy I.", None, "op_cit", "VI. 67. 1"),
    ("Babos—Mayer i. m. 5", "Babos—Mayer", None, "op_cit", "5"),
    ("Pór i. klny. 44-45. 1", "Pór", None, "op_cit", "44-45. 1"),
    ("Varjú E. id. m. 149. l", "Varjú E.", None, "op_cit", "149. l"),
    ("Varjú E. id. mű 149. l", "Varjú E.", None, "op_cit", "149. l"),
    ("A Tiszántúl öntözése c. i. m. 3—27. lap", None, "A Tiszántúl öntözése", "op_cit", "3—27. lap"),
    ("Újabb tanulmányok... c. i. m. XVIII—XIX. lap", None, "Újabb tanulmányok...", "op_cit", "XVIII—XIX. lap"),
    ("Karsai, i. h. 12. o", "Karsai", None, "loc_cit", "12. o"),
    ("Gati, op. cit., pp. 91, 95", "Gati", None, "op_cit", "pp. 91, 95"),
    ("Gati, Failed Illusions, op. cit., 91", "Gati", "Failed Illusions", "op_cit", "91"),
    ("Gati, loc. cit", "Gati", None, "loc_cit", None),
    ("Schlitter, a. a. O., S. 12", "Schlitter", None, "loc_cit", "S. 12"),
    ("Ders., a. a. O., S. 12", "Ders", None, "loc_cit", "S. 12"),
    ("Uő: i. m. 5", "Uő", None, "op_cit", "5"),
    ("Фархшатов М.Н.: у. с. 79", "Фархшатов М.Н.", None, "op_cit", "79"),
    ("Фархшатов М.Н. Указ. соч. С. 79", "Фархшатов М.Н.", None, "op_cit", "С. 79"),
    ("Тоган З.В. Цит. соч. С. 5", "Тоган З.В.", None, "op_cit", "С. 5"),
    ("i. m. 12. o", None, None, "op_cit", "12. o"),
]


@pytest.mark.parametrize(("reference", "authors", "title", "word", "locator"), PHRASES)
@pytest.mark.parametrize("frame", ["{}.", "Lásd {}; Makkai, i. m. 98.", "(vö. {}.)"])
def test_a_phrase_is_read(*, frame, reference, authors, title, word, locator):
    """Author, title and pages as written; the word names what the phrase means in any language."""
    note = frame.format(reference)

    first = works.find(note, 0, len(note))[0]

    assert isinstance(first, ShortForm)
    assert (authors, title, word, locator) == (first.authors, first.title, first.word, first.locator)
    assert reference == first.text.rstrip(".")


# A surname, a shortened title and a page, as the Chicago Manual of Style asks for (17th edition, 14.30).
SHORTENED = [
    ("Szalontai, “Creating,” 14", "Szalontai", "Creating", "14"),
    ('Szalontai, "Creating a Foreign Policy," 14–15', "Szalontai", "Creating a Foreign Policy", "14–15"),
    ("Korom, Hungary and Vietnam, 60", "Korom", "Hungary and Vietnam", "60"),
    ("Borhi, Magyarország és Bécs, 60. o", "Borhi", "Magyarország és Bécs", "60. o"),
    ("Suppan, Wien und Prag, S. 5", "Suppan", "Wien und Prag", "S. 5"),
    ("Stuart-Fox and Kooyman, Dictionary, 60", "Stuart-Fox and Kooyman", "Dictionary", "60"),
]


@pytest.mark.parametrize(("reference", "authors", "title", "locator"), SHORTENED)
@pytest.mark.parametrize("frame", ["{}.", "See {}.", "; and {}.", "{}, and, for more, Gati, Bluff, 3."])
def test_a_shortened_title_is_read(*, frame, reference, authors, title, locator):
    """A title in quotation marks or with "and" in it is a title, and its page is one."""
    note = frame.format(reference)

    first = works.find(note, 0, len(note))[0]

    assert isinstance(first, ShortForm)
    assert (authors, title, locator) == (first.authors, first.title, first.locator)
    assert reference == first.text


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Pór i. klny. 44-45. 1.; Nagy I. i. m. VI. 67. 1.", ["Pór i. klny. 44-45. 1", "Nagy I. i. m. VI. 67. 1"]),
        ("Babos—Mayer i. m. — Botár Imre i. m.", ["Babos—Mayer i. m.", "Botár Imre i. m."]),
        (
            "lásd Karsai, i. m., 140-184. o., valamint Lukács, i. m., 120., 243-244. o.",
            ["Karsai, i. m., 140-184. o", "Lukács, i. m., 120., 243-244. o"],
        ),
        ("Az adatokat közli Horváth i. m. 58. l.", ["Horváth i. m. 58. l"]),
        ("Это письмо цитирует и Ласло Кеси Ковач. Keszi Kovacs Laszlo: у. с. 90.", ["Keszi Kovacs Laszlo: у. с. 90"]),
        ("Lásd még Domán István i m.", ["Domán István i m."]),
    ],
)
def test_where_a_short_form_begins_and_ends(note, expected):
    """Names before the phrase belong to it, the sentence before them does not; a bare phrase keeps its full stop."""
    assert expected == [piece.text for piece in works.find(note, 0, len(note))]


@pytest.mark.parametrize(
    "note",
    [
        "Im Dienste der Partei",
        "I. M. Diakonoff",
        "id. Andrássy Gyula gróf",
        "30 cm. magas",
        "a i. sz.",
        "i. e. 44. március 15.",
    ],
)
def test_what_only_looks_like_a_phrase_is_none(note):
    """Initials, "idősebb" and prepositions name no work."""
    assert () == works.find(note, 0, len(note))
