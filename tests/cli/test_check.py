"""``check`` and ``rule`` on the command line: what is printed, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from samples.checked import document

FULL = "MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 162-50, 00900/7/1986."
COMMA = FULL.replace("147.", "147,")


@pytest.fixture
def written(tmp_path, monkeypatch):
    """Writes a manuscript into the folder that the commands are called in."""
    monkeypatch.chdir(tmp_path)

    def write(*notes, name="article.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(document(*notes).encode())
        return name

    return write


def test_clean_ends_with_0_and_prints_nothing(run, written):
    """Findings on standard output, all else on standard error."""
    result = run("check", written(FULL))

    assert (0, "") == (result.exit_code, result.stdout)
    assert "nothing found in 1 file" in result.stderr


def test_a_finding_ends_with_1_and_has_its_place(run, written):
    """The line, a caret under the place, and the fix."""
    result = run("check", written(COMMA))

    assert 1 == result.exit_code
    assert [
        "article.md:3:37: MOL301 [warning] [*] write 147. doboz, not 147, doboz",
        "  3 | [^1]: MOL, XIX-J-1-j Vietnam, 1986, 147, doboz, 162-50, 00900/7/1986.",
        "    |                                     ^^^^^^^^^^",
        "  = safe fix: write “.” (--fix)",
        "",
    ] == result.stdout.splitlines()
    assert "1 finding in 1 file, 1 with a safe fix" in result.stderr


def test_json_is_as_the_contract_has_it(run, written):
    """One array; places are 1-based, in code points, and ends stand behind the last character."""
    result = run("check", written(COMMA), "--output-format", "json")

    assert [
        {
            "code": "MOL301",
            "name": "separator",
            "severity": "warning",
            "message": "write 147. doboz, not 147, doboz",
            "file": "article.md",
            "note": "1",
            "citation": 0,
            "location": {"line": 3, "column": 37},
            "end_location": {"line": 3, "column": 47},
            "related": [],
            "fix": {
                "safe": True,
                "edits": [
                    {
                        "content": ".",
                        "location": {"line": 3, "column": 40},
                        "end_location": {"line": 3, "column": 41},
                    }
                ],
            },
        }
    ] == json.loads(result.stdout)


@pytest.mark.parametrize("name", ["jsonl", "concise"])
def test_formats_of_one_line_a_finding(run, written, name):
    """As many lines as findings."""
    assert 2 == len(run("check", written(COMMA, COMMA), "--output-format", name).stdout.splitlines())


def test_a_folder_is_walked(run, written):
    """Manuscripts by their extension, hidden files and excluded ones left out."""
    for name in ["a.md", "b/c.txt", "b/d.py", ".hidden.md", "drafts/e.md"]:
        written(COMMA, name=name)
    config = written(name="settings/mol-citations.toml")
    Path(config).write_text('[check]\nexclude = ["drafts"]\n', encoding="utf-8")

    result = run("check", "--output-format", "concise", "--config", config)
    assert ["a.md", "b/c.txt"] == [line.partition(":")[0] for line in result.stdout.splitlines()]


def test_rules_are_selected(run, written):
    """Codes may be cut short; the command line wins over the file of settings."""
    file = written(COMMA.replace("162-50", "162–50"))
    Path("mol-citations.toml").write_text('[check]\nignore = ["MOL302"]\n', encoding="utf-8")

    def codes(*arguments):
        printed = run("check", file, "--output-format", "json", *arguments).stdout
        return [finding["code"] for finding in json.loads(printed)]

    assert ["MOL301"] == codes()
    assert ["MOL301", "MOL302"] == codes("--isolated")
    assert ["MOL301", "MOL302"] == codes("--select", "MOL301,MOL302")
    assert ["MOL301", "MOL302"] == codes("--extend-select", "MOL302")
    assert [] == codes("--ignore", "separator")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["no-such.md"], "no-such.md: no such file or directory"),
        (["--select", "MOL9x"], "no rule is called 'MOL9x'"),
        (["--config", "none.toml"], "none.toml: no such file or directory"),
        (["--output-format", "xml"], "Invalid value"),
    ],
)
def test_a_bad_call_ends_with_2(run, written, arguments, message):
    """Nothing on standard output, one line that says why on standard error."""
    written(FULL)
    result = run("check", *arguments)

    assert (2, "") == (result.exit_code, result.stdout)
    assert message in result.stderr


def test_exit_zero_and_quiet(run, written):
    """Findings are printed all the same."""
    result = run("check", written(COMMA), "--exit-zero", "-q")

    assert 0 == result.exit_code
    assert "MOL301" in result.stdout
    assert "" == result.stderr


def test_standard_input(run):
    """``-`` is called so in the findings."""
    result = run("check", "-", "--output-format", "concise", stdin=document(COMMA))

    assert result.stdout.startswith("-:3:37: MOL301")


def test_rule_explains_one_or_all(run):
    """By code or name, as text or JSON."""
    assert run("rule", "mol102").stdout == run("rule", "ibid-after-several-sources").stdout
    assert "Chicago" in run("rule", "MOL102").stdout
    everything = json.loads(run("rule", "--all", "--output-format", "json").stdout)
    assert {"code", "name", "severity", "summary", "explanation", "fix", "default"} == set(everything[0])
    assert 2 == run("rule", "MOL999").exit_code == run("rule").exit_code
