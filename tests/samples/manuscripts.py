"""Manuscripts made of notes that a test writes down."""

from __future__ import annotations

from collections import Counter

from mol_citations.sources import Manuscript, Note, Source


def note(text, label="1"):
    """The note ``text``, as if it were the whole file."""
    return Note(id=label, number=label, text=text, source=Source.whole(text))


def numbered(notes, *, independent=False):
    """A manuscript of ``(label, text)`` notes; a label that comes again gets an id like ``4~2``."""
    counts = Counter()
    read = []
    for label, text in notes:
        counts[label] += 1
        note_id = label if counts[label] == 1 else f"{label}~{counts[label]}"
        read.append(Note(id=note_id, number=label, text=text, source=Source.whole(text)))
    return Manuscript(notes=tuple(read), independent=independent)
