"""What only a process of its own can show: pipes, signals, and the same bytes everywhere."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-m", "mol_citations"]

# variables that must change nothing
SURROUNDINGS = [
    {"PYTHONHASHSEED": "1", "TZ": "Europe/Budapest", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "3", "TZ": "America/New_York", "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
]


@pytest.mark.parametrize(
    "arguments", [["convert"], ["convert", "--to", "csl-json"], ["parse"]], ids=["bibtex", "csl-json", "parse"]
)
def test_the_same_bytes_whatever_hash_seed_time_zone_and_locale(arguments, article):
    """Output depends on the input alone."""
    printed = {
        subprocess.run([*COMMAND, *arguments, article], env=os.environ | extra, capture_output=True, check=True).stdout
        for extra in SURROUNDINGS
    }

    assert len(printed) == 1
    assert b"XIX-J-1-j" in printed.pop()


def test_a_closed_pipe_is_no_error(article):
    """Whoever reads our output may stop when it likes."""
    line = f"set -o pipefail; '{sys.executable}' -m mol_citations parse '{article}' | true"

    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0
    assert "Error" not in done.stderr


# how standard output or input is taken away, and the message
TAKEN_AWAY = [
    ("convert '{file}' >&-", "standard output: is closed"),
    ("convert '{file}' >/dev/full", "standard output: No space left on device"),
    ("convert - <&-", "standard input is closed"),
    ("convert - 0>/dev/null", "-: bad file descriptor"),
]


@pytest.mark.parametrize(("line", "message"), TAKEN_AWAY)
def test_standard_streams_that_are_not_there(line, message, article):
    """A clear message and exit code 2."""
    command = f"'{sys.executable}' -m mol_citations {line.format(file=article)}"

    done = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 2
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1
