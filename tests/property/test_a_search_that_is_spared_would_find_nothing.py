"""Law: where a pattern matches, the letters stand that its search is spared without."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples.fragments import CITATIONS

from mol_citations.authority import unlisted
from mol_citations.parsing import bounds, in_front, locating
from mol_citations.sought import Sought

SOUGHT = [
    pytest.param(sought, id=f"{module.__name__.rpartition('.')[2]}.{name}")
    for module in (bounds, in_front, locating, unlisted)
    for name, sought in vars(module).items()
    if isinstance(sought, Sought)
]


@pytest.mark.parametrize("sought", SOUGHT)
@given(data=st.data())
def test_each_match_is_found(sought, data):
    """In texts made to match, and in those of citations."""
    text = data.draw(st.one_of(st.from_regex(sought.pattern), st.sampled_from(CITATIONS)))

    expected = [match.span() for match in sought.pattern.finditer(text)]

    assert expected == [match.span() for match in sought.find(text)]
    assert expected[:1] == [match.span() for match in [sought.search(text)] if match]
