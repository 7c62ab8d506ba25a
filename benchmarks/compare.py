"""How fast the library is, as ratios in one run, in one table.

    python benchmarks/compare.py [--notes 2000] [--rounds 7] [--scale 100000]

Each figure is a ratio of processor times that were measured in turns in this process, or, for the command, of
processes that were started in turns; the median of the rounds is shown, with the smallest and the largest.
Absolute times are not shown: on shared machines they say little. Nothing fails: the goals stand beside.

``--scale`` also reads so many notes and then ten times as many, which takes long. Citations a second of eyecite, a
peer for American case law, are compared where it is installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import by_hand
import synthetic

import mol_citations as mc
from mol_citations.parsing import parse_note
from mol_citations.sources import Note, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ARTICLE = Path(__file__).resolve().parent.parent / "fixtures/seed/article.md"
CASES = "Smith v. Jones, 12 U.S. {0} (1985). Id. at {0}. See Roe v. Wade, 410 U.S. 113, {0} (1973). "
ROW = "{:<66} {:>8} {:>8} {:>8}  {}"


def seconds(work: Callable[[], object]) -> float:
    """The processor time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def ratios(rounds: int, measured: Callable[[], float], against: Callable[[], float]) -> list[float]:
    """``measured`` / ``against``, in turns."""
    return sorted(measured() / against() for _ in range(rounds))


def show(what: str, found: Sequence[float], goal: str) -> None:
    """One line of the table."""
    figures = (f"{figure:.3f}" for figure in (statistics.median(found), found[0], found[-1]))
    print(ROW.format(what, *figures, goal), flush=True)


def note(text: str) -> Note:
    """A note that is a text of its own."""
    return Note(id="1", number="1", text=text, source=Source.whole(text))


def parse_stage(count: int, rounds: int) -> list[float]:
    """The speed of parsing notes, as a multiple of the regular expressions'; other notes in each round."""
    found = []
    for seed in range(rounds):
        texts = list(synthetic.notes(count, seed))
        parts = [part for text in texts for part in text.rstrip(".").split("; ")]
        found.append(
            seconds(lambda parts=parts: [by_hand.parse(part) for part in parts])
            / seconds(lambda texts=texts: [parse_note(note(text)) for text in texts])
        )
    return sorted(found)


def pipeline(count: int, rounds: int) -> list[float]:
    """The speed of the whole way from a manuscript to CSL-JSON, as a multiple of the regular expressions'."""
    found = []
    for seed in range(rounds):
        text = synthetic.manuscript(count, seed)
        found.append(
            seconds(lambda text=text: by_hand.pipeline(text))
            / seconds(lambda text=text: mc.to_csl(mc.resolve(mc.parse(text))))
        )
    return sorted(found)


def against_eyecite(count: int, rounds: int) -> list[float]:
    """Citations a second through our whole pipeline, as a multiple of eyecite's on a text of the same length."""
    from eyecite import get_citations, resolve_citations  # noqa: PLC0415 - optional

    manuscript = synthetic.manuscript(count)
    cases = "".join(CASES.format(number) for number in range(1, len(manuscript) // len(CASES)))
    ours = sum(len(each.citations) for each in mc.parse(manuscript).notes)
    theirs = len(get_citations(cases))
    return ratios(
        rounds,
        lambda: seconds(lambda: resolve_citations(get_citations(cases))) / theirs,
        lambda: seconds(lambda: mc.to_csl(mc.resolve(mc.parse(manuscript)))) / ours,
    )


def process(*arguments: str) -> float:
    """The processor time of a Python process, started and ended."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def scale(count: int) -> float:
    """The processor time of one citation where there are ``count`` notes, in a process of its own."""
    script = (
        "import sys, time; sys.path.insert(0, sys.argv[2]); import synthetic, mol_citations as mc\n"
        "text = synthetic.manuscript(int(sys.argv[1])); start = time.process_time()\n"
        "resolved = mc.resolve(mc.parse(text)); mc.to_csl(resolved)\n"
        "print((time.process_time() - start) / sum(len(note.citations) for note in resolved.notes))"
    )
    command = [sys.executable, "-c", script, str(count), str(Path(__file__).parent)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ).stdout)


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=int, default=2000, help="how many notes a round has")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--scale", type=int, metavar="NOTES", help="also compare ten times NOTES with NOTES")
    given = parser.parse_args()
    parse_note(note("MOL, K 63, 5. csomó"))

    print(ROW.format("ratio of processor times", "median", "least", "most", "goal"))
    show("parse stage: our speed / regular expressions by hand", parse_stage(given.notes, given.rounds), ">= 0.04")
    show("pipeline: our speed / regular expressions by hand", pipeline(given.notes, given.rounds), ">= 0.17")
    if importlib.util.find_spec("eyecite"):
        show("pipeline: our citations a second / eyecite's", against_eyecite(given.notes, given.rounds), ">= 40")
    run = ("-m", "mol_citations")
    bare = ("-c", "pass")
    show(
        "--version / bare Python",
        ratios(given.rounds, lambda: process(*run, "--version"), lambda: process(*bare)),
        "<= 3",
    )
    show(
        "convert of the main fixture / bare Python",
        ratios(given.rounds, lambda: process(*run, "convert", str(ARTICLE)), lambda: process(*bare)),
        "<= 11",
    )
    if given.scale:
        what = f"time of a citation: {10 * given.scale:,} notes / {given.scale:,}"
        show(what, [scale(10 * given.scale) / scale(given.scale)], "<= 1.25")


if __name__ == "__main__":
    main()
