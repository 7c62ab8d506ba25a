"""All the rules, in modules by family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking import registry
from mol_citations.checking.rules import (  # noqa: F401 - importing a family registers its rules
    back_references,
    dates,
    documents,
    notes,
    shelfmarks,
    short_titles,
    suppressions,
    typography,
    wording,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.checking.registry import Rule


def rules() -> Mapping[str, Rule]:
    """Every rule by its code, in the order of the codes.

    >>> list(rules())[:3]
    ['MOL001', 'MOL002', 'MOL003']
    """
    return registry.registered()
