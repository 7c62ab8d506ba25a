"""``mol-citations explain``: one note for a person, with what each citation refers to, by way of what, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mol_citations.authority import fonds
from mol_citations.checking.reporting.styling import visible
from mol_citations.cli import files
from mol_citations.cli.settings import config_option, isolated_option, settings
from mol_citations.cli.table import place_name, shortened
from mol_citations.errors import ReadError
from mol_citations.exporting.contract_json import KINDS
from mol_citations.records import ArchivalCitation, Ibid, Unparsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mol_citations.authority.fonds import Fonds
    from mol_citations.reading import Layout
    from mol_citations.records import (
        Place,
        Reason,
        ResolvedCitation,
        ResolvedManuscript,
        ResolvedNote,
        Shelfmark,
        Status,
    )

    Index = Mapping[Place, ResolvedCitation]

REASONS: dict[Reason, str] = {
    "multi_source": "the note before cites several sources, and ibid. stands for a single one"
    " (Chicago Manual of Style, 16th ed., 14.29)",
    "no_previous": "nothing is cited before it",
    "unknown_source": "before it stands a source of a form that is not known here",
    "commentary_between": "a note that cites nothing stands between",
    "undeclared": "the short title is declared nowhere",
    "inherited": "repository or fonds is not written, and carried over from the citation before",
    "not_found": "nothing in the text is what it names",
    "several_works": "several works of this author are cited before, and no word of a title decides",
}
"""Each reason of the resolver as a sentence."""

CANDIDATES: dict[Status, str] = {
    "explicit": "see",
    "resolved": "it means",
    "ambiguous": "it may be",
    "unresolved": "see",
}
"""What is said of the candidates: a reference to a note means all that the note cites, and is not in doubt."""

LONGEST_CHAIN = 6
"""How many steps of a chain of back-references are shown; of a longer one the middle is left out."""


@click.command("explain")
@click.argument("file", metavar="FILE")
@click.argument("label", metavar="NOTE")
@files.layout_option
@files.encoding_option
@config_option
@isolated_option
def command(*, file: str, label: str, layout: Layout, encoding: str, config: str | None, isolated: bool) -> None:
    """Say what each citation of one note refers to, and why.

    NOTE is the note's number as printed, or its id ("10~2") where numbering starts again.
    """
    chosen = settings([file], config, isolated=isolated)
    manuscript = files.resolved(file, layout=layout, encoding=encoding, settings=chosen)
    notes = _notes(manuscript, label, file)
    files.write(f"{line}\n" for note in notes for line in explained(note, manuscript, chosen.fonds))


def _notes(manuscript: ResolvedManuscript, label: str, file: str) -> list[ResolvedNote]:
    """The note of that id, or all of that number."""
    by_id = [note for note in manuscript.notes if note.note.id == label]
    found = by_id or [note for note in manuscript.notes if note.note.number == label]
    if not found:
        there = f"notes {manuscript.notes[0].note.id} to {manuscript.notes[-1].note.id}" if manuscript.notes else "none"
        raise ReadError(f"{file}: no note {label!r}; there are {there}")
    return found


def explained(note: ResolvedNote, manuscript: ResolvedManuscript, also: tuple[Fonds, ...] = ()) -> Iterator[str]:
    """The lines that explain ``note``; ``also`` are fonds beside those of the table."""
    yield f"note {note.note.id}: {visible(note.note.text)}"
    if not note.citations:
        yield "  cites nothing"
    index = {citation.place: citation for each in manuscript.notes for citation in each.citations}
    for resolved in note.citations:
        yield ""
        yield f"  {place_name(resolved.place)}  {shortened(resolved.citation.text)}"
        yield from (f"      {line}" for line in _citation(resolved, index, also))


def _citation(resolved: ResolvedCitation, index: Index, also: tuple[Fonds, ...]) -> Iterator[str]:
    """What one citation is, its chain, its refusal, and its fields."""
    citation, resolution = resolved.citation, resolved.resolution
    if isinstance(citation, Unparsed):
        yield f"unparsed: {citation.reason}"
        return
    yield f"{KINDS[type(citation)]}, {resolution.status}"
    yield from _chain(resolved, index)
    if resolution.reason is not None:
        yield f"because {REASONS[resolution.reason]}"
    for candidate in resolution.candidates:
        yield f"{CANDIDATES[resolution.status]} note {_cited(candidate, index)}"
    yield from _fields(resolved, also)
    if resolved.key is not None:
        yield f"record {resolved.key}"


def _chain(resolved: ResolvedCitation, index: Index) -> Iterator[str]:
    """The antecedent, the antecedent's antecedent, and so on to a citation that refers to none."""
    steps: dict[Place, None] = {}  # notes may refer to each other in a circle
    antecedent = resolved.resolution.antecedent
    while antecedent is not None and antecedent not in steps:
        steps[antecedent] = None
        following = index.get(antecedent)
        antecedent = following.resolution.antecedent if following is not None else None
    lines = [f"-> note {_cited(step, index)}" for step in steps]
    left_out = len(lines) - LONGEST_CHAIN
    if left_out > 1:
        lines[LONGEST_CHAIN - 1 : -1] = [f"-> ... {left_out} more ..."]
    yield from lines


def _fields(resolved: ResolvedCitation, also: tuple[Fonds, ...]) -> Iterator[str]:
    """Each field after expansion, with a word where the citation itself does not say it, and the fonds' title."""
    citation = resolved.citation
    own: set[tuple[str, str]] = set()
    if isinstance(citation, ArchivalCitation | Ibid):
        own = {*citation.shelfmark.levels(), *citation.description.fields()}
    expanded: list[tuple[str, str]] = []
    if resolved.shelfmark is not None:
        expanded += resolved.shelfmark.levels()
    if resolved.description is not None:
        expanded += resolved.description.fields()
    for field, value in expanded:
        yield f"{field:12} {visible(value)}" + ("" if (field, value) in own else "  (inherited)")
        if field == "fonds" and (title := _title(resolved.shelfmark, also)):
            yield f"{'':12} {title}"


def _title(shelfmark: Shelfmark | None, also: tuple[Fonds, ...]) -> str | None:
    """What the records of a fonds of the national archives are called, or of one that the settings name."""
    code = shelfmark.fonds if shelfmark is not None else None
    known = fonds.lookup(code, also) if code else None
    if known is None or shelfmark is None or (shelfmark.repository != fonds.NATIONAL and known not in also):
        return None
    return known.title_hu or known.title_en


def _cited(place: Place, index: Index) -> str:
    """The citation at ``place``: where it stands, its text, and the record it names."""
    found = index.get(place)
    if found is None:
        return place_name(place)
    record = f"  ({found.key})" if found.key is not None else ""
    return f"{place_name(place)}  {shortened(found.citation.text)}{record}"
