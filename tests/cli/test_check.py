"""What ``check`` prints, where it goes, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from samples.checked import COMMA, FULL


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
        "  = safe fix: write “.” for “,” (--fix)",
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


def test_statistics_count_findings_by_rule(run, written):
    """As text or as JSON."""
    file = written(COMMA, COMMA)

    assert "2  MOL301  separator  [safe fix]\n" == run("check", file, "--statistics").stdout
    counted = json.loads(run("check", file, "--statistics", "--output-format", "json").stdout)
    assert [{"code": "MOL301", "name": "separator", "count": 2}] == counted


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_on_a_terminal(written, environment, coloured):
    """Never in a pipe, and not where NO_COLOR or the terminal is against it."""
    pty = pytest.importorskip("pty", reason="a terminal to write to is made as Unix makes them")
    command = [sys.executable, "-m", "mol_citations", "check", written(COMMA)]
    shell = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "TERM"}}
    ours, theirs = pty.openpty()
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, env=shell | environment, check=False)
    printed = os.read(ours, 100_000).decode()
    for end in (ours, theirs):
        os.close(end)

    assert 1 == done.returncode
    assert "MOL301" in printed
    assert coloured == ("\033[" in printed)


def test_findings_go_to_a_file(run, written):
    """Whole or not at all; a manuscript is not replaced."""
    file = written(COMMA)

    assert (1, "") == (
        (result := run("check", file, "-o", "out.json", "--output-format", "json")).exit_code,
        result.stdout,
    )
    assert 1 == len(json.loads(Path("out.json").read_text(encoding="utf-8")))
    assert 2 == run("check", file, "-o", file).exit_code


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["-o", "article.md"], "article.md is the manuscript"),
        (["--write-baseline", "article.md"], "article.md is the manuscript"),
        (["--write-baseline", "../{folder}/article.md"], "article.md is the manuscript"),
        (["--baseline", "known.json", "-o", "known.json"], "known.json is the baseline"),
    ],
)
def test_what_is_read_is_not_written_over(run, written, tmp_path, arguments, what):
    """Neither a manuscript, by whatever name, nor the baseline; that may only be written anew."""
    file = written(COMMA)
    before = Path(file).read_bytes()
    run("check", file, "--write-baseline", "known.json")
    known = Path("known.json").read_bytes()

    result = run("check", file, *(argument.format(folder=tmp_path.name) for argument in arguments))

    assert (2, "") == (result.exit_code, result.stdout)
    assert f"{what}: it would be written over" in result.stderr
    assert (before, known) == (Path(file).read_bytes(), Path("known.json").read_bytes())
    assert 0 == run("check", file, "--baseline", "known.json", "--write-baseline", "known.json").exit_code


def test_the_step_summary_of_github(run, written, monkeypatch, tmp_path):
    """A table is added to the file that the environment names."""
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run("check", written(COMMA), "--output-format", "github")

    assert summary.read_text(encoding="utf-8").startswith("before\n### mol-citations: 1 finding\n")
