"""A grammar's tables on first use: those that were made when the package was built, or else made now."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mol_citations.errors import GrammarError
from mol_citations.grammar.files import digest
from mol_citations.grammar.parser import Builder, Parser
from mol_citations.grammar.tables import Compiled, Tables

if TYPE_CHECKING:
    from collections.abc import Callable

MADE = Path(__file__).parent / "made"
"""The folder of the tables that were made when the package was built; a checkout has none."""

Built = TypeVar("Built")


def made(name: str) -> Compiled | None:
    """The grammar ``name`` as it was compiled when the package was built; ``None`` if it was not, or has changed."""
    file = MADE / f"{name}.json"
    return Compiled.from_json(file.read_text(encoding="utf-8"), digest()) if file.is_file() else None


@functools.cache
def _compiled(name: str) -> Compiled:
    if found := made(name):
        return found
    from mol_citations.grammar import compiling  # noqa: PLC0415 - brings Lark, which tables that were made spare

    return compiling.compiled(name)


def tables(name: str) -> Tables:
    """The tables of the grammar ``name``.

    Raises:
        GrammarError: if the grammar is missing, does not build, or has no rules.
    """
    found = _compiled(name).tables
    if found is None:
        raise GrammarError(f"the grammar {name!r} has terminals only")
    return found


@functools.cache
def load(name: str, builder: Callable[[], Builder[Built]] | None = None) -> Parser[Built]:
    """The parser of the grammar ``name``; ``builder`` is the class of what takes the parts of its rules.

    Raises:
        GrammarError: if the grammar is missing, does not build, or has no rules.
    """
    return Parser(tables(name), builder() if builder else None)


def pattern(name: str, terminal: str) -> str:
    r"""The regular expression of one terminal of the grammar ``name``, with its flags, for use outside a parse.

    So a place in running text is found with the same expression that the grammar reads it by.

    Raises:
        GrammarError: if the grammar is missing or has no such terminal.

    >>> pattern("units", "ROMAN")
    '[IVXLCDM]{1,9}(?!\\w)'
    """
    try:
        return _compiled(name).patterns[terminal]
    except KeyError:
        raise GrammarError(f"the grammar {name!r} has no terminal {terminal!r}") from None
