"""A small stand-in for GitHub's runner: the shell steps of a composite action, and the commands they print.

It does what `actions/runner` does for a step with ``run``: inputs put into ``env``, ``if`` for an input that is
empty or not, ``bash --noprofile --norc -eo pipefail``, the files of the environment, the annotations read back. It
does not run steps with ``uses`` (Python is the one that is there), has no other expressions, and no other systems.
"""

from __future__ import annotations

import os
import re
import subprocess
from typing import TYPE_CHECKING

import attrs
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_INPUT = re.compile(r"\$\{\{\s*inputs\.([\w-]+)\s*\}\}")
_GIVEN = re.compile(r"inputs\.([\w-]+)\s*!=\s*''")
_DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
_PROPERTY = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))


@attrs.frozen(kw_only=True)
class Annotation:
    """A workflow command as the runner takes it: its kind, its properties, its message."""

    kind: str
    properties: Mapping[str, str]
    message: str


@attrs.frozen(kw_only=True)
class Job:
    """What came of running an action: how it ended, what it printed, what it wrote for the run's page."""

    exit_code: int
    printed: str
    summary: str
    output: str

    @property
    def annotations(self) -> list[Annotation]:
        """The workflow commands that it printed."""
        return list(annotations(self.printed))


def annotations(printed: str) -> Iterator[Annotation]:
    """The workflow commands among printed lines, unescaped as the runner does it (``ActionCommand.TryParseV2``)."""
    for line in printed.split("\n"):
        if line.startswith("::") and "::" in line[2:]:
            command, _, message = line[2:].partition("::")
            kind, _, properties = command.partition(" ")
            pairs = (pair.partition("=") for pair in properties.split(",") if pair)
            yield Annotation(
                kind=kind,
                properties={name.strip(): _unescaped(value, _PROPERTY) for name, _, value in pairs},
                message=_unescaped(message, _DATA),
            )


def _unescaped(text: str, escapes: tuple[tuple[str, str], ...]) -> str:
    for escaped, letter in escapes:
        text = text.replace(escaped, letter)
    return text


def _filled(value: str, given: Mapping[str, str]) -> str:
    """A value with the inputs put in."""
    return _INPUT.sub(lambda found: given[found.group(1)], value)


def run(action: Mapping[str, object], source: Path, workspace: Path, inputs: Mapping[str, str]) -> Job:
    """Runs the steps of an action in a workspace until one fails.

    Arguments:
        action: what ``action.yml`` says.
        source: the folder the action is in.
        workspace: the checkout that the workflow is about.
        inputs: what ``with`` says; the others are at their defaults.
    """
    given = {name: str(declared.get("default", "")) for name, declared in action["inputs"].items()}
    assert set(inputs) <= set(given), "a workflow with other inputs would be warned"
    given |= inputs
    temporary = workspace.parent / "runner"
    temporary.mkdir()
    files = {name: temporary / name.lower() for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_ENV")}
    for file in files.values():
        file.touch()
    environment = {
        **os.environ,
        **{name: str(file) for name, file in files.items()},
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(source),
        "GITHUB_WORKSPACE": str(workspace),
        "RUNNER_TEMP": str(temporary),
    }
    printed, exit_code = "", 0
    for step in action["runs"]["steps"]:
        condition = step.get("if", "")
        if "uses" in step or (condition and not given[_GIVEN.fullmatch(condition).group(1)]):
            continue
        own = {name: _filled(value, given) for name, value in step.get("env", {}).items()}
        script = temporary / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        assert "bash" == step["shell"]
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=workspace,
            env=environment | own,
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=300,
        )
        printed += done.stdout
        exit_code = done.returncode
        if done.returncode > 1:
            pytest.fail(f"the step {step['name']!r} ended with {exit_code}:\n{done.stdout}\n{done.stderr}")
        if exit_code:
            break
    return Job(
        exit_code=exit_code,
        printed=printed,
        summary=files["GITHUB_STEP_SUMMARY"].read_text("utf-8"),
        output=files["GITHUB_OUTPUT"].read_text("utf-8"),
    )
