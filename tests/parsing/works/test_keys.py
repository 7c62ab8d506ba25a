r"""Works cited by their key: pandoc's "[@kornai1992, 45]" and LaTeX's "\cite[45]{kornai1992}"."""

from __future__ import annotations

import pytest
from samples.said import read, said

from mol_citations.parsing import works

# https://pandoc.org/MANUAL.html#citation-syntax and the manual of biblatex, 3.9
KEYS = [
    ("[@kornai1992, 45].", ["@kornai1992, 45"]),
    ("[see @bekes2004, pp. 33--35; also @rainer1999].", ["@bekes2004, pp. 33--35", "@rainer1999"]),
    ("As -@kornai1992 [p. 45] says.", ["-@kornai1992 [p. 45]"]),
    ("@doe:99_a.b says.", ["@doe:99_a.b"]),
    ("@{https://example.org/a b} says.", ["@{https://example.org/a b}"]),
    (r"See \cite[45]{kornai1992}.", [r"\cite[45]{kornai1992}"]),
    (r"\footcite[see][45--47]{kornai1992}", [r"\footcite[see][45--47]{kornai1992}"]),
    (r"\textcite{rainer1999} and \autocites{a}{b}", [r"\textcite{rainer1999}", r"\autocites{a}"]),
    ("Write to info@mnl.gov.hu.", []),
    ("[5] and @ home.", []),
    ("[see @kornai1992, 45 ]", ["@kornai1992, 45"]),
    ("[@kornai1992,  45.]", ["@kornai1992,  45"]),
]


@pytest.mark.parametrize(("note", "expected"), KEYS, ids=[note for note, _ in KEYS])
def test_a_key_with_its_place_is_a_work(note, expected):
    """Each key is one work, from its sign to the page; an address of mail is none."""
    assert expected == [piece.text for piece in works.find(note, 0, len(note))]


def test_the_brackets_of_a_key_are_no_parenthesis():
    """An ibid. behind "MOL, K 63, 5. cs.; [@kornai1992]" may mean either."""
    (archive, work) = read("MOL, K 63, 5. cs.; [@kornai1992].")

    assert "literature" == said(work)
    assert not work.nested
    assert "5" == archive.shelfmark.bundle
