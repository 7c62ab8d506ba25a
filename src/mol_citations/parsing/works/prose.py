"""Telling sentences from titles: a sentence has a finite verb, a pronoun or a conjunction that titles seldom have."""

from __future__ import annotations

import functools
import re

from mol_citations import grammar

# Words that stand in sentences of notes and hardly ever in titles of the works they cite.
_WORDS = {
    "en": "was were had has have been is are his her him their its they he she it we my our who whom whose which that"
    " this these those there because although however did not would could became confirmed wrote said translated",
    "hu": "volt voltak vannak lesz lett lettek nincs nem hogy aki akik akit akinek akiket ami amit amely amelyek"
    " amelyet amelyben amelynek amelyre amelyik mely melyet azonban pedig mert miután ezért ekkor akkor szerint ennek"
    " azt ezt őt arra erre tudni tudjuk maradt kapta tette kerül került kerültek készült készültek található találhatók"
    " tartalmaz tartalmazza képviselte állt vették hozta jelent megjelent történt tartott tartották őrzik őrzött közli"
    " közlik említi említik idézi idézem idézek jelzek megtalálható megtalálhatók fellelni látható elhangzott fentebb"
    " hártyán papíron papiroson hátlapján hátoldalán alább bizonyára feltehetően valószínűleg ugyanis tehát viszont",
    "de": "wurde wurden waren hatte hatten ist sind dass daß sich er sie nicht auch jedoch worden",
    "ru": "был была было были что который которая которые его её их он она они не также спросил заметил получил"
    " удалось попал произведен избран потому",
}


# kezdték, hozták, ítélték: no noun ends so (érték and játék have another letter before)
_HUNGARIAN_PAST = r"[^\W\d_]{1,20}[tdlz]t[áé]k"


@functools.cache
def _finite() -> re.Pattern[str]:
    words = "|".join(sorted({word for row in _WORDS.values() for word in row.split()}))
    return re.compile(rf"(?<![\w.-])(?:{words}|{_HUNGARIAN_PAST})(?![\w-])", re.IGNORECASE)


def is_prose(words: str) -> bool:
    """Whether ``words`` are a sentence and no title.

    >>> is_prose("A háború után a közösség létszáma 100 alá csökkent, Kálmán Imre volt a vezetője")
    True
    >>> is_prose("A Helytartótanácsi Levéltár")
    False
    """
    return bool(_finite().search(words))


@functools.cache
def _sentence_start() -> re.Pattern[str]:
    capital = grammar.pattern("letters", "UPPER")
    return re.compile(rf"(?<!\W{capital})(?<!^{capital})[.?!…][\"”»)\]]{{0,2}}\s{{1,3}}(?=[\"„“«]?{capital}|\d{{4}}-)")


def first_prose(text: str, start: int, end: int) -> int:
    """Where, behind the sentence that begins at ``start``, the first sentence of prose begins (or ``end``).

    >>> first_prose("Turan, 1929. A lap később nem jelent meg.", 0, 40)
    13
    """
    at = None
    for match in _sentence_start().finditer(text, start, end):
        if at is not None and _begins_prose(text[at : match.start()]):
            return at
        at = match.end()
    return at if at is not None and _begins_prose(text[at:end]) else end


def _begins_prose(sentence: str) -> bool:
    """Whether a sentence is prose as far as a semicolon, behind which another work may stand."""
    return is_prose(sentence.partition(";")[0])
