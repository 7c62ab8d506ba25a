"""Resolve 250,000 and 1,000,000 notes: how time and memory grow.

    python benchmarks/resolving.py [SMALL LARGE]

The notes are those of ``synthetic.py``, 10,000 of them parsed and then repeated, each time with other file numbers,
so that nearly every citation of an archive is a record of its own. Prints the seconds of processor time that resolving
takes, the time of a note as a ratio of the two sizes (goal: at most 1.25), and the peak of memory, of which the parsed
notes are a part. Each size is a process of its own, for memory is measured as the peak of the process, as Linux
reports it.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from synthetic import manuscript

import mol_citations as mc
from mol_citations.records import ArchivalCitation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.records import Citation, ParsedManuscript, ParsedNote

PARSED = 10_000


def numbered(citation: Citation, round_: int) -> Citation:
    """The citation with a file number that no other round has."""
    if not isinstance(citation, ArchivalCitation) or citation.shelfmark.file_number is None:
        return citation
    number = f"{round_}/{citation.shelfmark.file_number}"
    return attrs.evolve(citation, shelfmark=attrs.evolve(citation.shelfmark, file_number=number))


def repeated(parsed: ParsedManuscript, count: int) -> Iterator[ParsedNote]:
    """``count`` notes, numbered on."""
    for number in range(count):
        round_, place = divmod(number, len(parsed.notes))
        note = parsed.notes[place]
        name = str(number + 1)
        pieces = tuple(numbered(piece, round_) if piece in note.citations else piece for piece in note.pieces)
        yield attrs.evolve(note, note=attrs.evolve(note.note, id=name, number=name), pieces=pieces)


def resolve(count: int) -> None:
    """Resolves so many notes and prints seconds, citations and records."""
    few = mc.parse(manuscript(PARSED), layout="auto")
    notes = tuple(repeated(few, count))
    parsed = attrs.evolve(few, manuscript=attrs.evolve(few.manuscript, notes=tuple(n.note for n in notes)), notes=notes)
    start = time.process_time()
    resolved = mc.resolve(parsed)
    seconds = time.process_time() - start
    status = dict(line.split(":") for line in Path("/proc/self/status").read_text("ascii").splitlines())
    print(seconds, status["VmHWM"].split()[0], sum(len(n.citations) for n in resolved.notes), len(resolved.records))


def main() -> None:
    """Measures both sizes and prints a row for each."""
    if sys.argv[1:2] == ["--one"]:
        resolve(int(sys.argv[2]))
        return
    first = 0.0
    print("    notes  citations  records  seconds  a note, x  peak MB")
    for count in map(int, sys.argv[1:] or ("250000", "1000000")):
        call = [sys.executable, __file__, "--one", str(count)]
        words = subprocess.run(call, check=True, capture_output=True, text=True).stdout.split()
        seconds = float(words[0])
        first = first or seconds / count
        ratio = seconds / count / first
        print(
            f"{count:9} {words[2]:>10} {words[3]:>8} {seconds:8.1f} {ratio:10.2f} {int(words[1]) / 1e3:8.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
