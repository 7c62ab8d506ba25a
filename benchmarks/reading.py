"""Read 5 MB and 50 MB of manuscript: how time and memory grow.

    python benchmarks/reading.py [SMALL_MB LARGE_MB]

Prints, for three kinds of text, the seconds of processor time and the peak of memory for both sizes, the ratio of
the times (goal: under 12 for ten times the size), and the peak as a multiple of the size (goal: under 10).
Each reading is a process of its own, for memory is measured as the peak of the process, as Linux reports it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ARTICLE = Path(__file__).resolve().parent.parent / "fixtures/seed/article.md"
READ = """
import sys, time
from mol_citations.reading import read_file
start = time.process_time()
notes = len(read_file(sys.argv[1]).notes)
seconds = time.process_time() - start
status = dict(line.split(":") for line in open("/proc/self/status"))  # the peak of this process alone, in kB
print(seconds, int(status["VmHWM"].split()[0]) * 1024, notes)
"""


def pages(size: int) -> str:
    """Short pages, numbers running on."""
    page = (
        "The clerk wrote the date on every sheet of the box.<sup>{0})</sup>\n\n---\n\n"
        "{0}) Hungarian Embassy to the SRV, Report, 5 December 1986, VTS, 1986, 147. doboz, 50.\n\n"
    )
    return "".join(page.format(number) for number in range(1, size // 165))


def pandoc(size: int) -> str:
    """Short paragraphs with a note each."""
    note = (
        "The clerk wrote “the date” on every sheet.[^{0}]\n\n"
        "[^{0}]: Hungarian Embassy to the SRV, Report, 5 December 1986,\nVTS, 1986, 147. doboz, 50.\n\n"
    )
    return "".join(note.format(number) for number in range(1, size // 155))


def articles(size: int) -> str:
    """The main fixture, again and again."""
    article = ARTICLE.read_text("utf-8") + "\n\n"
    return article * (size // len(article.encode()) + 1)


def measure(text: str) -> tuple[float, float, int, float]:
    """Seconds, peak in MB, notes, and the size of the file in MB."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "manuscript.md"
        path.write_text(text, encoding="utf-8", newline="")
        size = path.stat().st_size / 1e6
        done = subprocess.run([sys.executable, "-c", READ, str(path)], check=True, capture_output=True, text=True)
    seconds, peak, notes = done.stdout.split()
    return float(seconds), float(peak) / 1e6, int(notes), size


def main() -> None:
    """Measure and print."""
    small, large = [int(float(size) * 1e6) for size in (sys.argv[1:] or ("5", "50"))]
    print("text        size MB   notes  seconds  x time  peak MB  x size")
    for make in (articles, pages, pandoc):
        first = 0.0
        for size in (small, large):
            seconds, peak, notes, mb = measure(make(size))
            growth = f"{seconds / first:6.1f}" if first else "      "
            first = first or seconds
            print(f"{make.__name__:10} {mb:8.1f} {notes:7} {seconds:8.2f}  {growth} {peak:8.0f} {peak / mb:7.1f}")


if __name__ == "__main__":
    main()
