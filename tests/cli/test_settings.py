"""The settings of the nearest file count for every command that reads manuscripts."""

from __future__ import annotations

import json

import pytest
from samples.notes import REPORT, TELEGRAM


@pytest.fixture
def ambiguous(manuscript):
    """An ibid. after a note with two documents."""
    return manuscript(f"{TELEGRAM}; {REPORT}", "Ibid")


@pytest.fixture
def last(ambiguous):
    """A settings file beside the manuscript, by which such an ibid. means the last of them."""
    path = ambiguous.parent / "mol-citations.toml"
    path.write_text('ibid-after-several = "last"\n', encoding="utf-8")
    return path


def status(done):
    """How the ibid. was taken."""
    assert done.exit_code == 0, done.stderr
    return json.loads(done.stdout)["notes"][1]["citations"][0]["status"]


@pytest.mark.usefixtures("last")
def test_the_nearest_file_counts(run, ambiguous):
    """Without a word on the command line."""
    assert status(run("parse", ambiguous)) == "resolved"
    assert "0 ambiguous" in run("convert", ambiguous).stderr
    assert "ibid, resolved" in run("explain", ambiguous, "2").stdout


@pytest.mark.usefixtures("last")
def test_isolated_takes_none(run, ambiguous):
    """For the same result everywhere."""
    assert status(run("parse", "--isolated", ambiguous)) == "ambiguous"


def test_a_file_that_is_named(run, last, ambiguous, tmp_path):
    """It counts instead of the nearest."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    last.rename(elsewhere / "house.toml")

    assert status(run("parse", ambiguous)) == "ambiguous"
    assert status(run("parse", ambiguous, "--config", elsewhere / "house.toml")) == "resolved"


@pytest.mark.parametrize("command", [["convert"], ["parse"], ["explain", "1"]])
def test_a_bad_file_is_refused(command, run, last, ambiguous):
    """With the line of the fault, and exit code 2."""
    last.write_text('\nibid-after-several = "first"\n', encoding="utf-8")

    done = run(command[0], ambiguous, *command[1:])

    assert (done.exit_code, done.stdout) == (2, "")
    assert "mol-citations.toml:2: ibid-after-several:" in done.stderr
