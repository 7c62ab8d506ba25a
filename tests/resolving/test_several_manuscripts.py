"""Several manuscripts make one bibliography: records are shared, chains and short titles are not."""

from __future__ import annotations

import attrs
from samples.parsed_notes import parsed

from mol_citations.config import Settings
from mol_citations.records import ArchivalCitation, Ibid, ParsedManuscript, ParsedNote, Place, Shelfmark
from mol_citations.resolving import bibliography, resolve
from mol_citations.sources import Manuscript, Note, Source, Span

BOX = ArchivalCitation(text="MOL K 63, 5. d.", span=Span(0, 15), shelfmark=Shelfmark(fonds="K 63", box="5"))
OTHER = ArchivalCitation(text="MOL K 63, 7. d.", span=Span(0, 15), shelfmark=Shelfmark(fonds="K 63", box="7"))
UO = Ibid(text="Uo.", span=Span(0, 3))


def manuscript(path, *citations):
    """A manuscript with one citation a note."""
    notes = tuple(
        ParsedNote(
            note=Note(id=str(number), number=str(number), text=citation.text, source=Source.whole(citation.text)),
            pieces=(citation,),
        )
        for number, citation in enumerate(citations, start=1)
    )
    return ParsedManuscript(manuscript=Manuscript(notes=tuple(note.note for note in notes), path=path), notes=notes)


def test_a_document_of_two_manuscripts_is_one_record():
    """Its places name the files."""
    (record,) = bibliography([manuscript("a.md", BOX), manuscript("b.md", BOX, UO)]).records

    assert (Place("1", 0, "a.md"), Place("1", 0, "b.md"), Place("2", 0, "b.md")) == record.cited_in


def test_an_ibid_does_not_reach_into_another_manuscript():
    """The first note of a manuscript has nothing before it."""
    (record,) = bibliography([manuscript("a.md", BOX), manuscript("b.md", UO)]).records

    assert (Place("1", 0, "a.md"),) == record.cited_in


def test_one_manuscript_makes_the_records_it_makes_alone():
    """Nothing is added to the places."""
    alone = manuscript("a.md", BOX, UO, OTHER)

    assert resolve(alone).parsed == alone
    assert resolve(alone).records == bibliography([alone]).records


def test_the_order_of_manuscripts_changes_no_key():
    """Keys are made of the record alone."""
    one, two = manuscript("a.md", BOX), manuscript("b.md", OTHER)

    keys = [record.key for record in bibliography([one, two]).records]
    assert keys == [record.key for record in bibliography([two, one]).records]
    assert sorted(keys) == keys


def test_records_that_would_share_a_key_are_told_apart():
    """Also where each manuscript alone knows but one of them."""
    dated = attrs.evolve(BOX, shelfmark=attrs.evolve(BOX.shelfmark, fonds="K-63"))

    keys = [record.key for record in bibliography([manuscript("a.md", BOX), manuscript("b.md", dated)]).records]
    assert len(keys) == len(set(keys))


def test_the_short_titles_of_all_manuscripts_are_listed():
    """In the order of the manuscripts; what one declares is unknown in the other."""
    made = bibliography([parsed("1. fonds: K 63 [VTS], box: 5"), parsed("1. fonds: K 64 [STS]\n2. from: VTS, box: 1")])

    assert [("VTS", "K 63"), ("STS", "K 64")] == [(one.title, one.shelfmark.fonds) for one in made.short_titles]
    assert ["k-63-box-5", "k-64", "vts-box-1"] == [record.key for record in made.records]


def test_the_settings_hold_in_all_manuscripts():
    """An ibid. after two sources cites what the settings say."""
    made = bibliography([parsed("1. fonds: K 63; fonds: K 64\n2. ibid")], Settings(ibid_after_several="last"))

    assert (Place("1", 1), Place("2", 0)) == made.records[1].cited_in
