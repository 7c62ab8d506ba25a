"""BibTeX and BibLaTeX through biber, bibtex and LuaLaTeX: no warning but for what is missing, every part printed."""

from __future__ import annotations

import re

import pytest
from clients import renderers
from clients.parts import absent, squashed
from clients.programs import program, run
from samples.unusual import UNUSUAL

from mol_citations.exporting import to_biblatex, to_bibtex
from mol_citations.exporting.latex import unescape

pytestmark = pytest.mark.clients

VERBOSE = "\\usepackage[style=verbose,backend=biber]{biblatex}"
CHICAGO = "\\usepackage[notes,backend=biber]{biblatex-chicago}"
MISSING = re.compile(r"Missing mandatory field (?:- one of 'date, year' must be defined|'(?:author|title)')")
EMPTY = re.compile(r"Warning--(?:empty (?:author|title|note) in|to sort, need author or key in) ")


def missing(records, rendered):
    """The parts that are not printed, by the key of each record that lacks any."""
    lost = {record.key: absent(record, rendered.get(record.key, "")) for record in records}
    return {key: parts for key, parts in lost.items() if parts}


@pytest.mark.parametrize("profile", ["portable", "biblatex-chicago"])
def test_biber_finds_nothing_but_missing_fields(tmp_path, records, short_titles, profile):
    """The data model of BibLaTeX knows every field; only a missing date, title or author is said."""
    text = to_biblatex(records, profile=profile, short_titles=short_titles)
    (tmp_path / "refs.bib").write_text(text, encoding="utf-8")
    said = run([program("biber"), "--tool", "--validate-datamodel", "refs.bib"], folder=tmp_path)

    warnings = [line for line in said.splitlines() if line.startswith(("WARN", "ERROR"))]
    assert [] == [line for line in warnings if "in data model" in line or not MISSING.search(line)]
    assert warnings


@pytest.mark.parametrize(("profile", "package"), [("portable", VERBOSE), ("biblatex-chicago", CHICAGO)])
def test_biblatex_prints_every_part(tmp_path, records, profile, package):
    """A PDF of LuaLaTeX and biber has every part of every record."""
    assert {} == missing(records, renderers.biblatex(tmp_path, to_biblatex(records, profile=profile), package))


def test_biblatex_chicago_prints_the_portable_profile(tmp_path, records):
    """Whoever takes the default profile with that package loses nothing either."""
    assert {} == missing(records, renderers.biblatex(tmp_path, to_biblatex(records), CHICAGO))


def test_biblatex_prints_every_part_of_an_ascii_file(tmp_path, seed):
    """The macros of --ascii print the letters they stand for."""
    records = [*seed.records, *UNUSUAL]
    text = to_biblatex(records, ascii=True)

    assert text.isascii()
    assert {} == missing(records, renderers.biblatex(tmp_path, text, VERBOSE))


def test_the_list_of_short_titles(tmp_path, seed, short_titles):
    r"""``\printbiblist{shorthand}`` says what each short title stands for; the fonds is in no bibliography."""
    text = to_biblatex(seed.records, short_titles=short_titles)
    body = "\\nocite{*}\\printbiblist{shorthand}\\clearpage\\printbibliography"
    shorthands, bibliography = renderers.latex(tmp_path, text, VERBOSE, body)

    assert squashed("VTS XIX-J-1-j Vietnam, Top Secret Documents. Magyar Országos Levéltár (MOL)") in squashed(
        shorthands
    )
    assert squashed("STS XIX-J-1-j Soviet Union, Top Secret Documents") in squashed(shorthands)
    assert squashed("VTS XIX-J-1-j") not in squashed(bibliography)


@pytest.mark.parametrize("bst", ["plain", "alpha"])
def test_bibtex_prints_every_part(tmp_path, records, bst):
    """Bibtex says only what is missing, and its .bbl has every part of every record."""
    rendered, log = renderers.bibtex(tmp_path, to_bibtex(records), bst)

    said = [line for line in log.splitlines() if "rror" in line or line.startswith(("Warning", "Repeated", "I "))]
    assert [] == [line for line in said if not EMPTY.match(line)]
    assert {} == missing(records, {key: unescape(text) for key, text in rendered.items()})


@pytest.mark.parametrize(("name", "bst"), [("bibtex", "plain"), ("bibtexu", "alpha")])
def test_latex_prints_what_bibtex_wrote(tmp_path, records, name, bst):
    """The .bbl compiles, and the PDF has every part."""
    renderers.bibtex(tmp_path, to_bibtex(records), bst, name)
    text = "".join(renderers.compiled(tmp_path, "", "\\input{doc.bbl}"))

    assert {} == missing(records, dict.fromkeys((record.key for record in records), text))


def test_alpha_cuts_letters_of_two_bytes(tmp_path):
    """Bibtex counts bytes, so a label of alpha holds half a letter of Széchényi; bibtexu counts letters."""
    papers = [record for record in UNUSUAL if record.key == "private-papers"]
    renderers.bibtex(tmp_path, to_bibtex(papers), "alpha")
    assert b"[{Sz\xc3}]" in (tmp_path / "doc.bbl").read_bytes()

    renderers.bibtex(tmp_path, to_bibtex(papers), "alpha", "bibtexu")
    assert "[{Szé}]" in (tmp_path / "doc.bbl").read_text(encoding="utf-8")
