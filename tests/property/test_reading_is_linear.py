"""Law: four times the text takes at most seven times the time, whatever the text is made of.

Time is that of the processor. A measurement that fails is made anew, for a noisy one proves nothing; quadratic
reading takes sixteen times the time and fails every time.
"""

from __future__ import annotations

import time

import pytest

from mol_citations.reading import read_text

LIMIT = 7
ATTEMPTS = 5
SIZE = 8_000
SHORTEST = 1e-4

FRAGMENTS = (
    *(
        "1) ",
        "1)\n",
        "1. a\n",
        "1 ",
        "1\n",
        "(1)",
        "[i] a\n\n",
        "x[1]\n\n[2] b\n\n",
        "<sup>1)</sup>",
        "^1",
        "¹",
        "<sup>",
    ),
    *(
        "a.<sup>1)</sup>\n\n---\n\n1) x\n\n",
        "a.<sup>1)</sup>\n\n1) x\n\n",
        "---\n\n1) x\n\n2) y\n\n",
        "---\n\n",
        "- a\n",
    ),
    *(
        "12 a\n\n---\n\n",
        "a-\n\nb\n\n---\n\n",
        "abroad.1 ",
        "x.1\n\n1 y\n\n",
        "[End Page 1]\n",
        "\f",
        "a\f",
        "a,\n\n",
        "# a\n\n",
    ),
    *(
        "## Notes\n\n1. a\n\n",
        "Notes\n\na\n\n",
        "Bibliography\n\n- a\n\n",
        "[^a]: b\n\n    c\n\n",
        "[^1]",
        "[^1]: a\n\n",
    ),
    *("^[", "^[a]", "[", "]", "\\", "`", "``` ", "a``b```c", "```\n", "~~~\n", "<!--", "<!-- a -->", "<!-- page -->"),
    *(
        "-\n",
        "do-\nboz ",
        "a\u00ad\n",
        "¬\n",
        "\u00ad",
        "\u200b",
        "ﬁ",
        "\u0301",
        "e\u0301",
        "ᄒ",
        "ᅡ",
        "가",
        "\u0b47\u0b56",
        "&",
        "&amp;",
        "&nbsp;",
        "&a",
        "\\ ",
    ),
    *(" ", "\n", "\t", "\r\n", "\u00a0", "-", "*", "_ ", "— ", "a-b ", "I", "𝐀"),
)

LATEX = (
    *("{", "}", r"\emph{", r"\emph{a} ", r"\'", r"\'{", r"\'{\^", r"\d \n", r"\ss ", r"\foo", r"\cite[", r"\cite{a}"),
    *("\\", "~", "--", "``", "%", "% a\n", "$", r"\(", r"\begin{a}", r"\footnote{", r"\footnote{a}", r"\verb|"),
)


def seconds(text):
    """Processor time of one reading."""
    start = time.process_time()
    read_text(text)
    return time.process_time() - start


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_reading_is_linear(fragment):
    """A text of one fragment repeated, and one of four times the length."""
    text = fragment * (SIZE // len(fragment))

    growths = (seconds(text * 4) / max(seconds(text), SHORTEST) for _ in range(ATTEMPTS))

    assert any(growth <= LIMIT for growth in growths)


@pytest.mark.parametrize("fragment", LATEX)
def test_reading_latex_is_linear(fragment):
    """The same of LaTeX, in a note and in the text."""
    text = fragment * (SIZE // len(fragment))

    growths = (seconds(_latex(text * 4)) / max(seconds(_latex(text)), SHORTEST) for _ in range(ATTEMPTS))

    assert any(growth <= LIMIT for growth in growths)


def test_marks_that_wait_for_their_texts_are_found_at_once():
    """All marks of a LaTeX text first, then all texts, the one that was given first before the others."""

    def latex(length):
        return r"\section{A} " + r"b\footnotemark " * length + r"\footnotetext[1]{K 63}" * length

    growths = (seconds(latex(4000)) / max(seconds(latex(1000)), SHORTEST) for _ in range(ATTEMPTS))

    assert any(growth <= LIMIT for growth in growths)


def _latex(text):
    return rf"\section{{A}} B.\footnote{{K 63. {text[: SIZE // 2]}}} {text}"
