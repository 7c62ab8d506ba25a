"""Law: no regular expression takes more than five and a half times the time for four times the text.

Each terminal of each grammar, and each expression of the package, is tried on the texts that are worst for it: its own
examples over and over, without their ends, and long runs of the characters that it names. Short texts are judged too: a
row of initials that could be parted in many ways once took half a second for 120 characters, and for 480 no longer.

Time is that of the processor, the least of several; what is too short to tell is not judged, and a ratio that fails is
measured anew, for one that is really too large fails every time. Unbounded repeats within unbounded repeats are not
measured but forbidden, unless they are possessive.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import pkgutil
import re
import time
from itertools import pairwise

import pytest
from samples.patterns import nested, text_of, worst

import mol_citations
from mol_citations import grammar
from mol_citations.errors import GrammarError

LIMIT = 5.5
SIZES = (30, 120, 480, 1920)
TELLING = 3e-4
"""Seconds under which a ratio is that of the clock, not of the expression."""
ATTEMPTS = 6
TERMINAL = re.compile(r"^(_?[A-Z][A-Z0-9_]*)(?:\.-?\d+)?:", re.MULTILINE)


def terminals(name):
    """The terminals that the grammar defines, by name; a part of one that may be empty is none by itself."""
    for terminal in TERMINAL.findall(grammar.source(name)):
        with contextlib.suppress(GrammarError):  # zero-width
            yield terminal, re.compile(grammar.pattern(name, terminal))


@functools.cache
def expressions():
    """Every expression of the package's modules, those made when they are first needed among them."""
    found = {}
    for module in pkgutil.walk_packages(mol_citations.__path__, "mol_citations."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            made = value() if _makes_a_pattern(value) else value
            if isinstance(made, re.Pattern):
                found[f"{module.name}.{name}"] = made
    return found


def _makes_a_pattern(value):
    if not hasattr(value, "cache_info"):
        return False
    signature = inspect.signature(value)
    return not signature.parameters and "Pattern" in str(signature.return_annotation)


def seconds(pattern, text, tries=3):
    """The least time of some tries to match the text."""
    times = []
    for _ in range(tries):
        start = time.process_time()
        pattern.match(text)
        times.append(time.process_time() - start)
    return min(times)


def too_slow(pattern, head, part):
    """The sizes between which the time grows by more than the limit, every time that it is measured."""
    if seconds(pattern, text_of(head, part, SIZES[-1]), tries=1) < TELLING:
        return None
    for small, large in pairwise(SIZES):
        texts = text_of(head, part, small), text_of(head, part, large)
        for _ in range(ATTEMPTS):
            taken = seconds(pattern, texts[1])
            if taken < TELLING or taken <= LIMIT * seconds(pattern, texts[0]):
                break
        else:
            return small, large
    return None


def slow_inputs(pattern):
    """What the pattern is too slow for: head, part, and the sizes."""
    tried = ((head, part, too_slow(pattern, head, part)) for head, part in worst(pattern))
    return [(head, part, sizes) for head, part, sizes in tried if sizes]


@pytest.mark.parametrize("name", sorted(grammar.names()))
def test_terminals_are_linear(name):
    """On its worst input, each terminal of the grammar."""
    assert {} == {terminal: slow for terminal, pattern in terminals(name) if (slow := slow_inputs(pattern))}


def test_expressions_of_the_package_are_linear():
    """On its worst input, each expression outside the grammars."""
    assert {} == {name: slow for name, pattern in expressions().items() if (slow := slow_inputs(pattern))}


def test_no_unbounded_repeat_stands_in_another():
    """What could be parted in any number of ways takes a time that doubles with every character."""
    patterns = expressions() | {
        f"{name}.{terminal}": pattern for name in grammar.names() for terminal, pattern in terminals(name)
    }

    assert len(patterns) > 400
    assert {} == {name: found for name, pattern in patterns.items() if (found := nested(pattern))}


def test_a_slow_expression_is_found():
    """The measurement tells one that can part its text in many ways."""
    assert too_slow(re.compile("a*a*b"), "", "a")


def test_a_nested_repeat_is_found():
    """However deep it stands; a possessive one is none."""
    assert nested(re.compile(r"x(?:(?:a|(b+))c?)*"))
    assert not nested(re.compile(r"(?:a++b)*"))
