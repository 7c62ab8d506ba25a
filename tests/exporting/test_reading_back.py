"""Our own files read back: records from CSL-JSON, descriptions and paths from BibTeX and BibLaTeX."""

from __future__ import annotations

import json

import attrs
import pytest
from samples.seed import KAMPUCHEA, SEED, VTS
from samples.unusual import UNUSUAL

from mol_citations.errors import ReadError
from mol_citations.exporting import from_bibtex, from_csl, to_biblatex, to_bibtex, to_csl, to_csl_json, to_ris
from mol_citations.exporting.latex import unescape
from mol_citations.exporting.text import tidy
from mol_citations.records import Description
from mol_citations.rendering import located_path


def chicago(records):
    """The BibLaTeX of biblatex-chicago."""
    return to_biblatex(records, profile="biblatex-chicago")


@pytest.mark.parametrize("record", [*SEED, *UNUSUAL], ids=lambda record: record.key)
def test_csl_json_gives_the_record(record):
    """Key, shelfmark and description; where it was cited is not in a bibliography."""
    (read,) = from_csl(to_csl_json([record]))

    assert (record.key, record.shelfmark, record.description) == (read.key, read.shelfmark, read.description)


@pytest.mark.parametrize("write", [to_bibtex, to_biblatex, chicago])
@pytest.mark.parametrize("record", [*SEED, *UNUSUAL], ids=lambda record: record.key)
def test_bibtex_gives_description_and_path(write, record):
    """Letters, copies, dates in words and titles of their own: each profile gives back what the record says."""
    printed = tidy(record)
    (read,) = from_bibtex(write([record]))

    assert (record.key, printed.description, located_path(printed.shelfmark)) == (
        read.key,
        read.description,
        read.archive_path,
    )


# the month and year of an entry that somebody edited; date and words that are read
EDITED = [
    ("month = sep, year = 1983", "1983-09", None),
    ("month = {September}, year = {1983}", "1983-09", None),
    ("month = {4 september}, year = {1983}", "1983-09-04", None),
    ("month = {IX}, year = {1983}", None, "IX 1983"),
    ("month = {September 4}, year = {1983}", None, "September 4 1983"),
    ("month = {early May}, year = {1983}", None, "early May 1983"),
    ("month = may, year = {c. 1983}", None, "may c. 1983"),
    ("month = may", None, "may"),
]


@pytest.mark.parametrize(("fields", "date", "words"), EDITED)
def test_a_date_that_was_changed_by_hand_is_read_or_kept_in_words(fields, date, words):
    """BibTeX's own months are read; what is no month is no error, and is not lost."""
    (read,) = from_bibtex(f"@unpublished{{a, keywords = {{archival}}, {fields}}}")

    assert (date, words) == (read.description.date, read.description.date_cited)


def test_entries_of_others_are_passed_over():
    """A book, a fonds and an item from elsewhere are no records."""
    bib = "@book{b,\n  title = {B},\n}\n" + to_biblatex([KAMPUCHEA], short_titles=[VTS])
    items = [{"id": 1, "type": "book", "custom": {"mine": 1}}, *to_csl([KAMPUCHEA], short_titles=[VTS])]

    assert [KAMPUCHEA.key] == [entry.key for entry in from_bibtex(bib)]
    assert [KAMPUCHEA.key] == [record.key for record in from_csl(items)]


@pytest.mark.parametrize(
    ("custom", "message"),
    [
        ({"shelfmark": "K 63"}, "item 'a': shelfmark is no object"),
        ({"shelfmark": {"shelf": "3"}}, "item 'a': shelfmark has no field 'shelf'"),
        ({"shelfmark": {"box": 3}}, "item 'a': shelfmark has no field 'box' with the value 3"),
        ({"shelfmark": {}, "description": {"author": "X"}}, "item 'a': description has no field 'author'"),
    ],
)
def test_parts_that_no_record_has_are_refused(custom, message):
    """A file that was changed by hand is not read half."""
    with pytest.raises(ReadError, match=message):
        from_csl(json.dumps([{"id": "a", "type": "manuscript", "custom": custom}]))


def test_items_without_an_id_are_no_csl_json():
    """As a text or as objects."""
    items = [{"type": "manuscript", "custom": {"shelfmark": {}}}]
    for source in (items, json.dumps(items)):
        with pytest.raises(ReadError, match="no CSL-JSON: it is a list of objects that each have an id"):
            from_csl(source)


def test_several_years_are_printed_in_words():
    """A citation of two charters says two years; no client reads the braces of EDTF."""
    record = attrs.evolve(KAMPUCHEA, description=Description(genre="Charter", date="{1601,1618}"))

    for text in (to_bibtex([record]), to_biblatex([record]), to_ris([record])):
        assert "1601, 1618" in text
        assert "1601,1618" not in text
    assert {"literal": "1601, 1618"} == to_csl([record])[0]["issued"]


@pytest.mark.parametrize("latex", [r"\emph{x}", r"{\foo}", r"{\z{a}}", r"{\H{q}}", "{x}"])
def test_latex_of_others_stays_as_it_is(latex):
    """Only what we escape is unescaped."""
    assert latex == unescape(latex)
