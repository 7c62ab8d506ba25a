"""A clean copy of the source tree, and empty environments to install it in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Protocol

import pytest

ROOT = Path(__file__).resolve().parents[2]

DISTRIBUTED = (
    "hatch_build.py",
    "pyproject.toml",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "CITATION.cff",
    "LICENSE",
    "mkdocs.yml",
    ".ci",
    ".pre-commit-hooks.yaml",
    "action.yml",
    "docs",
    "src",
    "grammars",
    "fixtures",
    "tests",
)


class Run(Protocol):
    """Runs a shell line in an environment and hands back what it printed."""

    def __call__(self, line: str, *, cwd: Path) -> str:
        """The standard output of ``line``; the test fails if it does not end with 0."""


@pytest.fixture(scope="session")
def source_tree(tmp_path_factory) -> Path:
    """What a fresh clone holds: the files of the checkout without caches and build products."""
    copy = tmp_path_factory.mktemp("clone") / "mol-citations"
    copy.mkdir()
    caches = shutil.ignore_patterns("__pycache__", "made", "*.egg-info", ".*_cache")
    for name in DISTRIBUTED:
        original = ROOT / name
        if original.is_dir():
            shutil.copytree(original, copy / name, ignore=caches)
        else:
            shutil.copy2(original, copy / name)
    return copy


@pytest.fixture(scope="session")
def distributions(source_tree, tmp_path_factory) -> dict[str, Path]:
    """The built distributions, by kind: ``wheel`` and ``sdist``; the wheel is made from the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", folder, source_tree], check=True)
    (wheel,) = folder.glob("*.whl")
    (sdist,) = folder.glob("*.tar.gz")
    return {"wheel": wheel, "sdist": sdist}


@pytest.fixture
def in_empty_environment(tmp_path) -> Run:
    """Runs lines in a new virtual environment, first in PATH, that knows nothing of the checkout."""
    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    outside = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    environment = outside | {"PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}

    def run(line: str, *, cwd: Path) -> str:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", line],
            cwd=cwd,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    return run
