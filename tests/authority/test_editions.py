"""Editions of charters and the sigla that notes have for them."""

from __future__ import annotations

import re

import pytest

from mol_citations.authority import editions


@pytest.mark.parametrize(
    "form",
    ["CD", "ÁÚO.", "ZsO", "Mon. Strig.", "Mon.Strig.", "Zichy okm.", "Bánffy-okl.", "Sopron vm. okl.", "TelOkl"],
)
def test_a_siglum_is_known(form):
    """However its stops and spaces are written; and the charters of any family and county by its name."""
    assert re.fullmatch(editions.pattern(), form)


@pytest.mark.parametrize("words", ["CDU", "Zsófia", "Zichy", "HOm", "okl.", "zichy okm."])
def test_other_words_are_none(words):
    """Longer words, names alone and kinds of edition alone name no edition."""
    assert not re.fullmatch(editions.pattern(), words)


def test_every_edition_is_counted():
    """By page or by the number of the charter; the same form is no two editions'."""
    rows = editions.editions()

    assert {"page", "number"} == {row.counted_by for row in rows}
    assert len(rows) == len({row.form for row in rows})
