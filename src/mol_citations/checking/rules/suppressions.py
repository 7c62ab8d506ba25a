"""The rule on suppressions; it is looked for when all the others are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Remark, Submission

UNUSED = "MOL901"


@rule(UNUSED, "unused-suppression", "warning")
def unused_suppression(_submission: Submission) -> Iterator[Remark]:
    """A suppression suppresses nothing.

    What it was written for has been mended, or its rule is not looked for. If it stays, it will hide the next
    fault of its kind.

    For example, behind a note in which ibid. is clear:

        [^71]: Ibid. <!-- mol: ignore[MOL102] the second source is meant -->

    To mend it, take the suppression out.
    """
    return iter(())
