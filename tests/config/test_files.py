"""Which file of settings counts, and on which line a fault is told."""

from __future__ import annotations

import pytest

from mol_citations.config import find_settings, read_settings
from mol_citations.config.toml_lines import line_of
from mol_citations.errors import ConfigError


def test_the_nearest_file_counts(tmp_path):
    """Own file before project file; a project file only with our table."""
    inner = tmp_path / "thesis" / "chapters"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.mol-citations]\n")
    assert tmp_path / "pyproject.toml" == find_settings(inner)
    (tmp_path / "mol-citations.toml").write_text("")
    assert tmp_path / "mol-citations.toml" == find_settings(inner)
    (tmp_path / "thesis" / "pyproject.toml").write_text("[tool.other]\n")
    assert tmp_path / "mol-citations.toml" == find_settings(inner)
    (inner / "pyproject.toml").write_text("[tool.mol-citations.check]\n")
    assert inner / "pyproject.toml" == find_settings(inner)


def test_a_project_file_without_our_table_says_nothing(tmp_path):
    """Its other tables are not ours."""
    file = tmp_path / "pyproject.toml"
    file.write_text('[project]\nname = "x"\n')

    assert read_settings(file) == read_settings.__globals__["Settings"]()


FAULTS = [
    ("mol-citations.toml", "ibid = 1\n", ":1: ibid: no such setting"),
    ("mol-citations.toml", '# x\n\n[check]\nignore = ["MOL1"]\nselect = "MOL1"\n', ":5: check.select: a list of texts"),
    ("mol-citations.toml", '[fonds."K 63"]\ntitle = "x"\ntitel = "y"\n', ":3: fonds.K 63.titel: no such setting"),
    ("mol-citations.toml", '[fonds]\n"K 63" = { titel = "y" }\n', ":2: fonds.K 63.titel: no such setting"),
    ("mol-citations.toml", '[short-titles]\nVTS = """\nx = 1\n"""\nSTS = ""\n', ":5: short-titles.STS: a short title"),
    ("mol-citations.toml", "[check.per-note-ignores]\n71 = 3\n", ":2: check.per-note-ignores.71: a list of texts"),
    ("mol-citations.toml", "ignore = [\n", "no TOML"),
    ("mol-citations.toml", f"ignore = {'[' * 10_000}", "no TOML: maximum recursion depth exceeded"),
    ("pyproject.toml", "[tool.mol-citations]\nignore = []\n", ":2: ignore: no such setting"),
    ("pyproject.toml", "[tool]\nmol-citations = 3\n", ":2: tool.mol-citations: a table is expected"),
]


@pytest.mark.parametrize(("name", "text", "message"), FAULTS)
def test_a_fault_has_its_file_and_line(tmp_path, name, text, message):
    """So that an editor can go there."""
    file = tmp_path / name
    file.write_text(text)
    with pytest.raises(ConfigError) as refused:
        read_settings(file)

    assert str(refused.value).startswith(str(file))
    assert message in str(refused.value)


def test_bytes_that_are_no_text(tmp_path):
    """TOML is UTF-8."""
    file = tmp_path / "mol-citations.toml"
    file.write_bytes("őr = 1".encode("latin2"))
    with pytest.raises(ConfigError, match="not utf-8"):
        read_settings(file)


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        ("a = 1\nb = 2\n", "b", 2),
        ("[a]\nb = 2\n", "a.b", 2),
        ("[a]\nb = 2\n", "a.c", 1),
        ('["a b".c]\nd = 1\n', "a b.c.d", 2),
        ("a.b.c = 1\n", "a.b.c", 1),
        ("x = '''\n[a]\n'''\n[a]\n", "a", 4),
        ("", "a", 1),
    ],
)
def test_the_line_of_a_key(text, place, line):
    """Or of the table around it."""
    assert line == line_of(text, place)
