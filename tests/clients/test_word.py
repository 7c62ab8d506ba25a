"""Files of Word and LibreOffice, read by way of pandoc."""

from __future__ import annotations

import json
import unicodedata

import pytest
from click.testing import CliRunner
from clients.programs import program
from clients.programs import run as run_program
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples.word_files import deleted, file_of_notes, inserted, mark, note, run, word_file

import mol_citations
from mol_citations.cli.program import program as command_line
from mol_citations.errors import ReadError
from mol_citations.parsing.markup import unmarked

pytestmark = pytest.mark.clients

REPORT = (
    "Hungarian Embassy to the SRV, Report, 5 December 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 00900/7/1986."
)


@pytest.fixture(autouse=True)
def _with_pandoc():
    program("pandoc")


@pytest.fixture
def word(tmp_path):
    """Writes a file of Word and gives its name."""

    def write(data):
        path = tmp_path / "thesis.docx"
        path.write_bytes(data)
        return str(path)

    return write


def texts(path):
    """The notes of a file with their numbers."""
    return {parsed.note.id: parsed.note.text for parsed in mol_citations.read(path).notes}


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ((run(REPORT),), REPORT),
        ((run("MOL, "), run("K 63", "<w:smallCaps/>"), run(", 5. cs.")), "MOL, K 63, 5. cs."),
        ((run("MOL, K 63, "), run("5. cs.", '<w:u w:val="single"/>')), "MOL, K 63, *5. cs.*"),
        ((run("Ibid.", "<w:i/>"), run(", 6. cs.")), "*Ibid.*, 6. cs."),
        ((run("MOL, K 63, 5"), deleted("4. cs."), inserted(". cs.")), "MOL, K 63, 5. cs."),
        (
            (run("MOL, K 63, 5. cs., 61/res"), "<w:r><w:noBreakHyphen/></w:r>", run("1920")),
            "MOL, K 63, 5. cs., 61/res‑1920",
        ),
        ((run(" „Jelentés” – ‘Lagebericht’ … it's"),), "„Jelentés” – ‘Lagebericht’ … it's"),
    ],
)
def test_a_note_is_what_word_shows(word, runs, expected):
    """Tracked changes as accepted, emphasis as Markdown has it, quotation marks and dashes as they are."""
    assert {"1": expected} == texts(word(word_file(run("Text."), mark(5), footnotes=note(5, *runs))))


def test_notes_are_numbered_as_they_stand_in_the_text(word):
    """Not by the ids that Word gave them; footnotes and endnotes in one row."""
    footnotes = note(9, run("MOL, K 63, 5. cs.")) + note(4, run("Ibid."))
    endnotes = note(2, run("Ibid., 6. cs."), kind="endnote")
    body = (run("One."), mark(4), run("Two."), mark(2, "endnote"), run("Three."), mark(9))

    path = word(word_file(*body, footnotes=footnotes, endnotes=endnotes))

    assert {"1": "Ibid.", "2": "Ibid., 6. cs.", "3": "MOL, K 63, 5. cs."} == texts(path)


LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="ﬀﬁﬂﬃﬄﬅﬆ")
"""Ligatures are read as the letters they are of."""
WORDS = st.text(LETTERS | st.sampled_from(" *_[]<>#^~@$\\`|-.:;()&'\"…–„”"), min_size=1).map(
    lambda text: unicodedata.normalize("NFC", " ".join(text.split()).replace("--", "-–"))
)
"""In the form in which notes are read, and without the two hyphens that are a dash in Markdown."""


@given(st.lists(WORDS, min_size=1, max_size=30))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_character_is_lost_on_the_way(word, written):
    """Whatever a note says, Markdown's own marks among it, is what is read, without its marks."""
    path = word(file_of_notes([f"A {text} z" for text in written]))

    assert [f"A {text} z" for text in written] == [as_parsed(text) for text in texts(path).values()]


def as_parsed(text):
    """The text of a note without its markup."""
    bare = unmarked(text)
    return text if bare is None else bare.text


def test_an_open_document_is_read_too(tmp_path):
    """As LibreOffice saves it."""
    (tmp_path / "article.md").write_text(f"One.[^1]\n\n[^1]: {REPORT}\n", encoding="utf-8")
    run_program(["pandoc", str(tmp_path / "article.md"), "-o", str(tmp_path / "article.odt")])

    assert {"1": REPORT} == texts(str(tmp_path / "article.odt"))


def test_findings_name_the_note(word):
    """No line of a Word file can be named; nothing can be changed in it."""
    path = word(file_of_notes(["MOL, K 63, 147, doboz."]))

    found = CliRunner().invoke(command_line, ["check", path, "--output-format", "json"])
    refused = CliRunner().invoke(command_line, ["check", path, "--fix"])

    [finding] = json.loads(found.stdout)["findings"] if found.stdout.startswith("{") else json.loads(found.stdout)
    assert ("MOL301", True, None) == (finding["code"], finding["message"].startswith("note 1: "), finding["fix"])
    assert (2, True) == (refused.exit_code, "is no text: nothing can be changed in it" in refused.stderr)


def test_a_damaged_file_is_refused_with_what_pandoc_says(word):
    """And with its name."""
    path = word(file_of_notes(["Ibid."]).replace(b"<w:body>", b"<w:bodx>"))

    with pytest.raises(ReadError, match=r"thesis\.docx: a Word file that pandoc cannot read: "):
        mol_citations.read(path)
