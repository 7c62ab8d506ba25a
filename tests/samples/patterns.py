"""Regular expressions taken apart: what they nest, and the texts that are worst for them."""

from __future__ import annotations

import re

# the standard library's own parser of regular expressions, which it keeps under these names
from re import _constants as op
from re import _parser as parser

MANY = 20
"""How often a part comes in a long example that may come any number of times."""
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
"""Those that give back what they took; a possessive one, ``a*+``, never does."""
CATEGORIES = {op.CATEGORY_DIGIT: "1", op.CATEGORY_SPACE: " ", op.CATEGORY_NOT_WORD: ","}
PROBES = "aA1 .,-é(x„ő漢"
"""Characters to try for a class that says what it does not hold."""


def nested(pattern):
    """The unbounded repeats of ``pattern`` that stand within an unbounded repeat, as the parser names them."""
    return list(_nested(parser.parse(pattern.pattern, pattern.flags), inside=False))


def _nested(tree, *, inside):
    for operator, argument in tree:
        unbounded = operator in REPEATS and argument[1] is op.MAXREPEAT
        if unbounded and inside:
            yield str(argument)
        for part in _parts(operator, argument):
            yield from _nested(part, inside=inside or unbounded)


def _parts(operator, argument):
    """The expressions that an item is made of."""
    match operator:
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            parts = [argument[2]]
        case op.SUBPATTERN:
            parts = [argument[3]]
        case op.ASSERT | op.ASSERT_NOT:
            parts = [argument[1]]
        case op.BRANCH:
            parts = argument[1]
        case op.ATOMIC_GROUP:
            parts = [argument]
        case _:
            parts = []
    return parts


def _letters(tree):
    """Each literal and a character of each class."""
    for operator, argument in tree:
        if operator in {op.LITERAL, op.IN}:
            yield _letter(operator, argument)
        for part in _parts(operator, argument):
            yield from _letters(part)


def _letter(operator, argument):
    """A character that an item of one character is."""
    if operator is op.LITERAL:
        return chr(argument)
    if operator is not op.IN:
        return "x"
    (first, value), *_ = argument
    if first is op.NEGATE:
        held = {letter for each in argument[1:] for letter in PROBES if _holds(each, letter)}
        return next((letter for letter in PROBES if letter not in held), "\u4e00")
    return CATEGORIES.get(value, "a") if first is op.CATEGORY else chr(value if first is op.LITERAL else value[0])


def _holds(member, letter):
    kind, value = member
    if kind is op.CATEGORY:
        classes = {op.CATEGORY_DIGIT: r"\d", op.CATEGORY_SPACE: r"\s", op.CATEGORY_WORD: r"\w"}
        return re.match(classes.get(value, r"\W"), letter) is not None
    return value == ord(letter) if kind is op.LITERAL else value[0] <= ord(letter) <= value[1]


def _example(tree, choice, times):
    """A text that ``tree`` was made for: with its alternative number ``choice``, its repeats ``times`` times."""
    made = []
    for operator, argument in tree:
        if operator in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
            count = max(argument[0], min(argument[1], times))
            made.append(_example(argument[2], choice, times if count < MANY else 1) * count)
        elif operator is op.BRANCH:
            made.append(_example(argument[1][choice % len(argument[1])], choice, times))
        elif operator in {op.SUBPATTERN, op.ATOMIC_GROUP}:
            made += [_example(part, choice, times) for part in _parts(operator, argument)]
        elif operator in {op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN}:
            made.append(_letter(operator, argument))
    return "".join(made)


def worst(pattern):
    """Heads and parts to repeat behind them, as bad for the pattern as what it is itself made of can make them.

    Its own examples whole, without their end and without their beginning; and each character that it names,
    behind such an example or behind nothing.
    """
    tree = parser.parse(pattern.pattern, pattern.flags)
    made = {_example(tree, choice, times) for choice in range(4) for times in (1, 2, MANY)}
    begun = sorted({part for text in made for part in (text, text[:-1], text[1:], text[: len(text) // 2]) if part})
    heads = ("", *sorted(begun, key=len)[-1:])
    runs = [(head, letter + gap) for letter in sorted(set(_letters(tree))) for head in heads for gap in ("", " ", ", ")]
    return [*(("", part) for part in begun), *runs]


def text_of(head, part, size):
    """The head and then the part over and over, with an end that belongs to no citation."""
    return f"{(head + part * (size // len(part) + 1))[:size]}\0"
