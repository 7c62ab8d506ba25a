"""What a document is and where it is kept: its description and its shelfmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

LEVELS = (
    "repository",
    "fonds",
    "subject",
    "series",
    "year",
    "group",
    "bundle",
    "box",
    "volume",
    "capsule",
    "fascicle",
    "reel",
    "unit",
    "item",
    "file_number",
    "number",
    "folio",
    "page",
)
"""The levels of a shelfmark from general to specific. This order is what inheritance by ibid. means:
a level that is written replaces its own and everything finer."""

LOCATORS = ("folio", "page")
"""The levels inside one document, which locate a passage in it: they are no part of what makes it another document."""

DESCRIPTION_FIELDS = ("creator", "recipient", "genre", "title", "date", "date_cited", "place", "copy_type")
"""The fields that describe the document itself, in the order they are printed."""


def _said(value: str | None) -> str | None:
    """An empty string says nothing, so it becomes ``None``."""
    return value or None


def _field() -> str | None:
    field: str | None = attrs.field(default=None, converter=_said)
    return field


@attrs.frozen(kw_only=True)
class Shelfmark:
    """Where a document is kept (jelzet): one field a level, in the order of `LEVELS`.

    Beside the levels stand ``repository_cited``, the words used for the archive, and ``fonds_title``,
    the fonds' name where it is written.

    >>> Shelfmark(repository="HU-MNL-OL", fonds="K 63", box="5").finest
    'box'
    """

    repository: str | None = _field()
    fonds: str | None = _field()
    subject: str | None = _field()
    series: str | None = _field()
    year: str | None = _field()
    group: str | None = _field()
    bundle: str | None = _field()
    box: str | None = _field()
    volume: str | None = _field()
    capsule: str | None = _field()
    fascicle: str | None = _field()
    reel: str | None = _field()
    unit: str | None = _field()
    item: str | None = _field()
    file_number: str | None = _field()
    number: str | None = _field()
    folio: str | None = _field()
    page: str | None = _field()
    repository_cited: str | None = _field()
    fonds_title: str | None = _field()

    def levels(self) -> Iterator[tuple[str, str]]:
        """The levels that are written, general to specific, as ``(level, value)``.

        >>> list(Shelfmark(box="5", fonds="K 63").levels())
        [('fonds', 'K 63'), ('box', '5')]
        """
        for level in LEVELS:
            value = getattr(self, level)
            if value is not None:
                yield level, value

    @property
    def finest(self) -> str | None:
        """The name of the most specific level written, or ``None``."""
        return next((level for level in reversed(LEVELS) if getattr(self, level) is not None), None)

    @property
    def coarsest(self) -> str | None:
        """The name of the most general level written, or ``None``."""
        return next((level for level in LEVELS if getattr(self, level) is not None), None)

    def __bool__(self) -> bool:
        return self != NO_SHELFMARK


@attrs.frozen(kw_only=True)
class Description:
    """The document itself: who wrote it to whom, what it is, when.

    ``date`` is an EDTF string; ``date_cited`` the words of the text where they give no EDTF value.

    >>> from mol_citations import parse_citation
    >>> described = parse_citation("Hungarian Embassy, Annual Report, 14 September 1983, MOL, K 63").description
    >>> dict(described.fields())
    {'creator': 'Hungarian Embassy', 'genre': 'Annual Report', 'date': '1983-09-14'}
    """

    creator: str | None = _field()
    recipient: str | None = _field()
    genre: str | None = _field()
    title: str | None = _field()
    date: str | None = _field()
    date_cited: str | None = _field()
    place: str | None = _field()
    copy_type: str | None = _field()

    def fields(self) -> Iterator[tuple[str, str]]:
        """What is said of the document, as ``(field, value)`` in the order of `DESCRIPTION_FIELDS`."""
        for field in DESCRIPTION_FIELDS:
            value = getattr(self, field)
            if value is not None:
                yield field, value

    def __bool__(self) -> bool:
        return self != NO_DESCRIPTION


NO_SHELFMARK = Shelfmark()
"""What a citation says that names no level: one for them all, for a long text has a million."""
NO_DESCRIPTION = Description()
