"""Law: whatever a note says, the texts of its pieces join to the note's text, and each piece stands at its span."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from samples.fragments import damaged, texts
from samples.manuscripts import note

from mol_citations.parsing import parse_note
from mol_citations.records import Declaring


@given(texts | damaged(), st.frozensets(st.sampled_from(("VTS", "MOL", "K 63", "(", "é")), max_size=3))
@example("5.tekercs.Iid1 tekercs.d.", frozenset())
def test_pieces_join_to_the_note(text, titles):
    """Nothing is lost, nothing is said twice, whatever short titles are declared elsewhere."""
    parsed = parse_note(note(text), titles)

    assert text == "".join(piece.text for piece in parsed.pieces)


@given(texts | damaged())
@example("5.tekercs.Iid1 tekercs.d.")
def test_pieces_stand_at_their_spans_in_order(text):
    """Each span covers its piece's text, no piece is empty, and each begins where the one before ends."""
    end = 0
    for piece in parse_note(note(text)).pieces:
        assert end == piece.span.start < piece.span.end
        assert piece.text == piece.span.of(text)
        end = piece.span.end
    assert end == len(text)


@given(texts | damaged())
def test_short_titles_stand_where_their_declaration_says(text):
    """A declaration's place lies in the note and holds the short title."""
    for piece in parse_note(note(text)).citations:
        for declaration in piece.declarations if isinstance(piece, Declaring) else ():
            assert declaration.short_title == declaration.at.of(text)


@pytest.mark.parametrize(
    "text",
    [
        # the archive before the title of records was taken a second time
        "RGANI, F. 3, op. 68, d. 820, p.o.1, 1 PF-TŰK, 16. d., 266/pol-1948, géppel írt másolat",
        "UMKL Küp. 72, d. 170, p. 3, Politburo. Békeelőkészítő Osztály iratai, 32.443/1945-pol.",
    ],
)
def test_texts_that_were_once_parsed_with_loss(text):
    """Found by mutating real citations."""
    assert text == "".join(piece.text for piece in parse_note(note(text)).pieces)
