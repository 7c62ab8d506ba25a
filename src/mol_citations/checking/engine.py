"""Looking for faults: every selected rule asked, every remark brought to its place in the file."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mol_citations.checking.findings import FileEdit, Finding, Fix, Related
from mol_citations.checking.rules import rules
from mol_citations.sources import Range, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mol_citations.checking.registry import Rule
    from mol_citations.checking.submission import Document, Elsewhere, Remark, Replacement, Submission
    from mol_citations.sources import Note


def look(submission: Submission, codes: Collection[str]) -> Iterator[tuple[Document, tuple[Finding, ...]]]:
    """All findings of the rules ``codes``: those in each document, in the order of place, then of code.

    A rule that has several things to say of one citation is heard once.
    """
    found: dict[Document, list[Finding]] = {document: [] for document in submission.documents}
    for code, rule in rules().items():
        if code in codes:
            for document, finding in _findings(rule, submission):
                found[document].append(finding)
    for document, findings in found.items():
        yield document, tuple(sorted(findings, key=lambda one: (one.start, one.code, one.message)))


def _findings(rule: Rule, submission: Submission) -> Iterator[tuple[Document, Finding]]:
    heard: set[tuple[Document, str, int]] = set()
    for remark in rule.check(submission):
        if remark.note is not None and remark.citation is not None:
            citation = (remark.document, remark.note.id, remark.citation)
            if citation in heard:
                continue
            heard.add(citation)
        yield remark.document, _finding(rule, remark)


def _finding(rule: Rule, remark: Remark) -> Finding:
    """The remark at its place; where the file was made into text, the note is named and nothing can be changed."""
    note = remark.note
    made = remark.document.resolved.parsed.manuscript.made_of is not None
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=f"note {note.id}: {remark.message}" if made and note is not None else remark.message,
        file=remark.document.path,
        note=note.id if note is not None else None,
        citation=remark.citation,
        ranges=_ranges(remark),
        related=tuple(_related(one) for one in remark.elsewhere),
        fix=None if made else _fix(rule, remark),
        subject=note.text if note is not None else remark.subject,
    )


def _ranges(remark: Remark) -> tuple[Range, ...]:
    if remark.origin is not None:
        lines = remark.document.resolved.parsed.manuscript.lines
        return (Range(lines.position(remark.origin.start), lines.position(remark.origin.end)),)
    if remark.note is None:
        lines = remark.document.resolved.parsed.manuscript.lines
        return (Range(lines.position(0), lines.position(0)),)
    return in_file(remark.note, remark.at)


def in_file(note: Note, at: Span | None) -> tuple[Range, ...]:
    """Where a stretch of a note stands in its file; the whole note where ``at`` is ``None``, or is put in."""
    ranges = note.source.ranges(at) if at is not None else ()
    ranges = ranges or note.source.ranges(Span(0, len(note.text)))
    start = note.source.lines.position(0)
    return ranges or (Range(start, start),)


def _related(elsewhere: Elsewhere) -> Related:
    return Related(
        message=elsewhere.message,
        file=elsewhere.document.path,
        note=elsewhere.note.id,
        ranges=in_file(elsewhere.note, elsewhere.at),
    )


def _fix(rule: Rule, remark: Remark) -> Fix | None:
    """The replacements as edits of the file; none at all where one of them cannot be made there.

    Nothing is changed in a note that has an unparsed citation: what cannot be read is not to be rewritten.
    """
    note = remark.note
    if note is None or not remark.replacements:
        return None
    if note.id in remark.document.unread:
        return None
    edits = [_edit(note, replacement) for replacement in remark.replacements]
    made = tuple(edit for edit in edits if edit is not None)
    return Fix(safe=rule.fix == "safe", edits=made) if len(made) == len(edits) else None


def _edit(note: Note, replacement: Replacement) -> FileEdit | None:
    """The edit of the file, if the stretch stands there unbroken and as it is read."""
    at, source = replacement.at, note.source
    if len(at):
        origins = [source.origin(offset) for offset in range(at.start, at.end)]
    else:  # between two characters: both must be there, side by side
        origins = [source.origin(offset) for offset in (at.start - 1, at.start) if 0 <= offset < len(note.text)]
    first = origins[0] if origins else None
    if first is None or origins != list(range(first, first + len(origins))):
        return None
    last = bisect_left(source.edits, at.end, key=lambda edit: edit.at.start) - 1  # they follow one another
    if last >= 0 and at.start < source.edits[last].at.end:
        return None
    start = first if len(at) or at.start == 0 else first + 1
    span = Span(start, start + len(at))
    position = source.lines.position
    return FileEdit(span=span, start=position(span.start), end=position(span.end), content=replacement.content)
