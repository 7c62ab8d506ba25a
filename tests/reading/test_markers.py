"""Marks in the body and labels of notes, one row a way of writing them."""

from __future__ import annotations

import pytest

from mol_citations.reading.labels import label_at, number, roman
from mol_citations.reading.markers import flat_marks, raised_marks

RAISED = [
    # text, marks
    ("abroad.<sup>12)</sup> In", ["<sup>12)</sup>"]),
    ("abroad.<sup>54</sup>", ["<sup>54</sup>"]),
    ("abroad.<sup>68</sup>) In", ["<sup>68</sup>)"]),
    ("economy].” <sup>18)</sup> In", ["<sup>18)</sup>"]),
    ("Since 1986,<sup>63)</sup> they", ["<sup>63)</sup>"]),
    ("released.<sup>65</sup> 50,000 soldiers", ["<sup>65</sup>"]),
    ("supply.<sup>71)</sup> (Paradoxically", ["<sup>71)</sup>"]),
    ("abroad.<SUP>12</SUP>", ["<SUP>12</SUP>"]),
    ("abroad.<sup> 12. </sup>", ["<sup> 12. </sup>"]),
    ("abroad.<sup>[12](#page-3-0)</sup>", ["<sup>[12](#page-3-0)</sup>"]),
    ("abroad.<sup>l2)</sup>", ["<sup>l2)</sup>"]),
    ("abroad.<sup>1, 2</sup>", ["1", "2"]),
    ("abroad.<sup>iv</sup>", ["<sup>iv</sup>"]),
    ("abroad.^12 In", ["^12"]),
    ("abroad.^12) In", ["^12)"]),
    ("abroad.^12^ In", ["^12^"]),
    ("abroad.^{12} In", ["^{12}"]),
    ("abroad.$^{12}$ In", ["$^{12}$"]),
    ("abroad.^[12] In", ["^[12]"]),
    ("abroad.[^12] In", ["[^12]"]),
    ("abroad.¹² In", ["¹²"]),
    ("abroad.¹²⁾ In", ["¹²⁾"]),
    ("abroad.[12] In", ["[12]"]),
    ("abroad.\\[12\\] In", ["\\[12\\]"]),
    ("Three Phases[i] of", ["[i]"]),
    # what only looks like a mark
    ("the 5<sup>th</sup> Congress", []),
    ("the 41<sup>st</sup> and the 5^th^", []),
    ("5 km<sup>2</sup> and 40 m² and 10<sup>6</sup>", []),
    ("<sup>1,\\*</sup> MSc. N. and <sup>2</sup>Dr. B.", []),
    ("<sup>1</sup>Graduate student", []),
    ("[held in March 1982] and [the rest]", []),
    ("see [12](http://example.org) and [12]: x", []),
    ("x^2y and 2^10^3", []),
    ("<sup>vivid</sup> and [mild]", []),
]


@pytest.mark.parametrize(("text", "marks"), RAISED)
def test_raised_marks(text, marks):
    """What is a mark, with all that belongs to it."""
    assert marks == [text[mark.start : mark.end] for mark in raised_marks(text, 0, len(text), 0)]


FLAT = [
    ("abroad.12) In", ["12)"]),
    ("abroad.12 In", ["12"]),
    ("abroad”12 In", ["12"]),
    ("abroad.(12) In", ["(12)"]),
    ("abroad (12). In", ["(12)"]),
    ("abroad.” (12) In", ["(12)"]),
    ("abroad.” 12) In", ["12)"]),
    ("in 1986.12 In", ["12"]),
    ("in 12 days", []),
    ("of 12) In", []),
    ("parts: (1) letters, (2) maps", []),
    ("K63/1938 and XIX-J-1-j", []),
    ("a ratio of 3.5 or 1,051", []),
]


@pytest.mark.parametrize(("text", "marks"), FLAT)
def test_flat_marks(text, marks):
    """Numbers on the line that could be marks; whether they are, their order says."""
    assert marks == [text[mark.start : mark.end] for mark in flat_marks(text, 0, len(text), 0)]


LABELS = [
    # line, number, text behind it
    ("12) Ibid.", "12", "Ibid."),
    ("12)Ibid.", "12", "Ibid."),
    ("(12) Ibid.", "12", "Ibid."),
    ("12\\) Ibid.", "12", "Ibid."),
    ("l2) Ibid.", "12", "Ibid."),
    ("12. Ibid.", "12", "Ibid."),
    ("12.Ibid.", "12", "Ibid."),
    ("12 Ibid.", "12", "Ibid."),
    ("[12] Ibid.", "12", "Ibid."),
    ("\\[12\\] Ibid.", "12", "Ibid."),
    ("[iv] Ibid.", "iv", "Ibid."),
    ("[XIX] Ibid.", "XIX", "Ibid."),
    ("^12 Ibid.", "12", "Ibid."),
    ("^12^ Ibid.", "12", "Ibid."),
    ("¹² Ibid.", "12", "Ibid."),
    ("¹²Ibid.", "12", "Ibid."),
    ("<sup>12</sup> Ibid.", "12", "Ibid."),
    ("<sup>12)</sup> Ibid.", "12", "Ibid."),
    ('<span id="page-3-0"></span><sup>12</sup>Ibid.', "12", "Ibid."),
    ("   12) Ibid.", "12", "Ibid."),
    ("1986, 1051). A", None, None),
    ("1987, i.e., after", None, None),
    ("3.5 percent", None, None),
    ("147", None, None),
    ("[vivid] Ibid.", None, None),
    ("[12]: http://example.org", None, None),
    ("(i.e., Soviet)", None, None),
    ("Ibid.", None, None),
]


@pytest.mark.parametrize(("line", "figures", "rest"), LABELS)
def test_labels(line, figures, rest):
    """The label a line begins with, and the text behind it."""
    label = label_at(line, 0, len(line))

    assert (figures, rest) == ((label.text, line[label.end :]) if label else (None, None))


def test_every_roman_number_is_read():
    """All that can be written are read back."""
    assert list(range(1, 4000)) == [number(roman(value)) for value in range(1, 4000)]


@pytest.mark.parametrize("word", ["iiii", "vx", "iix", "mild", "vivid", "", "ci vil"])
def test_other_words_are_no_roman_numbers(word):
    """Only what is well formed."""
    assert number(word) is None
