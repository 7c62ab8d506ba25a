"""Citations in their order -> resolved citations -> records.

>>> from mol_citations.records import ArchivalCitation, Ibid, ParsedManuscript, ParsedNote, Shelfmark
>>> from mol_citations.sources import Manuscript, Note, Source, Span
>>> def note(id, piece):
...     note = Note(id=id, number=id, text=piece.text, source=Source.whole(piece.text))
...     return ParsedNote(note=note, pieces=(piece,))
>>> full = ArchivalCitation(text="MOL K 63, 5. d.", span=Span(0, 15), shelfmark=Shelfmark(fonds="K 63", box="5"))
>>> same = Ibid(text="Uo. 7. d.", span=Span(0, 9), shelfmark=Shelfmark(box="7"))
>>> notes = (note("1", full), note("2", same))
>>> parsed = ParsedManuscript(manuscript=Manuscript(notes=tuple(one.note for one in notes)), notes=notes)
>>> [record.key for record in resolve(parsed).records]
['k-63-box-5', 'k-63-box-7']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mol_citations.records import Bibliography, ResolvedManuscript, ResolvedNote
from mol_citations.resolving.merging import Merging
from mol_citations.resolving.resolver import Resolver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.config import Settings
    from mol_citations.records import ParsedManuscript, Record, ResolvedCitation, ShortTitle


def resolve(parsed: ParsedManuscript, settings: Settings | None = None) -> ResolvedManuscript:
    """Says of every citation what it refers to, and brings the citations of one document together in records.

    Every citation gets a `Resolution`; what the text does not decide is ``ambiguous`` with its candidates, and
    what it does not say is ``unresolved`` with its reason. Takes time and memory linear in the citations.
    """
    resolver = _resolver(parsed, settings)
    notes = list(resolver.notes())
    merging = Merging()
    made = merging.add(link for _, links in notes for link in links)
    records = merging.records()
    return ResolvedManuscript(
        parsed=parsed,
        notes=tuple(
            ResolvedNote(
                note=parsed_note.note,
                citations=tuple(_keyed(link.resolved, records.get(made.get(link.place, ()))) for link in links),
            )
            for parsed_note, links in notes
        ),
        records=tuple(records.values()),
        short_titles=resolver.short_titles(),
    )


def bibliography(manuscripts: Sequence[ParsedManuscript], settings: Settings | None = None) -> Bibliography:
    """The records that several manuscripts make together; nothing but records crosses from one into another.

    The places of the records name the file where there is more than one manuscript.
    """
    merging = Merging()
    short_titles: list[ShortTitle] = []
    for parsed in manuscripts:
        resolver = _resolver(parsed, settings)
        path = parsed.manuscript.path if len(manuscripts) > 1 else None
        merging.add((link for _, links in resolver.notes() for link in links), path)
        short_titles += resolver.short_titles()
    return Bibliography(records=tuple(merging.records().values()), short_titles=tuple(short_titles))


def _resolver(parsed: ParsedManuscript, settings: Settings | None) -> Resolver:
    return Resolver(parsed, "ambiguous" if settings is None else settings.ibid_after_several)


def _keyed(resolved: ResolvedCitation, record: Record | None) -> ResolvedCitation:
    return resolved if record is None else attrs.evolve(resolved, key=record.key)


__all__ = ["bibliography", "resolve"]
