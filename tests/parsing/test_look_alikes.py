"""Parts of a shelfmark that look like other parts, told apart by what stands beside them."""

import pytest
from samples.manuscripts import note

from mol_citations.parsing import parse_note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Wilson Center, document 110130: the item of an organisation is no fonds V 73
        (
            "MOL, XIX-J-1-j ENSZ, 1977, 154. doboz, V-73, 005665/1977",
            "fonds=XIX-J-1-j subject=ENSZ year=1977 box=154 item=V-73 file_number=005665/1977",
        ),
        # a word between two numbers belongs to the one behind it, where a comma parts it from the one before
        ("MOL, XIX-J-1-j India, 88-158, fol. 202r-221v", "fonds=XIX-J-1-j subject=India item=88-158 folio=202r-221v"),
        ("MOL, XIX-C-1-k, 1867, p. 1", "fonds=XIX-C-1-k year=1867 page=1"),
        ("MOL, K 135, 1867-1870, Fasc. 1, fol. 11", "fonds=K 135 year=1867-1870 fascicle=1 folio=11"),
        ("MOL K 135, 12. fasc., 3. sz.", "fonds=K 135 fascicle=12 number=3"),
        # a letter of the fonds, or the word for the number behind it
        ("MNL PML V. 474. a. 5. d.", "fonds=V.474.a box=5"),
        ("MNL PML V. 474 p. 200", "fonds=V.474 page=200"),
        ("MOL P 387-802. tekercs", "fonds=P 387 reel=802"),
        ("MOL P 387-389", "fonds=P 387-389"),
        # csoport, shortened or in full, and csomó
        ("MOL M-KS 288. f. 5. csoport 12. ő. e.", "fonds=M-KS 288 group=5 unit=12"),
        ("MNL PML XXXV. 67.a 200. cs. 5. ő. e.", "fonds=XXXV.67.a group=200 unit=5"),
        ("MNL PML XXXV. 67.a 200. csomó", "fonds=XXXV.67.a bundle=200"),
        ("MOL K 64 1. cs. 7 II. t. 4057/res/1920", "fonds=K 64 bundle=1 item=7 II file_number=4057/res/1920"),
    ],
)
def test_parts_are_told_apart(text, expected):
    """One citation, with these levels below its archive."""
    (citation,) = parse_note(note(text)).citations
    levels = [(level, value) for level, value in citation.shelfmark.levels() if level != "repository"]

    assert expected == " ".join(f"{level}={value}" for level, value in levels)
