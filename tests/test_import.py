"""Importing the package is cheap: it brings lark and attrs at most, and builds nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOADED = "import sys; print(*sorted({name.split('.')[0] for name in sys.modules} - sys.stdlib_module_names))"


def loaded(statement):
    """The top-level modules outside the standard library that ``statement`` brings into a new interpreter."""
    code = f"{statement}\n{LOADED}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return set(done.stdout.split())


def test_import_brings_only_lark_and_attrs():
    """No click, no bibtexparser: they are imported where they are used."""
    assert loaded("import mol_citations") <= loaded("import lark, attr, attrs") | {"mol_citations"}


def test_only_latex_brings_the_tokens_of_latex():
    """A manuscript in Markdown is read without pylatexenc."""
    markdown = r"from mol_citations.reading import read_text; read_text('# A\n\nB.[^1]\n\n[^1]: MNL OL, K 63.\n')"
    latex = r"from mol_citations.reading import read_text; read_text('\\section{A} B.\\footnote{MNL OL, K~63.}')"

    assert "pylatexenc" not in loaded(markdown)
    assert "pylatexenc" in loaded(latex)


@pytest.mark.parametrize("argument", ["--version", "--help", "-h"])
def test_version_and_help_build_no_grammar(argument):
    """They do not even import the parser generator."""
    code = (
        "import sys\n"
        f"sys.argv[1:] = [{argument!r}]\n"
        "from mol_citations.cli import main\n"
        "try:\n"
        "    main()\n"
        "except SystemExit as end:\n"
        "    assert end.code == 0, end.code\n"
        "assert 'lark' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert "mol-citations" in done.stdout


@pytest.mark.parametrize("name", ["mol_citations.cli", "mol_citations.cli.program"])
def test_modules_of_the_command_line_are_light(name):
    """The command line imports the stages only once it has something to do."""
    assert loaded(f"import {name}") <= loaded("import click, attr, attrs") | {"mol_citations"}


def test_run_as_a_module():
    """``python -m mol_citations`` is the same command."""
    done = subprocess.run(
        [sys.executable, "-m", "mol_citations", "--version"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert done.stdout.startswith("mol-citations ")
