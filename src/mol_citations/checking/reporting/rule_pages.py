"""The rules as a page of the documentation: the same words as ``mol-citations rule`` has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.checking.registry import Rule

HEADING = """\
# Rules of `mol-citations check`

This page is written by `mol-citations rule --all --output-format markdown`; change the rules' docstrings, not the page.

Codes are for good.
A rule is an error where a citation cannot be followed, a warning where it may be wrong, and for information otherwise.
A safe fix leaves what the citation says as it is (`--fix`); others are made by `--fix --unsafe-fixes`.
"""


def page(rules: Sequence[Rule]) -> Iterator[str]:
    """All rules: a table, then a section each."""
    yield f"{HEADING}\n| code | name | severity | fix |\n|---|---|---|---|\n"
    for rule in rules:
        severity = rule.severity if rule.by_default else f"{rule.severity}, off by default"
        yield f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {severity} | {rule.fix or ''} |\n"
    for rule in rules:
        yield f"\n{section(rule)}"


def section(rule: Rule) -> str:
    """One rule, with a heading of the second level."""
    facts = [
        rule.severity,
        *([f"{rule.fix} fix"] if rule.fix else []),
        *([] if rule.by_default else ["off by default"]),
    ]
    return f"## {rule.code} {rule.name}\n\n*{', '.join(facts)}*\n\n{rule.explanation}\n"
