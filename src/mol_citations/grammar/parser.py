"""Reading a text by the tables of a grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar, cast

from mol_citations.grammar.scanner import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable

    from mol_citations.grammar.tables import Rule, Tables

END = "$END"
"""Lark's name for the end of the text."""

Built = TypeVar("Built")


class Builder(Generic[Built]):
    """What takes the parts of rules while a text is parsed, and makes a ``Built`` of the whole.

    It has a method for a rule, or for the alias of an alternative, with that name; the method takes the parts,
    tokens or what became of other rules, one by one.
    """


class Token(str):
    """What a terminal matched: the text itself, the terminal's name, and where it stands, in code points."""

    __slots__ = ("end", "start", "type")

    type: str
    start: int
    end: int


class Node(NamedTuple):
    """What a rule becomes for which the builder has no method: its name and its parts."""

    rule: str
    parts: list[object]


class Row(Builder[tuple[Token, ...]]):
    """Keeps the tokens of a rule that has nothing but tokens."""

    def start(self, *tokens: Token) -> tuple[Token, ...]:
        """The tokens as they are."""
        return tokens

    continued = head = phrase = start


class Parser(Generic[Built]):
    """A parser of what a grammar describes, which hands the parts of each rule to a builder as it goes.

    A rule for which the builder has no method becomes a `Node`, and one whose name begins with ``_`` adds its
    parts to those of the rule it stands in.

    >>> from mol_citations.grammar import tables
    >>> Parser(tables("dates")).parse("14 September 1983")
    Node(rule='plain', parts=[Node(rule='moment', parts=['14 ', 'September ', '1983'])])
    """

    def __init__(self, tables: Tables, builder: Builder[Built] | None = None) -> None:
        self._tables = tables
        self._rules = [(len(rule.expansion), rule.origin, _reducer(rule, builder)) for rule in tables.rules]
        self._scanners = [Scanner([tables.terminals[index] for index in scanner]) for scanner in tables.scanners]

    def parse(self, text: str, start: str = "start") -> Built | None:
        """What the builder made of the whole of ``text``, read as the rule ``start``.

        ``None`` if the grammar does not read it, or the builder made nothing of it.
        """
        actions, rules = self._tables.actions, self._rules
        scanners, scanner_of = self._scanners, self._tables.scanner_of
        state, last = self._tables.starts[start], self._tables.ends[start]
        states, values = [state], list[object]()
        at, length = 0, len(text)
        while True:
            kind, match = END, None
            if at < length:
                found = scanners[scanner_of[state]].match(text, at)
                if found is None:
                    return None
                kind, match = found
            action = actions[state].get(kind)
            while action is not None and action < 0:
                size, origin, reduce = rules[~action]
                if size:
                    parts = values[-size:]
                    del values[-size:], states[-size:]
                else:
                    parts = []
                values.append(reduce(parts))
                state = actions[states[-1]][origin]
                if state == last and kind == END:
                    return cast("Built", values[-1])  # the builder's method for the start rule said so
                states.append(state)
                action = actions[state].get(kind)
            if action is None or match is None:
                return None
            token = Token(match.group())
            token.type, token.start, token.end = kind, at, match.end()
            values.append(token)
            states.append(action)
            state, at = action, token.end


def _reducer(rule: Rule, builder: Builder[Built] | None) -> Callable[[list[object]], object]:
    """What becomes of the symbols of ``rule``."""
    build = _build(rule, builder)
    if rule.kept == tuple(range(len(rule.expansion))) and not rule.spliced:
        return build
    kept = [(place, place in rule.spliced) for place in rule.kept]

    def reduce(values: list[object]) -> object:
        parts: list[object] = []
        for place, spliced in kept:
            if spliced:
                parts += cast("list[object]", values[place])
            else:
                parts.append(values[place])
        return build(parts)

    return reduce


def _build(rule: Rule, builder: Builder[Built] | None) -> Callable[[list[object]], object]:
    method: Callable[..., object] | None = getattr(builder, rule.method, None)
    if rule.origin.startswith("_"):
        return lambda parts: parts
    if rule.single:
        return lambda parts: parts[0] if len(parts) == 1 else Node(rule.method, parts)
    if method is None:
        return lambda parts: Node(rule.method, parts)
    return lambda parts: method(*parts)
