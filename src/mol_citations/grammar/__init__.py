"""The grammars of this package: how they are found, made into tables, and read by.

    grammars/*.lark ──compiling (Lark)──▶ Tables ──▶ Parser ──▶ what a builder makes of the text

The grammars stand in the checkout's top-level folder ``grammars``; a wheel carries them as
``mol_citations/grammars``, and beside them the tables that Lark made of them when the wheel was built. Where
there are no tables, or the grammars have changed since, Lark makes them when a grammar is first needed.

All grammars are LALR(1), read with Lark's contextual lexer: which terminals are tried depends on what was read so
far. Parsing needs no Lark: `Parser` walks the tables, gives each token its place, and hands the parts of a rule
to the builder. It does what Lark's own parser does with the same tables, and a law in the tests says so.

One grammar file takes rules and terminals from another with ``%import .units (BOX, YEAR)``.
"""

from __future__ import annotations

from mol_citations.grammar.files import names, source
from mol_citations.grammar.loading import load, pattern, tables
from mol_citations.grammar.parser import Builder, Node, Parser, Row, Token
from mol_citations.grammar.starts import STARTS
from mol_citations.grammar.tables import Rule, Tables, Terminal

__all__ = [
    "STARTS",
    "Builder",
    "Node",
    "Parser",
    "Row",
    "Rule",
    "Tables",
    "Terminal",
    "Token",
    "load",
    "names",
    "pattern",
    "source",
    "tables",
]
