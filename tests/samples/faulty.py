"""Manuscripts with faults in their citations, as strategies: notes of every family, damaged as typing does it."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from mol_citations.testing import notes
from samples.fragments import CITATIONS, damaged, texts

FAULTS = (
    (r"(?<=\d)\.(?= (?:doboz|csomó|tétel|kötet|d\.|cs\.))", ","),
    (r"-", "–"),
    (r"-", " \N{MINUS SIGN} "),
    (r"(?<=\d)/(?=\d)", "/ "),
    (r"(?<=\w) (?=\((?:19|20)\d\d)", ""),
    (r"Telegram|Report|Memorandum", "Ciphred Telegram"),
    (r"(?<=[-\s.])1(?=[-\d])", "l"),
    (r"\bK(?= \d)", "\N{CYRILLIC CAPITAL LETTER KA}"),
    (r"\.$", ""),
)
"""What is written, and what a hand or a scanner makes of it."""

BREAKS = (
    (" ", "\n"),
    (" ", "\n  "),
    (" ", "\N{NO-BREAK SPACE}"),
    ("(?<=[a-zé])(?=[a-zé])", "-\n"),
    ("(?<=[a-zé])(?=[a-zé])", "\N{SOFT HYPHEN}"),
    (" ", " <!-- mol: ignore[MOL30] so printed --> "),
    ("é|ő", "e\N{COMBINING ACUTE ACCENT}"),
)
"""How a note's text may be broken in its file, so that what is read differs from what is written."""

sound = st.sampled_from(CITATIONS) | notes().map(lambda note: note.text)
# made once: what a strategy draws from costs more to make than to draw
anything = sound | texts | damaged()
some_faults = st.lists(st.sampled_from(FAULTS), max_size=4)
some_faults_and_breaks = st.lists(st.sampled_from(FAULTS + BREAKS), max_size=4)


@st.composite
def faulty_notes(draw: st.DrawFn, of: st.SearchStrategy[str] | None = None) -> str:
    """The text of a note as its file has it, with some faults; made ``of`` whole notes, or of anything."""
    text = draw(anything if of is None else of)
    for pattern, made in draw(some_faults_and_breaks if of is None else some_faults):
        places = [found.span() for found in re.finditer(pattern, text)]
        if places:
            start, end = draw(st.sampled_from(places))
            text = text[:start] + made + text[end:]
    return text


def pandoc(bodies: list[str]) -> str:
    """The notes as pandoc's Markdown has them."""
    marks = " ".join(f"Word.[^{number}]" for number in range(1, len(bodies) + 1))
    return f"{marks}\n\n" + "\n\n".join(f"[^{number}]: {body}" for number, body in enumerate(bodies, start=1)) + "\n"


def page_feet(bodies: list[str]) -> str:
    """Each note at the foot of a page; a note of two paragraphs runs on at the foot of the next."""
    pages = []
    for number, body in enumerate(bodies, start=1):
        head, _, tail = body.partition("\n\n")
        pages.append(f"Word.<sup>{number})</sup>\n\n---\n\n{number}) {head}\n")
        pages += [f"The text goes on.\n\n---\n\n{tail}\n"] if tail else []
    return "\n".join(pages)


def endnotes(bodies: list[str]) -> str:
    """All notes at the end, under a heading."""
    marks = " ".join(f"Word.[{number}]" for number in range(1, len(bodies) + 1))
    return (
        f"{marks}\n\nNotes\n\n"
        + "\n\n".join(f"[{number}] {body}" for number, body in enumerate(bodies, start=1))
        + "\n"
    )


layouts = st.sampled_from((pandoc, page_feet, endnotes))
some_notes = st.lists(faulty_notes() | st.sampled_from(("Ibid.", "Uo.", "See note 1.")), min_size=1, max_size=5)


@st.composite
def manuscripts(draw: st.DrawFn) -> str:
    """A file with one to five notes in some layout, with either kind of line end."""
    text = draw(layouts)(draw(some_notes))
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text
