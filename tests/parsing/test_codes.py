"""Codes of fonds and what only looks like one: a letter and a number need something beside them that vouches."""

from __future__ import annotations

import pytest
from samples.manuscripts import note

from mol_citations.parsing import parse_note


@pytest.mark.parametrize(
    ("text", "fonds"),
    [
        # an archive's name before it; not an item behind its box
        ("MOL, V-73, 12. doboz", ["V 73"]),
        ("MOL, 12. doboz, V-73", [None]),
        ("MOL 5. d., V-73", [None]),
        # further codes: in a list, or with a unit of their own behind a semicolon
        ("MOL K 63 és K 64", ["K 63", "K 64"]),
        ("MOL K 63, K 64", ["K 63", "K 64"]),
        ("MOL K 63, 12. d.; K 64, 3. d.", ["K 63", "K 64"]),
        ("MOL K 63, 12. d.; K 64", ["K 63"]),
        ("MOL K 63 a K 64", ["K 63"]),
        ("Dl. 36998 és 37005", ["DL", "DL"]),
        # words for a code; alone in brackets it may be a sonata
        ("(K 331)", []),
        ("Ld. az A-I-46 jelzetű cédulasorozat ismertetését.", []),
        ("jelzete: K 63", ["K 63"]),
        ("törzsszáma K 63", ["K 63"]),
        ("fond K 63", ["K 63"]),
        ("K 63 jelzetű", ["K 63"]),
        ("A 288. fondból", []),
        # a back-reference before it
        ("ibid., K 63", ["K 63"]),
        ("uo. K 63", ["K 63"]),
        ("u. o. K 63, 5. d.", ["K 63"]),
        # a unit behind it, but for A, the Hungarian article, and where only a letter stands for the box
        ("B 57, 12. doboz", ["B 57"]),
        ("K 57, 12. cs.", ["K 57"]),
        ("A 57, 12. doboz", []),
        ("B 57, 12. d.", []),
        # the title of its records and a part, where a citation begins
        ("E 158 Conscriptiones portarum, 12. köt.", ["E 158"]),
        ("Vö.: x; E 158 Conscriptiones portarum, 12. köt.", ["E 158"]),
        # the party's fonds, unless another archive has one of that number, or it is the leaf behind a box
        ("HL 288. f. 5/1", ["288"]),
        ("PIL 288. f. 5/1", ["288"]),
        ("HL; 288. f. 5/1", ["M-KS 288"]),
        ("5. d. 45. f.", []),
        ("5. d. 45. f.; X", []),
        # the Urbaria et Conscriptiones; behind the code of their fonds it is their name
        ("U et C 45:12", ["UC"]),
        ("E 156 U et C 45:12", ["E 156"]),
        ("NRA Fasc. 12. No. 3", ["NRA"]),
        ("MOL E 148 NRA Fasc. 12. No. 3", ["E 148"]),
        # a county's, where a citation begins, with a part
        ("IV. B. 1406/b. 5. d.", ["IV.B.1406.b"]),
        ("IV. B. 1406. 5/1945", ["IV.B.1406"]),
        ("Vö. x; IV. B. 1406/b. 5. d.", ["IV.B.1406.b"]),
        ("x IV. B. 1406/b. 5. d.", []),
        ("IV. B. 1406/b.", []),
    ],
)
def test_a_code_needs_something_that_vouches_for_it(text, fonds):
    """The fonds of each shelfmark that is read."""
    shelfmarks = [getattr(citation, "shelfmark", None) for citation in parse_note(note(text)).citations]

    assert fonds == [shelfmark.fonds for shelfmark in shelfmarks if shelfmark]
