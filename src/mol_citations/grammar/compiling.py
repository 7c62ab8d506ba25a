"""Lark at work: a grammar becomes tables. Only this module needs Lark."""

from __future__ import annotations

import contextlib
import re
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import lark
from lark import lexer
from lark.grammar import Terminal as LarkTerminal
from lark.load_grammar import load_grammar
from lark.parsers.lalr_analysis import IntParseTable, Shift

from mol_citations.errors import GrammarError
from mol_citations.grammar.beginnings import beginnings
from mol_citations.grammar.files import digest, folder, names, source
from mol_citations.grammar.starts import STARTS
from mol_citations.grammar.tables import Compiled, Rule, Tables, Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lark.grammar import Rule as LarkRule

_INTEREGULAR = lexer.has_interegular
_TERMINAL = re.compile(r"^(?:%import \.\w+ \(([\w, ]+)\)|([A-Z_]+)(?:\.-?\d+)?\s*:)", re.MULTILINE)


def write(target: Path) -> None:
    """Compile every grammar into a file in the folder ``target``, for `loading` to read.

    Raises:
        GrammarError: if a grammar does not build.
    """
    target.mkdir(exist_ok=True)
    for name in names():
        unfinished = target / f"{name}.json.new"  # another process may read while this one writes
        unfinished.write_text(compiled(name).to_json(digest()), encoding="utf-8")
        unfinished.replace(target / f"{name}.json")


def compiled(name: str) -> Compiled:
    """The grammar ``name``, compiled.

    Raises:
        GrammarError: if the grammar is missing or does not build.
    """
    starts = STARTS.get(name)
    tables = made_of(build(source(name), name=name, start=starts)) if starts else None
    return Compiled(patterns=_patterns(name), tables=tables)


def build(text: str, *, name: str, start: tuple[str, ...] = ("start",), strict: bool = False) -> lark.Lark:
    """Lark's parser of a grammar given as ``text``, as if it were the file ``name`` beside the others.

    ``strict`` refuses terminals of equal priority that match the same text; it needs ``lark[interegular]``.

    Raises:
        GrammarError: if the grammar does not build.

    >>> build('start: "doboz"', name="example").parse("doboz").children
    []
    """
    try:
        with _comparison_of_terminals(wanted=strict):
            return lark.Lark(
                text,
                parser="lalr",
                lexer="contextual",
                start=list(start),
                source_path=str(folder() / f"{name}.lark"),
                import_paths=[str(folder())],
                strict=strict,
            )
    except (lark.exceptions.LarkError, OSError) as error:
        raise GrammarError(f"the grammar {name!r} does not build: {error}") from error


@contextlib.contextmanager
def _comparison_of_terminals(*, wanted: bool) -> Iterator[None]:
    """Whether Lark compares all terminals of the grammars it builds now.

    It does wherever interegular is installed, strict or not, and that takes several times as long as all the rest.
    """
    lexer.has_interegular = _INTEREGULAR and wanted
    try:
        yield
    finally:
        lexer.has_interegular = _INTEREGULAR


def _patterns(name: str) -> dict[str, str]:
    """The terminals that the grammar ``name`` has or takes from others."""
    found = dict.fromkeys(
        terminal for several, single in _TERMINAL.findall(source(name)) for terminal in (several or single).split(", ")
    )
    text = f"start: {' | '.join(found)}\n%import .{name} ({', '.join(found)})"
    try:
        grammar, _ = load_grammar(  # type: ignore[no-untyped-call]  # Lark does not say
            text, f"terminals of {name}", [str(folder())], global_keep_all_tokens=False
        )
        terminals, _, _ = grammar.compile(["start"], "*")
    except (lark.exceptions.LarkError, OSError) as error:
        raise GrammarError(f"the grammar {name!r} does not build: {error}") from error
    return {terminal.name: terminal.pattern.to_regexp() for terminal in terminals if terminal.name in found}


def made_of(parser: lark.Lark) -> Tables:
    """The tables of a parser that Lark built.

    Raises:
        GrammarError: if the grammar has what `Parser` does not know: optional parts in brackets, or a string that
            a more general terminal matches as well.
    """
    front = parser.parser
    table = front.parser._parse_table  # noqa: SLF001 - Lark has no other way to them
    numbers = {rule: number for number, rule in enumerate(parser.rules)}
    states = {state: number for number, state in enumerate(_in_order(table))}
    indices = {terminal.name: index for index, terminal in enumerate(parser.terminals)}
    scanners: dict[tuple[int, ...], int] = {}
    scanner_of = []
    for state in states:
        tried = tuple(indices[terminal.name] for terminal in _tried(front.lexer.lexers[state]))
        scanner_of.append(scanners.setdefault(tried, len(scanners)))
    return Tables(
        terminals=tuple(
            Terminal(str(each.name), regexp, each.priority, each.pattern.min_width, beginnings(regexp))
            for each in parser.terminals
            for regexp in (each.pattern.to_regexp(),)
        ),
        rules=tuple(map(_rule, parser.rules)),
        actions=tuple(
            {name: states[goal] if action is Shift else ~numbers[goal] for name, (action, goal) in _row(table, state)}
            for state in states
        ),
        scanners=tuple(scanners),
        scanner_of=tuple(scanner_of),
        starts={rule: states[state] for rule, state in table.start_states.items()},
        ends={rule: states[state] for rule, state in table.end_states.items()},
    )


def _in_order(table: IntParseTable) -> list[int]:
    """The states, by how they are reached from the starts: Lark's own numbers are others in each process."""
    reached = dict.fromkeys(state for _, state in sorted(table.start_states.items()))
    waiting = list(reached)
    for state in waiting:
        goals = [goal for _, (action, goal) in _row(table, state) if action is Shift and goal not in reached]
        reached |= dict.fromkeys(goals)
        waiting += dict.fromkeys(goals)
    return waiting


def _row(table: IntParseTable, state: int) -> list[tuple[str, tuple[object, Any]]]:
    """What is done in a state, by the name of the next symbol, as plain strings: Lark's tokens compare slowly."""
    return sorted(((str(name), done) for name, done in table.states[state].items()), key=itemgetter(0))


def _tried(basic: lexer.BasicLexer) -> list[lexer.TerminalDef]:
    """The terminals that a lexer tries, in its order; nothing is compiled for that, as Lark itself would."""
    found: tuple[list[lexer.TerminalDef], dict[str, object]]
    found = lexer._create_unless(basic.terminals, basic.g_regex_flags, re, basic.use_bytes)  # type: ignore[no-untyped-call]  # noqa: SLF001 - as above
    tried, keywords = found
    if keywords or basic.ignore_types:
        raise GrammarError(f"strings that other terminals match, or ignored terminals: {sorted(keywords)}")
    return tried


def _rule(rule: LarkRule) -> Rule:
    if any(rule.options.empty_indices):
        raise GrammarError(f"an optional part in brackets: {rule}")
    kept = tuple(
        place
        for place, symbol in enumerate(rule.expansion)
        if rule.options.keep_all_tokens or not (isinstance(symbol, LarkTerminal) and symbol.filter_out)
    )
    inlined = (place for place in kept if rule.expansion[place].name.startswith("_"))
    spliced = (place for place in inlined if not isinstance(rule.expansion[place], LarkTerminal))
    return Rule(
        origin=str(rule.origin.name),
        expansion=tuple(str(symbol.name) for symbol in rule.expansion),
        method=str(rule.alias or rule.origin.name),
        kept=kept,
        spliced=tuple(spliced),
        single=bool(rule.options.expand1 and not rule.alias),
    )
