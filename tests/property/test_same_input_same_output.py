"""Law: the same texts give the same output, in every process: whatever its locale, time zone and seed of hashes."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys

import pytest
from samples.mutations import articles, mutated, seeds

import mol_citations as mc
from mol_citations.exporting import contract_json

COUNT = 60
PRINT_ALL = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from test_same_input_same_output import outputs, texts
sys.stdout.buffer.write(json.dumps(outputs(texts())).encode())
"""
SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONHASHSEED": "4294967295", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "LANGUAGE": "hu"},
    {"PYTHONHASHSEED": "77", "TZ": "Asia/Hanoi", "LC_ALL": "tr_TR.UTF-8", "PYTHONOPTIMIZE": "1"},
]


def texts():
    """Damaged notes and the fixtures' articles: the same in every process."""
    chance = random.Random(8)  # noqa: S311 - its seed gives the same texts everywhere
    notes = [mutated(chance, chance.choice(seeds()), chance.choice(seeds()))[0] for _ in range(COUNT)]
    return [*articles(), "\n".join(notes)]


def outputs(given):
    """Everything that can be written of each text; a refusal is an output too."""
    return [[_output(write, text) for write in (_json, _bib, _csl, _ris, _findings)] for text in given]


def _output(write, text):
    try:
        return write(mc.resolve(mc.parse(text)))
    except mc.CitationError as error:
        return str(error)


def _json(resolved):
    return contract_json.document_json(resolved)


def _bib(resolved):
    return mc.to_bibtex(resolved) + mc.to_biblatex(resolved, ascii=True)


def _csl(resolved):
    return mc.to_csl(resolved)


def _ris(resolved):
    return mc.to_ris(resolved)


def _findings(resolved):
    return [(finding.code, finding.message, str(finding.start)) for finding in mc.check(resolved)]


@pytest.mark.parametrize("surroundings", SURROUNDINGS, ids=lambda each: each["LC_ALL"])
def test_surroundings_change_nothing(surroundings):
    """Every stage and every format, in a process of its own and in this one."""
    path = [*sys.path, os.path.dirname(__file__)]  # noqa: PTH120 - a string for another process
    done = subprocess.run(
        [sys.executable, "-c", PRINT_ALL, json.dumps(path)],
        env=os.environ | surroundings,
        capture_output=True,
        check=True,
    )

    assert json.loads(json.dumps(outputs(texts()))) == json.loads(done.stdout)
