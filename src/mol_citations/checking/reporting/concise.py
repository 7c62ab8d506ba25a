"""One line a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.reporting.styling import styled, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.findings import Finding
    from mol_citations.checking.reporting.report import Report


def concise(report: Report) -> Iterator[str]:
    """``article.md:463:5: MOL102 [warning] what is wrong``, with ``[*]`` where ``--fix`` mends it."""
    for finding in report.findings:
        yield f"{headline(finding, colour=report.colour)}\n"


def headline(finding: Finding, *, colour: bool) -> str:
    """Place, code, severity and message in one line."""
    file = visible(finding.file or "-")
    place = styled(f"{file}:{finding.start.line}:{finding.start.column}:", "place", colour=colour)
    code = styled(finding.code, finding.severity, colour=colour)
    mark = " [*]" if finding.fix is not None and finding.fix.safe else ""
    return f"{place} {code} [{finding.severity}]{mark} {visible(finding.message)}"
