"""``parse``: a manuscript in, its notes with their citations out."""

from __future__ import annotations

import json

from samples.notes import REPORT, TELEGRAM


def test_json_holds_notes_records_and_findings(run, article):
    """One object for the whole manuscript."""
    document = json.loads(run("parse", article, "--to", "json").stdout)

    assert list(document) == ["notes", "records", "findings"]
    assert [note["number"] for note in document["notes"]] == ["1", "2", "3"]
    assert document["notes"][0]["citations"][0]["text"] == TELEGRAM
    assert document["notes"][1]["citations"][0]["antecedent"] == {"note": "1", "index": 0}
    assert document["notes"][1]["citations"][0]["resolved"]["file_number"] == "005996/1983"
    assert {record["key"] for record in document["records"]} == {
        citation["key"] for note in document["notes"] for citation in note["citations"]
    }
    assert document["findings"] == []


def test_comments_answer_findings(run, manuscript):
    """As they do in a check, also on standard input."""
    fault = "MOL, XIX-J-1-j Vietnam, 1986, 147, doboz"
    for note, codes in [(fault, ["MOL301"]), (f"{fault} <!-- mol: ignore[MOL301] so printed -->", [])]:
        path = manuscript(note)
        for done in (run("parse", path), run("parse", "-", stdin=path.read_bytes())):
            assert codes == [finding["code"] for finding in json.loads(done.stdout)["findings"]]


def test_json_is_the_default(run, article):
    """Without ``--to`` a program can read it."""
    assert run("parse", article, "--to", "json").stdout == run("parse", article).stdout


def test_jsonl_is_one_note_a_line(run, article):
    """The same notes as in the document."""
    lines = run("parse", article, "--to", "jsonl").stdout.splitlines()

    assert json.loads(run("parse", article).stdout)["notes"] == [json.loads(line) for line in lines]


def test_lines_stand_on_their_own(run, tmp_path):
    """Every line is a note, blank ones too; nothing is carried over."""
    path = tmp_path / "lines.txt"
    path.write_text(f"{TELEGRAM}.\n\nIbid.\n{REPORT}; Ibid.\n", encoding="utf-8")

    done = run("parse", path, "--from", "lines", "--to", "jsonl")

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [1, 2, 3, 4] == [line["line"] for line in lines]
    assert ["line", "text", "citations"] == list(lines[0])
    assert lines[1] == {"line": 2, "text": "", "citations": []}
    (lonely,) = lines[2]["citations"]
    assert ("unresolved", "no_previous") == (lonely["status"], lonely["reason"])
    assert lines[3]["citations"][1]["antecedent"] == {"note": "4", "index": 0}


def test_declarations_end_with_the_line(run, tmp_path):
    """A short title declared in one line means nothing in the next."""
    path = tmp_path / "lines.txt"
    declared = "MOL, XIX-J-1-j Vietnam, Top Secret Documents [henceforth VTS], 1983, 125. doboz, 005031/1983."
    path.write_text(f"{declared}\nReport, VTS, 1983, 125. doboz, 162-505, 005996/1983.\n", encoding="utf-8")

    lines = [json.loads(line) for line in run("parse", path, "--from", "lines", "--to", "jsonl").stdout.splitlines()]

    assert lines[0]["citations"][0]["declares"] == ["VTS"]
    assert "fonds" not in lines[1]["citations"][0].get("resolved", {})


def test_table_has_a_row_for_every_citation(run, article):
    """For a person: what each citation is, and what it refers to."""
    lines = run("parse", article, "--to", "table").stdout.splitlines()

    assert lines[0].split() == ["note", "kind", "status", "citation", "refers", "to"]
    assert [line.split()[:3] for line in lines[1:]] == [
        ["1", "archival", "explicit"],
        ["2", "ibid", "resolved"],
        ["3", "archival", "explicit"],
    ]
    assert "-> note 1" in lines[2]


def test_counts_go_to_standard_error(run, article):
    """Data and messages do not mix."""
    assert run("parse", article).stderr == "3 notes, 3 archival citations; 0 unparsed, 0 ambiguous, 0 unresolved\n"
