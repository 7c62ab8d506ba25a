r"""Notes in LaTeX: which there are, what they say, and where each character stands."""

from __future__ import annotations

import pytest

from mol_citations.reading.reader import read_text
from mol_citations.sources import Span

CHAPTER = r"""
\documentclass{book}
\newcommand{\drop}[1]{\footnote{in the preamble: #1}}
\begin{document}
\chapter{One}
% \footnote{in a comment}
Discussed.\footnote{MNL OL, M-KS~288. f. 5/452.~ő.\,e.} Again.\footnote{\emph{Ibid.}, fol.~23--25.}
\begin{verbatim}
\footnote{in verbatim}
\end{verbatim}
Otherwise.\footcite[45]{kornai1992} Half, 50\% of it.\footnote{Ibid., 46. % and no further
}
Apart.\footnotemark{} So.\footnotetext{MNL OL, K 63.}
\chapter{Two}
Then.\footnote{Ibid.} Given.\footnote[7]{Uo.} Late.\endnote{An endnote.}
\end{document}
\footnote{behind the end}
"""


def notes(text):
    """Number and text of each note."""
    return [(note.number, note.text) for note in read_text(text).notes]


def test_the_notes_of_a_chapter_are_those_that_are_printed():
    """Comments, the preamble and verbatim text have none; each chapter begins with note 1."""
    assert [
        ("1", "MNL OL, M-KS 288. f. 5/452. ő. e."),
        ("2", "Ibid., fol. 23–25."),
        ("3", r"\footcite[45]{kornai1992}"),
        ("4", "Ibid., 46."),
        ("5", "MNL OL, K 63."),
        ("1", "Ibid."),
        ("7", "Uo."),
        ("1", "An endnote."),
    ] == notes(CHAPTER)


def test_a_chapter_without_a_number_goes_on_counting():
    r"""LaTeX sets the count back where it counts a chapter, and ``\chapter*`` is not counted."""
    text = (
        r"\chapter*{Introduction} A.\footnote{a} \chapter{One} B.\footnote{b} C.\footnote{c}"
        r" \chapter*{Conclusion} D.\footnote{d}"
    )

    assert [("1", "a"), ("1", "b"), ("2", "c"), ("3", "d")] == notes(text)


def test_each_note_is_tied_to_its_mark():
    """Nothing is amiss between marks and notes, also where the text of a note stands apart."""
    manuscript = read_text(CHAPTER)

    assert [note.id for note in manuscript.notes] == [marker.note for marker in manuscript.markers]
    assert not manuscript.problems


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (r"\section{A} Lost.\footnotemark[3]", "marker-without-note"),
        (r"\section{A} Lost.\footnotetext[3]{MNL OL, K 63.}", "note-without-marker"),
    ],
)
def test_a_mark_without_text_and_a_text_without_mark_are_told(text, kind):
    r"""``\footnotemark`` and ``\footnotetext`` belong together."""
    assert [kind] == [problem.kind for problem in read_text(text).problems]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"Lev\'elt\'ar, Lev{\'e}lt{\'a}r, Lev\'{e}lt\'{a}r", "Levéltár, Levéltár, Levéltár"),
        (
            r"\H{o}rzési, \H ozes, M\"unchen, na\"{\i}ve, \L\'od\'z, Stra\ss e",
            "őrzési, őzes, München, naïve, Łódź, Straße",
        ),
        (r"12--14, VTS --- so", "12–14, VTS — so"),
        (r"``x'' \enquote{y \emph{z}} ,,a''", "“x” “y z” „a”"),
        (r"A \& B, 50\,\% \#1 a\_b \{c\}", "A & B, 50 % #1 a_b {c}"),
        (r"{\it Ibid.}, \textbf{K}~63\label{fn:a}", "Ibid., K 63"),
        (r"See \cite[see][45]{kornai}, \ref{fn:a}, \url{https://a.b/c}", None),
        (r"a\-b\\c \foo{d \emph{e}} f", r"ab c \foo{d e} f"),
        (
            r"Tom\'a\v{c}, M\"{o}ller, R\'\i o, \v Skoda, Vi\d{\^e}t Nam, \c{T}u",
            "Tomáč, Möller, Río, Škoda, Việt Nam, Ţu",
        ),
        (
            r"M\oe urs, \OE{}uvre, \TH or, Diyarbak\i r, \guillemotleft a\guillemotright",
            "Mœurs, Œuvre, Þor, Diyarbakır, «a»",
        ),
        (r"l\textquoteright an, a \ldots{} b, c\dots, \S~4, ?`d", "l’an, a … b, c…, § 4, ¿d"),
        (r"\emph{\textbf{K}~63, \textit{Ibid.}}, \foreignlanguage{german}{Bl.}~3", "K 63, Ibid., Bl. 3"),
        (r"\emph{a}\emph b, \'{ab} \'1 \~{} \today", r"a\emph b, \'ab \'1 \~ \today"),
        ("MNL OL,% never \\emph{read\nK~63", "MNL OL, K 63"),
    ],
)
def test_markup_is_read_as_text(written, read):
    """Accents, dashes, quotation marks and signs are what is printed; references by key stay as written."""
    assert [("1", written if read is None else read)] == notes(rf"\section{{A}} B.\footnote{{{written}}}")


def test_each_character_knows_its_place():
    """What a note says stands in the file as it is, or an edit says what stood there."""
    text = r"\section{A} B.\footnote{Lev\'elt\'ar, K~63, \emph{12--14}.~d.}"
    (note,) = read_text(text).notes
    edited = [edit.at for edit in note.source.edits]

    for at, character in enumerate(note.text):
        covered = any(span.start <= at < span.end for span in edited)
        assert covered or text[note.source.origin(at)] == character
    (place,) = note.source.ranges(Span(note.text.index("K"), note.text.index("K") + 4))
    assert (text.index("K~63") + 1, text.index("K~63") + 5) == (place.start.column, place.end.column)


@pytest.mark.parametrize(
    "text",
    [
        "# Maps\n\nIn TeX one writes \\footnote{so}.[^1]\n\n[^1]: MNL OL, K 63.\n",
        "# Maps\n\nIn TeX one writes \\footnote{so}.\n",
    ],
)
def test_markdown_that_speaks_of_latex_is_markdown(text):
    """A command alone makes no LaTeX text."""
    assert r"\footnote" not in "".join(note for _, note in notes(text))
    assert all(note.startswith("MNL") for _, note in notes(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Line\\footnote{no command}", []),
        (r"Line\\\footnote{K 63.}", [("1", "K 63.")]),
        (r"\% \footnote{K 63.} % \footnote{in a comment}", [("1", "K 63.")]),
        ("\\verb|%| \\footnote{K 63.} \\verb*+\\footnote{verbatim}+", [("1", "K 63.")]),
        (r"\footnotesize{a} \footnote [3] {K 63.} \footnote*{K 64.}", [("3", "K 63."), ("1", "K 64.")]),
        (r"\footnote{K 63. \} {a}} b}", [("1", "K 63. } a")]),
    ],
)
def test_a_note_begins_with_a_command_and_ends_with_its_brace(text, expected):
    """Line ends, comments, verbatim text and commands of like names are no notes."""
    assert expected == notes(rf"\section{{A}} B. {text}")


def test_a_latex_file_without_notes_says_what_was_looked_for(tmp_path):
    """Its author learns which notes are known."""
    assert read_text("\\section{A}\nMaps.", path=str(tmp_path / "a.tex")).looked_for == (
        'LaTeX notes ("\\footnote{...}")',
    )


@pytest.mark.parametrize("opening", ["{", r"\emph{", r"\'{", r"\d{\^{", r"\foo{", r"\cite["])
def test_ten_thousand_open_braces_are_read(opening):
    """How deep braces go is limited by nothing; those that do not close are not lost notes."""
    text = rf"\section{{A}} B.\footnote{{K 63.}} C. {opening * 10_000} D."

    assert [("1", "K 63.")] == notes(text)
    assert read_text(text).body[-1].text.endswith("D.")


@pytest.mark.parametrize("unclosed", [r"\footnote{", "{", r"\verb|", r"\begin{verbatim}", r"\footnote{a}}"])
def test_braces_that_do_not_close_do_no_harm(unclosed):
    """The notes before them are read."""
    assert ("1", "MNL OL, K 63.") == notes(rf"\section{{A}} B.\footnote{{MNL OL, K 63.}} {unclosed * 50}")[0]
