"""``convert``: manuscripts in, one bibliography out."""

from __future__ import annotations

import json
import re

import pytest
from samples.notes import REPORT, TELEGRAM


def test_bibtex_goes_to_standard_output_and_counts_to_standard_error(run, article):
    """The default format, the default output."""
    done = run("convert", article)

    assert done.exit_code == 0
    assert len(re.findall(r"^@unpublished\{", done.stdout, re.MULTILINE)) == 2
    assert done.stderr == "3 notes, 3 archival citations, 2 records; 0 unparsed, 0 ambiguous, 0 unresolved\n"


def test_csl_json_holds_the_same_records(run, article):
    """Every format is made of the same records."""
    items = json.loads(run("convert", article, "--to", "csl-json").stdout)

    keys = re.findall(r"^@\w+\{([^,]+),", run("convert", article).stdout, re.MULTILINE)
    assert keys == [item["id"] for item in items]


def test_output_to_a_file(run, article, tmp_path):
    """With ``-o`` nothing goes to standard output, and the file holds the same bytes."""
    expected = run("convert", article).stdout_bytes

    done = run("convert", article, "-o", tmp_path / "refs.bib")

    assert (done.exit_code, done.stdout_bytes) == (0, b"")
    assert expected == (tmp_path / "refs.bib").read_bytes()


def test_output_may_be_named_standard_output(run, article):
    """``-o -`` is standard output."""
    assert run("convert", article).stdout_bytes == run("convert", article, "-o", "-").stdout_bytes


def test_standard_input(run, article):
    """``-`` reads the manuscript from standard input."""
    assert run("convert", article).stdout == run("convert", "-", stdin=article.read_bytes()).stdout


def test_a_document_of_two_files_is_one_record(run, manuscript):
    """Keys are made of the record alone, so several files make one bibliography."""
    one = manuscript(TELEGRAM, name="one.md")
    two = manuscript(REPORT, TELEGRAM, name="two.md")

    done = run("convert", one, two)

    assert run("convert", two).stdout == done.stdout
    assert done.stderr.startswith("3 notes, 3 archival citations, 2 records;")


def test_one_file_under_two_names_is_one(run, article, monkeypatch):
    """It is counted once, and so is standard input."""
    monkeypatch.chdir(article.parent)

    assert run("convert", article.name).stderr == run("convert", article.name, article, f"./{article.name}").stderr
    assert run("convert", "-", "-", stdin=article.read_bytes()).stderr.startswith("3 notes, 3 archival citations")


def test_the_order_of_files_does_not_matter(run, manuscript):
    """The bibliography is sorted by key."""
    one, two = manuscript(TELEGRAM, name="one.md"), manuscript(REPORT, name="two.md")

    assert run("convert", one, two).stdout == run("convert", two, one).stdout


def test_what_stays_open_is_counted_and_ends_with_0(run, manuscript):
    """An ibid. after a note with two sources is ambiguous; that is no error."""
    done = run("convert", manuscript(f"{TELEGRAM}; {REPORT}", "Ibid"))

    assert done.exit_code == 0
    assert "; 0 unparsed, 1 ambiguous, 0 unresolved" in done.stderr


def test_no_notes(run, tmp_path):
    """An empty result says what was looked for."""
    (tmp_path / "prose.md").write_text("No notes here.\n", encoding="utf-8")

    done = run("convert", tmp_path / "prose.md")

    assert (done.exit_code, done.stdout) == (0, "")
    assert "no notes found: looked for " in done.stderr


def test_no_archival_citations(run, manuscript):
    """Notes that cite no archive make an empty bibliography, with the reason."""
    done = run("convert", manuscript("I thank my colleagues"))

    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.startswith("no archival citation found in 1 note: looked for ")


def test_encoding(run, article):
    """Another encoding is named."""
    text = article.read_text(encoding="utf-8").replace("Vietnam", "Görögország")
    article.write_bytes(text.encode("cp1250"))

    refused = run("convert", article)
    done = run("convert", article, "--encoding", "cp1250")

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "byte" in refused.stderr
    assert str(article) in refused.stderr
    assert "Görögország" in done.stdout


# arguments that are refused, and a word of the message
BAD_CALLS = [
    (["convert"], "FILE"),
    (["convert", "missing.md"], "missing.md"),
    (["convert", "."], "directory"),
    (["convert", "article.md", "--to", "docx"], "docx"),
    (["convert", "article.md", "--profile", "spec"], "spec"),
    (["convert", "article.md", "--from", "tei"], "tei"),
    (["convert", "article.md", "--encoding", "utf-9"], "utf-9"),
    (["convert", "article.md", "-o", "nowhere/refs.bib"], "nowhere/refs.bib: No such file or directory"),
    (["convert", "article.md", "-o", "article.md"], "article.md"),
    (["convert", "article.md", "-o", "../{folder}/article.md"], "article.md"),
    (["convert", "article.md", "--map", "article.md"], "article.md"),
    (["convert", "article.md", "-o", "refs.bib", "--map", "refs.bib"], "another output"),
    (["convert", "article.md", "--map", "-"], "another output"),
    (["convert", "article.md", "--merge", "refs.bib", "--map", "refs.bib"], "the file that is merged with"),
    (["convert", "article.md", "missing.md", "-o", "refs.bib"], "missing.md"),
    (["convert", "article.md", "--merge", "missing.bib", "-o", "refs.bib"], "missing.bib"),
    (["convert", "article.md", "--to", "ris", "--ascii"], "ris"),
    (["convrt", "article.md"], "convrt"),
]


@pytest.mark.parametrize(
    ("arguments", "word"), BAD_CALLS, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_bad_calls_and_bad_files_end_with_2(arguments, word, run, article, monkeypatch):
    """Nothing is written, standard output stays empty, and the message names what is wrong."""
    monkeypatch.chdir(article.parent)
    before = article.read_bytes()

    done = run(*(argument.format(folder=article.parent.name) for argument in arguments))

    assert (done.exit_code, done.stdout) == (2, "")
    assert word in done.stderr
    assert "Traceback" not in done.stderr
    assert [article.name] == [path.name for path in article.parent.iterdir()]
    assert before == article.read_bytes()


def test_map_tells_which_keys_each_note_cites(run, article, tmp_path):
    """For a writer or a script that replaces the notes."""
    done = run("convert", article, "-o", tmp_path / "refs.bib", "--map", tmp_path / "map.json")

    keys = re.findall(r"^@\w+\{([^,]+),", (tmp_path / "refs.bib").read_text(encoding="utf-8"), re.MULTILINE)
    mapped = json.loads((tmp_path / "map.json").read_text(encoding="utf-8"))
    assert done.exit_code == 0
    assert ["1", "2", "3"] == list(mapped)
    assert set(keys) == {citation["key"] for citations in mapped.values() for citation in citations}
    assert mapped["1"][0]["key"] == mapped["2"][0]["key"]


def test_map_of_several_files_is_by_file(run, manuscript, tmp_path):
    """Notes of different files may have the same number."""
    one, two = manuscript(TELEGRAM, name="one.md"), manuscript(REPORT, TELEGRAM, name="two.md")

    run("convert", one, two, "-o", tmp_path / "refs.bib", "--map", tmp_path / "map.json")

    mapped = json.loads((tmp_path / "map.json").read_text(encoding="utf-8"))
    assert [str(one), str(two)] == list(mapped)
    assert mapped[str(one)]["1"][0]["key"] == mapped[str(two)]["2"][0]["key"]


def test_merge_keeps_what_the_old_file_has(run, manuscript, tmp_path):
    """Existing keys and values win; the rest is added, and the map has the old keys."""
    refs = tmp_path / "refs.bib"
    run("convert", manuscript(TELEGRAM), "-o", refs)
    mine = re.sub(r"^@unpublished\{[^,]+,", "@unpublished{mine,", refs.read_text(encoding="utf-8"))
    refs.write_text(mine, encoding="utf-8")

    done = run("convert", manuscript(TELEGRAM, REPORT), "--merge", refs, "-o", refs, "--map", tmp_path / "map.json")

    merged = refs.read_text(encoding="utf-8")
    assert done.exit_code == 0
    assert mine.strip() in merged
    assert merged.count("@unpublished{") == 2
    assert "1 record added, 0 different, 0 gone" in done.stderr
    assert json.loads((tmp_path / "map.json").read_text(encoding="utf-8"))["1"][0]["key"] == "mine"


def test_merging_twice_changes_nothing(run, article, tmp_path):
    """The second time there is nothing to add."""
    refs = tmp_path / "refs.bib"
    run("convert", article, "-o", refs)
    before = refs.read_bytes()

    done = run("convert", article, "--merge", refs, "-o", refs)

    assert before == refs.read_bytes()
    assert "0 records added, 0 different, 0 gone" in done.stderr
