"""``check`` on files: which are read, under which names, and what none of them holds."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from samples.checked import COMMA, FULL, document

from mol_citations.checking.reporting import FORMATS


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


def test_one_file_under_two_names_is_one(run, written):
    """It is not compared with itself, and not mended twice."""
    file = written(COMMA)

    assert "1 finding in 1 file" in run("check", file, f"./{file}", ".").stderr


def test_standard_input(run):
    """``-`` is called so in the findings."""
    result = run("check", "-", "--output-format", "concise", stdin=document(COMMA))

    assert result.stdout.startswith("-:3:37: MOL301")


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
