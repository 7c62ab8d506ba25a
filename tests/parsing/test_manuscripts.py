"""What the notes of a manuscript know of each other and of the settings: short titles, archives, genres."""

import pytest
from samples.manuscripts import numbered

from mol_citations.config import Settings
from mol_citations.parsing import parse_manuscript

DECLARING = "MOL, XIX-J-1-j Vietnam [henceforth VTS], 1983, 125. doboz."
MARKED = r"*MOL*, XIX-J-1-j Vietnam \[henceforth *VTS*\], 1983, 125. doboz."
SETTINGS = Settings.of({"repositories": {"KTÁL": ""}, "short-titles": {"KTF": "KTÁL, 12. f. 3. op. 45. d."}})


def short_titles(texts, settings=None, *, independent=False):
    """The short titles that the notes of a manuscript cite, note by note."""
    manuscript = numbered(zip("abcdef", texts, strict=False), independent=independent)
    parsed = parse_manuscript(manuscript, settings)
    return [[getattr(one, "short_title", None) for one in note.citations] for note in parsed.notes]


@pytest.mark.parametrize("declaring", [DECLARING, MARKED])
def test_a_short_title_is_known_in_every_note(declaring):
    """Before its declaration and behind it, with markup in it or without."""
    assert short_titles(["VTS.", declaring, "VTS."]) == [["VTS"], [None], ["VTS"]]


@pytest.mark.parametrize("declaring", [DECLARING, MARKED])
def test_where_notes_stand_on_their_own_it_is_known_in_its_note(declaring):
    """A list of citations, one a line, has no document around it; what the settings give is known in all."""
    notes = [f"{declaring[:-1]}; VTS.", "VTS.", "KTF."]

    assert short_titles(notes, SETTINGS, independent=True) == [[None, "VTS"], [], ["KTF"]]


def test_what_the_settings_add_is_known_in_every_note():
    """Also in what their own short titles stand for."""
    parsed = parse_manuscript(numbered([("1", "KTÁL, 12. f. 3. op. 46. d."), ("2", "KTF, 7. doboz.")]), SETTINGS)

    (named,), (short,) = (note.citations for note in parsed.notes)
    (given,) = parsed.given_short_titles
    assert (named.shelfmark.repository_cited, short.short_title) == ("KTÁL", "KTF")
    assert (given.title, given.shelfmark.repository_cited, given.shelfmark.fonds) == ("KTF", "KTÁL", "12")


def test_a_declaration_in_a_marked_note_says_where_it_stands():
    """The words of the note itself, with its marks around them."""
    (note,) = parse_manuscript(numbered([("1", MARKED)])).notes
    (declaration,) = note.citations[0].declarations

    assert declaration.at.of(MARKED).strip("*") == "VTS"
