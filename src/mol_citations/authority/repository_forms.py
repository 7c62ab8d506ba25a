"""The forms under which repositories are cited, as patterns built from the table ``repositories.csv``.

A row has a code (empty for an archive we have no code for), a form, its language and its kind:

- ``name``, ``full name``: words, in small or capital letters and with the endings of their language; the full
  name is the archive's own;
- ``siglum``: letters, with case; a hyphen may be a space or nothing;
- ``siglum before a shelfmark``: a siglum so short or common that it counts only when a shelfmark follows;
- ``siglum before a fonds of the party``: the same before such a fonds alone (*PI 274-16/166*);
- ``slug``: part of a file name or an address (``hu_mnl_ol`` in ``hu_mnl_ol_e156``);
- ``county``: the county that a county archive is named after, in several ways;
- ``county initials``: what stands for the county in a siglum: *H-B* in HBML, H-BmL, H.-B. m. L.;
- ``decides``: words that tell which of several archives with one siglum is meant (BML of Gyula or of Pécs);
- ``seat``: where the archive is;
- ``place``: where archives are, which may stand behind a name.

Accents are not compared, for scanned text loses them: patterns are for text from `mol_citations.authority.folding`.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority import tables
from mol_citations.authority.folding import folded, without_accents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

NATIONAL = "HU-MNL-OL"
SHELFMARK = (
    r"(?=[.,:]{0,2} ?(?:[A-Z]{1,5}[-. ]{0,2}\d|Fo\. ?\d|[A-Z]/\d{1,3}[./][a-z](?!\w)"
    r"|[IVX]{1,7}[-. ]|\d|[fFФф](?:\.|ond) ?\d|M-KS|D[lLfF](?!\w)|R\. ?G\. ?\d"
    r"|[A-Z]/\d{1,3}\.? (?:[a-z]\.|\d{1,4}\. ?(?:d|doboz)(?!\w))"
    r"|[)\]]|Dept|Department|Record Group|[Ff]ond(?!\w)|Ms|[Ff]ilmt|Box|N[or]\. ?\d|f\. [A-Z]|Cat\.|[zkt]\. ?\d|zesp"
    r"|(?:[^.;:()\d]{1,60}, )?(?:(?:f|b|kart|kr|kut|Kt|sv|sygn|sign|vol|fasc|leg|lat|Cod|inv\. ?[cj])\. ?\d"
    r"|(?:fond|filza|Karton|Box|box|krabica) \d|\d{1,4}\. ?(?:d|doboz|cs|csomo)(?!\w)|\d{1,6}/1[89]\d\d"
    r"|1[5-9]\d\d/\d|[IVX]{1,4}-\d)"
    r"|[A-Z][^;:()\d]{1,60}(?:1[4-8]\d\d[.,]?)?[ .]"
    r"(?:[Ll]ad|[Cc]aps|[Ff]asc|[Cc]ista|[Ll]ib|[Tt]om|[Nn][or])\. ?\d"
    r"|(?:Htt|Helyt|(?:M\. ?)?[Kk]am(?:ara)?|(?:M\. ?)?[Kk]anc(?:ellaria)?|Regn|Lymb|N\. ?R|U\. ?et|[Aa]cta"
    r"|Lib\. ?Reg|[Cc]onscr|[Vv]is\. ?[Cc]an|Prot)(?!\w)"
    r"|[A-Z]{2,4}(?: [A-Z]{2,4})?,? (?:\d{3}/)?[IVX]{1,4}(?:-\d|/\d|, \d|\. ?\d)))"
)
"""What must follow letters that are not always an archive: "NA, RG 59", "NA. Dept. of State", "O. L. Htt."."""
PARTY_FONDS = r"(?=[.,]{0,2} ?\d{3}(?:[-/]\d{1,3}/\d|\.? ?f\.))"
"""What must follow the letters of the party's institute, which are initials as well: "PI 274-16/166"."""
GLUED = r"(?=[A-Z] ?\d)"
"""A fonds without a space before it: "OLK 149"."""
OPENING = 3
"""By how many of their first letters forms are told apart before they are tried."""
OPENINGS = range(1, OPENING + 1)
LITERALS = re.compile(rf"(?:(?:\w|\\\W)(?![?*+{{])){{1,{OPENING}}}")
WORD_END = r"(?!\w)"
SEPARATORS = {". ": r"\. ?", " ": "[ /-]{1,2}", "-": r"(?:\. ?|[ /-])?"}
"""What stands for the separators of a siglum in the table: MNL-OL is also MNL OL, MNL/OL, MNL. OL and MNLOL."""
HUNGARIAN_ENDING = r"(?:j?a)?(?:b[ae]n?|b[oe]l|n[ae]k|r[aeo]l?|t[oe]l|h[oe]z|[vr][ae]l|[ae]?t|ig|[ae]n|kent|ert)?"
CASE_OF_ABBREVIATION = r"(?:-(?:b[ae]n?|b[oe]l|n[ae]k|r[aeo]l?|t[oe]l|h[oe]z))?"
GERMAN_ENDING = r"(?:e?s|ban|bol)?"
SLAVIC = frozenset(("ru", "uk", "pl", "sk", "cs", "hr", "sl", "sr"))
SLAVIC_ENDING = re.compile(r"(?:[аеиіоуыьяюaeiouy]|um){1,2}$")
OF_COUNTY = r" (?:(?:var)?megyei?|v?m\.)(?: onkormanyzat(?:i|anak)?)? "
COUNTY = (
    rf"%s{OF_COUNTY}(?:leveltar{HUNGARIAN_ENDING}|lt\.?{CASE_OF_ABBREVIATION})",
    r"%s county archives?",
    r"county archives? of %s",
    r"archives? of %s(?: county)?",
    r"komitatsarchiv %s",
    r"archiv des komitats %s",
)
"""What a county archive is called, with the county for %s."""
COUNTY_SIGLUM = r"%s\.?[ -]?[Mm](?:\.[ -]?(?:L[Tt]?|lt)\.?|[ -]?(?:O?L[Tt]?|lt))"
"""The siglum of a county archive, with its initials for %s: ZML, ZmL, TMÖL, H.-B. m. L."""


@attrs.frozen(kw_only=True)
class Row:
    """A row of the table; see the module for its columns."""

    code: str
    form: str
    language: str = ""
    kind: str = "siglum"


@functools.cache
def rows() -> tuple[Row, ...]:
    """The rows of the table, in its order."""
    return tuple(Row(**row) for row in tables.rows("repositories"))


@attrs.frozen
class Meaning:
    """What a form stands for: its codes, its kind, and its length, by which the longer is preferred."""

    codes: tuple[str, ...]
    kind: str
    length: int


@attrs.frozen
class Alike:
    """Forms that begin alike, the longest first; the number of the empty group that took part says which it is."""

    expression: str
    meanings: tuple[Meaning, ...]

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.expression)

    def match(self, text: str, start: int) -> tuple[re.Match[str], Meaning] | None:
        """The longest form that begins at ``start``, with its meaning."""
        match = self._pattern.match(text, start)
        return match and (match, self.meanings[(match.lastindex or 1) - 1])


@attrs.frozen
class Forms:
    """Forms by how they begin, so that the many that a text has nothing of are neither compiled nor tried."""

    begins: re.Pattern[str]
    alike: Mapping[str, Alike]

    def find(self, text: str) -> Iterator[tuple[re.Match[str], Meaning]]:
        """Each form found in ``text``, leftmost and longest, with its meaning."""
        end = 0
        for beginning in self.begins.finditer(text):
            start = beginning.start()
            if start < end:
                continue
            found = []
            for size in OPENINGS:
                group = self.alike.get(text[start : start + size])
                if group and (form := group.match(text, start)):
                    found.append(form)
            if found:
                match, meaning = max(found, key=lambda form: form[1].length)
                end = match.end()
                yield match, meaning


@functools.cache
def forms(extra: tuple[Row, ...] = ()) -> tuple[Forms, Forms]:
    """The sigla, for text without accents, and the names and slugs, for folded text.

    ``extra`` rows stand for themselves alone, whatever the table says of their form.
    """
    sigla: dict[str, Meaning] = {}
    names: dict[str, Meaning] = {}
    for row in extra:
        _add_all(names if row.kind == "name" else sigla, row)
    taken = frozenset((*sigla, *names))
    for row in rows():
        _add_all(sigla if "siglum" in row.kind or "initials" in row.kind else names, row, taken)
    word_start = r"(?<!\w)(?:(?<!\w-)|(?<=HU-)|(?<=MNL-))"
    return _forms(sigla, word_start), _forms(names, r"(?<![\w/])")


def _add_all(table: dict[str, Meaning], row: Row, taken: frozenset[str] = frozenset()) -> None:
    for pattern in _patterns(row):
        if pattern not in taken:
            known = table[pattern].codes if pattern in table else ()
            table[pattern] = Meaning(tuple(dict.fromkeys((*known, row.code))), row.kind, len(row.form))


def _patterns(row: Row) -> Iterator[str]:
    match row.kind:
        case "siglum":
            yield _siglum(row.form) + (f"(?:{WORD_END}|{GLUED})" if row.code == NATIONAL else WORD_END)
        case "siglum before a shelfmark":
            yield _siglum(row.form) + WORD_END + SHELFMARK
        case "county initials":
            yield COUNTY_SIGLUM % _initials(row.form) + WORD_END
        case "siglum before a fonds of the party":
            yield _siglum(row.form) + WORD_END + PARTY_FONDS
        case "name" | "full name":
            yield _name(row.form, row.language) + WORD_END
        case "county":
            yield from (pattern % re.escape(folded(row.form)) + WORD_END for pattern in COUNTY)
        case "slug":
            yield re.escape(row.form) + "(?![a-z0-9])"
        case _:
            pass


def _forms(table: Mapping[str, Meaning], begins: str) -> Forms:
    by_opening: dict[str, list[str]] = defaultdict(list)
    for pattern in sorted(table, key=lambda pattern: (-table[pattern].length, pattern)):
        by_opening[_opening(pattern)].append(pattern)
    alike = {
        opening: Alike("|".join(f"{pattern}()" for pattern in patterns), tuple(table[pattern] for pattern in patterns))
        for opening, patterns in by_opening.items()
    }
    return Forms(re.compile(f"{begins}(?={_one_of(alike)})"), alike)


def _one_of(openings: Iterable[str]) -> str:
    """The openings as one expression, those with a first letter in common together."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for opening in sorted(openings):
        by_letter[opening[:1]].append(re.escape(opening[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


def _opening(pattern: str) -> str:
    r"""The letters that a pattern begins with in any case, at most `OPENING`.

    >>> _opening(r"magyar\ nemzeti"), _opening(r"mn?l"), _opening(r"H[.-]?B")
    ('mag', 'm', 'H')
    """
    found = LITERALS.match(pattern)
    return found.group().replace("\\", "") if found else ""


def _siglum(form: str) -> str:
    """The pattern of a siglum: `HU-MNL-OL` is also `HU MNL OL` and `HUMNL-OL`."""
    parts = re.split(r"(\. | |-)", without_accents(form))
    pattern = "".join(SEPARATORS.get(part) or re.escape(part) for part in parts)
    return pattern + "?" if pattern.endswith(r"\.") else pattern


def _initials(form: str) -> str:
    """The pattern of a county's initials: `H-B` is also `HB` and `H.-B.`, `Sz` is also `SZ`."""
    parts = without_accents(form).split("-")
    return r"\.?[ -]?".join(part[0] + "".join(f"[{letter.upper()}{letter}]" for letter in part[1:]) for part in parts)


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
        return re.sub("es$", "e[smnr]?", re.escape(word)) + (GERMAN_ENDING if "archiv" in word else "")
    if language in SLAVIC and len(word) > 4:
        return re.escape(SLAVIC_ENDING.sub("", word)) + r"\w{0,4}"
    return re.escape(word)


def _hungarian(word: str) -> str:
    """The last word of a Hungarian name with possessive and case: levéltár, levéltára, levéltárában; lt.-ban."""
    if word.endswith("."):
        return re.escape(word) + "?" + CASE_OF_ABBREVIATION
    return re.escape(re.sub(r"(?<=tar|vum)a$", "", word)) + HUNGARIAN_ENDING


def _alternation(forms: Iterable[str]) -> str:
    return "|".join(
        re.escape(form) for form in sorted(map(without_accents, forms), key=lambda form: (-len(form), form))
    )


@functools.cache
def deciding() -> Mapping[str, re.Pattern[str]]:
    """By code, what tells it from others of the same siglum, for text without accents."""
    words = defaultdict(list)
    for row in rows():
        if row.kind == "decides":
            words[row.code].append(row.form)
    return {code: re.compile(rf"(?<!\w)(?:{_alternation(forms)})") for code, forms in words.items()}


@functools.cache
def place() -> re.Pattern[str]:
    """A place where archives are, for text without accents."""
    return re.compile(rf"(?:{_alternation({row.form for row in rows() if row.kind == 'place'})})(?!\w)")
