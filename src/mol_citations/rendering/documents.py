"""The name of a document that has no title of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mol_citations.records import Description


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
