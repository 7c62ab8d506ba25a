"""Pointers to other notes, in the languages of notes."""

from __future__ import annotations

import pytest

from mol_citations.parsing import works
from mol_citations.records import NoteReference


@pytest.mark.parametrize(
    ("note", "text", "label", "signal"),
    [
        ("(see note 17)", "note 17", "17", "see"),
        ("See note 6 above.", "note 6 above", "6", "see"),
        ("See n. 5.", "n. 5", "5", "see"),
        ("See footnote 12a.", "footnote 12a", "12a", "see"),
        ("Supra note 4.", "Supra note 4", "4", None),
        ("See notes 5–7.", "notes 5–7", "5-7", "see"),
        ("L. a 203. jegyzetet.", "a 203. jegyzetet", "203", "see"),
        ("L. még a 233. jegyzetben közölt összevetését.", "a 233. jegyzetben", "233", "see_also"),
        ("Vö. a 203. jegyzettel.", "a 203. jegyzettel", "203", "cf"),
        ("Vö. a 203. jegyzetet. ;", "a 203. jegyzetet", "203", "cf"),
        ("(vö. 188. jegyzetet; 1628-ban mesteremberek)", "188. jegyzetet", "188", "cf"),
        ("Lásd az 5. sz. jegyzetet.", "az 5. sz. jegyzetet", "5", "see"),
        ("Siehe Anm. 12.", "Anm. 12", "12", "see"),
        ("Wie Anm. 3.", "Wie Anm. 3", "3", None),
        ("Vgl. Fußnote 8.", "Fußnote 8", "8", "cf"),
        ("См. сноску № 19.", "сноску № 19", "19", "see"),
        ("См. прим. 4.", "прим. 4", "4", "see"),
        ("See above, footnote 12.", "above, footnote 12", "12", "see"),
        ("L. fenn, 13. j.", "fenn, 13. j", "13", "see"),
    ],
)
def test_a_pointer_is_read(note, text, label, signal):
    """The label is the number alone, as a string."""
    (piece,) = works.find(note, 0, len(note))

    assert isinstance(piece, NoteReference)
    assert (text, label, signal) == (piece.text, piece.note, piece.signal)


@pytest.mark.parametrize(
    "note", ["See notes 5 and 7.", "See notes 5 and 7 above.", "Siehe Anm. 5 und 7.", "Lásd az 5. és 7. jegyzetet."]
)
def test_a_second_number_is_a_second_pointer(note):
    """Behind a conjunction a number points to a note of its own."""
    assert ["5", "7"] == [piece.note for piece in works.find(note, 0, len(note))]


def test_a_number_of_something_else_is_no_second_pointer():
    """Behind the conjunction a unit word says that the number is a box and no note."""
    note = "Lásd a 203. jegyzetet és 5. doboz"

    assert ["203"] == [piece.note for piece in works.find(note, 0, len(note))]


@pytest.mark.parametrize(
    "note",
    [
        "Lásd a 6. függeléket.",
        "L. a 20. sz. dokumentumot.",
        "Buda, 59. l. 3. jegyzet.",
        "p. 45, n. 5",
        "Please note 17 of them were written.",
        "jegyzetek",
        "a 5. doboz",
    ],
)
def test_what_only_looks_like_a_pointer_is_none(note):
    """Other parts of the book, and the note on a page of a work, are no notes of this manuscript."""
    assert [] == [piece for piece in works.find(note, 0, len(note)) if isinstance(piece, NoteReference)]
