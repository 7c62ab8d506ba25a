"""How often each rule was hit."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from mol_citations.checking.rules import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.reporting.report import Report


def statistics(report: Report) -> Iterator[str]:
    """A line for each rule that was hit, the most frequent first: count, code, name, and what its fix is."""
    rows = _counted(report)
    widest = max((len(str(count)) for _, count in rows), default=0)
    for code, count in rows:
        rule = rules()[code]
        fix = f"  [{rule.fix} fix]" if rule.fix else ""
        yield f"{count:>{widest}}  {code}  {rule.name}{fix}\n"


def statistics_json(report: Report) -> Iterator[str]:
    """The same as one JSON array."""
    rows = [{"code": code, "name": rules()[code].name, "count": count} for code, count in _counted(report)]
    yield json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _counted(report: Report) -> list[tuple[str, int]]:
    counts = Counter(finding.code for finding in report.findings)
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))
