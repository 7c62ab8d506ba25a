"""Printed pages in little: lines of letters with their sizes and places."""

from __future__ import annotations

from itertools import count

from mol_citations.reading.printed_lines import Glyph, Line

PITCH = 12.0
"""How far one line stands below another."""


def line(text: str, foot: float, size: float = 10.0, left: float = 70.0) -> Line:
    """A line; what stands between two ``^`` is raised."""
    glyphs = []
    raised = False
    places = count()
    for letter in text:
        if letter == "^":
            raised = not raised
        else:
            smaller, higher = (0.7, 0.35) if raised else (1, 0)
            glyphs.append(Glyph(letter, round(smaller * size, 1), left + 5 * next(places), foot + higher * size))
    return Line.of(glyphs)


def page(*texts: str, notes: tuple[str, ...] = (), size: float = 8.0, foot: float = 100.0) -> list[Line]:
    """A page of lines, and of notes of that size below them; the lowest stands at ``foot``."""
    rows = [(text, 10.0) for text in texts] + [(text, size) for text in notes]
    heights = [foot + PITCH * above for above in range(len(rows), 0, -1)]
    return [line(text, height, size) for (text, size), height in zip(rows, heights, strict=True)]
