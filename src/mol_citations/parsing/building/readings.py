"""What a grammar read: the fields of a shelfmark in the order of the text, and where the reading ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from mol_citations.authority import genres
from mol_citations.grammar import Token
from mol_citations.parsing.building import values
from mol_citations.records import Shelfmark

DAY = "day"
"""The day of the document, where it stands behind the shelfmark: no level, so it is kept beside them."""
Part = tuple[str, str]
"""A field of the shelfmark and its value."""

UNITS: dict[str, tuple[str, Callable[[str], str]]] = {
    "BOX": ("box", values.numeral),
    "BUNDLE": ("bundle", values.numeral),
    "CS": ("bundle", values.numeral),
    "VOLUME": ("volume", values.numeral),
    "CAPSULE": ("capsule", values.numeral),
    "FASCICLE": ("fascicle", values.fascicle),
    "REEL": ("reel", values.numeral),
    "UNIT": ("unit", values.numeral),
    "ITEM": ("item", values.item),
    "SUBJECT_GROUP_ITEM": ("item", values.subject_group_item),
    "NUMBER": ("number", values.numeral),
    "STORAGE_NUMBER": ("number", values.numeral),
    "FOLIO": ("folio", values.locator),
    "F_FOLIO": ("folio", values.locator),
    "PAGE": ("page", values.locator),
    "SERIES": ("series", values.roman),
    "SERIES_NAME": ("series", values.words),
    "YEAR": ("year", values.numeral),
    "YEARS": ("year", values.numeral),
    "OFFICE_YEAR": ("year", values.bare),
    "YEAR_SLOT": ("year", values.numeral),
    "FILE_NUMBER": ("file_number", values.file_number),
    "REGISTER_NUMBER": ("file_number", values.file_number),
    "ITEM_CODE": ("item", values.bare),
    "LETTERED_ITEM": ("item", values.bare),
    "MICROFILM": ("reel", values.bare),
    "SUBFONDS": ("series", values.bare),
    "DAY": (DAY, values.day),
}
"""Each part's field and how its value is read from the token. `cs.` is csomó unless a family says csoport."""


@attrs.frozen(kw_only=True)
class Written:
    """A field as it stands in the text: up to ``end``, in code points of the parsed string."""

    field: str
    value: str
    end: int


@attrs.frozen(kw_only=True)
class Reading:
    """The longest prefix of a string that is a shelfmark.

    ``end`` is the code point behind it; ``brackets`` are the (start, end) of declarations met on the way.
    """

    written: tuple[Written, ...]
    end: int
    brackets: tuple[tuple[int, int], ...] = ()

    @property
    def shelfmark(self) -> Shelfmark:
        """The fields, each as first written."""
        fields: dict[str, str] = {}
        for part in self.written:
            if part.field != DAY:
                fields.setdefault(part.field, part.value)
        return Shelfmark(**fields)

    @property
    def day(self) -> str | None:
        """The day of the document as written, where it stands behind the shelfmark."""
        return next((part.value for part in self.written if part.field == DAY), None)

    def levels_before(self, offset: int) -> tuple[str, ...]:
        """The fields that stand wholly before ``offset``, in the order of the text."""
        return tuple(part.field for part in self.written if part.end <= offset and part.field != DAY)


Extra = Callable[[Token, Iterable[Written]], Iterable[Part]]
"""How a family reads a token that is not in `UNITS`, given what was written before it."""


LAST = frozenset(
    [
        "FILE_NUMBER",
        "REGISTRY_NUMBER",
        "REGISTER_NUMBER",
        "ROMAN_NUMBERED",
        "PARTY_FILE",
        "PLAIN_NUMBER",
        "FOLIO",
        "F_FOLIO",
        "PAGE",
    ]
)
"""Parts that end a shelfmark, or nearly: words behind them begin a sentence and name no records any more."""
HEADINGS = frozenset(("HEADING", "YEAR_HEADING"))


def _says_copy(heading: str) -> bool:
    """Whether words name a kind of copy, "géppel írt másolat": they are said of the document."""
    return genres.kind(values.words(heading)) == "copy_type"


def read_tokens(tokens: Iterable[Token], extra: Extra) -> Reading:
    """The reading of a grammar's tokens, the part behind the shelfmark (``REST``) left out.

    Tokens in `UNITS` are read by the table, others by the family's ``extra``; ``DECLARATION`` is a bracket.
    """
    written: list[Written] = []
    brackets: list[tuple[int, int]] = []
    end = 0
    closing = False
    for token in tokens:
        if token.type == "REST" or (token.type in HEADINGS and (closing or _says_copy(token))):
            break
        closing = closing or token.type in LAST
        start = token.start
        close = start + len(token)
        if token.type == "DECLARATION":
            brackets.append((start, close))
        elif token.type in UNITS:
            field, value_of = UNITS[token.type]
            written.append(Written(field=field, value=value_of(token), end=close))
        else:
            written.extend(Written(field=field, value=value, end=close) for field, value in extra(token, written))
        end = close
    return Reading(written=tuple(written), end=end, brackets=tuple(brackets))
