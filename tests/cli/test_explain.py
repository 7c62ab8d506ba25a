"""``explain``: one note for a person, with what each citation refers to, by way of what, and why."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from samples.notes import REPORT, TELEGRAM

from mol_citations.cli.explain import REASONS
from mol_citations.records import Reason


def lines(done):
    """What was printed, without indentation."""
    assert done.exit_code == 0, done.stderr
    return [line.strip() for line in done.stdout.splitlines()]


def test_a_full_citation_is_listed_by_fields(run, article):
    """Its fields, none inherited, and its record."""
    printed = lines(run("explain", article, "1"))

    assert printed[0] == f"note 1: {TELEGRAM}."
    assert "archival, explicit" in printed
    assert "file_number  005996/1983" in printed
    assert not [line for line in printed if "inherited" in line]


def test_the_title_of_the_records_stands_below_their_code(run, manuscript, monkeypatch, tmp_path):
    """Of the national archives' fonds from the table, of any other from the settings."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mol-citations.toml").write_text('[fonds]\n"14" = { title = "Babits Mihály" }\n', encoding="utf-8")
    file = manuscript("MOL, K 63, 5. csomó", "OSZK Kt., K 63, 5. csomó", "OSZK Kt., Fond 14, 25. sz")

    def title(note):
        printed = lines(run("explain", file, note))
        return printed[next(at for at, line in enumerate(printed) if line.startswith("fonds ")) + 1]

    assert title("1") == "Külügyminisztérium: Politikai osztály"
    assert title("2").startswith("bundle")
    assert title("3") == "Babits Mihály"


def test_a_chain_is_followed_to_its_source(run, manuscript):
    """Ibid. to ibid. to the document, step by step."""
    printed = lines(run("explain", manuscript(TELEGRAM, "Ibid", "Ibid"), "3"))

    steps = [re.match(r"-> note (\d+)", line)[1] for line in printed if line.startswith("->")]
    assert ["2", "1"] == steps
    assert "file_number  005996/1983  (inherited)" in printed


def test_a_long_chain_is_cut_in_the_middle(run, manuscript):
    """The first steps and the source are what a person needs."""
    printed = lines(run("explain", manuscript(TELEGRAM, *["Ibid"] * 30), "31"))

    steps = [line for line in printed if line.startswith("->")]
    assert len(steps) == 7
    assert "-> ... 24 more ..." in steps
    assert steps[-1].startswith("-> note 1 ")


def test_a_refusal_gives_its_reason_and_the_candidates(run, manuscript):
    """An ibid. after several sources."""
    printed = lines(run("explain", manuscript(f"{TELEGRAM}; {REPORT}", "Ibid"), "2"))

    assert "ibid, ambiguous" in printed
    assert f"because {REASONS['multi_source']}" in printed
    assert len([line for line in printed if line.startswith("it may be note 1")]) == 2


def test_a_reference_to_a_note_means_all_that_it_cites(run, manuscript):
    """It is in no doubt, and not said to be."""
    printed = lines(run("explain", manuscript(f"{TELEGRAM}; {REPORT}", "See note 1"), "2"))

    assert "note_ref, resolved" in printed
    assert ["it means note 1", "it means note 1:1"] == [line.split("  ")[0] for line in printed if "means" in line]


@pytest.mark.parametrize("arguments", [["explain"], ["parse", "--to", "table"]], ids=" ".join)
def test_nothing_of_a_manuscript_steers_the_terminal(run, manuscript, arguments):
    """Control characters are shown as signs."""
    file = manuscript(TELEGRAM.replace("SRV", "S\x1b[2JRV"))
    done = run(*arguments, file, *(["1"] if arguments == ["explain"] else []))

    assert "\x1b" not in done.stdout
    assert ("S␛[2JRV" in done.stdout) == (arguments == ["explain"])  # the table leaves the middle out


def test_a_note_that_cites_nothing(run, manuscript):
    """Says so."""
    assert "cites nothing" in lines(run("explain", manuscript("I thank my colleagues"), "1"))


def test_a_note_that_is_not_there(run, article):
    """Ends with 2 and names the notes there are."""
    done = run("explain", article, "99")

    assert (done.exit_code, done.stdout) == (2, "")
    assert "no note '99'; there are notes 1 to 3" in done.stderr


def test_every_reason_is_explained():
    """Each reason of the resolver has its sentence."""
    assert set(get_args(Reason)) == set(REASONS)
