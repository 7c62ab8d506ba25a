"""Shelfmarks from box to archive, as American notes have them: "Box 2665, CFPF, RG 59, NARA"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import families
from mol_citations.parsing.families import Family
from mol_citations.parsing.shelfmarks import Found, with_repository

if TYPE_CHECKING:
    from mol_citations.parsing.building.readings import Reading
    from mol_citations.parsing.locating import Located

OPENING = re.compile(
    r"(?:(?:[Ff]older|[Ff]ile)\s(?:(?P<folder>\d{1,4})|[“\"](?P<titled>[^”\"]{1,60})[”\"],?),?\s)?(?=[Bb]ox\s(?:[A-Z]\s)?\d{1,5},\s)"
)
FOLDER_BEHIND = re.compile(r"(?P<box>[Bb]ox\s(?:[A-Z]\s)?\d{1,5}),\s[Ff]older\s(?P<folder>\d{1,4})(?=,)")
BOX_BEFORE = re.compile(r"[Bb]ox\s\d{1,5},\s$")
ENDS = re.compile(r",\s(?:the\s)?$")
REACH = 220
"""How far before the archive the box may stand, in code points."""


def find(note: Located, at: int, floor: int) -> Found | None:
    """The shelfmark that ends with the archive of anchor ``at``; it begins behind ``floor``, with a folder or box.

    >>> from mol_citations.parsing.locating import locate
    >>> find(locate("Folder 6, Box 179, NSC Country files, NARA."), 0, 0).shelfmark.box
    '179'
    """
    anchor, text = note.anchors[at], note.text
    bound = max(floor, anchor.span.start - REACH, text.rfind(";", 0, anchor.span.start) + 1)
    opening = next(OPENING.finditer(text, bound, anchor.span.start), None)
    gap = ENDS.search(text, bound, anchor.span.start)
    if opening is None or gap is None or anchor.mention is None:
        return None
    window = text[opening.end() : gap.start()]
    folder = FOLDER_BEHIND.match(window)
    reading = families.read(Family.OTHER, f" {folder['box']}{window[folder.end() :]}" if folder else f" {window}")
    if reading is None or not _whole(reading, window, folder):
        return None
    shelfmark = attrs.evolve(
        with_repository(reading.shelfmark, anchor.mention),
        number=(folder["folder"] if folder else opening["folder"]) or reading.shelfmark.number,
        item=opening["titled"].strip(" ,") if opening["titled"] else reading.shelfmark.item,
    )
    return Found(start=opening.start(), end=anchor.span.end, shelfmark=shelfmark)


def goes_on(note: Located, at: int) -> bool:
    """Whether the record group of anchor ``at`` stands between its box and its archive: "Box 1995, RG 59, ..., NARA".

    >>> from mol_citations.parsing.locating import locate
    >>> goes_on(locate("Box 1995, RG 59, Box 3, NARA"), 0), goes_on(locate("RG 59, Box 1995, NARA"), 0)
    (True, False)
    """
    following = note.following(at)
    start = note.anchors[at].span.start
    named = following is not None and following.mention is not None and following.span.start - start < REACH
    return named and BOX_BEFORE.search(note.text, max(0, start - 12), start) is not None


def _whole(reading: Reading, window: str, folder: re.Match[str] | None) -> bool:
    """Whether all words from the box to the archive were read."""
    length = len(window) - (len(folder[0]) - len(folder["box"]) if folder else 0)
    return reading.end == length + 1
