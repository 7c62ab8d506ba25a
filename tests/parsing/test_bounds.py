"""How far a citation may reach, to its left and to its right; each text marks the places with ``|``."""

import itertools

import pytest

from mol_citations.parsing import bounds
from mol_citations.sources import Span


def placed(marked):
    """The text without its marks, and where the marks stood."""
    parts = marked.split("|")
    return "".join(parts), list(itertools.accumulate(map(len, parts[:-1])))


# the bound, then where the shelfmark begins
LEFT = [
    "|Report, 5 May 1986, |VTS",
    "Nguyen 2002; |Report, |VTS",
    "see (|Report, |VTS)",
    "|Report (secret; copy), |VTS",
    "|Report (a (b) c), |VTS",
    "Nguyen 2002; |Report (secret), |VTS",
    "Nguyen (2002; 2003); |Report (a (b)), |VTS",
    "[|Nguyen (2002), Report, |VTS]",
    "Jelzete: |Jelentés, |VTS",
    "|Jelentés, |VTS. Jelzete: 5",
    "Nguyen; |Xerox, |VTS",
    "Nguyen; ||.VTS",
]


@pytest.mark.parametrize("marked", LEFT)
def test_where_a_description_can_begin(marked):
    """Behind a semicolon, an open bracket or a label; brackets that close are part of it."""
    text, places = placed(marked)
    bound, start = (places[0], places[1]) if len(places) > 1 else (places[0], places[0])

    assert bound == bounds.left_bound(text, 0, start, ())


@pytest.mark.parametrize(
    ("marked", "signal"),
    [
        ("Nguyen 2002, see |Report, |VTS", Span(13, 16)),
        ("lásd:||VTS", Span(0, 5)),
        ("|Report, |VTS, see VTS", Span(13, 16)),
        ("Nguyen, see 2002; |Report, |VTS", Span(8, 11)),
    ],
)
def test_a_signal_before_a_description_bounds_it(marked, signal):
    """Not one behind the shelfmark, nor one before another bound."""
    text, (bound, start) = placed(marked)

    assert bound == bounds.left_bound(text, 0, start, (signal,))


@pytest.mark.parametrize(
    ("text", "offset", "opens"),
    [("(MOL", 1, True), ("(  MOL", 3, True), ("(a MOL", 3, False), ("MOL (", 0, False), (" MOL (", 1, False)],
)
def test_a_round_bracket_opens_before_a_citation(text, offset, opens):
    """Right before it, or with spaces between."""
    assert opens == bounds.opens(text, offset)


# each sentence behind a mark, then where the stretch ends
SENTENCES = [
    ("|A munkaterv. |MOL|", ()),
    ("|A munkaterv. |Bp|. MOL", ()),
    ("|Kelt 1920. június 12. MOL|", ()),
    ("|Kelt 1920. június 12. |MOL|", (Span(5, 20),)),
    ("|Kelt 1920. június 12. |MOL|", (Span(5, 21),)),
    ("|Kelt 1920. június 12. MOL|", (Span(5, 22),)),
    ("|Kelt Bécs. Május 5-én, MOL|", (Span(5, 19),)),
    ("|A munkaterv. |Május 5-én, MOL|", (Span(13, 22),)),
    ("|A munkaterv. — |mol, K 63|", ()),
    ("|A munkaterv — mol, K 63|", ()),
    ("|A munkaterX — mol, K 63|", ()),
    ("|A munka|terv. — mol", ()),
    ("|A terv! – |a másik? — |a többi|", ()),
]


@pytest.mark.parametrize(("marked", "dates"), SENTENCES)
def test_where_sentences_begin(marked, dates):
    """Behind a stop before a capital, and behind a dash that follows a stop; a stop within a date ends none."""
    text, places = placed(marked)
    *starts, end = places

    assert starts == bounds.sentences(text, starts[0], end, dates)


def test_a_dash_before_the_stretch_begins_no_sentence_of_it():
    """Only what lies between its ends is looked at."""
    text = "A terv. — mol, K 63"

    assert bounds.sentences(text, 10, len(text), ()) == [10]


# where the archive begins, where its shelfmark does, and where that must end
RIGHT = [
    "||K 466| ; and more",
    "||K 466|) and more",
    "||K 466|] (and more",
    "||K 466 (a; b) c|; d",
    "||K ((a) b; c) d|; e",
    "||K (a) b|; c",
    "|MOL (|K 466) 5. cs.|; x",
    "|MOL ((|K 466) 5. cs.) 6|; x",
    "|MOL ((a) |K 466) 5. cs.|; x",
    "|MOL (a) |K 466|) 5. cs.; x",
    "|MOL) |K 466|) 5. cs.; x",
    "|MOL; |K 466|) 5. cs.; x",
    "|MOL |K 466|) (5. cs.",
    "(|MOL |K 466|) 5. cs.",
    "||IV. 405. a) 12. d.|; x",
    "||IV. 405/a) 12/1930|; x",
    "||IV. 405. a|) and more",
    "||K 466 and no end|",
]


@pytest.mark.parametrize("marked", RIGHT)
def test_where_a_shelfmark_must_end(marked):
    """Before a semicolon or a bracket around it; brackets that open behind its archive may close inside."""
    text, (opened, start, end) = placed(marked.replace(" ;", ";"))

    assert end == bounds.right_bound(text, start, len(text), opened)


@pytest.mark.parametrize(("opened", "end"), [(None, 10), (0, 18)])
def test_a_bracket_before_a_shelfmark_closes_around_it(opened, end):
    """Unless its archive stands before the bracket."""
    assert end == bounds.right_bound("MOL (K 466) 5. cs.; x", 5, 21, opened)


def test_a_shelfmark_ends_where_it_is_told_to_stop():
    """A semicolon behind that place does not matter."""
    assert bounds.right_bound("MOL K 466; x", 0, 5) == 5


@pytest.mark.parametrize(("offset", "found"), [(3, None), (4, None), (6, Span(6, 9)), (8, Span(6, 9)), (9, None)])
def test_the_span_around_an_offset(offset, found):
    """The code point behind a span is not in it."""
    assert found == bounds.around([Span(0, 3), Span(6, 9)], offset)
