"""The place behind a word that refers back, where it begins with a code or heading, or cannot be read.

"Ibid., RG 84, Budapest Legation, Box 12" is another place of the archive just cited; so is "Uo. 1959/T 3. d.",
of which the levels are not known. What is not known must not be taken for the place before.
"""

from __future__ import annotations

import functools
import re

import attrs

from mol_citations import grammar
from mol_citations.parsing import families
from mol_citations.parsing.building.readings import Reading, Written
from mol_citations.parsing.families import Family
from mol_citations.parsing.shelfmarks import PROSE, counts
from mol_citations.sources import Span

CODE = re.compile(
    r"[\s,.:]{1,4}(?:RG\s\d{1,3},\s[^\W\d_a-z]|(?:F[oö]l|Quart|Oct|Duod)\.?\s(?:Hung|Lat|Germ|Slav)\.?\s\d|Ms\.?\s\d"
    r"|[A-Z]{2,4}\s[IVXL]{1,6},\s(?:Karton|Kart\.|Kt\.|Schachtel|Fasz))"
)
"""The code of a record group, a collection of manuscripts or a section: "RG 84, Budapest", "Fol. Hung. 1942",
"Ms 5308/26", "PA XL, Karton 55"."""
HEADING = re.compile(
    r"[\s,.:]{1,4}(?!(?:Az?|The|In)\s)([^\W\d_a-zäöüáéíóőúű][^,.;:()\d]{2,40}),"
    r"\s(?:(?:1[5-9]|20)\d\d(?:[\u2010-\u2015-]\d{2,4})?[.,]{1,2}\s)?(?:\d{1,4}[.,]{0,2}\s?(?:doboz|dob|d)(?!\w)|[Bb]ox\s\d)"
)
"""What can be a country, before its box or its year and box: "Szovjetunió, 3. d.", "China, 1968, 60. doboz"."""
CONTAINERS = frozenset(("bundle", "box", "volume", "capsule", "fascicle", "reel"))
_WORD = (
    r"(?!(?:Az?|The|This|In|On|At|See|Der|Die|Das|Im|Vö|Ld|Lásd|Cf|Vgl|Siehe)(?!\w))"
    r"(?:[^\W\d_a-zß-öø-ÿőű][\w'’-]{0,30}|és|and|und)[,.]?\s"
)
_UNIT = r"(?:doboz|dob\.|d\.|csomó|cs\.|köteg|tétel|ő\.?\s?e|őe|tekercs|fond|áll)"
UNREAD = re.compile(
    rf"(?:{_WORD}){{0,5}}(?:(?:1[5-9]|20)\d\d(?:[\u2010-\u2015-]\d{{2,4}})?[.,]{{1,2}}\s)?"
    rf"(?:\d{{1,5}}[a-z]?[.,]{{0,2}}\s?{_UNIT}(?!\w)"
    r"|(?:[Bb]ox|[Ff]older|[Ff]ile|[Gg]roup|[Uu]nit|Karton|Kart\.|Kt\.|Schachtel|Konv(?:olut|\.)|Fas[zc]\w{0,8}\.?|Lad\w{0,6}\.?|Caps\.?|Cat\.|Zl\.|[Cc]arton)\s\d"
    r"|[IVXL]{1,6}\.\d{1,4}\.|[IVXL]{1,6}\.\s\d{1,4}\.\s?[a-hm-n]\.\s?\d|[IVXL]{1,6}\.\s\d{3}\.\sf\.)"
    rf"|(?:{_WORD}){{1,5}}vol\.\s\d|sz\.\s?n\."
    r"|(?:(?:Mt|Közgy|Kgy|Kisgy|Képv|Főisp|Alisp|Polg|[ÁáEeBbPpRr](?:lt|ln|iz|ol|es)|ir|jkv|prot|ikt)\.?\s){1,3}\d"
)
"""A place: a number with the unit of an archive, perhaps behind headings, or the code of a county's fonds."""
BEFORE = re.compile(r"[\s,.:]{1,4}")
CUT = re.compile(r"/\w|[\u2010-\u2015-][^\W_](?!\w)|(?<=\d)\.?\s?[a-z]\.\s\d")
"""A number was read in part: "Uo. 1959/T 3. d.", "Uo. 83-b", "Uo. 1409. c. 13/1944."."""
SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{6})|(?<=\d))[.!?]\s+[^\W\d_a-z][^\W\d_]{2}")
CLOSING = " .,:;"


def read(text: str, start: int, stop: int) -> Reading | None:
    """The place between ``start`` and ``stop`` that begins with a code, or with the name of a country.

    >>> read("Ibid., RG 84, Budapest Legation, Box 12.", 5, 39).shelfmark.box
    '12'
    >>> read("Uo. Szovjetunió, 3. d.", 3, 22).shelfmark.subject
    'Szovjetunió'
    """
    if CODE.match(text, start, stop):
        return families.read(Family.OTHER, text[start:stop])
    heading = HEADING.match(text, start, stop)
    behind = heading and families.read(Family.ROMAN, text[heading.end(1) : stop], start="tail")
    if heading is None or behind is None or behind.shelfmark.box is None:
        return None
    return _under(behind, heading[1], heading.end(1) - start)


@functools.cache
def _day() -> re.Pattern[str]:
    month = grammar.pattern("places", "MONTH")
    return re.compile(
        rf"[\s,.:]{{1,4}}({month}\.?\s\d{{1,2}}|\d{{1,2}}\.?\s{month})(?!\s?[\w\u2010-\u2015-]|[.,]?\s(?:1[5-9]|20)\d\d)"
    )


def day(text: str, start: int, stop: int) -> Span | None:
    """The day without its year that stands right behind ``start``: another sitting, another issue of that year.

    >>> day("Uo. máj. 19.", 3, 12)
    Span(start=4, end=11)
    >>> day("Uo. május 5-én volt", 3, 19) is None
    True
    """
    found = _day().match(text, start, stop)
    return Span(found.start(1), found.start(1) + len(found[1].rstrip("."))) if found else None


def _under(reading: Reading, subject: str, length: int) -> Reading:
    """The reading of what stands behind the heading ``subject``, which ends at ``length``."""
    heading = Written(field="subject", value=subject, start=length - len(subject), end=length)
    written = (attrs.evolve(one, start=one.start + length, end=one.end + length) for one in reading.written)
    return Reading(written=(heading, *written), end=reading.end + length)


def misread(reading: Reading) -> bool:
    """Whether a number that was taken for a page stands before a box: "Ibid., 611.64, Box 2500"."""
    pages = [part.start for part in reading.written if part.kind == "BARE_PAGES"]
    return bool(pages) and any(part.field in CONTAINERS and part.start > pages[0] for part in reading.written)


def unread(text: str, end: int, stop: int, *, nothing: bool) -> int | None:
    """Where a place ends that begins at ``end`` and was not read; ``None`` where none stands there.

    ``nothing`` says that nothing was read before it.

    >>> text = "Uo. XXI.505. 3. k."
    >>> text[3:unread(text, 3, len(text), nothing=True)]
    ' XXI.505. 3. k'
    >>> unread("Ibid. The boxes 5 and 6 are missing.", 5, 36, nothing=True) is None
    True
    """
    begin = BEFORE.match(text, end, stop)
    place = UNREAD.match(text, begin.end(), stop) if begin and (nothing or begin[0] == ", ") else None
    if not nothing and place is None:
        place = CUT.match(text, end, stop)
    if place is None or PROSE.search(place.group()) or counts(text, *place.span()):
        return None
    sentence = SENTENCE.search(text, place.end(), stop)
    close = sentence.start() if sentence else stop
    return end + len(text[end:close].rstrip(CLOSING))
