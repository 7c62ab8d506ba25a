"""Stretches that are probably a source, though of a form that nothing here reads."""

from __future__ import annotations

import functools
import re

from mol_citations import grammar
from mol_citations.parsing.works.prose import is_prose
from mol_citations.parsing.works.references import SECTION, is_reference

# Sources that are not printed and stand in no archive's order: "Interview with Józef Tejchma, Warsaw, June 14, 2007".
_UNPRINTED = re.compile(
    r"(?:https?://|www\.|doi\.org|(?<!\w)(?:Interview(?:s|ed)?\s(?:with|by)|interjú\w*|a\sszerző\sbirtokában|personal\scommunication"
    r"|személyes\sközlés\w*|kézirat(?:ban)?|manuscript|typescript|unpublished|disszertáció|dissertation|exhibition"
    r"|private\scollection|in\sthe\sauthor['’]s\spossession)(?!\w))",
    re.IGNORECASE,
)
# What a note may number or date and yet not cite: laws, and other parts of the same book.
_NO_SOURCE = re.compile(
    r"(?<!\w)(?:\w*rendelet\w*|törvény\w*|tvc|tv|tc|tör?vénycikk\w*|act|law|decree|Gesetz\w*|Verordnung\w*|закон\w*|указ\w*"
    r"|függelék\w*|melléklet\w*|dokumentum\w*|táblázat\w*|fejezet\w*|térkép\w*|appendix|chapter|table|figure|map|Anhang|Tabelle)(?!\w)"
    r"|^\W*(?:see|lásd|ld\.|siehe|vgl\.|cf\.|vö\.)\s(?:pp?\.|S\.|old\.)\s?\d[\d\s\u2010-\u2015-]{0,12}\.?\s*$",
    re.IGNORECASE,
)


# A person's years: "Kállai Gyula (1910–1996) politikus".
_LIFE = re.compile(r"\(\D{0,20}\d{4}\s?[-\u2010-\u2015]\s?(?:\D{0,12}\d{4})?\)")


# Nothing but a name or title and a number, which is no year: "Gratz, 123.", "Horthy Miklós titkos iratai. 45.".
_PAGED = re.compile(
    r"(?:(?:See|Cf\.?|Lásd|Ld\.|L\.|Vö\.|Vgl\.|Siehe)\s)?(?!(?:Az?|The|This|Der|Die|Das|Kb|Ca)(?!\w))"
    r"[^\W\d_a-zß-öø-ÿőű][\w'’-]{2,30}(?:[,:]?\s[^\W\d_][\w'’-]{0,30}){0,5}[.,]?\s(?!(?:1[5-9]|20)\d\d(?!\d))"
    r"\d{1,4}(?:\s?[\u2010-\u2015-]\s?\d{1,4})?\.?"
)


@functools.cache
def _locating() -> re.Pattern[str]:
    imprint = (grammar.pattern("imprint", terminal) for terminal in ("DATE", "ISSUE", "PAGES_WITH_WORD"))
    return re.compile(
        rf"(?:(?<!\w)|(?=\W))(?:{'|'.join(imprint)})|\d/(?:1[5-9]|20)\d\d|[\"”»,]\s?(?:1[5-9]|20)\d\d(?!\d)"
    )


# Capitals and a number of an archive that nobody knows: "MPA. 1947. 21—X—27.", "UBA. BRD. 58/eln.", "ŠOA KN, f. 12",
# "HS8/334, CD to All Sections", "CUOHP, 206, Sultz Árpád".
_SHELVED = re.compile(
    r"\s*[^\W\d_a-zß-öø-ÿőű]{2,6}\.?,?\s(?:[^\W\d_a-zß-öø-ÿőű](?:[^\W\d_a-zß-öø-ÿőű]{1,5}|[a-z]{2,12})\.?,?\s){0,2}"
    r"(?:(?:18|19)\d\d[.,]\s(?:\d|[A-Z]/)|\d{1,6}/(?:eln|res|biz|pol|\d)|(?:f|k|kr|šk|kart)\.\s|HSS|Ms)"
    r"|\s*[A-Z]{2,4}\s?\d{1,3}/\d{1,6}(?:[,/]|\.?$)|\s*[^\W\d_a-zß-öø-ÿőű]{3,8},\s(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,5}[,.]\s"
)
_NAMED = re.compile(
    r"(?:[Ss]ee(?:\salso)?|Cf\.?|Lásd|Ld\.|L\.|Vö\.|Vgl\.|Siehe)\s"
    r"[^\W\d_a-zß-öø-ÿőű][\w.’'-]{0,30}(?:\s[^\W\d_a-zß-öø-ÿőű][\w.’'-]{0,30}){0,3},\s"
    r"(?!(?:Az?|The)\s[a-z])[^\W\d_a-zß-öø-ÿőű][^.,;:()\d]{2,60}\s[^.,;:()\d]{3,60}\.?\s*"
)
"""A name and a title without a page, that a signal introduces: "See Hinsley, British Intelligence in the War."."""
_QUOTED = re.compile(
    r"\W{0,3}[„“\"‘'«](?=[^\W\d_a-zß-öø-ÿőű])[^„“”\"«»\n]{2,60}\s[^„“”\"«»\n]{2,90}(?<![.!?])[”“\"’'»][\s.,;]{0,3}"
)
"""A title that stands by itself: "‘Novye Rechi Stalina o Gruzii (1945)’,"; with a stop inside it may be a saying."""
_EMPHASISED = re.compile(r"[^\W\d_]{2}[,:]\s(?:\*[^*\n]{4,120}\*|_[^_\n]{4,120}_|<i>[^<\n]{4,120}</i>)\W{0,3}$")


def names_work(note: str) -> bool:
    """Whether a note ends in a name and a title set off from it, or is a title alone: a work of no known form.

    >>> names_work("See Gati, *Failed Illusions*."), names_work("This was *not* so.")
    (True, False)
    >>> names_work("“Sovetskaya vneshnyaya politika”."), names_work("“We shall never surrender.”")
    (True, False)
    """
    if _NAMED.fullmatch(note):
        return not is_prose(note)
    return bool(_EMPHASISED.search(note) or _QUOTED.fullmatch(note))


def looks_like_source(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]``, in which nothing was found, is probably a source of an unknown form.

    A following ibid. may mean such a source, and must not jump over it. Prose, laws and pointers to other
    parts of the same book are none.

    >>> interview = "Interview with Hans-Jochen Tschiche, Satuelle, November 18, 2006."
    >>> looks_like_source(interview, 0, len(interview))
    True
    >>> remark = "It is now the German Finance Ministry."
    >>> looks_like_source(remark, 0, len(remark))
    False
    """
    words = text[start:end]
    if _PAGED.fullmatch(words.strip()) and not (is_prose(words) or _NO_SOURCE.search(words)):
        return True
    if _UNPRINTED.search(words) or (SECTION.search(words) and is_reference(words)):
        return True
    if _NO_SOURCE.search(words) or _LIFE.search(words):
        return False
    return bool(_SHELVED.match(words) or is_reference(words) or (not is_prose(words) and _locating().search(words)))
