"""What a note is made of: its citations, and commentary between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.records.shelfmarks import NO_DESCRIPTION, NO_SHELFMARK

if TYPE_CHECKING:
    from mol_citations.records.shelfmarks import Description, Shelfmark
    from mol_citations.sources import Manuscript, Note, Span

Signal = Literal["see", "see_also", "cf", "eg", "quoted_in"]
"""How a citation is introduced: see, lásd, siehe; see also; cf., vö., vgl.; e. g., among others; quoted in."""


@attrs.frozen(kw_only=True)
class Commentary:
    r"""Text of a note that cites nothing: prose, signals, separators.

    >>> from mol_citations import parse
    >>> note, = parse("One.[^1]\n\n[^1]: Nothing came of it, see MOL, K 63, 5. csomó.\n").notes
    >>> [piece.text for piece in note.pieces if isinstance(piece, Commentary)]
    ['Nothing came of it, see ', '.']
    """

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

    >>> from mol_citations import parse_citation
    >>> declared, = parse_citation("MOL, XIX-J-1-j Vietnam [henceforth VTS], 1983, 125. doboz").declarations
    >>> declared.short_title, declared.levels
    ('VTS', ('repository', 'fonds', 'subject'))
    """

    short_title: str
    levels: tuple[str, ...] = ()
    at: Span


def compared_title(short_title: str) -> str:
    """A short title as it is compared: by its letters, for a full stop at the end is the sentence's.

    >>> compared_title("ÁKL-Pr.") == compared_title("ÁKL-Pr")
    True
    """
    return " ".join(short_title.split()).rstrip(".")


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

    >>> from mol_citations import parse_citation
    >>> citation = parse_citation("See Report, 5 May 1938, MOL, K 63, 5. csomó")
    >>> citation.signal, citation.description.genre, citation.description.date, citation.shelfmark.fonds
    ('see', 'Report', '1938-05-05', 'K 63')
    """

    shelfmark: Shelfmark = NO_SHELFMARK
    description: Description = NO_DESCRIPTION
    short_title: str | None = None
    repaired: bool = False
    nested: bool = False
    carried: bool = False


@attrs.frozen(kw_only=True)
class Ibid(Declaring):
    """Ibid., uo., ebd., там же: the source just cited, with what is written after the word.

    ``bare_page`` says that the page stands without its word, "Uo. 45.": behind a box it may be something else.

    >>> from mol_citations import parse_citation
    >>> parse_citation("Uo. 54. doboz").shelfmark.box
    '54'
    """

    shelfmark: Shelfmark = NO_SHELFMARK
    description: Description = NO_DESCRIPTION
    repaired: bool = False
    nested: bool = False
    bare_page: bool = False


ShortFormWord = Literal["op_cit", "loc_cit", "idem"]
"""What a short form says besides author and title: op. cit., i. m., the work; loc. cit., i. h., a. a. O., the place
just cited; nothing but that the author is the same."""


@attrs.frozen(kw_only=True)
class ShortForm(Cited):
    """A work cited before: author with op. cit. or i. m., or a shortened title; ``word`` is the kind of phrase used.

    >>> from mol_citations import parse_citation
    >>> jako = parse_citation("Jakó, i. m. 69")
    >>> jako.authors, jako.word, jako.locator
    ('Jakó', 'op_cit', '69')
    """

    authors: str | None = None
    title: str | None = None
    word: ShortFormWord | None = None
    locator: str | None = None
    nested: bool = False


@attrs.frozen(kw_only=True)
class AuthorDate(Cited):
    """Author and year; the year keeps its letter (``1989a``).

    >>> from mol_citations import parse_citation
    >>> fforde = parse_citation("Fforde (2007, 25-37)")
    >>> fforde.authors, fforde.year, fforde.locator
    ('Fforde', '2007', '25-37')
    """

    authors: str | None = None
    year: str | None = None
    locator: str | None = None
    nested: bool = False


@attrs.frozen(kw_only=True)
class Literature(Declaring):
    """A published work named in full or by a title of its own.

    >>> from mol_citations import parse_citation
    >>> work = parse_citation("Jakó Zsigmond: A gyalui vártartomány urbáriumai. Kolozsvár 1944. XXXII")
    >>> work.authors, work.title
    ('Jakó Zsigmond', 'A gyalui vártartomány urbáriumai')
    """

    authors: str | None = None
    title: str | None = None
    nested: bool = False


@attrs.frozen(kw_only=True)
class NoteReference(Cited):
    """A pointer to another note; ``note`` is the label as written.

    >>> from mol_citations import parse_citation
    >>> parse_citation("See note 17").note
    '17'
    """

    note: str
    nested: bool = False


UNKNOWN_SOURCE = "a source of no known form"
"""The reason of a note that cites something, but nothing this package knows: an interview, a website."""


@attrs.frozen(kw_only=True)
class Unparsed(Cited):
    r"""A stretch that has the marks of a citation and could not be read; ``reason`` says why.

    >>> from mol_citations import parse
    >>> unread, = parse("One.[^1]\n\n[^1]: Interview with Pham Van Dong, Hanoi, 12 May 1999.\n").notes[0].citations
    >>> unread.reason
    'a source of no known form'
    """

    reason: str


Citation = ArchivalCitation | Ibid | ShortForm | AuthorDate | Literature | NoteReference | Unparsed
"""The pieces that are listed; ``index`` counts them in a note, from 0."""

Piece = Citation | Commentary
"""Any part of a note; the texts of a note's pieces join to the note's text."""


@attrs.frozen(kw_only=True)
class ParsedNote:
    r"""A note cut into pieces, without loss: their texts join to ``note.text``.

    >>> from mol_citations import parse
    >>> [piece.text for piece in parse("Maps.[^1]\n\n[^1]: See MOL, K 63, 5. csomó.\n").notes[0].pieces]
    ['See ', 'MOL, K 63, 5. csomó', '.']
    """

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
    r"""A manuscript with each of its notes parsed, and the short titles that the settings give, parsed too.

    >>> from mol_citations import parse
    >>> parsed = parse("One.[^1]\n\n[^1]: MOL, K 63, 5. csomó; Ibid., 7. csomó.\n")
    >>> [type(citation).__name__ for note in parsed.notes for citation in note.citations]
    ['ArchivalCitation', 'Ibid']
    """

    manuscript: Manuscript
    notes: tuple[ParsedNote, ...]
    given_short_titles: tuple[GivenShortTitle, ...] = ()
