"""Archives are found in running text, whole, once, and with their code."""

from __future__ import annotations

import pytest

from mol_citations.authority import repositories

OL = "HU-MNL-OL"

FOUND = [
    ("MOL, 276 f. 65/359.", [("MOL", OL)]),
    ("MÓL K 64. 5. csomó", [("MÓL", OL)]),
    ("a HUMNL-OL-R 64-1.-1102. jelzeten", [("HUMNL-OL", OL)]),
    ("hu_mnl_ol_e156_a_fasc087_no023", [("hu_mnl_ol", OL)]),
    ("Tisztázat. UMKL XIX. I-l-i. 86995", [("UMKL", OL)]),
    ("MNL OL (MOL) K 63", [("MNL OL (MOL)", OL)]),
    (
        "Hungarian National Archives (Magyar Országos Levéltár, MOL). XIX-J-1-j India",
        [("Hungarian National Archives (Magyar Országos Levéltár, MOL)", OL)],
    ),
    ("Országos Levéltár (továbbiakban OL) D. 93.", [("Országos Levéltár", OL), ("OL", OL)]),
    ("az MNL PML IV. 435.b 3896/19", [("MNL PML", "HU-MNL-PML")]),
    ("BML Gyula, polg. m. 1945/9015.", [("BML", "HU-MNL-BéML")]),
    ("BML. Bvm. főisp. biz. 657/biz. 1941.", [("BML", "HU-MNL-BaML")]),
    ("BML 12/1937.", [("BML", None)]),
    ("Dési (Dej) városi lt. K.", [("Dési (Dej) városi lt.", None)]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_finds_archives(text: str, expected: list[tuple[str, str | None]]):
    """Each archive is found under the words used, with its code where the table has one."""
    mentions = repositories.find_all(text)

    assert expected == [(mention.cited, mention.code) for mention in mentions]
    assert all(mention.cited == mention.span.of(text) for mention in mentions)


@pytest.mark.parametrize(
    "text", ["NATO", "MOLNÁR", "Levéltári Közlemények 77", "a levéltárban", "in: Archiv für Geschichte"]
)
def test_what_is_no_archive(text: str):
    """Words that only begin like a siglum, journals and lone common nouns are no archives."""
    assert [] == repositories.find_all(text)
