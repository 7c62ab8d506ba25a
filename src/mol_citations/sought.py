"""Patterns of which most notes hold nothing, so that a look for a few letters spares the search."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable


@attrs.frozen
class Sought:
    r"""A pattern, and ``letters`` of which at least one row stands in whatever it matches.

    >>> import re
    >>> registry = Sought(("TUK", "TÜK"), re.compile(r"(?<!\w)KÜM[ -]T[UÜ]K"))
    >>> [match.group() for match in registry.find("MOL KÜM TÜK, 5. doboz")], list(registry.find("MOL K 64"))
    (['KÜM TÜK'], [])
    """

    letters: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, text: str, start: int = 0, stop: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between ``start`` and ``stop``, in code points."""
        return next(iter(self.find(text, start, stop)), None)

    def find(self, text: str, start: int = 0, stop: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """Every match in ``text`` between ``start`` and ``stop``, in code points."""
        for letters in self.letters:
            if text.find(letters, start, stop) >= 0:
                return self.pattern.finditer(text, start, stop)
        return ()
