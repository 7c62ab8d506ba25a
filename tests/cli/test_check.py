"""``check`` and ``rule`` on the command line: what is printed, and how they end."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from samples.checked import document

from mol_citations.checking.reporting import FORMATS

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


def test_a_folder_is_walked(run, written):
    """Manuscripts by their extension, hidden files and excluded ones left out."""
    for name in ["a.md", "b/c.txt", "b/d.py", ".hidden.md", "drafts/e.md"]:
        written(COMMA, name=name)
    config = written(name="settings/mol-citations.toml")
    Path(config).write_text('[check]\nexclude = ["drafts"]\n', encoding="utf-8")

    result = run("check", "--output-format", "concise", "--config", config)
    assert ["a.md", "b/c.txt"] == [line.partition(":")[0] for line in result.stdout.splitlines()]


def test_a_folder_that_cannot_be_looked_into_is_refused(run, written, monkeypatch):
    """What is in it would count as clean."""
    written(COMMA, name="locked/a.md")
    scan = os.scandir

    def refuse(path):
        if str(path).endswith("locked"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    result = run("check", ".")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "locked: Permission denied" in result.stderr


def test_files_on_several_drives_have_the_settings_of_this_folder(run, written, monkeypatch):
    """Windows has no folder that holds two drives."""
    monkeypatch.setattr(os.path, "commonpath", _no_common_path)
    Path("mol-citations.toml").write_text('[check]\nignore = ["MOL301"]\n', encoding="utf-8")

    assert 0 == run("check", written(COMMA)).exit_code


def _no_common_path(_paths):
    raise ValueError("Paths don't have the same drive")


def test_what_holds_no_notes_is_said(run, written):
    """A file that was named, and a folder without manuscripts: nothing found is not the same as nothing read."""
    Path(written(FULL)).with_name("letter.txt").write_text("Dear Editor,\n", encoding="utf-8")
    Path("empty.md").touch()
    Path("pictures").mkdir()

    assert "letter.txt: no notes found: looked for notes at page feet" in run("check", "letter.txt").stderr
    assert "empty.md: no notes found" in run("check", "empty.md").stderr
    assert "nothing found in 3 files\n" == run("check", ".").stderr
    assert "no manuscripts found: looked for files named *.ltx, *.markdown" in run("check", "pictures").stderr
    assert 0 == run("check", "empty.md").exit_code == run("check", "pictures").exit_code


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


def test_one_file_under_two_names_is_one(run, written):
    """It is not compared with itself, and not mended twice."""
    file = written(COMMA)

    assert "1 finding in 1 file" in run("check", file, f"./{file}", ".").stderr


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
    assert run("rule", "MOL102", "--output-format", "markdown").stdout.startswith("## MOL102 ")
    assert run("rule", "--all", "--output-format", "markdown").stdout.startswith("# Rules of `mol-citations check`")
    assert 2 == run("rule", "MOL999").exit_code == run("rule").exit_code


def test_fix_changes_files_and_reports_what_is_left(run, written):
    """Every other byte stays: the byte order mark, Windows' line ends, the encoding."""
    file = Path(written(COMMA, "Ibid."))
    text = file.read_text(encoding="utf-8").replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())

    result = run("check", file, "--fix")

    assert (0, "") == (result.exit_code, result.stdout)
    assert "1 fixed, nothing found in 1 file" in result.stderr
    assert b"\xef\xbb\xbf" + text.replace("147,", "147.").encode() == file.read_bytes()


@pytest.mark.parametrize("encoding", ["latin2", "utf-16", "utf-16-be", "cp1250"])
def test_fix_keeps_the_encoding(run, written, encoding):
    """Whatever the file is written in."""
    file = Path(written(COMMA.replace("Vietnam", "Dél-Korea")))
    text = file.read_text(encoding="utf-8")
    file.write_bytes(text.encode(encoding))

    run("check", file, "--fix", "--encoding", encoding)

    assert text.replace("147,", "147.").encode(encoding) == file.read_bytes()


def test_diff_changes_nothing(run, written):
    """A unified diff, and 1 if it is not empty."""
    file = Path(written(COMMA))
    before = file.read_bytes()
    result = run("check", file, "--diff")

    assert 1 == result.exit_code
    assert {"-", "+"} <= {line[0] for line in result.stdout.splitlines()}
    assert before == file.read_bytes()
    assert (0, "") == (run("check", written(FULL), "--diff").exit_code, run("check", written(FULL), "--diff").stdout)


def test_standard_input_is_not_fixed(run):
    """There is no file to change."""
    result = run("check", "-", "--fix", stdin=document(COMMA))

    assert 2 == result.exit_code
    assert "--diff" in result.stderr


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


def test_statistics_count_findings_by_rule(run, written):
    """As text or as JSON."""
    file = written(COMMA, COMMA)

    assert "2  MOL301  separator  [safe fix]\n" == run("check", file, "--statistics").stdout
    counted = json.loads(run("check", file, "--statistics", "--output-format", "json").stdout)
    assert [{"code": "MOL301", "name": "separator", "count": 2}] == counted


def test_settings_are_shown(run, written):
    """Where they come from, the rules in question, and all of them."""
    written(FULL)
    Path("mol-citations.toml").write_text('[check]\nselect = ["MOL10"]\n', encoding="utf-8")
    shown = json.loads(run("check", "--show-settings", "--ignore", "MOL102").stdout)

    assert ["MOL101", "MOL103", "MOL104", "MOL105", "MOL106"] == shown["rules"]
    assert shown["file"].endswith("mol-citations.toml")
    assert ["MOL10"] == shown["settings"]["check"]["select"]


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


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(
    "arguments",
    [
        *(["check", "--output-format", name] for name in FORMATS),
        ["check", "--diff"],
        ["parse"],
        ["convert"],
    ],
    ids=" ".join,
)
def test_a_name_that_is_no_text(run, arguments):
    """A file whose name is no UTF-8 is read as any other, and what is printed of it is UTF-8."""
    file = os.fsdecode(b"old\xff.md")
    try:
        Path(file).write_bytes(document(COMMA).encode())
    except OSError:
        pytest.skip("the file system has no such names")

    result = run(*arguments, file)

    assert result.exit_code == (arguments[0] == "check")
    assert "147" in result.stdout_bytes.decode()


def test_the_step_summary_of_github(run, written, monkeypatch, tmp_path):
    """A table is added to the file that the environment names."""
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run("check", written(COMMA), "--output-format", "github")

    assert summary.read_text(encoding="utf-8").startswith("before\n### mol-citations: 1 finding\n")


def test_consistency_across_files(run, written):
    """Chapters given together are compared with each other."""
    report = f"Embassy to the SRV, Report, 5 December 1986, {FULL}"
    first = written(report, name="one.md")
    second = written(report.replace("00900/7/", "00900/8/"), name="two.md")

    result = run("check", first, second, "--select", "MOL210", "--output-format", "json")
    findings = json.loads(result.stdout)
    assert ["one.md", "two.md"] == [finding["file"] for finding in findings]
    assert ["two.md", "one.md"] == [finding["related"][0]["file"] for finding in findings]
    assert 0 == run("check", first, "--select", "MOL210").exit_code


def test_a_fault_in_the_settings_has_its_line(run, written):
    """Exit code 2, and file and line in the message."""
    written(FULL)
    Path("pyproject.toml").write_text(
        '[project]\nname = "thesis"\n\n[tool.mol-citations.check]\nselekt = []\n', encoding="utf-8"
    )
    result = run("check")

    assert 2 == result.exit_code
    assert "pyproject.toml:5: check.selekt: no such setting" in result.stderr
