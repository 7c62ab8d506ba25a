"""The seed article as LaTeX prints it, in several settings, gives the bibliography of the manuscript."""

from __future__ import annotations

import re

import pytest
from clients.programs import program, run, tex_file

import mol_citations

pytestmark = pytest.mark.clients

NUMBER_ON_THE_LINE = r"\makeatletter\renewcommand\@makefntext[1]{\noindent\thefootnote. #1}\makeatother"
RUNNING_HEADS = (
    r"\usepackage{fancyhdr}\pagestyle{fancy}\fancyhead[C]{A. N. Author}\fancyfoot[C]{Maps 12 (2008) \thepage}"
)
MARKUP = re.compile(r"[*_\[\]<>#^~@$`|\\]")


def markdown(manuscript):
    """The manuscript as Markdown with pandoc's notes, each in its place in the text."""
    marks = {marker.origin.start: marker.label for marker in manuscript.markers}
    hidden = {place for marker in manuscript.markers for place in range(marker.origin.start, marker.origin.end)}
    paragraphs = [_with_marks(paragraph, marks, hidden) for paragraph in manuscript.body]
    notes = [f"[^{note.number}]: {MARKUP.sub(_escaped, note.text)}" for note in manuscript.notes]
    return "\n\n".join([*paragraphs, *notes]) + "\n"


def _with_marks(paragraph, marks, hidden):
    written = []
    for offset, letter in enumerate(paragraph.text):
        origin = paragraph.source.origin(offset)
        if origin in marks:
            written.append(f"[^{marks[origin]}]")
        if origin not in hidden:
            written.append(MARKUP.sub(_escaped, letter))
    return "".join(written)


def _escaped(mark):
    return f"\\{mark[0]}"


@pytest.fixture(scope="module")
def article(seed, tmp_path_factory):
    """The article in LaTeX, up to its text, and from there on."""
    program("pandoc")
    folder = tmp_path_factory.mktemp("article")
    (folder / "article.md").write_text(markdown(seed.parsed.manuscript), encoding="utf-8")
    font = ["-V", "mainfont=Latin Modern Roman"]
    text = run(["pandoc", "-s", "-t", "latex", *font, str(folder / "article.md")])
    before, begin, behind = text.partition(r"\begin{document}")
    return before, begin + behind


@pytest.mark.parametrize(
    ("preamble", "columns"),
    [
        pytest.param("", "onecolumn", id="one column"),
        pytest.param("", "twocolumn", id="two columns"),
        pytest.param(NUMBER_ON_THE_LINE, "onecolumn", id="numbers of notes on the line"),
        pytest.param(RUNNING_HEADS, "onecolumn", id="running heads and feet"),
    ],
)
def test_the_printed_article_gives_the_same_bibliography(article, root, tmp_path, preamble, columns):
    """Every note with every character, over breaks of lines, columns and pages."""
    tex_file("fancyhdr.sty")
    before, behind = article
    before = before.replace("\\documentclass[\n]", f"\\documentclass[{columns}]")
    (tmp_path / "article.tex").write_text(f"{before}{preamble}{behind}", encoding="utf-8")
    run([program("lualatex"), "-interaction=batchmode", "article.tex"], folder=tmp_path)

    resolved = mol_citations.resolve(mol_citations.read(tmp_path / "article.pdf"))

    assert (root / "fixtures/seed/expected.bib").read_text(encoding="utf-8") == mol_citations.to_bibtex(resolved)
