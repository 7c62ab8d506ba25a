"""reviewdog's format (rdjson), which brings findings into reviews on GitHub, GitLab, Gerrit and others.

Its columns count bytes of UTF-8, not code points (reviewdog, `proto/rdf/reviewdog.proto`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mol_citations.checking.findings import Finding, Json, Severity
    from mol_citations.checking.reporting.report import Report
    from mol_citations.sources import Position

_SEVERITIES: Mapping[Severity, str] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def rdjson(report: Report) -> Iterator[str]:
    """One JSON object with all findings as diagnostics."""
    lines = {path: report.lines(path) for path in report.texts}
    diagnostics = [_diagnostic(finding, lines.get(finding.file or "", ())) for finding in report.findings]
    printed = {"source": {"name": "mol-citations"}, "diagnostics": diagnostics}
    yield json.dumps(printed, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(finding: Finding, lines: Sequence[str]) -> dict[str, Json]:
    diagnostic: dict[str, Json] = {
        "message": finding.message,
        "location": {"path": finding.file or "-", "range": _range(finding.start, finding.ranges[0].end, lines)},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
    }
    if finding.fix is not None:
        diagnostic["suggestions"] = [
            {"range": _range(edit.start, edit.end, lines), "text": edit.content} for edit in finding.fix.edits
        ]
    return diagnostic


def _range(start: Position, end: Position, lines: Sequence[str]) -> Json:
    return {"start": _position(start, lines), "end": _position(end, lines)}


def _position(position: Position, lines: Sequence[str]) -> Json:
    line = lines[position.line - 1] if position.line <= len(lines) else ""
    column = position.column
    before = line[: column - 1]
    return {"line": position.line, "column": column + len(before.encode(errors="replace")) - len(before)}
