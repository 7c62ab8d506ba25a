r"""What a note says without its inline markup, and where each character of that stands in the note.

Writers set *ibid.* in italics, converters put backslashes before brackets and tags around superscripts, and
pandoc writes dashes as two hyphens or three; none of it is part of a citation. A note is parsed without, and its
citations are put back to where they stand: their texts keep the markup, their fields do not have it.

    *Ibid.*, 5. doboz                       Ibid., 5. doboz
    _MOL_, XIX-J-1-j \[henceforth VTS\]     MOL, XIX-J-1-j [henceforth VTS]
    <i>Uo.</i> 1<sup>st</sup>               Uo. 1st
    fol. 23--25                             fol. 23–25

The rules for emphasis are those of CommonMark as far as notes need them: a run of ``*`` or ``_`` opens before
a word and closes behind one, with a run of the same length; what has no partner stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.records import Declaring
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.records import Citation

_MARK = re.compile(
    r"""
    (?P<escape>\\(?=[!-/:-@\[-`{-~]))                   # \[henceforth VTS\]
    |(?P<tag></?(?:i|em|b|strong|u|sup|sub|small)>)     # <i>Ibid.</i>
    |(?P<run>\*{1,3}|_{1,3})                            # *Ibid.*
    |(?<![-!])(?P<dash>-{2,3})(?![->])                  # fol. 23--25
    """,
    re.VERBOSE,
)
_DASHES = {"--": "\N{EN DASH}", "---": "\N{EM DASH}"}


@attrs.frozen
class Unmarked:
    """A note's text without markup; ``places`` holds for each character of ``text`` its place in the note.

    ``opened`` and ``closed`` hold the marks of emphasis that belong together, by where the opening one ends and
    where the closing one begins.
    """

    text: str
    places: tuple[int, ...]
    note: str
    opened: Mapping[int, tuple[Span, Span]]
    closed: Mapping[int, tuple[Span, Span]]

    def restored(self, citation: Citation) -> Citation:
        """The citation as it stands in the note, its text with the markup inside it."""
        span = self._span(citation.span)
        if isinstance(citation, Declaring):
            declarations = tuple(attrs.evolve(each, at=self._span(each.at)) for each in citation.declarations)
            citation = attrs.evolve(citation, declarations=declarations)
        return attrs.evolve(citation, span=span, text=span.of(self.note))

    def _span(self, span: Span) -> Span:
        if not len(span):
            start = self.places[span.start] if span.start < len(self.places) else len(self.note)
            return Span(start, start)
        return self._whole(Span(self.places[span.start], self.places[span.end - 1] + 1))

    def _whole(self, span: Span) -> Span:
        """The span with the mark at its edge whose partner stands inside: "*Ebd.*, 124. cs.", not "Ebd.*, 124. cs."."""
        opening, closing = self.opened.get(span.start, (span, span))
        if closing.end <= span.end and opening is not span:
            span = Span(opening.start, span.end)
        opening, closing = self.closed.get(span.end, (span, span))
        if span.start <= opening.start and closing is not span:
            span = Span(span.start, closing.end)
        return span


def unmarked(note: str) -> Unmarked | None:
    r"""The text of ``note`` without its markup; ``None`` for a note that has none.

    >>> unmarked(r"*Ibid.*, \[5\] * 3").text
    'Ibid., [5] * 3'
    >>> unmarked("MOL, K 63, snake_case") is None
    True
    """
    if _MARK.search(note) is None:
        return None
    pairs, singles = _marks(note)
    cuts = sorted([*singles, *(mark for pair in pairs for mark in pair)])
    if not cuts:
        return None
    read = _MARK.sub(_with_dash, note) if "--" in note else note
    kept: list[str] = []
    places: list[int] = []
    end = 0
    for cut in (*cuts, Span(len(note), len(note))):
        kept.append(read[end : cut.start])
        places.extend(range(end, cut.start))
        end = cut.end
    opened = {pair[0].end: pair for pair in pairs}
    closed = {pair[1].start: pair for pair in pairs}
    return Unmarked("".join(kept), tuple(places), note, opened, closed)


def _with_dash(mark: re.Match[str]) -> str:
    """A mark as it stands, hyphens for a dash as that dash and hyphens, which are cut."""
    return _DASHES[mark[0]] + mark[0][1:] if mark["dash"] else mark[0]


def _marks(note: str) -> tuple[list[tuple[Span, Span]], list[Span]]:
    """The marks of emphasis that belong together, the inner before the outer, and the other markup."""
    pairs: list[tuple[Span, Span]] = []
    singles: list[Span] = []
    opened: dict[str, Span] = {}
    escaped = -1
    for mark in _MARK.finditer(note):
        if mark.start() == escaped:
            continue
        if mark.lastgroup == "run":
            before, after = note[max(0, mark.start() - 1) : mark.start()], note[mark.end() : mark.end() + 1]
            opener = opened.get(mark[0])
            if opener is not None and before and not before.isspace() and not after.isalnum():
                pairs.append((opener, Span(*mark.span())))
                del opened[mark[0]]
            elif after and not after.isspace() and not before.isalnum():
                opened[mark[0]] = Span(*mark.span())
            continue
        if mark.lastgroup == "escape":
            escaped = mark.end()
        singles.append(Span(mark.start() + (mark.lastgroup == "dash"), mark.end()))
    return pairs, singles
