"""Fonds of the national archives: their titles and years, what makes their codes well formed, reference codes.

Two systems stand side by side (Ember, *Fondjegyzék*, 1974; Buzási, *Fondjegyzék*, 1996). A section is a letter and
its subfonds are numbered through: ``K 63``. A main group is a Roman numeral, below it come the group's letter (in
XIX), the fonds' number and the subfonds' letter: ``XIX-J-1-j``. County archives and Budapest use Roman groups
with full stops: ``IV.B.1406.b``.

The table (fonds.csv) has a row for each code that a finding aid, a page of the archives or a citation names;
its column ``source`` says which. Where a source gives a family or company a range (``P 234-286``), each code
of it has a row with their title. Years are filled in where the source gives the years of that very fonds.
"""

from __future__ import annotations

import functools
import re

import attrs

from mol_citations.authority.tables import rows

SECTIONS = frozenset("ABCDEFGHIKLMNOPQRSTUVWXYZ")
"""The letters of the national archives' sections; there is no J."""

MAIN_GROUPS = frozenset(
    ["XVII", "XVIII", "XIX", "XX", "XXVI", "XXVII", "XXVIII", "XXIX", "XXX", "XXXI", "XXXII", "XXXIII", "XXXIV"]
)
"""The Roman main groups of the national archives; the others are those of counties and towns."""

GROUPS_OF_XIX = frozenset("ABCDEFGHIJKL")
"""The letters of the fonds groups of XIX, the higher organs of state administration."""

COLLECTIONS = frozenset(["DL", "DF", "UC", "NRA"])
ALIASES = {"UC": "E 156", "NRA": "E 148"}
NATIONAL = "HU-MNL-OL"

_PARTS = re.compile(r"[^\W\d_]+|\d+")
_SECTION = re.compile(r"(?P<letter>[A-Z])[ -]?\d+(?P<more>\D.*)?$")
_ROMAN = re.compile(r"(?P<group>[IVXLCDM]{2,})(?P<rest>(?:[-.].+)?)$")
_BELOW_XIX = re.compile(r"-(?P<letter>[A-Z])(?:-\d+(?:[-.]?[a-z]+)?(?:[-/.].*)?)?$")
_BELOW_GROUP = re.compile(r"(?:-[A-Z])?-\d+(?:[-.]?[a-z]+)?(?:[-/.].*)?$")
_PARTY = re.compile(r"M-[A-Z]+ \d+(?:[-/].*)?$")
_COUNTY = re.compile(r"(?P<group>[IVX]+)(?:\.[A-Z])?(?:\.\d+)?(?:\.?[a-z]+)?(?:[./-].*)?$")
_COUNTY_GROUP = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})|XXX(?:IV|V|I{0,3})")  # I to XXXV
_RANGE = re.compile(r"[A-Z] \d+[-\u2013]\d")
_JOINT = "[-\u2010-\u2015\u2212]"
_GROUP = "|".join(sorted(MAIN_GROUPS, key=len, reverse=True))
_BROKEN_OFF = re.compile(rf"(?:(?:{_GROUP})(?:{_JOINT}[A-Z]?)*|M{_JOINT}KS|[A-Z]{_JOINT})(?!\S)")


@attrs.frozen(kw_only=True)
class Fonds:
    """A row of the table: a section, group, fonds, subfonds or collection.

    ``first_year`` and ``last_year`` are the widest years the sources give, ``None`` where they are open or
    not known; ``years`` is what the sources say.
    """

    code: str
    title_hu: str | None = None
    title_en: str | None = None
    level: str = "fonds"
    parent: str | None = None
    first_year: int | None = None
    last_year: int | None = None
    years: str | None = None

    def covers(self, first: int, last: int) -> bool:
        """Whether a date from year ``first`` to year ``last`` can lie in this fonds at least in part.

        >>> lookup("K 63").covers(1920, 1920), lookup("K 63").covers(1956, 1957)
        (True, False)
        """
        return (self.last_year is None or first <= self.last_year) and (
            self.first_year is None or last >= self.first_year
        )


def lookup(code: str, also: tuple[Fonds, ...] = ()) -> Fonds | None:
    """The row of ``code``, however its parts are joined; ``None`` if neither the table nor ``also`` has it.

    >>> lookup("XIX–J–1–j").title_en
    'Ministry of Foreign Affairs: classified (TÜK) records'
    >>> lookup("K63").code, lookup("UC").code, lookup("K 9999")
    ('K 63', 'E 156', None)
    """
    return _table(also).get(_key(ALIASES.get(code, code)))


def malformed(code: str, repository: str | None = None) -> str | None:
    """Why ``code`` cannot be a fonds of the archive, in lower case; ``None`` if it can be one.

    Only codes of the national archives, of county archives and of Budapest are judged; where no archive is
    named, only those of main groups that the national archives alone have.

    >>> malformed("XIX-20-L-o")
    'in XIX a letter from A to L stands before the number'
    >>> malformed("J 5", "HU-MNL-OL")
    'the national archives have no section J'
    >>> malformed("XIX-J-1-j"), malformed("K 63"), malformed("XXXV.1.a", "HU-BFL")
    (None, None, None)
    """
    if repository is not None and not repository.startswith("HU-MNL-") and repository != "HU-BFL":
        return None
    if code in COLLECTIONS or _PARTY.match(code):
        return None
    if repository == NATIONAL and (section := _SECTION.match(code)):
        return _section_fault(section.group("letter"))
    if repository in {None, NATIONAL} and (roman := _ROMAN.match(code)):
        return _roman_fault(roman.group("group"), roman.group("rest"), national=repository == NATIONAL)
    if repository not in {None, NATIONAL} and (county := _COUNTY.match(code)):
        return _county_fault(county.group("group"))
    return None


def broken_off(words: str, repository: str | None = None) -> str | None:
    """The beginning of a code of the national archives that ``words`` start with, where the rest of it is missing.

    >>> broken_off("XIX-J- Vietnam"), broken_off("XIX-J-1-j Vietnam"), broken_off("Politikai osztály")
    ('XIX-J-', None, None)
    >>> broken_off("XIX-J- Vietnam", "HU-BFL") is None
    True
    """
    found = _BROKEN_OFF.match(words) if repository in {None, NATIONAL} else None
    return found.group() if found else None


def reference_code(repository: str | None, fonds: str | None) -> str | None:
    """The code by which the archive itself refers to the fonds; ``None`` where that is not known.

    The form is that of the archives' own publications (MNL, *Útmutató kiadványok készítéséhez*), where the
    space between a section's letter and its number stays.

    >>> reference_code("HU-MNL-OL", "XIX-J-1-j"), reference_code("HU-MNL-OL", "UC")
    ('HU-MNL-OL-XIX-J-1-j', 'HU-MNL-OL-E 156')
    >>> reference_code("HU-MNL-OL", "XIX-20-L-o"), reference_code(None, "K 63"), reference_code("HU-OSZK", "Fond 63")
    (None, None, None)
    """
    if repository is None or fonds is None or not (repository.startswith("HU-MNL-") or repository == "HU-BFL"):
        return None
    if malformed(fonds, repository) or _RANGE.match(fonds) or not fonds[0].isalpha():
        return None
    if repository == "HU-BFL":
        return f"HU BFL {fonds}"
    return f"{repository}-{ALIASES.get(fonds, fonds)}"


def _section_fault(letter: str) -> str | None:
    return None if letter in SECTIONS else f"the national archives have no section {letter}"


def _roman_fault(group: str, rest: str, *, national: bool) -> str | None:
    if national and group not in MAIN_GROUPS:
        return f"the national archives have no main group {group}"
    if group == "XIX" and rest.startswith("-"):
        below = _BELOW_XIX.match(rest)
        if below is None or below.group("letter") not in GROUPS_OF_XIX:
            return "in XIX a letter from A to L stands before the number"
    elif group in MAIN_GROUPS and rest.startswith("-") and not _BELOW_GROUP.match(rest):
        return f"below {group} a number is missing"
    return None


def _county_fault(group: str) -> str | None:
    return None if _COUNTY_GROUP.fullmatch(group) else f"there is no main group {group}"


def _key(code: str) -> tuple[str, ...]:
    """The letters and numbers of a code, without what joins them."""
    return tuple(_PARTS.findall(code.upper()))


@functools.cache
def known() -> tuple[Fonds, ...]:
    """All rows of the table, in its order.

    >>> len(known()) > 100
    True
    """
    return tuple(
        Fonds(
            code=row["code"],
            title_hu=row["title_hu"] or None,
            title_en=row["title_en"] or None,
            level=row["level"],
            parent=row["parent"] or None,
            first_year=int(row["first_year"]) if row["first_year"] else None,
            last_year=int(row["last_year"]) if row["last_year"] else None,
            years=row["years"] or None,
        )
        for row in rows("fonds")
    )


@functools.lru_cache(maxsize=16)
def _table(also: tuple[Fonds, ...]) -> dict[tuple[str, ...], Fonds]:
    return {_key(fonds.code): fonds for fonds in (*known(), *also)}
