"""The records that every client is given: the seed article's, the unusual ones, and those with nasty values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples.nasty import printed_records
from samples.unusual import UNUSUAL

import mol_citations

if TYPE_CHECKING:
    from mol_citations.records import Record, ResolvedManuscript, ShortTitle


@pytest.fixture(scope="session")
def seed(request) -> ResolvedManuscript:
    """The seed article, resolved."""
    return mol_citations.resolve(mol_citations.read(request.config.rootpath / "fixtures" / "seed" / "article.md"))


@pytest.fixture(scope="session")
def records(seed) -> tuple[Record, ...]:
    """Every record that a client must print whole."""
    return (*seed.records, *UNUSUAL, *printed_records())


@pytest.fixture(scope="session")
def short_titles(seed) -> tuple[ShortTitle, ...]:
    """The short titles that the seed article declares."""
    return seed.short_titles
