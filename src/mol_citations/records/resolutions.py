"""What citations refer to, and the records that they make together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from mol_citations.records.pieces import Citation, ParsedManuscript
    from mol_citations.records.shelfmarks import Description, Shelfmark
    from mol_citations.sources import Note

Status = Literal["explicit", "resolved", "ambiguous", "unresolved"]
Reason = Literal[
    "multi_source",
    "no_previous",
    "unknown_source",
    "commentary_between",
    "undeclared",
    "inherited",
    "not_found",
    "several_works",
]


@attrs.frozen(order=True)
class Place:
    """A citation of the document: the note's ``id`` and the citation's index among those listed there.

    ``path`` names the file where several manuscripts make one bibliography.

    >>> Place("3", 1)  # the second citation of note 3
    Place(note='3', index=1, path=None)
    """

    note: str
    index: int
    path: str | None = None


@attrs.frozen(kw_only=True)
class Resolution:
    r"""What a citation refers to, or why that cannot be said.

    ``antecedent`` is the citation directly referred to, be it a back-reference itself; ``candidates`` are the
    citations between which the text does not decide or, of a resolved one, all those that it means: what a note cites
    that is referred to, the sources of a note where settings let ibid. mean all. Of an unresolved one they are what
    stands where its answer should.

    >>> from mol_citations import parse, resolve
    >>> notes = resolve(parse("One.[^1] Two.[^2]\n\n[^1]: MOL, K 63; MOL, K 64.\n\n[^2]: Ibid.\n")).notes
    >>> answer = notes[1].citations[0].resolution
    >>> answer.status, answer.reason, [place.index for place in answer.candidates]
    ('ambiguous', 'multi_source', [0, 1])
    """

    status: Status
    antecedent: Place | None = None
    candidates: tuple[Place, ...] = ()
    reason: Reason | None = None


@attrs.frozen(kw_only=True)
class ResolvedCitation:
    r"""A citation with everything it stands for; ``key`` names its record where it makes one.

    ``shelfmark`` and ``description`` are complete after expansion (``None``: nothing to expand to).
    ``authors`` names the author of a published work where the citation itself only says idem, Uő., ders.

    >>> from mol_citations import parse, resolve
    >>> notes = "[^1]: MOL, K 63, 5. csomó.\n\n[^2]: Ibid., 7. csomó.\n"
    >>> ibid, = resolve(parse(f"One.[^1] Two.[^2]\n\n{notes}")).notes[1].citations
    >>> ibid.citation.shelfmark.fonds, ibid.shelfmark.fonds, ibid.key, ibid.resolution.antecedent
    (None, 'K 63', 'k-63-bundle-7', Place(note='1', index=0, path=None))
    """

    citation: Citation
    place: Place
    resolution: Resolution
    shelfmark: Shelfmark | None = None
    description: Description | None = None
    authors: str | None = None
    key: str | None = None


@attrs.frozen(kw_only=True)
class Variant:
    r"""What another citation of the same record wrote differently.

    ``hint`` says how the two may still be one: ``"initials"`` where one abbreviates the other by its initials
    ("Embassy to the SRV", "Embassy to the Socialist Republic of Vietnam") and nobody declared it.

    >>> from mol_citations import parse, resolve
    >>> report = "Report, 5 May 1983, MOL, K 63, 5. csomó"
    >>> notes = f"[^1]: Embassy in Moscow, {report}.\n\n[^2]: Embassy to the USSR, {report}.\n"
    >>> record, = resolve(parse(f"One.[^1] Two.[^2]\n\n{notes}")).records
    >>> [(variant.field, variant.value, variant.place.note) for variant in record.variants]
    [('creator', 'Embassy to the USSR', '2')]
    """

    field: str
    value: str
    place: Place
    hint: Literal["initials"] | None = None


@attrs.frozen(kw_only=True)
class Record:
    r"""One document or unit of an archive, with every place that cites it.

    >>> from mol_citations import parse, resolve
    >>> record, = resolve(parse("One.[^1] Two.[^2]\n\n[^1]: MOL, K 63, 5. csomó.\n\n[^2]: Uo. 12. o.\n")).records
    >>> record.key, record.reference_code, [place.note for place in record.cited_in]
    ('k-63-bundle-5', 'HU-MNL-OL-K 63', ['1', '2'])
    """

    key: str
    shelfmark: Shelfmark
    description: Description
    cited_in: tuple[Place, ...] = ()
    variants: tuple[Variant, ...] = ()
    reference_code: str | None = None


@attrs.frozen(kw_only=True)
class ShortTitle:
    """A short title the author declares for a part of an archive: "[henceforth VTS]".

    ``shelfmark`` is what the title stands for, down to the level it was declared at (empty: a person, a body or a
    published work); ``place`` is the citation that declares it.

    >>> from mol_citations.records import Shelfmark
    >>> papers = Shelfmark(repository="HU-MNL-OL", fonds="XIX-J-1-j", subject="Vietnam")
    >>> ShortTitle(title="VTS", shelfmark=papers, place=Place("3", 0)).shelfmark.finest
    'subject'
    """

    title: str
    shelfmark: Shelfmark
    place: Place


@attrs.frozen(kw_only=True)
class ResolvedNote:
    r"""A note with its citations resolved, in their order.

    >>> from mol_citations import parse, resolve
    >>> note = resolve(parse("One.[^1]\n\n[^1]: MOL, K 63, 5. csomó; MOL, P 1.\n")).notes[0]
    >>> note.note.number, [citation.key for citation in note.citations]
    ('1', ['k-63-bundle-5', 'p-1'])
    """

    note: Note
    citations: tuple[ResolvedCitation, ...]


@attrs.frozen(kw_only=True)
class ResolvedManuscript:
    r"""A manuscript with every citation resolved, and the records they make, sorted by key.

    ``short_titles`` are those its notes declare, in their order.

    >>> from mol_citations import parse, resolve
    >>> resolved = resolve(parse("One.[^1]\n\n[^1]: MOL, K 63 [henceforth KM], 5. csomó.\n"))
    >>> [record.key for record in resolved.records], [declared.title for declared in resolved.short_titles]
    (['k-63-bundle-5'], ['KM'])
    """

    parsed: ParsedManuscript
    notes: tuple[ResolvedNote, ...]
    records: tuple[Record, ...]
    short_titles: tuple[ShortTitle, ...] = ()


@attrs.frozen(kw_only=True)
class Bibliography:
    r"""The records of one or several manuscripts, sorted by key, and the short titles their authors declare.

    >>> from mol_citations import bibliography, parse, resolve
    >>> chapters = [resolve(parse("One.[^1]\n\n[^1]: MOL, K 63.\n", path=path)) for path in ("1.md", "2.md")]
    >>> record, = bibliography(chapters).records
    >>> [place.path for place in record.cited_in]
    ['1.md', '2.md']
    """

    records: tuple[Record, ...]
    short_titles: tuple[ShortTitle, ...] = ()
