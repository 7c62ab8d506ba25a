"""Which level a number behind ibid. is, where the number does not say it but the shelfmark before does.

"Uo. 36994." behind "Dl. 36993" is a charter and no page, "Uo. 65/360." behind "276. f. 65. cs. 359. ő. e." a unit
of a group, "Uo. 371/2241." behind "FO 371/1900" a piece of the same series.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import countries
from mol_citations.authority.fonds import NATIONAL

if TYPE_CHECKING:
    from mol_citations.records import Ibid, Shelfmark
    from mol_citations.resolving.inheritance import Named

CHARTERS = frozenset(("DL", "DF"))
BY_COUNTRY = "XIX-J-1-"
"""The fonds of the Foreign Ministry after 1945, which are arranged by country."""
CONTAINERS = ("bundle", "box", "capsule", "fascicle")
"""What holds papers that are numbered or not, and has no pages of its own."""
LONGEST_DOCUMENT = 9999
"""A greater number is no page."""
FEWEST_FIGURES = 3
"""The pieces of a file are few: a number of as many figures is a file's."""
FOUR = len(str(LONGEST_DOCUMENT))
_NUMBER = re.compile(r"(\d+)(?:[\u2010-\u2015-]\d+)?")
_DIGITS = re.compile(r"\d+")
_OF_SERIES = re.compile(r"[A-Z]{1,5} (\d{1,4})")
_UNIT_OF_GROUP = re.compile(r"(\d{1,3})/(\d{1,5})")
_FILE = re.compile(r"\d{3}(\.?\s?f\.?)")
"""Papers of K 149 that the party's institute kept as a fonds: "651. f."."""
_PARTY = re.compile(r"M-KS (\d{3})")


def as_before(base: Named, citation: Ibid) -> Shelfmark:
    """What ``citation`` writes, its numbers taken for the levels that they are in ``base``, the source it means.

    >>> from mol_citations.records import Description, Ibid, Shelfmark
    >>> from mol_citations.resolving.inheritance import Named
    >>> from mol_citations.sources import Span
    >>> charter = Named(Shelfmark(fonds="DL", number="36993"), Description())
    >>> ibid = Ibid(text="Uo. 36994", span=Span(0, 9), shelfmark=Shelfmark(page="36994"), bare_page=True)
    >>> as_before(charter, ibid).number
    '36994'
    """
    before, written = base.shelfmark, citation.shelfmark
    written = _of_archive(before, written, citation.text)
    written = _of_group(before, written)
    if written.subject is not None and before.subject is None and before.series is not None:
        written = attrs.evolve(written, series=written.subject, subject=None)
    if written.folio is not None and written.coarsest == "folio" and (file := _FILE.fullmatch(before.series or "")):
        written = attrs.evolve(written, series=f"{written.folio}{file[1]}", folio=None)
    if written.item is not None and written.coarsest == "item" and before.finest == "reel" and written.item.isdecimal():
        written = attrs.evolve(written, reel=written.item, item=None)  # "t." is tekercs there
    if written.file_number is not None and written.fonds is None and before.file_number is None:
        written = _of_form(before, written, written.file_number)
    if written.number is not None and written.coarsest == "number" and before.file_number is not None:
        written = _of_register(before.file_number, written, written.number)
    if citation.bare_page and written.page is not None and _is_paper(before, written.page):
        written = attrs.evolve(written, file_number=written.page, number=before.number, page=None)
    if citation.bare_page and written.page is not None and written.number is None and _is_number(base, written.page):
        written = attrs.evolve(written, number=written.page, page=None)
    return written


def has_headings(before: Shelfmark, subject: str) -> bool:
    """Whether a heading behind ibid., "Ibid., China, 1968, 60. doboz", is one of the fonds before: that has headings.

    A country can be one where none stands before. In an archive without a code the heading may be another fonds.

    >>> from mol_citations.records import Shelfmark
    >>> has_headings(Shelfmark(fonds="XIX-J-1-j"), "China"), has_headings(Shelfmark(fonds="K 63"), "Lymbus")
    (True, False)
    """
    foreign = before.fonds is not None and (before.fonds.startswith(BY_COUNTRY) or bool(countries.named(subject)))
    return before.subject is not None or before.series is not None or foreign


def _of_archive(before: Shelfmark, written: Shelfmark, text: str) -> Shelfmark:
    """Only in the National Archives is "283. f." the party fonds of section M."""
    party = _PARTY.fullmatch(written.fonds or "")
    if party is None or before.repository in {None, NATIONAL} or written.repository_cited or "KS" in text:
        return written
    return attrs.evolve(written, fonds=party[1])


def _of_group(before: Shelfmark, written: Shelfmark) -> Shelfmark:
    """In a fonds that has groups *cs.* is csoport, the group, and not csomó: "Uo. 7. cs. 18. ő. e.".

    The year of a unit, "Uo. 1958/4. ő. e.", is in the same group, though a year is more general elsewhere.
    """
    if before.group is None or before.bundle is not None:
        return written
    if written.bundle is not None:
        return attrs.evolve(written, group=written.bundle, bundle=None)
    if written.year is not None and written.unit is not None and written.group is None:
        return attrs.evolve(written, group=before.group)
    return written


def _of_form(before: Shelfmark, written: Shelfmark, number: str) -> Shelfmark:
    """A number of the form of the unit, the number or the fonds before is that level."""
    series = _OF_SERIES.fullmatch(before.fonds or "")
    if series is not None and before.number is not None and number.startswith(f"{series[1]}/"):
        return attrs.evolve(written, number=number.partition("/")[2], file_number=None)
    unit = _UNIT_OF_GROUP.fullmatch(number)
    if unit is not None and before.group is not None and before.unit is not None:
        return attrs.evolve(written, group=unit[1], unit=unit[2], file_number=None)
    for level, said in (("number", before.number), ("fonds", before.fonds)):
        if said is not None and not said.isdecimal() and _form(said) == _form(number):
            return attrs.evolve(written, file_number=None, **{level: number})
    return written


def _of_register(before: str, written: Shelfmark, number: str) -> Shelfmark:
    """A number as long as that of the file before is the next file's, and no piece of it: "Uo. 1124. sz."."""
    file = _DIGITS.match(before)
    if file is None or not number.isdecimal() or len(number) != len(file[0]) or len(number) < FEWEST_FIGURES:
        return written
    return attrs.evolve(written, file_number=number, number=None)


def _is_paper(before: Shelfmark, page: str) -> bool:
    """Whether a number as great as that of the paper before in its piece is a paper's: "FO 371/1900. 67456"."""
    paper = before.file_number or ""
    return before.number is not None and paper.isdecimal() and page.isdecimal() and len(paper) == len(page) > FOUR


def _form(number: str) -> str:
    """The number with every figure the same: "300/50/6" and "300/40/1" have one form."""
    return _DIGITS.sub("0", number)


def _is_number(base: Named, page: str) -> bool:
    """Whether a number without its word is no page, but a document beside the one before."""
    before, plain = base.shelfmark, _NUMBER.fullmatch(page)
    if plain is None or before.fonds in CHARTERS:
        return plain is not None
    if before.folio or before.page:
        return False
    if int(plain[1]) > LONGEST_DOCUMENT and before.number is not None:
        return True
    if base.description or "-" in page:
        return False
    of_number = before.number is not None and before.number.isdecimal() and before.file_number is None
    return of_number or before.finest in CONTAINERS
