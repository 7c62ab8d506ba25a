"""Published works: books, articles, newspapers and editions, in full or by a shortened title."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.parsing.places import is_place
from mol_citations.parsing.shelfmarks import RECORDS_OF
from mol_citations.parsing.works.imprint import read
from mol_citations.parsing.works.judging import is_label, is_shortened, is_work
from mol_citations.parsing.works.prose import first_prose
from mol_citations.parsing.works.stretch import trimmed
from mol_citations.records import Declaration, Literature, ShortForm
from mol_citations.sources import Span

if TYPE_CHECKING:
    from mol_citations.parsing.works.imprint import Reading
    from mol_citations.parsing.works.stretch import Stretch

_WINDOW = 450
"""No work is cited at greater length, in code points."""
_TITLE_ALONE = 200
"""Nor an author and title without any number at greater length than this."""
_IN = re.compile(r"(?<=\w)\sin\s$")
"""Where somebody was, not who wrote: "Hungarian Embassy in Hanoi, “Report on Vietnam.”"."""
_NEXT = re.compile(
    r";\s(?=[^\W\d_a-zß-öø-ÿőű][\w.’'-]{0,30}(?:\s[^\W\d_a-zß-öø-ÿőű][\w.’'-]{0,30}){0,3},\s"
    r"(?:[^\W\d_a-zß-öø-ÿőű][^;:,()\d\n]{3,60},\s)?(?:pp?\.|[Vv]ols?\.|ch\.|chapter|S\.)\s?\d)"
)
"""Behind a semicolon a name and a page, which are another work: "..., 14.12.18; Keiger, pp. 251"."""
_NUMBERED = re.compile(r"\d|é\.\s?n")
_DECREE = re.compile(r"\d/(?:1[89]|20)\d\d\.?,?\s[^;\n]{1,30}rendelet[^\W\d_]{0,3}\.\s$")
"""Before the subject of a decree, which its day follows: "58129/1921. B. M. számú körrendelet. A hazai kisipar"."""


def at(stretch: Stretch, place: int) -> Literature | ShortForm | None:
    """The published work that begins at ``place``, if there is one."""
    if not _may_begin().match(stretch.text, place, stretch.end):
        return None
    limit = _limit(stretch, place)
    if not _NUMBERED.search(stretch.text, place, limit) and limit - place > _TITLE_ALONE:
        return None
    reading = read(stretch.text[place : first_prose(stretch.text, place, limit)])
    if reading is None or not is_work(reading, stretch.text[place : place + reading.end]):
        return _titled(stretch.text, place, limit)
    if not reading.placed and _DECREE.search(stretch.text, max(0, place - 60), place):
        return None
    if reading.says("QUOTED_ALONE") and _IN.search(stretch.text, 0, place) and not stretch.introduced(place):
        return None
    return _record(stretch.text, place, reading)


@functools.cache
def _may_begin() -> re.Pattern[str]:
    capital = grammar.pattern("letters", "UPPER")
    return re.compile(
        rf"(?!In\s?:|[ÁE]\.\s\d|Hártyán|Papíron|Eredeti)[„“\"«˙`]?{capital}|\([^()\s]{{1,12}}\)\s?:|[uU][őôöõó]|ders\.|dies\.|idem|он\sже"
    )


def _limit(stretch: Stretch, place: int) -> int:
    """How far the work can run: not into a signal, nor into the names before a phrase that refers back."""
    limit = stretch.limit(place, _WINDOW)
    phrase = stretch.phrase_after(place + 1)
    if phrase is not None:
        limit = max(place, min(limit, phrase.names))
    following = _NEXT.search(stretch.text, place, limit)
    limit = following.start() if following else limit
    paragraph = stretch.text.find("\n\n", place, limit)
    return limit if paragraph < 0 else paragraph


def _record(text: str, place: int, reading: Reading) -> Literature | ShortForm:
    span = trimmed(text, place, place + reading.end)
    authors, title, pages = _parts(reading, span.of(text))
    if is_shortened(reading, authors, title):
        return ShortForm(
            text=span.of(text),
            span=span,
            authors=authors or None,
            title=title or None,
            word="idem" if _idem().fullmatch(authors) else None,
            locator=pages or None,
        )
    return Literature(
        text=span.of(text),
        span=span,
        authors=authors or None,
        title=title or None,
        declarations=tuple(_declarations(text, span)),
    )


@functools.cache
def _titled_and_paged() -> re.Pattern[str]:
    names = grammar.pattern("names", "AUTHORS")
    title = r"[^\W\d_a-zß-öø-ÿőű][^\d.,;:()\[\]]{2,60}"
    pages = r"(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}(?:\s?[\u2010-\u2015-]\s?\d{1,4})?"
    return re.compile(
        rf"(?P<authors>{names})(?::\s(?P<title>{title})\.\s(?P<pages>{pages})"
        rf"|,\s(?P<of_several>{title}?)\s(?P<in_volume>[IVX]{{1,5}}(?:/\d{{1,2}})?[.,]\s{pages}))(?=\.?\s*(?:$|;))"
    )


def _titled(text: str, place: int, limit: int) -> ShortForm | None:
    """A work cited before, its page behind a stop or volume: "Lévai: Fekete könyv. 6.", "Engel, Archontológia I. 2"."""
    found = _titled_and_paged().match(text, place, limit)
    if found is None or is_label(found["authors"]):
        return None
    title, locator = found["title"] or found["of_several"], found["pages"] or found["in_volume"]
    if found["of_several"] and RECORDS_OF.search(title):
        return None
    return ShortForm(
        text=found[0], span=Span(place, found.end()), authors=found["authors"], title=title, locator=locator
    )


def _parts(reading: Reading, words: str) -> tuple[str, str, str]:
    """Authors, title and pages, where what the grammar read as one is another.

    "Csánki III. 398" and "Csáky (Anm. 5), S. 46" are an author and a place in the work. What precedes the date
    of a newspaper, or is a siglum, is a title: "HJS, 2:273", "FRUS-PPC, II, 206".
    """
    if reading.head == "AUTHOR_VOLUME":
        author, locator = re.split(r",?\s(?=[IVX]{1,5}[./])", words, maxsplit=1)
        return author, "", locator
    if reading.pointer and not reading.authors and _names().fullmatch(reading.title):
        return reading.title, "", reading.pages
    if _YEAR.fullmatch(reading.title):
        return "", reading.authors, reading.pages
    if not reading.title:
        bare = not reading.dated and not reading.says("ISSUE") and not reading.authors.isupper()
        return (reading.authors, "", reading.pages) if bare else ("", reading.authors, reading.pages)
    return (*_authors_and_title(reading), reading.pages)


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_SIGLUM = re.compile(r"[A-ZÁÉÍÓÖŐÚÜŰ]{2,6}(?:-[A-Z]{2,5})?")
_VOLUME = re.compile(r"(?:[IVXLC]{1,7}|[A-Z](?!\s[^\W\d_])|\d{1,4}(?:\s?[\u2010-\u2015-]\s?\d{1,4})?)(?=[\s.,/]|$)")
_NAME_AND_STOP = re.compile(
    r"((?:[^\W\d_a-z][^\W\d_]+\s)(?:[A-Z]\.\s){1,3}[^\W\d_a-z][^\W\d_]{2,30})\.\s(?=[^\W\d_a-z])"
)
"""An author in full before a stop: "Nandor A. F. Dreisziger. Hungary's Way to World War II"."""


def _authors_and_title(reading: Reading) -> tuple[str, str]:
    """What names who wrote a work, and its title: the letters of an edition before its volume are the title."""
    if _SIGLUM.fullmatch(reading.authors) and _VOLUME.match(reading.title):
        return "", reading.authors
    if reading.head == "AUTHORS_INVERTED":
        return _inverted(reading)
    if reading.head is None and (named := _NAME_AND_STOP.match(reading.title)):
        return named[1], reading.title[named.end() :]
    return _subtitled(reading)


def _inverted(reading: Reading) -> tuple[str, str]:
    """Authors and title behind a surname that stands first; a place behind it is the title's first word."""
    surname, _, given = reading.authors.partition(", ")
    if is_place(given):
        return surname, f"{given}, {reading.title}"
    return reading.authors, reading.title


def _subtitled(reading: Reading) -> tuple[str, str]:
    """Authors and title; "Pikhoya, Sovetskii Soyuz: Istoriya vlasti" is a surname, a title and its subtitle.

    Two words behind the comma are given names only where a work has an imprint of its own; behind a name in
    full ("William Shawcross, Crime and Compromise: Janos Kadar") a single word is none of the authors. All that
    stands before "eds." are names.
    """
    if reading.edited:
        return reading.authors, reading.title
    first, comma, rest = reading.authors.partition(", ")
    another = re.split(r",?\s(?:and|és|und|et)\s|,\s", rest)[0]
    if comma and " " in first and " " not in another and "." not in another:
        return first, f"{rest}: {reading.title}"
    if comma and " " not in first and " " in rest and "." not in rest and not (reading.dated or reading.placed):
        return first, f"{rest}: {reading.title}"
    return reading.authors, reading.title


@functools.cache
def _names() -> re.Pattern[str]:
    return re.compile(grammar.pattern("names", "AUTHORS"))


@functools.cache
def _idem() -> re.Pattern[str]:
    return re.compile(grammar.pattern("names", "IDEM"))


_DECLARATION = re.compile(
    r"[(\[][^()\[\]\n]{0,60}?(?:(?:a\s)?továbbiakban|henceforth|hereafter|hereinafter|künftig|im\sFolgenden|далее)"
    r"(?:\s(?:(?:cited|abbreviated|referred\sto)\s)?as)?[:,]?\s[„“\"]?([^()\[\]\n„“”\"]{1,60}?)[”\"]?[)\]]"
)


def _declarations(text: str, span: Span) -> list[Declaration]:
    """The short titles that a work declares for itself: "(a továbbiakban: Schlitter)"."""
    return [
        Declaration(short_title=match[1], at=Span(*match.span(1)))
        for match in _DECLARATION.finditer(text, span.start, span.end)
    ]
