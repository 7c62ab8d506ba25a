"""Law: citations written as a style has them are given no fault of form, in whatever family, style or company."""

from __future__ import annotations

from hypothesis import given
from samples.checked import checked, document

from mol_citations.testing import manuscripts

OF_FORM = ("MOL001", "MOL201", "MOL207", "MOL301", "MOL302", "MOL303", "MOL304", "MOL305")
"""Rules that look at one citation and its letters; the others compare values, which here are drawn at random."""


@given(manuscripts())
def test_what_is_well_written_has_no_fault_of_form(manuscript):
    """Nothing unread, malformed, misspelt, and no wrong dash, space or separator."""
    text = document(*(note.text for note in manuscript.notes))

    assert [] == [(one.code, one.message, one.subject) for one in checked(text, select=OF_FORM)]
