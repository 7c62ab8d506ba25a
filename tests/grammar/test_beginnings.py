"""Which characters a terminal can begin with: first behind gaps, first behind gaps and figures, first of a word."""

from __future__ import annotations

import pytest

from mol_citations.grammar.beginnings import beginnings
from mol_citations.grammar.tables import OTHER

FIGURES = "0123456789"
HEX = "abcdef"


@pytest.mark.parametrize(
    ("regexp", "expected"),
    [
        pytest.param("doboz", ("d", "d", "d"), id="letters"),
        pytest.param(r"[\s,.]{0,3}doboz", ("d", "d", "d"), id="gaps before letters"),
        pytest.param(r"[\s,.]{1,3}", (None, None, None), id="gaps alone"),
        pytest.param(r"[,.]?[0-9]{1,3}", (FIGURES, None, None), id="figures alone"),
        pytest.param(r"[0-9]{1,3}\.\s(?:doboz|cs\.)", (FIGURES, "cd", "cd"), id="a number and one of several words"),
        pytest.param(r"[0-9]{1,3}[a-f](?!\w)", (FIGURES, HEX, ""), id="a letter that ends its word begins none"),
        pytest.param(r"[0-9]{1,3}[a-f]?(?!\w)d", (FIGURES, HEX, "d"), id="as well one that may be left out"),
        pytest.param(r"[0-9]{1,3}(?:[a-f](?!\w))?\s?d", (FIGURES, HEX, "d"), id="or stands in a group"),
        pytest.param(r"[0-9]{1,3}[a-f](?!d)", (FIGURES, HEX, HEX), id="what may not follow is of no account"),
        pytest.param(r"(?:a|[0-9])b", (FIGURES + "a", "ab", "ab"), id="an alternative of figures leads on"),
        pytest.param(r"(?i:d)", ("Dd", "Dd", "Dd"), id="without case"),
        pytest.param(r"(?i:k)", ("Kk" + OTHER,) * 3, id="without case K is the kelvin sign too"),
        pytest.param(r"\u0151", (OTHER,) * 3, id="a letter beyond ASCII"),
        pytest.param(r"[\u2010-\u2015]", (None,) * 3, id="dashes are gaps"),
        pytest.param(r"\d", (FIGURES + OTHER, None, None), id="figures of other scripts"),
        pytest.param(r"(?<=\d)d(?=oboz)", ("d", "d", "d"), id="what stands around it is of no account"),
        pytest.param(r"(?>\s?d|k)", ("dk", "dk", "dk"), id="an atomic group"),
        pytest.param(r"(?:\s|d)++k", ("dk", "dk", "dk"), id="a repetition that gives nothing back"),
    ],
)
def test_what_a_terminal_can_begin_with(regexp, expected):
    """Too much may be said, never too little."""
    assert expected == beginnings(regexp)


def test_what_is_not_known_can_be_anything():
    """A reference back repeats what was matched, which is not followed here."""
    gaps, _, _ = beginnings(r"(\s?)\1d")

    assert gaps is not None
    assert {"d", "x", OTHER} <= set(gaps)
