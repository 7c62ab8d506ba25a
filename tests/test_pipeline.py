"""The functions of the public API, from a text to a bibliography."""

from __future__ import annotations

import json

import pytest
from samples.notes import REPORT, TELEGRAM

import mol_citations as mc


def note(*texts):
    """A manuscript with the given notes."""
    body = " ".join(f"Statement.[^{number}]" for number in range(1, len(texts) + 1))
    return f"{body}\n\n" + "\n\n".join(f"[^{number}]: {text}." for number, text in enumerate(texts, start=1)) + "\n"


def test_read_and_parse_give_the_same_notes(tmp_path):
    """A file and its text are one manuscript, but for the path."""
    path = tmp_path / "article.md"
    path.write_text(note(TELEGRAM, "Ibid"), encoding="utf-8")

    from_file, from_text = mc.read(path), mc.parse(note(TELEGRAM, "Ibid"))

    assert [each.pieces for each in from_text.notes] == [each.pieces for each in from_file.notes]
    assert str(path) == from_file.manuscript.path


def test_one_citation():
    """The citation of a string, without a note around it."""
    citation = mc.parse_citation(TELEGRAM)

    assert isinstance(citation, mc.ArchivalCitation)
    assert ("XIX-J-1-j", "005996/1983") == (citation.shelfmark.fonds, citation.shelfmark.file_number)
    assert TELEGRAM == citation.text


def test_no_citation():
    """Prose is refused, with the place."""
    with pytest.raises(mc.ParseError, match="no citation found") as caught:
        mc.parse_citation("I thank my colleagues.")

    assert (0, 22) == (caught.value.start, caught.value.end)


def test_two_citations():
    """The error points at the second."""
    text = f"{TELEGRAM}; {REPORT}"

    with pytest.raises(mc.ParseError, match="2 citations found") as caught:
        mc.parse_citation(text)

    assert REPORT == text[caught.value.start : caught.value.end]


def test_settings_reach_the_resolver():
    """Where styles differ, the user decides."""
    settings = mc.Settings.of({"ibid-after-several": "last"})
    parsed = mc.parse(note(f"{TELEGRAM}; {REPORT}", "Ibid"), settings=settings)

    (ibid,) = mc.resolve(parsed, settings=settings).notes[1].citations

    assert mc.Place("1", 1) == ibid.resolution.antecedent
    assert "ambiguous" == mc.resolve(parsed).notes[1].citations[0].resolution.status


def test_all_exports_take_a_manuscript_a_bibliography_or_records():
    """The three have the same records."""
    resolved = mc.resolve(mc.parse(note(TELEGRAM, REPORT)))
    bibliography = mc.bibliography([resolved])

    for export in (mc.to_bibtex, mc.to_biblatex, mc.to_csl, mc.to_ris):
        assert export(resolved) == export(bibliography) == export(resolved.records)


def test_csl_items_are_plain_json():
    """They can be dumped as they are, and read back as records."""
    resolved = mc.resolve(mc.parse(note(TELEGRAM, REPORT)))

    text = json.dumps(mc.to_csl(resolved))

    assert [record.key for record in resolved.records] == [record.key for record in mc.from_csl(text)]
