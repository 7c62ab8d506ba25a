"""Tables: what Lark makes of a grammar, kept in a file and read by a parser of our own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from mol_citations import grammar
from mol_citations.errors import GrammarError
from mol_citations.grammar import compiling, files, loading
from mol_citations.grammar.tables import Compiled


def tables(text, start=("start",)):
    """The tables of a grammar given as text."""
    return compiling.made_of(compiling.build(text, name="example", start=start))


@pytest.mark.parametrize("name", list(grammar.names()))
def test_a_file_gives_back_what_was_compiled(name):
    """No table changes on its way through a file."""
    compiled = compiling.compiled(name)

    assert compiled == Compiled.from_json(compiled.to_json("now"), "now")


def test_tables_of_other_grammars_are_not_read():
    """A digest that differs says that a grammar was changed behind the tables."""
    assert Compiled.from_json(Compiled(patterns={}).to_json("before"), "now") is None


def test_every_grammar_is_written(tmp_path, monkeypatch):
    """What a build of the package writes is what an installed one reads."""
    monkeypatch.setattr(loading, "MADE", tmp_path / "made")

    compiling.write(loading.MADE)

    assert list(grammar.names()) == sorted(path.stem for path in loading.MADE.iterdir())
    assert compiling.compiled("dates") == loading.made("dates")


def test_old_tables_are_not_taken(tmp_path, monkeypatch):
    """A grammar that was edited is read as it is now."""
    (tmp_path / "dates.json").write_text(Compiled(patterns={}).to_json("another digest"), encoding="utf-8")
    monkeypatch.setattr(loading, "MADE", tmp_path)

    assert loading.made("dates") is None


def test_tables_that_other_code_made_are_not_taken(tmp_path, monkeypatch):
    """The form of the tables, or the rules to start with, may change where no grammar does."""
    monkeypatch.setattr(loading, "MADE", tmp_path)
    (tmp_path / "dates.json").write_text(compiling.compiled("dates").to_json(files.digest()), encoding="utf-8")
    assert loading.made("dates") is not None
    monkeypatch.setattr(files, "MAKERS", ())
    files.digest.cache_clear()
    try:
        assert loading.made("dates") is None
    finally:
        files.digest.cache_clear()


def test_a_checkout_needs_no_tables(tmp_path, monkeypatch):
    """Nothing has to be made before the first use."""
    monkeypatch.setattr(loading, "MADE", tmp_path / "nowhere")

    assert loading.made("dates") is None


def test_a_grammar_is_loaded_once():
    """The second call gives the parser of the first."""
    assert grammar.load("dates") is grammar.load("dates")


@pytest.mark.parametrize(
    ("name", "terminal", "message"),
    [
        ("units", "NONESUCH", "the grammar 'units' has no terminal 'NONESUCH'"),
        ("nonexistent", "YEAR", "no grammar 'nonexistent'"),
    ],
)
def test_a_terminal_that_is_not_there_is_an_error(name, terminal, message):
    """The message names what is missing."""
    with pytest.raises(GrammarError, match=message):
        grammar.pattern(name, terminal)


def test_a_grammar_of_terminals_parses_nothing():
    """It only lends them."""
    with pytest.raises(GrammarError, match="'units' has terminals only"):
        grammar.load("units")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('start: [WORD] "b"\nWORD: /[ac]/', "an optional part in brackets"),
        ('start: WORD | KEY\nWORD: /[a-z]+/\nKEY: "key"', "strings that other terminals match"),
        ('start: "a"\n%ignore " "', "ignored terminals"),
    ],
)
def test_what_our_parser_does_not_know_is_refused(text, message):
    """Lark has more than these grammars use; none of it may be used unnoticed."""
    with pytest.raises(GrammarError, match=message):
        tables(text)


def test_tables_are_the_same_in_every_process():
    """A wheel built twice is the same wheel."""
    script = "from mol_citations.grammar import compiling; print(compiling.compiled('works').to_json(''))"
    made = {
        subprocess.run(
            [sys.executable, "-c", script], check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert 1 == len(made)


def test_importing_the_package_builds_no_grammar():
    """Importing every module of the ground floor constructs no parser."""
    script = (
        "import lark; lark.Lark.__init__ = None\n"
        "import mol_citations, mol_citations.grammar, mol_citations.records, mol_citations.sources"
    )

    subprocess.run([sys.executable, "-c", script], check=True)
