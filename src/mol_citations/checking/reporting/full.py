"""Findings with the lines they are in, for a person: a caret under the place, and the other places below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.reporting.concise import headline
from mol_citations.checking.reporting.styling import styled, visible, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.checking.findings import FileEdit, Finding
    from mol_citations.checking.reporting.report import Report
    from mol_citations.sources import Range

_SHOWN = 100
"""How many code points of a line are shown; of a longer one, those around the place."""
_BEFORE = 30
"""How many of them stand before the place."""
_CHANGES = 3
"""How many different changes of a fix are told."""


def full(report: Report) -> Iterator[str]:
    """Each finding with its line, every stretch of a broken note, and the places it refers to."""
    lines = {path: report.lines(path) for path in report.texts}
    for finding in report.findings:
        yield f"{headline(finding, colour=report.colour)}\n"
        yield from _lines(finding, lines.get(finding.file or "", ()), colour=report.colour)
        for related in finding.related:
            where = f"{related.file or '-'}:{related.ranges[0].start.line}:{related.ranges[0].start.column}"
            note = f"note {related.note}, " if related.note is not None else ""
            yield f"  {visible(note + where)}: {visible(related.message)}\n"
            yield from _excerpt(lines.get(related.file or "", ()), related.ranges[:1], colour=report.colour)
        yield "\n"


def _lines(finding: Finding, lines: Sequence[str], *, colour: bool) -> Iterator[str]:
    yield from _excerpt(lines, finding.ranges, colour=colour)
    if finding.fix is not None:
        kind = "safe" if finding.fix.safe else "unsafe"
        changes = list(dict.fromkeys(_change(edit, lines) for edit in finding.fix.edits))
        more = ", ..." if len(changes) > _CHANGES else ""
        option = "--fix" if finding.fix.safe else "--fix --unsafe-fixes"
        yield styled(f"  = {kind} fix: {', '.join(changes[:_CHANGES])}{more} ({option})\n", "dim", colour=colour)


def _change(edit: FileEdit, lines: Sequence[str]) -> str:
    """What an edit does, in words: "write “.” for “,”", "put in “ ”", "take out “ ”"."""
    line = lines[edit.start.line - 1] if edit.start.line <= len(lines) else ""
    written = visible(line[edit.start.column - 1 : edit.end.column - 1]) if edit.start.line == edit.end.line else ""
    if not edit.content:
        return f"take out “{written}”"
    if not len(edit.span):
        return f"put in “{visible(edit.content)}”"
    return f"write “{visible(edit.content)}” for “{written}”"


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
        shown, before = visible(line[cut : cut + _SHOWN]), visible(line[cut:first])
        marked = visible(line[first : max(first, min(last, cut + _SHOWN))])
        lead, tail = "…" if cut else "", "…" if cut + _SHOWN < len(line) else ""
        number = styled(f"{each.start.line:>{margin}} | ", "dim", colour=colour)
        blank = styled(f"{'':>{margin}} | ", "dim", colour=colour)
        carets = "^" * max(1, width(marked))
        yield f"  {number}{lead}{shown}{tail}\n"
        yield f"  {blank}{' ' * (len(lead) + width(before))}{styled(carets, 'error', colour=colour)}\n"
