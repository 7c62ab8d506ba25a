"""References by a short name and numbers, as other fields cite: "CIL III 3471", "Mt 5,3–12", "12 U.S.C. § 34".

Nothing here says what they are; but an *Ibid.* behind such a note means them, and no archive cited before.
"""

from __future__ import annotations

import re

from mol_citations.dates import find_dates
from mol_citations.parsing.works.prose import is_prose

MOST_WORDS = 24
MOST_WORDS_OF_TITLE = 2
"""Small words of four letters or more, which a sentence has more of."""
FEWEST_NUMBERS = 2
SIGNAL = re.compile(r"(?:[Ss]ee(?:\salso)?|[Cc](?:f|ompare)|[Vv]gl|[Vv]ö|[Ll]d|[Ll]ásd|L)\.?(?:\s(?:még|auch|also))?\s")
ARTICLE = re.compile(r"(?:az?|the|this|that|der|die|das)\s", re.IGNORECASE)
NAME = re.compile(r"[(„“\"'*_]?(?=\w*[^\W\d_a-zß-öø-ÿőű])[^\W\d_]")
OF_A_BOOK = re.compile(r"\d{1,3}\s[^\W\d_a-zß-öø-ÿőű]")
"""A book of the Bible or a volume before its name: "1 Cor. i. 10", "12 U.S.C."."""
NUMBER = re.compile(r"\W*(?:[A-Z]{0,2}\d|[IVXLCDM]{1,8}(?!\w)|[ivxlc]{1,8}(?=[.,]))")
TWO_NUMBERS = re.compile(r"\d[a-z]?[.,:\u2010-\u2015-]\d")
OF_A_REGISTER = re.compile(r"\d{1,6}\.?/[^\W\d_]|/(?:1[89]\d\d|\d\d)(?!\d)|[^\W\d_]\.?/\d")
"""A number that an office gave: "4/pol.-1949", "957/1946". It is the document's own, and cites nothing."""
SECTION = re.compile(r"§{1,2}\s?\d|\d[.:]?\s?§|\d\.\s?cikk|(?<!\w)cap\.\s\d{1,3},\ssec\.\s\d")
SECTION_WORDS = 16
SMALL_WORD = re.compile(r"\W*[a-zß-öø-ÿőű]{4}")


def is_reference(note: str) -> bool:
    """Whether a note is nothing but names of a few words and numbers.

    >>> is_reference("CIL III 3471; AE 1944, 86."), is_reference("Ptk. 6:142. §")
    (True, True)
    >>> is_reference("Lásd a 6. függeléket."), is_reference("Előirat: 957/1946. sz. jel.")
    (False, False)
    """
    begin = SIGNAL.match(note)
    said = note[begin.end() if begin else 0 :].strip()
    words = said.split(maxsplit=MOST_WORDS)
    if len(words) > MOST_WORDS or ARTICLE.match(said) or OF_A_REGISTER.search(said) or is_prose(said):
        return False
    if SECTION.search(said) and len(words) <= SECTION_WORDS:
        return True
    if not (NAME.match(said) or OF_A_BOOK.match(said)):
        return False
    undated = "".join(_without_dates(said)).split()
    numbers = sum(1 + (TWO_NUMBERS.search(word) is not None) for word in undated if NUMBER.match(word))
    return numbers >= FEWEST_NUMBERS and sum(map(bool, map(SMALL_WORD.match, words))) <= MOST_WORDS_OF_TITLE


def _without_dates(text: str) -> list[str]:
    kept, end = [], 0
    for span, _ in find_dates(text):
        kept.append(text[end : span.start])
        end = span.end
    return [*kept, text[end:]]
