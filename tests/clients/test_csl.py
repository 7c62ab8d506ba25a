"""CSL-JSON and BibLaTeX through the citation processors: every part of every record, or a limit by name."""

from __future__ import annotations

import pytest
from clients import limits, renderers
from clients.parts import absent

from mol_citations.exporting import to_biblatex, to_bibtex, to_csl_json

pytestmark = pytest.mark.clients

CHICAGO = "chicago-notes-bibliography"
ANOTHER = "new-harts-rules-notes"


def missing(records, rendered):
    """The parts that are not printed, by the key of each record that lacks any."""
    lost = {record.key: absent(record, rendered.get(record.key, "")) for record in records}
    return {key: parts for key, parts in lost.items() if parts}


@pytest.mark.parametrize("profile", ["portable", "spec"])
def test_citeproc_js_prints_chicago_notes_whole(tmp_path, records, profile):
    """The engine inside Zotero: author, title or genre, day, archive, fonds, box, item and file number."""
    rendered = renderers.citeproc_js(tmp_path, to_csl_json(records, profile=profile), CHICAGO)

    assert limits.backslash_in_the_path(records) == missing(records, rendered)


def test_citeproc_js_prints_another_style_whole(tmp_path, records):
    """New Hart's Rules, as notes."""
    rendered = renderers.citeproc_js(tmp_path, to_csl_json(records), ANOTHER)

    assert limits.backslash_in_the_path(records) == missing(records, rendered)


@pytest.mark.parametrize("style", [CHICAGO, ANOTHER])
def test_citeproc_py_prints_entries_whole(records, style):
    """The processor in Python."""
    assert {} == missing(records, renderers.citeproc_py(to_csl_json(records), style))


@pytest.mark.parametrize("style", [CHICAGO, ANOTHER])
def test_pandoc_prints_csl_json_whole(tmp_path, records, style):
    """Pandoc --citeproc from CSL-JSON: the file to give it."""
    assert {} == missing(records, renderers.pandoc(tmp_path, to_csl_json(records), ".json", style))


def test_pandoc_prints_biblatex_with_limits(tmp_path, records):
    """Pandoc --citeproc from BibLaTeX: all but braces, and dates that are no days, months or years."""
    rendered = renderers.pandoc(tmp_path, to_biblatex(records), ".bib", CHICAGO)

    known = limits.joined(limits.braces_in_bib(records), limits.dates_of_pandoc(records))
    assert known == missing(records, rendered)


def test_pandoc_prints_no_path_of_classic_bibtex(tmp_path, seed):
    """Pandoc --citeproc from classic BibTeX: author, genre and year only; it is made for the .bst styles."""
    rendered = renderers.pandoc(tmp_path, to_bibtex(seed.records), ".bib", CHICAGO)

    known = limits.at_most(limits.path_of_classic_bibtex(seed.records), seed.records)
    lost = missing(seed.records, rendered)
    assert set(known) == set(lost)
    assert all(lost[key] <= known[key] for key in lost)


def test_a_short_title_is_printed_with_its_fonds(tmp_path, records, short_titles):
    """The fonds has an entry of its own, in both formats."""
    csl_json = to_csl_json(records, short_titles=short_titles)
    rendered = renderers.pandoc(tmp_path, csl_json, ".json", CHICAGO)

    assert "XIX-J-1-j Vietnam, Top Secret Documents" in rendered["fonds-vts"]
