"""What holds of every text whatever it says; the laws and the fuzzing programs assert it."""

from __future__ import annotations

import json

import mol_citations as mc
from mol_citations.sources import Span


def reads(text, layout="auto"):
    """The text read and parsed: no error, nothing lost, every span in its place; gives the parsed manuscript."""
    parsed = mc.parse(text, layout)
    for note in parsed.notes:
        _is_lossless(note)
        _stands_in_the_file(note, text, parsed.manuscript.lines)
    return parsed


def goes_through(text, layout="auto"):
    """The text goes through every stage with no error but this package's own; gives the numbers of its citations."""
    resolved = mc.resolve(reads(text, layout))
    places = {one.place for note in resolved.notes for one in note.citations}
    for note in resolved.notes:
        for one in note.citations:
            assert {one.resolution.antecedent, *one.resolution.candidates} - {None} <= places
    assert {place for record in resolved.records for place in record.cited_in} <= places
    mc.check(resolved, texts={"": text})
    is_exported(resolved)
    return len(places)


def is_exported(resolved):
    """Every format is written, and what it says is read back; or a value that no format holds is refused."""
    keys = sorted(record.key for record in resolved.records)
    try:
        bibtex, items = mc.to_bibtex(resolved), mc.to_csl(resolved)
        mc.to_biblatex(resolved)
        mc.to_ris(resolved)
    except mc.CitationError:
        return
    assert keys == sorted(entry.key for entry in mc.from_bibtex(bibtex))
    assert keys == sorted(record.key for record in mc.from_csl(json.dumps(items)))


def _is_lossless(parsed):
    end = 0
    for piece in parsed.pieces:
        assert end == piece.span.start < piece.span.end
        assert piece.text == piece.span.of(parsed.note.text)
        end = piece.span.end
    assert end == len(parsed.note.text)


def _stands_in_the_file(parsed, text, lines):
    """The file has each citation's characters at their places, or an edit says what stood there."""
    source = parsed.note.source
    edited = {at for edit in source.edits for at in range(edit.at.start, edit.at.end)}
    for citation in parsed.citations:
        for at in range(citation.span.start, citation.span.end):
            if at not in edited:
                assert text[source.origin(at)] == parsed.note.text[at]
        first = source.ranges(Span(citation.span.start, citation.span.start + 1))
        assert citation.span.start in edited or lines.position(source.origin(citation.span.start)) == first[0].start
