"""What vouches for the code of a fonds that looks like something else.

"K 331" is a fonds of the national archives and a sonata of Mozart's, "XX. 12" a fonds and a page of a journal's
twentieth volume, "V. 15." a fonds and a day in May. What stands beside them decides.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mol_citations.parsing import signals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.authority.repositories import Mention

REACH = 220
"""How far behind an archive's name its fonds may stand, in code points."""
LOOK_BACK, LOOK_AHEAD = 80, 50
RECORDS = re.compile(
    r"(?<!\w)(?:irat|lev[ée]lt|lt\.|fond|állag|szekci|törzsszám|jelzet|jegyzőkönyv|gyűjtem|gyüjtem|hagyat|arch[ií]v"
    r"|Akten|Bestand|Nachla|papers|records|files|documents|section|collection|szakasz)",
    re.IGNORECASE,
)
"""How the words begin that speak of records: "A Külügyminisztérium iratai (K 63)", "A (K 149) iratai között"."""
OPENED = re.compile(r"[(/]$")
CLOSED = re.compile(r"\.?[/)]|[,–-]\s?(?:[A-Z]\s?)?\d")
MONTH = re.compile(r"[IVX]\.\s?\d{1,2}(?!\d)")
YEAR_BEFORE = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d[.,]{0,2}\s?\(?$")
"""Before "V. 15": it is a day, "1956. V. 15.", or that of a decree, "3129/2020. (V. 15.) AB végzés"."""
OPENS = re.compile(r"(?:^|[;:]\s|(?:Vö|vö|Lásd|lásd|Ld|ld|L)\.?:?\s)$")
PART = re.compile(
    r"\.?,?\s\d{1,5}\.?\s?(?:(?P<word>cs|csomó|doboz|tétel|köt|kötet|fasc)(?!\w)|[dt]\.\s\d)|\s?[\u2010-\u2015-]\s?1[89]\d\d\s?[\u2010-\u2015-]\s?(?:\d|[IVXL]{1,6}[\u2010-\u2015-])"
    r"|\.?,?\s(?:Fasc|Lad|Caps|Rep)\.?\s(?:\d|[A-Z](?!\w))|\.?,?\s[(\[]?(?:U\.?\s?et\s?C|N\.?\s?R\.?\s?A)(?!\w)"
)
BOOKS = re.compile(
    r"(?:[Ll]ib(?:er|ri|\.)\s?[Rr]eg(?:ius|ii|\.)|[Pp]rot(?:ocollum|\.)|[Tt]om(?:us|\.)|[Vv]ol\.|CP\.|j(?:egyző)?k(?:önyvei?|v)\.?)\s$"
)
"""What stands before the number of a volume, which is no fonds: "OL Lib. Reg. XXXII. 345"."""
ALSO_OF_WORKS = frozenset(("tétel", "köt", "kötet"))
"""A sonata has movements, *tétel*, and a work volumes: these words alone vouch for no code behind other words."""
LETTERED = re.compile(r"[IVX]+(?:\W[^A-Z]{0,8}[A-Z]|[\u2010-\u2015\u2212-]\d{1,3}[\u2010-\u2015\u2212-]?[a-z])")
"""A code of a main fond group with a letter: "XIX-J-1-j", "XIX. I-1-i", "XX-5-h"."""
NEXT = re.compile(r"(?:[,;]|\s(?:és|and|und|valamint))\s$")
UNIT = re.compile(
    r"\.?,?\s(?:\d{1,5}\.?\s?(?:csomó|cs\.|doboz|d\.|[őö]\.\s?e)|\d{1,6}/(?:\d{1,5}/)?1[89]\d\d(?!\d)|box\s\d|(?:dobozok?|csomó)\s\d)"
)
BACK_REFERENCE = re.compile(r"(?<!\w)(?:ibid(?:em)?|u\.\s?o|uo|ugyanott|ebd|ebenda)[.,]{0,2}\s$", re.IGNORECASE)


def is_day(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a fonds is a month and a day, with the year before it.

    >>> text = "3129/2020. (V. 15.) AB végzés"
    >>> is_day(text, re.search(r"V. 15", text))
    True
    """
    return bool(MONTH.match(match.group()) and YEAR_BEFORE.search(text, max(0, match.start() - 8), match.start()))


def in_brackets(text: str, match: re.Match[str], mentions: Sequence[Mention]) -> bool:
    """Whether a code of a letter section stands in brackets behind or before words that speak of records.

    >>> text = "A Külügyminisztérium iratai (K 63)"
    >>> in_brackets(text, re.search("K 63", text), ())
    True
    >>> text = "A-dúr zongoraszonáta (K 331)"
    >>> in_brackets(text, re.search("K 331", text), ())
    False
    """
    start, end = match.span()
    if not (OPENED.search(text, max(0, start - 1), start) and CLOSED.match(text, end)):
        return False
    if BACK_REFERENCE.search(text, max(0, start - 24), start - 1):
        return True
    beside = f"{text[max(0, start - LOOK_BACK) : start]} {text[end : end + LOOK_AHEAD]}"
    return bool(mentions or RECORDS.search(beside) or PART.match(text, end))


def speaks_of_records(text: str, match: re.Match[str]) -> bool:
    """Whether words for records stand before a code.

    >>> text = "Records of the Chief (VI. 102.a)"
    >>> speaks_of_records(text, re.search("VI. 102.a", text))
    True
    """
    return RECORDS.search(text, max(0, match.start() - LOOK_BACK), match.start()) is not None


def with_part(text: str, match: re.Match[str], mentions: Sequence[Mention]) -> bool:
    """Whether a part of a shelfmark stands behind a code of a letter section, and no other code is like that.

    >>> text = "K 28, 12. tétel"
    >>> with_part(text, re.search("K 28", text), ())
    True
    >>> text = "Mozart, K 466, 2. tétel"
    >>> with_part(text, re.search("K 466", text), ())
    False
    """
    part = PART.match(text, match.end())
    if part is None or match.group().startswith("A"):
        return False
    if part["word"] not in ALSO_OF_WORKS or mentions:
        return True
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    return OPENS.search(before) is not None or RECORDS.search(before) is not None


def is_main_group(text: str, match: re.Match[str], mentions: Sequence[Mention]) -> bool:
    """Whether a Roman number and an Arabic one are a fonds: a letter says so, an archive, or a unit behind them.

    >>> text = "Budapesti Szemle XIX. 45. l."
    >>> is_main_group(text, re.search(r"XIX. 45", text), ())
    False
    >>> text = "XIX-J-1-j Korea, 4. doboz"
    >>> is_main_group(text, re.search(r"XIX-J-1-j", text), ())
    True
    """
    start, end = match.span()
    return (
        LETTERED.match(match.group()) is not None
        or named_before(text, start, mentions)
        or UNIT.match(text, end) is not None
    )


def named_before(text: str, start: int, mentions: Sequence[Mention]) -> bool:
    """Whether an archive is named before ``start`` so that what begins there can be of its holdings.

    Behind another shelfmark only a member of a list is: in "MOL, K 63. Magyar Nyelv XXVIII. 45." a journal follows.
    """
    last = bisect_right(mentions, start, key=lambda mention: mention.span.end) - 1
    if last < 0 or not is_near(text, mentions[last].span.end, start):
        return False
    between = text[mentions[last].span.end : start]
    if BOOKS.search(between):
        return False
    return NEXT.search(between) is not None or not any(map(str.isdecimal, between))


def is_near(text: str, end: int, start: int) -> bool:
    """Whether no semicolon, no signal in a bracket and no more than `REACH` code points part an archive from a code.

    >>> text = "PmL Úriszéki jkv. 1781, 151. (Vö.: Karcsú, 1880, II. 139.)"
    >>> is_near(text, 3, text.index("II."))
    False
    """
    if start - end > REACH or text.find(";", end, start) >= 0:
        return False
    return not any(text[mention.span.start - 1] in "([" for mention in signals.within(text, end, start))
