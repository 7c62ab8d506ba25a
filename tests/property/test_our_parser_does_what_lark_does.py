"""Law: on any text our parser gives the tree that Lark gives with the same grammar, or both refuse it."""

from __future__ import annotations

import functools

import lark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations import grammar
from mol_citations.grammar import compiling

PIECES = [
    *(", ", ". ", "; ", " ", "(", ")", "[", "]", "/", "-", "–", ":", "Uo. ", "Ibid.", "uő: ", "i. m. ", "op. cit., "),
    *("XIX-J-1-j", "K 64", "288. f. 5/80. ő. e.", "Dl. 36998", "IV. 1406. b", "RG 59", "HM 1945", "fol. 190r-200v"),
    *("125. doboz", "1. csomó", "7. tétel", "137. tekercs", "005996/1983", "4057/res/1920", "162-505", "00394"),
    *("1983", "1945–1948", "1956. október 23.", "14 September 1983", "1956. X. 23-i", "c. 1950", "[1956?]", "n.d."),
    *("[henceforth VTS]", "Vietnam", "Top Secret Documents", "\ue000", "„A halálvonat utasai”", "Report", "Varsó"),
    *("Fforde(2007, 25-37; 131-161)", "Kaplan, Karel: ", "Budapest, Kossuth, ", "96. o.", "pp. 17-28", "In: "),
    *("see note 17", "a 203. jegyzetet", "wie Anm. 3", "lásd a ", "и"),
]
written = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
GRAMMARS = [(name, start) for name, starts in grammar.STARTS.items() for start in starts]


@functools.cache
def larks(name):
    """Lark's own parser of a grammar."""
    return compiling.build(grammar.source(name), name=name, start=grammar.STARTS[name])


def tree(name, text, start):
    """What Lark reads, in our types; ``None`` where it refuses."""
    try:
        return node(larks(name).parse(text, start=start))
    except lark.UnexpectedInput:
        return None


def node(of):
    """A tree or a token of Lark's in our types, with the places of its tokens."""
    if isinstance(of, lark.Token):
        return (str(of), of.type, of.start_pos, of.end_pos)
    return grammar.Node(str(of.data), [node(child) for child in of.children])


def placed(of):
    """Our own tree with the places of its tokens."""
    if isinstance(of, grammar.Token):
        return (str(of), of.type, of.start, of.end)
    return of and grammar.Node(of.rule, [placed(part) for part in of.parts])


@pytest.mark.parametrize(("name", "start"), GRAMMARS)
@given(text=st.one_of(st.text(max_size=60), written))
def test_the_same_tree_or_none(name, start, text):
    """Whether the text is a citation, a damaged one or anything else."""
    assert tree(name, text, start) == placed(grammar.load(name).parse(text, start=start))
