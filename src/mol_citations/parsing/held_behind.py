"""The archive that is named behind its shelfmark, as British and American notes do: "FO 371/122393, TNA"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import declaring
from mol_citations.parsing.shelfmarks import with_repository
from mol_citations.records import Declaration
from mol_citations.sources import Span

if TYPE_CHECKING:
    from mol_citations.parsing.locating import Located
    from mol_citations.records import ArchivalCitation

GAP = re.compile(r"\.?,\s(?:in\s)?(?:the\s)?")
SEAT = re.compile(
    r"(?:,\s[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?(?:,?\s(?:D\.?C\.?|MD|CA|Maryland|California))?)?"
)
"""Where the archive is: ", Kew"  ", Budapest"  ", Washington, DC"  ", College Park, Maryland"."""
LONGEST_DECLARATION = 100
"""How far a bracket such as "(hereafter abbreviated as AVP RF)" may reach, in code points."""
ENDS = re.compile(r"\s*(?:\.(?=\s|$)|[;)\]]|$)|,?\s\(?(?:reprinted|published|printed)\s")


def named(note: Located, citation: ArchivalCitation) -> ArchivalCitation:
    """The citation with the archive that stands behind it and has no shelfmark of its own.

    >>> from mol_citations.parsing.locating import locate
    >>> from mol_citations.records import ArchivalCitation, Shelfmark
    >>> fonds = Shelfmark(fonds="FO 371", number="122393")
    >>> cited = ArchivalCitation(text="FO 371/122393", span=Span(0, 13), shelfmark=fonds)
    >>> named(locate("FO 371/122393, TNA, Kew."), cited).text
    'FO 371/122393, TNA, Kew'
    """
    shelfmark = citation.shelfmark
    gap = GAP.match(note.text, citation.span.end)
    if gap is None or shelfmark.fonds is None or shelfmark.repository_cited or citation.short_title:
        return citation
    at = bisect_left(note.anchors, gap.end(), key=lambda anchor: anchor.span.start)
    anchor = note.anchors[at] if at < len(note.anchors) else None
    if anchor is None or anchor.mention is None or anchor.span.start != gap.end():
        return citation
    seat = SEAT.match(note.text, anchor.span.end)
    end = seat.end() if seat else anchor.span.end
    declared = next(declaring.declared(note.text, end, end + LONGEST_DECLARATION), None)
    declarations = citation.declarations
    if declared is not None and declared[0].start - end <= 1:
        bracket, title, place = declared
        declarations = (*declarations, Declaration(short_title=title, levels=("repository",), at=place))
        end = bracket.end
    if not ENDS.match(note.text, end):
        return citation
    span = Span(citation.span.start, end)
    shelfmark = with_repository(shelfmark, anchor.mention)
    return attrs.evolve(citation, text=span.of(note.text), span=span, shelfmark=shelfmark, declarations=declarations)
