"""Rules on documents that are cited in several places, of one file or of several: whether they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.authority import genres
from mol_citations.authority.folding import folded
from mol_citations.checking.registry import rule
from mol_citations.checking.squeezed import find
from mol_citations.records import LEVELS, LOCATORS, ArchivalCitation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.checking.submission import Listed, Remark, Submission
    from mol_citations.records import Shelfmark

Values = tuple[str | None, ...]
"""The levels of a shelfmark that say which document it is: all but folio and page."""

_COMPARED = tuple(level for level in LEVELS if level not in LOCATORS)
_MONTH = len("1986-11")


@rule("MOL210", "same-document-different-shelfmark", "warning")
def same_document_different_shelfmark(submission: Submission) -> Iterator[Remark]:
    """Two citations name the same creator, genre, date and subject, and their shelfmarks differ in one value.

    One of the two is probably a misprint; if there are two documents, nothing else tells them apart. A value
    that one of the two leaves out is no difference. Item codes are compared as written, so that 50 and 162-50
    differ. Each place is reported. Files checked together are compared with each other.

    For example:

        23) Hungarian Foreign Ministry, Memorandum, November 1986, VTS, 1986, 147. doboz, 20, 003570/1/1986.
        73) Hungarian Foreign Ministry, Memorandum, November 1986, VTS, 1986, 147. doboz, 20, 003570/1986.

    To mend it, compare both with your copy of the document.
    """
    for values in _same_descriptions(submission):
        for differing, level in _differing(tuple(values)):
            one, other = (values[each] for each in differing)
            for listed in one:
                yield _remark(listed, other[0], level)


def _same_descriptions(submission: Submission) -> Iterator[dict[Values, list[Listed]]]:
    """The citations with one creator, genre, date and subject, by their shelfmark; at least two shelfmarks each."""
    groups: dict[Values, dict[Values, list[Listed]]] = {}
    for listed, _ in submission.citations(ArchivalCitation):
        shelfmark, description = listed.resolved.shelfmark, listed.resolved.description
        if shelfmark is None or description is None:
            continue
        creator, genre, date = description.creator, description.genre, description.date
        if creator is None or genre is None or date is None or len(date) < _MONTH:
            continue
        subject = folded(shelfmark.subject) if shelfmark.subject is not None else None
        key = (folded(creator), folded(genres.canonical(genre) or genre), date, subject)
        groups.setdefault(key, {}).setdefault(_values(shelfmark), []).append(listed)
    return (values for values in groups.values() if len(values) > 1)


def _differing(shelfmarks: Sequence[Values]) -> Iterator[tuple[tuple[Values, Values], str]]:
    """Each shelfmark with the first other one that differs from it in a single level, and that level.

    Shelfmarks that agree in all levels but one are found by that, not by comparing every pair.
    """
    for at, level in enumerate(_COMPARED):
        alike: dict[Values, list[Values]] = {}
        for values in shelfmarks:
            if values[at] is not None:
                alike.setdefault((*values[:at], *values[at + 1 :]), []).append(values)
        for group in alike.values():
            if len(group) > 1:
                for values in group:
                    yield (values, group[1] if values is group[0] else group[0]), level


def _remark(listed: Listed, other: Listed, level: str) -> Remark:
    written = listed.citation.shelfmark if isinstance(listed.citation, ArchivalCitation) else None
    own = getattr(listed.resolved.shelfmark, level)
    theirs = getattr(other.resolved.shelfmark, level)
    said = getattr(written, level)
    words = level.replace("_", " ")
    return listed.remark(
        f"the same document has {words} {own} here and {words} {theirs} in note {other.note.number}",
        at=find(listed.text, said) if said is not None else None,
        elsewhere=(other.elsewhere(f"{words} {theirs} here"),),
    )


def _values(shelfmark: Shelfmark) -> Values:
    return tuple(getattr(shelfmark, level) for level in _COMPARED)
