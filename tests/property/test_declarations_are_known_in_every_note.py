"""Law: a short title that one note declares is known in all of them, in whatever order they stand.

Where every note stands on its own, a declaration ends with its note.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from samples.fragments import CITATIONS, damaged, texts
from samples.manuscripts import note, numbered

from mol_citations.parsing import parse_manuscript, parse_note

DECLARING = CITATIONS[0]
USING = CITATIONS[1]
manuscripts = st.lists(texts | damaged() | st.sampled_from((DECLARING, USING)), min_size=1, max_size=5)


@given(manuscripts, st.randoms(use_true_random=False))
def test_the_order_of_notes_does_not_matter(notes, random):
    """Each note is parsed to the same pieces wherever it stands."""
    shuffled = random.sample(notes, k=len(notes))

    assert _pieces(notes) == _pieces(shuffled)


@given(manuscripts)
def test_notes_on_their_own_are_parsed_on_their_own(notes):
    """A manuscript of independent notes is parsed as each of them alone would be."""
    apart = parse_manuscript(numbered(zip("abcde", notes, strict=False), independent=True))

    assert [_pieces([text]).popitem()[1] for text in notes] == [parsed.pieces for parsed in apart.notes]


def test_a_declaration_reaches_back():
    """The short title is known in the note before the one that declares it."""
    using, _ = parse_manuscript(numbered([("1", USING), ("2", DECLARING)])).notes

    assert "VTS" == using.citations[0].short_title
    assert "VTS" == parse_note(note(USING), ["VTS"]).citations[0].short_title


def _pieces(notes):
    """By text, the pieces of the notes of one manuscript."""
    parsed = parse_manuscript(numbered((str(k), text) for k, text in enumerate(notes)))
    return {parsed.note.text: parsed.pieces for parsed in parsed.notes}
