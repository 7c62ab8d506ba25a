"""Suppressions: which findings a comment or a setting answers, and which it does not."""

from __future__ import annotations

import pytest
from samples.checked import PATH, checked

from mol_citations.config import CheckSettings, FileIgnore, NoteIgnore, Settings

COMMA = "MOL, XIX-J-1-j Vietnam, 1986, 147, doboz, 162-50, 00900/7/1986."
SELECT = ("MOL301", "MOL302", "MOL901")

CASES = {
    # what is in the file, with {fault} for a note with MOL301: the codes that are left
    "nothing": ("A.[^1]\n\n[^1]: {fault}\n", ["MOL301"]),
    "at the end of the note": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL301] so printed -->\n", []),
    "inside the note": ("A.[^1]\n\n[^1]: <!-- mol: ignore[MOL301] -->{fault}\n", []),
    "inside the first of two notes on a line": ("A.^[{fault} <!-- mol: ignore[MOL301] -->] B.^[Ibid.]\n", []),
    "inside the second of two notes on a line": ("A.^[Ibid.] B.^[{fault} <!-- mol: ignore[MOL301] -->]\n", []),
    "below code that shows the beginning of code": (
        "```\n```sh\n```\n\nA.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL301] -->\n",
        [],
    ),
    "below a line that begins with code": (
        "```ls``` lists files.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL301] -->\n",
        [],
    ),
    "on the note's second line": ("A.[^1]\n\n[^1]: {fault}\n  And more. <!-- mol: ignore[MOL301] -->\n", []),
    "by the beginning of a code": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL3] -->\n", []),
    "by the rule's name": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[separator] -->\n", []),
    "without a code": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore -->\n", []),
    "another code": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL302] -->\n", ["MOL301", "MOL901"]),
    "one code of two": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL301, MOL302] -->\n", ["MOL901"]),
    "no such code": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL301,XYZ] -->\n", ["MOL901"]),
    "directly above": ("A.[^1]\n\n<!-- mol: ignore[MOL301] -->\n[^1]: {fault}\n", []),
    "above, with a blank line": ("A.[^1]\n\n<!-- mol: ignore[MOL301] -->\n\n[^1]: {fault}\n", []),
    "too far above": ("<!-- mol: ignore[MOL301] -->\n\nA.[^1]\n\n[^1]: {fault}\n", ["MOL901", "MOL301"]),
    "in the note before": (
        "A.[^1] B.[^2]\n\n[^1]: Ibid. <!-- mol: ignore[MOL301] -->\n\n[^2]: {fault}\n",
        ["MOL901", "MOL301"],
    ),
    "for the whole file": ("A.[^1]\n\n[^1]: {fault}\n\n<!-- mol: ignore-file[MOL301] -->\n", []),
    "switched off": ("A.[^1]\n\n<!-- mol: off[MOL301] -->\n\n[^1]: {fault}\n\n<!-- mol: on -->\n", []),
    "switched off and never on": ("<!-- mol: off[MOL301] -->\n\nA.[^1]\n\n[^1]: {fault}\n", []),
    "switched off twice": (
        "<!-- mol: off[MOL301] -->\n\n<!-- mol: off[MOL301] -->\n\nA.[^1]\n\n[^1]: {fault}\n",
        ["MOL901"],
    ),
    "switched off, on and off again": (
        "<!-- mol: off[MOL301] -->\n<!-- mol: on -->\n\nA.[^1]\n\n<!-- mol: off[MOL3] -->\n\n[^1]: {fault}\n",
        ["MOL901"],
    ),
    "every rule switched off, one on again": (
        "<!-- mol: off -->\n\nA.[^1]\n\n<!-- mol: on[MOL301] -->\n\n[^1]: {fault}\n",
        [],
    ),
    "switched on again": (
        "A.[^1]\n\n<!-- mol: off[MOL301] -->\n\n<!-- mol: on[MOL301] -->\n\n[^1]: {fault}\n",
        ["MOL901", "MOL301"],
    ),
    "another one switched on again": (
        "A.[^1]\n\n<!-- mol: off[MOL301] -->\n\n<!-- mol: on[MOL302] -->\n\n[^1]: {fault}\n",
        [],
    ),
    "shown in a block of code": ("A.[^1]\n\n```\n<!-- mol: off[MOL302] -->\n```\n\n[^1]: {fault}\n", ["MOL301"]),
    "another comment": ("A.[^1]\n\n[^1]: {fault} <!-- molar: ignore[MOL301] -->\n", ["MOL301"]),
    "a comment that never ends": ("A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL301]\n", ["MOL301"]),
    "the unneeded one itself": (
        "A.[^1]\n\n[^1]: {fault} <!-- mol: ignore[MOL302, MOL901] -->\n",
        ["MOL301"],
    ),
}


@pytest.mark.parametrize(("text", "left"), CASES.values(), ids=CASES)
def test_a_comment_answers_what_it_names_where_it_stands(text, left):
    """What is left, in its order; a comment that was not needed is found itself."""
    assert left == [finding.code for finding in checked(text.format(fault=COMMA), select=SELECT)]


def test_what_is_not_looked_for_is_not_unneeded():
    """A suppression of a rule that is not selected may be needed another time."""
    text = CASES["another code"][0].format(fault=COMMA)

    assert [] == [finding.code for finding in checked(text, select=["MOL304", "MOL901"])]


SETTINGS = {
    "the note": (CheckSettings(per_note_ignores=(NoteIgnore(note="1", codes=("MOL301",)),)), []),
    "the note of this file": (
        CheckSettings(per_note_ignores=(NoteIgnore(note="1", pattern="*.md", codes=("MOL301",)),)),
        [],
    ),
    "the note of another file": (
        CheckSettings(per_note_ignores=(NoteIgnore(note="1", pattern="*.docx", codes=("MOL301",)),)),
        ["MOL301"],
    ),
    "another note": (
        CheckSettings(per_note_ignores=(NoteIgnore(note="7", codes=("MOL301",)),)),
        ["MOL901", "MOL301"],
    ),
    "the file": (CheckSettings(per_file_ignores=(FileIgnore(pattern="*.md", codes=("MOL3",)),)), []),
    "another file": (CheckSettings(per_file_ignores=(FileIgnore(pattern="*.txt", codes=("MOL3",)),)), ["MOL301"]),
}


@pytest.mark.parametrize(("settings", "left"), SETTINGS.values(), ids=SETTINGS)
def test_settings_answer_too(settings, left):
    """For formats that have no comments."""
    text = CASES["nothing"][0].format(fault=COMMA)
    settings = Settings(check=settings)

    found = [one for one in checked(text, settings) if one.code in {"MOL301", "MOL901"}]
    assert left == [finding.code for finding in found]
    assert all(PATH == finding.file for finding in found)
