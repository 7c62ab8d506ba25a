"""The map from notes to keys: what a script needs to put citation commands in place of text."""

from __future__ import annotations

import json

from mol_citations.exporting import note_map
from mol_citations.records import (
    ArchivalCitation,
    Ibid,
    Literature,
    ParsedManuscript,
    Place,
    Resolution,
    ResolvedCitation,
    ResolvedManuscript,
    ResolvedNote,
    Shelfmark,
)
from mol_citations.sources import Manuscript, Note, Source, Span

TEXT = "See K 63, 5. cs.; Ormos 1984; uo. fol. 3."


def resolved() -> ResolvedManuscript:
    """A note with a document, a work and a back-reference to the document, and a note without citations."""
    explicit = Resolution(status="explicit")
    whole = Shelfmark(fonds="K 63", bundle="5")
    first = ResolvedCitation(
        citation=ArchivalCitation(text="K 63, 5. cs.", span=Span(4, 16), signal="see", shelfmark=whole),
        place=Place("1", 0),
        resolution=explicit,
        shelfmark=whole,
        key="k-63-5",
    )
    work = ResolvedCitation(
        citation=Literature(text="Ormos 1984", span=Span(18, 28)), place=Place("1", 1), resolution=explicit
    )
    again = ResolvedCitation(
        citation=Ibid(text="uo. fol. 3", span=Span(30, 40)),
        place=Place("1", 2),
        resolution=Resolution(status="resolved", antecedent=Place("1", 0)),
        shelfmark=Shelfmark(fonds="K 63", bundle="5", folio="3"),
        key="k-63-5",
    )
    notes = [
        ResolvedNote(note=Note(id=number, number=number, text=text, source=Source.whole(text)), citations=citations)
        for number, text, citations in (("1", TEXT, (first, work, again)), ("2", "No source.", ()))
    ]
    manuscript = Manuscript(notes=tuple(note.note for note in notes))
    return ResolvedManuscript(parsed=ParsedManuscript(manuscript=manuscript, notes=()), notes=tuple(notes), records=())


def test_the_map_of_two_notes():
    """Keys, spans, signals and locators, for citations of records only; other text stays between the spans."""
    expected = {
        "1": [
            {"index": 0, "key": "k-63-5", "text": "K 63, 5. cs.", "span": [4, 16], "signal": "see"},
            {"index": 2, "key": "k-63-5", "text": "uo. fol. 3", "span": [30, 40], "locator": {"folio": "3"}},
        ],
        "2": [],
    }

    assert expected == note_map(resolved())
    assert expected == json.loads(json.dumps(note_map(resolved())))


def test_spans_slice_the_notes_text():
    """Replacing each span leaves a note that a writer can use."""
    text = TEXT
    for citation in reversed(note_map(resolved())["1"]):
        start, end = citation["span"]
        text = f"{text[:start]}[@{citation['key']}]{text[end:]}"

    assert "See [@k-63-5]; Ormos 1984; [@k-63-5]." == text


def test_keys_of_an_existing_file():
    """What merging found under another key is mapped to that key."""
    assert {"mine"} == {citation["key"] for citation in note_map(resolved(), {"k-63-5": "mine"})["1"]}
