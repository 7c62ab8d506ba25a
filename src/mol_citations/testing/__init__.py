"""Hypothesis strategies for programs that work with citations; they need the extra ``testing``.

    from hypothesis import given
    from mol_citations.testing import shelfmarks

    @given(shelfmarks("letter"))
    def test_every_shelfmark_fits_on_a_request_slip(shelfmark): ...

The values are such as notes really have. What a style of `mol_citations.rendering.styles` writes of one of these
shelfmarks, the parser reads back as the same shelfmark.
"""

from mol_citations.testing.shelfmarks import Family, shelfmarks

__all__ = ["Family", "shelfmarks"]
