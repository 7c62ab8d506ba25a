"""What someone would write for these notes alone: a regular expression for each kind, filling a dataclass.

It knows one shape of each kind and nothing of damage, dates or repositories: the fastest that Python does, and
the measure that the library is held against.
"""

from __future__ import annotations

import dataclasses
import json
import re

ARCHIVAL = re.compile(
    r"(?P<creator>[^,;]+), (?P<genre>[^,;]+), (?P<date>\d{1,2} \w+ \d{4}), (?P<repository>MOL), "
    r"(?P<fonds>[XVI]+-[A-Z]-\d+-[a-z]) (?P<subject>[^,;]+), (?P<year>\d{4}), (?P<box>\d+)\. doboz, "
    r"(?P<item>[\d-]+), (?P<file_number>[\d/]+)"
)
IBID = re.compile(r"Ibid")
AUTHOR_DATE = re.compile(r"(?P<creator>[A-Z][^\W\d_]+)\((?P<year>\d{4}), (?P<page>[\d-]+)\)")
NOTE = re.compile(r"^\[\^(\d+)\]: (.*)$", re.MULTILINE)


@dataclasses.dataclass(slots=True)
class Citation:
    """The fields of any of the three kinds."""

    kind: str
    text: str
    creator: str | None = None
    genre: str | None = None
    date: str | None = None
    repository: str | None = None
    fonds: str | None = None
    subject: str | None = None
    year: str | None = None
    box: str | None = None
    item: str | None = None
    file_number: str | None = None
    page: str | None = None


def parse(text: str) -> Citation:
    """The citation that ``text`` is.

    >>> parse("Fforde(2007, 25)").year
    '2007'
    """
    if found := ARCHIVAL.fullmatch(text):
        return Citation("archival", text, **found.groupdict())
    if IBID.fullmatch(text):
        return Citation("ibid", text)
    if found := AUTHOR_DATE.fullmatch(text):
        return Citation("author_date", text, **found.groupdict())
    return Citation("commentary", text)


def pipeline(text: str) -> str:
    """The records of a manuscript, as JSON."""
    records: dict[tuple[str | None, ...], dict[str, str | None]] = {}
    before: Citation | None = None
    for note in NOTE.finditer(text):
        for part in note[2].rstrip(".").split("; "):
            citation = parse(part)
            if citation.kind == "ibid" and before:
                citation = before
            before = citation
            if citation.kind == "archival":
                key = (citation.fonds, citation.box, citation.file_number, citation.date)
                records.setdefault(key, dataclasses.asdict(citation))
    return json.dumps(list(records.values()))
