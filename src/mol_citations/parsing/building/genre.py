"""The genre that words begin or end with, with what qualifies it: *Draft letter*, *Bizalmas jelentés*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.authority import genres

if TYPE_CHECKING:
    from mol_citations.authority.genres import Word

LONGEST = 4
"""The most words of a genre without what qualifies it: "Memorandum of Conversation", "Ciphered Telegram No. 68"."""
MOST_QUALIFIERS = 3
"""The most words that qualify a genre: "Strictly confidential handwritten letter"."""
SERIAL = re.compile(r"\s(?:(?:No|Nr|no|nr|№)\.?\s?\d+|(?!(?:1[5-9]|20)\d\d$)\d{1,5})$")
QUALIFIER = re.compile(
    r"(?:(?:draft|handwritten|typed|typewritten|top|strictly|secret|confidential|personal|private|official|undated|unsigned|detailed|internal"
    r"|joint|urgent|preliminary|informal"
    r"|streng|(?:geheim|königlich|kaiserlich|gemeinsam|vertraulich|persönlich|handschriftlich|undatiert|amtlich|eigenhändig|ausführlich|dringend|politisch)(?:e[rsn]?)?"
    r"|(?:секретн|личн|рукописн|подробн|политическ|краткий|кратк|годов|отчётн)(?:ое|ая|ый|ий|ого|ой)"
    r"|bizalmas|szigorúan|titkos|személyes|tájékoztató|tiltakozó|összefoglaló|részletes|rövid|hivatalos|sajátkezű|saját|kezű|kézírásos|gépelt"
    r"|írásbeli|szóbeli|közös|kísérő|köszönő|záró|időközi|rendkívüli|éves|évi|féléves|félévi|negyedévi|havi|heti|napi|előzetes|sürgős"
    r"|szolgálati|politikai|gazdasági|számjeles|rejtjeles|nyílt|magán|végleges|utolsó)\s)",
    re.IGNORECASE,
)
"""What says how secret, how often or by which hand a document was written, in front of its genre."""
QUALIFIERS_AT_END = re.compile(rf"(?<!\w){QUALIFIER.pattern}{{1,{MOST_QUALIFIERS}}}$", re.IGNORECASE)


HANDED_DOWN = re.compile(
    r"^(?:[Ee]r(?:edeti(?:je)?)?\.?,?\s)?(?:[^\W\d_]{2,},?\s){0,5}(?:papír(?:on|füzet)?|hárty[aá]n?|pergamen\w{0,3})(?!\w)",
    re.IGNORECASE,
)
"""How a charter has come down: "Papíron, hátlapján három pecsét darabkáival", "Er. papíron, az alispán pecsétjével"."""
OF_A_BODY = re.compile(r"[^\W\d_]{3,}(?:si|ai|ei|zi|ti|li|ni|ri|ki|gi|di|mi|ói|ői|asi)\s")
"""An adjective of place or body before one genre that is the whole: "Minisztertanácsi jegyzőkönyv"."""


def opening(text: str, own: tuple[Word, ...] = ()) -> str | None:
    """The genre that a text begins with, as written.

    Arguments:
        text: the words of the description.
        own: genres beside those of the table.

    >>> opening("Ciphered Telegram No. 68"), opening("Jelentés a helyzetről"), opening("Budapest")
    ('Ciphered Telegram', 'Jelentés', None)
    >>> opening("Draft letter of Pál Teleki")
    'Draft letter'
    """
    return _qualified(text, own) or _of_table(text, own)


def _of_table(text: str, own: tuple[Word, ...]) -> str | None:
    words = text.split(maxsplit=LONGEST)[:LONGEST]
    for count in range(len(words), 0, -1):
        if genres.canonical(" ".join(words[:count]), own):
            return " ".join(words[:count])
    return None


def _qualified(text: str, own: tuple[Word, ...]) -> str | None:
    end = 0
    for _ in range(MOST_QUALIFIERS):
        word = QUALIFIER.match(text, end)
        if word is None:
            break
        end = word.end()
    named = _of_table(text[end:], own) if end else None
    return None if named is None else f"{text[:end]}{named}"


def is_genre(text: str, own: tuple[Word, ...] = ()) -> bool:
    """Whether a text is a genre and nothing else, but for its serial number.

    >>> is_genre("Ciphered telegram no. 68"), is_genre("Letter from Kádár"), is_genre("Minisztertanácsi jegyzőkönyv")
    (True, False, True)
    """
    named = SERIAL.sub("", text)
    if genres.canonical(named, own) is not None or (bool(named) and _qualified(named, own) == named):
        return True
    adjective = OF_A_BODY.match(named)
    one = not named.endswith(("ek", "ok", "ák"))
    return adjective is not None and one and genres.language(named[adjective.end() :]) == "hu"


def is_copy(text: str, own: tuple[Word, ...] = ()) -> bool:
    """Whether a text says what kind of copy it is.

    >>> is_copy("Eredeti tisztázat"), is_copy("Jelentés")
    (True, False)
    """
    return genres.kind(text, own) == "copy_type"


def copy_goes_on(before: str, behind: str, own: tuple[Word, ...] = ()) -> bool:
    """Whether a kind of copy is told at length: "Tisztázat, hitelesítés nélkül", "Eredeti bejegyzés, tisztázat".

    An edition may tell it in three languages: "Magyar nyelvű gépirat, másolat Strojopis, kópia Typescript, copy".

    >>> copy_goes_on("", "hitelesítés nélkül"), copy_goes_on("Eredeti bejegyzés", ""), copy_goes_on("Kádár János", "")
    (True, True, False)
    """
    if before:
        return not behind and any(is_copy(part.partition(" ")[0], own) for part in before.split(", "))
    return bool(behind) and (behind[0].islower() or is_copy(behind, own))


def qualifiers(text: str) -> str:
    """The words at the end of a text that qualify the genre behind it.

    >>> qualifiers("Teleki Pál bizalmas "), qualifiers("Teleki Pál ")
    ('bizalmas', '')
    """
    found = QUALIFIERS_AT_END.search(f"{text.rstrip()} ")
    return found.group().strip() if found else ""
