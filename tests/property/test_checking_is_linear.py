"""Law: four times the notes take at most seven times the time to check, whatever they cite and answer.

Time is that of the processor; a ratio that fails is measured anew, for a noisy one proves nothing.
"""

from __future__ import annotations

import time

import pytest
from samples.checked import PATH, document

from mol_citations import check, parse, resolve

LIMIT = 7
ATTEMPTS = 5
SIZES = (60, 240)
REPORT = (
    "Hungarian Embassy to the SRV, Report, 5 December 1986, MOL, XIX-J-1-j Vietnam, 1986, {0}. doboz, 00900/{0}/1986"
)
OFF = "<!-- mol: off[MOL3] -->\n"

MANUSCRIPTS = {
    "comments": lambda n: document(*(f"{REPORT.format(k)}. <!-- mol: ignore[MOL301] -->" for k in range(n))),
    "rules switched off again and again": lambda n: f"{OFF * n}\n{document(*(REPORT.format(k) for k in range(n)))}",
    "rules switched off and on": lambda n: (
        f"{(OFF + '<!-- mol: on -->') * n}\n\n{document(*(REPORT.format(k) for k in range(n)))}"
    ),
    "faults of one note": lambda n: document("; ".join(f"MOL, XIX–J–1–j Vietnam, {k}, doboz" for k in range(n))),
    "one short title declared anew": lambda n: document(*(f"MOL, K 63 [henceforth VTS], {k}. d." for k in range(n))),
    "short titles that begin alike": lambda n: document(*(f"MOL, K {k} [henceforth Rep {k}], 5. d." for k in range(n))),
    "one document in many places": lambda n: document(*[f"{REPORT.format(1)}."] * n),
    "one description of many": lambda n: document(*(f"{REPORT.format(k)}." for k in range(n))),
    "ibids after all": lambda n: document("; ".join(REPORT.format(k) for k in range(n)), *["Ibid."] * n),
    "works in the bibliography": lambda n: (
        document(*(f"Név{'ab' * (k % 7)} Xi, i. m. {k}." for k in range(n)))
        + "\n## Bibliography\n\n"
        + "".join(f"- Név, Anna {k}. A history. Budapest, 1999.\n\n" for k in range(n))
    ),
}


def seconds(text):
    """Processor time of one check."""
    resolved = resolve(parse(text, path=PATH))
    start = time.process_time()
    check(resolved, texts={PATH: text})
    return time.process_time() - start


@pytest.mark.parametrize("manuscript", MANUSCRIPTS.values(), ids=MANUSCRIPTS)
def test_checking_is_linear(manuscript):
    """A manuscript, and one of four times as many notes."""
    few, many = map(manuscript, SIZES)

    assert any(seconds(many) <= LIMIT * seconds(few) for _ in range(ATTEMPTS))
