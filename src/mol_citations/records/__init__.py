"""What a citation *is*: shelfmarks, descriptions, the pieces of a note, and what they resolve to.

Everything here is frozen and compared by value. Absent means "the text does not say"; there are no
empty strings. Field names and canonical values are those of the JSON this package prints.
"""

from __future__ import annotations

from mol_citations.records.pieces import (
    UNKNOWN_SOURCE,
    ArchivalCitation,
    AuthorDate,
    Citation,
    Cited,
    Commentary,
    Declaration,
    Declaring,
    GivenShortTitle,
    Ibid,
    Literature,
    NoteReference,
    ParsedManuscript,
    ParsedNote,
    Piece,
    ShortForm,
    Signal,
    Unparsed,
)
from mol_citations.records.resolutions import (
    Bibliography,
    Place,
    Reason,
    Record,
    Resolution,
    ResolvedCitation,
    ResolvedManuscript,
    ResolvedNote,
    ShortTitle,
    Status,
    Variant,
)
from mol_citations.records.shelfmarks import (
    DESCRIPTION_FIELDS,
    LEVELS,
    NO_DESCRIPTION,
    NO_SHELFMARK,
    Description,
    Shelfmark,
)

__all__ = [
    "DESCRIPTION_FIELDS",
    "LEVELS",
    "NO_DESCRIPTION",
    "NO_SHELFMARK",
    "UNKNOWN_SOURCE",
    "ArchivalCitation",
    "AuthorDate",
    "Bibliography",
    "Citation",
    "Cited",
    "Commentary",
    "Declaration",
    "Declaring",
    "Description",
    "GivenShortTitle",
    "Ibid",
    "Literature",
    "NoteReference",
    "ParsedManuscript",
    "ParsedNote",
    "Piece",
    "Place",
    "Reason",
    "Record",
    "Resolution",
    "ResolvedCitation",
    "ResolvedManuscript",
    "ResolvedNote",
    "Shelfmark",
    "ShortForm",
    "ShortTitle",
    "Signal",
    "Status",
    "Unparsed",
    "Variant",
]
