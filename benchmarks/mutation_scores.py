"""What became of the mutants that mutmut made, module by module.

    mutmut run "mol_citations.resolving.*"
    python benchmarks/mutation_scores.py

    mutmut run $(python benchmarks/mutation_scores.py --draw 15 mol_citations.parsing)
    python benchmarks/mutation_scores.py

All mutants of a large package take hours. ``--draw`` prints the names of so many of each module, drawn at random,
always the same ones; of a larger number the smaller is a part. Where tests were written for the survivors of one
sample, another ``--seed`` draws one that knows nothing of them. mutmut must have made its mutants before
(``mutmut run none``).

The score is the share of the killed among those that were tried; a mutant that runs into the time limit is killed.
Where only some were tried it is that of a sample: behind a module's stands Wilson's interval of 95 per cent; a
package's weighs each module by the number of its mutants.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter
from pathlib import Path

MUTANTS = Path(__file__).resolve().parent.parent / "mutants/src"
FATES = {0: "survived", 1: "killed", 3: "killed", 5: "no test", 33: "no test", None: "untried"}
"""What the exit codes mean that mutmut keeps; all others are time limits and crashes."""
Z = 1.96
"""Standard deviations on either side that hold 95 per cent."""


def wilson(killed: int, tried: int) -> tuple[float, float]:
    """The interval in which the share of a sample lies (Wilson 1927)."""
    share, spread = killed / tried, Z * Z / tried
    middle = (share + spread / 2) / (1 + spread)
    half = Z * math.sqrt(share * (1 - share) / tried + spread / (4 * tried)) / (1 + spread)
    return middle - half, middle + half


def stratified(modules: list[Counter[str]]) -> tuple[float, float]:
    """The share of a package whose ``modules`` were sampled one by one, and half its interval (Cochran 1977, 5.3)."""
    every = sum(fates.total() for fates in modules)
    share = variance = 0.0
    for fates in modules:
        weight, tried = fates.total() / every, fates.total() - fates["untried"]
        score = (fates["killed"] + fates["timeout"]) / tried
        share += weight * score
        if tried > 1:
            variance += weight**2 * (1 - tried / fates.total()) * score * (1 - score) / (tried - 1)
    return share, Z * math.sqrt(variance)


def counts(fates: Counter[str]) -> str:
    """The numbers of a row."""
    tried = fates.total() - fates["untried"]
    numbers = (fates.total(), tried, *(fates[fate] for fate in ("killed", "timeout", "survived", "no test")))
    return "".join(f"{number:9}" for number in numbers)


def table(modules: dict[str, Counter[str]]) -> None:
    """Prints a row for each module and each package of which something was tried."""
    heads = ("mutants", "tried", "killed", "timeout", "survived", "no test")
    print(f"{'module':52}" + "".join(f"{head:>9}" for head in heads) + "  score")
    packages: dict[str, list[Counter[str]]] = {}
    for module, fates in modules.items():
        tried = fates.total() - fates["untried"]
        if not tried:
            continue
        killed = fates["killed"] + fates["timeout"]
        low, high = wilson(killed, tried)
        interval = f" ({low:.3f} to {high:.3f})" if fates["untried"] else ""
        print(f"{module:52}{counts(fates)}  {killed / tried:.3f}{interval}")
        packages.setdefault(".".join(module.split(".")[:2]), []).append(fates)
    for package, found in packages.items():
        share, half = stratified(found)
        interval = f" ({share - half:.3f} to {share + half:.3f})" if half else ""
        print(f"{package:52}{counts(sum(found, Counter()))}  {share:.3f}{interval}")


def main() -> None:
    """Prints the table, or the names of a sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", nargs="?", default="mol_citations", help="where the mutants are")
    parser.add_argument("--draw", type=int, metavar="N", help="print the names of N mutants of each module")
    parser.add_argument("--seed", default="", metavar="WORD", help="draw another sample than without it")
    options = parser.parse_args()
    modules: dict[str, Counter[str]] = {}
    for path in sorted(MUTANTS.rglob("*.meta")):
        codes = json.loads(path.read_text("utf-8"))["exit_code_by_key"]
        module = ".".join(path.relative_to(MUTANTS).parts).removesuffix(".py.meta")
        if not module.startswith(options.package) or not codes:
            continue
        if options.draw:
            drawn = random.Random(module + options.seed)  # noqa: S311  # a sample, no secret
            print(*drawn.sample(sorted(codes), len(codes))[: options.draw], sep="\n")
        modules[module] = Counter(FATES.get(code, "timeout") for code in codes.values())
    if not options.draw:
        table(modules)


if __name__ == "__main__":
    main()
