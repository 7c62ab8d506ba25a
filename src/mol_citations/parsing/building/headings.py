"""Whether words among the parts of a shelfmark are said of the document, and no title of the records."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.authority import genres
from mol_citations.parsing.building import parties, values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.grammar import Token
    from mol_citations.parsing.building.readings import Written

HEADINGS = frozenset(("HEADING", "YEAR_HEADING", "LATER_SUBJECT"))
HOLDING = re.compile(r"\s(?:Collections?|Department|Division|Group|Library|Section)$")
"""A part of a library: "Manuscript Division" keeps papers and is no copy of one."""
VERB = re.compile(
    r"\s(?:contains?|holds?|includes?|comprises?|consists|was|were|has|have"
    r"|enthält|umfa(?:ss|ß)t|contient|contiene|содержит|tartalmazza)\s"
)
LEADING_TO_DAY = re.compile(r"\s(?:vom|am|of|from|dated)$")
PLACED = frozenset(("fonds", "box", "bundle", "volume", "number", "file_number"))
"""Levels behind which a document may be named."""
WHO_TO_WHOM = re.compile(
    r"(?P<sender>(?:[^\W\d_a-z][\w.'’-]*\s){1,3})(?P<to>to|an)\s(?:the\s)?"
    r"[^\W\d_a-z][\w.'’-]*(?:\s(?:of\s|for\s)?[^\W\d_a-z][\w.'’-]*){0,3}"
)
FROM_SOMEBODY = re.compile(r"(?P<kind>[^\W\d_a-z][^\W\d_A-Z]{2,20}(?<!s))\s(?:from|by|von|vom)\s")


def tell(heading: Token) -> bool:
    """Whether words are a sentence on the records, wherever they stand: "K 150 P contains records of ..."."""
    return VERB.search(heading) is not None


def are_of_a_document(token: Token) -> bool:
    """Whether words are said of the document: a kind of copy, "géppel írt másolat", or "Vortrag vom" before its day.

    A genre alone, "12. doboz, Jelentés", is no subject of the records.
    """
    said = values.words(token)
    if LEADING_TO_DAY.search(said) or token.type == "LATER_SUBJECT":
        return genres.canonical(said.split()[0]) is not None
    return genres.kind(said) == "copy_type" and not HOLDING.search(said)


def begin_with_a_genre(heading: Token) -> bool:
    """Whether the first word or words are a document's genre: "Report on Hungary", "Situation Report"."""
    first, *others = values.words(heading).split()
    return genres.canonical(first) is not None or (
        bool(others) and genres.canonical(f"{first} {others[0]}") is not None
    )


def name_parties(heading: Token, following: Token | None, written: Sequence[Written]) -> bool:
    """Whether words behind a place in an archive are who wrote to whom, or the genre before these.

    "FO 371/134959, Fry to Lloyd", "Box 179, Memorandum, Rusk to Johnson", "FO 371/122380, Telegram from Fry".
    """
    if not any(part.field in PLACED for part in written):
        return False
    words = values.words(heading)
    if following is not None and following.type in HEADINGS and genres.canonical(words):
        words = values.words(following)
    named = WHO_TO_WHOM.fullmatch(words)
    if named is not None:
        surely = named["to"] == "to" or (following is not None and following.type == "DAY")
        return (surely or parties.written_to(words) is not None) and genres.canonical(named["sender"].strip()) is None
    sent = FROM_SOMEBODY.match(words)
    return sent is not None and genres.canonical(sent["kind"]) is not None
