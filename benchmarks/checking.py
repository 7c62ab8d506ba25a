"""Check 1,000 notes and parse them: how much longer the one takes than the other.

    python benchmarks/checking.py [NOTES]

Prints the seconds of processor time for both, each the best of five runs taken in turn, and the ratio. Checking is
all that the command does with a file, every rule included: read, parse, resolve, look, and print as JSON. The goal
is a ratio under 2. The notes are the seed article's, over and over.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import mol_citations
from mol_citations.checking.reporting import FORMATS, Report
from mol_citations.config import CheckSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = Path(__file__).resolve().parent.parent / "fixtures/seed/article.md"
PATH = "article.md"
EVERY_RULE = Settings(check=CheckSettings(select=("ALL",)))
RUNS = 5


def manuscript(count: int) -> str:
    """At least so many notes; those of a further copy of the article begin from 1 again."""
    article = ARTICLE.read_text("utf-8") + "\n\n"
    each = len(mol_citations.parse(article).notes)
    return article * -(-count // each)


def parse(text: str) -> None:
    """Notes and their citations."""
    mol_citations.parse(text, path=PATH)


def check(text: str) -> None:
    """All that ``mol-citations check`` does."""
    resolved = mol_citations.resolve(mol_citations.parse(text, path=PATH))
    found = mol_citations.check(resolved, settings=EVERY_RULE, texts={PATH: text})
    "".join(FORMATS["json"](Report(findings=found, texts={PATH: text})))


def seconds(work: Callable[[str], None], text: str) -> float:
    """Processor time of one run."""
    start = time.process_time()
    work(text)
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    text = manuscript(int(sys.argv[1]) if sys.argv[1:] else 1_000)
    notes = len(mol_citations.parse(text).notes)  # builds the grammars, too
    check(text)
    times = [(seconds(parse, text), seconds(check, text)) for _ in range(RUNS)]
    parsing, checking = min(time for time, _ in times), min(time for _, time in times)
    print(f"{notes} notes: parsed in {parsing:.2f} s, checked in {checking:.2f} s, ratio {checking / parsing:.2f}")


if __name__ == "__main__":
    main()
