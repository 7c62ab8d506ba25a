"""Every line is a note on its own, blank lines included; nothing is body."""

from __future__ import annotations

from mol_citations.reading.found import Found, FoundNote


def find_lines(text: str) -> Found:
    r"""Each line of ``text`` as a note labelled with its line number.

    >>> [note.parts for note in find_lines("Ibid.\n\nVTS, 1986\n").notes]
    [[(0, 5)], [(6, 6)], [(7, 16)]]
    """
    found = Found(numbered=False, marked=False, independent=True)
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = len(found.notes) + 1
        found.notes.append(FoundNote(str(line), line, start, start, [(start, end)]))
        start = end + 1
    return found
