"""What has the marks of a citation and cannot be read: kept as it stands, with the reason.

An archive's name or a declared short title that a number with a unit or a code (`XIЖ-J-1`) follows is a citation of
something. Where no grammar reads it, saying so is better than passing it over.
"""

from __future__ import annotations

import re

from mol_citations.parsing.bounds import SENTENCE_END
from mol_citations.parsing.locating import Kind, Located
from mol_citations.parsing.shelfmarks import PROSE, counts
from mol_citations.records import Unparsed
from mol_citations.sources import Span

NUMBERED = re.compile(
    r"[\s,.:(\u2010-\u2015-]{1,4}(?:[^\W\d_]+[\s.,]{1,3}){0,3}"
    r"(?:\d{1,7}[.,]{0,2}\s?(?:doboz|dob\.|d\.|csomó|cs\.|köt|kötet|tétel|t\.|ő\.?\s?e|őe|sz\.|tekercs|fol\.|box)(?!\w)|\d+/\d+)"
    r"|[\s,.:(]{1,4}[^\W\d_]{1,6}[\u2010-\u2015-][^\W\d_]{1,3}[\u2010-\u2015.-]\d{1,3}(?!\d)"
)
DECREE = re.compile(r"\.\s?\([IVX]{1,4}\.\s?\d")
"""Behind "45/1958" the day of a decree: "45/1958. (V. 30.) Korm. rendelet"."""
REASON = "no grammar reads what follows the archive or short title"


def read(note: Located, at: int) -> Unparsed | None:
    """The stretch that begins with anchor number ``at``, if it looks like a citation; else ``None``.

    >>> from mol_citations.parsing.locating import locate
    >>> read(locate("A MOL az irat egy részét 1992-ben kapta meg."), 0) is None
    True
    """
    anchor = note.anchors[at]
    named = anchor.kind is Kind.REPOSITORY and anchor.mention is not None and anchor.mention.code is not None
    titled = anchor.kind is Kind.SHORT_TITLE and anchor.declared
    if not (named or titled):
        return None
    stop = note.stop(at, anchor.span.end)
    numbered = NUMBERED.match(note.text, anchor.span.end, stop)
    if numbered is None or _is_prose(note.text, numbered):
        return None
    sentence = SENTENCE_END.search(note.text, numbered.end(), stop)
    end = sentence.start() if sentence else stop
    while end > anchor.span.end and note.text[end - 1] in " .,:;":
        end -= 1
    return Unparsed(text=note.text[anchor.span.start : end], span=Span(anchor.span.start, end), reason=REASON)


def _is_prose(text: str, numbered: re.Match[str]) -> bool:
    """Whether a sentence talks of the archive: it counts its boxes, or names a decree."""
    return (
        PROSE.search(numbered.group()) is not None
        or counts(text, *numbered.span())
        or DECREE.match(text, numbered.end()) is not None
    )
