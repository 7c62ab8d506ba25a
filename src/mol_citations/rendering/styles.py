"""Known styles of writing a shelfmark in a note, each taken from print.

    article         MOL, K 64, 1. csomó, 7. tétel, 4057/res/1920
    notes           MOL K 64, 1. csomó, 7. tétel, 4057/res/1920
    abbreviated     MOL K 64 1. cs. 7. t. 4057/res/1920. sz
    reference code  HU-MNL-OL-K 64-1. csomó-7. tétel-4057/res/1920

Unlike `mol_citations.rendering.located_path`, which names the archive in full for a bibliography, a style prints
the archive in the author's words where there are any.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.records import LEVELS
from mol_citations.rendering.units import BARE_ITEMS, UNIT_WORDS, is_running

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mol_citations.records import Shelfmark

ABBREVIATIONS: Mapping[str, str] = MappingProxyType(
    {
        "group": "{}. cs.",
        "bundle": "{}. cs.",
        "box": "{}. d.",
        "volume": "{}. köt.",
        "capsule": "Caps. {}",
        "fascicle": "Fasc. {}",
        "reel": "{}. tekercs",
        "unit": "{}. őe.",
        "item": "{}. t.",
        "number": "No. {}",
        "file_number": "{}. sz.",
        "folio": "fol. {}",
        "page": "{}. p.",
    }
)
"""Unit words as the archives' captions and finding aids shorten them: "369. d.", "477. cs.", "1. p."."""

_PARTY = re.compile(r"M-[A-Z]+ \d+|\d+")
_COUNTY = re.compile(r"([IVX]+)\.")
_NUMERAL = re.compile(r"[IVXLC]+|\d+")
_BELOW = LEVELS[LEVELS.index("series") :]


@attrs.frozen(kw_only=True)
class Style:
    """How a shelfmark is written: the words beside its values, and what stands between its parts.

    ``after_archive`` stands behind the archive, ``between`` behind every other part; ``words`` are templates by
    level, and a level without one stands bare; ``sigla`` are other forms of DL and DF; with ``coded`` the archive
    is printed by its code. Dates are written in ``language``.
    """

    name: str
    after_archive: str = ", "
    between: str = ", "
    words: Mapping[str, str] = attrs.field(default=MappingProxyType(UNIT_WORDS), hash=False)
    sigla: Mapping[str, str] = attrs.field(default=MappingProxyType({}), hash=False)
    coded: bool = False
    language: Literal["en", "hu"] = "hu"


ARTICLE = Style(name="article", language="en")
"""Szalontai, *The Diplomacy of Economic Reform in Vietnam* (2008); the Wilson Center's Digital Archive."""

NOTES = Style(name="notes", after_archive=" ", sigla=MappingProxyType({"DL": "Dl.", "DF": "Df."}))
"""Hungarian journals and source editions: *Századok*, *Nostra Tempora*, *ArchivNet*."""

ABBREVIATED = Style(name="abbreviated", after_archive=" ", between=" ", words=ABBREVIATIONS)
"""The archives' own captions: "MNL HBML IV. B. 1406/b. 369. d. 26.007/1944" (mnl.gov.hu/node/10876)."""

REFERENCE_CODE = Style(
    name="reference code",
    after_archive="-",
    between="-",
    words=MappingProxyType({**UNIT_WORDS, "series": "{}.", "number": "{}"}),
    coded=True,
)
"""The archives' guide for editors: "HU-MNL-OL-E 148-a.-26-19." (mnl.gov.hu/utmutato_kiadvanyok_keszitesehez)."""

STYLES = (ARTICLE, NOTES, ABBREVIATED, REFERENCE_CODE)


def written(shelfmark: Shelfmark, style: Style, *, last: bool = True) -> str:
    """The shelfmark as ``style`` writes it; empty where nothing is known.

    The stop of a final abbreviation is left to the sentence, unless the shelfmark is not the ``last`` part of it.

    >>> from mol_citations.records import Shelfmark
    >>> law = Shelfmark(repository="HU-MNL-OL", repository_cited="MOL", fonds="K 64", bundle="1", item="7")
    >>> [written(law, style) for style in (ARTICLE, NOTES)]
    ['MOL, K 64, 1. csomó, 7. tétel', 'MOL K 64, 1. csomó, 7. tétel']
    >>> [written(law, style) for style in (ABBREVIATED, REFERENCE_CODE)]
    ['MOL K 64 1. cs. 7. t', 'HU-MNL-OL-K 64-1. csomó-7. tétel']
    >>> written(Shelfmark(repository_cited="MOL", fonds="M-KS 288", group="5", unit="1023"), NOTES)
    'MOL M-KS 288. f. 5/1023. ő. e'
    >>> written(Shelfmark(repository_cited="MNL PML", fonds="IV.435.b", file_number="3896/19"), NOTES)
    'MNL PML IV. 435.b 3896/19'
    """
    archive = shelfmark.repository if style.coded else shelfmark.repository_cited or shelfmark.repository
    path = "".join(_parts(shelfmark, style)).lstrip(" ,-")
    text = f"{archive}{style.after_archive}{path}" if archive and path else archive or path
    return text.rstrip(" .") if last else text


def _parts(shelfmark: Shelfmark, style: Style) -> Iterator[str]:
    """The fonds, the words for its records, then everything finer, each with what stands before it."""
    fonds, headings = shelfmark.fonds or "", _headings(shelfmark)
    yield _fonds(fonds, style)
    yield (" " if fonds and headings else "") + ", ".join(headings.values())
    before = ", " if headings else " " if _runs_on(fonds) else style.between
    for level, value in shelfmark.levels():
        if level in _BELOW and level not in headings and not (level == "group" and shelfmark.unit):
            yield before + _unit(shelfmark, level, value, style)
            before = style.between


def _headings(shelfmark: Shelfmark) -> dict[str, str]:
    """By level, the words for the records: title, subject, a series in words. Commas set them off in every style."""
    named = {level: getattr(shelfmark, level) for level in ("fonds_title", "subject", "series")}
    return {level: value for level, value in named.items() if value and not (level == "series" and _is_code(value))}


def _is_code(series: str) -> bool:
    """Whether a series is a letter or number, not words."""
    return len(series) == 1 or _NUMERAL.fullmatch(series) is not None


def _runs_on(fonds: str) -> bool:
    """Whether the number follows the code at once: "Dl. 36998", "M-KS 288. f. 5/1023", "IV. 435.b 3896/19"."""
    return is_running(fonds) or _PARTY.fullmatch(fonds) is not None or _COUNTY.match(fonds) is not None


def _fonds(fonds: str, style: Style) -> str:
    """The code of the fonds: a party's says that it is one, a county's sets its main group off."""
    if _PARTY.fullmatch(fonds):
        return f"{fonds}. f."
    if not style.coded:
        fonds = _COUNTY.sub(r"\1. ", fonds, count=1)
    return style.sigla.get(fonds, fonds)


def _unit(shelfmark: Shelfmark, level: str, value: str, style: Style) -> str:
    """One level with its word; group and unit of a party archive are one expression."""
    fonds = shelfmark.fonds or ""
    if (level == "item" and fonds.startswith(BARE_ITEMS)) or (level == "number" and is_running(fonds)):
        return value
    words = "{}. sorozat" if level == "series" and _NUMERAL.fullmatch(value) else style.words.get(level, "{}")
    text = words.format(value)
    return f"{shelfmark.group}/{text}" if level == "unit" and shelfmark.group else text
