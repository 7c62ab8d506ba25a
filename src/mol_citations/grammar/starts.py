"""The rules that a text can be parsed as."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "author_date": ("start", "continued"),
        "back_reference": ("tail",),
        "charter": ("shelfmark", "tail"),
        "county": ("shelfmark",),
        "dates": ("start",),
        "description": ("start",),
        "letter": ("shelfmark",),
        "note_reference": ("start", "continued"),
        "other": ("shelfmark",),
        "party": ("shelfmark",),
        "roman": ("shelfmark", "tail"),
        "short_form": ("head", "phrase"),
        "works": ("start",),
    }
)
"""By grammar; those that are not named here have no rules and only lend terminals to others."""
