"""Shelfmarks without a code of the national archives: titles of records, other archives' numbers."""

from __future__ import annotations

import itertools
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from mol_citations.grammar import Builder, Token
from mol_citations.parsing.building import foreign, values
from mol_citations.parsing.building.readings import Part, Reading, Written, read_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mol_citations.parsing.building.foreign import Fields, Reader

REGISTRY = re.compile(r"(?<!\w)T[ÜŰU]K(?!\w)")
"""TÜK, the office of classified records: what follows its name is a country, not a series."""
COUNTRY_BEHIND = re.compile(r"(K[ÜŰU]M[\s-]T[ÜŰU]K),?\s([A-ZÁÉÍÓÖŐÚÜŰ].+)")
"""`KÜM TÜK Jugoszlávia`: the Foreign Ministry's registry and a country in one heading."""
YEAR_OF_CODE = re.compile(r"\D(?:1[89]\d\d|20\d\d)$")
"""`HM 1945`, `MN 1950`: the military archives part a ministry's papers by year."""
CODE_PART = re.compile(r"[A-Z]/\d+|[IVX]+(?!\w)|\d+|[a-z]")
OF_YEAR = re.compile(r"((?:1[89]|20)\d\d):\d{1,6}")
NO_FILE_NUMBER = re.compile(r"(?!1[5-9]\d\d/|20\d\d/)\d{1,4}/(?!1[5-9]\d\d$|20[0-2]\d$)\d{3,5}")
TRANSLATION = re.compile(r"\b\w[a-záéíóöőúüű]{3}")
ABBREVIATED = re.compile(r"(?:^|\s)\w{1,5}$")
NEXT_DOCUMENT = re.compile(r"(?<=\siratai)\sAz?\s.*")
"""What is said of the document behind the title of its records: "Elnöki iratai Az IM 56.977/1946. X. leirata"."""
OFFICE_OF_TOWN = re.compile(r"(?<!\w)(?:ir\.|iratai)$")
"""Behind a town's name: "Kecskemét. Nemzeti Tanács ir."."""
OF_DELO = frozenset(("fonds", "series", "unit"))
"""Behind the delo of an opis stands the leaf, also without its word: "op. 72, d. 214, 61"."""
FIVE_DIGITS = re.compile(r"\d{5,6}")
JOINED = re.compile(r"\D*,\s\D+|^\D+")
TITLE_GOES_ON = "title_goes_on"
"""A heading behind an abbreviation's stop: `M. Kir. Kanc. Concept` is one title."""
CODE = re.compile(r"([A-Z]{1,4}[\s-]?\d{1,6}(?:\.\d{1,4}[A-Z]?)?)(?:/(\d{1,6}(?:-\d{5}|(?:/[\dA-Z]{1,6})*)))?")
"""`FO 371/95198`, `RG-39.009M`: a fonds, and the number of its piece."""
FILE_OF_YEAR = re.compile(r"([A-Z]{1,4})\s(1[6-9]\d\d/\d{1,6}|\d{1,6}/1[6-9]\d\d)")
"""`AC 345/1948`, `AC 1948/345`: a series and a registry number, where no code of the British or German kind stands."""
BUNDESARCHIV = re.compile(r"(?:R|R[HLMSW]|NS|NY|D[A-Z]|N|ZSG) \d{1,4}(?!\d)")
"""Fonds of the Bundesarchiv, whose files are numbered leaf by leaf (Blattzählung)."""
PIECES = frozenset(("FO", "FCO", "CAB", "PREM", "WO", "DEFE", "HS", "KV", "DY", "R", "RG", "NL", "B"))
"""Codes of fonds whose number stands before a slash, and the piece behind it: FO 371/1945."""


def church_fonds(token: str) -> str:
    """The code of a fonds of a church or of the trade unions, its parts joined by full stops.

    >>> church_fonds(" I. 1. a."), church_fonds(", A/1. c."), church_fonds(" XII. 2. f.")
    ('I.1.a', 'A/1.c', 'XII.2')
    """
    return ".".join(part for part in CODE_PART.findall(values.bare(token)) if part != "f")


def _extra(token: Token, written: Iterable[Written]) -> Iterable[Part]:
    if token.type in _FIELDS:
        field, value_of = _FIELDS[token.type]
        return [(field, value_of(token))]
    return _READERS[token.type](token, {part.field: part.value for part in written})


def _heading(token: str, fields: Fields) -> Iterable[Part]:
    """The first words are the title of the records, then a country (in the ministries' registries) or a series."""
    name = NEXT_DOCUMENT.sub("", re.sub(r"^(?:fonds?|f\.)\s", "", values.words(token)))
    title = fields.get("fonds_title")
    if title is None and "fonds" in fields and foreign.ROMAN.fullmatch(name):  # "AJ, f. 507, IX, 75/I-23"
        yield "series", name
    elif title is None and (country := COUNTRY_BEHIND.fullmatch(name)):
        yield from (("fonds_title", country[1]), ("subject", country[2]))
    elif title is None:
        yield "fonds_title", name
    elif REGISTRY.fullmatch(name):  # "KÜM, TÜK, India"
        yield TITLE_GOES_ON, f", {name}"
    elif REGISTRY.search(f"{title} {fields.get(TITLE_GOES_ON)}"):
        yield "subject", name
    elif not name[0].isupper():  # "Jászkun Kerület, 1848-as Bizottmányi ir.", "Gyula, polg. m."
        yield TITLE_GOES_ON, f", {name}"
    elif token.startswith(".") and _goes_on(title, name, fields):
        yield TITLE_GOES_ON, f". {name}"
    elif "series" in fields and " " not in name and "subject" not in fields:  # "NSF, Country File, Box 179, Hungary"
        yield "subject", name
    else:
        yield "series", name


def _goes_on(title: str, name: str, fields: Fields) -> bool:
    """Whether a title goes on behind a stop: behind an abbreviation, or from a town to its office."""
    of_town = " " not in title and OFFICE_OF_TOWN.search(name) is not None
    return of_town or ("series" not in fields and ABBREVIATED.search(title) is not None)


def _code(token: str, fields: Fields) -> Iterable[Part]:
    written = re.sub(r"^F[Oo]\.\s?", "FO ", values.bare(token.replace(")", "")))
    code, by_year = CODE.fullmatch(written), FILE_OF_YEAR.fullmatch(written)
    if "fonds" in fields:
        yield ("file_number", values.file_number(written)) if "/" in written else ("number", written)
    elif by_year and by_year[1] not in PIECES:
        yield from (("fonds", by_year[1]), ("file_number", by_year[2]))
    elif code and code[2]:
        yield from (("fonds", code[1]), ("number", code[2]))
    elif code and YEAR_OF_CODE.search(written):
        fonds, year = re.split(r"[\s-]", written)
        yield from (("fonds", fonds), ("year", year))
    else:
        yield "fonds", written


def _party_unit(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    return values.group_and_unit(token)


def _manuscript(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    group, number = values.words(token).replace("Föl", "Fol").rsplit(maxsplit=1)
    yield "fonds", group
    yield "number", values.plain_dashes(number).replace(".", "")


def _study(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    yield from (("fonds", "TGY"), ("number", re.sub(r"\D", "", token)))


def _independence_file(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    year, place = values.bare(token).rsplit(" ", 1)
    yield "year", year.rstrip(".")
    yield from zip(("box", "number"), place.split("/"), strict=True)


def _numbered_fonds(token: str, fields: Fields) -> Iterable[Part]:
    digits = re.sub(r"[^\d/]", "", token)
    if token.rstrip().endswith("f.") and fields.keys() & {
        "unit",
        "box",
        "file_number",
        "number",
    }:  # "3. őe. 123. f.": a leaf
        yield "folio", digits
    else:
        yield "fonds", digits


def _party_file(token: str, fields: Fields) -> Iterable[Part]:
    """`1/1960/12` is fonds, year and file of a county's party archive; behind `651. f.` it begins with the group.

    So does each further member of a list: `1/1960/9 és 1/1960/39`.
    """
    first, year, unit = values.bare(token[values.gap(token) :]).split("/")
    grouped = ("group" if "unit" in fields else "fonds") in fields
    yield from (("group" if grouped else "fonds", first), ("year", year), ("unit", unit))


def _party_code(token: str, fields: Fields) -> Iterable[Part]:
    del fields
    return zip(("fonds", "group", "unit"), re.findall(r"\d+", token), strict=True)


def _nothing(token: str, fields: Fields) -> Iterable[Part]:
    """Words that belong to the citation but say nothing of the place."""
    del token, fields
    return ()


def _plain_number(token: str, fields: Fields) -> Iterable[Part]:
    """A number without a word: behind a running number, or as a range, it is the page, in the Bundesarchiv the leaf.

    One of five digits is no page but a paper's, "FO 371/1900. 67456", and one joined goes on with the code before it.
    """
    value = values.bare(token)
    if (of_year := OF_YEAR.fullmatch(fields.get("file_number", ""))) and "," in token[: values.gap(token)]:
        yield "file_number", f"{of_year[1]}:{value}"
    elif "number" in fields and FIVE_DIGITS.fullmatch(value):
        yield "file_number", value
    elif "number" in fields and BUNDESARCHIV.match(fields.get("fonds", "")):
        yield "folio", value
    else:
        paged = "number" in fields or fields.keys() >= OF_DELO or ("-" in value and not values.DASHES.match(token))
        yield "page" if paged else "number", value


_FIELDS: Mapping[str, tuple[str, Callable[[str], str]]] = MappingProxyType(
    {
        **foreign.FIELDS,
        "HYPHENATED_FONDS": ("fonds", lambda token: JOINED.sub("-", values.bare(token)).strip("-")),
        "CHURCH_FONDS": ("fonds", church_fonds),
        "CATEGORY": ("series", values.words),
        "DOTTED_FONDS": ("fonds", values.dossier),
        "STATE_SECURITY_FILE": ("number", values.dossier),
        "SECURITY_ITEM": ("item", values.bare),
        "DEPARTMENT": ("series", values.words),
        "REGISTRY_NUMBER": ("file_number", values.file_number),
        "ROMAN_NUMBERED": ("file_number", values.file_number),
    }
)
"""Tokens that are one field."""
_READERS: Mapping[str, Reader] = MappingProxyType(
    {
        **foreign.READERS,
        "HEADING": _heading,
        "YEAR_HEADING": _heading,
        "NUMBERED_FONDS": _numbered_fonds,
        "FONDS_CODE": _code,
        "MANUSCRIPT_GROUP": _manuscript,
        "PARTY_FILE": _party_file,
        "PARTY_CODE": _party_code,
        "ABBREVIATION": _nothing,
        "COPY": _nothing,
        "CODE_NAME": _nothing,
        "STUDY": _study,
        "INDEPENDENCE_FILE": _independence_file,
        "EX_MONTH": _nothing,
        "PARTY_UNIT": _party_unit,
        "PLAIN_NUMBER": _plain_number,
    }
)
"""Tokens of which more must be known, or that are several fields."""


def _with_translated(reading: Reading) -> Reading:
    """A heading with its translation is of the title: "Jegyzékek, Socoteli Princiara (Fejedelmi udvartartás)"."""
    written = list(reading.written)
    for place, (part, following) in enumerate(itertools.pairwise(reading.written)):
        translated = following.kind == "TITLE_IN_BRACKETS" and TRANSLATION.search(following.value)
        if translated and part.field == "series" and part.kind == "HEADING":
            written[place] = attrs.evolve(part, field=TITLE_GOES_ON, value=f", {part.value}")
    return attrs.evolve(reading, written=tuple(written))


def _without_year(reading: Reading) -> Reading:
    """Two numbers of which neither is a year are no number of a register: "YIVO, 768/3635, 773/1735"."""
    files = [part for part in reading.written if part.kind == "FILE_NUMBER"]
    if not files or not NO_FILE_NUMBER.fullmatch(files[0].value):
        return reading
    written = (attrs.evolve(part, field="number") if part in files else part for part in reading.written)
    return attrs.evolve(reading, written=tuple(written))


def _of_one_year(reading: Reading) -> Reading:
    """Further numbers of a year are numbers of the register as the first: `1938: 123, 145, 156`."""
    if not any(part.kind == "PLAIN_NUMBER" and part.field == "file_number" for part in reading.written):
        return reading
    written = (
        attrs.evolve(part, kind="FILE_NUMBER") if part.field == "file_number" else part for part in reading.written
    )
    return attrs.evolve(reading, written=tuple(written))


def _whole_title(reading: Reading) -> Reading:
    """The title of the records with what an abbreviation's stop cut off."""
    more = [part for part in reading.written if part.field == TITLE_GOES_ON]
    if not more:
        return reading
    title = next(part for part in reading.written if part.field == "fonds_title")
    others = [part for part in reading.written if part is not title and part not in more]
    parted = any(title.end <= part.start < more[-1].end for part in others)  # as by another member of a list
    end = title.end if parted else more[-1].end
    whole = attrs.evolve(title, value="".join([title.value, *(part.value for part in more)]), end=end)
    written = (whole if part is title else part for part in reading.written if part not in more)
    return attrs.evolve(reading, written=tuple(written))


class OtherBuilder(Builder[Reading]):
    """Reads the tokens of other.lark."""

    def shelfmark(self, *tokens: Token) -> Reading:
        """`, KÜM-TŰK, Csehszlovákia, 52. d., 3804/1949` becomes title, subject, box 52, file number 3804/1949."""
        return _of_one_year(_without_year(_whole_title(_with_translated(read_tokens(tokens, _extra)))))
