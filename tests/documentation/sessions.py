"""Console sessions: each ``$ command`` is run, and what it prints is compared with what stands below it."""

from __future__ import annotations

import shlex
import subprocess
from itertools import takewhile
from typing import TYPE_CHECKING

import attrs
from click.testing import CliRunner

from mol_citations.cli.program import program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from documentation.blocks import Block

PROMPT = "$ "
CONTINUED = ">"
"""What a shell puts before the further lines of a command."""
LEFT_OUT = "…"
"""A line of its own, for any lines that are not shown."""
NAME = "mol-citations"
WIDTH = {"COLUMNS": "80", "NO_COLOR": "1"}


@attrs.frozen
class Ended:
    """How a command ended, and what a terminal shows of it: its data, and then what it says about them."""

    code: int
    shown: str


def run(command: str, *, code_before: int = 0) -> Ended:
    """Run a line of shell in the working folder; ``mol-citations`` by itself runs in this process, which is faster."""
    words = shlex.split(command, comments=True)
    if words[:1] == [NAME] and not set(command.partition("#")[0]) & set("|&;<>*"):
        done = CliRunner(env=WIDTH).invoke(program, words[1:], prog_name=NAME, catch_exceptions=False)
        return Ended(done.exit_code, done.stdout + done.stderr)
    script = f"(exit {code_before}); {_script(command)}"
    ended = subprocess.run(["bash", "-c", script], capture_output=True, encoding="utf-8", check=False)
    return Ended(ended.returncode, ended.stdout + ended.stderr)


def commands(block: Block) -> Iterator[tuple[str, str]]:
    """Each command of a session, with its further lines, and what it prints according to the page."""
    _, *parts = f"\n{block.text}".split(f"\n{PROMPT}")
    for part in parts:
        first, *lines = part.split("\n")
        further = list(takewhile(lambda line: line.startswith(CONTINUED), lines)) if "<<" in first else []
        yield "\n".join([first, *further]), "\n".join(lines[len(further) :])


def _script(command: str) -> str:
    """A command as a shell takes it, without the signs before its further lines."""
    return "\n".join(line.removeprefix(CONTINUED).removeprefix(" ") for line in command.split("\n"))


def answered(block: Block) -> str:
    """The session with what its commands print now; where the page leaves lines out, they stay left out."""
    code = 0
    written = []
    for command, printed in commands(block):
        ended = run(command, code_before=code)
        code = ended.code
        lines = (printed if fits(printed, ended.shown) else ended.shown).rstrip("\n").splitlines()
        parted = [""] if printed.endswith("\n") else []
        written += [f"{PROMPT}{command}", *lines, *parted]
    return "\n".join(written).rstrip("\n") + "\n"


def fits(printed: str, actual: str) -> bool:
    r"""Whether a page's lines are those that were printed, but for the lines it leaves out.

    >>> fits("one\n…\nfour\n", "one\ntwo\nthree\nfour\n"), fits("one\n…\n", "two\n")
    (True, False)
    """
    stretches = _stretches(_lines(printed))
    rest = _lines(actual)
    if len(stretches) == 1:
        return stretches[0] == rest
    first, *between, last = stretches
    if rest[: len(first)] != first or len(rest) < len(first) + len(last) or rest[len(rest) - len(last) :] != last:
        return False
    rest = rest[len(first) : len(rest) - len(last)]
    for stretch in between:
        at = next((at for at in range(len(rest)) if rest[at : at + len(stretch)] == stretch), None)
        if at is None:
            return False
        rest = rest[at + len(stretch) :]
    return True


def _lines(text: str) -> list[str]:
    """The lines of a text, without blanks at their ends, which no page keeps."""
    return [line.rstrip() for line in text.rstrip().split("\n")]


def _stretches(lines: list[str]) -> list[list[str]]:
    """The lines between those that say that something is left out."""
    stretches: list[list[str]] = [[]]
    for line in lines:
        if line == LEFT_OUT:
            stretches.append([])
        else:
            stretches[-1].append(line)
    return stretches
