"""Law: a shelfmark that is read alone is read with anything behind it.

A grammar whose lexer offered a token that its parser then refuses would lose the whole shelfmark for a word
that comes after it.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.parsing import families
from mol_citations.parsing.families import Family

SOUND = [
    (Family.ROMAN, "XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1955"),
    (Family.LETTER, "K 64, 1. csomó, 7. tétel, 4057/res/1920"),
    (Family.PARTY, "M-KS 288. f. 5. cs. 44. ő. e"),
    (Family.CHARTER, "Dl. 36998"),
    (Family.COUNTY, "IV. B. 1406/b. 369. d. 26.007/1944"),
    (Family.OTHER, ", 12. f. 3. op. 45. d., 17. l"),
]
FRAGMENTS = [
    ". Kovács",
    ", doboz",
    " 12",
    ", f. 3",
    " [henceforth X]",
    ". 1956. november 4",
    ", 5. tétel",
    " (MOL)",
    ". pp. 3",
    "; lásd",
    ", Főosztály",
    ". d.",
    ": iratai",
    " - a.",
    " XII.",
    "/3",
    ", 17/b",
    ". l.",
    " sz.",
    ". Fasc. 2",
    " 1950. május 3-i",
    ", exped.",
]
behind = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(FRAGMENTS), max_size=6).map("".join)).filter(
    lambda tail: not re.match(r"[\w/]", tail)  # a letter or digit that joins on would be part of the shelfmark
)


@pytest.mark.parametrize(("family", "text"), SOUND)
@given(tail=behind)
def test_what_follows_spoils_no_shelfmark(family, text, tail):
    """Whatever stands behind, the fields that were read alone are not all lost."""
    assert families.read(family, text + tail) is not None
