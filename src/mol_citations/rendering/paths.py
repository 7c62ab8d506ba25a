"""The archive path: repository, fonds and everything finer, as text.

>>> from mol_citations.records import Shelfmark
>>> vietnam = Shelfmark(
...     repository="HU-MNL-OL", repository_cited="MOL", fonds="XIX-J-1-j", subject="Vietnam",
...     series="Top Secret Documents", year="1983", box="125", item="162-505", file_number="005996/1983",
... )
>>> archive_path(vietnam)
'XIX-J-1-j Vietnam, Top Secret Documents, 1983, 125. doboz, 162-505, 005996/1983'
>>> archive_path(Shelfmark(fonds="M-KS 288", group="5", unit="1023"))
'M-KS 288, 5/1023. ő. e.'
>>> archive_path(Shelfmark(fonds="DL", number="36993"))
'DL 36993'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.records import LEVELS
from mol_citations.rendering.repositories import repository_name, repository_place
from mol_citations.rendering.units import PARTY_UNIT, is_running, unit_text

if TYPE_CHECKING:
    from mol_citations.records import Shelfmark

CONTAINER_LEVELS = LEVELS[LEVELS.index("group") :]
"""The levels that say where in a collection: what CSL calls ``archive_location``."""


def collection_part(shelfmark: Shelfmark) -> str:
    """The fonds with its title or subject, the series and the year: CSL's ``archive_collection``.

    A fonds that is one run of numbers is no collection without its number, so this is empty for "DL 36993".

    >>> from mol_citations.records import Shelfmark
    >>> collection_part(Shelfmark(fonds="K 88", fonds_title="Hágai Követség iratai", bundle="1-9"))
    'K 88 Hágai Követség iratai'
    """
    if _is_run_with_number(shelfmark):
        return ""
    named = [shelfmark.fonds_title, shelfmark.subject]
    heading = ", ".join(value for value in named if value)
    fonds = " ".join(value for value in (shelfmark.fonds, heading) if value)
    return ", ".join(value for value in (fonds, shelfmark.series, shelfmark.year) if value)


def container_part(shelfmark: Shelfmark) -> str:
    """Everything from the box or bundle down, each with its unit word: CSL's ``archive_location``.

    >>> from mol_citations.records import Shelfmark
    >>> container_part(Shelfmark(fonds="K 63", bundle="477", item="16-7", folio="12"))
    '477. csomó, 16-7. tétel, fol. 12'
    >>> container_part(Shelfmark(fonds="DL", number="36993"))
    'DL 36993'
    """
    parts: list[str] = []
    for level, value in _container(shelfmark):
        if level == "unit" and shelfmark.group:
            parts.append(PARTY_UNIT.format(shelfmark.group, value))
        elif level == "number" and _is_run_with_number(shelfmark):
            parts.append(f"{shelfmark.fonds} {value}")
        elif level != "group" or not shelfmark.unit:
            parts.append(unit_text(shelfmark, level, value))
    return ", ".join(parts)


def archive_path(shelfmark: Shelfmark) -> str:
    """From the fonds to the finest level, general to specific; empty where nothing below the archive is known."""
    return ", ".join(part for part in (collection_part(shelfmark), container_part(shelfmark)) if part)


def located_path(shelfmark: Shelfmark) -> str:
    """The archive, its place and the path within it, as one text.

    >>> from mol_citations.records import Shelfmark
    >>> located_path(Shelfmark(repository_cited="MOL", fonds="K 63", box="5"))
    'MOL, K 63, 5. doboz'
    """
    parts = (repository_name(shelfmark), repository_place(shelfmark), archive_path(shelfmark))
    return ", ".join(part for part in parts if part)


def _container(shelfmark: Shelfmark) -> list[tuple[str, str]]:
    return [(level, value) for level, value in shelfmark.levels() if level in CONTAINER_LEVELS]


def _is_run_with_number(shelfmark: Shelfmark) -> bool:
    """Whether fonds and number are one expression, with nothing between them: "DL 36993", "Fol. Hung. 943"."""
    between = (shelfmark.fonds_title, shelfmark.subject, shelfmark.series, shelfmark.year)
    numbered = next((level == "number" for level, _ in _container(shelfmark)), False)
    return numbered and is_running(shelfmark.fonds or "") and not any(between)
