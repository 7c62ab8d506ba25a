"""A stretch of a note, with the places in it where a reference can begin and where it cannot run on."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Self

import attrs

from mol_citations import grammar
from mol_citations.parsing import signals
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.parsing.signals import SignalMention

_NAMES_REACH = 100
"""The names before "op. cit." are not longer than this, in code points."""


@attrs.frozen(kw_only=True)
class Phrase:
    """A phrase that names a work cited before ("op. cit."), and where the names right before it begin."""

    span: Span
    names: int


@attrs.frozen(kw_only=True)
class Stretch:
    """``text[start:end]``, a stretch of a note; the signals in it and the phrases that refer back.

    >>> stretch = Stretch.of("On aid, see Ton(1983); Gati, i. m. 91.", 0, 38)
    >>> [stretch.text[at:][:4] for at in stretch.starts()]
    ['On a', 'Ton(', '1983', 'Gati', 'm. 9', '91.']
    """

    text: str
    start: int
    end: int
    signals: tuple[SignalMention, ...]
    phrases: tuple[Phrase, ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """Finds what the readers of references need to know of a stretch, once for them all."""
        return cls(
            text=text,
            start=start,
            end=end,
            signals=signals.within(text, start, end),
            phrases=tuple(_phrases(text, start, end)),
        )

    def starts(self) -> Iterator[int]:
        """The places where a reference can begin, in their order."""
        places = {self._past_space(self.start)}
        places.update(match.end() for match in _start().finditer(self.text, self.start, self.end))
        places.update(phrase.names for phrase in self.phrases)
        places.difference_update(mention.span.start for mention in self.signals)
        places.update(self._past_space(mention.span.end) for mention in self.signals)
        yield from sorted(
            place for place in places if place < self.end and not _introducing().match(self.text, place, self.end)
        )

    def limit(self, place: int, reach: int) -> int:
        """How far a reference that begins at ``place`` can run.

        Not past ``reach`` code points, nor into a signal, nor out of the brackets it stands in.
        """
        end = min(self.end, place + reach)
        following = bisect_left(self.signals, place, key=lambda mention: mention.span.start)
        if following < len(self.signals):
            end = min(end, self.signals[following].span.start)
        return _inside_brackets(self.text, place, end)

    def phrase_after(self, place: int) -> Phrase | None:
        """The first phrase that refers back at or behind ``place``."""
        following = bisect_left(self.phrases, place, key=lambda phrase: phrase.span.start)
        return self.phrases[following] if following < len(self.phrases) else None

    def introduced(self, place: int) -> bool:
        """Whether a signal ends right before ``place``."""
        last = bisect_right(self.signals, place, key=lambda mention: mention.span.end) - 1
        return last >= 0 and not self.text[self.signals[last].span.end : place].strip()

    def _past_space(self, at: int) -> int:
        while at < self.end and self.text[at] in " \t\n\u00a0.,;=":
            at += 1
        return at


# What introduces a work within a sentence: "Oklevelet közli Horváth Mihály:", "; also Schivelbusch".
_INTRODUCING = (
    r"(?:also|[aA]s|[bB]y|[aA]ccording\sto|[kK]özlik?|[kK]iadta|[kK]iadva|[kK]özölve|[iI]smerteti|[tT]árgyalja|[mM]egjelent|[öÖ]sszefoglalóan|[rR]észletesen|[bB]ővebben"
    r"|erről|ehhez|erre|minderről|írja?|in|dazu|hierzu|подробнее"
    r"|[úÚ]jabban|[lL]egutóbb|[lL]egújabban|[hH]asonlóan|részben|főleg|különösen|zuletzt|zusammenfassend)"
)


@functools.cache
def _introducing() -> re.Pattern[str]:
    return re.compile(rf"{_INTRODUCING}\s")


@functools.cache
def _start() -> re.Pattern[str]:
    """Behind a separator, an opening bracket, the end of a sentence, a dash or conjunction between references.

    A name with a colon behind it is a start within a sentence. No sentence ends behind an initial, an ordinal or
    an abbreviation: "H. Takács", "II. József", "Bp. 1946". "o„" is a damaged "o.,".
    """
    capital = grammar.pattern("letters", "UPPER")
    shortened = rf"(?<!\W{capital})(?<!^{capital})(?<!\W[A-Z][a-z])(?<!\W[IVX]{{2}})(?<!\W[IVX]{{3}})"
    stop = rf"{shortened}\.|(?<=\WBp)\.(?=\s{capital})|[?!…]"
    sentence = rf"(?:{stop})[\"”»’)\]]?\s|(?<=[op])„\s"
    named = rf"(?<=[a-zß-öø-ÿőű])\s(?={capital}[^\W\d_]{{1,30}}(?:[\s–-]{capital}[^\W\d_.]{{0,30}}){{1,3}}:\s)"
    joint = rf"\s[–—-]\s|\s(?:és|valamint|and|und)\s(?={capital})"
    return re.compile(
        rf"(?:[;:(\[/\n]|{sentence}|{joint}|{named}|(?<!\w){_INTRODUCING}\s)\s*(?:[–—]\s)?(?:(?:and|és|und|valamint|sowie)\s(?={capital}))?"
    )


@functools.cache
def _phrase() -> re.Pattern[str]:
    words = (grammar.pattern("short_form", terminal) for terminal in ("OP_CIT", "LOC_CIT"))
    return re.compile(rf"(?<![\w.])(?:{'|'.join(words)})")


@functools.cache
def _names_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?!{_INTRODUCING}\s)(?:{grammar.pattern('names', 'AUTHORS')}|{grammar.pattern('names', 'IDEM')})"
        r"(?:\s?[,:])?\s{0,2}(?:c(?:\.|ímű)\s)?$"
    )


def _phrases(text: str, start: int, end: int) -> Iterator[Phrase]:
    for match in _phrase().finditer(text, start, end):
        begin = max(start, match.start() - _NAMES_REACH)
        names = _names_before().search(text[begin : match.start()])
        yield Phrase(span=Span(*match.span()), names=begin + names.start() if names else match.start())


@functools.lru_cache(maxsize=8)
def _depths(text: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """The places of a text's brackets, how deep the text is behind each, and where the outermost around it opened."""
    places: list[int] = []
    depths: list[int] = []
    outermost: list[int] = []
    depth = 0
    for match in re.finditer(r"[()\[\]]", text):
        opened = outermost[-1] if depth else match.start()
        depth = depth + 1 if match[0] in "([" else max(0, depth - 1)
        places.append(match.start())
        depths.append(depth)
        outermost.append(opened)
    return tuple(places), tuple(depths), tuple(outermost)


def bracket_around(text: str, at: int) -> int | None:
    """Where the outermost bracket around the character at ``at`` opens; ``None`` if it stands in none.

    >>> bracket_around("Evans (see Ton)", 11), bracket_around("Evans (see Ton)", 0)
    (6, None)
    """
    places, depths, outermost = _depths(text)
    before = bisect_right(places, at) - 1
    return outermost[before] if before >= 0 and depths[before] else None


def _inside_brackets(text: str, start: int, end: int) -> int:
    """Where the brackets around ``start`` close, if that is before ``end``."""
    places, depths, _ = _depths(text)
    first = bisect_left(places, start)
    outside = depths[first - 1] if first else 0
    for index in range(first, bisect_left(places, end)):
        if depths[index] < outside:
            return places[index]
    return end


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without spaces, dashes and separators at its end.

    >>> trimmed("(Ton 1983., )", 1, 12)
    Span(start=1, end=9)
    """
    while end > start and (text[end - 1] in ".,;:–—" or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)
