"""Published works: books, articles, newspapers and editions, in full or by a shortened title."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs
import lark

from mol_citations import grammar
from mol_citations.parsing.works.prose import first_prose, is_prose
from mol_citations.parsing.works.stretch import trimmed
from mol_citations.records import Declaration, Literature, ShortForm
from mol_citations.sources import Span

if TYPE_CHECKING:
    from mol_citations.parsing.works.stretch import Stretch

_WINDOW = 450
"""No work is cited at greater length, in code points."""

_CUT_SHORT = ("...", "…")
_SHORT_TITLE = 7
"""Spaces in a title that may have a verb in it: "Munkácsi, Hogyan történt?, 79. o."."""

_TITLE_ALONE = 200
"""An author and title without any number are not longer than this, in code points."""
_NUMBERED = re.compile(r"\d|é\.\s?n")

_YEARS = frozenset({"PLACE_YEAR", "SOURCE_YEAR", "YEAR_IN_BRACKETS", "DATE", "SOURCE_DATE", "PRINT_YEAR"})
_PLACES = frozenset({"PLACE_YEAR", "PLACE_OF_PRINT"})
_PAGES = frozenset({"PAGES_WITH_WORD", "LAST_PAGES"})
_IMPRINT = _YEARS | _PLACES | _PAGES | {"ISSUE"}
_HEADS = frozenset({"AUTHORS_COLON", "AUTHORS_COMMA", "LEAD_IN", "SIGLUM"})
_ENDS = frozenset({"END", "UNCLOSED"})


@attrs.frozen(kw_only=True)
class _Reading:
    """What the grammar read of a work: how it begins, its title, what its imprint is made of.

    ``loose`` says that words stand between or behind the parts of the imprint.
    """

    head: str | None
    authors: str
    title: str
    types: frozenset[str]
    loose: bool
    pages: str
    end: int

    def says(self, *types: str) -> bool:
        """Whether the imprint has one of these."""
        return not self.types.isdisjoint(types)

    @property
    def dated(self) -> bool:
        """Whether a year or a date of print is given."""
        return not self.types.isdisjoint(_YEARS)

    @property
    def placed(self) -> bool:
        """Whether a place of print is given."""
        return not self.types.isdisjoint(_PLACES)

    @property
    def paged(self) -> bool:
        """Whether pages are given, other than bare numbers behind a year."""
        return not self.types.isdisjoint(_PAGES)


def at(stretch: Stretch, place: int) -> Literature | ShortForm | None:
    """The published work that begins at ``place``, if there is one."""
    if not _may_begin().match(stretch.text, place, stretch.end):
        return None
    limit = _limit(stretch, place)
    if not _NUMBERED.search(stretch.text, place, limit) and limit - place > _TITLE_ALONE:
        return None
    reading = _read(stretch.text[place : first_prose(stretch.text, place, limit)])
    if reading is None or not _is_work(reading, stretch, place):
        return None
    return _record(stretch.text, place, reading)


@functools.cache
def _may_begin() -> re.Pattern[str]:
    capital = grammar.pattern("letters", "UPPER")
    return re.compile(rf"[„“\"«˙`]?{capital}|\([^()\s]{{1,12}}\)\s?:|[uU][őôöõ]")


def _limit(stretch: Stretch, place: int) -> int:
    """How far the work can run: not into a signal, nor into the names before a phrase that refers back."""
    limit = stretch.limit(place, _WINDOW)
    phrase = stretch.phrase_after(place + 1)
    if phrase is not None:
        limit = max(place, min(limit, phrase.names))
    paragraph = stretch.text.find("\n\n", place, limit)
    return limit if paragraph < 0 else paragraph


def _read(window: str) -> _Reading | None:
    try:
        tree = grammar.load("works").parse(window)
    except lark.UnexpectedInput:
        return None
    tokens = [token for token in tree.children if isinstance(token, lark.Token) and token.type not in _ENDS]
    if not tokens:
        return None
    head = tokens[0] if tokens[0].type in _HEADS else None
    first = next((index for index, token in enumerate(tokens) if token.type in _IMPRINT), len(tokens))
    return _Reading(
        head=head.type if head else None,
        authors=_authors(head) if head and head.type.startswith("AUTHORS") else "",
        title=_title("".join(tokens[1 if head else 0 : first]), "".join(tokens[first : first + 1])),
        types=frozenset(token.type for token in tokens),
        loose=any(token.type == "TEXT" for token in tokens[first:]),
        pages="".join(token for token in tokens if token.type in _PAGES or token.type == "BARE_PAGES").strip(" .,;:"),
        end=tokens[-1].end_pos or 0,
    )


def _title(written: str, imprint: str) -> str:
    """A title without separators at its ends, but with the dots of one that was cut short."""
    title = written.strip(" ,.:;")
    dots = written[len(written.rstrip(" .…")) :] + imprint
    return title + next((cut for cut in _CUT_SHORT if dots.lstrip().startswith(cut)), "")


_EDITOR = re.compile(r",?\s\(?(?:szerk|eds?|Hrsg|Hg|red|ред)\.?\)?\s?[,:]\s?$")


def _authors(head: str) -> str:
    """The names at the head: ``Kaplan, Karel: `` is "Kaplan, Karel"; ``Feist and Gillen, eds., `` without "eds."."""
    return re.sub(r"^(?:[uU][őôöõ])\.$", lambda match: match[0][:-1], _EDITOR.sub("", head).strip(" ,:"))


def _is_work(reading: _Reading, stretch: Stretch, place: int) -> bool:
    """Whether what was read is a work: how much its imprint must say depends on how it begins."""
    words = stretch.text[place : place + reading.end]
    match reading.head:
        case "SIGLUM":
            return True
        case "AUTHORS_COLON":
            return bool(reading.title) and _is_authored(reading)
        case "AUTHORS_COMMA":
            return _is_titled(reading) if reading.title else _is_periodical(reading)
        case "LEAD_IN":
            return reading.placed and reading.dated and not (_later_head().search(words) or is_prose(words))
        case _:
            return not _later_head().search(words) and _stands_alone(reading, stretch, place)


@functools.cache
def _later_head() -> re.Pattern[str]:
    """A further author behind a colon: "A gyulai uradalom urbáriumai, 1559, 1561: Veress Endre: Gyula város"."""
    return re.compile(rf":\s{grammar.pattern('names', 'AUTHORS')}:\s")


def _is_authored(reading: _Reading) -> bool:
    """``Karsai Elek: Ítél a nép!``: a name and a title, with any imprint; without one only behind a full name."""
    if _no_author().search(reading.authors) or (reading.authors.isupper() and len(reading.authors) < 4):
        return False
    if not reading.types.isdisjoint(_IMPRINT):
        return True
    return " " in reading.authors and len(reading.title) > 3 and not is_prose(reading.title)


@functools.cache
def _no_author() -> re.Pattern[str]:
    """Words before a colon that are labels of an edition, and no names."""
    return re.compile(
        r"(?<!\w)(?:Jelzet\w*|Levéltári|Forrás|Tárgy|Melléklet|Hiv|Előirat|Ford|Szerk|Összefoglalta|Közli|Kiad\w*|Megjegyzés"
        r"|Eredeti\w*|Lelőhely|Őrzési\w*|Irat\w*|Source|Document|Subject|Note|Quelle|Signatur|Betreff)(?!\w)",
    )


def _is_titled(reading: _Reading) -> bool:
    """``Kiszely, ÁVH, pp. 104–5``; ``Csaba Szabó, Egyházügyi hangulatjelentések (Budapest, 2000)``."""
    long = reading.title.count(" ") > _SHORT_TITLE
    if long and is_prose(reading.title) and not reading.says("YEAR_IN_BRACKETS"):
        return False
    if reading.paged or reading.placed or reading.says("YEAR_IN_BRACKETS"):
        return True
    return reading.dated and (reading.says("ISSUE") or "QUOTED" in reading.types)


def _is_periodical(reading: _Reading) -> bool:
    """``Népszabadság, 1957. november 19``; ``Turan, 1929. № 1–4. 63``; no place with a letter's date."""
    if _place().fullmatch(reading.authors):
        return reading.says("PAGES_WITH_WORD")
    return reading.says("ISSUE", "PAGES_WITH_WORD", "DATE")


@functools.cache
def _place() -> re.Pattern[str]:
    return re.compile(grammar.pattern("places", "PLACE"))


_NEWSPAPER = 4
"""Words that the name of a newspaper has at most: "Magyar Hirlap. December 15, 1942"."""

# What archives hold, or people say: no published work however it is dated.
_UNPUBLISHED = re.compile(
    r"(?:Interview|Interjú|Letter|Levél|Levele|Report|Jelentés|Jegyzőkönyv|Feljegyzés|Telegram|Távirat|Memorandum|Email"
    r"|Conversation|Beszélgetés|Személyes|Translated|Obtained|Письмо|Доклад|Brief|Bericht)(?!\w)"
)


def _stands_alone(reading: _Reading, stretch: Stretch, place: int) -> bool:
    """``Művészeti lexikon, II. köt. 1966. 285. l.``: without an author the imprint must leave no doubt."""
    quoted = stretch.text[place] in '„“"«'
    if _UNPUBLISHED.match(reading.title) or (not quoted and is_prose(stretch.text[place : place + reading.end])):
        return False
    if reading.placed and reading.dated:
        return True
    if reading.says("SOURCE_YEAR", "YEAR_IN_BRACKETS"):
        return reading.says("ISSUE", "BARE_PAGES", "BARE_ROMAN") or reading.paged or quoted
    if reading.says("ISSUE"):
        return reading.dated or reading.paged or reading.says("BARE_PAGES")
    if reading.says("DATE") and not reading.loose:
        return quoted or reading.title.count(" ") < _NEWSPAPER
    return reading.says("SOURCE_DATE") or reading.paged


def _record(text: str, place: int, reading: _Reading) -> Literature | ShortForm:
    span = trimmed(text, place, place + reading.end)
    authors, title = _subtitled(reading)
    if _is_shortened(reading, authors, title):
        return ShortForm(
            text=span.of(text),
            span=span,
            authors=authors or None,
            title=title or None,
            word="idem" if _idem().fullmatch(authors) else None,
            locator=reading.pages or None,
        )
    return Literature(
        text=span.of(text),
        span=span,
        authors=authors or None,
        title=title or None,
        declarations=tuple(_declarations(text, span)),
    )


def _subtitled(reading: _Reading) -> tuple[str, str]:
    """Authors and title; "Pikhoya, Sovetskii Soyuz: Istoriya vlasti" is a surname, a title and its subtitle.

    Two words behind the comma are given names only where a work has an imprint of its own.
    """
    title = reading.title.strip(' „“”"«»')
    surname, comma, rest = reading.authors.partition(", ")
    if comma and " " in rest and "." not in rest and not (reading.dated or reading.placed):
        return surname, f"{rest}: {title}"
    return reading.authors, title


_ENGLISH_PAGES = re.compile(r"\W*pp?\.?\s?\d")


def _is_shortened(reading: _Reading, authors: str, title: str) -> bool:
    """Whether a work is named as one cited before: by author and title, without place, year or number.

    Three dots behind the title always say so. A title with its subtitle is none that was cut short; and behind
    "p." and "pp." English notes are read as naming the work itself ("Mindszenty, Memoirs, p. 76").
    """
    if reading.dated or reading.placed:
        return False
    if reading.title.endswith(_CUT_SHORT):
        return True
    if not (authors and title and reading.paged) or reading.says("ISSUE") or ":" in title:
        return False
    return not _ENGLISH_PAGES.match(reading.pages)


@functools.cache
def _idem() -> re.Pattern[str]:
    return re.compile(grammar.pattern("names", "IDEM"))


@functools.cache
def _declaration() -> re.Pattern[str]:
    return re.compile(
        r"[(\[][^()\[\]\n]{0,60}?(?:(?:a\s)?továbbiakban|henceforth|hereafter|hereinafter|künftig|im\sFolgenden|далее)"
        r"(?:\s(?:cited\s)?as)?[:,]?\s[„“\"]?([^()\[\]\n„“”\"]{1,60}?)[”\"]?[)\]]"
    )


def _declarations(text: str, span: Span) -> list[Declaration]:
    return [
        Declaration(short_title=match[1], at=Span(*match.span(1)))
        for match in _declaration().finditer(text, span.start, span.end)
    ]
