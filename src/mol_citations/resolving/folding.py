"""Words made comparable: one case, no accents, one alphabet."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_WORD = re.compile(r"[^\W\d_]+|\d+")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_SPACES = re.compile(r"\s+")

SMALL_WORDS = frozenset(
    (
        *("a", "an", "and", "for", "in", "of", "the", "to"),
        *("az", "c", "cimu", "es"),
        *("am", "an", "das", "der", "des", "die", "und", "von", "zu", "zur"),
        *("et", "la", "le", "les", "i", "na", "w", "v", "в", "и", "к", "о", "по"),
    )
)
"""Articles, prepositions and the like of the languages that notes are written in, folded: they tell nothing apart."""

_SPECIAL = "ł l đ d ø o ß ss æ ae œ oe þ th ð d ı i"
_CYRILLIC = (
    "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch "
    "ъ - ы y ь - э e ю iu я ia і i є ie ґ g ў u"
)


@cache
def _latin() -> dict[int, str]:
    """Letters that Unicode does not take apart, and Cyrillic ones, in the letters of ASCII."""
    pairs = [*_SPECIAL.split(), *_CYRILLIC.split()]
    return {ord(letter): latin.strip("-") for letter, latin in zip(pairs[::2], pairs[1::2], strict=True)}


def fold(text: str) -> str:
    """``text`` in lower case without accents; letters of other alphabets stay.

    >>> fold("Šutaj, Štefan"), fold("Łódź"), fold("Йожеф")
    ('sutaj, stefan', 'łodz', 'иожеф')
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """The words and numbers of ``text``, folded, in their order.

    >>> words("Maďarská menšina, 63.")
    ['madarska', 'mensina', '63']
    """
    return _WORD.findall(fold(text))


def same_dashes(text: str) -> str:
    r"""``text`` with every dash a hyphen and every white space one blank, in NFC.

    >>> same_dashes("162\u201350,  003991/1986")
    '162-50, 003991/1986'
    """
    if text.isascii() and "  " not in text:
        return text
    return _SPACES.sub(" ", _DASHES.sub("-", unicodedata.normalize("NFC", text))).strip()


def slug(text: str) -> str:
    """``text`` as ASCII words joined by hyphens, as keys have them.

    >>> slug("Győr–Sopron, 7/b"), slug("Письмо")
    ('gyor-sopron-7-b', 'pismo')
    """
    latin = fold(text).translate(_latin())
    return "-".join(re.findall(r"[a-z0-9]+", latin))
