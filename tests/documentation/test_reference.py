"""The reference is whole: each grammar, command, field, status and public name has its place."""

from __future__ import annotations

import re
from typing import get_args

import click
import pytest
from documentation.grammar_page import page, productions

import mol_citations
from mol_citations import grammar, testing
from mol_citations.cli.program import program
from mol_citations.exporting.contract_json import KINDS
from mol_citations.records import DESCRIPTION_FIELDS, LEVELS, Reason, Signal, Status


@pytest.fixture
def reference(root):
    """The folder of reference pages."""
    return root / "docs" / "reference"


def test_the_page_of_grammars_is_the_grammars(reference, golden):
    """Written anew by ``pytest --regenerate``."""
    golden(reference / "grammars.md", "".join(page()))


@pytest.mark.parametrize("name", list(grammar.names()))
def test_no_production_is_left_out(name):
    """Every line that defines something stands in a production."""
    shown = "\n".join(production.lines for production in productions(grammar.source(name))).split("\n")

    defined = [line for line in grammar.source(name).split("\n") if line and not line.startswith("//")]
    assert defined == shown


@pytest.mark.parametrize("name", sorted(program.list_commands(click.Context(program))))
def test_every_command_has_its_help_on_the_page(reference, name):
    """As a session, so that it is what the command prints."""
    assert f"$ mol-citations {name} --help\n" in (reference / "command-line.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "word",
    [*LEVELS, *DESCRIPTION_FIELDS, *KINDS.values(), *get_args(Status), *get_args(Reason), *get_args(Signal)],
)
def test_every_word_of_the_json_is_explained(reference, word):
    """Levels in their order, fields, kinds, statuses, reasons and signals."""
    assert f"`{word}`" in (reference / "records.md").read_text(encoding="utf-8")


def test_levels_stand_in_their_order(reference):
    """From general to specific."""
    section = (reference / "records.md").read_text(encoding="utf-8").partition("## Shelfmark")[2].partition("## ")[0]

    assert list(LEVELS) == re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


def test_every_public_name_is_on_one_page(reference):
    """The pages are made of docstrings; this says which."""
    pages = "".join(path.read_text(encoding="utf-8") for path in sorted((reference / "python").glob("*.md")))
    shown = re.findall(r"^::: mol_citations\.(?:testing\.\w+\.)?(\w+)$", pages, re.MULTILINE)

    assert sorted([*mol_citations.__all__, *testing.__all__]) == sorted(shown)
