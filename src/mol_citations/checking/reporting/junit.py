"""JUnit's XML, which most CI servers show as test results: a suite for a file, a failed case for a finding.

Valid under the schema of Jenkins (junit-10.xsd), which allows no attributes for file and line: they stand in
the text of the failure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.findings import Finding
    from mol_citations.checking.reporting.report import Report

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Report) -> Iterator[str]:
    """One document; a file without findings has one case that passes."""
    count = len(report.findings)
    suites: dict[str, list[Finding]] = {path: [] for path in report.texts}
    for finding in report.findings:
        suites.setdefault(finding.file or "-", []).append(finding)
    tests = sum(max(1, len(findings)) for findings in suites.values())
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="mol-citations" tests="{tests}" failures="{count}" errors="0" time="0">\n'
    for path, findings in suites.items():
        cases = max(1, len(findings))
        yield (
            f'  <testsuite name={_quoted(path)} tests="{cases}" failures="{len(findings)}"'
            ' errors="0" skipped="0" time="0">\n'
        )
        if not findings:
            yield f'    <testcase classname={_quoted(path)} name="no findings" time="0"/>\n'
        for finding in findings:
            yield from _case(path, finding)
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _case(path: str, finding: Finding) -> Iterator[str]:
    note = f", note {finding.note}" if finding.note is not None else ""
    place = f"{path}:{finding.start.line}:{finding.start.column}"
    name = _quoted(f"{finding.code} {finding.name}{note} ({finding.start.line}:{finding.start.column})")
    yield f'    <testcase classname={_quoted(path)} name={name} time="0">\n'
    yield f"      <failure type={_quoted(finding.severity)} message={_quoted(finding.message)}>"
    yield f"{escape(_plain(f'{place}: {finding.message}'))}</failure>\n"
    yield "    </testcase>\n"


def _quoted(text: str) -> str:
    return quoteattr(_plain(text))


def _plain(text: str) -> str:
    r"""The text without what XML cannot hold.

    >>> _plain("a\x00b") == "a\N{REPLACEMENT CHARACTER}b"
    True
    """
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)
