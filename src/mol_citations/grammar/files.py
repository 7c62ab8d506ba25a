"""Where the grammars stand, and their text."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from mol_citations.errors import GrammarError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGED = Path(__file__).parents[1] / "grammars"
CHECKOUT = Path(__file__).parents[3] / "grammars"
MAKERS = ("beginnings.py", "compiling.py", "starts.py", "tables.py")
"""The modules that say what tables are made and how: tables of another state of them are out of date too."""


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
def digest() -> str:
    """A digest of all grammars together, for one takes terminals from another, and of the code that compiles them."""
    texts = [f"{name}\0{source(name)}" for name in names()]
    texts += [(Path(__file__).parent / maker).read_text(encoding="utf-8") for maker in MAKERS]
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
