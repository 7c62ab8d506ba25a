r"""Inline markup is no part of a citation: a note is parsed without it, and its citations keep it where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.exporting.contract_json import citation_json
from mol_citations.parsing import parse_note
from mol_citations.parsing.markup import unmarked
from mol_citations.records import Place, Resolution, ResolvedCitation
from mol_citations.sources import Note, Source

PLAIN = "Hungarian Embassy to the SRV, Report, 9 April 1987, MOL, XIX-J-1-j Vietnam [henceforth VTS], 1987, 136. doboz"

# the note, and the same without markup (None: it has none)
UNMARKED = [
    ("*Ibid.*, 5. doboz", "Ibid., 5. doboz"),
    ("_Ibid._, 5. doboz", "Ibid., 5. doboz"),
    ("**Uo.** 7. d.", "Uo. 7. d."),
    ("***Ebd.***", "Ebd."),
    ("<i>Uo.</i> 1<sup>st</sup>", "Uo. 1st"),
    (r"MOL \[henceforth VTS\], 162\_505", "MOL [henceforth VTS], 162_505"),
    (r"a \* b \\ c", r"a * b \ c"),
    (r"\*not italic\*", "*not italic*"),
    ("(*Népszava*)", "(Népszava)"),
    ("fol. 23--25 --- and *Ibid.*", "fol. 23–25 — and Ibid."),
    ("1945-1964, ---- and <!-- so -->", None),
    ("MOL, K 63", None),
    ("snake_case and 2*3*4", None),
    ("* I thank my colleagues", None),
    ("5 * 3 * 2", None),
    ("K 63*", None),
    ("*never closed", None),
    ("a < b > c <p>", None),
    ("C:\\Users", None),
    ("", None),
]


@pytest.mark.parametrize(("note", "expected"), UNMARKED)
def test_markup_is_left_out_and_nothing_else(note, expected):
    """Emphasis, escapes and inline tags; what has no partner is text."""
    bare = unmarked(note)

    assert expected == (None if bare is None else bare.text)


def fields(text):
    """What the citations of a note say, without their texts and places."""
    note = Note(id="1", number="1", text=text, source=Source.whole(text))
    explicit = Resolution(status="explicit")
    printed = [
        citation_json(ResolvedCitation(citation=citation, place=Place("1", index), resolution=explicit))
        for index, citation in enumerate(parse_note(note, {"VTS"}).citations)
    ]
    return [{name: value for name, value in each.items() if name not in {"text", "span"}} for each in printed]


MARKED = [
    PLAIN.replace("MOL", "*MOL*"),
    PLAIN.replace("Report", "_Report_"),
    PLAIN.replace("XIX-J-1-j Vietnam", "**XIX-J-1-j Vietnam**"),
    PLAIN.replace("[", r"\[").replace("]", r"\]"),
    PLAIN.replace("VTS", "*VTS*"),
    PLAIN.replace("136. doboz", "<em>136.</em> doboz"),
    f"*{PLAIN}*",
]


@pytest.mark.parametrize("text", MARKED)
def test_a_citation_says_the_same_with_markup_in_it(text):
    """Every field, declarations too."""
    assert fields(PLAIN) == fields(text)


@pytest.mark.parametrize("word", ["*Ibid.*", "_Ibid._", "<i>Ibid.</i>", "*Ibid*.", "**Ibid.**"])
def test_a_marked_ibid_keeps_what_follows(word):
    """The box behind it is its box."""
    assert [{"kind": "ibid", "box": "5", "status": "explicit"}] == fields(f"{word}, 5. doboz.")


def test_the_text_of_a_citation_is_what_stands_in_the_note():
    """Markup inside it is kept, and its span covers exactly it."""
    text = r"Lásd *MOL*, K 63, 5\. csomó."
    note = Note(id="1", number="1", text=text, source=Source.whole(text))

    (citation,) = parse_note(note).citations

    assert r"*MOL*, K 63, 5\. csomó" == citation.text == citation.span.of(text)


@given(st.text(alphabet="*_\\<>i/b ab1.,[]", max_size=40))
def test_every_character_keeps_its_place(note):
    """What is left is the note's characters in their order."""
    bare = unmarked(note)

    if bare is not None:
        assert bare.text == "".join(note[place] for place in bare.places)
        assert list(bare.places) == sorted(set(bare.places))


@given(
    st.lists(
        st.sampled_from(["*", "_", "MOL", "K 63", ", ", "5. csomó", "Uo.", "\\", "<i>", "</i>", " ", "VTS"]),
        max_size=12,
    )
)
def test_no_text_of_a_marked_note_is_lost(parts):
    """The pieces join to the note, whatever markup stands in it."""
    text = "".join(parts)
    note = Note(id="1", number="1", text=text, source=Source.whole(text))

    assert text == "".join(piece.text for piece in parse_note(note, {"VTS"}).pieces)
