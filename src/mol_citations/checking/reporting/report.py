"""What a reporter is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.checking.findings import Finding


@attrs.frozen(kw_only=True)
class Report:
    """Findings in their order, and what a reporter needs besides.

    ``texts`` are the decoded files by path; ``version`` is that of the program; ``colour``: for a terminal.
    """

    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    version: str = ""
    colour: bool = False

    def lines(self, path: str | None) -> list[str]:
        """The lines of a file; none where its text is not known."""
        return self.texts.get(path or "", "").split("\n")
