"""Repositories: the archives and manuscript collections that citations name, and the codes we give them.

The table ``repositories.csv`` has a row for each form under which an archive is cited: its code (empty for an
archive outside our list), the form, its language and its kind:

- ``siglum``: capitals as written; a space in the form is a space or hyphen, a hyphen may be missing;
- ``siglum before a shelfmark``: the same, for letters that mean an archive only when a shelfmark follows;
- ``slug``: part of a file name or an address (``hu_mnl_ol_e156``);
- ``name``: words, in small or capital letters and with the endings of their language;
- ``place``: where archives are, which may stand behind a name;
- ``decides``: words that tell which of several archives with one siglum is meant (BML of Gyula or of Pécs).

Accents are not compared, for scanned text loses them.
"""

from __future__ import annotations

import csv
import functools
import re
from collections import defaultdict
from importlib import resources
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import unlisted
from mol_citations.authority.folding import folded, without_accents
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

NATIONAL = "HU-MNL-OL"
MEMBER = "HU-MNL-"
SHELFMARK = (
    r"(?=[.,:]{0,2} ?(?:[A-Z]{1,5}[-. ]{0,2}\d|[IVX]{1,7}[-. ]|\d|[fFФ](?:\.|ond) ?\d|M-KS|D[lLfF]\b|R\.? ?G\.? ?\d"
    r"|Dept|Department|Record Group|Fond|fond|Ms\.? ?\d|Box|Kt|filmt))"
)
"""What must follow letters that are not always an archive: "NA, RG 59", "NA. Dept. of State"."""
HUNGARIAN_ENDING = (
    r"(?:j?a)?(?:(?:b[ae](?:n)?|b[oe]l|n[ae]k|r[ae]|r[oe]l|t[oe]l|h[oe]z|[ae]?t|i?g|[vr][ae]l|[ae]n|k[ae]nt|[ie]rt))?"
)
CASE_OF_ABBREVIATION = r"(?:-(?:b[ae]n?|b[oe]l|n[ae]k|r[oae]l?|t[oe]l|h[oe]z))?"
PUBLISHED = re.compile(r" (?:kiadvany|kiadas|evkonyv|fuzete|kozlemenye|forraskiadvany|kiado|publications?(?!\w))")
PUBLISHED_IN = re.compile(r",? ?(?:1[89]|20)\d\d(?:\.? \d{1,4}[-. ]|[).;]|$)")
"""The year of a book, with pages or the end behind it: what follows a publisher and its place."""
MEMBERS = "magyar nemzeti leveltar"
PREFIX = re.compile(r"(?<!\w)(?:HU[ -]?)?(?:MNL[ -]{1,2})?$")
OPENING = re.compile(r" ?[(\[]")
BARE = re.compile(r", [.,;:()\[\]]?")
"""What stands around a place behind a siglum: "MOL, Budapest, K 64", but not "BFL, Budapest Székesfőváros"."""
BETWEEN = re.compile(r"(?:,| -)? ?")
SLAVIC = frozenset(("ru", "uk", "pl", "sk", "cs", "hr"))
SLAVIC_ENDING = re.compile(r"(?:[аеиіоуыьяюaeiouy]|um){1,2}$")
SEPARATORS = {". ": r"\. ?", " ": "[ -]{1,2}", "-": "[ -]?"}
FAR = 80
"""How far behind a siglum of several archives the place that decides may stand, in code points."""


@attrs.frozen(kw_only=True)
class Mention:
    """An archive named in a text.

    ``code`` is ``None`` for an archive the table has no code for, or when the table knows several archives
    of this siglum and nothing beside it decides; ``cited`` is what stands at ``span``. ``generic``: told by
    words like *Staatsarchiv* alone; ``publisher``: named as who published a book, not as who keeps papers.
    """

    span: Span
    code: str | None
    cited: str
    generic: bool = False
    publisher: bool = False


@attrs.frozen(kw_only=True)
class Name:
    """A form under which the archive ``code`` is cited, as users add it: `Name(form="PML Vác", code="HU-MNL-PML")`."""

    form: str
    code: str | None = None


@attrs.frozen(kw_only=True)
class _Row:
    code: str
    form: str
    language: str
    kind: str


@attrs.frozen
class _Hit:
    """A form found at ``[start, end)``, before adjacent ones are joined."""

    start: int
    end: int
    code: str | None
    kind: str


@functools.cache
def _rows() -> tuple[_Row, ...]:
    table = resources.files("mol_citations.authority").joinpath("repositories.csv").read_text(encoding="utf-8")
    return tuple(_Row(**row) for row in csv.DictReader(table.splitlines()))


def _siglum(form: str) -> str:
    """The pattern of a siglum: `HU-MNL-OL` is also `HU MNL OL` and `HUMNL-OL`."""
    parts = re.split(r"(\. | |-)", without_accents(form))
    pattern = "".join(SEPARATORS.get(part) or re.escape(part) for part in parts)
    return pattern + "?" if pattern.endswith(r"\.") else pattern


def _name(form: str, language: str) -> str:
    """The pattern of a name: its words with the endings they take in ``language``."""
    words = folded(form).replace(", ", " , ").split()
    pattern = " ".join(_word(word, language, last=k == len(words) - 1) for k, word in enumerate(words))
    return pattern.replace(" , ", ",? ").replace(r"\- ", "-? ")


def _word(word: str, language: str, *, last: bool) -> str:
    """A word of a name with its endings; in most languages names have none."""
    if language == "hu":
        return _hungarian(word) if last else re.sub(r"(?<=^intezet)$", "(?:enek)?", re.escape(word))
    if language == "de" and len(word) > 5:
        return re.sub("es$", "e[smnr]?", re.escape(word)) + ("(?:e?s)?" if "archiv" in word else "")
    if language in SLAVIC and len(word) > 4:
        return re.escape(SLAVIC_ENDING.sub("", word)) + r"\w{0,3}"
    return re.escape(word)


def _hungarian(word: str) -> str:
    """The last word of a Hungarian name with possessive and case: levéltár, levéltára, levéltárában; lt.-ban."""
    if word.endswith("."):
        return re.escape(word) + "?" + CASE_OF_ABBREVIATION
    return re.escape(re.sub(r"(?<=tar|vum)a$", "", word)) + HUNGARIAN_ENDING


@attrs.frozen
class _Meaning:
    """What a form may stand for: its codes, its kind, and how many code points it has."""

    codes: tuple[str, ...]
    kind: str
    length: int


@attrs.frozen
class _Forms:
    """Forms as one pattern; the number of its empty group that took part says which form was found."""

    pattern: re.Pattern[str]
    rows: tuple[_Meaning, ...]

    def find(self, text: str) -> Iterator[tuple[re.Match[str], _Meaning]]:
        """Each match in ``text`` with what it means."""
        for match in self.pattern.finditer(text):
            yield match, self.rows[(match.lastindex or 1) - 1]


def _forms(patterns: Mapping[str, _Meaning], before: str) -> _Forms:
    """The patterns as one, the longer first, those with a first letter in common together."""
    by_letter = defaultdict(list)
    for pattern in sorted(patterns, key=lambda pattern: (-patterns[pattern].length, pattern)):
        by_letter[pattern[0]].append(pattern)
    rows = tuple(patterns[pattern] for group in by_letter.values() for pattern in group)
    letters = (f"{letter}(?:{'|'.join(p[1:] + '()' for p in group)})" for letter, group in by_letter.items())
    return _Forms(re.compile(f"{before}(?:{'|'.join(letters)})"), rows)


@functools.cache
def _tables(extra: tuple[Name, ...]) -> tuple[_Forms, _Forms]:
    """The sigla, compared with case, and the names and slugs, compared without."""
    sigla: dict[str, _Meaning] = {}
    names: dict[str, _Meaning] = {}
    own = (_Row(code=name.code or "", form=name.form, language="", kind="siglum") for name in extra)
    for row in (*own, *_rows()):
        match row.kind:
            case "siglum" if row.code == NATIONAL:
                _add(sigla, _siglum(row.form) + r"(?:(?!\w)|(?=[A-Z] ?\d))", row)
            case "siglum":
                _add(sigla, _siglum(row.form) + r"(?!\w)", row)
            case "siglum before a shelfmark":
                _add(sigla, _siglum(row.form) + r"(?!\w)" + SHELFMARK, row)
            case "name":
                _add(names, _name(row.form, row.language) + r"(?!\w)", row)
            case "slug":
                _add(names, re.escape(row.form) + "(?![a-z0-9])", row)
            case _:
                pass
    return _forms(sigla, r"(?<!\w)(?:(?<!-)|(?<=HU-)|(?<=MNL-))"), _forms(names, r"(?<![\w/])")


def _add(table: dict[str, _Meaning], pattern: str, row: _Row) -> None:
    known = table[pattern].codes if pattern in table else ()
    table[pattern] = _Meaning(tuple(dict.fromkeys((*known, row.code))), row.kind, len(row.form))


@functools.cache
def _deciding() -> Mapping[str, re.Pattern[str]]:
    """By code, the places that tell it from others of the same siglum."""
    places = defaultdict(list)
    for row in _rows():
        if row.kind == "decides":
            places[row.code].append(re.escape(without_accents(row.form)))
    return {code: re.compile(rf"(?<!\w)(?:{'|'.join(forms)})") for code, forms in places.items()}


@functools.cache
def _place() -> re.Pattern[str]:
    """Where an archive is: "Budapest"."""
    places = sorted((without_accents(row.form) for row in _rows() if row.kind == "place"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, places))})(?!\w)")


def find_all(text: str, extra: Iterable[Name] = ()) -> list[Mention]:
    """The archives named in ``text``, in order; adjacent forms of one archive are one mention.

    Arguments:
        text: a note, or any text.
        extra: forms to look for besides those of the table.

    >>> [(mention.cited, mention.code) for mention in find_all("Magyar Országos Levéltár (MOL), K 64; BFL XXV. 1.b.")]
    [('Magyar Országos Levéltár (MOL)', 'HU-MNL-OL'), ('BFL', 'HU-BFL')]
    """
    plain = without_accents(text)
    small = folded(text)
    hits = _hits(plain, small, tuple(extra))
    mentions = []
    at = 0
    while at < len(hits):
        first = hits[at]
        end, code, at = _joined(plain, small, hits, at)
        published = PUBLISHED.match(small, end) or (
            first.kind != "siglum" and _place().search(plain, first.end, end) and PUBLISHED_IN.match(plain, end)
        )
        mentions.append(
            Mention(
                span=Span(first.start, end),
                code=code,
                cited=text[first.start : end],
                generic=code is None and first.kind == "generic",
                publisher=bool(published),
            )
        )
    return mentions


def _hits(plain: str, small: str, extra: tuple[Name, ...]) -> list[_Hit]:
    """The forms in a text, in order and without overlaps; words of the table before words like *Archiv*."""
    sigla, names = _tables(extra)
    found = []
    for match, meaning in sigla.find(plain):
        prefix = PREFIX.search(plain, max(0, match.start() - 8), match.start())
        start = prefix.start() if prefix and meaning.codes[0] else match.start()
        found.append(_Hit(start, match.end(), _decided(plain, match.end(), meaning.codes), meaning.kind))
    found += [
        _Hit(match.start(), match.end(), meaning.codes[0] or None, meaning.kind) for match, meaning in names.find(small)
    ]
    listed = _without_overlaps(found)
    taken = bytearray(len(plain))
    for hit in listed:
        taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
    others = [_Hit(start, end, None, "generic") for start, end in unlisted.find(plain) if not any(taken[start:end])]
    return _without_overlaps([*listed, *others])


def _without_overlaps(found: list[_Hit]) -> list[_Hit]:
    kept: list[_Hit] = []
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _decided(plain: str, end: int, codes: tuple[str, ...]) -> str | None:
    """The code of a siglum, which a place behind it may have to decide: "BML Gyula" is the archive of Békés."""
    if len(codes) == 1:
        return codes[0] or None
    stretch = plain[end : end + FAR].partition(";")[0]
    at = {code: match.start() for code in codes if code in _deciding() and (match := _deciding()[code].search(stretch))}
    return min(at, key=lambda code: at[code]) if at else None


def _joined(plain: str, small: str, hits: Sequence[_Hit], at: int) -> tuple[int, str | None, int]:
    """Where the mention that begins with hit ``at`` ends, its code, and the number of the hit behind it."""
    first = hits[at]
    end, code = first.end, first.code
    bare = first.kind.startswith(("siglum", "slug"))
    at += 1
    while True:
        inner = _bracketed(plain, hits, at, end, code)
        if inner is not None:
            end, code, at = inner
            bare = False
            continue
        gap = BETWEEN.match(plain, end)
        start = gap.end() if gap else end
        if start == end:
            return end, code, at
        if at < len(hits) and hits[at].start == start:
            following = hits[at]
            members = small[first.start : end] == MEMBERS and (following.code or "").startswith(MEMBER)
            if not members and (code is None or following.code != code):
                return end, code, at
            end, code = following.end, following.code
            at += 1
            continue
        place = _place().match(plain, start)
        if place is None or (
            bare and not BARE.fullmatch(plain[start - 2 : start] + plain[place.end() : place.end() + 1])
        ):
            return end, code, at
        end = place.end()


def _bracketed(
    plain: str, hits: Sequence[_Hit], at: int, end: int, code: str | None
) -> tuple[int, str | None, int] | None:
    """A bracket behind a name that holds only other names of the archive and places: " (MOL)", " [..., Budapest]"."""
    opening = OPENING.match(plain, end)
    if opening is None:
        return None
    position = opening.end()
    while True:
        if at < len(hits) and hits[at].start == position:
            if code is not None and hits[at].code not in {None, code}:
                return None
            code = code or hits[at].code
            position = hits[at].end
            at += 1
        elif place := _place().match(plain, position):
            position = place.end()
        else:
            return None
        if plain[position : position + 1] in {")", "]"}:
            return position + 1, code, at
        gap = BETWEEN.match(plain, position)
        if gap is None or gap.end() == position:
            return None
        position = gap.end()


def name(code: str) -> str | None:
    """The full name of the archive ``code``, as its own finding aids write it; ``None`` for an unknown code.

    >>> name("HU-MNL-OL")
    'Magyar Nemzeti Levéltár Országos Levéltára'
    """
    return next((row.form for row in _rows() if row.code == code and row.kind == "name" and row.language == "hu"), None)
