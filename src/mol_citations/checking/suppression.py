"""Suppression: findings that the author has answered, in a comment of the file or in the settings.

Comments are read by `comments`; here they are applied, and those that were not needed are found.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from mol_citations.checking.comments import Suppression, read_comments
from mol_citations.checking.engine import in_file
from mol_citations.checking.findings import Finding
from mol_citations.checking.rules import rules
from mol_citations.checking.rules.suppressions import UNUSED
from mol_citations.sources import Position, Range

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from mol_citations.checking.submission import Document
    from mol_citations.config import CheckSettings

_START = Position(1, 1)


def suppress(
    found: Iterable[tuple[Document, Iterable[Finding]]], settings: CheckSettings, codes: Collection[str]
) -> tuple[Finding, ...]:
    """The findings that are not suppressed, with one more for each suppression that was not needed.

    Arguments:
        found: each document with the findings in it, in their order, without any of the rule on suppressions.
        settings: what they suppress.
        codes: of the rules that were looked for; what was not looked for cannot be called unneeded.
    """
    kept: list[Finding] = []
    for document, findings in found:
        suppressions = [*_of_settings(document, settings), *_of_comments(document)]
        index = _Index(suppressions)
        left = [finding for finding in findings if not index.cover(finding)]
        if UNUSED in codes:
            left += [one for one in _unneeded(document, suppressions, codes) if not index.cover(one)]
            left.sort(key=lambda one: (one.start, one.code, one.message))
        kept += left
    return tuple(kept)


class _Index:
    """The suppressions of a file by where they hold, so that each finding meets only those that can hold for it."""

    def __init__(self, suppressions: Iterable[Suppression]) -> None:
        self._anywhere: list[Suppression] = []
        self._by_note: dict[str, list[Suppression]] = defaultdict(list)
        self._by_line: dict[int, list[Suppression]] = defaultdict(list)
        self._off: dict[str, list[Suppression]] = defaultdict(list)  # by code, one behind the other
        for each in suppressions:
            if each.begins is not None:
                if each.until is None or each.begins < each.until:
                    self._off[each.codes[0]].append(each)
            elif each.note is not None:
                self._by_note[each.note].append(each)
            elif each.lines:
                for line in each.lines:
                    self._by_line[line].append(each)
            else:
                self._anywhere.append(each)

    def cover(self, finding: Finding) -> bool:
        """Whether a finding is suppressed; each suppression that does it is marked as needed."""
        candidates = [*self._anywhere, *self._by_note.get(finding.note or "", ())]
        for stretch in finding.ranges:
            candidates += self._by_line.get(stretch.start.line, ())
        for length in range(len(finding.code) + 1):
            off = self._off.get(finding.code[:length], ())
            begun = bisect_right(off, finding.start, key=_begins)
            candidates += off[begun - 1 : begun]
        covered = [each.covers(finding) for each in candidates]
        return any(covered)


def _begins(suppression: Suppression) -> Position:
    return suppression.begins or _START


def _of_settings(document: Document, settings: CheckSettings) -> Iterator[Suppression]:
    place = Range(_START, _START)
    for file_ignore in settings.per_file_ignores:
        if file_ignore.fits(document.path):
            yield Suppression(codes=file_ignore.codes, at=place, in_settings=True)
    for note_ignore in settings.per_note_ignores:
        if note_ignore.pattern is None or note_ignore.fits(document.path, note_ignore.note):
            parsed = document.parsed_notes.get(note_ignore.note)
            at = in_file(parsed.note, None)[0] if parsed is not None else place
            yield Suppression(codes=note_ignore.codes, at=at, note=note_ignore.note, in_settings=True)


def _of_comments(document: Document) -> list[Suppression]:
    if document.text is None:
        return []
    notes = document.resolved.parsed.manuscript.notes
    return read_comments(document.text, [(note.id, in_file(note, None)) for note in notes])


def _unneeded(document: Document, suppressions: Iterable[Suppression], codes: Collection[str]) -> Iterator[Finding]:
    """A finding for each code of each suppression that suppressed nothing, or that no rule has.

    A rule left out for whole files by the settings is a choice of style, and never called unneeded.
    """
    rule = rules()[UNUSED]
    for each in suppressions:
        if each.in_settings and each.note is None:
            continue
        for code in each.codes:
            if code in each.needed or code.startswith("MOL9"):
                continue
            if not any(known.startswith(code) for known in rules()):
                message = f"no rule is called {code!r}"
            elif any(looked_for.startswith(code) for looked_for in codes):
                where = " in the settings" if each.in_settings else ""
                message = f"{code} is suppressed{where}, and there is nothing to suppress"
            else:
                continue
            yield Finding(
                code=rule.code,
                name=rule.name,
                severity=rule.severity,
                message=message,
                file=document.path,
                note=each.note,
                ranges=(each.at,),
                subject=message,
            )
