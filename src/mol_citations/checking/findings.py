"""What a check hands over: findings, each with its place in the file, what it is about, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.sources import Position, Range, Span

    Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

Severity = Literal["error", "warning", "info"]
"""How bad a finding is; the order is from bad to good."""

SEVERITIES: Mapping[Severity, int] = {"error": 0, "warning": 1, "info": 2}
"""The severities with their rank, the worst first."""


@attrs.frozen(kw_only=True)
class FileEdit:
    """One change of a file: ``content`` for what stands at ``span``, in code points of the decoded file."""

    span: Span
    start: Position
    end: Position
    content: str

    def as_json(self) -> dict[str, Json]:
        """The edit with 1-based lines and columns; its end is the position just behind the last character."""
        return {"content": self.content, "location": _position(self.start), "end_location": _position(self.end)}


@attrs.frozen(kw_only=True)
class Fix:
    r"""How to mend what was found; ``safe``: what the citation says stays as it is.

    >>> from mol_citations import check, parse, resolve
    >>> finding, = check(resolve(parse("One.[^1]\n\n[^1]: MOL, K 63, 5, csomó.\n")))
    >>> finding.fix.safe, [(edit.start.column, edit.content) for edit in finding.fix.edits]
    (True, [(19, '.')])
    """

    safe: bool
    edits: tuple[FileEdit, ...]

    def as_json(self) -> dict[str, Json]:
        """The fix with its edits, in the order of the file."""
        return {"safe": self.safe, "edits": [edit.as_json() for edit in self.edits]}


@attrs.frozen(kw_only=True)
class Related:
    """Another place that a finding talks about: an antecedent, a declaration, a document that differs."""

    message: str
    file: str | None
    note: str | None = None
    ranges: tuple[Range, ...]


@attrs.frozen(kw_only=True)
class Finding:
    r"""One fault at one place of one file.

    ``ranges`` has one stretch, or several where the note runs on over a page break. ``note`` is the note's
    id and ``citation`` counts the note's listed citations from 0; ``subject`` is what the fault is in (the
    note's text, or a label), by which a finding is known again when the file has changed elsewhere.

    >>> from mol_citations import check, parse
    >>> finding, = check(parse("Maps.[^1]\n\n[^1]: MOL, K 63, 5, csomó.\n"))
    >>> finding.code, finding.start, finding.message, finding.fix.safe
    ('MOL301', Position(line=3, column=18), 'write 5. csomó, not 5, csomó', True)
    """

    code: str
    name: str
    severity: Severity
    message: str
    file: str | None
    note: str | None = None
    citation: int | None = None
    ranges: tuple[Range, ...]
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    subject: str = ""

    @property
    def start(self) -> Position:
        """Where the fault begins."""
        return self.ranges[0].start

    @property
    def end(self) -> Position:
        """The position just behind the fault."""
        return self.ranges[-1].end

    def as_json(self) -> dict[str, Json]:
        """The finding as the JSON object that ``check --output-format json`` prints.

        ``ranges`` stands there only for a fault in several stretches.
        """
        printed: dict[str, Json] = {
            "code": self.code,
            "name": self.name,
            "severity": self.severity,
            "message": self.message,
            "file": self.file,
        }
        if self.note is not None:
            printed["note"] = self.note
        if self.citation is not None:
            printed["citation"] = self.citation
        printed |= {"location": _position(self.start), "end_location": _position(self.end)}
        if len(self.ranges) > 1:
            printed["ranges"] = [
                {"location": _position(one.start), "end_location": _position(one.end)} for one in self.ranges
            ]
        printed["related"] = [_related(related, self.file) for related in self.related]
        printed["fix"] = None if self.fix is None else self.fix.as_json()
        return printed


def _related(related: Related, file: str | None) -> Json:
    printed: dict[str, Json] = {}
    if related.file != file:
        printed["file"] = related.file
    if related.note is not None:
        printed["note"] = related.note
    return printed | {"location": _position(related.ranges[0].start), "message": related.message}


def _position(position: Position) -> Json:
    return {"line": position.line, "column": position.column}
