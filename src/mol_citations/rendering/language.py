"""The language of the words that name a document, where they tell it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.authority import genres

if TYPE_CHECKING:
    from mol_citations.records import Description

HUNGARIAN_LETTERS = re.compile("[őűŐŰ]")
CYRILLIC_LETTERS = re.compile("[\u0400-\u04ff]")


def foreign_language(description: Description) -> str | None:
    """The language of title and genre (ISO 639-1) where it is surely not English; ``None`` where it may be.

    English styles put capitals into titles without a language: "A Felvidéki Munkaterve". That a document is
    in English is not said, since authors translate genres: the "Annual Report" of a Hungarian embassy.

    >>> from mol_citations.records import Description
    >>> foreign_language(Description(genre="Jelentés")), foreign_language(Description(genre="Annual Report"))
    ('hu', None)
    """
    words = " ".join(part for part in (description.title, description.genre) if part)
    if HUNGARIAN_LETTERS.search(words):
        return "hu"
    if CYRILLIC_LETTERS.search(words):
        return "ru"
    said = [genres.language(part) for part in (description.genre, description.copy_type) if part]
    return next((language for language in said if language not in (None, "en")), None)
