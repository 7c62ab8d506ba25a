"""Papers of a person in front of what holds them: "Oscar Jászi Papers, Box 3, Hoover Institution"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import families, signals
from mol_citations.parsing.families import Family
from mol_citations.parsing.shelfmarks import Found, with_repository
from mol_citations.records import Shelfmark

if TYPE_CHECKING:
    from mol_citations.parsing.locating import Located

PAPERS = re.compile(
    r"(?<![\w'’-])(?:[Tt]he\s)?(?P<papers>(?!The\s)(?:[^\W\d_a-z][\w.'’-]*\s){1,5}(?:Papers|Collection))"
    r"(?:,\s(?P<part>[^\W\d_a-z][^,.;:()\d“”\"]{2,40}(?:,\s[^\W\d_a-z][^,.;:()\d“”\"]{2,40})?))?,\s$"
)
REACH = 120
"""How long the name of the papers and of a part of them may be, in code points."""
CLOSED = re.compile(r"(?P<part>,\s[Ss]eries\s\w{1,4}(?=[.,;]))|\s*(?:$|[.;)\]])")


def before(note: Located, found: Found, floor: int) -> Found:
    """The shelfmark with the papers that stand right before it: "Dulles Papers, Box 3, Eisenhower Library".

    >>> from mol_citations.parsing import archival, locating
    >>> found = archival.find(locating.locate("The Dulles Papers, Box 3, Eisenhower Library."), 0)
    >>> found.shelfmark.fonds_title, found.start
    ('Dulles Papers', 0)
    """
    shelfmark = found.shelfmark
    if shelfmark.fonds is not None or shelfmark.fonds_title is not None:
        return found
    begin = max(floor, found.start - REACH)
    begin = max((said.span.end for said in signals.within(note.text, begin, found.start)), default=begin)
    named = PAPERS.search(note.text, begin, found.start)
    if named is None:
        return found
    series = shelfmark.series or named["part"]
    return attrs.evolve(
        found,
        start=named.start(),
        shelfmark=attrs.evolve(shelfmark, fonds_title=named["papers"], series=series),
    )


def held(note: Located, at: int, floor: int) -> Found | None:
    """The papers before an archive that is named without any box: "Herron Papers, Hungary, Hoover Institution".

    >>> from mol_citations.parsing.locating import locate
    >>> held(locate("See Dulles Papers, Eisenhower Library."), 0, 0).shelfmark.fonds_title
    'Dulles Papers'
    >>> held(locate("The Dulles Papers are in the Eisenhower Library."), 0, 0)
    """
    anchor = note.anchors[at]
    closed = CLOSED.match(note.text, anchor.span.end)
    if anchor.mention is None or closed is None:
        return None
    part = families.read(Family.OTHER, closed[0]) if closed["part"] else None
    alone = Found(
        start=anchor.span.start,
        end=closed.end("part") if closed["part"] else anchor.span.end,
        shelfmark=with_repository(part.shelfmark if part else Shelfmark(), anchor.mention),
    )
    found = before(note, alone, floor)
    return None if found is alone else found
