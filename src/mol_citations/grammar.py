"""How a grammar of this package is found and built.

The grammars stand in the checkout's top-level folder ``grammars``; a wheel carries them as
``mol_citations/grammars``. The packaged copy is preferred. All are LALR(1) with the contextual lexer, and
each is built when it is first needed and then kept. Lark's own cache is not used: it unpickles a file of
predictable name in the shared temporary folder.

One grammar file takes rules and terminals from another with ``%import .units (BOX, YEAR)``.
"""

from __future__ import annotations

import contextlib
import functools
from pathlib import Path
from typing import TYPE_CHECKING

import lark
from lark import lexer

from mol_citations.errors import GrammarError

if TYPE_CHECKING:
    from collections.abc import Iterator

_INTEREGULAR = lexer.has_interegular

PACKAGED = Path(__file__).parent / "grammars"
CHECKOUT = Path(__file__).parents[2] / "grammars"


@functools.cache
def folder() -> Path:
    """The folder the grammars stand in: the packaged one, or else the checkout's.

    Raises:
        GrammarError: if there is neither.
    """
    for candidate in (PACKAGED, CHECKOUT):
        if candidate.is_dir():
            return candidate
    raise GrammarError(f"no grammars in {PACKAGED} nor in {CHECKOUT}")


def names() -> Iterator[str]:
    """The names of all grammars, sorted.

    >>> "units" in names()
    True
    """
    yield from sorted(path.stem for path in folder().glob("*.lark"))


def source(name: str) -> str:
    """The text of the grammar ``name``.

    Raises:
        GrammarError: if there is no such grammar.
    """
    try:
        return (folder() / f"{name}.lark").read_text(encoding="utf-8")
    except OSError as error:
        raise GrammarError(f"no grammar {name!r} in {folder()}") from error


@functools.cache
def load(
    name: str,
    *,
    start: str | tuple[str, ...] = "start",
    transformer: lark.Transformer[lark.Token, object] | None = None,
    strict: bool = False,
) -> lark.Lark:
    """The parser of the grammar ``name``, built on first use.

    Arguments:
        name: the file's name without ``.lark``.
        start: the rule, or rules, that a text can be parsed as.
        transformer: is embedded, so that parsing gives its results and no tree.
        strict: refuses terminals of equal priority that match the same text; needs ``lark[interegular]``.

    Raises:
        GrammarError: if the grammar is missing or does not build.

    >>> load("dates").parse("14 September 1983").data
    'plain'
    """
    return build(source(name), name=name, start=start, transformer=transformer, strict=strict)


def build(
    text: str,
    *,
    name: str,
    start: str | tuple[str, ...] = "start",
    transformer: lark.Transformer[lark.Token, object] | None = None,
    strict: bool = False,
) -> lark.Lark:
    """The parser of a grammar given as ``text``, as if it were the file ``name`` beside the others.

    `load` is this for a file, kept. Use it for a grammar that is put together when a program runs.

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
                start=list((start,) if isinstance(start, str) else start),
                source_path=str(folder() / f"{name}.lark"),
                import_paths=[str(folder())],
                transformer=transformer,
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


@functools.cache
def pattern(name: str, terminal: str) -> str:
    r"""The regular expression of one terminal of the grammar ``name``, with its flags, for use outside a parse.

    So a place in running text is found with the same expression that the grammar reads it by.

    Raises:
        GrammarError: if the grammar is missing or has no such terminal.

    >>> pattern("units", "ROMAN")
    '[IVXLCDM]{1,9}(?!\\w)'
    """
    single = build(f"start: {terminal}\n%import .{name} ({terminal})", name=f"{terminal} of {name}")
    return single.get_terminal(terminal).pattern.to_regexp()
