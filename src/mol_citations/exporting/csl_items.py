"""CSL-JSON as types: the part of csl-data.json that this package writes."""

from __future__ import annotations

from typing import Literal, TypedDict


class CslName(TypedDict):
    """A name that is printed as it is: institutions, and persons whose parts the text does not tell apart."""

    literal: str


CslDate = TypedDict("CslDate", {"date-parts": list[list[int]], "circa": bool, "literal": str}, total=False)
"""A date as numbers or as words, never both: citeproc-js prints both at once."""

CslItem = TypedDict(
    "CslItem",
    {
        "id": str,
        "type": Literal["manuscript", "personal_communication", "collection"],
        "author": list[CslName],
        "recipient": list[CslName],
        "title": str,
        "title-short": str,
        "genre": str,
        "medium": str,
        "issued": CslDate,
        "publisher-place": str,
        "archive": str,
        "archive-place": str,
        "archive_collection": str,
        "archive_location": str,
        "language": str,
        "note": str,
        "custom": dict[str, object],
    },
    total=False,
)
"""One item; ``custom`` is the one free place of the schema, and every client ignores it."""
