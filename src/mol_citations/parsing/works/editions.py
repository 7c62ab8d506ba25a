"""Printed editions of charters, by siglum or shortened title: "Fejér, CD. IX/1. 123.", "Zichy okm. III. 45. sz.".

Where an edition tells in which others a charter stands ("Közlés: Schlözer I. 38–39. — Ub II. 501–502.") all that
its label leads to are editions, also those that no table knows.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.authority import editions
from mol_citations.parsing.works.stretch import trimmed
from mol_citations.records import Literature

if TYPE_CHECKING:
    from mol_citations.parsing.works.stretch import Stretch

_WINDOW = 160
"""No such reference is longer, in code points."""
_SOON_A_NUMBER = re.compile(r"[^\W\d_a-zß-öø-ÿőű][^\d;\n]{0,80}\d")
_LONGEST_LIST = 600
"""Nor does a label lead farther than this."""

LABEL = (
    r"(?:Közlés[ei]?k?|Köz(?:ölte|li)|Kiad(?:ás(?:a|ai)?|va|ta|ja)|Kiad\.|Regesztá(?:ja|i|k)|Regeszta|Reg\.|Kivonat(?:a|ai|ok)?|Említi|Fordítás[a]?"
    r"|Drucke?|Regest(?:en)?|Übersetzung|Rumänische\sÜbersetzung|Ed(?:d|itio)?\.|[KR]\.):\s?"
)
"""What leads to the editions of a charter: "Közlés:", "Kivonat:", "K.:", "Druck:"."""
_AUTHOR = r"(?:%(name)s(?:\s?[–—-]\s?%(name)s)?(?:\s%(capital)s\.)?(?:,|:)?\s)?"
_NUMBER = r"\d{1,4}[a-z]?(?:\s?[\u2010-\u2015-]\s?\d{1,4})?(?![^\W_])"
_DAY_BEHIND = r"(?!1\d{3}\.\s(?:(?:jan|feb|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec)|[IVX]{1,4}\.))"
_RUNNING = r"[.,]{0,2}\s(?:Nr|nr|No|no|n)\.\s?\d{1,5}"
_COUNT = (
    r"(?:\.?,?\s?(?:sz(?:ám)?|ll?|old|o|pp?|lap|jegyz|nr)(?![^\W_])\.?)?"
    rf"(?:{_RUNNING})?(?:\.?\s\(\d{{1,4}}\.\s?(?:sz(?:ám)?|j)\.?\))?"
)
_PLACE = rf"{_DAY_BEHIND}{_NUMBER}{_COUNT}"
_VOLUME = r"(?:[A-D],\s)?(?:veac(?:ul)?\.?\s[XVI]{2,4},?\s)?(?:(?:vol|köt|Bd|T|tom)\.\s)?[IVXL]{1,7}(?![^\W_])"
_IN_VOLUME = rf"{_VOLUME}(?:{_RUNNING}|(?:[.,/:]{{0,3}}\s?{_PLACE}){{1,6}})(?:\.?,?\s(?:és|és\sa|und|et)\s{_PLACE})?"
LOCATOR = rf"{_IN_VOLUME}(?:\.?,\s{_IN_VOLUME}){{0,4}}"
"""Volume, its part, and pages or numbers, and the next volume: "IX/1. 123", "VIII, 1, 539-540", "I. 45., II/1. 23"."""
ALONE = (
    rf"{_DAY_BEHIND}{_NUMBER}"
    r"(?:\.?\s?(?:sz(?:ám)?|ll?|old|o|pp?|lap)(?![^\W_])\.?|(?=[.,;)\s]*(?:$|[;)—–]|[.,]\s[^\d])))"
)
_ENDS = r"(?=[.,]{0,2}\s*(?:$|[;()\[—–-]|[^\W\d_]|\d))"

_ENDS_IN_LIST = r"(?=[.,]{0,2}\s*(?:$|[;()•]|(?<=\s)[—–]\s|(?<=[.,]\s)%s))"


@functools.cache
def _edition() -> re.Pattern[str]:
    author = _AUTHOR % {"capital": grammar.pattern("letters", "UPPER"), "name": _name()}
    siglum = rf"(?P<siglum>{editions.pattern()})[.,:]?(?:\s\(»\))?"
    alone = rf"(?:(?<=\w\w\w)|(?<=\w\w\w\.))\s{ALONE}"
    return re.compile(rf"(?P<author>{author}){siglum}(?:,?\s(?:{LOCATOR})|{alone}){_ENDS}")


@functools.cache
def _listed() -> re.Pattern[str]:
    """Behind a label: a name or a few words of a title, and where in it."""
    capital = grammar.pattern("letters", "UPPER")
    words = rf"{capital}[^\d;:()\[\]—\n]{{1,50}}?(?::\s{capital}[^\d;:()\[\]—\n]{{1,40}}?)?(?:\s\(»\))?"
    year = r"(?:\d{1,3}/)?(?:1[5-9]|20)\d\d\.\s"
    return re.compile(rf"(?P<words>{words})[\s.,](?:{LOCATOR}|{year}{_PLACE}|{_PLACE}){_ENDS_IN_LIST % capital}")


@functools.cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){LABEL}")


def _name() -> str:
    capital = grammar.pattern("letters", "UPPER")
    return rf"{capital}[^\W\d_]{{2,20}}"


def at(stretch: Stretch, place: int) -> Literature | None:
    """The edition that is cited at ``place``, if there is one.

    >>> from mol_citations.parsing.works.stretch import Stretch
    >>> found = at(Stretch.of("Fejér, CD. IX/1. 123.", 0, 21), 0)
    >>> found.authors, found.title, found.text
    ('Fejér', 'CD', 'Fejér, CD. IX/1. 123')
    """
    if not _SOON_A_NUMBER.match(stretch.text, place, stretch.end):
        return None
    text, limit = stretch.text, stretch.limit(place, _WINDOW)
    known = _edition().match(text, place, limit)
    if known is not None:
        return _record(text, known, known["author"].strip(" ,:"), known["siglum"])
    if not _is_listed(stretch, place):
        return None
    listed = _listed().match(text, place, limit)
    if listed is None:
        return None
    authors, colon, title = listed["words"].partition(": ")
    return _record(text, listed, authors if colon else "", title if colon else authors)


def leads(stretch: Stretch, place: int) -> bool:
    """Whether a label stands at ``place``, which is no author of what it leads to.

    >>> from mol_citations.parsing.works.stretch import Stretch
    >>> leads(Stretch.of("Kivonat: Fejér, CD. IX/1. 123.", 0, 30), 0)
    True
    """
    return _label().match(stretch.text, place, stretch.end) is not None


def _is_listed(stretch: Stretch, place: int) -> bool:
    """Whether a label leads to what stands at ``place``, with nothing between but other editions."""
    start = max(stretch.start, place - _LONGEST_LIST)
    labels = list(_label().finditer(stretch.text, start, place))
    return bool(labels) and "\n" not in stretch.text[labels[-1].end() : place]


def _record(text: str, found: re.Match[str], authors: str, title: str) -> Literature:
    span = trimmed(text, *found.span())
    return Literature(text=span.of(text), span=span, authors=authors or None, title=title.strip(" .,:()»") or None)
