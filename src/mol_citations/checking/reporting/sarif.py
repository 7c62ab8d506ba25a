"""SARIF 2.1.0 (OASIS), which code hosts show in their security and quality views.

Columns count code points (``columnKind``). `partialFingerprints` let a host know a finding again when lines
have moved: they are made of the rule and the words of the note, not of places.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from mol_citations.checking.fingerprints import fingerprints
from mol_citations.checking.rules import rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mol_citations.checking.findings import FileEdit, Finding, Fix, Json, Severity
    from mol_citations.checking.registry import Rule
    from mol_citations.checking.reporting.report import Report
    from mol_citations.sources import Position, Range

SCHEMA = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/sarif-2.1/schema/sarif-schema-2.1.0.json"
FINGERPRINT = "molCitationsNote/v1"

_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}


def sarif(report: Report) -> Iterator[str]:
    """One log with one run; every rule stands in it, found or not."""
    indexes = {code: index for index, code in enumerate(rules())}
    keys = fingerprints(report.findings)
    lines = {path: report.lines(path) for path in report.texts}
    driver: dict[str, Json] = {
        "name": "mol-citations",
        "rules": [_rule(rule) for rule in rules().values()],
    }
    if report.version:
        driver["version"] = report.version
    run: dict[str, Json] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(one, key, indexes[one.code], lines.get(one.file or "", ()))
            for one, key in zip(report.findings, keys, strict=True)
        ],
    }
    printed: dict[str, Json] = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(printed, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": f"{rule.summary}."},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": rule.explanation, "markdown": rule.explanation},
        "defaultConfiguration": {"level": _LEVELS[rule.severity], "enabled": rule.by_default},
        "properties": {"tags": ["citations"]},
    }


def _result(finding: Finding, fingerprint: str, index: int, lines: Sequence[str]) -> Json:
    first, *others = finding.ranges
    result: dict[str, Json] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message[:1].upper()}{finding.message[1:]}."},
        "locations": [_location(finding.file, first, _snippet(first, lines))],
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }
    related = [(finding.file, other, "The note goes on here.") for other in others]
    related += [(one.file, one.ranges[0], f"{one.message[:1].upper()}{one.message[1:]}.") for one in finding.related]
    if related:
        result["relatedLocations"] = [
            {"id": number, **_location(file, stretch), "message": {"text": message}}
            for number, (file, stretch, message) in enumerate(related, start=1)
        ]
    if finding.fix is not None:
        result["fixes"] = [_fix(finding, finding.fix)]
    return result


def _location(file: str | None, stretch: Range, snippet: str = "") -> dict[str, Json]:
    region = _region(stretch.start, stretch.end)
    if snippet:
        region["snippet"] = {"text": snippet}
    return {"physicalLocation": {"artifactLocation": {"uri": uri(file)}, "region": region}}


def _snippet(stretch: Range, lines: Sequence[str]) -> str:
    """What stands at a stretch of one line, for who has no copy of the file."""
    if stretch.start.line != stretch.end.line or stretch.end.line > len(lines):
        return ""
    return lines[stretch.start.line - 1][stretch.start.column - 1 : stretch.end.column - 1]


def _fix(finding: Finding, fix: Fix) -> Json:
    kind = "Safe" if fix.safe else "Unsafe"
    change: dict[str, Json] = {
        "artifactLocation": {"uri": uri(finding.file)},
        "replacements": [_replacement(edit) for edit in fix.edits],
    }
    return {"description": {"text": f"{kind} fix of {finding.code}."}, "artifactChanges": [change]}


def _replacement(edit: FileEdit) -> Json:
    return {"deletedRegion": _region(edit.start, edit.end), "insertedContent": {"text": edit.content}}


def _region(start: Position, end: Position) -> dict[str, Json]:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def uri(file: str | None) -> str:
    """A path as a reference from the folder the command was called in, as hosts want it.

    >>> uri("chapters/első rész.md")
    'chapters/els%C5%91%20r%C3%A9sz.md'
    """
    if file is None or file == "-":
        return "stdin"
    path = Path(file)
    if path.is_absolute():
        if not path.is_relative_to(Path.cwd()):
            return path.as_uri()
        path = path.relative_to(Path.cwd())
    return quote(os.fsencode(Path(os.path.normpath(path)).as_posix()))  # bytes: the name may be no text
