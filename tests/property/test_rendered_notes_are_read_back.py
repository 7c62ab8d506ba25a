"""Law: notes and manuscripts made of rendered citations are parsed as the very pieces they were made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.parsing import parse_manuscript, parse_note
from mol_citations.rendering.styles import STYLES
from mol_citations.sources import Manuscript
from mol_citations.testing import parsed_manuscript_notes, parsed_notes


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@given(st.data())
def test_parse_of_a_note_gives_its_pieces(style, data):
    """Each citation with its shelfmark, description and signal, and nothing else."""
    expected = data.draw(parsed_notes(style=style))

    assert expected == parse_note(expected.note)


@given(parsed_manuscript_notes())
def test_parse_of_a_manuscript_gives_the_pieces_of_its_notes(expected):
    """In their order, back-references among them."""
    manuscript = Manuscript(notes=tuple(parsed.note for parsed in expected))

    assert expected == parse_manuscript(manuscript).notes
