"""The parts that archives of other countries have: what each token of foreign.lark says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from mol_citations.parsing.building import values
from mol_citations.parsing.building.readings import Part

Fields = Mapping[str, str]
"""What was written before a token, by field."""
Reader = Callable[[str, Fields], Iterable[Part]]

FONDS = re.compile(r"((?:[A-ZР][- ])?\d+(?:[a-zа-яБ]|-[A-Z])?(?:/\d+){0,2}(?:(?<=/\d{4})-\d{4})?)(?:/([^\W\d_]+))?\W*$")
GERMAN_FONDS = re.compile(r"([A-Z]{1,3} \d{1,3})(?:/(.+)|([ -]\w+)/(\d+[a-z]?))$")
ROMAN = re.compile(r"[IVX]+")
FRENCH_FONDS = re.compile(r"(\d+ ?[A-Z]+) (\d+)$")
LETTERED_NUMERAL = re.compile(r"\d+[^\W\d_]?(?:/\d+)?")
SIGNATURE_WORD = re.compile(r"^(?:[Ss]ygn|[Ss]z?ign|[Šš]ifra)\.?\s(?:akt\s)?")
FRAME_WORD = re.compile(r"^(?:[Ff]rames?|Fr\.|[Kk]ocka)\s")
FONDS_WORD = re.compile(r"^(?:f\.|fond)\s")


def lettered_numeral(token: str) -> str:
    """The number beside its word, with the letter or part that belongs to it.

    >>> lettered_numeral(", оп. 120а"), lettered_numeral(", Entry 108A"), lettered_numeral(", dok. 23")
    ('120а', '108A', '23')
    """
    found = LETTERED_NUMERAL.search(token)
    return found.group() if found else values.bare(token)


def box(token: str) -> str:
    """A box, and whether its number is one of the red ones of Vienna.

    >>> box(", Ktn. 12"), box(", Karton rot 558")
    ('12', 'rot 558')
    """
    return ("rot " if " rot " in token else "") + values.numeral(token)


def folder_title(token: str) -> str:
    """What a folder is called.

    >>> folder_title(", Folder “Hungary, Cables,”")
    'Hungary, Cables'
    """
    return re.split(r"[“\"]", token, maxsplit=1)[1].strip(' ,”"')


def committee_fonds(token: str) -> str:
    """The fonds of a party's central committee, without the word for it.

    >>> committee_fonds(", fond 02/1"), committee_fonds(", f. KSČ-ÚV-02/2")
    ('02/1', 'KSČ-ÚV-02/2')
    """
    return FONDS_WORD.sub("", values.bare(token))


def signature(token: str) -> str:
    """The archive's own number of a file, without the word for it.

    >>> signature(", sygn. 237/XXII-824"), signature(", BU 0296/86")
    ('237/XXII-824', 'BU 0296/86')
    """
    return SIGNATURE_WORD.sub("", values.bare(token))


def frame(token: str) -> str:
    """A frame of a film, its letter with it.

    >>> frame(", K 212345"), frame(", frame 123456")
    ('K 212345', '123456')
    """
    return FRAME_WORD.sub("", values.bare(token))


def paper_number(token: str) -> str:
    """The number of a decimal file or of a paper of the Cabinet, without the letters of the Central Decimal File.

    >>> paper_number(", CDF 764.00/10-2456"), paper_number(", CP (56) 272")
    ('764.00/10-2456', 'CP(56)272')
    """
    return values.file_number(token).removeprefix("CDF")


def last_number(token: str) -> str:
    """The number that a place ends in; floor and cupboard have no level.

    >>> last_number(" – 2º P., A. 47, M 157")
    '157'
    """
    return token.rstrip()[len(token.rstrip().rstrip("0123456789")) :]


def designation(token: str) -> str:
    """The subject file, its words with single spaces and plain dashes.

    >>> designation(", POL 27–1 COM BLOC–CZECH"), designation(' "POL US–USSR 1/1/68,"')
    ('POL 27-1 COM BLOC-CZECH', 'POL US-USSR 1/1/68')
    """
    return values.plain_dashes(values.words(token[values.gap(token) :])).strip('“”" ,')


def leaf(token: str) -> str:
    """The leaves beside their word.

    >>> leaf(", k. 12–15"), leaf(", č. l. 12")
    ('12-15', '12')
    """
    return values.locator(token[values.gap(token) :])


def _fonds(token: str, fields: Fields) -> Iterable[Part]:
    found = FONDS.search(values.plain_dashes(token))
    if found and fields.keys() & {"bundle", "fascicle"}:  # "fasc. 334. Konv. N. F. 14": a leaf
        yield "folio", found.group(1)
    elif found:
        yield "fonds", found.group(1)
        field = "series" if ROMAN.fullmatch(found.group(2) or "") else "subject"
        if found.group(2) and field not in fields:  # "fond 71/Ungaria", "507/IX"
            yield field, found.group(2)


def _german_fonds(token: str, fields: Fields) -> Iterable[Part]:
    """`DY 30/IV 2/2/512` is piece IV 2/2/512 of DY 30, `R 70-Slowakei/212` piece 212 of R 70-Slowakei."""
    del fields
    found = GERMAN_FONDS.search(values.plain_dashes(token))
    if found:
        fonds, piece, territory, number = found.groups()
        yield "fonds", fonds + (territory or "")
        yield "number", piece or number


def _french_fonds(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    found = FRENCH_FONDS.search(token)
    if found:
        yield "fonds", found.group(1)
        yield "number", found.group(2)


def _un_code(token: str, fields: Fields) -> Iterable[Part]:
    """`S-0188-0001-04` is file 04 in box 0001 of the series S-0188, which has a place of its own there."""
    del fields
    _, series, box, *file = values.bare(token).split("-")
    yield from (("fonds", f"S-{series}"), ("box", box), *(("number", number) for number in file))


def _record_group(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    yield "fonds", f"RG {values.numeral(token)}"


def _tom(token: str, fields: Fields) -> Iterable[Part]:
    """`t. 3` is a volume; within a bundle, `w. 34, t. 256`, the Polish ministry's *teczka*."""
    yield "unit" if "bundle" in fields else "volume", values.numeral(token)


def _point(token: str, fields: Fields) -> Iterable[Part]:
    """`b. 1` is a point of the agenda within a file, and a *busta* where none was named."""
    busta = values.bare(token).startswith("b.") and "unit" not in fields
    yield "box" if busta else "item", values.numeral(token)


FIELDS: Mapping[str, tuple[str, Callable[[str], str]]] = MappingProxyType(
    {
        "ZESPOL": ("fonds", values.numeral),
        "COMMITTEE_FONDS": ("fonds", committee_fonds),
        "INVENTORY": ("series", lettered_numeral),
        "LOT_FILE": ("series", values.words),
        "LIASSE": ("series", values.words),
        "SECTION": ("subject", values.words),
        "NACHLASS": ("fonds", values.bare),
        "FILE_PLAN": ("series", values.words),
        "MICROFILM_PUBLICATION": ("fonds", values.bare),
        "FRAME": ("number", frame),
        "LETTERED_SERIES": ("series", values.bare),
        "LETTERED_FILE": ("file_number", values.file_number),
        "MACO": ("bundle", last_number),
        "FOREIGN_BOX": ("box", box),
        "FOREIGN_BUNDLE": ("bundle", values.numeral),
        "FASCIKLA": ("fascicle", values.numeral),
        "FOLDER": ("number", values.numeral),
        "FOLDER_TITLE": ("item", folder_title),
        "FILE": ("unit", lettered_numeral),
        "SIGNATURE": ("number", signature),
        "PAPER_NUMBER": ("file_number", paper_number),
        "FILE_DESIGNATION": ("item", designation),
        "RED_CROSS_FILE": ("number", values.bare),
        "ROMAN_CODE": ("number", values.bare),
        "DOCUMENT": ("number", lettered_numeral),
        "FOREIGN_LEAF": ("folio", leaf),
    }
)
"""Tokens that are one field."""
READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "FONDS_NUMBER": _fonds,
        "LEADING_FONDS": _fonds,
        "RECORD_GROUP": _record_group,
        "FRENCH_FONDS": _french_fonds,
        "GERMAN_FONDS": _german_fonds,
        "UN_CODE": _un_code,
        "TOM": _tom,
        "POINT": _point,
    }
)
"""Tokens of which more must be known, or that are several fields."""
