"""The JSON of citations, notes and records says what the contract fixes, and nothing is null in it."""

from __future__ import annotations

import attrs
import pytest

from mol_citations.exporting import contract_json
from mol_citations.records import (
    ArchivalCitation,
    AuthorDate,
    Declaration,
    Description,
    Ibid,
    Literature,
    NoteReference,
    Place,
    Record,
    Resolution,
    ResolvedCitation,
    ResolvedNote,
    Shelfmark,
    ShortForm,
    Unparsed,
    Variant,
)
from mol_citations.sources import Note, Source, Span

EXPLICIT = Resolution(status="explicit")
VTS = Shelfmark(year="1983", box="125", item="162-505", file_number="005996/1983")
EXPANDED = attrs.evolve(VTS, repository="HU-MNL-OL", fonds="XIX-J-1-j", subject="Vietnam", repository_cited="MOL")


def resolved(citation, resolution=EXPLICIT, **more):
    """The citation as the first of note 4."""
    return ResolvedCitation(citation=citation, place=Place("4", 0), resolution=resolution, **more)


def declared(*short_titles):
    """Declarations of short titles."""
    return tuple(Declaration(short_title=title, at=Span(0, 1)) for title in short_titles)


# What the citation is, and what its JSON holds beside kind, text, span and status.
OWN = [
    (
        ArchivalCitation(text="x", span=Span(0, 1), shelfmark=VTS, short_title="VTS", declarations=declared("A", "B")),
        {
            "kind": "archival",
            "year": "1983",
            "box": "125",
            "item": "162-505",
            "file_number": "005996/1983",
            "short_title": "VTS",
            "declares": ["A", "B"],
        },
    ),
    (
        ArchivalCitation(
            text="x",
            span=Span(0, 1),
            signal="see_also",
            shelfmark=Shelfmark(fonds="K 63", repository_cited="MOL", fonds_title="Külügyminisztérium"),
            description=Description(genre="Report", date="1983-11-18"),
            repaired=True,
        ),
        {
            "kind": "archival",
            "signal": "see_also",
            "fonds": "K 63",
            "repository_cited": "MOL",
            "fonds_title": "Külügyminisztérium",
            "genre": "Report",
            "date": "1983-11-18",
            "repaired": True,
        },
    ),
    (Ibid(text="x", span=Span(0, 1), shelfmark=Shelfmark(page="120")), {"kind": "ibid", "page": "120"}),
    (
        ShortForm(text="x", span=Span(0, 1), authors="Lévai", word="i. m.", locator="112. o."),
        {"kind": "short_form", "authors": "Lévai", "word": "i. m.", "locator": "112. o.", "page": "112"},
    ),
    (
        ShortForm(text="x", span=Span(0, 1), title="Failed Illusions", locator="chapter 3"),
        {"kind": "short_form", "title": "Failed Illusions", "locator": "chapter 3"},
    ),
    (
        AuthorDate(text="x", span=Span(0, 1), authors="Fforde", year="2007", locator="25-37"),
        {"kind": "author_date", "authors": "Fforde", "year": "2007", "locator": "25-37"},
    ),
    (
        Literature(text="x", span=Span(0, 1), declarations=declared("Schlitter")),
        {"kind": "literature", "declares": ["Schlitter"]},
    ),
    (
        NoteReference(text="x", span=Span(0, 1), signal="see", note="17"),
        {"kind": "note_ref", "signal": "see", "note": "17"},
    ),
    (Unparsed(text="x", span=Span(0, 1), reason="no fonds"), {"kind": "unparsed", "reason": "no fonds"}),
]


@pytest.mark.parametrize(("citation", "expected"), OWN)
def test_flat_fields_hold_what_the_citation_itself_says(citation, expected):
    """A field stands in the JSON if and only if the citation says it."""
    assert {"text": "x", "span": [0, 1], "status": "explicit"} | expected == contract_json.citation_json(
        resolved(citation)
    )


def test_every_kind_of_citation_is_printed():
    """The table above leaves out no kind."""
    assert set(contract_json.KINDS.values()) == {expected["kind"] for _, expected in OWN}


def test_what_is_inherited_stands_in_resolved():
    """``resolved`` holds all fields after expansion; the flat ones do not change."""
    citation = ArchivalCitation(text="x", span=Span(0, 1), shelfmark=VTS, short_title="VTS")
    printed = contract_json.citation_json(
        resolved(citation, shelfmark=EXPANDED, description=Description(date="1983"), key="embassy-1983")
    )

    assert "fonds" not in printed
    assert {
        "repository": "HU-MNL-OL",
        "fonds": "XIX-J-1-j",
        "subject": "Vietnam",
        "year": "1983",
        "box": "125",
        "item": "162-505",
        "file_number": "005996/1983",
        "repository_cited": "MOL",
        "date": "1983",
    } == printed["resolved"]
    assert printed["key"] == "embassy-1983"


def test_a_refusal_names_its_reason_and_candidates():
    """An ambiguous back-reference has no antecedent, but candidates in order."""
    refusal = Resolution(status="ambiguous", reason="multi_source", candidates=(Place("70", 0), Place("70", 1)))

    printed = contract_json.citation_json(resolved(Ibid(text="Ibid.", span=Span(0, 5)), refusal))

    assert {
        "kind": "ibid",
        "text": "Ibid.",
        "span": [0, 5],
        "status": "ambiguous",
        "candidates": [{"note": "70", "index": 0}, {"note": "70", "index": 1}],
        "reason": "multi_source",
    } == printed


def test_a_note_has_id_label_text_and_citations():
    """Label and id are strings, whatever they look like."""
    note = Note(id="10~2", number="10", text="Ibid.", source=Source.whole("Ibid."))
    of_note = ResolvedNote(note=note, citations=(resolved(Ibid(text="Ibid.", span=Span(0, 5))),))
    citation = {"kind": "ibid", "text": "Ibid.", "span": [0, 5], "status": "explicit"}

    assert {"id": "10~2", "number": "10", "text": "Ibid.", "citations": [citation]} == contract_json.note_json(of_note)
    assert {"line": 10, "text": "Ibid.", "citations": [citation]} == contract_json.line_json(of_note)


def test_a_record_names_every_place_that_cites_it():
    """Key, fields, reference code, places and variants."""
    record = Record(
        key="embassy-005996",
        shelfmark=EXPANDED,
        description=Description(genre="Report"),
        cited_in=(Place("4", 0), Place("9", 1)),
        variants=(Variant(field="creator", value="Embassy", place=Place("9", 1), hint="initials"),),
        reference_code="HU-MNL-OL-XIX-J-1-j",
    )

    printed = contract_json.record_json(record)

    assert next(iter(printed)) == "key"
    assert printed["genre"] == "Report"
    assert printed["reference_code"] == "HU-MNL-OL-XIX-J-1-j"
    assert printed["cited_in"] == [{"note": "4", "index": 0}, {"note": "9", "index": 1}]
    assert printed["variants"] == [
        {"field": "creator", "value": "Embassy", "note": "9", "index": 1, "hint": "initials"}
    ]


# locator as written, and the page it gives
PAGES = [
    ("91", "91"),
    ("25-37", "25-37"),
    ("25\u201337", "25\u201337"),
    ("p. 91", "91"),
    ("pp. 25-37", "25-37"),
    ("69, 93, 352-353", "69, 93, 352-353"),
    ("112. o.", "112"),
    ("112. old.", "112"),
    ("S. 7", "7"),
    ("с. 12", "12"),
    ("fig. 3", None),
    ("vol. 2", None),
    ("3; 16-18", None),
]


@pytest.mark.parametrize(("locator", "expected"), PAGES)
def test_a_locator_is_a_page_only_if_it_says_so(locator, expected):
    """Bare numbers and page words give pages; other words do not."""
    assert expected == contract_json.page(locator)
