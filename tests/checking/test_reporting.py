"""The formats of findings, each held to the schema or the reader of those who use it."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator
from samples.checked import checked, document

from mol_citations.checking.reporting import FORMATS, Report, statistics, step_summary
from mol_citations.checking.rules import rules

TEXT = document(
    "Magyarországi követség, Ciphred Telegram, MOL, XIX-J-1-j Vietnam, 1986, 147, doboz, 162–50, 00900/1986;"
    " MOL, K 63, 5. csomó.",
    "Ibid.",
)


@pytest.fixture(scope="module")
def report():
    """Findings of several kinds in a text with letters of more than one byte."""
    return Report(findings=checked(TEXT), texts={"article.md": TEXT})


def printed(name, report):
    """The report in the format of that name."""
    return "".join(FORMATS[name](report))


def test_sarif_is_valid(report, fixtures):
    """By the schema; what the schema cannot see: indexes, ends behind beginnings, fingerprints that differ."""
    log = json.loads(printed("sarif", report))
    Draft4Validator(json.loads((fixtures / "schemas" / "sarif-schema-2.1.0.json").read_text("utf-8"))).validate(log)

    [run] = log["runs"]
    assert "unicodeCodePoints" == run["columnKind"]
    assert list(rules()) == [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert result["ruleId"] == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) < (region["endLine"], region["endColumn"])
    keys = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    assert len(set(keys)) == len(keys)


def test_fingerprints_survive_edits_elsewhere(report):
    """Lines moved and notes put in before change none of them."""
    moved = TEXT.replace("Word.[^1]", "New words.\n\nWord.[^1]")
    later = Report(findings=checked(moved), texts={"article.md": moved})

    def keys(one):
        return [result["partialFingerprints"] for result in json.loads(printed("sarif", one))["runs"][0]["results"]]

    assert keys(report) == keys(later)


def test_github_has_the_worst_first(report):
    """Only about ten of a kind are shown."""
    lines = printed("github", report).splitlines()

    kinds = [line.split()[0] for line in lines]
    assert kinds == sorted(kinds, key=["::error", "::warning", "::notice"].index)
    assert any(line.startswith("::warning file=article.md,line=5,col=7,endLine=5,endColumn=12,") for line in lines)


def test_github_commands_are_escaped():
    """Percent signs, line ends, colons and commas, as the actions' toolkit does it."""
    [finding] = checked(document("Ibid."), path="a:b,c%.md", select=["MOL101"])
    [line] = "".join(FORMATS["github"](Report(findings=(finding,)))).splitlines()

    assert line.startswith("::error file=a%3Ab%2Cc%25.md,line=3,")


def test_the_step_summary_is_a_table(report):
    """One row a finding; nothing in a message ends a cell."""
    rows = "".join(step_summary(report)).splitlines()

    assert len(report.findings) == sum(row.startswith("| article.md:") for row in rows)
    assert {6} == {row.replace("\\|", "").count("|") for row in rows if row.startswith("|")}


def test_the_step_summary_stays_below_its_limit(report):
    """GitHub shows none above 1 MiB."""
    many = Report(findings=report.findings * 5_000, texts=report.texts)
    table = "".join(step_summary(many))

    assert len(table.encode()) < 2**20
    assert f"\nand {len(many.findings) - 1_000} more\n" in table


def test_junit_can_be_read(report):
    """A suite for each file, a failed case for each finding, one case that passes where there is none."""
    clean = Report(findings=report.findings, texts={**report.texts, "clean.md": ""})
    root = ET.fromstring(printed("junit", clean))  # noqa: S314 - our own text

    assert "testsuites" == root.tag
    assert str(len(report.findings)) == root.get("failures")
    assert ["article.md", "clean.md"] == [suite.get("name") for suite in root]
    assert len(report.findings) == len(root.findall("testsuite/testcase/failure"))
    for suite in root:
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
    assert {"classname", "name", "time"} == {key for case in root.iter("testcase") for key in case.keys()}  # noqa: SIM118 - an element, not a dict


def test_rdjson_counts_bytes(report):
    """Columns of reviewdog are bytes of UTF-8: á before a place is two."""
    diagnostics = json.loads(printed("rdjson", report))["diagnostics"]

    assert len(report.findings) == len(diagnostics)
    for finding, diagnostic in zip(report.findings, diagnostics, strict=True):
        assert {"message", "location", "severity", "code"} <= set(diagnostic)
        line = TEXT.split("\n")[finding.start.line - 1].encode()
        start, end = (diagnostic["location"]["range"][side]["column"] - 1 for side in ("start", "end"))
        expected = TEXT.split("\n")[finding.start.line - 1][finding.start.column - 1 : finding.ranges[0].end.column - 1]
        assert expected == line[start:end].decode()


BROKEN = """\
One.<sup>1)</sup> Two.<sup>2)</sup>

---

1) MOL, XIX-J-1-j Vietnam, 1986, 147,

The text goes on here.<sup>3)</sup>

---

doboz, 162-50, 00900/7/1986.

2) Ibid.

3) Ibid.
"""


def test_full_shows_both_places_of_a_broken_note():
    """A citation that runs on over a page break has two lines, each with its carets."""
    findings = checked(BROKEN, select=["MOL301"])
    shown = "".join(FORMATS["full"](Report(findings=findings, texts={"article.md": BROKEN}))).splitlines()

    assert [
        "article.md:5:34: MOL301 [warning] [*] write 147. doboz, not 147, doboz",
        "   5 | 1) MOL, XIX-J-1-j Vietnam, 1986, 147,",
        "     |                                  ^^^^",
        "  11 | doboz, 162-50, 00900/7/1986.",
        "     | ^^^^^",
        "  = safe fix: write “.” for “,” (--fix)",
        "",
    ] == shown


def test_json_has_every_stretch_of_a_broken_note():
    """The end is where the last stretch ends."""
    [finding] = checked(BROKEN, select=["MOL301"])
    said = finding.as_json()

    assert {"line": 5, "column": 34} == said["location"]
    assert {"line": 11, "column": 6} == said["end_location"]
    assert [(5, 38), (11, 6)] == [
        (one["end_location"]["line"], one["end_location"]["column"]) for one in said["ranges"]
    ]


CARETS = {
    # the note before the fault and behind it: the columns of a terminal before the caret
    "plain": ("Követség, ", "", 10),
    "wide letters": ("大使館, ", "", 8),
    "accents of their own": ("Ve\N{COMBINING ACUTE ACCENT}gh, ", "", 6),
    "a tab": ("Végh,\t", "", 6),
    "what is not seen": ("Vé\N{SOFT HYPHEN}gh\N{ZERO WIDTH SPACE}, ", "", 6),
    "what would steer a terminal": ("Végh\x1b[2J, ", "\N{RIGHT-TO-LEFT OVERRIDE}.", 10),
}


@pytest.mark.parametrize(("before", "behind", "columns"), CARETS.values(), ids=CARETS)
def test_carets_stand_under_the_fault(before, behind, columns):
    """Whatever stands in the line before it; nothing of the manuscript steers the terminal."""
    text = document(f"{before}MOL, XIX-J-1-j Vietnam, 1986, 147, doboz{behind}")
    found = checked(text, select=["MOL301"])
    shown = "".join(FORMATS["full"](Report(findings=found, texts={"article.md": text})))
    _, line, carets, *_ = shown.split("\n")

    margin = len("  3 | [^1]: ")
    assert margin + columns + len("MOL, XIX-J-1-j Vietnam, 1986, ") == carets.index("^")
    assert "^" * len("147, doboz") == carets.split("| ")[1].strip()
    assert not {"\t", "\x1b", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{SOFT HYPHEN}"} & set(line)


@pytest.mark.parametrize(
    ("note", "fix"),
    [
        ("MOL, XIX-J-1-j Vietnam, 1986, 147, doboz.", "safe fix: write “.” for “,” (--fix)"),
        ("MOL, XIX–J–1–j Vietnam, 1986, 147. doboz.", "safe fix: write “-” for “–” (--fix)"),
        ("MOL, XIX-J-1-j Vietnam, 147. doboz, 00900/ 1986.", "safe fix: take out “ ” (--fix)"),
        ("Fforde(2007, 3).", "safe fix: put in “ ” (--fix)"),
        ("MOL, \N{CYRILLIC CAPITAL LETTER KA}-58 38. cs.", "unsafe fix: write “K” for “К” (--fix --unsafe-fixes)"),
    ],
)
def test_a_fix_is_told_in_words(note, fix):
    """What is written for what, put in or taken out; the same change once."""
    text = document(note)
    found = checked(text, select=["MOL301", "MOL302", "MOL303", "MOL305"])

    assert f"  = {fix}\n" in "".join(FORMATS["full"](Report(findings=found, texts={"article.md": text})))


def test_colour_only_where_it_is_asked_for(report):
    """Without colour no format has an escape."""
    assert all("\033" not in printed(name, report) for name in FORMATS)
    coloured = Report(findings=report.findings, texts=report.texts, colour=True)
    assert "\033[" in printed("full", coloured)


def test_statistics_count(report):
    """The most frequent rule first."""
    counts = [int(line.split()[0]) for line in statistics(report)]

    assert len(report.findings) == sum(counts)
    assert counts == sorted(counts, reverse=True)
