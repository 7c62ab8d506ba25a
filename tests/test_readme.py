"""What README.md shows is what happens: its examples are run, and `pytest --regenerate` renews their output."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from mol_citations.cli.program import program

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language):
    """The code blocks of the README in ``language``."""
    return [body for found, body in BLOCK.findall(README.read_text(encoding="utf-8")) if found == language]


@pytest.fixture
def clone(tmp_path, monkeypatch):
    """The working folder the README speaks of: one that holds ``fixtures/``."""
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    monkeypatch.chdir(tmp_path)


def answered(session):
    """A console session with each ``$ mol-citations ...`` followed by what it prints now."""
    written = []
    for line in session.splitlines():
        if line.startswith("$ "):
            name, *arguments = shlex.split(line.removeprefix("$ "))
            assert name == "mol-citations"
            done = CliRunner().invoke(program, arguments, catch_exceptions=False)
            assert done.exit_code == 0, done.stderr
            written += [line, *done.stdout.splitlines()]
    return "".join(f"{line}\n" for line in written)


@pytest.mark.usefixtures("clone")
def test_sessions_print_what_the_readme_says(golden):
    """Every console block, from its first command to its last, in one folder."""
    text = README.read_text(encoding="utf-8")
    for session in blocks("console"):
        text = text.replace(session, answered(session))

    golden(README, text)


def test_the_manuscript_shown_is_the_one_converted(fixtures):
    """The README prints ``fixtures/example.md``."""
    assert blocks("markdown") == [(fixtures / "example.md").read_text(encoding="utf-8")]


@pytest.mark.usefixtures("clone")
@pytest.mark.parametrize("example", blocks("pycon"))
def test_python_examples_print_what_the_readme_says(example):
    """Every Python block is a doctest."""
    test = doctest.DocTestParser().get_doctest(example, {}, "README.md", str(README), 0)

    assert doctest.TestResults(failed=0, attempted=len(test.examples)) == doctest.DocTestRunner().run(test)
