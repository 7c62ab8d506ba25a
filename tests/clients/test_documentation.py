"""Pages whose commands other programs run.

pandoc makes Markdown of Word, LuaLaTeX and biber print the thesis, and the corpus, where it is there, is scored by

    ../shared/corpus/predict.py ../shared/corpus/dev/references.jsonl predictions.jsonl
    ../shared/corpus/score.py ../shared/corpus/dev/references.jsonl predictions.jsonl
"""

from __future__ import annotations

import json
import os
import re
import sys

import pytest
from clients.programs import program, run, tex_file
from documentation.blocks import blocks
from documentation.kinds import Page, fault

pytestmark = pytest.mark.clients

ACCURACY = "docs/explanation/accuracy.md"
FIGURES = {
    "exact, National Archives": "mnl_ol_exact",
    "exact, all Hungarian archives": "hungarian_exact",
    "fields of shelfmark and date, F1": "field_f1",
    "kind of citation": "kind",
    "antecedents found": "antecedent",
}
"""The rows of the page, by what the scores call them."""
SAMPLES = ("seed.jsonl", "dev/references.jsonl", "dev/chains.jsonl")
THESIS = "docs/how-to/thesis-in-latex.md"
WORD = "docs/how-to/word-and-pdf.md"
COMMANDS = ("lualatex thesis", "biber thesis", "lualatex thesis", "lualatex thesis")


def faults(page, of):
    """What is wrong with the blocks of a page, run in the working folder."""
    return [f"{block}: {said}" for block in blocks(page) if (said := fault(block, of))]


@pytest.mark.usefixtures("clone")
def test_word_is_read_by_way_of_pandoc(root):
    """Every session of the page."""
    program("pandoc")

    assert [] == faults(root / WORD, Page())


@pytest.mark.usefixtures("clone")
def test_the_thesis_prints_what_the_page_says(root, request, golden):
    """The document of the page, by the commands of the page; lines may break elsewhere."""
    tex_file("biblatex.sty")
    page = Page()
    assert [] == faults(root / THESIS, page)
    [shown] = [block for block in blocks(root / THESIS) if block.title == "thesis.pdf"]
    [commands] = [block for block in blocks(root / THESIS) if block.run_by]
    assert list(COMMANDS) == commands.text.splitlines()

    for command in COMMANDS:
        name, *arguments = command.split()
        options = ["-interaction=nonstopmode", "-halt-on-error"] if name == "lualatex" else []
        run([program(name), *options, *arguments])
    printed = run([program("pdftotext"), "-raw", "-enc", "UTF-8", "thesis.pdf", "-"]).replace("\f", "")

    if request.config.getoption("regenerate"):
        page.renewed.append((shown, printed))
        golden(root / THESIS, page.rewritten((root / THESIS).read_text(encoding="utf-8")))
    else:
        assert squashed(printed) == squashed(shown.text)


def squashed(text):
    """The text without spaces and hyphens, by which two prints of one line may differ."""
    return re.sub(r"[\s-]", "", text)


def shown_figures(text, column):
    """The figures of one sample on the page, by the name of their row."""
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:2] == "| "]
    rows = {row[0]: row[column] for row in cells if row[0] in FIGURES}
    return {name: float(value.split()[0]) for name, value in rows.items() if value}


@pytest.mark.parametrize(("column", "sample"), list(enumerate(SAMPLES, start=1)))
def test_accuracy_is_at_least_what_the_page_says(root, tmp_path, monkeypatch, column, sample):
    """The page may be modest; it may not boast."""
    corpus = root.parent / "shared" / "corpus"
    if not corpus.is_dir():
        pytest.skip(f"the corpus is not there: {corpus}")
    monkeypatch.setenv("MOL_CITATIONS", f"{sys.executable} -m mol_citations")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    predictions = str(tmp_path / "predictions.jsonl")

    run([sys.executable, str(corpus / "predict.py"), str(corpus / sample), predictions])
    scored = run([sys.executable, str(corpus / "score.py"), str(corpus / sample), predictions])

    measured = json.loads(scored.splitlines()[-1])
    shown = shown_figures((root / ACCURACY).read_text(encoding="utf-8"), column)
    assert shown
    assert {} == {name: value for name, value in shown.items() if measured[FIGURES[name]] < value - 0.0005}
    assert not measured["wrongly_committed"]
    assert measured["false_positive_rows"] == 0
