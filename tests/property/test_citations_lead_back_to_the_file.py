"""Law: a citation's span leads through its joined note back to the file: there stand its very characters.

Notes that run on over a page's end, with words hyphenated there, are read as one text; what reading changed, it lists.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from samples.fragments import CITATIONS
from samples.invariants import reads
from samples.mutations import articles, mutated, seeds

from mol_citations.sources import Span

BREAKS = st.sampled_from(["\n", "\n\n---\n\n", "-\n\n---\n\n", "-\n", "\r\n", "\u00ad\n", "  \n", "\u00a0", "e\u0301"])


@st.composite
def broken_pages(draw):
    """A page with marks, and below a rule its notes: each a citation that lines and pages break somewhere."""
    notes = draw(st.lists(st.sampled_from(CITATIONS), min_size=1, max_size=4))
    marks = "".join(f"It was written.<sup>{number})</sup> " for number in range(1, len(notes) + 1))
    written = []
    for number, note in enumerate(notes, start=1):
        text = note
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(1, len(text)))
            text = text[:at] + draw(BREAKS) + text[at:]
        written.append(f"{number}) {text}")
    return f"{marks}\n\n---\n\n" + "\n\n".join(written) + "\n"


@given(broken_pages())
def test_citations_of_broken_notes_lead_back_to_the_file(text):
    """However lines and pages break them."""
    reads(text)


@given(broken_pages())
def test_the_ranges_of_a_citation_hold_its_text(text):
    """What stands in the file at a citation's ranges is the citation, but for the edits that reading lists."""
    lines = text.split("\n")
    for parsed in reads(text).notes:
        source = parsed.note.source
        for citation in parsed.citations:
            if any(edit.at.start < citation.span.end and citation.span.start <= edit.at.end for edit in source.edits):
                continue
            ranges = source.ranges(citation.span)
            found = [lines[one.start.line - 1][one.start.column - 1 : one.end.column - 1] for one in ranges]
            assert citation.text == "".join(found)


@given(
    st.randoms(use_true_random=False), st.sampled_from(articles()), st.integers(0, 100_000), st.sampled_from(seeds())
)
def test_citations_of_damaged_pages_lead_back_to_the_file(random, article, start, other):
    """A page of a real article, damaged somewhere."""
    start %= len(article)

    parsed = reads(mutated(random, article[start : start + 3000], other)[0])

    for note in parsed.notes:
        for citation in note.citations:
            assert len(note.note.source.ranges(Span(citation.span.start, citation.span.end))) >= 1
