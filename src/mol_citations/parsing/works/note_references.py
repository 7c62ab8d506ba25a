"""Pointers to other notes: "see note 17", "a 203. jegyzetet", "wie Anm. 3", "сноску № 20"."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.parsing.works.stretch import trimmed
from mol_citations.records import NoteReference

if TYPE_CHECKING:
    from mol_citations.parsing.works.stretch import Stretch

_WINDOW = 100
"""No pointer is longer, in code points."""

_NUMBER_WORD = re.compile(r"^\s?(?:№|Nr?\.|no\.|number)?\s*")
_OF_A_FASCICLE = re.compile(r"(?:[Ff]asc|[Ll]ad|[Tt]om|[Cc]aps|[Cc]ist)\w{0,4}\.?\s\w{1,6}\.?\s$")
"""Before the number of a charter: "fasc. 1. n. 40"."""
_DASHES = re.compile("\\s?[\u2010-\u2015\u2212-]\\s?")


def at(stretch: Stretch, place: int) -> NoteReference | None:
    """The pointer that begins at ``place``.

    A number of a note behind a page ("p. 45, n. 5", "59. l. 3. jegyzet") is a place in a work: behind a comma
    there is no pointer unless a signal stands there, and none begins with its number but behind a signal, in
    brackets, or where the note begins; in "Uo. 12. jegyzet" it is a note of the work that was cited.
    """
    text = stretch.text
    before = text[max(stretch.start, place - 3) : place].rstrip()
    if stretch.introduced(place):
        return _read(stretch, place, "start")
    if not before:
        return None if stretch.start and text[place].isdigit() else _read(stretch, place, "start")
    if before.endswith(",") or _OF_A_FASCICLE.search(text, max(stretch.start, place - 16), place):
        return None
    if text[place].isdigit() and not before.endswith("("):
        return None
    return _read(stretch, place, "start")


# Behind a conjunction, and nothing more said of the number: "notes 5 and 7."
_AND = re.compile(r"\s(?:and|és|illetve|valamint|und|et|и)\s(?:az?\s)?$")
_LAST = re.compile(r"[.,]?\s*(?:$|[;)\]])")


def continued(stretch: Stretch, place: int) -> NoteReference | None:
    """A further number behind a pointer: the 7 of "notes 5 and 7", or of "az 5. és 7. jegyzetet"."""
    if not _AND.search(stretch.text[max(stretch.start, place - 12) : place]):
        return None
    pointer = _read(stretch, place, "continued")
    if pointer is None or (pointer.text.isdigit() and not _LAST.match(stretch.text, pointer.span.end, stretch.end)):
        return None
    return pointer


@functools.cache
def _may_begin() -> re.Pattern[str]:
    words = (grammar.pattern("note_reference", terminal) for terminal in ("LEAD", "ARTICLE", "BEFORE"))
    return re.compile(rf"(?:{'|'.join(words)})|\d")


def _read(stretch: Stretch, place: int, rule: str) -> NoteReference | None:
    if not _may_begin().match(stretch.text, place, stretch.end):
        return None
    window = stretch.text[place : stretch.limit(place, _WINDOW)]
    read = grammar.load("note_reference", grammar.Row).parse(window, start=rule)
    if read is None:
        return None
    tokens = [token for token in read if token.type != "REST"]
    label = next(token for token in tokens if token.type == "LABEL")
    span = trimmed(stretch.text, place, place + tokens[-1].end)
    return NoteReference(text=span.of(stretch.text), span=span, note=_DASHES.sub("-", _NUMBER_WORD.sub("", label)))
