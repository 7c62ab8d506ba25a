"""Whole texts in the layouts of real manuscripts: notes found, marks tied, and what disagrees."""

from __future__ import annotations

import pytest

from mol_citations.reading import read_text
from mol_citations.reading.numbering import ids


def notes(text, layout="auto"):
    """Id and text of each note."""
    return [(note.id, note.text) for note in read_text(text, layout=layout).notes]


def paragraphs(*blocks):
    """A text with a blank line between its blocks."""
    return "\n\n".join(blocks) + "\n"


NOTES_FOUND = {
    "a decoy list before the first rule": (
        paragraphs("A.<sup>1)</sup>", "1) First thing.", "2) Second.", "B.<sup>2)</sup>", "---", "1) MOL.", "2) Ibid."),
        [("1", "MOL."), ("2", "Ibid.")],
    ),
    "a decoy list below a rule between sections": (
        paragraphs("A.<sup>1)</sup>", "---", "1) MOL.", "B.", "***", "1) First thing.", "2) Second."),
        [("1", "MOL.")],
    ),
    "body that goes on with a number": (
        paragraphs("A.<sup>1)</sup> (Kimura", "---", "1) MOL.", "1986, 1051). B.<sup>2)</sup>", "---", "2) Ibid."),
        [("1", "MOL."), ("2", "Ibid.")],
    ),
    "a note printed a page late": (
        paragraphs(
            "A.<sup>1)</sup> B.<sup>2)</sup>", "---", "1) MOL.", "C.<sup>3)</sup>", "---", "2) VTS.", "3) Ibid."
        ),
        [("1", "MOL."), ("2", "VTS."), ("3", "Ibid.")],
    ),
    "a page with nothing but the rest of a note": (
        paragraphs(
            "A.<sup>1)</sup>", "---", "1) VTS, 147.", "B.", "---", "doboz, 50.", "C.<sup>2)</sup>", "---", "2) Ibid."
        ),
        [("1", "VTS, 147. doboz, 50."), ("2", "Ibid.")],
    ),
    "a note of two paragraphs": (
        paragraphs("A.<sup>1)</sup> B.<sup>2)</sup>", "---", "1) MOL.", "On this see VTS.", "2) Ibid.", "C."),
        [("1", "MOL. On this see VTS."), ("2", "Ibid.")],
    ),
    "numbers that begin again on each page": (
        paragraphs("A.<sup>1</sup>", "---", "1 MOL.", "B.<sup>1</sup> C.<sup>2</sup>", "---", "1 VTS.", "2 Ibid."),
        [("1", "MOL."), ("1~2", "VTS."), ("2", "Ibid.")],
    ),
    "an excerpt that begins in the middle": (
        paragraphs(
            "A.<sup>20)</sup>", "---", "18) MOL.", "19) VTS.", "20) Ibid.", "B.<sup>21)</sup>", "---", "21) STS."
        ),
        [("18", "MOL."), ("19", "VTS."), ("20", "Ibid."), ("21", "STS.")],
    ),
    "a note of the author under an asterisk": (
        paragraphs("A.<sup>1)</sup>", "---", "\\* The author thanks.", "1) MOL.", "B.<sup>2)</sup>", "---", "2) Ibid."),
        [("1", "MOL."), ("2", "Ibid.")],
    ),
    "lines of one paragraph, each a note": (
        paragraphs("A.^1 B.^2 C.^3", "---", "1 MOL,\n147. doboz\n2 Ibid.\n3 VTS,\n50. doboz"),
        [("1", "MOL, 147. doboz"), ("2", "Ibid."), ("3", "VTS, 50. doboz")],
    ),
    "text from PDF: flat marks, page numbers, form feeds": (
        "It ends here.1 The\nnext.2 And so\n\n1 MOL, 147.\ndoboz.\n2 Ibid.\n\n12\n\fdoes this.3\n\n3 VTS.\n\n13\n",
        [("1", "MOL, 147. doboz."), ("2", "Ibid."), ("3", "VTS.")],
    ),
    "no rule at all": (
        paragraphs("A.<sup>1)</sup>", "1) MOL, 147. do-", "B.<sup>2)</sup>", "boz, 50.", "2) Ibid.", "C."),
        [("1", "MOL, 147. doboz, 50."), ("2", "Ibid.")],
    ),
    "endnotes without a title": (
        paragraphs(
            "Phases[i] of it.[ii] And more.[iii]",
            "*Note: this is a translation.",
            "[i] MOL.",
            "[ii] VTS.",
            "[iii] Ibid.",
        ),
        [("i", "MOL."), ("ii", "VTS."), ("iii", "Ibid.")],
    ),
    "Roman superscripts": (
        paragraphs("A.<sup>i</sup> B.<sup>ii</sup>", "<sup>i</sup> MOL.", "<sup>ii</sup> Ibid."),
        [("i", "MOL."), ("ii", "Ibid.")],
    ),
    "Jegyzetek, lines that are labelled": (
        paragraphs(
            "A.¹ B.² C.³",
            "JEGYZETEK",
            "1. MOL K 63, 5. csomó,\n12. tétel.\n2. Uo.\n3. U. o. 5. fol.",
            "Irodalom",
            "Horn. 1987.",
        ),
        [("1", "MOL K 63, 5. csomó, 12. tétel."), ("2", "Uo."), ("3", "U. o. 5. fol.")],
    ),
    "notes of several paragraphs below a title": (
        paragraphs(
            "A.[1] B.[2]",
            "**Notes**",
            "[1] MOL.",
            "More on it.",
            "[2] VTS.",
            "    Set in.",
            "Bibliography",
            "Horn. 1987.",
        ),
        [("1", "MOL. More on it."), ("2", "VTS. Set in.")],
    ),
    "notes below a title, over a page": (
        paragraphs("A.[1] B.[2]", "Notes", "[1] MOL, which", "245", "---", "goes on.", "[2] Ibid."),
        [("1", "MOL, which goes on."), ("2", "Ibid.")],
    ),
    "numbers that begin again without a sub-title": (
        paragraphs("A.[1] B.[2]", "C.[1] D.[2]", "Endnotes", "[1] MOL.\n[2] Ibid.\n[1] VTS.\n[2] STS."),
        [("1", "MOL."), ("2", "Ibid."), ("1~2", "VTS."), ("2~2", "STS.")],
    ),
    "numbers that begin again below sub-titles": (
        paragraphs(
            "A.[1]", "B.[1] C.[2]", "## Notes", "Chapter One", "[1] MOL.", "Chapter Two", "[1] VTS.", "[2] STS."
        ),
        [("1", "MOL."), ("1~2", "VTS."), ("2", "STS.")],
    ),
    "notes at the end of each chapter": (
        paragraphs(
            "# One", "A.[1]", "Notes", "1 MOL.", "# Two", "B.[1] C.[2]", "Notes", "1 VTS.", "2 STS.", "# Three", "D."
        ),
        [("1", "MOL."), ("1~2", "VTS."), ("2", "STS.")],
    ),
    "a list and a heading behind the notes": (
        paragraphs("A.[1]", "## Notes", "[1] MOL.", "(2) is no note.", "## Afterword", "[2] Nor is this."),
        [("1", "MOL.")],
    ),
    "another heading inside the notes": (
        paragraphs("A.[1] B.[2]", "# Notes", "## One", "[1] MOL.", "## Two", "[2] Ibid.", "### End", "C."),
        [("1", "MOL."), ("2", "Ibid.")],
    ),
    "a finished note, a line that begins with a year": (
        paragraphs("A.[1] B.[2]", "Notes", "[1] MOL K 63,\n[1938] 5. csomó.\n[2] Ibid."),
        [("1", "MOL K 63, [1938] 5. csomó."), ("2", "Ibid.")],
    ),
    "a remark below the title": (
        paragraphs("A.[1] B.[2]", "## Notes", "All boxes are in Budapest.", "[1] MOL.", "[2] Ibid."),
        [("1", "MOL."), ("2", "Ibid.")],
    ),
    "marks (12) and Anmerkungen": (
        paragraphs("Eins (1). Zwei (2).", "Anmerkungen:", "(1) OL K149.\n(2) Ebd."),
        [("1", "OL K149."), ("2", "Ebd.")],
    ),
    "pandoc in a text with an endnote title": (
        paragraphs("A.[^1]", "## Notes", "[^1]: MOL."),
        [("1", "MOL.")],
    ),
    "a byte order mark before a note's mark": ("\ufeffA.[^1]\n\n[^1]: MOL.\n", [("1", "MOL.")]),
    "no notes: affiliations": (
        paragraphs(
            "# TITLE", "<sup>1,\\*</sup> MSc. N. and <sup>2</sup>Dr. B.", "<sup>1</sup>Student.", "<sup>2</sup>Office."
        ),
        [],
    ),
    "no notes: a list": (paragraphs("The list:", "1) One.", "2) Two.", "---", "The end."), []),
    "no notes: a list, and numbers in the text": (
        paragraphs("It cost 12 florins (see also p. 3) in 1986 (2).", "1) One.", "2) Two.", "3) Three."),
        [],
    ),
    "no notes: nothing": ("", []),
    "no notes: a title without notes, before a numbered bibliography": (
        paragraphs("A.", "## Notes", "## Bibliography", "1. Horn. 1987.", "2. Segal. 1988."),
        [],
    ),
    "no notes: a title without notes": (paragraphs("A.", "Notes", "To be written."), []),
}


@pytest.mark.parametrize("case", NOTES_FOUND)
def test_notes_found(case):
    """Ids and texts; every note has its mark, or was numbered before the excerpt began."""
    text, expected = NOTES_FOUND[case]

    manuscript = read_text(text)

    assert expected == [(note.id, note.text) for note in manuscript.notes]
    tied = [mark.note for mark in manuscript.markers]
    assert [note.id for note in manuscript.notes if note.id not in {"18", "19"}] == tied


DISAGREEMENTS = {
    "all is well": (["1", "2"], ["1", "2"], []),
    "a note without a mark": (["1", "3"], ["1", "2", "3"], [("note-without-marker", "2", "2")]),
    "a mark without a note": (
        ["1", "2", "3"],
        ["1", "3"],
        [("marker-without-note", "2", None), ("note-number-skipped", "2", "3")],
    ),
    "a mark and its note skipped": (["1", "3"], ["1", "3"], [("note-number-skipped", "2", "3")]),
    "a number given twice": (["1", "2", "2", "3"], ["1", "2", "2", "3"], [("note-number-repeated", "2", "2~2")]),
    "a mark given twice": (["1", "1", "2"], ["1", "2"], []),
    "the last notes lost": (
        ["1", "2", "3"],
        ["1"],
        [("marker-without-note", "2", None), ("marker-without-note", "3", None)],
    ),
    "all notes lost": (
        ["1", "2", "3"],
        [],
        [("marker-without-note", "1", None), ("marker-without-note", "2", None), ("marker-without-note", "3", None)],
    ),
}


@pytest.mark.parametrize("title", ["---", "## Notes"])
@pytest.mark.parametrize("case", DISAGREEMENTS)
def test_disagreements_are_kept(case, title):
    """What marks and notes do not agree on, at page feet as at the end, in the order of the file."""
    marks, labels, expected = DISAGREEMENTS[case]
    body = " ".join(f"Sentence.<sup>{mark}</sup>" for mark in marks)
    text = paragraphs(body, title, *(f"{label}) VTS, 1986." for label in labels))

    problems = read_text(text).problems

    assert expected == [(problem.kind, problem.label, problem.note) for problem in problems]


def test_a_problem_has_its_place():
    """The mark in the text, or the label of the note."""
    text = "A.<sup>1</sup> B.<sup>2</sup>\n\n---\n\n1) VTS.\n\n3) STS.\n"

    places = [problem.origin.of(text) for problem in read_text(text).problems]

    assert ["<sup>2</sup>", "3) ", "3) "] == places


IDS = [
    # labels as printed, ids
    (["9", "10", "10", "10"], ["9", "10", "10~2", "10~3"]),
    (["10~2", "10", "10"], ["10~2", "10", "10~3"]),
    (["i", "ii", "i"], ["i", "ii", "i~2"]),
    ([], []),
]


@pytest.mark.parametrize(("labels", "expected"), IDS)
def test_ids_are_unique(labels, expected):
    """A label that comes again is counted, past any that is written so."""
    assert expected == list(ids(labels))


LOST_MARKS = {
    "labels 12)": lambda number: f"{number}) ",
    "labels 12.": lambda number: f"{number}. ",
    "labels 12": lambda number: f"{number} ",
}


@pytest.mark.parametrize("rule", ["---", "\f", None])
@pytest.mark.parametrize("label", LOST_MARKS)
@pytest.mark.parametrize("lost", [3, 4])
def test_a_lost_mark_costs_one_note_at_most(rule, label, lost):
    """Four pages of two notes each: what comes behind the lost mark is found; under a rule its note is as well."""
    blocks = []
    for number in range(1, 9, 2):
        marks = ["" if at == lost else f"<sup>{at}</sup>" for at in (number, number + 1)]
        blocks.append(f"The clerk wrote it down.{marks[0]} The other clerk read it.{marks[1]}")
        blocks += [rule] if rule else []
        blocks += [f"{LOST_MARKS[label](at)}VTS, {at}. doboz." for at in (number, number + 1)]

    found = [note.number for note in read_text(paragraphs(*blocks)).notes]

    expected = [str(number) for number in range(1, 9)]
    assert found == expected if rule else set(expected) - {str(lost)} <= set(found)


LAYOUTS = [
    # layout, text, notes
    ("text", "A.[^1]\n\n[^1]: MOL.\n", []),
    ("text", "A.<sup>1)</sup>\n\n```\n\n1) MOL.\n\n```\n", [("1", "MOL.")]),
    ("markdown", "A.<sup>1)</sup>\n\n```\n\n1) MOL.\n\n```\n", []),
    ("markdown", "A.<sup>1)</sup>\n\n---\n\n1) MOL.\n", [("1", "MOL.")]),
    ("lines", "1) MOL.\n\n[^1]: VTS.", [("1", "1) MOL."), ("2", ""), ("3", "[^1]: VTS.")]),
]


@pytest.mark.parametrize(("layout", "text", "expected"), LAYOUTS)
def test_a_layout_may_be_named(layout, text, expected):
    """In plain text nothing is markup; lines are notes whatever they hold."""
    assert expected == notes(text, layout)


def test_marks_of_pandoc_without_any_note_are_reported():
    """The text refers to notes that are not there."""
    manuscript = read_text("A.[^a] B.[^b]\n")

    assert () == manuscript.notes
    assert ["a", "b"] == [problem.label for problem in manuscript.problems]


def test_a_number_far_ahead_is_one_disagreement():
    """A mark and its label that were misread do not leave out each of the numbers between."""
    text = paragraphs("One.<sup>1</sup> Two.<sup>900000</sup>", "---", "1) VTS, 1986.", "900000) VTS, 1987.")

    (problem,) = read_text(text).problems

    assert ("note-number-skipped", "2–899999") == (problem.kind, problem.label)
