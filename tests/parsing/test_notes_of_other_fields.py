"""Notes of law, theology, music and other fields, where nothing of an archive is cited: nothing is invented.

The notes stand in ``fixtures/notes/other_fields.txt``, under their field and where they were printed, with what is
read of them behind each.
"""

from __future__ import annotations

import textwrap

from samples.citations_in_words import in_words
from samples.manuscripts import note

from mol_citations.parsing import parse_note
from mol_citations.records import ArchivalCitation


def test_no_archive_is_cited(golden, fixtures):
    """No note has a citation of an archive, and what is read of it instead is what it was."""
    expected = fixtures / "notes" / "other_fields.txt"
    lines, invented = [], []
    for text in expected.read_text("utf-8").splitlines():
        if text.startswith("# "):
            lines += [text, ""]
        elif text and not text.startswith("  "):
            citations = parse_note(note(text)).citations
            invented += [one.text for one in citations if isinstance(one, ArchivalCitation)]
            lines += [text, *(textwrap.indent(in_words(one), "  ") for one in citations), ""]

    assert invented == []
    golden(expected, "\n".join(lines))
