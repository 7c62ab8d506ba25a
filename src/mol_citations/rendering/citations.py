"""A whole citation in the seed's style, and the name of a document where it has no title of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.rendering.dates import date_in_words
from mol_citations.rendering.paths import archive_path
from mol_citations.rendering.repositories import repository_name

if TYPE_CHECKING:
    from mol_citations.records import Description, Shelfmark


def document_name(description: Description) -> str | None:
    """What the document is, from genre, recipient and copy type: the heading of a document without a title.

    >>> from mol_citations.records import Description
    >>> document_name(Description(genre="Telegram", recipient="Hungarian Foreign Ministry"))
    'Telegram to Hungarian Foreign Ministry'
    >>> document_name(Description(genre="Jelentés", copy_type="másolat"))
    'Jelentés (másolat)'
    """
    name = description.genre
    if description.recipient:
        name = f"{name} to {description.recipient}" if name else f"To {description.recipient}"
    if name is None:
        return description.copy_type
    return f"{name} ({description.copy_type})" if description.copy_type else name


def citation(shelfmark: Shelfmark, description: Description) -> str:
    """The citation as a footnote of the seed article prints it, without its final full stop.

    The archive stands in the author's words ("MOL"); only exports spell them out.

    >>> from mol_citations.records import Description, Shelfmark
    >>> citation(
    ...     Shelfmark(repository="HU-MNL-OL", repository_cited="MOL", fonds="XIX-J-1-j", box="74", item="73-2"),
    ...     Description(creator="Hungarian Embassy to Indonesia", genre="Report", date="1978-11-20"),
    ... )
    'Hungarian Embassy to Indonesia, Report, 20 November 1978, MOL, XIX-J-1-j, 74. doboz, 73-2'
    """
    date = date_in_words(description.date) if description.date else description.date_cited
    title = f'"{description.title}"' if description.title else None
    archive = shelfmark.repository_cited or repository_name(shelfmark)
    document = [description.creator, title, document_name(description), description.place, date]
    parts = [*document, archive, archive_path(shelfmark)]
    return ", ".join(part for part in parts if part)
