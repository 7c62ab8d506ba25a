"""What all tests share: golden files with the flag that renews them, and Hypothesis profiles."""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

ROOT = Path(__file__).resolve().parent.parent

LONG = 100_000
"""How many examples the profile ``long`` tries of a law; the rows of a parametrised law share them."""
PROFILE = os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "quick")

settings.register_profile("quick", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "long",
    max_examples=LONG,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile(PROFILE)


class Golden(Protocol):
    """What the fixture `golden` hands to a test."""

    def __call__(self, expected: Path, actual: str) -> None:
        """Asserts that the file ``expected`` holds ``actual``."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds ``--regenerate``, the one flag that writes golden files anew; read the diff before you commit it."""
    parser.addoption("--regenerate", action="store_true", help="write golden files anew instead of comparing with them")


def pytest_sessionstart() -> None:
    """Drops the answers that an earlier run in this process was given: mutmut runs its mutants in forks of one."""
    package = (module for name, module in list(sys.modules.items()) if name.startswith("mol_citations"))
    for function in (value for module in package for value in list(vars(module).values())):
        parameters = getattr(function, "cache_parameters", None)
        if parameters is not None and parameters()["maxsize"] is not None:  # the others keep what costs a second
            function.cache_clear()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Parts the examples of the profile ``long`` among the rows of each law."""
    if PROFILE != "long":
        return
    laws = (item.function for item in items if isinstance(item, pytest.Function))
    for law, rows in Counter(law for law in laws if is_hypothesis_test(law)).items():
        settings(max_examples=LONG // rows)(law)


@pytest.fixture
def root() -> Path:
    """The checkout (or unpacked sdist) that the tests run in."""
    return ROOT


@pytest.fixture
def fixtures() -> Path:
    """The folder of manuscripts and their gold."""
    return ROOT / "fixtures"


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The working folder that the documentation speaks of: one that holds ``fixtures/``, and that may be written to."""
    shutil.copytree(ROOT / "fixtures", tmp_path / "fixtures")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Asserts that a text is what a golden file holds, byte for byte; under ``--regenerate`` writes the file."""

    def check(expected: Path, actual: str) -> None:
        if request.config.getoption("regenerate"):
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_bytes(actual.encode())
        assert expected.read_bytes().decode() == actual, f"{expected} differs; renew it with pytest --regenerate"

    return check
