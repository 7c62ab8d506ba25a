"""Shelfmarks that are read through damage, marked, and only where one reading exists."""

import pytest

from mol_citations.parsing import parse_note
from mol_citations.sources import Note, Source


def read(text):
    """The citations of a note."""
    return parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations


@pytest.mark.parametrize(
    ("text", "fonds", "file_number"),
    [
        ("Tisztázat. UMKL XIX. I-l-i. 86995 - 1945.", "XIX-I-1-i", "86995-1945"),
        ("Tisztázat. UMKL XIX. I-l-i. 6loo5.", "XIX-I-1-i", "61005"),
        ("Tisztázat. UMKL XIX. I-l-i. 249o9-1945.", "XIX-I-1-i", "24909-1945"),
        ("MOL К-58 38. cs. 1921/266. res pol.", "K 58", "1921/266.respol"),
        ("MOL, XIХ-J-1-j Vietnam, 1983, 125. doboz, 005031/1983.", "XIX-J-1-j", "005031/1983"),
        ("MOL, XIX-А-83-b, 3125/1955.", "XIX-A-83-b", "3125/1955"),
    ],
)
def test_damage_is_read_through_and_marked(text, fonds, file_number):
    """L and I for 1, o for 0, Cyrillic for Latin."""
    (citation,) = read(text)

    assert (fonds, file_number, True) == (
        citation.shelfmark.fonds,
        citation.shelfmark.file_number,
        citation.repaired,
    )


def test_a_year_glued_to_the_fonds_is_parted():
    """A fonds number has four digits at the most, so the rest is the year."""
    (citation,) = read("OL K 1491938-2-4428.")

    assert ("K 149", "1938") == (citation.shelfmark.fonds, citation.shelfmark.year)
    assert citation.repaired


@pytest.mark.parametrize("text", ["MOL XIX-J-1-j Korea, 2. doboz", "MOL K 64, 1. csomó"])
def test_what_is_sound_is_not_marked(text):
    """Repair begins only after a reading has failed."""
    (citation,) = read(text)

    assert not citation.repaired


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("MOL, XIX-J-l-j Vietnam [henceforth VTS], 1983, 125. doboz", ("repository", "fonds", "subject")),
        ("MOL, K 1491938-2 [henceforth VTS], 12. doboz", ("repository", "fonds", "year", "number")),
    ],
)
def test_a_damaged_shelfmark_declares_its_short_title(text, levels):
    """Otherwise every later note that uses it would stand for nothing."""
    (citation,) = read(text)
    (declaration,) = citation.declarations

    assert ("VTS", levels) == (declaration.short_title, declaration.levels)
    assert "VTS" == declaration.at.of(text)
