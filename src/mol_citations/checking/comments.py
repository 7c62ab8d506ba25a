"""Comments that suppress findings, and what each of them is for.

    Ibid. <!-- mol: ignore[MOL102] the second source is meant -->
    <!-- mol: off[MOL3] a quotation, printed as it is -->  ...  <!-- mol: on -->
    <!-- mol: ignore-file[MOL304] -->

``ignore`` is for the note it stands in, for the line it stands on, or, on a line of its own, for what begins
directly below (one blank line may stand between). Without brackets every rule is meant. A rule may be
called by its code, the beginning of codes, or its name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from mol_citations.checking.rules import rules
from mol_citations.sources import Lines, Position, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.checking.findings import Finding

_DIRECTIVE = re.compile(r"\s*mol:\s*(?P<word>ignore-file|ignore|off|on)(?![\w-])\s*(?:\[(?P<codes>[^\]]*)\])?")
_FENCE = re.compile(r" {0,3}(`{3,}+(?![^`]*`)|~{3,}+)")
_BELOW = 2
"""How many lines below a comment on a line of its own the thing may begin that it is for."""
_EVERY_RULE = ("MOL",)


@attrs.define(kw_only=True, eq=False)
class Suppression:
    """One suppression: the rules it names, where it holds, and for which of them it was needed.

    It holds in ``note``, on ``lines``, or from ``begins`` to ``until``, where no other of its one code holds; with
    none of these, in the whole file.
    """

    codes: tuple[str, ...]
    at: Range
    note: str | None = None
    lines: range = range(0)
    begins: Position | None = None
    until: Position | None = None
    in_settings: bool = False
    needed: set[str] = attrs.field(factory=set)

    def covers(self, finding: Finding) -> bool:
        """Whether a finding in its note or on its lines is suppressed; if so, it was needed."""
        if self.begins is not None and finding.start < self.begins:
            return False
        if self.until is not None and finding.start >= self.until:
            return False
        named = {code for code in self.codes if finding.code.startswith(code)}
        self.needed |= named
        return bool(named)


def read_comments(text: str, notes: Sequence[tuple[str, Sequence[Range]]]) -> list[Suppression]:
    """The suppressions in a file.

    Arguments:
        text: the decoded file.
        notes: the ids of its notes, each with the stretches it stands in.
    """
    lines = Lines.of(text)
    by_place = sorted((part.start, part.end.line, name) for name, parts in notes for part in parts)
    suppressions: list[Suppression] = []
    opened: dict[str, Suppression] = {}
    for start, end, word, codes in _directives(text):
        at = Range(lines.position(start), lines.position(end))
        match word:
            case "ignore-file":
                suppressions.append(Suppression(codes=codes, at=at))
            case "ignore":
                note = _note_at(by_place, at.start)
                below = _BELOW if _alone(text, start, end) else 0
                on = range(at.start.line, at.end.line + below + 1) if note is None else range(0)
                suppressions.append(Suppression(codes=codes, at=at, note=note, lines=on))
            case "off":
                suppressions += (_off(code, at, opened) for code in codes)
            case _:
                for code in list(opened) if codes == _EVERY_RULE else opened.keys() & codes:
                    opened.pop(code).until = at.start
    return suppressions


def _off(code: str, at: Range, opened: dict[str, Suppression]) -> Suppression:
    """What begins here; it holds nowhere if the code is off already."""
    if code in opened:
        return Suppression(codes=(code,), at=at, begins=at.start, until=at.start)
    opened[code] = Suppression(codes=(code,), at=at, begins=at.start)
    return opened[code]


def _directives(text: str) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    """Each comment that says something to us: its place in code points, its word, its codes."""
    if "mol:" not in text:
        return
    code_blocks = list(_code_blocks(text))
    names = {rule.name: code for code, rule in rules().items()}
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        directive = _DIRECTIVE.match(text, start + 4, end)
        block = bisect_right(code_blocks, (start, len(text))) - 1
        if directive and not (block >= 0 and start < code_blocks[block][1]):
            said = [code.strip() for code in (directive["codes"] or "").split(",")]
            codes = tuple(dict.fromkeys(names.get(code, code) for code in said if code))
            yield start, end + 3, directive["word"], codes or _EVERY_RULE
        start = text.find("<!--", end)


def _code_blocks(text: str) -> Iterator[tuple[int, int]]:
    """Fenced blocks, in which comments are shown and say nothing."""
    at, opening, fence = 0, 0, ""
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        if found and not fence:
            opening, fence = at, found.group(1)
        elif found and found.group(1).startswith(fence) and not line[found.end() :].strip():
            yield opening, at + len(line)
            fence = ""
        at += len(line)
    if fence:
        yield opening, at


def _note_at(by_place: Sequence[tuple[Position, int, str]], at: Position) -> str | None:
    """The note on the line of a comment: of several the last that begins before it, else the one behind it."""
    behind = bisect_right(by_place, at, key=lambda each: each[0])
    if behind and at.line <= by_place[behind - 1][1]:
        return by_place[behind - 1][2]
    return by_place[behind][2] if behind < len(by_place) and by_place[behind][0].line == at.line else None


def _alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands on the lines of a comment."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    close = text.find("\n", end)
    return not before.strip() and not text[end : close if close >= 0 else len(text)].strip()
