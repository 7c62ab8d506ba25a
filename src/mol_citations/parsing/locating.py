"""Locating: where in a note a citation of an archive begins.

An anchor is the name of an archive, the code of a fonds, a short title with parts behind it, or a word that
refers back. Codes are found with the very terminals of the grammars that will read them; what a code of a
letter section looks like ("K 63") stands in prose as well, so it needs an archive, a bracket or a word like
*törzsszám* beside it.
"""

from __future__ import annotations

import enum
import functools
import re
from bisect import bisect_left, bisect_right
from itertools import zip_longest
from typing import TYPE_CHECKING

import attrs

from mol_citations import grammar
from mol_citations.authority import repositories
from mol_citations.parsing import bounds, declaring, short_titles, signals
from mol_citations.parsing.families import WINDOW, Family
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mol_citations.authority.genres import Word
    from mol_citations.parsing.signals import SignalMention

HYPHENS = "-\u2010\u2011\u2012\u2013\u2014"
NATIONAL, BUDAPEST, COUNTY = "HU-MNL-OL", "HU-BFL", "HU-MNL-"
PARTY_ARCHIVES = frozenset((NATIONAL, "HU-PIL"))
REACH = 220
"""How far behind an archive's name its fonds may stand, in code points."""


class Kind(enum.Enum):
    """What an anchor is."""

    REPOSITORY = enum.auto()
    FONDS = enum.auto()
    SHORT_TITLE = enum.auto()
    BACK_REFERENCE = enum.auto()
    RECORDS = enum.auto()
    REGISTRY = enum.auto()
    PART = enum.auto()


@attrs.frozen(kw_only=True)
class Anchor:
    """A place where a citation may begin.

    ``family`` says how a code is read; ``mention`` is the archive, for an anchor that names one; a short title
    that nobody ``declared`` is only an abbreviation where another citation could go on.
    """

    kind: Kind
    span: Span
    family: Family | None = None
    declared: bool = True
    mention: repositories.Mention | None = None


@attrs.frozen(kw_only=True)
class Located:
    """A note with its anchors and signals, each in order, and the genres that the user adds to the table."""

    text: str
    anchors: tuple[Anchor, ...]
    signals: tuple[SignalMention, ...] = ()
    genres: tuple[Word, ...] = ()

    def following(self, at: int) -> Anchor | None:
        """The anchor behind number ``at``."""
        return self.anchors[at + 1] if at + 1 < len(self.anchors) else None

    def behind(self, at: int) -> Iterator[Anchor]:
        """The anchors behind number ``at``, in order."""
        return map(self.anchors.__getitem__, range(at + 1, len(self.anchors)))

    def stop(self, at: int, start: int, opened: int | None = None) -> int:
        """Where a shelfmark of anchor ``at`` that is read from ``start`` must end.

        That is its window's end, the end of a bracket around it, a label, or the start of the next citation.
        ``opened`` is where its archive begins, so that a bracket opened behind that may close inside.
        """
        stop = min(len(self.text), start + WINDOW)
        for following in self.behind(at):
            if following.span.start >= stop:
                break
            if following.kind in BEGINNING and following.declared and not is_alias(self.text, following.span.start):
                stop = following.span.start
                break
        if label := bounds.LABEL.search(self.text, start, stop):
            stop = label.start()
        return bounds.right_bound(self.text, start, stop, opened)

    def next_code(self, at: int) -> int | None:
        """The number of the anchor that gives the code for the archive of anchor ``at``, if the next one does.

        The name of a registry may stand between: "MOL KÜM TÜK XIX-J-1-j".
        """
        for number in range(at + 1, len(self.anchors)):
            if self.anchors[number].kind is Kind.FONDS:
                return number
            if self.anchors[number].kind is not Kind.REGISTRY:
                return None
        return None

    def belongs(self, anchor: Anchor, following: Anchor) -> bool:
        """Whether two anchors can be of one citation: near enough, and no semicolon between them."""
        between = self.text[anchor.span.end : following.span.start]
        return len(between) <= REACH and ";" not in between


def locate(text: str, titles: Collection[str] = (), extra: tuple[repositories.Name, ...] = ()) -> Located:
    """The anchors and signals of a note.

    ``titles`` are the short titles that the document declares anywhere, ``extra`` names of archives beside
    those of the authority table.

    >>> [anchor.kind.name for anchor in locate("MOL K 64, 1. csomó; uo. 2. csomó").anchors]
    ['REPOSITORY', 'FONDS', 'BACK_REFERENCE']
    """
    return Located(text=text, anchors=tuple(anchors(text, titles, extra)), signals=signals.find_all(text))


def is_alias(text: str, start: int) -> bool:
    """Whether the archive at ``start`` explains a siglum: "U. et C. (= Orsz. Levéltár: ...)"."""
    return ALIAS.search(text[max(0, start - 4) : start]) is not None


BEGINNING = frozenset((Kind.REPOSITORY, Kind.FONDS, Kind.SHORT_TITLE, Kind.BACK_REFERENCE))
"""The anchors that begin another citation."""
ALIAS = re.compile(r"\(\s?=\s?\Z")
BACK_REFERENCE = re.compile(
    r"(?<![\w.])(?:ibid(?:em)?|ib(?=\.)|u\.\s?o|uo|(?-i:[uU]a)(?=\.)|ugyanott|ebd|ebenda|там\sже|tamże|там\.\s?же)(?!\w)\.?",
    re.IGNORECASE,
)
CHARTER = re.compile(r"(?<![\w.])(?:{siglum})(?=\s?[\[(]\s?=|[\s.:]{{0,3}}(?:szám\s|no\.?\s|[Ff]asc\.?\s)?\d)")
LETTER_FONDS = re.compile(r"(?<![\w.])(?:X\s?\d{5}|[A-Z](?:\.\s?|\s|-)?\d{1,4})(?!\d|\.?\s(?:et\s)?pos(?!\w))")
COUNTY_ALONE = re.compile(r"(?:^|;\s)(?=[IVX]{1,5}\.\s?[A-C]\.\s?\d)")
COUNTY_PART = re.compile(r"\s\d{1,5}\.?\s?(?:d\.|doboz|cs\.|csomó|k\.|köt)|\s\d{1,6}/1[5-9]\d\d")
LISTED = re.compile(r"[,\s]{0,3}(?:(?:és|and|und|u\.|illetve|valamint)\s)?")
ROMAN_ITEM = re.compile(r"[IVXLC]-")
BOX_BEFORE = re.compile(r"(?:doboz|box|d\.),?\s$")
CODE_WORD_BEFORE = re.compile(r"(?:jelzete?|törzsszám[a-z]*|fond|állag)\s?:?\s?$", re.IGNORECASE)
UNIT_BEFORE = re.compile(r"(?:csomó|doboz|tétel|kötet|[őö]\.?\s?e|cs|d|t|k|köt|sz)\.?,?\s$")
LEAF_ENDS = re.compile(r"\s*(?:[;)]|$)")
"""Behind another unit "45. f." ends a shelfmark with its leaf."""
LETTER_FONDS_BEFORE = re.compile(r"(?<!\w)[A-Z]\s?\d{1,4}[.,]?[\s\u2010-\u2015-]{1,3}(?:PTI\s)?$")
"""Before "651. f.": the party's institute kept these papers of K 149 as a fonds of its own."""
BACK_REFERENCE_BEFORE = re.compile(r"(?<!\w)(?:ibid(?:em)?|u\.\s?o|uo|ugyanott|ebd|ebenda)[.,]{0,2}\s$", re.IGNORECASE)
CODE_WORD_BEHIND = re.compile(r"\.?\s?(?:(?:,|és)\s?[A-Z]\s?\d{1,4}\s?){0,6}(?:jelzet|törzsszám|fond|állag|szekció)")
PART_BEHIND = re.compile(
    r"\.?,?\s\d{1,5}\.?\s?(?:(?:cs|csomó|doboz|tétel|köt|kötet|fasc)(?!\w)|[dt]\.\s\d)|\s?[\u2010-\u2015-]\s?1[89]\d\d\s?[\u2010-\u2015-]\s?\d"
)
SHORT_TITLE_PARTS = re.compile(
    r"\s?,?\s(?:(?:(?:1[5-9]|20)\d\d,\s)?(?:\d{1,5}[.,]{0,2}\s?(?:doboz|box|d\.|cs\.|csomó|köt|kötet|tétel|ő\.|őe)|box\s\d))"
)
ACRONYM = re.compile(r"(?<![\w.\-/])[A-ZÁÉÍÓÖŐÚÜŰ]{2,6}(?=,?\s\d)")
RECORDS = re.compile(
    r"(?<!\w)(?:ir\.|iratai|ír\.)[\s.,:]{1,3}(?=(?:\w{1,3}\.\s?)?\d[\d.]*\s?/\s?(?:\d|[a-z]+\.?\s?/?\d)|\d{3,6}\.?\s?sz|[IVX]+\.\s?\d|[\dIlOo]{3,7}/[\dIlOo]{2,4}(?!\w))"
)
REGISTRY = re.compile(r"(?<!\w)(?:K[ÜŰU]M|PN|PF|BM)[\s\u2010-\u2015-]T[ÜŰU]K(?!\w)")
PART = re.compile(
    r"(?<![\w/])(?:\d{1,4}\.\s?(?:[őöoó]\.?\s?e|8\.\se)(?!\w)|(?:[Ff]asc|[Ll]ad(?:ula)?|[Cc]aps)\.?\s(?:\d|[A-Z](?!\w))"
    r"|(?:FO|CAB|PREM|WO)\s\d{1,3}/\d{2,6}|\d{1,4}\.\s?tekercs|Nb\.?\s?[IVX]{1,6}\.\s?\d|[A-Z]\s?\d{1,5}-[A-Z]\s?\d{1,5}\sdobozok)"
)


@functools.cache
def _codes() -> tuple[tuple[Family, re.Pattern[str]], ...]:
    """What the codes that stand on their own look like, by family."""
    roman = grammar.pattern("roman", "FONDS")
    party = grammar.pattern("party", "FONDS")
    siglum = grammar.pattern("charter", "SIGLUM")
    return (
        (Family.ROMAN, re.compile(rf"(?<![\w.]){roman}")),
        (Family.PARTY, re.compile(rf"(?<![\w/.]){party}")),
        (Family.CHARTER, re.compile(CHARTER.pattern.format(siglum=siglum))),
    )


def anchors(text: str, titles: Collection[str] = (), extra: tuple[repositories.Name, ...] = ()) -> list[Anchor]:
    """Every anchor of ``text`` in order; of two that begin at one place, the longer.

    ``titles`` are the short titles that the document declares anywhere, ``extra`` names of archives.
    """
    declarations = list(declaring.declared(text))
    brackets = [bracket for bracket, _, _ in declarations]
    mentions = _mentions(text, brackets, extra)
    found = [Anchor(kind=Kind.REPOSITORY, span=mention.span, mention=mention) for mention in mentions]
    for family, pattern in _codes():
        found += [
            Anchor(kind=Kind.FONDS, span=Span(*match.span()), family=family)
            for match in pattern.finditer(text)
            if (family is not Family.PARTY or _is_of_the_party(text, match, mentions))
            and not any(title.start <= match.start() < title.end for _, _, title in declarations)
        ]
    found += _letter_codes(text, mentions, [anchor.span.start for anchor in found if anchor.kind is Kind.FONDS])
    found += _county_codes(text, mentions)
    found += [anchor for anchor in _short_titles(text, titles) if not _around(brackets, anchor.span.start)]
    found += [_plain(Kind.BACK_REFERENCE, match) for match in BACK_REFERENCE.finditer(text)]
    found += [_plain(Kind.RECORDS, match) for match in RECORDS.finditer(text)]
    found += [_plain(Kind.REGISTRY, match) for match in REGISTRY.finditer(text)]
    found += [_plain(Kind.PART, match) for match in PART.finditer(text)]
    found.sort(key=lambda anchor: (anchor.span.start, anchor.family is not Family.COUNTY, -anchor.span.end))
    return list(_without_overlaps(found))


def _mentions(text: str, brackets: Sequence[Span], extra: tuple[repositories.Name, ...]) -> list[repositories.Mention]:
    """The archives named, without publishers and without a translated name in the bracket that declares one.

    "Slovenský národný archív (Szlovák Nemzeti Levéltár, a továbbiakban: SZNL)" names one archive.
    """
    found: list[repositories.Mention] = []
    for mention in repositories.find_all(text, extra):
        inside = _around(brackets, mention.span.start)
        named = inside is not None and found and inside.start - found[-1].span.end <= 1
        if not mention.publisher and not named:
            found.append(mention)
    return found


def _around(brackets: Sequence[Span], offset: int) -> Span | None:
    """The one of ``brackets`` around ``offset``; they are in order and do not overlap."""
    last = bisect_right(brackets, offset, key=lambda bracket: bracket.start) - 1
    return brackets[last] if last >= 0 and offset < brackets[last].end else None


def _plain(kind: Kind, match: re.Match[str]) -> Anchor:
    return Anchor(kind=kind, span=Span(*match.span()))


def _without_overlaps(found: list[Anchor]) -> Iterator[Anchor]:
    end = 0
    for anchor in found:
        if anchor.span.start >= end:
            yield anchor
            end = anchor.span.end


def _is_of_the_party(text: str, match: re.Match[str], mentions: list[repositories.Mention]) -> bool:
    """Whether `288. f.` can be a fonds of the party: another archive before it has fonds of its own."""
    if match.group().startswith("M"):
        return True
    if UNIT_BEFORE.search(text, max(0, match.start() - 12), match.start()) and LEAF_ENDS.match(text, match.end()):
        return False
    if LETTER_FONDS_BEFORE.search(text, max(0, match.start() - 16), match.start()):
        return False
    last = bisect_right(mentions, match.start(), key=lambda mention: mention.span.end) - 1
    return (
        last < 0 or mentions[last].code in PARTY_ARCHIVES or not _in_reach(text, mentions[last].span.end, match.start())
    )


def _letter_codes(text: str, mentions: list[repositories.Mention], codes: list[int]) -> Iterator[Anchor]:
    """Codes of the letter sections that something beside them vouches for.

    An archive's name vouches for the first code behind it; ``codes`` are where those of other families begin,
    so that `V-73` of "MOL, XIX-J-1-j ENSZ, 1977, 154. doboz, V-73" is an item.
    """
    codes = sorted(codes)
    ends = [mention.span.end for mention in mentions]
    listed_from = -1
    for match in LETTER_FONDS.finditer(text):
        last = bisect_right(ends, match.start()) - 1
        named = last >= 0 and mentions[last].code == NATIONAL
        near = named and _in_reach(text, ends[last], match.start()) and _parted(text, match.start(), ends[last])
        if near:
            behind = bisect_left(codes, ends[last])
            taken = behind < len(codes) and codes[behind] < match.start()
            near = not taken and listed_from <= ends[last]
        goes_on = listed_from >= 0 and LISTED.fullmatch(text, listed_from, match.start()) is not None
        if (near and not _is_item(text, match)) or goes_on or _vouched_for(text, match):
            listed_from = match.end()
            yield Anchor(kind=Kind.FONDS, span=Span(*match.span()), family=Family.LETTER)


def _parted(text: str, start: int, mention_end: int) -> bool:
    """A hyphen before the letter belongs to a longer word, unless it joins the code to the archive's siglum."""
    return text[start - 1] not in HYPHENS or start - 1 == mention_end


def _is_item(text: str, match: re.Match[str]) -> bool:
    """Whether it is the item code of an organisation behind its box, "154. doboz, V-73", which is like a fonds V 73."""
    before = text[max(0, match.start() - 12) : match.start()]
    return ROMAN_ITEM.match(match.group()) is not None and BOX_BEFORE.search(before) is not None


def _in_reach(text: str, end: int, start: int) -> bool:
    return start - end <= REACH and ";" not in text[end:start]


def _vouched_for(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 24) : match.start()]
    behind = text[match.end() : match.end() + 80]
    return bool(
        (before.endswith(("(", "/")) and re.match(r"\.?[/)]|[,–-]\s?(?:[A-Z]\s?)?\d", behind))
        or CODE_WORD_BEFORE.search(before)
        or ("." not in match.group() and BACK_REFERENCE_BEFORE.search(before))
        or CODE_WORD_BEHIND.match(behind)
        or (match.group()[0] != "A" and PART_BEHIND.match(behind))
    )


def _county_codes(text: str, mentions: list[repositories.Mention]) -> Iterator[Anchor]:
    """Codes behind the name of a county archive or of Budapest's, and those that open a note, with their parts.

    Elsewhere they cannot be told from chapters and dates.
    """
    pattern = re.compile(rf"(?<!\w){grammar.pattern('county', 'FONDS')}")
    for opening in COUNTY_ALONE.finditer(text):
        match = pattern.match(text, opening.end())
        if match and COUNTY_PART.match(text, match.end()):
            yield Anchor(kind=Kind.FONDS, span=Span(*match.span()), family=Family.COUNTY)
    for mention, following in zip_longest(mentions, mentions[1:]):
        if not (mention.code == BUDAPEST or (mention.code or "").startswith(COUNTY)) or mention.code == NATIONAL:
            continue
        limit = min(following.span.start if following else len(text), mention.span.end + REACH)
        match = pattern.search(text, mention.span.end, limit)
        if match and _in_reach(text, mention.span.end, match.start()):
            yield Anchor(kind=Kind.FONDS, span=Span(*match.span()), family=Family.COUNTY)


def _short_titles(text: str, declared: Collection[str]) -> Iterator[Anchor]:
    """Declared short titles, and abbreviations in capitals that the parts of a shelfmark follow."""
    seen = set()
    for span in short_titles.find(text, frozenset(declared)):
        seen.add(span.start)
        yield Anchor(kind=Kind.SHORT_TITLE, span=span)
    for match in ACRONYM.finditer(text):
        if match.start() not in seen and SHORT_TITLE_PARTS.match(text, match.end()):
            yield attrs.evolve(_plain(Kind.SHORT_TITLE, match), declared=False)
