"""What follows a shelfmark and is said of the document: its day, the kind of copy, or all that describes it."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations import dates
from mol_citations.authority import genres
from mol_citations.parsing import describing, telling
from mol_citations.parsing.bounds import sentences
from mol_citations.parsing.building import genre, parties
from mol_citations.parsing.describing import LONGEST
from mol_citations.parsing.telling import WORDS_OF_A_SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.authority.genres import Word
    from mol_citations.records import Description
    from mol_citations.sources import Span

PLACE_AND_DAY = 6
"""The most words in "Budapest, 1969. március 12-én"."""
BEHIND = re.compile(
    r"(?:[.,]{1,2}|(?<=\.))\s(?=[\"“„A-ZÁÉÍÓÖŐÚÜŰА-Я])|(?:\.?,|(?<=,[”\"]))\s(?=[^\W\d_])|\s(?=[\"“„][^\"“”„]{3,200}[\"“”],?\s)"
)
REMARK = re.compile(
    r"[,.]?\s\(?(?:reprinted|published|printed|reproduced|quoted|cited|available|translated|obtained|abgedruckt)"
    r"\s(?:in|at|on|by|from|for|according|and|bei)(?!\w)",
    re.IGNORECASE,
)
"""What is said of a document's fate, not of itself: "..., 30 July 1968, reprinted in Karner et al., Dokumente"."""
LEAF_BEHIND = re.compile(
    r"(?:(?:[.,]{1,2}\s|(?<=[a-z]\.)\s)(?!(?:1[5-9]|20)\d\d\W)\d{1,5}(?:\s?[\u2010-\u2015-]\s?\d{1,5})?"
    r"\.?(?:\s?(?:lap|l|oldal|old|o|p|fol|f)(?!\w)\.?)?){1,2}\s*$"
)
"""Where in the document: "Jegyzőkönyv a Politikai Bizottság 1966. június 21-i üléséről, 12–15. lap", ", 12"."""
BRACKET_CLOSES = re.compile(r"\.?\)")
RIGHT_DATE_MAY_FOLLOW = re.compile(r"[\s,.]{1,3}[^\s,.]")
RIGHT_DATE = re.compile(r"[\s,.]{1,3}\(?$")
COPY_TYPE = re.compile(r"[\s,.\u2010-\u2015-]{1,4}((?:[^\W\d]+[\s,-]{1,2}){0,6}(?:%s)\w*)(?=[.,;)]|\s*$|\.\s)")
TITLE = re.compile(r"[^\W\d_a-zß-öø-ÿőű][^\d.,;:()]{3,60},\s")
"""A title right before its day."""
FROM_AND_TO = re.compile(r"\W*[A-Z][\w.]+(?:\s[\w.]+){0,3}\sto\s(?:the\s)?[A-Z]")
"""A letter named by who wrote to whom: "Fry to Lloyd, 24 October 1956"."""
QUALIFIED = re.compile(r"\W*(?:(?:A|Az|The)\s)?(?:\w+\s){1,3}(\w+)[,.]")
"""A genre at the end of its words: "Igazgatósági jegyzőkönyvek, 1951. február 2."."""
TRIAL = re.compile(r"\W*[^\W\d_a-zöüóőúéáűí][^,;:()]{3,60}\sés\stársa(?:i|inak\s(?:pere|ügye))?\W*$")
"""Whose trial it is stands before the document: "Gimes Miklós és társai. Tárgyalási jegyzőkönyv, 1958. június 10."."""
SITTING = re.compile(r"(?<!\w)ülése?(?=,|\.?\s*$)")
"""A sitting stands for its minutes: "A Politikai Bizottság 1957. július 2-i ülése"."""
SEPARATED = re.compile(r"\.?,?\s(?=[^\W\d_])")
ENDS = re.compile(r"\s*(?:[.;)\]]|$)")


def _read_behind(
    text: str, end: int, stop: int, description: Description, own: tuple[Word, ...]
) -> tuple[Description, int]:
    """A document named behind its place: `... 001234/5/1969. Jelentés a viszonyról. Peking, 1969. március 12`.

    What follows is one only if it names a genre and a date within a few short sentences; behind a comma a title
    and its day are enough, for no other source begins there: ", Trade agreement, 15 August 1965".
    """
    start = BEHIND.match(text, end)
    if start is None:
        return description, end
    limit = _before_remark(text, start.end(), min(stop, start.end() + LONGEST))
    found = list(dates.find_dates(text, start.end(), limit))
    spans = [span for span, _ in found]
    begins = [*sentences(text, start.end(), limit, spans), limit]
    last, named = start.end(), False
    for begin, close in itertools.pairwise(begins):
        if begin > start.end() + LONGEST // 2 or not _names(text[begin:close], begin, close, spans, own):
            break
        last, named = close, named or _names_genre(text[begin:close], own)
    leaf = _leaf(text, start.end(), last)
    last = leaf.start() if leaf else last
    dated = [span for span in spans if span.start < last]
    titled = "," in start[0] and TITLE.fullmatch(text, start.end(), dated[-1].start if dated else last)
    if not dated or not (titled or named):
        return description, end
    behind = describing.read(text, start.end(), last, found, own).description
    for field, value in description.fields():
        behind = attrs.evolve(behind, **{field: value})
    return behind, last


def read_named(
    text: str, end: int, stop: int, description: Description, own: tuple[Word, ...] = ()
) -> tuple[Description, int]:
    """The description completed by a sentence behind the shelfmark that does nothing but name the document.

    >>> from mol_citations.records import Description
    >>> read_named("MOL K 148, 632. csomó. Az alispán távirata.", 21, 43, Description())[0].creator
    'alispán'
    """
    start = SEPARATED.match(text, end, stop)
    if start is None or any(not field.startswith("date") for field, _ in description.fields()):
        return description, end
    limit = _before_remark(text, start.end(), min(stop, start.end() + LONGEST))
    first = [*sentences(text, start.end(), limit, ())[1:], limit][0]
    for close in sorted({first, limit}):  # a stop may be that of a short word: "Ifj. Biz. jelentése"
        leaf = _leaf(text, start.end(), close)
        stretch = text[start.end() : leaf.start() if leaf else close].rstrip(" .")
        ended = leaf or limit < stop or ENDS.match(text, start.end() + len(stretch))
        if ended and telling.only_names(stretch, own):
            said = describing.read(text, start.end(), start.end() + len(stretch), (), own).description
            for field, value in description.fields():
                said = attrs.evolve(said, **{field: value})
            return said, start.end() + len(stretch)
    return description, end


def _behind_bracket(text: str, start: int, end: int) -> int | None:
    """Behind a date and the bracket that it stands in alone: "Dl. 12345. (1456. máj. 12.)"."""
    if "(" not in text[start:end]:
        return end
    closing = BRACKET_CLOSES.match(text, end)
    return closing.end() if closing else None


def _leaf(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where in the document something stands; the day at the end of "1945. márc. 5." is none."""
    leaf = LEAF_BEHIND.search(text, start, end)
    if leaf and any(span.end > leaf.start() for span, _ in dates.find_dates(text, start, end)):
        return None
    return leaf


def _before_remark(text: str, start: int, limit: int) -> int:
    remark = REMARK.search(text, start, limit)
    return remark.start() if remark else limit


def _whose(stretch: str, own: tuple[Word, ...]) -> bool:
    """Whether somebody's name and a genre open the words: "Boldoczki's report to ...", "Politburo Resolution ..."."""
    owned = parties.OWNER.match(stretch)
    if owned and genre.opening(owned["rest"], own):
        return True
    return parties.body_and_genre(stretch, own) is not None


def _names_genre(stretch: str, own: tuple[Word, ...]) -> bool:
    if SITTING.search(stretch):
        return True
    if FROM_AND_TO.match(stretch) or _whose(stretch, own):
        return True
    if " an " in stretch and parties.written_to(stretch.partition(",")[0]):
        return True
    first = re.match(r"\W*(?:(?:A|Az|The)\s)?(\w+(?:\s\w+)?)", stretch)
    words = first.group(1).split() if first else []
    qualified = QUALIFIED.match(stretch)
    return (
        any(genres.canonical(" ".join(words[:count]), own) for count in (1, 2) if len(words) >= count)
        or (qualified is not None and genres.canonical(qualified[1], own) is not None)
        or genres.find_possessive(stretch) is not None
    )


def _names(stretch: str, start: int, end: int, spans: Sequence[Span], own: tuple[Word, ...]) -> bool:
    """Whether a sentence behind a shelfmark names the document: by a genre, or by place and day alone.

    One that begins with its genre may be long: "transcript of the conversation between the ambassador ...".
    """
    opens = genre.opening(stretch.lstrip(), own) or _whose(stretch.lstrip(), own)
    longest = WORDS_OF_A_SENTENCE if opens else WORDS_OF_A_SENTENCE // 2
    if len(stretch.split()) > longest:
        return False
    dated = any(start <= span.start < end for span in spans)
    return (
        _names_genre(stretch, own)
        or TRIAL.match(stretch) is not None
        or (dated and len(stretch.split()) <= PLACE_AND_DAY)
    )


@functools.cache
def _copy_type() -> re.Pattern[str]:
    return re.compile(COPY_TYPE.pattern % genres.copy_type_pattern(), re.IGNORECASE)


def read_right(
    text: str, end: int, stop: int, description: Description, own: tuple[Word, ...] = ()
) -> tuple[Description, int]:
    """The description completed by what follows the shelfmark directly: a date, the kind of copy.

    >>> from mol_citations.records import Description
    >>> read_right("MOL, 16. d., 266/pol-1948, géppel írt másolat", 25, 45, Description())[0].copy_type
    'géppel írt másolat'
    """
    if description.date is None and description.date_cited is None and RIGHT_DATE_MAY_FOLLOW.match(text, end, stop):
        for span, date in dates.find_dates(text, end, min(stop, end + 60)):
            if RIGHT_DATE.fullmatch(text, end, span.start) and date.edtf and len(date.edtf) > 4:
                closed = _behind_bracket(text, end, span.end)
                description, end = (describing.with_date(description, date), closed) if closed else (description, end)
            break
    if not any(value for field, value in description.fields() if not field.startswith("date")):
        description, end = _read_behind(text, end, stop, description, own)
    found = _copy_type().match(text, end, min(stop, end + 120))
    if found and description.copy_type is None:
        description, end = attrs.evolve(description, copy_type=found.group(1)), found.end()
    return description, end
