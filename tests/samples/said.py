"""Notes in the words of tables: a text is parsed, and what it cites is said field by field."""

from __future__ import annotations

from mol_citations.parsing.notes import parse_note
from mol_citations.records import ArchivalCitation, Ibid, NoteReference, Unparsed
from mol_citations.sources import Note, Source


def read(text):
    """The citations of a note with this text."""
    return parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations


def said(citation):
    """A citation in the words of the tables."""
    match citation:
        case ArchivalCitation() | Ibid():
            first = ["ibid"] if isinstance(citation, Ibid) else []
            title = [("fonds_title", citation.shelfmark.fonds_title)] if citation.shelfmark.fonds_title else []
            fields = [*title, *citation.shelfmark.levels(), *citation.description.fields()]
            return " ".join([*first, *(f"{name}={value}" for name, value in fields)])
        case NoteReference():
            return f"note={citation.note}"
        case Unparsed():
            return "unparsed"
        case _:
            return type(citation).__name__.lower()


def rest(text):
    """What of a note stands in no citation, without what joins them."""
    for citation in read(text):
        text = text.replace(citation.text, "", 1)
    return text.replace("és", "").strip(" .,;")
