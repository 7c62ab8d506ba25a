"""References by author and year: "Fforde(2007, 25-37; 131-161)", "Kelenik 1991/3. 80-81."."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import grammar
from mol_citations.grammar import Builder, Token
from mol_citations.parsing.works.stretch import trimmed
from mol_citations.records import AuthorDate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.parsing.works.stretch import Stretch

_WINDOW = 300
"""No reference by author and year is longer, in code points."""

_LONGEST_PUBLICATION = 9
"""A work that came out over more years than this is not cited by them; the years are its subject's."""

_SOON_A_YEAR = re.compile(r"[^;\n]{0,120}?\D(?:1['’]?\d|20)[\d'’I]{2}")
# "Századok, 1983. 45. o.", "Szabad Nép, 1956. 3. o."; a person has one word before the comma
_PERIODICAL = re.compile(
    r"\s[^\W\d_]{2}|(?:századok|turul|turan|szabadság|hírlap|napló|szemle|tár|értesítő|közlemények|újság|élet|lapok?|közlöny"
    r"|híradó|figyelő|világ|ország|nemzet|valóság|história|rubicon|limes|fórum|kortárs|múltunk|aetas|klió|pravda|правда"
    r"|izvest\w*|известия|times|spiegel|zeitung|review|journal|bulletin|hírek|nép|szó)$",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]{2}")
_GERMAN_ARTICLE = re.compile(r"(?:Die|Das)\s\w")
"""What begins a sentence, and no name: "Die Sammlung der Antemohacsiana (1526)"."""
_REGISTERED = re.compile(r"(?<!\w)(?:Cg|Nb|NB|Nü|Ikt|Ltsz)\.?$")
"""What registers number their files by: "Cg. 1737" is a company, of no year."""
_DAMAGE = re.compile(r"['’I]")
_DASHES = re.compile("\\s?[\u2010-\u2015\u2212-]\\s?")
_JOINTS = re.compile("[\u2010-\u2015]|, |^In ")
"""What stands between the names of authors, and between or before months: "Jan.–Feb. 1940", "In December 1943"."""
_LETTER = re.compile(r"/([a-z])$")
"""The slash of "1991/a", the first work of that year."""


@attrs.frozen(kw_only=True)
class _Reading:
    """What the grammar read; ``end`` is where the reference ends in the text that was parsed."""

    authors: str | None = None
    year: str = ""
    locator: str | None = None
    bracketed: bool = False
    comma: bool = False
    end: int = 0


class _Builder(Builder[_Reading]):
    """Builds a reading while the grammar parses."""

    @staticmethod
    def authors(*tokens: Token) -> str:
        """The names as written: ``Stuart-Fox and Kooyman``."""
        written = "".join(tokens).strip(" ,:")
        return written.rstrip(".:") if tokens[-1].type == "IDEM" else written

    @staticmethod
    def start(*parts: str | Token) -> _Reading:
        """``Fforde(2007, 25-37; 131-161)``: the authors, then what stands in the brackets or behind the name."""
        return _read(parts[1:], authors=str(parts[0]))

    @staticmethod
    def continued(*parts: str | Token) -> _Reading:
        """``1970. 147. l.``: the authors are those of the reference before."""
        return _read(parts)


def _read(parts: Iterable[str | Token], authors: str | None = None) -> _Reading:
    tokens = [part for part in parts if isinstance(part, Token) and part.type not in {"REST", "ANY", "QUOTED_BEHIND"}]
    said = {token.type: str(token) for token in tokens}
    pages = "".join(token for token in tokens if token.type.endswith(("PAGES", "PASSIM")))
    year = _DAMAGE.sub("", said.get("YEAR") or said.get("LISTED_YEAR") or said["BARE_YEAR"])
    return _Reading(
        authors=authors,
        year=_LETTER.sub(r"\1", _DASHES.sub("-", year.strip())),
        locator=pages.strip(" .,;:()") or None,
        bracketed="OPEN" in said,
        comma="COMMA" in said,
        end=tokens[-1].end,
    )


def _parse(stretch: Stretch, place: int, rule: str) -> _Reading | None:
    window = stretch.text[place : stretch.limit(place, _WINDOW)]
    return grammar.load("author_date", _Builder).parse(window, start=rule)


@functools.cache
def _no_author() -> re.Pattern[str]:
    words = "|".join(grammar.pattern("places", terminal) for terminal in ("PLACE", "MONTH", "SEASON"))
    return re.compile(words)


def at(stretch: Stretch, place: int) -> AuthorDate | None:
    """The reference by author and year that begins at ``place``, if there is one."""
    if not _SOON_A_YEAR.match(stretch.text, place, stretch.end):
        return None
    reading = _parse(stretch, place, "start")
    if reading is None or _covers_a_life(reading.year) or _GERMAN_ARTICLE.match(reading.authors or ""):
        return None
    if _no_author().fullmatch(_JOINTS.split(reading.authors or "")[-1].rstrip(".")):
        return None
    year = stretch.text.find(reading.year, place, place + reading.end) + len(reading.year)
    if not reading.bracketed and len(reading.authors or "") > _SIGLUM and _DAY.match(stretch.text, year):
        return None
    if not (reading.bracketed or _is_bare_reference(reading, stretch.text, place)):
        return None
    return _record(stretch.text, place, reading)


def continued(stretch: Stretch, place: int) -> AuthorDate | None:
    """A further year of the author just cited, that begins at ``place``: "(uő. 1905. 197. l. és 1970. 147. l.)"."""
    reading = _parse(stretch, place, "continued")
    return _record(stretch.text, place, reading) if reading else None


def _covers_a_life(year: str) -> bool:
    """Whether the years are a life's or a title's: "Schmidt (1863–1934)", "Magyar Politikai Lexikon 1914-1929"."""
    first, _, last = year.partition("-")
    return len(last) == 4 and int(last) - int(first[:4]) > _LONGEST_PUBLICATION


def _is_bare_reference(reading: _Reading, text: str, start: int) -> bool:
    """Whether name and year without brackets refer to a work.

    Not initials alone, a siglum in capitals, a periodical before a comma, or a title with its place of print.
    """
    authors = reading.authors or ""
    if not _NAME.search(authors) or _REGISTERED.search(authors):
        return False
    if (authors.isupper() and len(authors) < 5) or (reading.comma and _PERIODICAL.search(authors)):
        return False
    behind = re.compile(rf"[.,\s]{{1,3}}(?:{grammar.pattern('places', 'PLACE')})[,.:\s]")
    return not behind.match(text, start + reading.end)


# "Magyarság 1944. IV. 12.": the month and the day of a newspaper, or of a letter, no place in a work
_DAY = re.compile(
    r"\.?\s(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\.\s(?:[12]\d|3[01]|[1-9])(?!\d|[-\u2013]\d)(?!\.?\s?(?:old|o|l|p|lap)(?!\w))"
    r"(?=\.?\s*(?:$|[)\]„]|[^\W\d_a-zß-öø-ÿőű][^\W\d_]{3}))"
)


_SIGLUM = 3
"""Letters of a siglum, which stands for an author as well as for a newspaper: "FmN 1944. VI. 1."."""


def _record(text: str, start: int, reading: _Reading) -> AuthorDate:
    span = trimmed(text, start, start + reading.end)
    return AuthorDate(
        text=span.of(text), span=span, authors=reading.authors, year=reading.year, locator=reading.locator
    )
