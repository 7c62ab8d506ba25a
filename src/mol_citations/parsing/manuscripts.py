"""All the notes of a manuscript, with the short titles that any of them declares or the settings give."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING

from mol_citations.config import Settings
from mol_citations.errors import ConfigError
from mol_citations.parsing import declared_works, declaring
from mol_citations.parsing.markup import unmarked
from mol_citations.parsing.notes import parse_note
from mol_citations.records import ArchivalCitation, GivenShortTitle, ParsedManuscript
from mol_citations.sources import Note, Source

if TYPE_CHECKING:
    from mol_citations.config import ExtraShortTitle
    from mol_citations.sources import Manuscript


def parse_manuscript(manuscript: Manuscript, settings: Settings | None = None) -> ParsedManuscript:
    """Every note parsed. A short title declared in one note is known in all, also in those before it.

    Where notes stand on their own (``layout="lines"``), a declaration ends with its note. ``settings`` add
    archives' names, genres and short titles of the user's own.

    Raises:
        ConfigError: for a short title in the settings that stands for no shelfmark.
    """
    extra = settings or Settings()
    given = frozenset(title.name for title in extra.short_titles)
    if manuscript.independent:
        declared = [given | _declared(note.text) for note in manuscript.notes]
    else:
        everywhere = given | {title for note in manuscript.notes for title in _declared(note.text)}
        declared = [everywhere] * len(manuscript.notes)
    parse = functools.partial(parse_note, repositories=extra.repositories, genres=extra.genres)
    notes = [parse(note, titles) for note, titles in zip(manuscript.notes, declared, strict=True)]
    together = [(note,) for note in notes] if manuscript.independent else [notes]
    works = [declared_works.declared(those).without(given) for those in together]
    for at, (note, titled) in enumerate(zip(tuple(notes), itertools.cycle(works), strict=False)):
        if declared_works.uses(note, titled.others):
            notes[at] = parse(note.note, declared[at] - titled.others)
        if declared_works.uses(notes[at], titled.works):
            notes[at] = declared_works.as_works(notes[at], titled.works)
    return ParsedManuscript(
        manuscript=manuscript,
        notes=tuple(notes),
        given_short_titles=tuple(_given(title, extra) for title in extra.short_titles),
    )


def _declared(text: str) -> frozenset[str]:
    bare = unmarked(text)
    return frozenset(title for _, title, _ in declaring.declared(text if bare is None else bare.text))


def _given(title: ExtraShortTitle, settings: Settings) -> GivenShortTitle:
    """The shelfmark that a short title of the settings stands for."""
    text = title.stands_for
    note = Note(id="1", number="1", text=text, source=Source.whole(text))
    citations = parse_note(note, repositories=settings.repositories).citations
    if len(citations) != 1 or not isinstance(citations[0], ArchivalCitation):
        raise ConfigError(f"short-titles.{title.name}: stands for one shelfmark, not for {text!r}")
    return GivenShortTitle(title=title.name, shelfmark=citations[0].shelfmark)
