"""Locating: where in a note a citation of an archive begins.

An anchor is the name of an archive, the code of a fonds (see `mol_citations.parsing.codes`), a short title with
parts behind it, or a word that refers back.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import repositories
from mol_citations.parsing import bounds, codes, declaring, labels, short_titles, signals
from mol_citations.parsing.families import WINDOW, Family
from mol_citations.parsing.vouching import is_near
from mol_citations.sought import Sought
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mol_citations.authority.genres import Word
    from mol_citations.parsing.signals import SignalMention


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

        That is its window's end, the end of a bracket around it, a label, a signal, or the start of the next citation.
        ``opened`` is where its archive begins, so that a bracket opened behind that may close inside.
        """
        stop = min(len(self.text), start + WINDOW)
        for following in self.behind(at):
            if following.span.start >= stop:
                break
            if following.kind in BEGINNING and following.declared and not is_alias(self.text, following.span.start):
                stop = following.span.start
                break
        if labelled := labels.STOPPING.search(self.text, start, stop):
            stop = labelled.start()
        for introducing in signals.within(self.text, start, stop):
            if not LEAF.match(self.text, introducing.span.start):
                stop = introducing.span.start
                break
        if work := CITED_BEFORE.search(self.text, start, stop):
            stop = work.start()
        return bounds.right_bound(self.text, start, stop, opened)

    def next_code(self, at: int) -> int | None:
        """The number of the anchor that gives the code for the archive of anchor ``at``, if the next one does.

        The name of a registry may stand between, "MOL KÜM TÜK XIX-J-1-j", and the parts that an original has in its
        own archive where the number of its photograph follows: "HHStA, Ung. Akten fasc. 334 (Df. 276 201)".
        """
        parted = False
        for number in range(at + 1, len(self.anchors)):
            anchor = self.anchors[number]
            if anchor.kind is Kind.FONDS:
                photographed = self.text.endswith(("(", "\u2014 "), 0, anchor.span.start)
                return number if not parted or photographed else None
            if anchor.kind not in {Kind.REGISTRY, Kind.PART}:
                return None
            parted = parted or anchor.kind is Kind.PART
        return None

    def belongs(self, anchor: Anchor, following: Anchor) -> bool:
        """Whether two anchors can be of one citation: near enough, and nothing between them that parts citations."""
        return is_near(self.text, anchor.span.end, following.span.start)


def locate(
    text: str,
    titles: Collection[str] = (),
    extra: tuple[repositories.Name, ...] = (),
    genres: tuple[Word, ...] = (),
) -> Located:
    """The anchors and signals of a note.

    ``titles`` are the short titles that the document declares anywhere; ``extra`` names of archives and
    ``genres`` words for documents beside those of the authority tables.

    >>> [anchor.kind.name for anchor in locate("MOL K 64, 1. csomó; uo. 2. csomó").anchors]
    ['REPOSITORY', 'FONDS', 'BACK_REFERENCE']
    """
    found = tuple(anchors(text, titles, extra))
    return Located(text=text, anchors=found, signals=signals.find_all(text), genres=genres)


def is_alias(text: str, start: int) -> bool:
    """Whether the archive at ``start`` explains a siglum: "U. et C. (= Orsz. Levéltár: ...)"."""
    return ALIAS.search(text[max(0, start - 4) : start]) is not None


BEGINNING = frozenset((Kind.REPOSITORY, Kind.FONDS, Kind.SHORT_TITLE, Kind.BACK_REFERENCE))
"""The anchors that begin another citation."""
ALIAS = re.compile(r"\(\s?=\s?\Z")
CITED_BEFORE = Sought(
    ("i. m", "i.m", "id. m", "id.m", "i. h.", "i.h.", "op. cit", "op.cit"),
    re.compile(
        r"(?<=[.,;]\s)(?=[^\W\d_a-zß-öø-ÿőű])(?:[^\W\d_][^\W\d_-]{0,30}\.?[\s,:]{1,2}){1,3}"
        r"(?:i\. ?m\.|id\. ?m|i\. ?h\.|op\. ?cit)"
    ),
)
"""A work cited before, which ends the shelfmark before it: "MOL K 150 12. cs. Siklós i. m. 123. old."."""
LEAF = re.compile(r"[Ll]\.\s?\d")
"""*L.* before a number is a leaf of a shelfmark, "D. 5, L. 8", and *lásd* only outside of one."""
BACK_REFERENCE = re.compile(
    r"(?<![\w.])(?:ibid(?:em)?|ib(?=\.)|u\.\s?o(?:tt)?|uo|(?-i:[uU]a)(?=\.)|ugyanott|uott|ebda?|ebenda|там\sже|tamże|tamtéž|tamtiež|tamže|там\.\s?же)(?!\w)\.?"
    r"|(?<![\w.])idem(?=[.\s]{0,2}(?:$|;)|,?\s(?:pp?\.\s?)?(?!(?:1[5-9]|20)\d\d)\d{1,4}(?:[\u2010-\u2015-]\d{1,4})?\.?\s{0,2}(?:$|;))\.?",
    re.IGNORECASE,
)
SHORT_TITLE_PARTS = re.compile(
    r"\s?,?\s(?:(?:(?:1[5-9]|20)\d\d,\s)?(?:\d{1,5}[.,]{0,2}\s?(?:doboz|box|d\.|cs\.|csomó|tétel|ő\.|őe)|box\s\d))"
)
ACRONYM = re.compile(r"(?<![\w.\-/])[A-ZÁÉÍÓÖŐÚÜŰ]{2,6}(?=,?\s\d)")
PARTY_FILE = re.compile(r"(?:\d{1,3}(?:/|\.\s?cs\.\s))?\d{1,4}\.\s?(?:[őöoó]|8\.\s?e)")
ABBREVIATION = re.compile(r"\([A-Z]{2,5}\s1[5-9]\d\d\s?[\u2010-\u2015-]\s?\d{2,4}\.?\)")
"""An archive and the years of its records, in the bracket behind their title: "(HL 1848–49.)"."""
RECORDS = Sought(
    ("ir.", "iratai", "iratok", "ír."),
    re.compile(
        r"(?<!\w)(?:ir\.|irat(?:ai|ok)|ír\.)[\s.,:]{1,3}(?=(?:\w{1,3}\.\s?)?\d[\d.]*\s?/\s?(?:\d|[a-z]+\.?\s?/?\d)|\d{3,6}\.?\s?sz|[IVX]+\.\s?\d|[\dIlOo]{3,7}/[\dIlOo]{2,4}(?!\w))"
    ),
)
REGISTRY = Sought(
    ("TUK", "TÜK", "TŰK", "M 18", "M 19", "E 18", "E 19"),
    re.compile(
        r"(?<!\w)(?:(?:K[ÜŰU]M|PN|PF|BM)[\s\u2010-\u2015-]T[ÜŰU]K(?!\w)"
        r"|(?:ME|BM|FM|IM|PM|HM|KM|KKM|VKM|K[ÜŰU]M|NM)"
        r"(?=[ ]1[89]\d\d\s?[\u2010-\u2015-]\s?[\dA-Z]{1,4}\s?[\u2010-\u2015-]\s?\d))"
    ),
)
"""The registry of a ministry: "KÜM-TÜK", and "ME 1920-B-345" with the year of its case right behind."""
PART = re.compile(
    r"(?<![\w/])(?:(?:(?<!f\.\s)\d{1,3}(?:/|\.\s?cs\.\s))?\d{1,4}\.\s?(?:[őöoó]\.?\s?e|8\.\se)(?!\w)|(?:[Ff]asc|[Ll]ad(?:ula)?|[Cc]aps)\.?\s(?:\d|[A-Z](?!\w))"
    r"|(?:F[oö]l|Quart|Oct|Duod)\.\s(?:Hung|Lat|Germ|Slav)\.\s\d"
    r"|(?:FO|FCO|CAB|PREM|WO|DEFE)\s\d{1,3}/\d{2,6}"
    r"|F\.\s?\d{1,4}[a-z]?,\s[Oo]p\.\s?(?=\d)|RG\s\d{1,3},\s(?=(?:[Ee]ntry|[Bb]ox|Decimal|Central|CDF|CFPF|Lot|\d{3}\.\d))|\d{1,4}\.\s?tekercs(?!\w)|Cg\.\s?\d{1,6}(?![\w/])|Nb\.?\s?(?:[IVXT]{1,6}\.\s?)?\d{1,5}/\d"
    r"|V(?:-|\s-\s)(?:\d{5,6}|\d{3}[ .]\d{3})(?!\w)|[A-Z]\s?\d{1,5}-[A-Z]\s?\d{1,5}\sdobozok)"
)


def anchors(text: str, titles: Collection[str] = (), extra: tuple[repositories.Name, ...] = ()) -> list[Anchor]:
    """Every anchor of ``text`` in order; of two that begin at one place, the longer.

    ``titles`` are the short titles that the document declares anywhere, ``extra`` names of archives.
    """
    declarations = list(declaring.declared(text))
    brackets = [bracket for bracket, _, _ in declarations]
    mentions = _mentions(text, brackets, extra)
    found = [Anchor(kind=Kind.REPOSITORY, span=mention.span, mention=mention) for mention in mentions]
    declared = [title for _, _, title in declarations]
    fonds = codes.find(text, mentions, declared)
    found += [Anchor(kind=Kind.FONDS, span=span, family=family) for family, span in fonds]
    found += [anchor for anchor in _short_titles(text, titles) if not bounds.around(brackets, anchor.span.start)]
    found += [_plain(Kind.BACK_REFERENCE, match) for match in BACK_REFERENCE.finditer(text)]
    coded = {span.start for _, span in fonds}  # "HBML Józsa község iratai V. 635/b": the code is the archive's own
    found += [_plain(Kind.RECORDS, match) for match in RECORDS.find(text) if match.end() not in coded]
    found += [_plain(Kind.REGISTRY, match) for match in REGISTRY.find(text)]
    found += [_plain(Kind.PART, match) for match in PART.finditer(text)]
    found.sort(key=lambda anchor: (anchor.span.start, anchor.family is not Family.COUNTY, -anchor.span.end))
    return list(_without_overlaps(found))


def is_party_file(text: str, anchor: Anchor) -> bool:
    """Whether an anchor is a file of the party's archives by its number: "7. cs. 5. ő. e."."""
    return anchor.kind is Kind.PART and PARTY_FILE.match(text, anchor.span.start) is not None


def _mentions(text: str, brackets: Sequence[Span], extra: tuple[repositories.Name, ...]) -> list[repositories.Mention]:
    """The archives named, without publishers and without a translated name in the bracket that declares one.

    "Slovenský národný archív (Szlovák Nemzeti Levéltár, a továbbiakban: SZNL)" names one archive, so does
    "HL 1848–49-es szabadságharc iratai (HL 1848–49.)".
    """
    found: list[repositories.Mention] = []
    for mention in repositories.find_all(text, extra):
        inside = bounds.around(brackets, mention.span.start)
        named = (
            inside is not None
            and found
            and (inside.start - found[-1].span.end <= 1 or (mention.code and mention.code == found[-1].code))
        )
        if found and found[-1].code == mention.code and ABBREVIATION.match(text, max(0, mention.span.start - 1)):
            continue
        if not mention.publisher and not named:
            found.append(mention)
    return found


def _plain(kind: Kind, match: re.Match[str]) -> Anchor:
    return Anchor(kind=kind, span=Span(*match.span()))


def _without_overlaps(found: list[Anchor]) -> Iterator[Anchor]:
    end = 0
    for anchor in found:
        if anchor.span.start >= end:
            yield anchor
            end = anchor.span.end


def _short_titles(text: str, declared: Collection[str]) -> Iterator[Anchor]:
    """Declared short titles, and abbreviations in capitals that the parts of a shelfmark follow."""
    seen = set()
    for span in short_titles.find(text, frozenset(declared)):
        seen.add(span.start)
        yield Anchor(kind=Kind.SHORT_TITLE, span=span)
    for match in ACRONYM.finditer(text):
        if match.start() not in seen and SHORT_TITLE_PARTS.match(text, match.end()):
            yield attrs.evolve(_plain(Kind.SHORT_TITLE, match), declared=False)
