"""Where the name of an archive stands for something else: who published a book, a company, a journal.

*MOL* is also an oil company, *HL* the Official Journal of the European Union in Hungarian (Hivatalos Lap), which
is cited by its series L and C, and *MNL* the encyclopaedia of Hungarian ethnography, in five volumes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.authority.repository_forms import place

if TYPE_CHECKING:
    from mol_citations.sources import Span

PUBLISHING = re.compile(
    r" (?:kiadvany|kiadas|evkonyv|fuzete|kozlemenye|forraskiadvany|kiadoja|hirlevel|publications?(?!\w))"
    r"|[:,]? leveltari (?:leltarak|szemle|fuzet|kozlemeny|evkonyv)"
    r"|(?: (?:19|20)\d\d\. evi)? \d{1,4}\. ?sz(?:amu)?\.? (?:kiadvany|kozlemeny|fuzet)"
)
COMPANY = re.compile(r"(?:[ -][^\W\d_]{2,15}){0,5} (?:nyrt|zrt|rt|plc|group)(?!\w)")
"""Behind a siglum the form of a company: "MOL Nyrt.", "MOL Magyar Olaj- és Gázipari Rt."."""
OFFICIAL_JOURNAL = re.compile(r"HL (?:(?:19|20)\d\d[.,]{0,2} )?[LC] ?\d{1,3}(?!\d)")
"""The series and number of the Official Journal: "HL L 119., 2016.5.4., 1. o.", "HL 2003. L 236."."""
LEXICON = re.compile(
    r"MNL (?:(?:I{1,3}|IV|V)[.,:]{0,2} ?\d{2,3}(?!\d|/|\. ?[a-c]\.)|[1-5]: ?\d{2,3}(?!\d)|[1-5]\. ?k(?:ot|\.))"
)
"""Volume and page of the Magyar Néprajzi Lexikon: "MNL III. 345.", "MNL 5: 234"."""
OTHERS = re.compile(f"{OFFICIAL_JOURNAL.pattern}|{LEXICON.pattern}")
WITH_ANOTHER = re.compile(
    r"[-\u2013/][A-Z][\w'’]+(?: [A-Z]\w+){0,2}[,:] "
    r"(?:[A-Z][a-z]+\.?(?:[-\u2013][A-Z][a-z]+)?,? )?(?:19|20)\d\d(?!\d)"
)
"""Behind an archive a publisher that it has published a book with: "ÁBTL–Rubicon, Bp., 2011"."""
YEAR_OF_BOOK = re.compile(r",? ?(?:1[89]|20)\d\d(?:[.);:]|$)(?! ?\d{1,4}\. ?(?!p|o\.|old)[a-z])")
PLACE_OF_BOOK = re.compile(r"[:,] ?$")


def is_no_archive(plain: str, small: str, span: Span, words_end: int | None) -> bool:
    """Whether a name of an archive is a publisher's, a company's or a journal's.

    Arguments:
        plain: the text without accents.
        small: the same, folded.
        span: where the name stands, with the forms joined to it.
        words_end: where the first of those forms ends if it is made of words; ``None`` for a siglum.

    >>> from mol_citations.sources import Span
    >>> text = "HL L 119., 2016.5.4., 1. o."
    >>> is_no_archive(text, text.lower(), Span(0, 2), None)
    True
    >>> text = "HL HM 1938, 12. d."
    >>> is_no_archive(text, text.lower(), Span(0, 2), None)
    False
    """
    if PUBLISHING.match(small, span.end) or WITH_ANOTHER.match(plain, span.end):
        return True
    if words_end is None and (COMPANY.match(small, span.end) or OTHERS.match(plain, span.start)):
        return True
    if not YEAR_OF_BOOK.match(plain, span.end):
        return False
    before = PLACE_OF_BOOK.search(plain, max(0, span.start - 2), span.start)
    if before is not None and any(
        place().fullmatch(plain, at, before.start()) for at in range(max(0, before.start() - 12), before.start())
    ):
        return True
    return words_end is not None and place().search(plain, words_end, span.end) is not None
