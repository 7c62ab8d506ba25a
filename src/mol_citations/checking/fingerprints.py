"""By what a finding is known again: its rule and the words it is in, not its place.

So it survives edits elsewhere, notes numbered anew, and lines moved.
"""

from __future__ import annotations

import functools
import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from mol_citations.authority.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.checking.findings import Finding

_DIGITS = 32
"""How many hexadecimal digits of the digest are kept: 128 bits."""


def fingerprint(code: str, subject: str) -> str:
    """What is the same for all findings of one rule in notes of the same words.

    Accents, capitals, spaces and kinds of dash are not compared, so that a note corrected in these alone is
    still the same note.

    >>> fingerprint("MOL102", "Ibid.,  p. 3") == fingerprint("MOL102", "ibid., p. 3")
    True
    """
    return _digest(f"{code}\n{_of_words(subject)}")


@functools.lru_cache(maxsize=256)
def _of_words(subject: str) -> str:
    """What is the same for all texts of the same words; kept, as a long note may have many findings."""
    return _digest(" ".join(folded(subject).split()))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:_DIGITS]


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """A fingerprint for each finding, in order; those of one kind are numbered, so that none comes twice."""
    counts: Counter[str] = Counter()
    numbered = []
    for finding in findings:
        key = fingerprint(finding.code, finding.subject)
        counts[key] += 1
        numbered.append(f"{key}:{counts[key]}")
    return numbered
