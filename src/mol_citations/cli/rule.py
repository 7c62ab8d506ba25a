"""``mol-citations rule``: what a finding means, why it matters, and how to mend it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from mol_citations.checking.reporting.rule_pages import page, section
from mol_citations.checking.rules import rules
from mol_citations.cli import files
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.checking import Rule

FORMATS = ("text", "json", "markdown")


@click.command("rule")
@click.argument("code", metavar="CODE", required=False)
@click.option("--all", "all_rules", is_flag=True, help="Explain every rule.")
@click.option(
    "--output-format",
    "name",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="The format.",
)
def command(code: str | None, all_rules: bool, name: str) -> None:
    """Explain a rule of ``check``, named by its code or its name, or every rule."""
    if all_rules == (code is not None):
        raise click.UsageError("name one rule, or call for --all")
    chosen = list(rules().values()) if code is None else [_named(code)]
    if name == "json":
        objects = [rule.as_json() for rule in chosen]
        said = objects if all_rules else objects[0]
        files.write([json.dumps(said, ensure_ascii=False, indent=2), "\n"])
    elif name == "markdown":
        files.write(page(chosen) if all_rules else [section(chosen[0])])
    else:
        files.write("\n".join(_text(rule) for rule in chosen))


def _named(code: str) -> Rule:
    """The rule of this code or name, in small letters or capitals."""
    found = [rule for rule in rules().values() if code.upper() == rule.code or code.lower() == rule.name]
    if not found:
        raise ConfigError(f"no rule is called {code!r}; `mol-citations rule --all` has them all")
    return found[0]


def _text(rule: Rule) -> str:
    heading = f"{rule.code} {rule.name}"
    facts: Sequence[str] = (
        f"Severity: {rule.severity}.",
        f"Fix: {rule.fix or 'none'}.",
        *(() if rule.by_default else ("Off by default.",)),
    )
    return f"{heading}\n{'=' * len(heading)}\n\n{rule.explanation}\n\n{' '.join(facts)}\n"
