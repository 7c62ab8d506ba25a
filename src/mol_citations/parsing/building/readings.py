"""What a grammar read: the fields of a shelfmark in the order of the text, and where the reading ended."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Sequence

import attrs

from mol_citations.grammar import Token
from mol_citations.parsing.building import headings, values
from mol_citations.records import LEVELS, LOCATORS, Shelfmark

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
    "DOSSIER": ("unit", values.number),
    "CASE_NUMBER": ("file_number", values.case_number),
    "ITEM": ("item", values.item),
    "SUBJECT_GROUP_ITEM": ("item", values.subject_group_item),
    "NUMBER": ("number", values.number),
    "NUMERUS": ("number", values.number),
    "STORAGE_NUMBER": ("number", values.numeral),
    "FOLIO": ("folio", values.locator),
    "F_FOLIO": ("folio", values.locator),
    "PAGE": ("page", values.locator),
    "TITLE_IN_BRACKETS": ("fonds_title", values.in_brackets),
    "SERIES": ("series", values.series),
    "SERIES_NAME": ("series", values.words),
    "YEAR": ("year", values.numeral),
    "YEARS": ("year", values.numeral),
    "OFFICE_YEAR": ("year", values.bare),
    "YEAR_SLOT": ("year", values.numeral),
    "FILE_NUMBER": ("file_number", values.file_number),
    "COURT_FILE": ("file_number", values.file_number),
    "MARKED_NUMBER": ("file_number", values.file_number),
    "REGISTER_NUMBER": ("file_number", values.file_number),
    "ITEM_CODE": ("item", values.bare),
    "LETTERED_ITEM": ("item", values.bare),
    "MICROFILM": ("reel", values.bare),
    "SUBFONDS": ("series", values.bare),
    "DAY": (DAY, values.day),
}
"""Each part's field and how its value is read from the token. `cs.` is csomó unless a family says csoport."""


LISTED = LEVELS[LEVELS.index("group") : LEVELS.index("folio")]
"""Levels that begin another member of a list where they are written again."""


@attrs.frozen(kw_only=True)
class Written:
    """A field as it stands in the text: from ``start`` to ``end``, in code points of the parsed string.

    ``kind`` is the type of the token it was read from.
    """

    field: str
    value: str
    end: int
    start: int = 0
    kind: str = ""


@attrs.frozen(kw_only=True)
class Reading:
    """The longest prefix of a string that is a shelfmark.

    ``end`` is the code point behind it; ``brackets`` are the (start, end) of declarations met on the way.
    A shelfmark may be a list, "5. cs. 3. t., 6. cs.": its first member is the ``shelfmark``.
    """

    written: tuple[Written, ...]
    end: int
    brackets: tuple[tuple[int, int], ...] = ()

    @functools.cached_property
    def shelfmark(self) -> Shelfmark:
        """The fields of the first member."""
        return shelfmark_of(self.members[0])

    @functools.cached_property
    def members(self) -> tuple[tuple[Written, ...], ...]:
        """What is written, cut where a level is written again; there is always a first member.

        >>> def box(value, end):
        ...     return Written(field="box", value=value, end=end, kind="BOX")
        >>> [[part.value for part in member] for member in Reading(written=(box("5", 4), box("6", 10)), end=10).members]
        [['5'], ['6']]
        """
        if len({part.field for part in self.written}) == len(self.written):
            return (self.written,)  # as most are: nothing is written again
        members: list[list[Written]] = [[]]
        for _, group in itertools.groupby(self.written, key=lambda part: part.end):
            parts = list(group)
            if any(_begins(part, members) for part in parts):
                members.append([])
            members[-1].extend(parts)
        return tuple(map(tuple, members))

    def with_page(self) -> Reading:
        """The reading with a number alone taken for a page: "Kopácsi-per, 56"."""
        written = tuple(attrs.evolve(part, field="page") if part.value.isdigit() else part for part in self.written)
        return attrs.evolve(self, written=written)

    @property
    def day(self) -> str | None:
        """The day of the document as written, where it stands behind the shelfmark."""
        return day_of(self.written)

    def levels_before(self, offset: int) -> tuple[str, ...]:
        """The fields that stand wholly before ``offset``, in the order of the text."""
        return tuple(part.field for part in self.written if part.end <= offset and part.field != DAY)


AMONG = re.compile(r"\s(?:között|közt)$")
"""Behind the title of records: "a Járási Tanács iratai között"."""
TITLES = frozenset(("fonds_title", "series"))


def day_of(written: Iterable[Written]) -> str | None:
    """The day of the document as written, where one member of a list says it."""
    return next((part.value for part in written if part.field == DAY), None)


def shelfmark_of(written: Iterable[Written]) -> Shelfmark:
    """The fields of one member of a list, each as first written; leaves and pages are joined.

    A bracket right behind the title of the records translates or explains it and is a part of it.
    """
    fields: dict[str, str] = {}
    before: Written | None = None
    for written_part in written:
        part = written_part
        if part.field in TITLES:
            part = attrs.evolve(part, value=AMONG.sub("", part.value))
        said = fields.get(part.field)
        translated = part.kind == "TITLE_IN_BRACKETS" and before is not None and before.kind == "HEADING"
        if translated and before is not None and before.field == "fonds_title":
            fields["fonds_title"] = f"{fields['fonds_title']} ({part.value})"
        before = part
        if part.field in LOCATORS and said is not None and part.value not in said:
            fields[part.field] = f"{said}, {part.value}"
        elif part.kind == "SERIES_NAME" and said is not None:  # "F 12 V./2. Bethlen Gábor politikai levelei. No. 2"
            fields.setdefault("fonds_title", part.value)
        elif part.field != DAY:
            fields.setdefault(part.field, part.value)
    return Shelfmark(**fields)


def _begins(part: Written, members: Sequence[Sequence[Written]]) -> bool:
    """Whether ``part`` begins another member, behind those read so far.

    A level does that is written again by the same kind of token (and "453. ő. e." behind "5/452. ő. e."), and one
    that the first member has before the level with which the last one began: in "5. cs. 3. t., 4. t., 6. cs." both
    "4. t." and "6. cs.".
    """
    current, first = members[-1], members[0]
    if part.field == DAY:  # another sitting: "1938. III. 4., 1938. III. 11."
        return any(other.field == DAY for other in current)
    levels = [other.field for other in current if other.field in LISTED]
    if part.field == "year":
        said = next((other for other in current if other.field == "year"), None)
        return said is not None and said.value != part.value and bool(levels) and said.end < current[-1].end
    if part.field not in LISTED:  # but "3.2.5. O-8-028, 3.1.5. O-9244"
        return part.kind == "DOTTED_FONDS" and any(other.kind == part.kind for other in current)
    for other in current:
        if other.field == part.field and part.kind in {other.kind, "UNIT"}:
            return other.value != part.value or part.field == "group"
    if not levels:
        return False
    order = [other.field for other in first]
    return part.field in order and levels[0] in order and order.index(part.field) < order.index(levels[0])


Extra = Callable[[Token, Iterable[Written]], Iterable[Part]]
"""How a family reads a token that is not in `UNITS`, given what was written before it."""


LAST = frozenset(
    [
        "CASE",
        "FILE_NUMBER",
        "MANUSCRIPT_GROUP",
        "STATE_SECURITY_FILE",
        "REGISTRY_NUMBER",
        "REGISTER_NUMBER",
        "ROMAN_NUMBERED",
        "PARTY_FILE",
        "PLAIN_NUMBER",
        "FOLIO",
        "F_FOLIO",
        "PAGE",
        "FOREIGN_LEAF",
    ]
)
"""Parts that end a shelfmark, or nearly: words behind them begin a sentence and name no records any more."""
KRABICA = re.compile(r"k\.\s?\d{1,4}")
SENTENCE = re.compile(r"\s(?:is|a|az|nem|sem|hogy|volt|van|и)(?:\s|$)|^\.?\s(?:Это|This|The|Dies(?:er|e|es)?|Ezt?)\s")


def _titles(heading: Token, written: Sequence[Written]) -> bool:
    """Whether words behind a number are the title of the records: "V. 82. 3055/1944, Gyula város iratai"."""
    untitled = all(part.field not in TITLES for part in written)
    return untitled and heading.startswith(",") and values.words(heading).endswith(" iratai")


def _tells(heading: Token, written: Sequence[Written]) -> bool:
    """Whether words behind a unit are a sentence of the note, "137. tekercs. Lévai is közli a ..."."""
    if headings.tell(heading):
        return True
    behind_unit = not heading.startswith(",") and any(part.field in LISTED for part in written)
    return behind_unit and SENTENCE.search(heading) is not None


def _is_a_document(heading: Token, following: Token | None, written: Sequence[Written]) -> bool:
    """Whether words that begin with a genre stand last behind a unit: "FO 371/122380, Report on Hungary, May 1956"."""
    placed = any(part.field in LISTED for part in written)
    last = following is None or following.type in {"REST", "DAY"}
    return placed and last and headings.begin_with_a_genre(heading)


def _are_of_the_document(years: Token, written: Sequence[Written]) -> bool:
    """Whether years in a bracket behind a number are those of its papers: "Fasc. 7. No. 1-10. (1717-1746)"."""
    if years.type != "YEARS" or "(" not in years[: values.gap(years)]:
        return False
    return any(part.field in {"number", "file_number"} for part in written)


def _is_krabica(token: Token, written: Sequence[Written]) -> bool:
    """Whether a leaf *k.* is krabica, a box, as in "f. K 28, k. 12"; within a bundle or file it is karta, a leaf."""
    single = KRABICA.fullmatch(token[values.gap(token) :]) is not None
    return single and all(part.field in {"fonds", "fonds_title", "subject", "year"} for part in written)


def read_tokens(tokens: Sequence[Token], extra: Extra) -> Reading:
    """The reading of a grammar's tokens, the part behind the shelfmark (``REST``) left out.

    Tokens in `UNITS` are read by the table, others by the family's ``extra``; ``DECLARATION`` is a bracket.
    """
    written: list[Written] = []
    brackets: list[tuple[int, int]] = []
    end = 0
    closing = False
    for token, following in itertools.zip_longest(tokens, tokens[1:]):
        said = token.type in headings.HEADINGS
        late = said and closing and not _titles(token, written)
        if token.type == "REST" or (said and (late or headings.are_of_a_document(token) or _tells(token, written))):
            break
        if said and (headings.name_parties(token, following, written) or _is_a_document(token, following, written)):
            break
        closing = closing or token.type in LAST
        start = token.start
        close = start + len(token)
        begin = start + values.gap(token)
        if token.type == "DECLARATION":
            brackets.append((start, close))
        elif token.type == "UNNUMBERED":
            closing = True
        elif token.type in UNITS:
            field, value_of = UNITS[token.type]
            if _are_of_the_document(token, written):
                field = DAY
            elif token.type == "FOLIO" and _is_krabica(token, written):
                field = "box"
            written.append(Written(field=field, value=value_of(token), start=begin, end=close, kind=token.type))
        else:
            written.extend(
                Written(field=field, value=value, start=begin, end=close, kind=token.type)
                for field, value in extra(token, written)
            )
            closing = closing or any(part.field == "file_number" for part in written[-1:])
        end = close
    return Reading(written=tuple(written), end=end, brackets=tuple(brackets))
