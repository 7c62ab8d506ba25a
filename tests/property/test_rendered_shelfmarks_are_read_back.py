"""Law: a shelfmark of any family, written in any known style, is parsed as one citation with that very shelfmark."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples.manuscripts import note

from mol_citations.parsing import parse_note
from mol_citations.records import ArchivalCitation
from mol_citations.rendering.styles import STYLES, written
from mol_citations.testing import Family, shelfmarks


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@pytest.mark.parametrize("family", get_args(Family))
@given(st.data())
def test_parse_of_a_written_shelfmark_gives_the_shelfmark(family, style, data):
    """parse(written(shelfmark)) == shelfmark, and the citation is the whole text but its full stop."""
    shelfmark = data.draw(shelfmarks(family, style=style))
    text = written(shelfmark, style)

    (citation,) = parse_note(note(f"{text}.")).citations

    assert isinstance(citation, ArchivalCitation)
    assert (shelfmark, text) == (citation.shelfmark, citation.text)
