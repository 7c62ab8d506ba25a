"""The page of grammars: each rule and terminal of the .lark files, with the example that stands above it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADING = """\
# Grammars

This page is written by `pytest --regenerate` from the files in `grammars/`; change those, not the page.

The language of citations is written down in the notation of [Lark](https://lark-parser.readthedocs.io):
rules have small letters, terminals have capitals and are regular expressions.
A number behind a terminal's name is its priority, `%import` takes a terminal from another grammar.
Above each stand examples of what it reads; each grammar is LALR(1), so there is one reading of a text or none.

Which grammar reads a shelfmark is decided before, by the archive and the first letters of the fonds.
"""
BANNER = re.compile(r"// -{2,} (.+?) -{2,}")
CODE = re.compile(r'(`[^`]+`|"[^"]+"(?!\w))')


@attrs.frozen
class Production:
    """Rules, terminals or imports: their lines, the comment above them, and the heading above that."""

    lines: str
    comment: str
    heading: str | None = None


def page() -> Iterator[str]:
    """All grammars: a table, then a section each."""
    names = list(grammar.names())
    yield f"{HEADING}\n| grammar | what it reads |\n|---|---|\n"
    for name in names:
        first = " ".join(_opening(grammar.source(name)).partition("\n\n")[0].split("\n"))
        yield f"| [{name}](#{name}) | {_markdown(first).replace('|', '&#124;')} |\n"
    for name in names:
        source = grammar.source(name)
        yield f"\n## {name}\n\n{_markdown(_opening(source))}\n"
        for production in productions(source):
            yield f"\n### {name}: {production.heading}\n" if production.heading else ""
            yield f"\n{_markdown(production.comment)}\n" if production.comment else ""
            yield f"\n```lark\n{production.lines}\n```\n"


def productions(source: str) -> Iterator[Production]:
    """Definitions with the comment above them, in the order of the file; those that stand together are one."""
    heading = None
    for stretch in source.split("\n\n")[1:]:
        comment: list[str] = []
        lines: list[str] = []
        for line in [*stretch.rstrip("\n").split("\n"), "//"]:
            if not line.startswith("//"):
                lines.append(line)
                continue
            if lines:
                yield Production("\n".join(lines), _said(comment), heading)
                heading, comment, lines = None, [], []
            if banner := BANNER.match(line):
                heading = banner[1]
            else:
                comment.append(line)


def _opening(source: str) -> str:
    """The comment that a grammar begins with."""
    return _said(source.partition("\n\n")[0].split("\n"))


def _said(comment: list[str]) -> str:
    """The text of a comment; an empty line of it parts paragraphs, examples set in become quoted words."""
    text = ""
    for line in comment:
        words = line.removeprefix("//").removeprefix(" ")
        if words.startswith("  "):
            words = "  ".join(f'"{example}"' for example in re.split(r"\s{2,}", words.strip()))
        text += f"{words}\n" if words else "\n"
    return text.strip()


def _markdown(text: str) -> str:
    """Quoted words as code, all else as Markdown shows it: nothing in it is markup."""
    parts = CODE.split(text)
    parts[::2] = (re.sub(r"([\\`*_<>\[\]|])", r"\\\1", part) for part in parts[::2])
    parts[1::2] = (part if part.startswith("`") else _code(part) for part in parts[1::2])
    return "".join(parts)


def _code(text: str) -> str:
    return f"`` {text} ``" if "`" in text else f"`{text}`"
