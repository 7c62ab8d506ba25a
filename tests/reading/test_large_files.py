"""Reading a large file takes little more memory than the texts it makes.

Time is a law of its own (tests/property/test_reading_is_linear.py); `benchmarks/reading.py` measures both at full size.
"""

from __future__ import annotations

import tracemalloc

import pytest

from mol_citations.reading import read_text

SIZE = 400_000


def pages(count):
    """Short pages, numbers running on: the most notes for the size."""
    for number in range(1, count + 1):
        yield f"The clerk wrote the date on every sheet of the box.<sup>{number})</sup>\n\n---\n\n"
        yield f"{number}) Hungarian Embassy to the SRV, Report, 5 December 1986, VTS, 1986, 147. doboz, 50.\n\n"


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["article", "pages"])
def test_memory_is_under_ten_times_the_size(fixtures, name, line_end):
    """At its peak, the text itself not counted."""
    article = (fixtures / "seed/article.md").read_text("utf-8") + "\n\n"
    text = article * (SIZE // len(article)) if name == "article" else "".join(pages(SIZE // 165))
    text = text.replace("\n", line_end)
    read_text("A.[^1]\n\n[^1]: VTS.\n")  # what is built on first use
    tracemalloc.start()

    manuscript = read_text(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert manuscript.notes
    assert peak < 9 * len(text.encode())
