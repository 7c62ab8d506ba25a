"""A manuscript's citations as a table for a person: one row each, with what it refers to and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.reporting.styling import visible, width
from mol_citations.exporting.contract_json import KINDS
from mol_citations.records import Unparsed

if TYPE_CHECKING:
    from mol_citations.records import Place, ResolvedCitation, ResolvedManuscript

HEADINGS = ("note", "kind", "status", "citation", "refers to")
WIDEST = 60
"""How many code points of a citation the table shows."""


def table(manuscript: ResolvedManuscript) -> str:
    """The citations in their order; a note that cites nothing has no row."""
    rows = [HEADINGS]
    rows += [_row(citation) for note in manuscript.notes for citation in note.citations]
    widths = [max(width(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = (zip(row, widths, strict=True) for row in rows)
    return "".join(
        "  ".join(cell + " " * (wide - width(cell)) for cell, wide in line).rstrip() + "\n" for line in lines
    )


def _row(resolved: ResolvedCitation) -> tuple[str, str, str, str, str]:
    citation = resolved.citation
    return (
        place_name(resolved.place),
        KINDS[type(citation)],
        "" if isinstance(citation, Unparsed) else resolved.resolution.status,
        shortened(citation.text),
        _reference(resolved),
    )


def _reference(resolved: ResolvedCitation) -> str:
    """The record's key, the antecedent, and the reason where the resolver gives one."""
    if isinstance(resolved.citation, Unparsed):
        return resolved.citation.reason
    resolution = resolved.resolution
    said = []
    if resolution.antecedent is not None:
        said.append(f"-> note {place_name(resolution.antecedent)}")
    if resolved.key is not None:
        said.append(resolved.key)
    if resolution.reason is not None:
        said.append(resolution.reason)
    if resolution.candidates:
        said.append("of notes " + " ".join(place_name(candidate) for candidate in resolution.candidates))
    return " ".join(said)


def place_name(place: Place) -> str:
    """``10`` for a note's first citation, ``10:2`` for its third."""
    return place.note if not place.index else f"{place.note}:{place.index}"


def shortened(text: str, widest: int = WIDEST) -> str:
    """The text in one line of at most ``widest`` code points, its middle left out where it is longer.

    Nothing in it steers a terminal.

    >>> shortened("Hungarian Embassy to the SRV, Report, 005031/1983", 25)
    'Hungarian Em… 005031/1983'
    """
    line = visible(" ".join(text.split()))
    if len(line) <= widest:
        return line
    half = (widest - 1) // 2
    return f"{line[:half]}…{line[-half:]}"
