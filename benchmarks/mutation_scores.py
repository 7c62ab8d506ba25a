"""What became of the mutants that mutmut made, module by module; run it behind ``mutmut run``.

    python benchmarks/mutation_scores.py

A mutant that runs into the time limit is killed. The score is the share of the killed among those that were
tried; where only some were, it stands with Wilson's interval of 95 per cent, as that of a sample.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path

MUTANTS = Path(__file__).resolve().parent.parent / "mutants/src/mol_citations"
FATES = {0: "survived", 1: "killed", 3: "killed", 5: "no test", 33: "no test"}
"""What the exit codes mean that mutmut keeps; all others but ``None`` are time limits and crashes."""


def wilson(killed: int, tried: int) -> tuple[float, float]:
    """The interval in which the share lies with a confidence of 95 per cent, for a sample (Wilson 1927)."""
    z = 1.96
    share, spread = killed / tried, z * z / tried
    middle = (share + spread / 2) / (1 + spread)
    half = z * math.sqrt(share * (1 - share) / tried + spread / (4 * tried)) / (1 + spread)
    return middle - half, middle + half


def row(name: str, fates: Counter[str]) -> str:
    """One line of the table."""
    killed = fates["killed"] + fates["timeout"]
    tried = killed + fates["survived"] + fates["no test"]
    score = f"{killed / tried:.3f}" if tried else "    -"
    if tried and fates["untried"]:
        low, high = wilson(killed, tried)
        score += f" ({low:.3f} to {high:.3f})"
    counts = (fates.total(), tried, fates["killed"], fates["timeout"], fates["survived"], fates["no test"])
    return f"{name:36}" + "".join(f"{count:9}" for count in counts) + f"  {score}"


def main() -> None:
    """Prints the table."""
    heads = ("mutants", "tried", "killed", "timeout", "survived", "no test")
    print(f"{'module':36}" + "".join(f"{head:>9}" for head in heads) + "  score")
    together: dict[str, Counter[str]] = {}
    for path in sorted(MUTANTS.rglob("*.meta")):
        module = path.relative_to(MUTANTS).as_posix().removesuffix(".py.meta")
        codes = json.loads(path.read_text("utf-8"))["exit_code_by_key"].values()
        fates = Counter("untried" if code is None else FATES.get(code, "timeout") for code in codes)
        if fates:
            print(row(module, fates))
            together.setdefault(module.partition("/")[0], Counter()).update(fates)
    for package, fates in together.items():
        print(row(package, fates))


if __name__ == "__main__":
    main()
