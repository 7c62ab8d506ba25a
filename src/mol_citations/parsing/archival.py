"""A shelfmark from the anchor where it begins: an archive's name, a fonds' code, or one of the other kinds."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import genres
from mol_citations.parsing import (
    bounds,
    box_first,
    families,
    identifiers,
    papers,
    records_titles,
    repair,
    telling,
    unnamed,
)
from mol_citations.parsing.building import values
from mol_citations.parsing.codes import NATIONAL
from mol_citations.parsing.declaring import declarations_in, declared, ordered
from mol_citations.parsing.families import Family
from mol_citations.parsing.locating import Anchor, Kind, Located, is_alias
from mol_citations.parsing.shelfmarks import (
    RECORDS_OF,
    Found,
    counts,
    end_of_first,
    further,
    locates,
    own_number,
    with_repository,
)
from mol_citations.records import Declaration, Shelfmark

if TYPE_CHECKING:
    from mol_citations.authority.genres import Word
    from mol_citations.authority.repositories import Mention
    from mol_citations.sources import Span

CASE_ENDING = re.compile(r"-(?:b[ae]n|b[óő]l|r[óő]l|t[óő]l|n[ae]k|h[oeö]z|n[áé]l|r[ae])(?!\w)")
"""What Hungarian puts behind the siglum of an archive: "a YIVO-ban (775. dosszié)"."""
DIGIT = re.compile(r"\d")
MANY = re.compile(r"it?$")
"""Of somebody's documents there are many: *jegyzőkönyvei*, and not one, *jegyzőkönyve*."""
OSA = "HU-OSA"
OSA_FONDS = re.compile(r"[\s,:]{1,2}([2-4]\d\d(?:[\u2010-\u2015-]\d{1,3})?)(?=[\s,:;)\]]|\.?$)(?!,?\s(?:doboz|o\.))")
"""A fonds of the Open Society Archives, or its subfonds: "HU OSA 300", "HU OSA 300-40"; series have three parts."""
PARTY_SECTION = "M-KS"
PARTY_FONDS = frozenset(map(str, range(274, 310)))
"""Fonds of the party's central organs in the national archives; 6xx are those of the party's own institute."""


def find(note: Located, at: int, *, floor: int = 0) -> Found | None:
    """The shelfmark that begins with anchor number ``at``, or ``None`` where there is none.

    ``floor`` is where the citation before ends, in code points.

    >>> from mol_citations.parsing.locating import locate
    >>> find(locate("MOL K 64, 1. csomó, 7. tétel, 4057/res/1920."), 0).shelfmark.bundle
    '1'
    """
    anchor = note.anchors[at]
    match anchor.kind:
        case Kind.REPOSITORY:
            found = _in_repository(note, at) or box_first.find(note, at, floor)
            titled = records_titles.with_title(note, at, found, floor) if found else None
            return papers.before(note, titled, floor) if titled else papers.held(note, at, floor)
        case Kind.FONDS if anchor.family is not None:
            found = _from_fonds(note, at)
            return records_titles.with_title(note, at, found, floor) if found else None
        case Kind.SHORT_TITLE:
            return unnamed.from_short_title(note, at)
        case Kind.RECORDS | Kind.REGISTRY:
            return unnamed.of_records(note, at, floor)
        case Kind.PART if not box_first.goes_on(note, at):
            return unnamed.from_part(note, at)
        case _:
            return None


def _in_repository(note: Located, at: int) -> Found | None:
    anchor = note.anchors[at]
    mention = anchor.mention
    if mention is None:
        return None
    where = note.next_code(at)
    following = None if where is None else note.anchors[where]
    if where is not None and following is not None and note.belongs(anchor, following):
        found = _from_fonds(note, where, mention)
        if found is not None:
            return _named(note.text, anchor, following, found)
    return _without_code(note, at, mention)


def _without_code(note: Located, at: int, mention: Mention) -> Found | None:
    """What stands behind an archive's name where no code of a fonds follows it.

    A sitting of a body is found by its day, without any number: "ÚV KSČ, Kormányülés jegyzőkönyve 1945. május 4.".
    """
    anchor = note.anchors[at]
    ending = CASE_ENDING.match(note.text, anchor.span.end)
    begin = ending.end() if ending else anchor.span.end
    stop = note.stop(at, begin)
    damaged = mention.code == NATIONAL
    if whole := identifiers.find(note.text, mention) or (damaged and _repaired(note.text, anchor.span, stop, mention)):
        return whole
    if mention.code == OSA and (fonds := OSA_FONDS.match(note.text, begin, stop)):
        return _of_fonds_number(note, fonds, stop, anchor.span.start, mention)
    reading = families.read(Family.OTHER, note.text[begin : _before_document(note, begin, stop)])
    if reading is None:
        return None
    shelfmark, title = _title_of_document(reading.shelfmark, note.genres)
    if mention.code == NATIONAL and shelfmark.group and shelfmark.unit:  # "MOL 288/5/234. ő. e."
        shelfmark = _with_section(shelfmark)
    if counts(note.text, begin, begin + reading.end):
        return None
    if mention.code == NATIONAL and shelfmark.group is not None and shelfmark.fonds in PARTY_FONDS:
        shelfmark = attrs.evolve(shelfmark, fonds=f"{PARTY_SECTION} {shelfmark.fonds}")
    dated = title is not None and reading.day is not None and shelfmark.fonds_title is not None
    numbered = locates(reading.shelfmark, coded=mention.code is not None, own=own_number(reading))
    if not (numbered or dated):
        return None
    return Found(
        start=anchor.span.start,
        end=begin + end_of_first(reading),
        listed=further(reading, begin),
        shelfmark=with_repository(shelfmark, mention),
        declarations=declarations_in(note.text, reading, begin, ("repository",)),
        title=title,
        day=reading.day,
    )


def _with_section(shelfmark: Shelfmark) -> Shelfmark:
    """The party's fonds with the section of the national archives that holds it."""
    if shelfmark.fonds not in PARTY_FONDS:
        return shelfmark
    return attrs.evolve(shelfmark, fonds=f"{PARTY_SECTION} {shelfmark.fonds}")


def _of_fonds_number(note: Located, number: re.Match[str], stop: int, start: int, mention: Mention) -> Found:
    """What stands behind a fonds that is a bare number: its title, years, boxes."""
    begin, fonds = number.end(), values.plain_dashes(number[1])
    closing = note.text.find("”", begin, stop)
    stop = stop if closing < 0 else closing
    reading = families.read(Family.OTHER, note.text[begin:stop])
    if reading is None or reading.shelfmark.fonds:
        return Found(start=start, end=begin, shelfmark=with_repository(Shelfmark(fonds=fonds), mention))
    return Found(
        start=start,
        end=begin + end_of_first(reading),
        listed=further(reading, begin),
        shelfmark=attrs.evolve(with_repository(reading.shelfmark, mention), fonds=fonds),
        declarations=declarations_in(note.text, reading, begin, ("repository",)),
        day=reading.day,
    )


def _before_document(note: Located, begin: int, stop: int) -> int:
    """Where a sentence begins behind a number that only names the document: "1947. 274-10/35. A titkár jelentése"."""
    starts = [match.end() for match in bounds.SENTENCE_END.finditer(note.text, begin, stop)]
    for start, end in itertools.pairwise((*starts, stop)):
        stretches = (note.text[start:to].strip(" .") for to in (stop, end))
        if DIGIT.search(note.text, begin, start) and any(telling.only_names(one, note.genres) for one in stretches):
            return start
    return stop


def _title_of_document(shelfmark: Shelfmark, own: tuple[Word, ...] = ()) -> tuple[Shelfmark, str | None]:
    """A second heading that begins with a genre is the document's title, no series: "Kimutatás a ...".

    >>> _title_of_document(Shelfmark(series="Jelentés a helyzetről"))[1]
    'Jelentés a helyzetről'
    >>> _title_of_document(Shelfmark(fonds_title="Levelestár. Thaly Kálmán levele Ipolyi Arnoldhoz"))[1]
    'Thaly Kálmán levele Ipolyi Arnoldhoz'
    """
    fonds, _, document = (shelfmark.fonds_title or "").partition(". ")
    if shelfmark.series is None and genres.find_possessive(document):
        return attrs.evolve(shelfmark, fonds_title=fonds), document
    series, title = shelfmark.series, shelfmark.fonds_title
    if series and (genres.canonical(series.split()[0], own) or genres.find_possessive(series)):
        return attrs.evolve(shelfmark, series=None), series
    one = title and (genres.canonical(title, own) or _is_somebodys(title))
    if one and shelfmark.fonds:  # "PAAA, B 42, Bd. 123, Aufzeichnung, 12. März 1964"
        return attrs.evolve(shelfmark, fonds_title=None), title
    return shelfmark, None


def _is_somebodys(title: str) -> bool:
    """Whether a heading names one document of somebody's; many are records.

    >>> _is_somebodys("Babits Mihály levele Osvát Ernőhöz"), _is_somebodys("A minisztertanács jegyzőkönyvei")
    (True, False)
    """
    possessed = genres.find_possessive(title)
    return possessed is not None and possessed[0].start > 0 and not MANY.search(possessed[0].of(title))


def _repaired(text: str, span: Span, stop: int, mention: Mention) -> Found | None:
    """A code behind the national archives' name that is only read with its damage mended."""
    for mended in repair.readings(text[span.end : stop]):
        reading = families.read(mended.family, mended.text[mended.start :])
        if reading is not None:
            behind = span.end + mended.start - len(mended.inserted)  # no bracket stands before what was put in
            return Found(
                start=span.start,
                end=span.end + mended.end_in_source(mended.start + reading.end),
                shelfmark=with_repository(reading.shelfmark, mention),
                declarations=declarations_in(text, reading, behind, ("repository",)),
                repaired=True,
                day=reading.day,
            )
    return None


def _named(text: str, anchor: Anchor, following: Anchor, found: Found) -> Found:
    """A shelfmark joined with the archive before it, and with the title of the records between the two."""
    between = text[anchor.span.end : following.span.start]
    brackets = list(declared(text, anchor.span.end, following.span.start))
    own = tuple(Declaration(short_title=title, levels=("repository",), at=at) for _, title, at in brackets)
    later = tuple(attrs.evolve(d, levels=ordered(("repository",), d.levels)) for d in found.declarations)
    shelfmark = with_repository(found.shelfmark, anchor.mention) if anchor.mention else found.shelfmark
    title = text[max((span.end for span, _, _ in brackets), default=anchor.span.end) : following.span.start]
    title = title.strip(" ,.:;()/–-[]")
    if following.family is Family.CHARTER and (original := records_titles.of_original(between)):
        shelfmark = attrs.evolve(shelfmark, fonds_title=original)
    elif shelfmark.fonds_title is None and RECORDS_OF.search(title):
        shelfmark = attrs.evolve(shelfmark, fonds_title=re.sub(r"^(?:A|Az)\s", "", title))
    elif shelfmark.fonds_title and RECORDS_OF.search(title):
        series = ", ".join(filter(None, (shelfmark.fonds_title, shelfmark.series)))
        shelfmark = attrs.evolve(shelfmark, fonds_title=title, series=series)
    elif shelfmark.fonds_title is None and (bracketed := records_titles.before_bracket(between)):
        shelfmark = attrs.evolve(shelfmark, fonds_title=bracketed)
    return attrs.evolve(found, start=anchor.span.start, shelfmark=shelfmark, declarations=own + later)


def _from_fonds(note: Located, at: int, mention: Mention | None = None) -> Found | None:
    repository = mention.code if mention else None
    anchor = note.anchors[at]
    family = anchor.family or Family.OTHER
    start = anchor.span.start
    reading = families.read(family, note.text[start : note.stop(at, start, mention.span.start if mention else None)])
    if reading is None:
        return None
    shelfmark, title = reading.shelfmark, None
    if reading.day is not None:  # "K 63, 5. csomó. Jelentés. 1938. május 4."; without a day, "Missiles" are a series
        shelfmark, title = _title_of_document(shelfmark, note.genres)
    if family is Family.PARTY and (shelfmark.fonds or "").isdigit():
        if repository is None and shelfmark.unit is None:
            return None
        if repository in {None, NATIONAL}:
            shelfmark = _with_section(shelfmark)
    end = start + end_of_first(reading)
    if family is Family.CHARTER:
        shelfmark, end = records_titles.with_provenance(note.text, end, _aliased(note, at, shelfmark))
    return Found(
        start=start,
        end=end,
        listed=further(reading, start),
        shelfmark=shelfmark,
        declarations=declarations_in(note.text, reading, start, ()),
        charter=family is Family.CHARTER,
        title=title,
        day=reading.day,
    )


def _aliased(note: Located, at: int, shelfmark: Shelfmark) -> Shelfmark:
    """A siglum that is explained in brackets takes the archive named there."""
    following = note.following(at)
    if following is None or following.mention is None or not is_alias(note.text, following.span.start):
        return shelfmark
    return with_repository(shelfmark, following.mention)
