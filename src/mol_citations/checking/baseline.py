"""A baseline: findings that are known and put up with, so that only new ones are reported.

The file is JSON: for each rule and note text (as a fingerprint) how many findings there were, and, for a
person who reads it, the rule and how the note begins.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from mol_citations.checking.fingerprints import fingerprint
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.checking.findings import Finding, Json

VERSION = 1
_SHOWN = 80
"""How many code points of a note's text stand in the file."""


@attrs.frozen
class Baseline:
    """The known findings: how many of each fingerprint."""

    counts: Counter[str]

    @classmethod
    def read(cls, text: str, name: str) -> Baseline:
        """The baseline that a file says.

        Arguments:
            text: what the file holds.
            name: of the file, for messages.

        Raises:
            ConfigError: if it is no baseline, or one of another version.
        """
        try:
            said: object = json.loads(text)
        except json.JSONDecodeError as fault:
            raise ConfigError(f"{name}:{fault.lineno}: no JSON: {fault.msg.lower()}") from fault
        except (ValueError, RecursionError) as fault:  # a number or a nesting beyond what Python takes
            raise ConfigError(f"{name}: no JSON: {fault}") from fault
        known = said.get("findings") if isinstance(said, dict) and said.get("version") == VERSION else None
        if not isinstance(known, list):
            raise ConfigError(f"{name}: no baseline of version {VERSION}; write one with --write-baseline")
        counts: Counter[str] = Counter()
        for each in known:
            match each:
                case {"fingerprint": str(key), "count": int(count)}:
                    counts[key] += count
                case _:
                    raise ConfigError(f"{name}: a finding has a fingerprint and a count, not {each!r}")
        return cls(counts)

    def new(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings that are not known; of several alike, the last ones."""
        left = Counter(self.counts)
        new = []
        for finding in findings:
            key = fingerprint(finding.code, finding.subject)
            if left[key] > 0:
                left[key] -= 1
            else:
                new.append(finding)
        return tuple(new)


def written(findings: Iterable[Finding]) -> str:
    """The findings as a baseline: the same text for the same findings, whatever their places.

    >>> print(written([]), end="")
    {
      "version": 1,
      "findings": []
    }
    """
    counts: Counter[str] = Counter()
    shown: dict[str, tuple[str, str]] = {}
    for finding in findings:
        key = fingerprint(finding.code, finding.subject)
        counts[key] += 1
        shown[key] = min(shown.get(key, (finding.code, finding.subject)), (finding.code, finding.subject))
    known: list[Json] = [
        {"fingerprint": key, "count": counts[key], "code": code, "text": subject[:_SHOWN]}
        for key, (code, subject) in sorted(shown.items(), key=lambda each: (each[1][0], each[0]))
    ]
    return json.dumps({"version": VERSION, "findings": known}, ensure_ascii=False, indent=2) + "\n"
