"""A small language for manuscripts of parsed notes, so that a test of the resolver reads like a page of notes.

    3. repository: HU-MNL-OL, fonds: K 63, box: 5
    4. ibid, item: 7; (from: VTS, box: 147)
    4. repository: HU-MNL-OL [MOL], fonds: K 63        a declared short title stands where the bracket stands
    5. work Jakó Zsigmond: A gyalui vártartomány
    6. short Jakó; short Jakó: A gyalui; short op. cit.
    7. dated Fforde 2007
    8. note 3
    9. ???                                             an unparsed citation
    10. prose                                          commentary alone

``;`` separates citations, ``( )`` make one nested, ``+`` before one says that it belongs to the list before,
``quoted in`` is a signal.
The label of a note that was used before gets an id like ``4~2``.
"""

from __future__ import annotations

import attrs

from mol_citations.records import (
    DESCRIPTION_FIELDS,
    ArchivalCitation,
    AuthorDate,
    Commentary,
    Declaration,
    Description,
    Ibid,
    Literature,
    NoteReference,
    ParsedManuscript,
    ParsedNote,
    Shelfmark,
    ShortForm,
    Unparsed,
)
from mol_citations.sources import Span
from samples.manuscripts import numbered

WORDS = {"op. cit.": "op_cit", "i. m.": "op_cit", "i. h.": "loc_cit", "loc. cit.": "loc_cit", "a. a. O.": "loc_cit"}


def written(parts, span):
    """The fields of ``level: value`` parts; a bracket behind a value declares what stands before it."""
    fields, declared = {}, []
    for part in parts:
        said, *brackets = (text.rstrip("] ") for text in part.split("["))
        name, _, value = (text.strip() for text in said.partition(":"))
        if value:
            fields[name] = value
        levels = tuple(level for level, _ in shelfmark(fields).levels())
        declared += [Declaration(short_title=title, levels=levels, at=span) for title in brackets]
    description = Description(**{name: value for name, value in fields.items() if name in DESCRIPTION_FIELDS})
    found = {"shelfmark": shelfmark(fields), "description": description, "declarations": tuple(declared)}
    return found | ({"short_title": fields["from"]} if "from" in fields else {})


def shelfmark(fields):
    """The shelfmark among the fields."""
    return Shelfmark(**{name: value for name, value in fields.items() if name in attrs.fields_dict(Shelfmark)})


def citation(text, span):
    """One citation from its words in the small language."""
    said = text.strip("()+ ")
    shared = {"text": text, "span": span}
    if said.startswith("quoted in "):
        said, shared["signal"] = said.removeprefix("quoted in "), "quoted_in"
    kind, _, rest = said.partition(" ")
    if said == "???":
        return Unparsed(**shared, reason="no grammar reads it")
    shared["nested"] = text.startswith("(")
    match kind:
        case "note":
            return NoteReference(**shared, note=rest)
        case "work" | "dated" | "short":
            return publication(kind, rest, shared)
        case "ibid" | "ibid,":
            found = written(said.removeprefix("ibid").lstrip(", ").split(", "), span)
            return Ibid(**shared, **found)
    return ArchivalCitation(**shared, **written(said.split(", "), span), carried=text.startswith("+"))


def publication(kind, said, shared):
    """A published work, in full or in short."""
    name, *brackets = (part.rstrip("] ") for part in said.split("["))
    authors, _, title = (part.strip() or None for part in name.partition(":"))
    if kind == "work":
        declared = tuple(Declaration(short_title=bracket, at=shared["span"]) for bracket in brackets)
        return Literature(**shared, authors=authors, title=title, declarations=declared)
    if kind == "dated":
        authors, _, year = said.rpartition(" ")
        return AuthorDate(**shared, authors=authors, year=year)
    word = next((word for word in WORDS if said.endswith(word)), None)
    authors = authors.removesuffix(word).strip() or None if word else authors
    return ShortForm(**shared, authors=authors, title=title, word=WORDS.get(word))


def parsed(document, *, independent=False):
    """A manuscript of parsed notes from lines of the small language."""
    lines = (line.strip().partition(". ") for line in document.strip().splitlines())
    manuscript = numbered(((label, text) for label, _, text in lines), independent=independent)
    notes = tuple(ParsedNote(note=note, pieces=tuple(pieces(note.text))) for note in manuscript.notes)
    return ParsedManuscript(manuscript=manuscript, notes=notes)


def pieces(text):
    """The citations of a note, or its commentary."""
    start = 0
    for part in text.split("; "):
        span = Span(start, start + len(part))
        yield Commentary(text=part, span=span) if part == "prose" else citation(part, span)
        start += len(part) + 2
