"""Rules on shelfmarks: whether there can be such a fonds, such an item code, such a file number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations import dates
from mol_citations.authority import countries, fonds
from mol_citations.checking.registry import rule
from mol_citations.checking.squeezed import find
from mol_citations.records import ArchivalCitation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Listed, Remark, Submission

_RANGE = re.compile(r"[A-Z] \d+-\d+")
_YEAR_OF_FILE_NUMBER = re.compile(r"\d/((?:1[89]|20)\d\d)$")
_YEARS = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")


@rule("MOL201", "fonds-malformed", "error")
def fonds_malformed(submission: Submission) -> Iterator[Remark]:
    """There can be no fonds of this code: the archives' own system has no such section or main group.

    In XIX, the higher organs of state administration, a letter from A to L stands before the number; the
    sections of the old national archives are A to Z without J; counties number their groups I to XXXV. A
    code that breaks off (XIX-J- Vietnam) is none either; its words are kept as the title of the fonds.

    For example, for XIX-L-20-o:

        MOL, XIX-20-L-o, 3. doboz.

    To mend it, look the fonds up in the archives' inventory (Fondjegyzék).
    """
    for listed, citation in submission.shelfmarks():
        code, title = citation.shelfmark.fonds, citation.shelfmark.fonds_title
        if code is not None and (fault := fonds.malformed(code, _repository(listed))):
            yield listed.remark(f"{code} is no code of a fonds: {fault}", at=find(listed.text, code))
        elif code is None and title is not None and (beginning := fonds.broken_off(title, _repository(listed))):
            yield listed.remark(f"{beginning} is no code of a fonds: it breaks off", at=find(listed.text, beginning))


@rule("MOL202", "fonds-unknown", "info")
def fonds_unknown(submission: Submission) -> Iterator[Remark]:
    """The code of a fonds of the national archives is well formed, and not in the table of fonds.

    The table has some five hundred of the archives' four thousand and more fonds and subfonds, each with the
    finding aid or page that shows it, so this is no fault by itself; it helps to find a misprint. Each code is
    reported once in a file, where it is first cited. Fonds declared in the settings under `fonds` are known.

    For example:

        MOL, K 999, 3. csomó.

    To mend it, compare the code with the archives' inventory, or declare the fonds.
    """
    also = submission.settings.fonds
    seen: set[tuple[str | None, str]] = set()
    for listed, citation in submission.shelfmarks():
        code = citation.shelfmark.fonds
        if code is None or _repository(listed) != fonds.NATIONAL or _RANGE.fullmatch(code):
            continue
        if (listed.document.path, code) in seen:
            continue
        seen.add((listed.document.path, code))
        if fonds.lookup(code, also) is None and fonds.malformed(code, fonds.NATIONAL) is None:
            yield listed.remark(f"{code} is not in the table of fonds", at=find(listed.text, code))


@rule("MOL204", "country-code-mismatch", "warning")
def country_code_mismatch(submission: Submission) -> Iterator[Remark]:
    """The item code belongs to another country than the one the records are filed under.

    In the classified records of the Foreign Ministry an item code is the country's number and the subject's:
    162-505 is item 505 of Vietnam (162). Seven such numbers are known; about others nothing is said.

    For example, 145 being the Soviet Union:

        MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 145-25, 00764/1986.

    To mend it, compare country, item code and file number with your copy of the document.
    """
    for listed, citation in submission.shelfmarks():
        shelfmark = listed.resolved.shelfmark
        if shelfmark is None or shelfmark.subject is None or citation.shelfmark.item is None:
            continue
        country, headed = countries.of_item(citation.shelfmark.item), countries.named(shelfmark.subject)
        if country is not None and headed and country not in headed:
            item = citation.shelfmark.item
            yield listed.remark(
                f"item {item} is of {country.name_en}, and the records are filed under {shelfmark.subject}",
                at=find(listed.text, item),
            )


@rule("MOL205", "file-number-year", "warning")
def file_number_year(submission: Submission) -> Iterator[Remark]:
    """The year of the file number is neither the year of the records nor the document's, or the year after.

    A registry number ends in the year in which the document was registered, which is the year it was written
    in or the next.

    For example:

        Report, 5 December 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1968.

    To mend it, compare the years with your copy of the document.
    """
    for listed, citation in submission.shelfmarks():
        number = citation.shelfmark.file_number
        found = _YEAR_OF_FILE_NUMBER.search(number) if number is not None else None
        expected = _expected_years(listed)
        if number is None or found is None or not expected:
            continue
        year = int(found.group(1))
        if not any(first <= year <= last for first, last in expected):
            yield listed.remark(
                f"the file number is of {year}, the document and its records are not", at=find(listed.text, number)
            )


@rule("MOL211", "item-code-incomplete", "info")
def item_code_incomplete(submission: Submission) -> Iterator[Remark]:
    """An item code lacks the country's number, which another citation of the same file number has.

    The record is exported with the item code as it is written, so that one file stands in the bibliography
    under two codes.

    For example:

        6) VTS, 1986, 147. doboz, 162-50, 00900/1986.
        16) VTS, 1986, 147. doboz, 50, 00900/1986.

    To mend it, write the code in full.
    """
    full: dict[tuple[str | None, ...], Listed] = {}
    short: list[tuple[tuple[str | None, ...], Listed, str]] = []
    for listed, citation in submission.citations(ArchivalCitation):
        shelfmark, item = listed.resolved.shelfmark, citation.shelfmark.item
        if shelfmark is None or shelfmark.file_number is None or item is None:
            continue
        file = (shelfmark.repository, shelfmark.fonds, shelfmark.subject, shelfmark.year, shelfmark.file_number)
        country, dash, subject = item.partition("-")
        if item.isdigit():
            short.append(((*file, item), listed, item))
        elif dash and country.isdigit() and subject.isdigit():
            full.setdefault((*file, subject), listed)
    for key, listed, item in short:
        complete = full.get(key)
        if complete is not None and isinstance(complete.citation, ArchivalCitation):
            yield listed.remark(
                f"item {item} of this file is {complete.citation.shelfmark.item} in note {complete.note.number}",
                at=find(listed.text, item),
                elsewhere=(complete.elsewhere("written in full here"),),
            )


def _repository(listed: Listed) -> str | None:
    return None if listed.resolved.shelfmark is None else listed.resolved.shelfmark.repository


def _expected_years(listed: Listed) -> list[tuple[int, int]]:
    """The years that a file number may bear: those of the records, those of the document, and the one after."""
    shelfmark, description = listed.resolved.shelfmark, listed.resolved.description
    expected = []
    if shelfmark is not None and (slot := slot_years(shelfmark.year)) is not None:
        expected.append(slot)
    if description is not None and description.date is not None and (written := dates.years(description.date)):
        expected.append((written[0], written[1] + 1))
    return expected


def slot_years(year: str | None) -> tuple[int, int] | None:
    """The first and last year of a shelfmark's year or range of years; ``None`` if there is none.

    >>> slot_years("1945-1964"), slot_years("1983"), slot_years(None)
    ((1945, 1964), (1983, 1983), None)
    """
    found = [int(each) for each in _YEARS.findall(year or "")]
    return (min(found), max(found)) if found else None
