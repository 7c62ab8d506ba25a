"""What a command says on standard error when it is done: what it found, and what it could not decide."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mol_citations.reading import looked_for
from mol_citations.records import Unparsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.exporting import Merge
    from mol_citations.records import ResolvedManuscript

CITATIONS_SOUGHT = (
    "looked for fonds codes (XIX-J-1-j, K 63, M-KS 288), DL and DF numbers, unit words with their numbers "
    "(147. doboz, 3. cs.), registry numbers of a named archive, reels, and declared short titles"
)


def summary(manuscripts: Sequence[ResolvedManuscript], records: int | None = None) -> str:
    """What was found: notes, archival citations, records, and how many stayed open; a line for each empty file.

    Arguments:
        manuscripts: all that were read in this call.
        records: how many records they make together, where that was asked for.
    """
    lines = [looked_for(each.parsed.manuscript) for each in manuscripts if not each.notes]
    notes = sum(len(each.notes) for each in manuscripts)
    if notes:
        lines.append(_found(notes, _counted(manuscripts), records))
    return "\n".join(lines)


def _found(notes: int, counts: Counter[str], records: int | None) -> str:
    opened = ", ".join(f"{counts[name]} {name}" for name in ("unparsed", "ambiguous", "unresolved"))
    if not counts["archival"]:
        return f"no archival citation found in {_count(notes, 'note')}: {CITATIONS_SOUGHT} ({opened})"
    found = f"{_count(notes, 'note')}, {_count(counts['archival'], 'archival citation')}"
    if records is not None:
        found += f", {_count(records, 'record')}"
    return f"{found}; {opened}"


def _counted(manuscripts: Sequence[ResolvedManuscript]) -> Counter[str]:
    """How many citations have each status, how many are unparsed, and how many name a record."""
    counts = Counter[str]()
    for manuscript in manuscripts:
        for note in manuscript.notes:
            for citation in note.citations:
                unparsed = isinstance(citation.citation, Unparsed)
                counts["unparsed" if unparsed else citation.resolution.status] += 1
                counts["archival"] += citation.key is not None
    return counts


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def merge_report(merged: Merge) -> Iterator[str]:
    """What merging into an existing bibliography did: lines for a person."""
    yield f"{_count(len(merged.added), 'record')} added, {len(merged.differences)} different, {len(merged.gone)} gone"
    yield from (f"different: {difference}" for difference in merged.differences)
    yield from (f"gone: {key} is kept, but no note cites it" for key in merged.gone)
