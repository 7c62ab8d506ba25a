"""Law: four times the citations take at most five and a half times the time to resolve, however they refer.

Time is that of the processor; a ratio that fails is measured anew, for a noisy one proves nothing.
"""

from __future__ import annotations

import gc
import time

import pytest
from samples.parsed_notes import parsed

from mol_citations.resolving import resolve

LIMIT = 5.5
ATTEMPTS = 6
SIZES = (500, 2000)

FULL = "repository: HU-MNL-OL, fonds: K 63, box: 5, page: 3"


def title(number):
    """A word of letters for each number."""
    return "Mű" + f"{number:05}".translate(str.maketrans("0123456789", "abdefghjkm"))


MANUSCRIPTS = {
    "a chain of ibids in notes": lambda n: [FULL, *["ibid"] * n],
    "a chain of ibids in one note": lambda n: ["; ".join([FULL, *["ibid"] * n])],
    "ibids that each change a level": lambda n: [FULL, *(f"ibid, box: {k}" for k in range(n))],
    "ibids after several sources": lambda n: ["; ".join(f"fonds: K {k}" for k in range(n)), *["ibid"] * n],
    "one document again and again": lambda n: [FULL] * n,
    "other documents": lambda n: [f"repository: HU-MNL-OL, fonds: K {k}, box: {k}" for k in range(n)],
    "short titles, each declared and used": lambda n: [
        f"repository: HU-MNL-OL, fonds: K {k} [A{k}]; from: A{k // 2}, box: 5" for k in range(n)
    ],
    "one short title declared again and again": lambda n: ["repository: HU-MNL-OL [VTS]; from: VTS, fonds: K 1"] * n,
    "works of one author": lambda n: [f"work Nagy Imre: {title(k)}; short Nagy: {title(k // 2)}" for k in range(n)],
    "one of hundreds of works of an author": lambda n: [
        *(f"work Nagy Imre: {title(k)}" for k in range(n // 4)),
        *["short Nagy"] * n,
    ],
    "op. cit. all along": lambda n: ["work Nagy Imre: Mű", *["short op. cit."] * n],
    "references to notes": lambda n: [FULL, *(f"note {max(1, k // 2)}" for k in range(1, n))],
    "archives left unsaid": lambda n: [FULL, *(f"fonds: K {k}" for k in range(n))],
    "citations of nothing known": lambda n: ["???; ibid"] * n,
}


def seconds(manuscript):
    """How long it takes to resolve: the least of three times, none of them with a garbage collection in it."""
    times = []
    for _ in range(3):
        gc.collect()
        gc.disable()
        start = time.process_time()
        resolve(manuscript)
        times.append(time.process_time() - start)
        gc.enable()
    return min(times)


def written(notes):
    """A manuscript of the notes, numbered."""
    return parsed("\n".join(f"{number}. {note}" for number, note in enumerate(notes, start=1)))


@pytest.mark.parametrize("make", MANUSCRIPTS.values(), ids=MANUSCRIPTS)
def test_citations_are_resolved_in_linear_time(make):
    """A manuscript of nothing but these, and one of four times as many."""
    small, large = (written(make(size)) for size in SIZES)

    assert any(seconds(large) <= LIMIT * seconds(small) for _ in range(ATTEMPTS))
