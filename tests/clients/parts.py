"""The parts of a record that must be found in what a client prints, and how to look for them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from mol_citations.exporting.text import names, tidy
from mol_citations.rendering import document_name, repository_name
from mol_citations.rendering.dates import MONTHS, date_in_words, dated
from mol_citations.rendering.edtf import parse_edtf
from mol_citations.rendering.units import PARTY_UNIT, unit_text

if TYPE_CHECKING:
    from mol_citations.records import Record
    from mol_citations.rendering.edtf import Moment

DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
DIRECTIONS = str.maketrans(dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
QUOTES = re.compile("[\"'`‘’‚‛“”„‟«»‹›,]")
OTHER_FORMS = {
    "193X": ["1930-1939"],
    "18XX": ["1800-1899", r"19thc\."],
    "../1938": ["-1938"],
    "1938/..": ["1938-"],
    "1938-24": [r"win\.1938"],
}
"""How clients print the dates of the unusual records that are neither days nor years."""

SPACES = re.compile(r"\s+")


def squashed(text: str) -> str:
    """Text without what clients rightly change: quotation marks, commas, kinds of dashes, spaces, capitals."""
    composed = unicodedata.normalize("NFC", text).translate(DASHES).translate(DIRECTIONS)
    return SPACES.sub("", QUOTES.sub("", composed)).casefold()


def parts(record: Record) -> dict[str, str]:
    """The parts that every client is asked for, by name, as they are printed."""
    printed = tidy(record)
    description, shelfmark = printed.description, printed.shelfmark
    found = {f"author {number}": name for number, name in enumerate(names(description.creator or "")) if name}
    if description.recipient and not description.title:
        found |= {"recipient": description.recipient, "genre": description.genre or ""}
    else:
        found["title or genre"] = description.title or document_name(description) or ""
    found["repository"] = repository_name(shelfmark) or ""
    for level, value in shelfmark.levels():
        if level == "unit" and shelfmark.group:
            found[level] = PARTY_UNIT.format(shelfmark.group, value)
        elif level != "repository":
            found[level] = unit_text(shelfmark, level, value)
    if shelfmark.unit:
        found.pop("group", None)
    return {name: value for name, value in found.items() if value}


def absent(record: Record, text: str) -> set[str]:
    """The names of the record's parts that ``text`` does not hold."""
    page = squashed(text)
    gone = {name for name, value in parts(record).items() if squashed(value) not in page}
    if not _date_forms(record) or any(re.search(form, page) for form in _date_forms(record)):
        return gone
    return gone | {"date"}


def _date_forms(record: Record) -> list[str]:
    """Patterns of a squashed text, any of which says the date in full."""
    date, words = dated(tidy(record).description)
    if date is None:
        return [re.escape(squashed(words))] if words else []
    forms = [re.escape(squashed(date_in_words(date))), *OTHER_FORMS.get(date, ())]
    edtf = parse_edtf(date)
    if edtf and edtf.start and edtf.end and edtf.start.parts and edtf.end.parts:
        forms.append(_one(edtf.start) if edtf.start == edtf.end else _between(edtf.start, edtf.end))
    return forms


def _one(moment: Moment) -> str:
    """September 14, 1983; 14 Sept. 1983; Sept. 1983; 1983."""
    day, month = moment.day or "", _month(moment)
    return f"(?:{month}{day}|{day}{month}){moment.year}"


def _between(start: Moment, end: Moment) -> str:
    """Both ends in one expression, whatever they share: "May 12-19, 1938", "30 December 1938-2 January 1939"."""
    century, years = end.year[:2], end.year[2:]
    left = f"(?:{_month(start)}{start.day or ''}|{start.day or ''}(?:{_month(start)})?)(?:{start.year})?"
    right = f"(?:(?:{_month(end)})?{end.day or ''}|{end.day or ''}{_month(end)})(?:{century})?{years}"
    return f"{left}-{right}"


def _month(moment: Moment) -> str:
    """The month's name or its abbreviation, with or without a full stop."""
    if not moment.month:
        return ""
    name = MONTHS[moment.month - 1].casefold()
    return rf"(?:{name}|{name[:4]}\.?|{name[:3]}\.?)"
