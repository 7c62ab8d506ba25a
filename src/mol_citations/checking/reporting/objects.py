"""Findings as JSON objects: one array, or one object a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.reporting.report import Report


def json_array(report: Report) -> Iterator[str]:
    """All findings as one JSON array."""
    yield json.dumps([finding.as_json() for finding in report.findings], ensure_ascii=False, indent=2) + "\n"


def json_lines(report: Report) -> Iterator[str]:
    """Each finding as one line of JSON."""
    for finding in report.findings:
        yield json.dumps(finding.as_json(), ensure_ascii=False) + "\n"
