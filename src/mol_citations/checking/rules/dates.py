"""Rules on dates: whether there was such a day, and whether it agrees with the shelfmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations import dates
from mol_citations.authority import fonds
from mol_citations.checking.registry import rule
from mol_citations.checking.rules.shelfmarks import slot_years
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Listed, Remark, Submission

BEFORE, AFTER = 2, 1
"""How many years a document may be older, and younger, than the year its records are filed under.

Papers of earlier years are taken along to the file that ends a case; later ones are filed under their own year."""


@rule("MOL203", "year-outside-fonds", "warning")
def year_outside_fonds(submission: Submission) -> Iterator[Remark]:
    """The document's date is outside the years of the fonds.

    The years are those the archives' inventories give, at their widest; where the table gives none, nothing
    is said.

    For example, K 63 being the Foreign Ministry's records to 1944:

        Report, 3 May 1956, MOL, K 63, 5. csomó.

    To mend it, compare date and fonds with your copy of the document; years of a fonds can be set under
    `fonds`.
    """
    for listed, written in _dated(submission):
        shelfmark = listed.resolved.shelfmark
        known = fonds.lookup(shelfmark.fonds, submission.settings.fonds) if shelfmark and shelfmark.fonds else None
        if known is None or shelfmark is None or shelfmark.repository not in {None, fonds.NATIONAL}:
            continue
        if not known.covers(*written):
            first, last = known.first_year or "", known.last_year or ""
            yield listed.remark(f"{_years(written)} is outside the years of {known.code}, {first}–{last}")


@rule("MOL206", "date-year-slot", "warning")
def date_year_slot(submission: Submission) -> Iterator[Remark]:
    """The document's year is far from the year its records are filed under.

    Records are filed by year. A document may lie in a file up to two years younger, with the case it belongs
    to, or in the file of the year before; more is mostly a misprint.

    For example:

        Report, 5 December 1968, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1986.

    To mend it, compare the two years with your copy of the document.
    """
    for listed, written in _dated(submission):
        shelfmark = listed.resolved.shelfmark
        slot = slot_years(shelfmark.year) if shelfmark is not None else None
        if slot is not None and (written[1] < slot[0] - BEFORE or written[0] > slot[1] + AFTER):
            yield listed.remark(f"the document is of {_years(written)}, its records are filed under {_years(slot)}")


@rule("MOL207", "impossible-date", "error")
def impossible_date(submission: Submission) -> Iterator[Remark]:
    """There was no such day, or the end of a period is before its beginning.

    For example:

        Report, 31 November 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz.

    To mend it, compare the date with your copy of the document. The export keeps the words and gives no date.
    """
    for listed, citation in submission.shelfmarks():
        cited = citation.description.date_cited
        date = dates.read_date(cited) if cited is not None else None
        if cited is not None and date is not None and date.fault == "impossible":
            start = listed.text.find(cited)
            at = Span(start, start + len(cited)) if start >= 0 else None
            yield listed.remark(f"there is no date {cited}", at=at)


def _dated(submission: Submission) -> Iterator[tuple[Listed, tuple[int, int]]]:
    """The citations that say a date themselves, with the years it covers."""
    for listed, citation in submission.shelfmarks():
        date = citation.description.date
        years = dates.years(date) if date is not None else None
        if years is not None:
            yield listed, years


def _years(years: tuple[int, int]) -> str:
    first, last = years
    return str(first) if first == last else f"{first}–{last}"
