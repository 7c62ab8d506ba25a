"""Text that nobody writes, but that somebody sends: how time and memory grow with it.

    python benchmarks/hostile.py [--scale 0.1] [WORD ...]

Each kind of text goes through the whole pipeline (read, parse, resolve, BibTeX, CSL-JSON and RIS) at a quarter of its
size and at its size, each time in a process of its own. Printed are the seconds of processor time, how many times as
long four times the text takes (goal: at most 5.5), and the peak of memory, as Linux reports it. Nothing is gated: the
laws in ``tests/property`` do that, on smaller texts. WORD chooses the kinds whose name has it; ``--scale`` shrinks all.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = Path(__file__).resolve().parent.parent / "fixtures/seed/article.md"
LIMIT = 3600
"""Seconds after which a process is given up."""
RUN = """
import json, sys, time
import mol_citations as mc

path, layout = sys.argv[1:]
mc.to_bibtex(mc.resolve(mc.parse("MOL K 63, 5. csomó; Ibid.; see Nagy (1990, 5).", "lines")))  # what is built once
seconds = [time.process_time()]
parsed = mc.read(path, layout=layout)
seconds.append(time.process_time())
resolved = mc.resolve(parsed)
seconds.append(time.process_time())
try:
    for write in (mc.to_bibtex, mc.to_csl, mc.to_ris):
        write(resolved)
except mc.CitationError:
    pass  # a control character in a value: refused by name, which is an answer too
seconds.append(time.process_time())
status = dict(line.split(":") for line in open("/proc/self/status"))  # the peak of this process alone, in kB
print(*seconds, int(status["VmHWM"].split()[0]) / 1e3, sum(len(note.citations) for note in resolved.notes))
"""

FRAGMENTS = (
    *("A", "1", "1983", "162-", "1/", "i", "XIX-", "9 April 1987, ", "1920. június 12-én, ", "1950s; "),
    *(", ", "; ", " ", ". A", "-", "— ", "*", "**", "_a_ ", "`", "\\", "„", "„a” "),
    *("(", "[", ")", "([", "[henceforth ", "[henceforth X], ", "(a továbbiakban: ", "(MOL) "),
    *("On x, ", "See also ", "vö. ", "lásd a 12. jegyzetet ", "Ibid.; ", "Uo. ", "Jakó i. m. 69; "),
    *("Hoang (1991, 36), ", "Nguyen (1990; ", "Nagy Imre: Föld. Bp. 1946. 5. o. ", "Report, "),
    *("MOL, XIX-J-1-j ", "MOL K 63, 5. csomó; ", "147. doboz, ", "doboz ", "KÜM-TÜK, ", "Dl. 1, ", "288. f. 5. cs. "),
    *("Staatsarchiv Zürich ", "Archiv ", "fasc. A ", "Alisp. ir. 12/1950 ", "KO 5/", "1. DL0", "K 63 — "),
    *("http://a.b/", "o\u0308\u0301\u0327", "漢字", "ㄱ가", "مرحبا ", "\u202e", "\0", "\x1b\x07", "\u200d👩"),
)
"""What the one-line notes are made of, over and over."""


def one_line(fragment: str, size: int) -> str:
    """A note of the fragment, again and again."""
    return (fragment * (size // len(fragment) + 1))[:size]


def ibids_in_a_note(count: int) -> str:
    """One note: a citation and then only back-references to it."""
    return "MOL K 63, 5. csomó; " + "Ibid.; " * count


def ibids_in_notes(count: int) -> str:
    """A note for each back-reference."""
    return "".join(
        f"Said.[^{number}]\n\n[^{number}]: {'Ibid.' if number else 'MOL K 63, 5. csomó.'}\n\n"
        for number in range(count)
    )


def short_titles(count: int) -> str:
    """Notes that each declare a short title, and use the one before."""
    return "".join(
        f"[^{number}]: MOL, K {number} [henceforth ABC{number}], 5. csomó; ABC{number - 1}, 7. csomó.\n\n"
        for number in range(1, count + 1)
    )


def articles(size: int) -> str:
    """The main fixture, again and again, as one file."""
    article = ARTICLE.read_text("utf-8") + "\n\n"
    return article * (size // len(article.encode()) + 1)


KINDS: dict[str, tuple[str, int, Callable[[int], str]]] = {
    **{f"one line of {each!r}": ("lines", 1_000_000, functools.partial(one_line, each)) for each in FRAGMENTS},
    "10,000 open round brackets": ("lines", 10_000, lambda n: "(" * n),
    "10,000 open brackets and words": ("lines", 10_000, lambda n: "[henceforth (MOL " * n),
    "1,000,000 ibids in a note": ("lines", 1_000_000, ibids_in_a_note),
    "1,000,000 ibids in notes": ("auto", 1_000_000, ibids_in_notes),
    "100,000 short titles": ("auto", 100_000, short_titles),
    "a file of 200 MB": ("auto", 200_000_000, articles),
}
"""What is measured: by name, how it is laid out, how large it is in bytes or parts, and what makes it."""


def measure(text: str, layout: str) -> tuple[list[float], float, int]:
    """Seconds of reading and parsing, resolving and exporting; the peak in MB; how many citations were found.

    Raises:
        subprocess.TimeoutExpired: if it does not end.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "manuscript.md"
        path.write_text(text, encoding="utf-8", newline="")
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(path), layout], check=True, capture_output=True, text=True, timeout=LIMIT
        )
    *times, peak, count = (float(number) for number in done.stdout.split())
    return [later - earlier for earlier, later in itertools.pairwise(times)], peak, int(count)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("words", nargs="*", metavar="WORD")
    options.add_argument("--scale", type=float, default=1.0)
    given = options.parse_args()
    columns = f"{'small s':>8} {'large s':>8} {'x time':>6} {'read+parse':>10} {'resolve':>8} {'export':>8}"
    print(f"{'text':50} {columns} {'MB':>6} {'x MB':>5} {'citations':>9}")
    for name, (layout, size, make) in KINDS.items():
        if given.words and not any(word in name for word in given.words):
            continue
        large = int(size * given.scale)
        try:
            small_times, small_peak, _ = measure(make(large // 4), layout)
            times, peak, count = measure(make(large), layout)
        except subprocess.TimeoutExpired:
            print(f"{name:50} not done in {LIMIT} s", flush=True)
            continue
        small, total = sum(small_times), sum(times)
        print(f"{name:50} {small:8.2f} {total:8.2f} {total / small:6.1f} {times[0]:10.2f} {times[1]:8.2f}", end="")
        print(f" {times[2]:8.2f} {peak:6.0f} {peak / small_peak:5.1f} {count:9}", flush=True)


if __name__ == "__main__":
    main()
