"""Law: four times the note, or four times the notes, take at most five and a half times the time.

Time is that of the processor. A measurement that fails is made anew, for a noisy one proves nothing; quadratic
parsing takes up to sixteen times the time and fails every time.
"""

from __future__ import annotations

import time

import pytest
from samples.manuscripts import note, numbered

from mol_citations.parsing import parse_manuscript, parse_note

LIMIT = 5.5
ATTEMPTS = 5
MEASURABLE = 0.03

FRAGMENTS = (
    "MOL, XIX-J-1-j ",
    "XIX-J-1-j Vietnam, 147. doboz, 00900/1986, ",
    "Ibid.; ",
    "Uo., 5. doboz, ",
    "(",
    "[",
    ")",
    "[henceforth X], ",
    "(a továbbiakban: ",
    "Dl. 1, ",
    "DL 1 és 2, ",
    "K 63, ",
    "OL O 65, O 66, ",
    "VTS, 1986, 147. doboz, ",
    "VTS, ",
    "Report, ",
    "Jehlicska levele ",
    "5 May 1986, ",
    "1983",
    "; ",
    ". A",
    "X. ",
    "see ",
    "lásd ",
    "see Dl. 1, ",
    "Hoang (1991, 36), ",
    "Hoang and ",
    "A.- A. ",
    "MOL ",
    "MOL (",
    "(= MOL, ",
    "PML IV. 435.b ",
    "M-KS 288. f. 5/1. ő. e. ",
    "KÜM-TÜK, ",
    "Alisp. ir. 12/1950 ",
    "fasc. 12 ",
    "Jelzete: ",
    "Staatsarchiv Zürich ",
    "hu_mnl_ol_e156_",
    " ",
    "\n",
    "1/",
    "é",
    '"',
    "„a” ",
)
TOGETHER = (
    ("MOL, XIX-J-1-j ", "147. doboz, ", "[henceforth X], ", "VTS, 1986, ", "Ibid.; "),
    ("see ", "Dl. 1, ", "Hoang (1991, 36), ", "K 63 ", "; "),
    ("Report, 5 May 1986, ", "(", "M-KS 288. f. 5/1. ő. e. ", "fol. 1, ", "VTS, "),
)


def seconds(parse, *arguments):
    """How long ``parse`` takes."""
    start = time.process_time()
    parse(*arguments)
    return time.process_time() - start


def ratio(parse, small, large):
    """The time for the large input in times for the small one: the first within the limit, or else the least."""
    found = []
    while len(found) < ATTEMPTS and (not found or found[-1] > LIMIT):
        found.append(seconds(parse, *large) / seconds(parse, *small))
    return min(found)


@pytest.fixture(scope="module", autouse=True)
def grammars():
    """The grammars are built before anything is measured."""
    parse_note(note("".join(FRAGMENTS)), frozenset(("VTS", "X")))


@pytest.mark.parametrize("fragments", [*((fragment,) for fragment in FRAGMENTS), *TOGETHER])
def test_a_note_is_parsed_in_linear_time(fragments):
    """One line, made of the same fragments over and over, and long enough to be measured."""
    text, titles = "".join(fragments), frozenset(("VTS", "X"))
    times = 3_000 // len(text)
    while seconds(parse_note, note(text * times), titles) < MEASURABLE:
        times *= 2

    assert ratio(parse_note, (note(text * times), titles), (note(text * times * 4), titles)) <= LIMIT


def test_a_long_note_of_everything_is_parsed_in_linear_time():
    """What is far away costs nothing: signals, anchors and brackets of a note that many citations are in."""
    text = " ".join(fragment for fragment in FRAGMENTS if "(" not in fragment)

    assert ratio(parse_note, (note(text * 60),), (note(text * 240),)) <= LIMIT


@pytest.mark.parametrize(
    "declaration",
    ["MOL, K {0} [henceforth ABC{0}]", "MOL, K 63, {0}. doboz (a továbbiakban: Iratok {0}), ABC{0}, 5. doboz"],
)
def test_declarations_are_known_in_linear_time(declaration):
    """Every note declares a short title, and every one of these is looked for in all notes."""
    small, large = ((numbered((str(k), declaration.format(k)) for k in range(count)),) for count in (300, 1200))

    assert ratio(parse_manuscript, small, large) <= LIMIT


@pytest.mark.parametrize("bracket", ["(", "[", "([", "(MOL ", "[henceforth "])
def test_brackets_need_no_recursion(bracket):
    """Ten thousand open brackets are parsed; nothing runs out of stack."""
    text = bracket * 10_000

    assert text == "".join(piece.text for piece in parse_note(note(text)).pieces)
