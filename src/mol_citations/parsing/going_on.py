"""Further places in the same fonds behind a semicolon: "VTS, 1985, 140. doboz, 162-25; 141. doboz, 162-26"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import describing, families
from mol_citations.parsing.bounds import right_bound
from mol_citations.parsing.citing import CLOSING
from mol_citations.parsing.families import WINDOW, Family
from mol_citations.parsing.shelfmarks import Listed, end_of_first, further
from mol_citations.records import NO_DESCRIPTION, ArchivalCitation, Ibid, Unparsed
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

SEMICOLON = re.compile(r"[.\s]{0,2};\s(?:(?:és|and|und|valamint|illetve)\s)?")
PLACES = frozenset(("group", "bundle", "box", "volume", "fascicle", "capsule", "reel", "unit", "file_number"))
"""Levels of which such a stretch must say one: a bare number may be a page, or anything."""
MAIN_GROUP = re.compile(r"[IVX]+-")


def read(text: str, first: ArchivalCitation | Ibid | Unparsed, limit: int) -> Iterator[ArchivalCitation]:
    """The members of a list that go on behind ``first``, each a stretch between semicolons and nothing but levels.

    Arguments:
        text: the note.
        first: the citation before the semicolon; the members take its archive and fonds, unless it was not read.
        limit: where the next citation begins, in code points.

    >>> first = ArchivalCitation(text="K 63, 5. cs", span=Span(0, 11))
    >>> [piece.text for piece in read("K 63, 5. cs.; 6. cs. 7. t.; és így tovább", first, 41)]
    ['6. cs. 7. t']
    """
    if isinstance(first, Unparsed):
        return
    tail = Family.ROMAN if _of_main_group(first) else Family.BACK_REFERENCE
    end = first.span.end
    while gap := SEMICOLON.match(text, end, limit):
        start = gap.end()
        stop = right_bound(text, start, min(limit, start + WINDOW))
        reading = families.read(tail, text[start:stop], start="tail")
        if reading is None or text[start + reading.end : stop].strip(CLOSING):
            return
        if PLACES.isdisjoint(dict(reading.shelfmark.levels())) or reading.brackets:
            return
        members = (Listed(Span(start, start + end_of_first(reading)), reading.shelfmark, reading.day),)
        for member in (*members, *further(reading, start)):
            end = member.span.start + len(member.span.of(text).rstrip(CLOSING))
            yield _cited(text, Span(member.span.start, end), member, first)


def _cited(text: str, span: Span, member: Listed, first: ArchivalCitation | Ibid) -> ArchivalCitation:
    shelfmark = member.shelfmark
    if first.shelfmark.group is not None and shelfmark.group is None:  # in a fonds that has groups "cs." is one
        shelfmark = attrs.evolve(shelfmark, group=shelfmark.bundle, bundle=None)
    return ArchivalCitation(
        text=span.of(text),
        span=span,
        signal=first.signal,
        shelfmark=attrs.evolve(
            shelfmark,
            repository=first.shelfmark.repository,
            repository_cited=first.shelfmark.repository_cited,
            fonds=shelfmark.fonds or first.shelfmark.fonds,
        ),
        description=describing.with_day(NO_DESCRIPTION, member.day),
        short_title=None if isinstance(first, Ibid) else first.short_title,
        nested=first.nested,
        carried=True,
    )


def _of_main_group(first: ArchivalCitation | Ibid) -> bool:
    """Whether items and registers are those of a main fond group, or of what a short title stands for."""
    if isinstance(first, Ibid):
        return False
    return first.short_title is not None or MAIN_GROUP.match(first.shelfmark.fonds or "") is not None
