"""Hypothesis strategies for programs that work with citations; they need the extra ``testing``.

    from hypothesis import given
    from mol_citations.testing import shelfmarks

    @given(shelfmarks("letter"))
    def test_every_shelfmark_fits_on_a_request_slip(shelfmark): ...

The values are such as notes really have, and there is one reading of each: what a style of
`mol_citations.rendering.styles` writes of them, the parser reads back as the same values.
"""

from mol_citations.testing.descriptions import descriptions
from mol_citations.testing.notes import archival_citations, manuscripts, notes, parsed_manuscript_notes, parsed_notes
from mol_citations.testing.shelfmarks import Family, shelfmarks

__all__ = [
    "Family",
    "archival_citations",
    "descriptions",
    "manuscripts",
    "notes",
    "parsed_manuscript_notes",
    "parsed_notes",
    "shelfmarks",
]
