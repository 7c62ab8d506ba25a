"""The fenced blocks of a page, as CommonMark has them, each with what its fence and the comment above it say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from pathlib import Path

ROOT_PAGES = ("README.md", "CONTRIBUTING.md")
TITLE = re.compile(r'title="([^"]+)"')
MARKER = re.compile(r"<!-- (run by|not run): (.+?) -->")
"""Why a block is not run here: another file runs its lines, or there is a reason why nothing can."""


@attrs.frozen(kw_only=True)
class Block:
    """A fenced block: where it stands, what it is, and what is in it.

    ``line`` is the 1-based line of its fence; ``title`` names the file it is; ``run_by`` is a file of the project
    that has its lines; ``not_run`` a reason.
    """

    page: Path
    line: int
    language: str
    text: str
    title: str | None = None
    run_by: str | None = None
    not_run: str | None = None

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def pages(root: Path) -> list[Path]:
    """Every page that a reader is shown: README, CONTRIBUTING, and all below docs/."""
    return [*(root / name for name in ROOT_PAGES), *sorted((root / "docs").rglob("*.md"))]


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page in their order."""
    lines = page.read_text(encoding="utf-8").split("\n")
    tokens = MarkdownIt("commonmark").parse("\n".join(lines))
    return [_block(page, token.map[0], token.info, token.content, lines) for token in tokens if token.type == "fence"]


def indented(page: Path) -> list[str]:
    """The code of a page that stands in no fence."""
    tokens = MarkdownIt("commonmark").parse(page.read_text(encoding="utf-8"))
    return [token.content for token in tokens if token.type == "code_block"]


def links(page: Path) -> list[str]:
    """The files of the project that a page points to."""
    tokens = MarkdownIt("commonmark").parse(page.read_text(encoding="utf-8"))
    targets = [
        str(child.attrs["href"]).partition("#")[0]
        for token in tokens
        for child in token.children or ()
        if child.type == "link_open"
    ]
    return [target for target in targets if target and ":" not in target]


def _block(page: Path, at: int, info: str, text: str, lines: list[str]) -> Block:
    title = TITLE.search(info)
    marker = MARKER.fullmatch(lines[at - 1].strip()) if at else None
    said = {marker[1].replace(" ", "_"): marker[2]} if marker else {}
    language = info.partition(" ")[0]
    return Block(page=page, line=at + 1, language=language, text=text, title=title and title[1], **said)
