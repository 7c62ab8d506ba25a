"""Rendering: a record becomes text, in the style of the article the project started from.

    Hungarian Embassy to the SRV, Annual Report, 14 September 1983,
    MOL, XIX-J-1-j Vietnam, Top Secret Documents, 1983, 125. doboz, 162-505, 005031/1983

`archive_path` is the part from the fonds to the finest level; exporters print it after
`repository_name`. The whole, in this style and others, is what `mol_citations.rendering.notes.cited` writes.
"""

from mol_citations.rendering.dates import date_in_words
from mol_citations.rendering.documents import document_name
from mol_citations.rendering.paths import (
    archive_path,
    collection_part,
    container_part,
    located_path,
)
from mol_citations.rendering.repositories import repository_name, repository_place

__all__ = [
    "archive_path",
    "collection_part",
    "container_part",
    "date_in_words",
    "document_name",
    "located_path",
    "repository_name",
    "repository_place",
]
