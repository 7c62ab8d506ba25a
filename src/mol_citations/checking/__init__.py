"""Checking: resolved manuscripts in, findings out, as a linter has them.

Modules in the order of the work: `submission` (what is looked at), `registry` and `rules` (what is looked
for), `engine` (the looking), `findings` (what was found), `suppression`, `fixing`, `baseline`, `reporting`.
"""

from mol_citations.checking.checks import check, selected
from mol_citations.checking.findings import Finding, Fix
from mol_citations.checking.fixing import Checked, mend
from mol_citations.checking.registry import Rule, select
from mol_citations.checking.rules import rules

__all__ = ["Checked", "Finding", "Fix", "Rule", "check", "mend", "rules", "select", "selected"]
