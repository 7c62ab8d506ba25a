"""What is done with a block of each kind, so that it is true: a function a language, which hands back what is wrong."""

from __future__ import annotations

import doctest
import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import yaml
from bibtexparser.entrypoint import parse_string
from documentation.sessions import NAME, answered, fits, run

import mol_citations as mc
from mol_citations.config import read_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from documentation.blocks import Block

    Check = Callable[[Block, "Page"], str | None]

ROOT = Path(__file__).resolve().parents[2]
DOCTEST_OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


@attrs.define
class Page:
    """What the blocks of one page share: the names that its Python defines, and sessions that print something new."""

    names: dict[str, object] = attrs.field(factory=dict)
    renewed: list[tuple[Block, str]] = attrs.field(factory=list)

    def rewritten(self, text: str) -> str:
        """The page's text with what its sessions print now."""
        lines = text.split("\n")
        for block, now in reversed(self.renewed):
            fence = lines[block.line - 1]
            indent = fence[: len(fence) - len(fence.lstrip())]
            end = block.line + len(block.text.splitlines())
            lines[block.line : end] = [f"{indent}{line}".rstrip() for line in now.splitlines()]
        return "\n".join(lines)


def console(block: Block, page: Page) -> str | None:
    """Every command is run; the page says what it prints."""
    if not block.text.startswith("$ "):
        return "a session begins with a command"
    now = answered(block)
    if now == block.text:
        return None
    page.renewed.append((block, now))
    return f"a terminal shows now:\n{now}"


def sh(block: Block, _page: Page) -> str | None:
    """Commands without their output: those of this program are run, and none is a bad call."""
    for line in _commands(block):
        if not line.startswith(f"{NAME} "):
            return f"only {NAME} can be run here: {line}"
        ended = run(line)
        if ended.code not in {0, 1}:
            return f"{line} ended with {ended.code}: {ended.shown}"
    return None


def _commands(block: Block) -> Iterator[str]:
    for line in block.text.splitlines():
        command = line.partition("  #")[0].strip()
        if command and not command.startswith("#"):
            yield command


def pycon(block: Block, page: Page) -> str | None:
    """A doctest; the names of earlier blocks are known."""
    examples = doctest.DocTestParser().get_doctest(block.text, page.names, str(block), str(block.page), block.line)
    said: list[str] = []
    results = doctest.DocTestRunner(optionflags=DOCTEST_OPTIONS).run(examples, out=said.append, clear_globs=False)
    page.names |= examples.globs
    if not results.attempted:
        return "there is no example in it"
    return "".join(said) if results.failed else None


def python(block: Block, page: Page) -> str | None:
    """A program, with its tests called."""
    before = dict(page.names)
    exec(compile(block.text, str(block), "exec"), page.names)  # noqa: S102 - the project's own page
    for name, value in page.names.items():
        if name.startswith("test_") and before.get(name) is not value and callable(value):
            value()
    return None


def markdown(block: Block, _page: Page) -> str | None:
    """A manuscript, every note of which can be read."""
    parsed = mc.parse(block.text)
    unread = [piece.text for note in parsed.notes for piece in note.citations if isinstance(piece, mc.Unparsed)]
    return f"cannot be read: {unread}" if unread or not parsed.notes else None


def toml(block: Block, _page: Page) -> str | None:
    """Settings; in a ``pyproject.toml`` those of its own table."""
    settings = tomllib.loads(block.text)
    if block.title is not None:
        read_settings(Path(block.title))
    else:
        mc.Settings.of(settings)
    return None


def yaml_(block: Block, _page: Page) -> str | None:
    """A pipeline: our hooks and our action's inputs are there, our commands are no bad calls."""
    loaded = yaml.safe_load(block.text)
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    inputs = set(yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"])
    for each in _mappings(loaded):
        if unknown := {hook["id"] for hook in each.get("hooks", [])} - hooks:
            return f"no such hooks: {unknown}"
        if NAME in str(each.get("uses")) and (unknown := set(each["with"]) - inputs):
            return f"no such inputs: {unknown}"
        for line in each.get("script", []):
            if line.startswith(f"{NAME} ") and run(line).code not in {0, 1}:
                return f"a bad call: {line}"
    return None


def _mappings(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _mappings(each)


def bibtex(block: Block, _page: Page) -> str | None:
    """Entries that a reader of BibTeX reads."""
    library = parse_string(block.text)
    return "no entries, or broken ones" if library.failed_blocks or not library.entries else None


def json_(block: Block, _page: Page) -> str | None:
    """JSON."""
    json.loads(block.text)
    return None


def latex(block: Block, _page: Page) -> str | None:
    """A whole document, which tests/clients compiles."""
    whole = block.text.startswith("\\documentclass") and block.text.endswith("\\end{document}\n")
    if block.title is None or not whole or block.text.count("{") != block.text.count("}"):
        return "only a whole document with a title can be compiled"
    return None


def lark(block: Block, _page: Page) -> str | None:
    """Lines of one of the grammars."""
    sources = [path.read_text("utf-8") for path in (ROOT / "grammars").glob("*.lark")]
    return None if any(block.text in source for source in sources) else "no grammar has these lines"


def text(block: Block, _page: Page) -> str | None:
    """What a PDF holds, which tests/clients compares with it."""
    if block.title is None or not block.title.endswith(".pdf"):
        return "nothing says where this text comes from"
    return None if Path(block.title).with_suffix(".tex").is_file() else "there is no LaTeX for it"


KINDS: dict[str, Check] = {
    "bibtex": bibtex,
    "console": console,
    "json": json_,
    "lark": lark,
    "latex": latex,
    "markdown": markdown,
    "pycon": pycon,
    "python": python,
    "sh": sh,
    "text": text,
    "toml": toml,
    "yaml": yaml_,
}
"""What can be checked, by the language that a fence names."""


def fault(block: Block, page: Page) -> str | None:
    """What is wrong with a block; it is checked in the working folder, where the blocks before it left their files."""
    if block.not_run is not None:
        return None
    if block.run_by is not None:
        return _lacking(block, ROOT / block.run_by)
    check = KINDS.get(block.language)
    if check is None:
        return f"there is no way to check a block of {block.language or 'no language'}"
    if block.title is not None and block.language != "text":
        path = Path(block.title)
        if path.is_file():
            return None if fits(block.text, path.read_text(encoding="utf-8")) else f"{path} holds something else"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")
    return check(block, page)


def _lacking(block: Block, path: Path) -> str | None:
    """Whether the file that is said to run a block's commands has them."""
    there = path.read_text(encoding="utf-8")
    lacking = [line for line in _commands(block) if line not in there]
    return f"{path.name} does not have {lacking}" if lacking else None
