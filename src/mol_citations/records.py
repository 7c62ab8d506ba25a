"""What a citation *is*: shelfmarks, descriptions, the pieces of a note, and what they resolve to.

Everything here is frozen and compared by value. Absent means "the text does not say"; there are no
empty strings. Field names and canonical values are those of the JSON this package prints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.sources import Manuscript, Note, Span

LEVELS = (
    "repository",
    "fonds",
    "subject",
    "series",
    "year",
    "group",
    "bundle",
    "box",
    "volume",
    "capsule",
    "fascicle",
    "reel",
    "unit",
    "item",
    "file_number",
    "number",
    "folio",
    "page",
)
"""The levels of a shelfmark from general to specific. This order is what inheritance by ibid. means:
a level that is written replaces its own and everything finer."""

DESCRIPTION_FIELDS = ("creator", "recipient", "genre", "title", "date", "date_cited", "place", "copy_type")
"""The fields that describe the document itself, in the order they are printed."""

Signal = Literal["see", "see_also", "cf", "eg", "quoted_in"]
"""How a citation is introduced: see, lásd, siehe; see also; cf., vö., vgl.; e. g., among others; quoted in."""

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


def _said(value: str | None) -> str | None:
    """An empty string says nothing, so it becomes ``None``."""
    return value or None


def _field() -> str | None:
    field: str | None = attrs.field(default=None, converter=_said)
    return field


@attrs.frozen(kw_only=True)
class Shelfmark:
    """Where a document is kept (jelzet): one field a level, in the order of `LEVELS`.

    Beside the levels stand ``repository_cited``, the words used for the archive, and ``fonds_title``,
    the fonds' name where it is written.

    >>> Shelfmark(repository="HU-MNL-OL", fonds="K 63", box="5").finest
    'box'
    """

    repository: str | None = _field()
    fonds: str | None = _field()
    subject: str | None = _field()
    series: str | None = _field()
    year: str | None = _field()
    group: str | None = _field()
    bundle: str | None = _field()
    box: str | None = _field()
    volume: str | None = _field()
    capsule: str | None = _field()
    fascicle: str | None = _field()
    reel: str | None = _field()
    unit: str | None = _field()
    item: str | None = _field()
    file_number: str | None = _field()
    number: str | None = _field()
    folio: str | None = _field()
    page: str | None = _field()
    repository_cited: str | None = _field()
    fonds_title: str | None = _field()

    def levels(self) -> Iterator[tuple[str, str]]:
        """The levels that are written, general to specific, as ``(level, value)``.

        >>> list(Shelfmark(box="5", fonds="K 63").levels())
        [('fonds', 'K 63'), ('box', '5')]
        """
        for level in LEVELS:
            value = getattr(self, level)
            if value is not None:
                yield level, value

    @property
    def finest(self) -> str | None:
        """The name of the most specific level written, or ``None``."""
        return next((level for level in reversed(LEVELS) if getattr(self, level) is not None), None)

    @property
    def coarsest(self) -> str | None:
        """The name of the most general level written, or ``None``."""
        return next((level for level in LEVELS if getattr(self, level) is not None), None)

    def __bool__(self) -> bool:
        return self != NO_SHELFMARK


@attrs.frozen(kw_only=True)
class Description:
    """The document itself: who wrote it to whom, what it is, when.

    ``date`` is an EDTF string; ``date_cited`` the words of the text where they give no EDTF value.
    """

    creator: str | None = _field()
    recipient: str | None = _field()
    genre: str | None = _field()
    title: str | None = _field()
    date: str | None = _field()
    date_cited: str | None = _field()
    place: str | None = _field()
    copy_type: str | None = _field()

    def fields(self) -> Iterator[tuple[str, str]]:
        """What is said of the document, as ``(field, value)`` in the order of `DESCRIPTION_FIELDS`."""
        for field in DESCRIPTION_FIELDS:
            value = getattr(self, field)
            if value is not None:
                yield field, value

    def __bool__(self) -> bool:
        return self != NO_DESCRIPTION


NO_SHELFMARK = Shelfmark()
"""What a citation says that names no level: one for them all, for a long text has a million."""
NO_DESCRIPTION = Description()


@attrs.frozen(kw_only=True)
class Commentary:
    """Text of a note that cites nothing: prose, signals, separators."""

    text: str
    span: Span


@attrs.frozen(kw_only=True)
class Cited:
    """What every listed piece has: its text, its place in the note, and the signal before it."""

    text: str
    span: Span
    signal: Signal | None = None


@attrs.frozen(kw_only=True)
class Declaration:
    """A short title introduced by a citation: "[henceforth VTS]", "(a továbbiakban: MOL)".

    ``levels`` are the levels of the shelfmark that are written *before* the bracket: these are what the
    short title stands for. They are empty where it stands for a person, a body or a published work.
    ``at`` covers the short title itself, in code points of the note's text.
    """

    short_title: str
    levels: tuple[str, ...] = ()
    at: Span


@attrs.frozen(kw_only=True)
class Declaring(Cited):
    """A citation that may introduce short titles for what it names, in their order."""

    declarations: tuple[Declaration, ...] = ()

    @property
    def declares(self) -> tuple[str, ...]:
        """The short titles themselves."""
        return tuple(declaration.short_title for declaration in self.declarations)


@attrs.frozen(kw_only=True)
class ArchivalCitation(Declaring):
    """A document or unit of an archive, as this citation itself names it.

    ``short_title`` is a declared short title it starts from (``VTS``); ``repaired`` says that a damaged
    character was read through; ``nested`` that the citation stands in a parenthesis or is quoted by
    another, and is not what a later ibid. means; ``carried`` that repository and fonds come from the list
    the citation is a member of.
    """

    shelfmark: Shelfmark = NO_SHELFMARK
    description: Description = NO_DESCRIPTION
    short_title: str | None = None
    repaired: bool = False
    nested: bool = False
    carried: bool = False


@attrs.frozen(kw_only=True)
class Ibid(Declaring):
    """Ibid., uo., ebd., там же: the source just cited, with what is written after the word."""

    shelfmark: Shelfmark = NO_SHELFMARK
    description: Description = NO_DESCRIPTION
    repaired: bool = False
    nested: bool = False


@attrs.frozen(kw_only=True)
class ShortForm(Cited):
    """A work cited before: author with op. cit. or i. m., or a shortened title; ``word`` is the phrase used."""

    authors: str | None = None
    title: str | None = None
    word: str | None = None
    locator: str | None = None
    nested: bool = False


@attrs.frozen(kw_only=True)
class AuthorDate(Cited):
    """Author and year: ``Fforde (2007, 25-37)``; the year keeps its letter (``1989a``)."""

    authors: str | None = None
    year: str | None = None
    locator: str | None = None
    nested: bool = False


@attrs.frozen(kw_only=True)
class Literature(Declaring):
    """A published work named in full or by a title of its own."""

    authors: str | None = None
    title: str | None = None
    nested: bool = False


@attrs.frozen(kw_only=True)
class NoteReference(Cited):
    """A pointer to another note: "see note 17"; ``note`` is the label as written."""

    note: str
    nested: bool = False


UNKNOWN_SOURCE = "a source of no known form"
"""The reason of a note that cites something, but nothing this package knows: an interview, a website."""


@attrs.frozen(kw_only=True)
class Unparsed(Cited):
    """A stretch that has the marks of a citation and could not be read; ``reason`` says why."""

    reason: str


Citation = ArchivalCitation | Ibid | ShortForm | AuthorDate | Literature | NoteReference | Unparsed
"""The pieces that are listed; ``index`` counts them in a note, from 0."""

Piece = Citation | Commentary
"""Any part of a note; the texts of a note's pieces join to the note's text."""


@attrs.frozen(kw_only=True)
class ParsedNote:
    """A note cut into pieces, without loss: their texts join to ``note.text``."""

    note: Note
    pieces: tuple[Piece, ...]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The pieces that cite, in order; commentary left out."""
        return tuple(piece for piece in self.pieces if not isinstance(piece, Commentary))


@attrs.frozen(kw_only=True)
class GivenShortTitle:
    """A short title that the user declares in the settings, not the author in the text."""

    title: str
    shelfmark: Shelfmark


@attrs.frozen(kw_only=True)
class ParsedManuscript:
    """A manuscript with each of its notes parsed, and the short titles that the settings give, parsed too."""

    manuscript: Manuscript
    notes: tuple[ParsedNote, ...]
    given_short_titles: tuple[GivenShortTitle, ...] = ()


@attrs.frozen(order=True)
class Place:
    """A citation of the document: the note's ``id`` and the citation's index among those listed there.

    ``path`` names the file where several manuscripts make one bibliography.
    """

    note: str
    index: int
    path: str | None = None


@attrs.frozen(kw_only=True)
class Resolution:
    """What a citation refers to, or why that cannot be said.

    ``antecedent`` is the citation directly referred to, be it a back-reference itself; ``candidates`` are
    the citations between which the text does not decide.
    """

    status: Status
    antecedent: Place | None = None
    candidates: tuple[Place, ...] = ()
    reason: Reason | None = None


@attrs.frozen(kw_only=True)
class ResolvedCitation:
    """A citation with everything it stands for; ``key`` names its record where it makes one.

    ``shelfmark`` and ``description`` are complete after expansion (``None``: nothing to expand to).
    ``authors`` names the author of a published work where the citation itself only says idem, Uő., ders.
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
    """What another citation of the same record wrote differently.

    ``hint`` says how the two may still be one: ``"initials"`` where one abbreviates the other by its initials
    ("Embassy to the SRV", "Embassy to the Socialist Republic of Vietnam") and nobody declared it.
    """

    field: str
    value: str
    place: Place
    hint: Literal["initials"] | None = None


@attrs.frozen(kw_only=True)
class Record:
    """One document or unit of an archive, with every place that cites it."""

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

    >>> papers = Shelfmark(repository="HU-MNL-OL", fonds="XIX-J-1-j", subject="Vietnam")
    >>> ShortTitle(title="VTS", shelfmark=papers, place=Place("3", 0)).shelfmark.finest
    'subject'
    """

    title: str
    shelfmark: Shelfmark
    place: Place


@attrs.frozen(kw_only=True)
class ResolvedNote:
    """A note with its citations resolved, in their order."""

    note: Note
    citations: tuple[ResolvedCitation, ...]


@attrs.frozen(kw_only=True)
class ResolvedManuscript:
    """A manuscript with every citation resolved, and the records they make, sorted by key.

    ``short_titles`` are those its notes declare, in their order.
    """

    parsed: ParsedManuscript
    notes: tuple[ResolvedNote, ...]
    records: tuple[Record, ...]
    short_titles: tuple[ShortTitle, ...] = ()


@attrs.frozen(kw_only=True)
class Bibliography:
    """The records of one or several manuscripts, sorted by key, and the short titles their authors declare."""

    records: tuple[Record, ...]
    short_titles: tuple[ShortTitle, ...] = ()
