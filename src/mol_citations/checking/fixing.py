"""Fixing: the proposed edits made in the files' texts, as far as every citation still says what it said.

Edits come from the findings, which have them by way of the reading's position map; they are made right to
left, so that places to the left stay true. Each fix is made whole or not at all. After each round the files
are read again: where a note's citations then say something else than before, its fixes are taken back.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

import attrs

from mol_citations.checking.rules import rules
from mol_citations.records import ArchivalCitation, Declaring, Ibid, Place
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mol_citations.checking.findings import Finding, Fix
    from mol_citations.records import ResolvedCitation, ResolvedManuscript, ResolvedNote

ROUNDS = 10
"""How often the files are read again: a fix may show another fault behind the one it mends."""

Texts = dict[str, str]
_Where = tuple[str | None, str | None]
"""A file and the id of a note in it."""


@attrs.frozen(kw_only=True)
class Checked:
    """Manuscripts with the findings in them."""

    manuscripts: tuple[ResolvedManuscript, ...]
    findings: tuple[Finding, ...]


@attrs.frozen(kw_only=True)
class Mended:
    """Texts with fixes made, what was found in them then, and the findings that are mended."""

    texts: Texts
    checked: Checked
    fixed: tuple[Finding, ...]


class Checker(Protocol):
    """What reads, resolves and checks texts that are given by path."""

    def __call__(self, texts: Texts, /) -> Checked:
        """The manuscripts that the texts are, in the order of the texts, and the findings in them."""


def mend(texts: Texts, check: Checker, *, unsafe: bool = False) -> Mended:
    """The texts with the fixes made that can be made, safe ones only or ``unsafe`` ones too.

    Done to its own result it changes nothing more.
    """
    checked = check(texts)
    fixed: list[Finding] = []
    refused: set[tuple[_Where, str]] = set()
    for _ in range(ROUNDS):
        chosen = [one for one in _chosen(checked.findings, unsafe=unsafe) if (_where(one), one.code) not in refused]
        if not chosen:
            break
        new = dict(texts)
        for path, own in _by_file(chosen).items():
            new[path] = apply(texts[path], [one.fix for one in own if one.fix is not None])
        after = check(new)
        changed = _changed(checked.manuscripts, after.manuscripts, _may_change(chosen))
        blamed = [one for one in chosen if _where(one) in changed] or (chosen if changed else [])
        if blamed:
            refused |= {(_where(one), one.code) for one in blamed}
            continue
        texts, checked = new, after
        fixed += chosen
    return Mended(texts=texts, checked=checked, fixed=tuple(fixed))


def apply(text: str, fixes: Iterable[Fix]) -> str:
    r"""The text with the fixes made, each of them whole.

    >>> from mol_citations.checking.findings import FileEdit, Fix
    >>> from mol_citations.sources import Position, Span
    >>> comma = FileEdit(span=Span(3, 4), start=Position(1, 4), end=Position(1, 5), content=".")
    >>> apply("147, doboz\r\n", [Fix(safe=True, edits=(comma,))])
    '147. doboz\r\n'
    """
    edits = sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: edit.span, reverse=True)
    pieces = []
    end = len(text)
    for edit in edits:
        pieces += [text[edit.span.end : end], edit.content]
        end = edit.span.start
    return "".join([text[:end], *reversed(pieces)])


def _chosen(findings: Iterable[Finding], *, unsafe: bool) -> list[Finding]:
    """The findings whose fixes are made in one round: none of them touches another's place."""
    fixes = [(_stretch(one.fix), one) for one in findings if one.fix is not None and (one.fix.safe or unsafe)]
    ends: dict[str | None, int] = defaultdict(lambda: -1)
    chosen = []
    for stretch, finding in sorted(fixes, key=lambda each: each[0]):
        if stretch.start > ends[finding.file]:
            ends[finding.file] = stretch.end
            chosen.append(finding)
    return chosen


def _stretch(fix: Fix) -> Span:
    """From the first to the last place that a fix changes."""
    return Span(min(edit.span.start for edit in fix.edits), max(edit.span.end for edit in fix.edits))


def _by_file(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_file[finding.file or ""].append(finding)
    return by_file


def _where(finding: Finding) -> _Where:
    return finding.file, finding.note


def _may_change(findings: Iterable[Finding]) -> Mapping[tuple[str | None, Place], frozenset[str]]:
    """The citations that fixes are made for, and the fields that their rules may change."""
    fields: dict[tuple[str | None, Place], frozenset[str]] = {}
    for finding in findings:
        if finding.note is not None and finding.citation is not None:
            place = (finding.file, Place(finding.note, finding.citation))
            fields[place] = fields.get(place, frozenset()) | rules()[finding.code].changes
    return fields


def _changed(
    before: Sequence[ResolvedManuscript],
    after: Sequence[ResolvedManuscript],
    may_change: Mapping[tuple[str | None, Place], frozenset[str]],
) -> set[_Where]:
    """The notes whose citations say something else than before, but for what may change."""
    changed: set[_Where] = set()
    for old, new in zip(before, after, strict=True):
        path = old.parsed.manuscript.path
        if [note.note.id for note in old.notes] != [note.note.id for note in new.notes]:
            changed.add((path, None))
            continue
        for one, other in zip(old.notes, new.notes, strict=True):
            but = [may_change.get((path, each.place), frozenset()) for each in one.citations]
            if len(one.citations) != len(other.citations) or _said(one, but) != _said(other, but):
                changed.add((path, one.note.id))
    return changed


def _said(note: ResolvedNote, but: Iterable[frozenset[str]]) -> list[dict[str, object]]:
    return [_citation(resolved, fields) for resolved, fields in zip(note.citations, but, strict=True)]


def _citation(resolved: ResolvedCitation, but: frozenset[str]) -> dict[str, object]:
    """What a citation says and refers to, but for some fields, and for where and in which letters it does."""
    citation = resolved.citation
    said: dict[str, object] = {field.name: getattr(citation, field.name) for field in attrs.fields(type(citation))}
    said |= {"kind": type(citation), "resolution": resolved.resolution}
    if isinstance(citation, Declaring):
        said["declarations"] = [(one.short_title, one.levels) for one in citation.declarations]
    if isinstance(citation, ArchivalCitation | Ibid):
        del said["shelfmark"], said["description"]
        said |= attrs.asdict(citation.shelfmark) | attrs.asdict(citation.description)
    return {name: value for name, value in said.items() if name not in but and name not in {"text", "span"}}
