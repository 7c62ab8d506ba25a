"""Law: what is mended stays as it is when it is mended again."""

from __future__ import annotations

import pytest
from hypothesis import given
from samples.faulty import manuscripts
from samples.mending import PATH, mended


@pytest.mark.parametrize("unsafe", [False, True])
@given(text=manuscripts())
def test_fixing_twice_is_fixing_once(text, unsafe):
    """By all rules, safe fixes alone or all."""
    once = mended(text, unsafe=unsafe).texts[PATH]

    assert once == mended(once, unsafe=unsafe).texts[PATH]
