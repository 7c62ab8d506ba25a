"""The command line in this process, and small manuscripts to run it on."""

from __future__ import annotations

from typing import Protocol

import pytest
from click.testing import CliRunner, Result
from samples.checked import document
from samples.notes import REPORT, TELEGRAM

from mol_citations.cli.program import program


class Run(Protocol):
    """Runs ``mol-citations`` with arguments."""

    def __call__(self, *arguments: object, stdin: str | bytes | None = None) -> Result:
        """The exit code and what went to standard output and standard error."""


@pytest.fixture
def run() -> Run:
    """Runs the command line in this process; an exception that is not its own fails the test."""

    def invoke(*arguments: object, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(
            program, [str(each) for each in arguments], input=stdin, prog_name="mol-citations", catch_exceptions=False
        )

    return invoke


@pytest.fixture
def manuscript(tmp_path):
    """Writes a manuscript with the given notes, as pandoc's Markdown has them, and hands back its path."""

    def write(*notes, name="article.md"):
        path = tmp_path / name
        body = " ".join(f"Statement.[^{number}]" for number in range(1, len(notes) + 1))
        text = "".join(f"[^{number}]: {note}.\n\n" for number, note in enumerate(notes, start=1))
        path.write_text(f"{body}\n\n{text}", encoding="utf-8")
        return path

    return write


@pytest.fixture
def article(manuscript):
    """Three notes: two documents, and an ibid. between them."""
    return manuscript(TELEGRAM, "Ibid", REPORT)


@pytest.fixture
def written(tmp_path, monkeypatch):
    """Writes a manuscript into the folder that the commands are called in."""
    monkeypatch.chdir(tmp_path)

    def write(*notes, name="article.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(document(*notes).encode())
        return name

    return write
