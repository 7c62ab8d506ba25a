"""Whether what the grammar read is a published work, and whether it is named as one cited before."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.parsing import labels
from mol_citations.parsing.places import is_place
from mol_citations.parsing.works.imprint import CUT_SHORT, IMPRINT
from mol_citations.parsing.works.prose import is_prose

if TYPE_CHECKING:
    from mol_citations.parsing.works.imprint import Reading

_SHORT_TITLE = 7
"""Spaces in a title that may have a verb in it: "Munkácsi, Hogyan történt?, 79. o."."""
_NEWSPAPER = 5
"""Words that the name of a newspaper has at most: "Magyar Hirlap. December 15, 1942"."""

_BEFORE_NEWSPAPERS = re.compile(r"(?<!\d)1[4-7]\d\d(?!\d)")

# What is no work wherever it stands: back-references, numbers of documents, and what a person said.
_NO_WORK = re.compile(
    r"(?:[Ii]bid(?:em)?|[Uu]o|[Uu]gyanott|[Ee]bd|[Ee]benda|[Тт]ам\sже)(?!\w)"
    r"|(?:N[or]\.?|N[°º]|№|Series|Reel|Box|Folder)\s?\d"
    r"|.{0,30}(?<!\w)(?:[Ii]nterviews?\swith|[Ii]nterjú|[Pp]ersonal\scommunication)(?!\w)"
)


def is_work(reading: Reading, words: str) -> bool:
    """Whether ``words``, read so, are a work: how much the imprint must say depends on how they begin."""
    if _NO_WORK.match(words):
        return False
    match reading.head:
        case "SIGLUM" | "AUTHOR_VOLUME":
            return True
        case "AUTHORS_COLON" | "AUTHORS_RUSSIAN":
            return bool(reading.title) and _is_authored(reading, words)
        case "AUTHORS_COMMA" | "AUTHORS_INVERTED":
            return not (_HELD.search(reading.authors) or _of_an_archive(reading)) and (
                _is_titled(reading) if reading.title else _is_periodical(reading, words)
            )
        case "LEAD_IN":
            return _is_led_in(reading, words)
        case _:
            return not (_later_head().search(words) or _is_letter(reading, words)) and _stands_alone(reading, words)


def is_shortened(reading: Reading, authors: str, title: str) -> bool:
    """Whether a work is named as one cited before: by author and title, without place, year or number.

    Three dots behind the title always say so. A title with its subtitle is none that was cut short, nor are names
    with "eds."; and behind "p." and "pp." English notes are read as naming the work itself ("Mindszenty, Memoirs,
    p. 76").
    """
    if reading.dated or reading.placed:
        return False
    if title.endswith(CUT_SHORT) or reading.pointer:
        return True
    if (authors and not title) or reading.says("QUOTED_ALONE"):
        return True
    if not (authors and title and reading.paged) or reading.says("ISSUE") or ":" in title or reading.edited:
        return False
    return not _ENGLISH_PAGES.match(reading.pages)


_ENGLISH_PAGES = re.compile(r"\W*pp?\.?\s?\d")

# Words before a colon that are labels of an edition, and a person's years: no authors.
_NO_AUTHOR = re.compile(
    r"(?<!\w)(?:[Tt]ovábbiakban|Jelzet\w*|Levéltári|Forrás|Tárgy|Melléklet|Hiv|Előirat|Ford|Szerk|Összefoglalta|Közl\w*|Kiad\w*|Regeszt\w*|Kivonat\w*"
    r"|Másolat\w*|Megjegyzés"
    r"|Eredeti\w*|Lelőhely|Őrzési\w*|Irat\w*|Source|Document|Subject|Note|Quelle|Signatur|Betreff)(?!\w)|\(\D{0,12}\d{4}"
)


def is_label(authors: str) -> bool:
    """Whether words before a colon are no author's: the label of an edition, a place.

    >>> is_label("Jelzet"), is_label("Budapest"), is_label("Lévai")
    (True, True, False)
    """
    return bool(_NO_AUTHOR.search(authors) or labels.LABEL.fullmatch(authors) or is_place(authors))


def _is_authored(reading: Reading, words: str) -> bool:
    """``Karsai Elek: Ítél a nép!``: a name and a title, with any imprint; without one only behind a full name."""
    if is_label(reading.authors) or (reading.authors.isupper() and (len(reading.authors) < 4 or _KEPT.search(words))):
        return False
    imprint = reading.types & IMPRINT
    if imprint:
        return imprint != {"DATE"} or not _HELD.search(reading.title)
    return " " in reading.authors and len(reading.title) > 3 and not is_prose(reading.title)


def _of_an_archive(reading: Reading) -> bool:
    """``DRA, F201-00-00``: capitals and a number, or records of somebody, are of an archive that is not known."""
    numbered = reading.authors.isupper() and _NUMBER.match(reading.title)
    return bool(numbered or _FONDS.match(reading.title)) or reading.authors.endswith(
        ("Records", "Papers", "Collection")
    )


def _is_titled(reading: Reading) -> bool:
    """``Kiszely, ÁVH, pp. 104–5``; ``Csaba Szabó, Egyházügyi hangulatjelentések (Budapest, 2000)``."""
    long = reading.title.count(" ") > _SHORT_TITLE
    if long and is_prose(reading.title) and not reading.says("YEAR_IN_BRACKETS"):
        return False
    if reading.paged or reading.placed or reading.says("YEAR_IN_BRACKETS"):
        return True
    if reading.says("QUOTED_ALONE"):  # no siglum, and no place of what somebody said
        return not reading.authors.isupper() and not is_place(reading.authors)
    if reading.says("ISSUE") and reading.authors.isupper():
        return True
    return reading.dated and (reading.says("ISSUE") or reading.contained)


def _is_periodical(reading: Reading, words: str) -> bool:
    """``Népszabadság, 1957. november 19``; ``Turan, 1929. № 1–4. 63``; no place with a letter's date."""
    if is_place(reading.authors):
        return reading.says("PAGES_WITH_WORD")
    return reading.says("ISSUE", "PAGES_WITH_WORD") or (reading.says("DATE") and not _BEFORE_NEWSPAPERS.search(words))


def _is_led_in(reading: Reading, words: str) -> bool:
    """``Frank László főügyész beszámolója: A zöld ár. Zrínyi, Bp., 1977``: words that are more than a name."""
    if _NAMED.search(words[: words.find(":")]):
        return False
    printed = reading.placed and reading.says("PLACE_YEAR", "PRINT_YEAR", "SOURCE_YEAR")
    return printed and bool(reading.title) and not (_later_head().search(words) or is_prose(words))


# "Ebben az értelemben ír Szekfű Gyula: Három nemzedék": the work begins with the name
_NAMED = re.compile(r"[a-zß-öø-ÿőű]\s[^\W\d_a-zß-öø-ÿőű][^\W\d_]{1,30}\s[^\W\d_a-zß-öø-ÿőű][^\W\d_]{1,30}$")


@functools.cache
def _later_head() -> re.Pattern[str]:
    """A further author behind a colon: "A gyulai uradalom urbáriumai, 1559, 1561: Veress Endre: Gyula város"."""
    return re.compile(rf":\s{grammar.pattern('names', 'AUTHORS')}:\s")


# What archives hold, and archives themselves: no published work however it is dated.
_UNPUBLISHED = re.compile(
    r"(?:Letter|Levél|Levele|Report|Jelentés|Jegyzőkönyv|Feljegyzés|Telegram|Távirat|Memorandum|Email"
    r"|Conversation|Beszélgetés|Személyes|Translated|Obtained|Письмо|Доклад|Brief|Bericht)(?!\w)"
)
_LETTER = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,3}\sto\s(?:the\s)?[^\W\d_a-z]")
_KEPT = re.compile(r"\d\.?\s(?:doboz|csomó)(?!\w)|leltári\sszám|(?<!\w)(?:spisy|kr|krab)(?!\w)", re.IGNORECASE)
"""What only records have: "ŽB II: Administratívne spisy, rok 1927, leltári szám: 239"."""
_HELD = re.compile(
    r"(?<!\w)(?:\w*levéltára?(?!\w)|archí?v(?!\w)|archives?(?!\w)|архив|fondi?(?!\w)|bundesarchiv|barch|tanácsának|\w{0,12}iratai(?!\w)"
    r"|ülés(?:e|én|éről)?(?!\w)|napirend|jegyzőkönyve(?!\w)|jkv(?!\w)|jelentése?(?!\w)|kérelme(?!\w)|felterjesztése(?!\w)|(?:HL|PRO|TNA|NARA|AMAE|PAAA)(?!\w))",
    re.IGNORECASE,
)
_FONDS = re.compile(r"(?:\d{1,4}\.\sf|f|fond|k|kr|šk|kart|inv|sygn|č)\.,?\s")  # "ŠOA KN, f. OÚ KN, k. 83"
_REGISTERED = re.compile(r"\d{1,6}/(?:1[89]|20)\d\d\.?,?\s?sz")  # a number of a register, "FMÜ. BÜL. 253/1957. sz."
_WORD = re.compile(r"[^\W\d_][a-zß-öø-ÿőűа-я]{2}")  # a title has one, a shelfmark need not
_CODE = re.compile(r"[A-Z]{1,4}[\s.-]?\d")
_NUMBER = re.compile(r"(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}[-/]\d|[A-Z]{1,2}\d{2,}")


def _is_letter(reading: Reading, words: str) -> bool:
    """``Stovall to Herron, December 9, 1918``: who wrote to whom, and on which day."""
    return bool(_LETTER.match(words)) and reading.says("DATE", "SOURCE_DATE") and not reading.placed


def _stands_alone(reading: Reading, words: str) -> bool:
    """``Művészeti lexikon, II. köt. 1966. 285. l.``: without an author the imprint must leave no doubt."""
    quoted = words[0] in '„“"«'
    if (_UNPUBLISHED.match(words) and not reading.says("PLACE_YEAR")) or (not quoted and is_prose(words)):
        return False
    if reading.placed and reading.dated:
        return reading.says("PLACE_YEAR", "PRINT_YEAR", "SOURCE_YEAR", "YEAR_IN_BRACKETS") or reading.paged
    if reading.says("SOURCE_YEAR", "YEAR_IN_BRACKETS"):
        return reading.says("ISSUE", "BARE_PAGES", "BARE_ROMAN") or reading.paged or quoted
    if reading.says("ISSUE"):
        sigla = reading.title.isupper() and not _REGISTERED.search(words)
        said = reading.dated or reading.paged or reading.says("BARE_PAGES") or sigla
        return said and not reading.title.endswith("jkv")  # minutes, and the number of a resolution
    if _HELD.search(words) or _CODE.match(words) or not _WORD.search(reading.title):
        return False
    return reading.paged or _is_newspaper(reading, words, quoted=quoted)


# "Gipfeltreffen in Dresden am 23. März 1968": what happened on the day
_LEADING_TO_DAY = re.compile(r"\s(?:am|vom|on|of)$")
# "M. E. sz. rendelet. 1920. június 24"  "XII. törvénycikk. 1922. február 23": a law and the day it was given
_LAW = re.compile(
    r"(?<!\w)(?:\w*rendelet|törvény(?:cikk)?|t\.-?\s?c|tc|tvr|törvényerejű\srendelet|utasítás|határozat)\w{0,3}$",
    re.IGNORECASE,
)


def _is_newspaper(reading: Reading, words: str, *, quoted: bool) -> bool:
    """``Magyar Hirlap. December 15, 1942``: a short name or a title, and a day on which there were newspapers."""
    if _BEFORE_NEWSPAPERS.search(words) or _LAW.search(reading.title) or _LEADING_TO_DAY.search(reading.title):
        return False
    short = len(reading.title) > 3 and reading.title.count(" ") < _NEWSPAPER and " to the " not in reading.title
    return reading.says("SOURCE_DATE") or (reading.says("DATE") and not reading.loose and (quoted or short))
