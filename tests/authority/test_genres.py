"""Genres are known in several languages, with a slip of one letter, and as somebody's."""

from __future__ import annotations

import pytest

from mol_citations.authority import genres

CANONICAL = [
    ("Report", "Report"),
    ("Ciphred Telegram", "Ciphered Telegram"),
    ("Ciphared Telegram", "Ciphered Telegram"),
    ("CIPHERED TELEGRAM", "Ciphered Telegram"),
    ("Jelentés", "Jelentés"),
    ("отчет", "Отчёт"),
    ("Vote", None),
    ("Budapest", None),
]


@pytest.mark.parametrize(("words", "expected"), CANONICAL)
def test_canonical(words: str, expected: str | None):
    """A genre has one canonical form, whatever its case and a letter wrong in a long word."""
    assert expected == genres.canonical(words)
