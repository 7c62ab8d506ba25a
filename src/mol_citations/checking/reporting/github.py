"""Workflow commands, by which GitHub Actions shows findings in the lines of a pull request.

Escaped as the actions' own toolkit does it (`actions/toolkit`, packages/core/src/command.ts). GitHub shows about
ten of each kind and step, so the worst come first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.findings import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mol_citations.checking.findings import Finding, Severity
    from mol_citations.checking.reporting.report import Report

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_ROWS = 1_000
"""How many findings the table of a run shows."""


def github(report: Report) -> Iterator[str]:
    """``::warning file=article.md,line=463,col=5,...::message``, errors first."""
    for finding in sorted(report.findings, key=lambda one: SEVERITIES[one.severity]):
        properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(finding))
        yield f"::{_COMMANDS[finding.severity]} {properties}::{_data(finding.message)}\n"


def _properties(finding: Finding) -> Iterator[tuple[str, str]]:
    first = finding.ranges[0]
    if finding.file not in {None, "-"}:
        yield "file", finding.file or ""
    yield "line", str(first.start.line)
    if first.start.line == first.end.line:  # GitHub refuses columns of a stretch of several lines
        yield "col", str(first.start.column)
    yield "endLine", str(first.end.line)
    if first.start.line == first.end.line:
        yield "endColumn", str(first.end.column)
    yield "title", f"{finding.code} {finding.name}"


def _data(text: str) -> str:
    """The text of a command.

    >>> _data("100 %, and a line end" + chr(10))
    '100 %25, and a line end%0A'
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a property.

    >>> _property("a:b,c")
    'a%3Ab%2Cc'
    """
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def step_summary(report: Report) -> Iterator[str]:
    """The findings as a Markdown table, for the file that ``$GITHUB_STEP_SUMMARY`` names.

    GitHub shows none of a summary above 1 MiB, so of very many findings only the first stand there.
    """
    yield f"### mol-citations: {len(report.findings)} finding{'' if len(report.findings) == 1 else 's'}\n\n"
    if report.findings:
        yield "| place | note | rule | severity | |\n|---|---|---|---|---|\n"
    for finding in report.findings[:_ROWS]:
        place = f"{finding.file or '-'}:{finding.start.line}:{finding.start.column}"
        rule = f"{finding.code} {finding.name}"
        cells = (place, finding.note or "", rule, finding.severity, finding.message)
        yield f"| {' | '.join(_cell(cell) for cell in cells)} |\n"
    if len(report.findings) > _ROWS:
        yield f"\nand {len(report.findings) - _ROWS} more\n"
    yield "\n"


def _cell(text: str) -> str:
    """The text in a cell: nothing in it is markup, or ends the cell."""
    plain = " ".join(text.replace("&", "&amp;").replace("<", "&lt;").split())
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]|~" else letter for letter in plain)
