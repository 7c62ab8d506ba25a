"""Repair: a shelfmark read through a damaged character, where only one reading exists.

Text from scans and PDFs has l and I for 1, o and O for 0, Cyrillic letters for Latin ones, and lost hyphens.
Nothing is repaired before a reading has failed, and what was repaired is marked on the record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing.families import Family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOKALIKES = str.maketrans("АВЕКМНОРСТХІ", "ABEKMHOPCTXI")
"""Cyrillic capitals that look like Latin ones."""
DIGITS = str.maketrans("lIoO", "1100")
"""Letters that are read for digits."""

DAMAGED_ROMAN = re.compile(
    r"[\s,.]{0,3}(?:XVII|XVIII|XIX|XX|XXVI|XXVII|XXVIII|XXIX|XXXII|XXXIII|XXXV)[.\s\u2010-\u2015-]{1,2}[A-Z]"
    r"[.\s\u2010-\u2015-]{1,2}([lI])[.\s\u2010-\u2015-]{1,2}[a-zA-Z](?!\w)"
)
"""`XIX. I-l-i`: the number of a fonds in a group is a number, so the letter between is a 1."""
DAMAGED_LETTER = re.compile(
    r"[\s,.]{0,3}XIX[\s.\u2010-\u2015-]{1,2}([1l])"
    r"[.\s\u2010-\u2015-]{1,2}\d{1,3}[.\s\u2010-\u2015-]{1,2}[a-z](?!\w)"
)
"""`XIX-1-18-a`: the ministries are parted into groups by a letter, so the number before that of the fonds is an I."""
DAMAGED_NUMBER = re.compile(r"(?<![\w.-])(?=[lIoO\d]*\d)(?=\d*[lIoO])[\dlIoO]{4,6}(?!\w)")
"""`6loo5`, `249o9`: digits and their look-alikes, nothing else."""
DAMAGED_REGISTRY_NUMBER = re.compile(r"(?<![\w/])(?=[lIoO\d/]*\d)[\dlIoO]{2,6}/[\dlIoO]{2,4}(?![\w/])")
"""`I4O56/I96I`: a registry number and its year."""
CYRILLIC_FONDS = re.compile(
    r"[\s,.]{0,3}(?:[Фф](?:\.|онд)\s)?((?=[^\d,;]{0,8}[АВЕКМНОРСТХІ])[A-ZАВЕКМНОРСТХІ]{1,6}(?:[\u2010-\u2015-][A-ZАВЕКМНОРСТХІ]{1,2})?)"
    r"(?=[\s\u2010-\u2015-]?\d{1,4}(?!\d))"
)
"""`К-58`, `XIХ-J-1-j`, `Ф. К 28`: letters of a code typed in Cyrillic."""
MAIN_GROUP = re.compile(r"[IVX]{2,6}(?!\w)")
GLUED_YEAR = re.compile(r"[\s,.]{0,3}[A-Z]\s?(\d{1,3})((?:18|19)\d\d)(?!\d)")
"""`K 1491938`: fonds and year that lost the hyphen between them; a fonds has four digits at the most."""


PARTED_DIGITS = re.compile(r"((?:\sFilmtár)?[\s,.]{1,3}\d)(\s)(\d)(?=\.\s?(?:tekercs|doboz|csomó|cs\.|kötet))")
"""`8 6. tekercs`: the digits of one number set apart."""


@attrs.frozen(kw_only=True)
class Repaired:
    """A text with the damage read through, and how it is to be read.

    ``inserted`` are the offsets of characters that were put in; all else stands where it stood.
    """

    text: str
    family: Family
    start: int
    inserted: tuple[int, ...] = ()

    def end_in_source(self, end: int) -> int:
        """An offset in the repaired text as one in the text that was damaged."""
        return end - sum(1 for offset in self.inserted if offset < end)


def readings(text: str) -> Iterator[Repaired]:
    """What a damaged text behind the archive's name may be; each kind of damage has one reading.

    >>> [repaired.text for repaired in readings(" XIX. I-l-i. 6loo5.")]
    [' XIX. I-1-i. 61005.']
    >>> [repaired.text for repaired in readings(" XIX-1-18-a 12. d.")]
    [' XIX-I-18-a 12. d.']
    >>> [repaired.text for repaired in readings(" К-58 38. cs.")]
    [' K-58 38. cs.']
    >>> [repaired.text for repaired in readings(", XIХ-J-1-j Vietnam")]
    [', XIX-J-1-j Vietnam']
    >>> [repaired.text for repaired in readings(" K 1491938-2-4428.")]
    [' K 149-1938-2-4428.']
    """
    if found := DAMAGED_ROMAN.match(text):
        start, end = found.span(1)
        restored = f"{text[:start]}1{text[end:]}"
        behind = DAMAGED_NUMBER.sub(_as_digits(), restored[found.end() :])
        yield Repaired(text=restored[: found.end()] + behind, family=Family.ROMAN, start=_head(text))
    elif found := DAMAGED_LETTER.match(text):
        start, end = found.span(1)
        yield Repaired(text=f"{text[:start]}I{text[end:]}", family=Family.ROMAN, start=_head(text))
    elif found := CYRILLIC_FONDS.match(text):
        letter = found.group(1).translate(LOOKALIKES)
        restored = f"{text[: found.start(1)]}{letter}{text[found.end(1) :]}"
        yield Repaired(text=restored, family=_family(letter), start=found.start(1))
    elif found := PARTED_DIGITS.match(text):
        restored = f"{text[: found.start(2)]}{found.group(3)}{found.group(2)}{text[found.end(3) :]}"
        yield Repaired(text=restored, family=Family.OTHER, start=0)
    elif found := GLUED_YEAR.match(text):
        at = found.start(2)
        yield Repaired(text=f"{text[:at]}-{text[at:]}", family=Family.LETTER, start=_head(text), inserted=(at,))


def _family(letters: str) -> Family:
    """Whose code begins with these letters: `K`, `XIX-J`."""
    return Family.ROMAN if MAIN_GROUP.match(letters) else Family.LETTER


def numbers(text: str) -> str:
    """The text with the letters read for digits inside registry numbers put right.

    >>> numbers("Elnöki ir. I4O56/I96I.")
    'Elnöki ir. 14056/1961.'
    """
    return DAMAGED_REGISTRY_NUMBER.sub(_as_digits(), text)


COURT = re.compile(r"(Nb\.?\s?)([IVXT]{2,6})(?=\.\s?\d)")
"""`Nb.XVTII. 937/1946`: the number of a people's court's council, in which an I is read as T."""


def council(text: str) -> str:
    """The text with the number of a people's court's council put right.

    >>> council("Nb.XVTII. 937/1946/7")
    'Nb.XVIII. 937/1946/7'
    """
    return COURT.sub(lambda found: found[1] + found[2].replace("T", "I"), text)


def _head(text: str) -> int:
    """Where the code begins, behind the gap."""
    return len(text) - len(text.lstrip(" ,.\t"))


def _as_digits() -> Callable[[re.Match[str]], str]:
    return lambda match: match.group().translate(DIGITS)
