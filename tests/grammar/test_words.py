"""The words that notes have for units, pages, months, places: each form alone is the whole of its terminal.

In a table, what stands behind a tilde must follow the word, and is no part of it: "mars~ 1948".
"""

import re

import pytest
from samples import words_of_archives, words_of_dates, words_of_places, words_of_units, words_of_works

from mol_citations import grammar

TABLES = (words_of_units, words_of_places, words_of_dates, words_of_works, words_of_archives)
KNOWN = [row for table in TABLES for row in table.WORDS.items()]
NOT = [row for table in TABLES for row in table.NOT.items()]
OPEN = frozenset(terminal for table in TABLES for terminal in table.OPEN)
"""Terminals that take letters behind what they need."""


def is_read(terminal, text, behind=""):
    """Whether the terminal takes all of a text, and nothing of what stands behind it."""
    pattern = grammar.pattern(*terminal.split("."))
    return re.match(rf"(?:{pattern})(?={re.escape(behind)}\Z)", text + behind) is not None


@pytest.mark.parametrize(("terminal", "words"), KNOWN, ids=[terminal for terminal, _ in KNOWN])
def test_words_are_known(terminal, words):
    """With the spaces behind them, where the terminal takes these."""
    assert [] == [word for word in words.split("|") if not is_read(terminal, *word.split("~"))]


@pytest.mark.parametrize(("terminal", "words"), NOT, ids=[terminal for terminal, _ in NOT])
def test_look_alikes_are_not(terminal, words):
    """Neither alone nor before what stands behind them."""
    assert [] == [word for word in words.split("|") if is_read(terminal, *word.split("~"))]


@pytest.mark.parametrize(
    ("terminal", "words"),
    [row for row in KNOWN if row[0] not in OPEN],
    ids=[terminal for terminal, _ in KNOWN if terminal not in OPEN],
)
def test_no_word_is_part_of_a_longer_one(terminal, words):
    """A letter behind it makes it another word."""
    ending = [word for word in words.split("|") if word[-1].isalpha() and "~" not in word]
    assert [] == [word for word in ending if is_read(terminal, word, "x")]
