"""What has the marks of a citation and is not read: named with its reason, never passed over in silence."""

import pytest

from mol_citations.parsing import unread
from mol_citations.parsing.locating import locate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MOL, ?, 12. doboz. Mai nap.", None),
        ("MOL, titkos iratok, 12. doboz. Az irat ma is ott van.", "MOL, titkos iratok, 12. doboz"),
        ("A MOL az irat egy részét 1992-ben kapta meg.", None),
        ("MOL, 1956.", None),
        ("MOL, titkos iratok, 12. doboz., ; MOL, K 63. Mai nap.", "MOL, titkos iratok, 12. doboz"),
        ("MOL, titkos iratok, 12. doboz) és más. Mai nap.", "MOL, titkos iratok, 12. doboz"),
        ("MOL, XIЖ-J-1-j Vietnam, 1983, 125. doboz.", "MOL, XIЖ-J-1-j Vietnam, 1983, 125. doboz"),
    ],
)
def test_an_archive_with_a_numbered_unit_is_a_citation(text, expected):
    """A unit word with its number near the archive's name is evidence; a year is none."""
    found = unread.read(locate(text), 0)

    assert (found.text if found else None) == expected


def test_the_reason_is_given():
    """An unread stretch says why it was not read."""
    assert unread.read(locate("MOL, titkos iratok, 12. doboz."), 0).reason == unread.REASON
