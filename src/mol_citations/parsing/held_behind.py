"""The archive that is named behind its shelfmark, as British and American notes do: "FO 371/122393, TNA".

Hungarian editions of sources tell it there once more in full, with the records and the kind of copy.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import declaring
from mol_citations.parsing.building import genre
from mol_citations.parsing.shelfmarks import with_repository
from mol_citations.records import Declaration
from mol_citations.sources import Span

if TYPE_CHECKING:
    from mol_citations.parsing.locating import Anchor, Located
    from mol_citations.records import ArchivalCitation

GAP = re.compile(r"\.?,\s(?:in\s)?(?:the\s)?")
SEAT = re.compile(
    r"(?:,\s[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?(?:,?\s(?:D\.?C\.?|MD|CA|Maryland|California))?)?"
)
"""Where the archive is: ", Kew"  ", Budapest"  ", Washington, DC"  ", College Park, Maryland"."""
AGAIN = re.compile(r"\.?\s[–—-]\s")
IN_FULL = re.compile(r"(?:,|\s[–—-])\s(?P<said>[^\d;\n]{3,300})")
LONGEST_IN_FULL = 320
PARTS = re.compile(r"(?:,|\s[–—-])\s")
BRACKET = re.compile(r"\s\([^()]*\)$")
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
    if citation.shelfmark.repository_cited:
        return _in_full(note, citation)
    shelfmark = citation.shelfmark
    gap = GAP.match(note.text, citation.span.end)
    if gap is None or shelfmark.fonds is None or citation.short_title:
        return citation
    anchor = _anchor(note, gap.end())
    if anchor is None or anchor.mention is None:
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


def _in_full(note: Located, citation: ArchivalCitation) -> ArchivalCitation:
    """The citation with what its archive's name in full leads to.

    "MNL OL P 2343. – Magyar Nemzeti Levéltár Országos Levéltára, Kovrig Béla iratai – Eredeti, gépelt."
    """
    shelfmark, description = citation.shelfmark, citation.description
    gap = AGAIN.match(note.text, citation.span.end)
    anchor = _anchor(note, gap.end()) if gap else None
    if anchor is None or anchor.mention is None or anchor.mention.code != shelfmark.repository:
        return citation
    if len(note.text) - anchor.span.end > LONGEST_IN_FULL:
        return citation
    rest = note.text[anchor.span.end :].rstrip(" .\n")
    behind = IN_FULL.fullmatch(rest)
    if behind is None:
        return citation
    parts = PARTS.split(behind["said"])
    copied = next((at for at, part in enumerate(parts) if genre.is_copy(part, note.genres)), len(parts))
    if copied:
        title = BRACKET.sub("", parts[copied - 1])
        shelfmark = attrs.evolve(shelfmark, fonds_title=shelfmark.fonds_title or title)
    if parts[copied:]:
        description = attrs.evolve(description, copy_type=description.copy_type or ", ".join(parts[copied:]))
    span = Span(citation.span.start, anchor.span.end + len(rest))
    return attrs.evolve(citation, text=span.of(note.text), span=span, shelfmark=shelfmark, description=description)


def _anchor(note: Located, start: int) -> Anchor | None:
    """What stands right at ``start``."""
    at = bisect_left(note.anchors, start, key=lambda anchor: anchor.span.start)
    return note.anchors[at] if at < len(note.anchors) and note.anchors[at].span.start == start else None
