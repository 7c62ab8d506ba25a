"""The rules: what each is called, how bad it is, how it is explained, and the function that looks for it.

A rule is one function with the decorator `rule`; its docstring is what ``mol-citations rule`` and the
documentation say about it. Adding one is adding that function to the module of its family.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Literal, Protocol

import attrs

from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mol_citations.checking.findings import Json, Severity
    from mol_citations.checking.submission import Remark, Submission

Fixing = Literal["safe", "unsafe"]
"""What a rule's fixes are, where it has any: safe ones leave what the citation says as it is."""

_CODE = re.compile(r"MOL\d{3}")
_RULES: dict[str, Rule] = {}


class Check(Protocol):
    """What looks for one kind of fault."""

    def __call__(self, submission: Submission, /) -> Iterator[Remark]:
        """The faults of this kind in all documents given together."""


@attrs.frozen(kw_only=True)
class Rule:
    """A kind of fault; ``by_default``: looked for unless it is ignored.

    ``changes`` are the fields of a citation that its fixes may change, by their names in `records`; safe ones
    change none.

    >>> from mol_citations.checking.rules import rules
    >>> rules()["MOL102"].name, rules()["MOL301"].fix
    ('ibid-after-several-sources', 'safe')
    """

    code: str = attrs.field(validator=attrs.validators.matches_re(_CODE))
    name: str
    severity: Severity
    fix: Fixing | None = None
    by_default: bool = True
    changes: frozenset[str] = frozenset()
    explanation: str
    check: Check = attrs.field(repr=False)

    @property
    def summary(self) -> str:
        """The first sentence of the explanation, without its stop."""
        return self.explanation.partition("\n\n")[0].replace("\n", " ").removesuffix(".")

    def as_json(self) -> dict[str, Json]:
        """The rule as the JSON object that ``rule --output-format json`` prints."""
        return {
            "code": self.code,
            "name": self.name,
            "severity": self.severity,
            "summary": self.summary,
            "explanation": self.explanation,
            "fix": self.fix,
            "default": self.by_default,
        }


def rule(  # noqa: PLR0913 - one argument a column of the table of rules
    code: str,
    name: str,
    severity: Severity,
    *,
    fix: Fixing | None = None,
    by_default: bool = True,
    changes: Iterable[str] = (),
) -> Callable[[Check], Check]:
    """Makes the function below it a rule; the function's docstring explains it.

    Arguments:
        code: three letters and three digits, for good.
        name: words in small letters, joined by hyphens.
        severity: how bad a finding is.
        fix: what its fixes are, if it has any.
        by_default: whether it is looked for without being selected.
        changes: what of a citation its fixes may change.
    """

    def register(check: Check) -> Check:
        explanation = inspect.getdoc(check) or name
        _RULES[code] = Rule(
            code=code,
            name=name,
            severity=severity,
            fix=fix,
            by_default=by_default,
            changes=frozenset(changes),
            explanation=explanation,
            check=check,
        )
        return check

    return register


def registered() -> dict[str, Rule]:
    """The rules of the modules imported so far, by code, in the order of their codes."""
    return dict(sorted(_RULES.items()))


def select(
    rules: Iterable[Rule],
    *,
    select: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    base: frozenset[str] | None = None,
) -> frozenset[str]:
    """The codes to look for; each argument holds codes, the beginnings of codes, names, or ``ALL``.

    The longest beginning decides, and at one length to ignore wins, as in ruff. Without ``select`` it starts
    from ``base``, or from the rules that are looked for by default.

    Raises:
        ConfigError: for what no rule is called.

    >>> from mol_citations.checking.rules import rules
    >>> sorted(select(rules().values(), select=["MOL10"], ignore=["MOL1"], extend_select=["MOL110"]))
    ['MOL101', 'MOL102', 'MOL103', 'MOL104', 'MOL105', 'MOL106', 'MOL110']
    """
    known = tuple(rules)
    chosen = tuple(select)
    wanted = [(_named(known, one), True) for one in (*chosen, *extend_select)]
    wanted += [(_named(known, one), False) for one in ignore]
    start = {rule.code for rule in known if rule.by_default} if base is None else base
    codes: frozenset[str] = frozenset() if chosen else frozenset(start)
    for beginning, selects in sorted(wanted, key=lambda each: (len(each[0]), not each[1])):
        matched = frozenset(rule.code for rule in known if rule.code.startswith(beginning))
        codes = codes | matched if selects else codes - matched
    return codes


def _named(rules: tuple[Rule, ...], selector: str) -> str:
    """The code, or the beginning of codes, that is meant."""
    beginning = next((rule.code for rule in rules if rule.name == selector), "" if selector == "ALL" else selector)
    if not any(rule.code.startswith(beginning) for rule in rules) or not (selector and selector.strip()):
        raise ConfigError(f"no rule is called {selector!r}, or begins with it")
    return beginning
