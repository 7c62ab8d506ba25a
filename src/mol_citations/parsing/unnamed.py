"""Shelfmarks that begin with no archive and no fonds: short titles, titles of records, units alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import dates
from mol_citations.parsing import bounds, families, repair
from mol_citations.parsing.declaring import declarations_in
from mol_citations.parsing.families import Family
from mol_citations.parsing.locating import Kind, Located
from mol_citations.parsing.shelfmarks import Found, end_of_first, further, locates, own_number, with_repository
from mol_citations.records import NO_SHELFMARK, Shelfmark

if TYPE_CHECKING:
    from mol_citations.parsing.building.readings import Reading

STANDS_ALONE = re.compile(r"\s*(?:[.,;)\]]|$)")
BEGINS = re.compile(r"(?:^|[.,;(:]\s|see\s|lásd\s|ld\.\s)$", re.IGNORECASE)
PARTY_UNIT = re.compile(r"\s?,?\s\d{1,3}/\d{1,5}[a-z]?[.,\s]{0,3}[őöoó]\.?\s?e(?!\w)")
"""A file of the party's archives behind a short title: "MSZMP, 5/453. ő. e."."""
HEADING = re.compile(r",?\s([^\W\d_a-zäöüáéíóőúű][^\d.,;:()\[\]\n]{1,40})(?=,?\s\d)")
"""A country or theme right behind a short title that stands for the fonds: "KÜM TÜK Vietnam, 1968, 88. d."."""
UNDER_A_COUNTRY = frozenset(("bundle", "box", "file_number"))
"""One of these must follow a country; a number alone may belong to a sentence."""
REGISTERED = frozenset(("file_number", "box", "year"))
"""Levels of which a body's records have one."""
VOLUME_BEFORE = re.compile(
    r"(?:tom|vol|t|köt|Bd|ser|sér|[ée]vf|Jg)\.?\s(?:\d{1,4}|[IVXLC]{1,8})[.,]{0,2}\s$", re.IGNORECASE
)
WITHIN_A_FASCICLE = frozenset(("NUMBER", "FOLIO", "CAPSULE", "FILE_NUMBER"))
"""The kinds of part that papers in a bundle have: "fasc. 389. fol. 22", "Fasc. 12. No. 34"."""
SENTENCE_LENGTH = 300
"""How far before the records a date may part them from the document, in code points."""
TITLE_LENGTH = 120
"""The longest title of a body's records, in code points."""


def from_short_title(note: Located, at: int) -> Found | None:
    """`VTS, 1986, 147. doboz`: a short title with parts, or alone where a citation would stand.

    `KÜM TÜK Vietnam, 1968, 88. d.` names the country behind it.
    """
    anchor = note.anchors[at]
    text = note.text
    title = anchor.span.of(text)
    start = anchor.span.end
    stop = note.stop(at, start)
    family = Family.BACK_REFERENCE if PARTY_UNIT.match(text, start) else Family.ROMAN
    reading = families.read(family, text[start:stop], start="tail")
    heading = HEADING.match(text, start, stop) if reading is None and anchor.declared else None
    if heading is not None:
        start = heading.end()
        reading = families.read(family, text[start:stop], start="tail")
        if reading is None or UNDER_A_COUNTRY.isdisjoint(dict(reading.shelfmark.levels())):
            return None
    if reading is not None and {level for level, _ in reading.shelfmark.levels()} == {"item"}:
        reading = reading.with_page()
    before = text[max(0, anchor.span.start - 6) : anchor.span.start]
    alone = STANDS_ALONE.match(text, start) and BEGINS.search(before) and sum(map(str.isupper, title)) > 1
    if reading is None and not alone:
        return None
    return Found(
        start=anchor.span.start,
        end=start + (end_of_first(reading) if reading else 0),
        listed=further(reading, start) if reading else (),
        shelfmark=_under(heading, reading.shelfmark) if reading else NO_SHELFMARK,
        declarations=declarations_in(text, reading, start, ()) if reading else (),
        short_title=title,
        day=reading.day if reading else None,
    )


def _under(heading: re.Match[str] | None, shelfmark: Shelfmark) -> Shelfmark:
    return shelfmark if heading is None else attrs.evolve(shelfmark, subject=heading[1].strip())


def of_records(note: Located, at: int, floor: int) -> Found | None:
    """`Cegléd Vár.Tan. VB. Elnöki ir. 36/1950`: a body's records by their title, the archive not always named."""
    anchor = note.anchors[at]
    text = note.text
    start = anchor.span.start
    if anchor.kind is Kind.RECORDS:
        floor = max(floor, note.anchors[at - 1].span.end if at else 0)
        bound = max(bounds.left_bound(text, floor, start, ()), start - SENTENCE_LENGTH)
        days = [span for span, _ in dates.find_dates(text, bound, start)]
        begins = bounds.sentences(text, bound, start, days)
        start = max(begins[-1], anchor.span.start - TITLE_LENGTH)
    window = f" {text[start : _stop(note, at)]}"
    for text_read in dict.fromkeys((window, repair.numbers(window))):
        reading = families.read(Family.OTHER, text_read)
        if reading is not None and REGISTERED & {level for level, _ in reading.shelfmark.levels()}:
            found = Found(
                start=start,
                end=start + end_of_first(reading) - 1,
                listed=further(reading, start - 1),
                shelfmark=reading.shelfmark,
                repaired=text_read != window,
                day=reading.day,
            )
            return _in_archive_before(note, at, found, floor)
    return None


def _stop(note: Located, at: int) -> int:
    """Where the records of anchor ``at`` must end; those of another registry are other records.

    So a text full of their names is not read anew, as far as a shelfmark can reach, behind each of them.
    """
    following = note.following(at)
    stop = note.stop(at, note.anchors[at].span.end)
    return min(stop, following.span.start) if following is not None and following.kind is Kind.REGISTRY else stop


def _in_archive_before(note: Located, at: int, found: Found, floor: int) -> Found:
    """`SZML ... adattára. Alisp. ir. 1123/1926`: the archive stands before the title of the document.

    One before ``floor`` belongs to the citation that ends there.
    """
    before = note.anchors[at - 1] if at else None
    if before is None or before.mention is None or before.span.start < floor:
        return found
    if not note.belongs(before, note.anchors[at]):
        return found
    return attrs.evolve(found, start=before.span.start, shelfmark=with_repository(found.shelfmark, before.mention))


def from_part(note: Located, at: int) -> Found | None:
    """`170. ö.e.`, `fasc. 389. fol. 22`: a unit with its number, of a fonds that was named before."""
    anchor = note.anchors[at]
    text = note.text
    start = anchor.span.start
    window = text[start : note.stop(at, start)]
    restored = repair.council(window)
    reading = families.read(Family.OTHER, restored)
    if reading is None or not locates(reading.shelfmark, coded=False, own=own_number(reading)):
        return None
    if _is_of_a_journal(text, start, reading):
        return None
    inventory = any(part.kind == "INVENTORY" for part in reading.written)
    series = reading.shelfmark.series if inventory else None
    shelfmark = attrs.evolve(reading.shelfmark, fonds_title=None, series=series)
    return Found(
        start=start,
        end=start + end_of_first(reading),
        listed=further(reading, start),
        shelfmark=shelfmark,
        repaired=restored != window,
        day=reading.day,
    )


def _is_of_a_journal(text: str, start: int, reading: Reading) -> bool:
    """Whether a fascicle is a journal's or a dictionary's: behind its volume, or with neither number nor leaf.

    >>> from mol_citations.parsing import locating
    >>> from_part(locating.locate("Sectio Philosophica tom. 16 fasc. 1 (2011) 161."), 0) is None
    True
    """
    if not text.startswith(("fasc", "Fasc"), start):
        return False
    if VOLUME_BEFORE.search(text, max(0, start - 20), start):
        return True
    return not any(part.kind in WITHIN_A_FASCICLE for part in reading.written)
