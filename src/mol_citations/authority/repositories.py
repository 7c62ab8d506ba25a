"""Repositories: the archives and manuscript collections that a text names, and the codes we give them.

The table is described in `mol_citations.authority.repository_forms`; archives that it does not list are told by
their words in `mol_citations.authority.unlisted`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import publishing, unlisted
from mol_citations.authority.folding import folded, without_accents
from mol_citations.authority.repository_forms import NATIONAL, Row, deciding, forms, place, rows
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MEMBER = "HU-MNL-"
MEMBERS = "magyar nemzeti leveltar"
"""The archive whose members the national and the county archives are: it may stand before the name of each."""
PREFIX = re.compile(r"(?<!\w)(?:HU[ -]?)?(?:MNL[ -]{1,2})?$")
OPENING = re.compile(r" ?[(\[]")
BETWEEN = re.compile(r"(?:,| -)? ?(?:(?<=, )[Aa]z? )?")
OWN_SIGLUM = re.compile(r"(?=\w*[A-ZА-Я]\w*[A-ZА-Я])[\w-]{2,8}(?: [A-ZА-Я]{1,3})?(?=[)\]])")
"""The siglum of an archive that is not listed, in a bracket behind its name."""
PARTED = re.compile(r", [.,;:()\[\]]?")
"""What stands around a place behind a siglum: "MOL, Budapest, K 64", but not "BFL, Budapest Székesfőváros"."""
LONGEST_PLACE = 24
OPENS_CITATION = re.compile(r"[.;(] ?$")
BESIDE = re.compile(r"\w [,;]")
"""What stands around a place right behind the siglum of an archive abroad: "SNA Bratislava, ÚPV"."""
OF_WHOM = re.compile(r"(?:leveltara|archivuma)(?:b[ao]\w|nak)?$")
OF_CHAPTER = re.compile(r"(?:(?:kaptalan|konvent|apatsag|prepostsag)(?:[ae]?nak| hiteleshelyi)?|kapt\.|konv\.) $")
"""Chapters and convents keep archives of the country, "a leleszi konvent országos levéltára", which are not ours."""
SECTION_GAP = re.compile(r"[ ,.:-]{0,3}")
ITS_RECORDS = 120
"""How far behind an archive's name, in code points, the name of an archive within it may stand."""
FAR = 80
"""How far behind a siglum of several archives the place that decides may stand, in code points."""


@attrs.frozen(kw_only=True)
class Mention:
    """An archive named in a text.

    ``code`` is ``None`` for an archive the table has no code for, or when it knows several archives of this
    siglum and nothing beside it decides; ``cited`` is what stands at ``span``. ``generic``: told by words like
    *Staatsarchiv* alone; ``publisher``: named as who published a book, or of a company, not as who keeps papers.
    """

    span: Span
    code: str | None
    cited: str
    generic: bool = False
    publisher: bool = False


@attrs.frozen(kw_only=True)
class Name:
    """A form under which users cite an archive, and its code where it has one: ``PML Vác``, ``HU-MNL-PML``."""

    form: str
    code: str | None = None


@attrs.frozen
class _Hit:
    """A form found at ``[start, end)``, before adjacent ones are joined."""

    start: int
    end: int
    code: str | None
    kind: str

    @property
    def is_name(self) -> bool:
        """Whether it is made of words; a place may follow words without a comma."""
        return self.kind in {"name", "full name", "county", "generic"}


def find_all(text: str, extra: Iterable[Name] = ()) -> list[Mention]:
    """The archives named in ``text``, in order; adjacent forms of one archive are one mention.

    Arguments:
        text: a note, or any text.
        extra: forms to look for besides those of the table, which they overrule.

    >>> [(mention.cited, mention.code) for mention in find_all("Magyar Országos Levéltár (MOL), K 64; BFL XXV. 1.b.")]
    [('Magyar Országos Levéltár (MOL)', 'HU-MNL-OL'), ('BFL', 'HU-BFL')]
    """
    plain, small = without_accents(text), folded(text)
    hits = _hits(plain, small, tuple(_extra_row(own) for own in extra if own.form.strip()))
    mentions, at = [], 0
    while at < len(hits):
        first, extent = hits[at], _joined(plain, small, hits, at)
        start = _with_place(plain, first.start)
        mentions.append(
            Mention(
                span=Span(start, extent.end),
                code=extent.code,
                cited=text[start : extent.end],
                generic=extent.code is None and first.kind == "generic",
                publisher=publishing.is_no_archive(
                    plain, small, Span(first.start, extent.end), first.end if first.is_name else None
                ),
            )
        )
        at = extent.following
    return mentions


def _with_place(plain: str, start: int) -> int:
    """Where an archive begins with the town before it, if that opens the citation: "Wien, HHStA, PA I"."""
    before = plain[max(0, start - LONGEST_PLACE) : start]
    found = next((town for town in place().finditer(before) if before[town.end() :] == ", "), None)
    if found is None:
        return start
    at = start - len(before) + found.start()
    return at if at == 0 or OPENS_CITATION.search(plain, max(0, at - 2), at) else start


def _extra_row(own: Name) -> Row:
    """A form with a word in small letters is taken for a name, with endings and in any case."""
    kind = "name" if re.search(r"[^\W\d_A-Z]{4}", own.form) else "siglum"
    return Row(code=own.code or "", form=own.form, language="hu", kind=kind)


def _hits(plain: str, small: str, extra: tuple[Row, ...]) -> list[_Hit]:
    """The forms in a text, in order and without overlaps; those of the table before words like *Archiv*."""
    sigla, names = forms(extra)
    found = []
    for text, known in ((plain, sigla), (small, names)):
        for match, meaning in known.find(text):
            if meaning.codes[0] == NATIONAL and OF_CHAPTER.search(small, max(0, match.start() - FAR), match.start()):
                continue
            code = _decided(plain, match.end(), meaning.codes)
            start = _with_prefix(plain, match.start()) if meaning.codes[0] else match.start()
            found.append(_Hit(start, match.end(), code, meaning.kind))
    listed = _without_overlaps(found)
    others = [_Hit(start, end, None, "generic") for start, end in unlisted.find(plain)]
    return _without_overlaps([*listed, *(hit for hit in others if not _part_of_listed(plain, small, listed, hit))])


def _with_prefix(plain: str, start: int) -> int:
    """Where a siglum begins with the country or the national archives before it: "HU OSA", "MNL PML"."""
    prefix = PREFIX.search(plain, max(0, start - 8), start)
    return prefix.start() if prefix else start


def _without_overlaps(found: Iterable[_Hit]) -> list[_Hit]:
    kept: list[_Hit] = []
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _part_of_listed(plain: str, small: str, listed: Sequence[_Hit], hit: _Hit) -> bool:
    """Whether words for an archive overlap a form of the table or name the records of an archive before them.

    "MOL, Festetics Levéltár" and "MOL E 156, Magyar Kamara Archívuma" are the papers of the Festetics family
    and of the Chamber.
    """
    before = bisect_right(listed, hit.start, key=lambda other: other.start) - 1
    if before + 1 < len(listed) and listed[before + 1].start < hit.end:
        return True
    if before < 0:
        return False
    last = listed[before]
    gap = plain[last.end : hit.start] if last.end <= hit.start <= last.end + ITS_RECORDS else None
    if gap is None:
        return hit.start < last.end
    if SECTION_GAP.fullmatch(gap):
        return True
    return last.code is not None and ";" not in gap and OF_WHOM.search(small, hit.start, hit.end) is not None


def _decided(plain: str, end: int, codes: tuple[str, ...]) -> str | None:
    """The code of a siglum, which a place behind it may have to decide: "BML Gyula" is the archive of Békés."""
    if len(codes) == 1:
        return codes[0] or None
    stretch = plain[end : end + FAR].partition(";")[0]
    found = {
        code: match.start() for code in codes if code in deciding() and (match := deciding()[code].search(stretch))
    }
    return min(found, key=lambda code: found[code]) if found else None


@attrs.frozen
class _Extent:
    """How far a mention reaches: where it ends, its code, and the number of the hit behind it."""

    end: int
    code: str | None
    following: int


def _joined(plain: str, small: str, hits: Sequence[_Hit], at: int) -> _Extent:
    """The mention that begins with hit ``at``: "National Archives of Hungary, Budapest (MOL)" is two and a place."""
    first = hits[at]
    named, members = first.is_name, small[first.start : first.end].endswith(MEMBERS)
    extent = _Extent(first.end, first.code, at + 1)
    while True:
        bracket = _bracketed(plain, hits, extent, may_be_unlisted=first.is_name)
        if bracket is not None:
            extent, named = bracket, True
            continue
        gap = BETWEEN.match(plain, extent.end)
        start = gap.end() if gap else extent.end
        if start == extent.end:
            return extent
        following = hits[extent.following] if extent.following < len(hits) else None
        if following is not None and following.start == start:
            within = extent.code is None and following.code is None and plain[extent.end] == ","
            member = within or (members and (following.code or "").startswith(MEMBER))
            if not member and (extent.code is None or following.code != extent.code):
                return extent
            extent, members = _Extent(following.end, following.code, extent.following + 1), False
            continue
        found = place().match(plain, start)
        if found is None:
            return extent
        around = plain[start - 2 : start] + plain[found.end() : found.end() + 1]
        beside = extent.code is None and BESIDE.fullmatch(around)
        if not (named or beside or PARTED.fullmatch(around)):
            return extent
        extent = attrs.evolve(extent, end=found.end())


def _bracketed(plain: str, hits: Sequence[_Hit], before: _Extent, *, may_be_unlisted: bool) -> _Extent | None:
    """The mention with the bracket behind it, if that holds only names of the archive and places: " (MOL)".

    A bracket that declares a short title ("továbbiakban OL") is not part of the name.
    """
    opening = OPENING.match(plain, before.end)
    if opening is None:
        return None
    position, code, at = opening.end(), before.code, before.following
    while True:
        if at < len(hits) and hits[at].start == position:
            if code is not None and hits[at].code not in {None, code}:
                return None
            position, code, at = hits[at].end, code or hits[at].code, at + 1
        else:
            found = place().match(plain, position)
            if found is None and may_be_unlisted and code is None:
                found = OWN_SIGLUM.match(plain, position)
            if found is None:
                return None
            position = found.end()
        if plain[position : position + 1] in {")", "]"}:
            return _Extent(position + 1, code, at)
        gap = BETWEEN.match(plain, position)
        if gap is None or gap.end() == position:
            return None
        position = gap.end()


def name(code: str) -> str | None:
    """The full name of the archive ``code``, as it calls itself; ``None`` where we are not sure of it.

    >>> name("HU-MNL-OL")
    'Magyar Nemzeti Levéltár Országos Levéltára'
    """
    return _said("full name", code)


def seat(code: str) -> str | None:
    """The town where the archive ``code`` is; ``None`` where we are not sure of it.

    >>> seat("HU-MNL-VeML")
    'Veszprém'
    """
    return _said("seat", code)


def _said(kind: str, code: str) -> str | None:
    return next((row.form for row in rows() if row.code == code and row.kind == kind), None)
