"""Which rules ``check`` follows and what it fails on: options, settings, baselines; and ``rule``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from samples.checked import COMMA, FULL


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
        (["--unsafe-fixes"], "--unsafe-fixes goes with --fix or --diff"),
        (["--write-baseline", "no/such/folder.json"], "no/such/folder.json: No such file or directory"),
        (["--baseline", "none.json"], "none.json: no such file or directory"),
        (["picture.gif"], "picture.gif: not utf-8: byte 0xff at line 2, column 1 (byte 3 of the file)"),
    ],
)
def test_a_bad_call_ends_with_2(run, written, arguments, message):
    """Nothing on standard output, one line that says why on standard error."""
    written(FULL)
    Path("picture.gif").write_bytes(b"GI\n\xff\x00")
    result = run("check", *arguments)

    assert (2, "") == (result.exit_code, result.stdout)
    assert message in result.stderr


def test_exit_zero_and_quiet(run, written):
    """Findings are printed all the same."""
    result = run("check", written(COMMA), "--exit-zero", "-q")

    assert 0 == result.exit_code
    assert "MOL301" in result.stdout
    assert "" == result.stderr


@pytest.mark.parametrize(
    ("least", "exit_codes"),
    [(None, (1, 1, 1)), ("info", (1, 1, 1)), ("warning", (0, 1, 1)), ("error", (0, 0, 1))],
)
def test_the_least_severity_that_fails(run, written, least, exit_codes):
    """Any, unless the command line or the settings say another; all findings are printed."""
    notes = {"info": ["MOL, K 9999, 7. csomó."], "warning": [COMMA], "error": ["Ibid."]}
    for severity, exit_code in zip(notes, exit_codes, strict=True):
        file = written(*notes[severity])
        result = run("check", file, "--output-format", "concise", *(["--fail-on", least] if least else []))
        assert (exit_code, 1) == (result.exit_code, result.stdout.count(f"[{severity}]"))
        Path("mol-citations.toml").write_text(f'[check]\nfail-on = "{least or "info"}"\n', encoding="utf-8")
        assert exit_code == run("check", file).exit_code
        assert 1 == run("check", file, "--fail-on", "info").exit_code
        Path("mol-citations.toml").unlink()


def test_a_baseline_knows_what_was_found(run, written):
    """Written once, it is named on the command line or in the settings."""
    file = written(COMMA)
    result = run("check", file, "--write-baseline", "known.json")
    assert (0, "1 known finding of 1 file written to known.json\n") == (result.exit_code, result.stderr)
    result = run("check", file, "--baseline", "known.json")
    assert (0, "nothing new found in 1 file; 1 known\n") == (result.exit_code, result.stderr)
    Path("mol-citations.toml").write_text('[check]\nbaseline = "known.json"\n', encoding="utf-8")
    assert 0 == run("check", file).exit_code
    written("Word.", COMMA, COMMA)
    assert 1 == run("check", file).exit_code


def test_settings_are_shown(run, written):
    """Where they come from, the rules in question, and all of them."""
    written(FULL)
    Path("mol-citations.toml").write_text('[check]\nselect = ["MOL10"]\n', encoding="utf-8")
    shown = json.loads(run("check", "--show-settings", "--ignore", "MOL102").stdout)

    assert ["MOL101", "MOL103", "MOL104", "MOL105", "MOL106"] == shown["rules"]
    assert shown["file"].endswith("mol-citations.toml")
    assert ["MOL10"] == shown["settings"]["check"]["select"]


def test_a_fault_in_the_settings_has_its_line(run, written):
    """Exit code 2, and file and line in the message."""
    written(FULL)
    Path("pyproject.toml").write_text(
        '[project]\nname = "thesis"\n\n[tool.mol-citations.check]\nselekt = []\n', encoding="utf-8"
    )
    result = run("check")

    assert 2 == result.exit_code
    assert "pyproject.toml:5: check.selekt: no such setting" in result.stderr


def test_rule_explains_one_or_all(run):
    """By code or name, as text or JSON."""
    assert run("rule", "mol102").stdout == run("rule", "ibid-after-several-sources").stdout
    assert "Chicago" in run("rule", "MOL102").stdout
    everything = json.loads(run("rule", "--all", "--output-format", "json").stdout)
    assert {"code", "name", "severity", "summary", "explanation", "fix", "default"} == set(everything[0])
    assert run("rule", "MOL102", "--output-format", "markdown").stdout.startswith("## MOL102 ")
    assert run("rule", "--all", "--output-format", "markdown").stdout.startswith("# Rules of `mol-citations check`")
    assert 2 == run("rule", "MOL999").exit_code == run("rule").exit_code
