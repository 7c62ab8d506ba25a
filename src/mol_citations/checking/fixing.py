"""Fixing: the proposed edits made in the files' texts, as far as every citation still says what it said.

Edits come from the findings, which have them by way of the reading's position map; they are made right to
left, so that places to the left stay true. Each fix is made whole or not at all. After each round the files
are read again: where a note's citations then say something else than before, its fixes are taken back.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

import attrs

from mol_citations.records import LEVELS, ArchivalCitation, Ibid, Unparsed
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
        changed = _changed(checked.manuscripts, after.manuscripts)
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


def _changed(before: Sequence[ResolvedManuscript], after: Sequence[ResolvedManuscript]) -> set[_Where]:
    """The notes whose citations say something else than before."""
    changed: set[_Where] = set()
    for old, new in zip(before, after, strict=True):
        path = old.parsed.manuscript.path
        if [note.note.id for note in old.notes] != [note.note.id for note in new.notes]:
            changed.add((path, None))
            continue
        changed |= {
            (path, one.note.id) for one, other in zip(old.notes, new.notes, strict=True) if _said(one) != _said(other)
        }
    return changed


def _said(note: ResolvedNote) -> list[tuple[object, ...]]:
    return [_citation(resolved) for resolved in note.citations]


def _citation(resolved: ResolvedCitation) -> tuple[object, ...]:
    """What a citation says, but for the words that unsafe fixes change: the genre's and the archive's."""
    citation = resolved.citation
    said: list[object] = [type(citation), resolved.resolution]
    if isinstance(citation, ArchivalCitation | Ibid):
        said += [getattr(citation.shelfmark, level) for level in LEVELS]
        said += [value for field, value in citation.description.fields() if field != "genre"]
    elif isinstance(citation, Unparsed):
        said.append(citation.reason)
    return tuple(said)
