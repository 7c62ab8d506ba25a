"""Notes, and the manuscripts that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.sources.places import Lines

if TYPE_CHECKING:
    from mol_citations.sources.origins import Source
    from mol_citations.sources.places import Span


@attrs.frozen(kw_only=True, weakref_slot=False)
class Note:
    """One footnote or endnote.

    ``number`` is the label as printed (``"30"``, ``"i"``); ``id`` is unique in the document (``"10~2"``
    where numbering starts again); ``text`` is the note joined and cleaned, without its label.

    >>> from mol_citations.sources import Source
    >>> note = Note(id="1", number="1", text="MOL, K 63.", source=Source.whole("MOL, K 63."))
    >>> note.number, note.text
    ('1', 'MOL, K 63.')
    """

    id: str
    number: str
    text: str
    source: Source = attrs.field(repr=False)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Paragraph:
    """A paragraph of the body or an entry of the bibliography."""

    text: str
    source: Source = attrs.field(repr=False)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Marker:
    """A note's mark in the body: its label as printed, the id of its note, and its place in the file.

    ``note`` is ``None`` where no such note was found; ``origin`` is in code points of the decoded file.
    """

    label: str
    note: str | None
    origin: Span


ReadingFault = Literal["note-without-marker", "marker-without-note", "note-number-repeated", "note-number-skipped"]
"""What can be wrong between the marks in a text and its notes."""


@attrs.frozen(kw_only=True)
class ReadingProblem:
    """A place where the numbering of the text and of its notes disagree.

    ``label`` is the number or label in question as printed, or the one that is missing; ``note`` the id of
    the note it is about, where there is one; ``origin`` its place in the file, in code points of the
    decoded file: the label of the note, or the mark in the text.
    """

    kind: ReadingFault
    label: str
    note: str | None = None
    origin: Span


@attrs.frozen(kw_only=True)
class Manuscript:
    r"""A text as read: its notes in their order, and what else later stages look at.

    ``independent``: each note stands on its own (every line of a list of citations, say), so nothing is
    carried from one to the next, neither by ibid. nor by a declared short title.

    ``problems`` are the places where marks and notes disagree, in the order of the file; ``lines`` turns
    the offsets of markers and problems into lines and columns; ``looked_for`` names the kinds of notes
    that were looked for.

    ``made_of`` names the kind of file that the text was made of (``"docx"``), ``None`` where the file is the text:
    no place in a text that was made is one in its file.

    >>> from mol_citations import parse
    >>> manuscript = parse("One.[^1] Two.[^2]\n\n[^1]: MOL, K 63.\n").manuscript
    >>> [note.text for note in manuscript.notes], [marker.label for marker in manuscript.markers]
    (['MOL, K 63.'], ['1', '2'])
    """

    notes: tuple[Note, ...]
    body: tuple[Paragraph, ...] = ()
    bibliography: tuple[Paragraph, ...] = ()
    markers: tuple[Marker, ...] = ()
    path: str | None = None
    independent: bool = False
    problems: tuple[ReadingProblem, ...] = ()
    lines: Lines = attrs.field(factory=lambda: Lines.of(""), repr=False)
    looked_for: tuple[str, ...] = ()
    made_of: str | None = None
