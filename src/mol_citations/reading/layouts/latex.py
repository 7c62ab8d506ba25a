r"""LaTeX's notes: ``\footnote{...}``, ``\endnote{...}``, ``\footnotetext[3]{...}`` and ``\footcite[45]{kornai1992}``.

LaTeX counts the notes itself, so a note's label is its number in the printed text: the one that is given
(``\footnote[12]{...}``), or the next; where the text has chapters, each that has a number begins again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.blocks import blocks
from mol_citations.reading.found import Found, FoundNote, Mark
from mol_citations.reading.latex_tokens import LatexTokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.reading.latex_tokens import Token

_NOTES = frozenset(
    (
        *("footnote", "endnote", "footnotetext", "endnotetext", "footnotemark", "endnotemark"),
        *("footcite", "footfullcite", "chapter"),
    )
)
_ARGUMENTS = re.compile(r"(?P<star>\*)?(?P<options>(?:[ \t]{0,3}\[[^\[\]\n]{0,200}\]){0,2})[ \t]{0,3}(?P<open>\{)?")
_TEXT = re.compile(r"\\(?:documentclass|begin|chapter|(?:sub){0,2}section|input)\*?[ \t]{0,3}[\[{]")
"""What no Markdown has: a document's class, its parts, an environment."""
_VERBATIM = re.compile(r"\{(?P<environment>verbatim\*?|lstlisting|minted|comment)\}")
_FENCE = re.compile(r"\*?(?P<fence>[^\sA-Za-z*])")
_COMMAND_OR_COMMENT = re.compile(r"\\[\s\S]|%")
_COMMAND_OR_BRACE = re.compile(r"\\[\s\S]|[{}]")
_BEGIN, _END = "\\begin{document}", "\\end{document}"
_LONGEST = 20_000
"""No note is longer, in code points: a brace that closes further on was not meant to."""
_ENDNOTES = -1
"""The series of endnotes, which are counted by themselves."""
_NOT_A_LINE_END = re.compile(r"[^\n]")


def has_latex_notes(text: str) -> bool:
    r"""Whether the text is LaTeX and has notes.

    >>> has_latex_notes(r"\section{Maps} Drawn.\footnote{Ibid.}"), has_latex_notes(r"In Markdown, \footnote{Ibid.}")
    (True, False)
    """
    return any(word in text for word in ("\\foot", "\\endnote")) and is_latex(text)


def is_latex(text: str) -> bool:
    r"""Whether the text is LaTeX.

    >>> is_latex(r"\documentclass{article}"), is_latex("# Maps")
    (True, False)
    """
    return _TEXT.search(text) is not None


def mask_latex(text: str) -> str:
    r"""Blank out the preamble, comments and verbatim text; line ends and offsets stay.

    >>> mask_latex("Maps.% \\footnote{old}\n50\\% of them.")
    'Maps.                \n50\\% of them.'
    """
    pieces = []
    at = 0
    for start, end in _hidden(text):
        pieces += [text[at:start], _NOT_A_LINE_END.sub(" ", text[start:end])]
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _hidden(text: str) -> Iterator[tuple[int, int]]:
    begin, end = text.find(_BEGIN), text.find(_END)
    at = 0
    if begin >= 0:
        at = begin + len(_BEGIN)
        yield 0, at
    stop = end if end >= at else len(text)
    tokens = LatexTokens(text)
    unclosed: set[str] = set()
    while token := tokens.find(at, stop, _COMMAND_OR_COMMENT):
        at = token.end
        if token.kind == "comment":
            yield token.start, at
            continue
        opened = _verbatim(text, token)
        if opened is None or opened[0] in unclosed:
            continue
        closing, inside = opened
        close = text.find(closing, inside, stop)
        if close < 0:
            unclosed.add(closing)
            continue
        at = close + len(closing)
        yield token.start, at
    if stop < len(text):
        yield stop, len(text)


def _verbatim(text: str, token: Token) -> tuple[str, int] | None:
    r"""What ends the verbatim text that a command begins, and where that begins.

    That is ``\end{verbatim}``, or the second bar of ``\verb|x|``.
    """
    if token.kind == "macro" and token.name == "begin" and (begin := _VERBATIM.match(text, token.end)):
        return f"\\end{{{begin['environment']}}}", begin.end()
    if token.kind == "macro" and token.name == "verb" and (fence := _FENCE.match(text, token.end)):
        return fence["fence"], fence.end()
    return None


def find_latex(text: str) -> Found:
    r"""The notes of a LaTeX text, comments and verbatim blanked.

    >>> found = find_latex(r"A.\footnote{MOL, K 63.} B.\footcite[45]{kornai} C.\footnote[7]{Ibid.}")
    >>> [(note.label, note.parts) for note in found.notes]
    [('1', [(12, 22)]), ('2', [(26, 47)]), ('7', [(63, 68)])]
    """
    return _Latex(text).read()


@attrs.define
class _Counter:
    """The numbers of footnotes or of endnotes: the last one, and by number the marks that wait for their text."""

    last: int = 0
    waiting: dict[int, list[Mark]] = attrs.field(factory=dict)


@attrs.frozen
class _Command:
    """A command that has to do with notes; ``end`` is behind its options, and its brace if one ``opens``."""

    name: str
    options: str
    start: int
    end: int
    opens: bool


@attrs.define
class _Latex:
    text: str
    found: Found = attrs.field(factory=lambda: Found(numbered=False, markup="latex"))
    foot: _Counter = attrs.field(factory=_Counter)
    end: _Counter = attrs.field(factory=_Counter)
    closed: dict[int, int] = attrs.field(factory=dict)
    series: int = 0

    def read(self) -> Found:
        """Every note in its order, with its mark."""
        commands, self.closed = _commands(self.text)
        at = 0
        for command in commands:
            if command.start < at:  # inside a note
                continue
            if command.name == "chapter":
                self._begin_chapter()
            elif command.name.endswith("mark"):
                self._mark(command)
            elif command.opens:
                at = self._note(command)
        self.found.body = blocks(self.text)
        return self.found

    def _begin_chapter(self) -> None:
        if self.foot.last:
            self.series += 1
        self.foot.last = 0

    def _counter(self, name: str) -> _Counter:
        return self.end if name.startswith("end") else self.foot

    def _numbered(self, command: _Command) -> int:
        """The number that is given in brackets, or the next; a citation's brackets say where in the work."""
        counter = self._counter(command.name)
        given = re.fullmatch(r"\s*\[\s*(\d{1,6})\s*\]", command.options)
        if given and "cite" not in command.name:
            return int(given[1])
        counter.last += 1
        return counter.last

    def _mark(self, command: _Command) -> None:
        r"""``\footnotemark``, whose text comes behind with ``\footnotetext``."""
        end = command.end - command.opens
        value = self._numbered(command)
        mark = Mark(str(value), value, "pandoc", command.start, end)
        self._counter(command.name).waiting.setdefault(value, []).append(mark)
        self.found.marks.append(mark)

    def _note(self, command: _Command) -> int:
        """The note that a command opens; gives where to look further."""
        close = self.closed.get(command.end)
        if close is None or close - command.end > _LONGEST:
            return command.end
        cites = "cite" in command.name
        part = (command.start, close + 1) if cites else (command.end, close)
        mark: Mark | None
        if command.name.endswith("text"):
            value = self._given(command)
            waiting = self._counter(command.name).waiting.get(value)
            mark = waiting.pop() if waiting else None  # that of its number, or the last one
        else:
            value = self._numbered(command)
            mark = Mark(str(value), value, "pandoc", command.start, command.end)
            self.found.marks.append(mark)
        series = _ENDNOTES if command.name.startswith("end") else self.series
        note = FoundNote(str(value), value, command.start, command.end, [part], series)
        self.found.notes.append(note)
        if mark is not None:
            mark.note = note
        return close + 1

    def _given(self, command: _Command) -> int:
        given = re.search(r"\d{1,6}", command.options)
        return int(given[0]) if given else self._counter(command.name).last


def _commands(text: str) -> tuple[list[_Command], dict[int, int]]:
    """The commands for notes, and where their braces close, by the place behind the brace, if they do."""
    tokens = LatexTokens(text)
    commands: list[_Command] = []
    opened: set[int] = set()
    closed: dict[int, int] = {}
    stack: list[int] = []
    at = 0
    while token := tokens.find(at, len(text), _COMMAND_OR_BRACE):
        at = token.end
        if token.kind == "brace_open":
            stack.append(at)
        elif token.kind == "brace_close" and stack:
            start = stack.pop()
            if start in opened:
                closed[start] = token.start
        elif token.kind == "macro" and token.name in _NOTES and (arguments := _ARGUMENTS.match(text, at)):
            if token.name == "chapter" and arguments["star"]:  # it has no number, so that LaTeX counts on
                continue
            opens = arguments["open"] is not None
            commands.append(_Command(token.name, arguments["options"], token.start, arguments.end(), opens))
            if opens:
                opened.add(arguments.end())
    return commands, closed
