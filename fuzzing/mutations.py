"""Damage real notes and manuscripts, and see that the laws hold of each: deterministic by ``--seed`` and ``--count``.

    python fuzzing/mutations.py --seed 1 --count 100000

A text of the fixtures is dropped from, doubled, swapped, misread, spliced with another. What breaks a law is made as
short as it can be while it breaks it in the same way, and printed with the error; the exit code says whether any did.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from samples.invariants import goes_through
from samples.mutations import articles, mutated, seeds

PROGRESS = 10_000
LAYOUTS = ("auto", "markdown", "text", "lines")
MANUSCRIPTS = 0.02
"""How many of the texts are whole manuscripts, which take a hundred times as long as a note."""
PAGE = 6_000
"""How much of a manuscript is taken, in code points."""


def broken(text: str, layout: str) -> str | None:
    """How the text breaks a law: the error and where it was raised; ``None`` if it breaks none."""
    try:
        goes_through(text, layout)
    except Exception as error:  # noqa: BLE001 - any exception at all is what is looked for
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(frame.filename).name}, {frame.name}: {frame.line}"
    return None


def shortened(text: str, layout: str, fault: str) -> str:
    """The text with every stretch left out that the fault does not need."""
    size = len(text) // 2
    while size:
        at = 0
        while at < len(text):
            shorter = text[:at] + text[at + size :]
            if broken(shorter, layout) == fault:
                text = shorter
            else:
                at += size
        size //= 2
    return text


def texts(chance: random.Random) -> tuple[str, str, list[str]]:
    """A damaged text, its layout, and what was done to it."""
    if chance.random() < MANUSCRIPTS:
        article = chance.choice(articles())
        start = chance.randint(0, max(0, len(article) - PAGE))
        text, names = mutated(chance, article[start : start + PAGE], chance.choice(seeds()))
        return text, chance.choice(LAYOUTS), ["manuscript", *names]
    text, names = mutated(chance, chance.choice(seeds()), chance.choice(seeds()))
    return text, "lines", names


def main() -> None:
    """Run, count and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=10_000)
    given = options.parse_args()
    chance = random.Random(given.seed)  # noqa: S311 - a seed must give the same texts again
    done: Counter[str] = Counter()
    faults: dict[str, tuple[str, str]] = {}
    start = time.process_time()
    for number in range(1, given.count + 1):
        text, layout, names = texts(chance)
        done.update(names)
        fault = broken(text, layout)
        if fault is not None and fault not in faults:
            faults[fault] = (shortened(text, layout, fault), layout)
            print(f"{fault}\n    layout {layout}: {faults[fault][0]!r}", flush=True)
        if number % PROGRESS == 0 or number == given.count:
            print(f"{number} texts, {time.process_time() - start:.0f} s, {len(faults)} faults", flush=True)
    print("  ".join(f"{name} {count}" for name, count in sorted(done.items())))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
