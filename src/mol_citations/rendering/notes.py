"""A whole citation as a note has it: what is said of the document, then its shelfmark, both in one style.

A footnote of the seed article:

    Hungarian Embassy to Indonesia, Report, 20 November 1978, MOL, XIX-J-1-j Kampuchea, 74. doboz, 73-2

and one of a Hungarian source edition:

    Berlini követség, Jelentés, 1920. június 12. MOL K 64, 1. csomó, 7. tétel, másolat
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.rendering.dates import date_in_hungarian, date_in_words
from mol_citations.rendering.styles import written

if TYPE_CHECKING:
    from mol_citations.records import Description, Shelfmark
    from mol_citations.rendering.styles import Style


def cited(shelfmark: Shelfmark, description: Description, style: Style, *, last: bool = True) -> str:
    """The citation as ``style`` writes it. A reference code says nothing of the document.

    The stop of a final abbreviation is left to the sentence, unless the citation is not the ``last`` part of it.

    >>> from mol_citations.records import Description, Shelfmark
    >>> from mol_citations.rendering.styles import ARTICLE, NOTES, REFERENCE_CODE
    >>> law = Shelfmark(repository="HU-MNL-OL", repository_cited="MOL", fonds="K 64", bundle="1")
    >>> report = Description(creator="Berlini követség", genre="Jelentés", date="1920-06-12", copy_type="másolat")
    >>> for style in (ARTICLE, NOTES, REFERENCE_CODE):
    ...     print(cited(law, report, style))
    Berlini követség, Jelentés, 12 June 1920, MOL, K 64, 1. csomó, másolat
    Berlini követség, Jelentés, 1920. június 12. MOL K 64, 1. csomó, másolat
    HU-MNL-OL-K 64-1. csomó
    """
    if style.coded:
        return written(shelfmark, style, last=last)
    document, copied = _document(description, style), description.copy_type
    place = written(shelfmark, style, last=last and not copied)
    before = f"{document} " if document.endswith(".") else f"{document}, " if document else ""
    return f"{before}{place}, {copied}" if copied else before + place


def _document(description: Description, style: Style) -> str:
    """Who wrote what to whom, where and when; what kind of copy it is stands behind the shelfmark."""
    name = description.genre
    if description.recipient:
        name = f"{name} to the {description.recipient}" if name else f"To the {description.recipient}"
    title = f'"{description.title}"' if description.title else None
    parts = (description.creator, title, name, description.place, _date(description, style))
    return ", ".join(part for part in parts if part)


def _date(description: Description, style: Style) -> str | None:
    if description.date is None:
        return description.date_cited
    hungarian = date_in_hungarian(description.date) if style.language == "hu" else None
    return hungarian or date_in_words(description.date)
