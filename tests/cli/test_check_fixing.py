"""``check --fix`` and ``--diff``: what is written back to a manuscript."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.checked import COMMA, FULL, document


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
