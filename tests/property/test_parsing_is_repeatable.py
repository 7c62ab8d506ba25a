"""Law: the same notes are parsed to the same pieces, in every process and whatever was parsed before."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from samples.fragments import CITATIONS, damaged, texts
from samples.manuscripts import note, numbered

from mol_citations.parsing import parse_manuscript, parse_note

PRINT_PIECES = """
import sys
from mol_citations.parsing import parse_manuscript
from samples.fragments import CITATIONS
from samples.manuscripts import numbered
sys.stdout.reconfigure(encoding="utf-8")
print(parse_manuscript(numbered((str(k), text) for k, text in enumerate(CITATIONS))).notes)
"""


@given(texts | damaged(), texts | damaged())
def test_other_notes_leave_no_trace(text, other):
    """What was read in between makes no difference."""
    before = parse_note(note(text))
    parse_note(note(other))

    assert before == parse_note(note(text))


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Hanoi", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "hu_HU.UTF-8"},
    ],
)
def test_surroundings_leave_no_trace(surroundings):
    """Neither the seed of hashes nor the time zone nor the locale of a process makes a difference."""
    path = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", PRINT_PIECES],
        env=os.environ | surroundings | {"PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    here = parse_manuscript(numbered((str(k), text) for k, text in enumerate(CITATIONS))).notes

    assert f"{here}\n" == done.stdout
