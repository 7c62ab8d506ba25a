"""Findings with the lines they are in, for a person: a caret under the place, and the other places below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.reporting.concise import headline
from mol_citations.checking.reporting.styling import styled, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.checking.findings import Finding
    from mol_citations.checking.reporting.report import Report
    from mol_citations.sources import Range

_SHOWN = 100
"""How many code points of a line are shown; of a longer one, those around the place."""
_BEFORE = 30
"""How many of them stand before the place."""


def full(report: Report) -> Iterator[str]:
    """Each finding with its line, every stretch of a broken note, and the places it refers to."""
    lines = {path: report.lines(path) for path in report.texts}
    for finding in report.findings:
        yield f"{headline(finding, colour=report.colour)}\n"
        yield from _lines(finding, lines.get(finding.file or "", ()), colour=report.colour)
        for related in finding.related:
            where = f"{related.file or '-'}:{related.ranges[0].start.line}:{related.ranges[0].start.column}"
            note = f"note {related.note}, " if related.note is not None else ""
            yield f"  {note}{where}: {related.message}\n"
            yield from _excerpt(lines.get(related.file or "", ()), related.ranges[:1], colour=report.colour)
        yield "\n"


def _lines(finding: Finding, lines: Sequence[str], *, colour: bool) -> Iterator[str]:
    yield from _excerpt(lines, finding.ranges, colour=colour)
    if finding.fix is not None:
        kind = "safe" if finding.fix.safe else "unsafe"
        changes = ", ".join(f"“{edit.content}”" for edit in finding.fix.edits[:3])
        option = "--fix" if finding.fix.safe else "--unsafe-fixes"
        yield styled(f"  = {kind} fix: write {changes} ({option})\n", "dim", colour=colour)


def _excerpt(lines: Sequence[str], ranges: Sequence[Range], *, colour: bool) -> Iterator[str]:
    """The line of each stretch, with carets under what of the stretch is on it."""
    margin = len(str(max(each.start.line for each in ranges)))
    for each in ranges:
        if each.start.line > len(lines):
            continue
        line = lines[each.start.line - 1].removesuffix("\r")
        first = each.start.column - 1
        last = each.end.column - 1 if each.end.line == each.start.line else len(line)
        cut = max(0, min(first - _BEFORE, len(line) - _SHOWN))
        shown = line[cut : cut + _SHOWN].replace("\t", " ")
        before = line[cut:first].replace("\t", " ")
        marked = line[first : max(first, min(last, cut + _SHOWN))]
        lead, tail = "…" if cut else "", "…" if cut + _SHOWN < len(line) else ""
        number = styled(f"{each.start.line:>{margin}} | ", "dim", colour=colour)
        blank = styled(f"{'':>{margin}} | ", "dim", colour=colour)
        carets = "^" * max(1, width(marked))
        yield f"  {number}{lead}{shown}{tail}\n"
        yield f"  {blank}{' ' * (len(lead) + width(before))}{styled(carets, 'error', colour=colour)}\n"
