"""Declared short titles in notes: with the parts of a shelfmark behind them, or alone where a citation would stand."""

import pytest
from samples.citations_in_words import in_words
from samples.manuscripts import note

from mol_citations.parsing import parse_note

TITLES = ("VTS", "KB", "Napló")
"""What the document declares: "Vietnam, Top Secret Documents", "Központi Bizottság", and a word with one capital."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VTS, 1986, 147. doboz.", ["ArchivalCitation: VTS, 1986, 147. doboz year 1986 | box 147 | short_title VTS"]),
        (
            "VTS, 5. doboz, 6. doboz.",
            [
                "ArchivalCitation: VTS, 5. doboz box 5 | short_title VTS",
                "ArchivalCitation: 6. doboz box 6 | short_title VTS | carried",
            ],
        ),
        (
            "VTS, 5. doboz [henceforth VTS5], 162-50.",
            [
                (
                    "ArchivalCitation: VTS, 5. doboz [henceforth VTS5], 162-50"
                    " [VTS5] box | box 5 | item 162-50 | short_title VTS"
                )
            ],
        ),
        ("VTS, 56.", ["ArchivalCitation: VTS, 56 page 56 | short_title VTS"]),
        ("VTS, 162-50.", ["ArchivalCitation: VTS, 162-50 item 162-50 | short_title VTS"]),
        ("VTS.", ["ArchivalCitation: VTS short_title VTS"]),
        ("KB", ["ArchivalCitation: KB short_title KB"]),
        ("Lásd VTS.", ["see ArchivalCitation: VTS short_title VTS"]),
        ("lásd VTS; ld. KB", ["see ArchivalCitation: VTS short_title VTS", "see ArchivalCitation: KB short_title KB"]),
        ("Ezt írja: VTS", ["ArchivalCitation: VTS short_title VTS"]),
        ("a KB; VTS; Napló.", ["ArchivalCitation: VTS short_title VTS"]),
        ("Napló, 5. doboz; Napló.", ["ArchivalCitation: Napló, 5. doboz box 5 | short_title Napló"]),
        ("A VTS. Nem VTS.", []),
        ("VTS volt. xVTS. VTS-ből", []),
    ],
)
def test_what_a_short_title_cites(text, expected):
    """In running words it cites nothing, and alone a word with one capital letter does not either."""
    citations = parse_note(note(text), TITLES).citations

    assert expected == [" ".join(in_words(one).split()) for one in citations]
