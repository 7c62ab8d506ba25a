"""Where a text comes from: spans, positions, and the notes and manuscripts that carry them.

A note that reaches the parser may have been put together from several places of a file (a footnote that
runs on over a page break, a word hyphenated at a line's end). `Source` keeps, for every character of such
a text, where it stood. All offsets and columns are code points; lines and columns are 1-based.
"""

from mol_citations.sources.manuscripts import Manuscript, Marker, Note, Paragraph, ReadingFault, ReadingProblem
from mol_citations.sources.origins import Edit, Run, Source
from mol_citations.sources.places import Lines, Position, Range, Span

__all__ = [
    "Edit",
    "Lines",
    "Manuscript",
    "Marker",
    "Note",
    "Paragraph",
    "Position",
    "Range",
    "ReadingFault",
    "ReadingProblem",
    "Run",
    "Source",
    "Span",
]
