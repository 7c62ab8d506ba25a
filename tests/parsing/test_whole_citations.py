"""Whole notes, and all that is read of each citation in them: its kind, its text, and every field.

The notes stand in the files of ``fixtures/notes``, one a line, and what is read of them behind each. The shelfmarks
of ``citations.txt`` are those of printed notes: the Wilson Center Digital Archive, Nostra Tempora 6, Századok,
ArchivNet, hungaricana.hu, mnl.gov.hu. ``footnotes.txt`` holds footnotes as they were printed, on the 19th and 20th
century, below the addresses of their pages; ``cold_war.txt`` those of works on the Cold War in other languages,
``feudal.txt`` those on sources from before 1848, ``other_languages.txt`` those of portals, repertories and captions,
and in other languages.
"""

from __future__ import annotations

import textwrap

import pytest
from samples.citations_in_words import in_words
from samples.manuscripts import note

from mol_citations.parsing import parse_note

DECLARED = ("VTS",)
"""The short titles that other notes declare."""


FILES = ("citations.txt", "footnotes.txt", "cold_war.txt", "feudal.txt", "other_languages.txt")


@pytest.mark.parametrize("name", FILES)
def test_all_of_each_citation_is_read(golden, fixtures, name):
    """Nothing is left out, nothing is added, and each citation stands where its span says."""
    expected = fixtures / "notes" / name
    lines = []
    for text in expected.read_text("utf-8").splitlines():
        if text.startswith("# "):
            lines += [text, ""]
        elif not text.startswith("  ") and text:
            citations = parse_note(note(text), DECLARED).citations
            lines += [text, *(textwrap.indent(in_words(one), "  ") for one in citations), ""]
            assert [one.text for one in citations] == [one.span.of(text) for one in citations]

    golden(expected, "\n".join(lines))
