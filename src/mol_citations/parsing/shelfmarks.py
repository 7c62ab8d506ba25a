"""A shelfmark as it was found in a note, and what makes it one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing.building.readings import day_of, shelfmark_of
from mol_citations.sources import Span

if TYPE_CHECKING:
    from mol_citations.authority.repositories import Mention
    from mol_citations.parsing.building.readings import Reading
    from mol_citations.records import Declaration, Shelfmark

LOCATING = frozenset(
    ("fonds", "bundle", "box", "volume", "capsule", "fascicle", "reel", "unit", "item", "file_number", "number")
)
"""Levels that locate: an archive with none of these is only named, not cited."""
RECORDS_OF = re.compile(
    r"(?<!\w)(?:iratai|iratok|ir|jegyzőkönyv(?:ek|ei)?|[Jj]kv|levéltára|gyűjtemény[e]?|gyüjtemény[e]?|hagyatéka|irattára|[Ll]evelestár|[Aa]cta|[Pp]rivilegia|[Pp]rotocoll\w+|[Mm]issiles|[Oo]klevelek|[Ii]nstrumenta|[Ll]itterae|[Cc]onscriptio\w*|[Uu]rbaria|[Dd]ecimalia|[Tt]estamentalia|[Vv]isitatio\w*|(?:[Pp]rot|[Cc]ongr|[Cc]onscr|[Mm]iss|[Kk]özgy|[Vv]is(?=\.\s?[Cc]an)|Arch(?=\.\s(?:Vet|Nov|Sec))|Lib(?=\.\s?[Rr]eg))(?=\.)|Archiv\w*|Nachla(?:ss|ß)|[Cc]olecția|[Zz]b(?:ierka|irka)|[Ff]ond(?=\s[^\W\d_a-z]))(?!\w)"
)


PROSE = re.compile(r"\s(?:közül|alapján|szerint|során|számára|őrzött|található|included|contains)(?!\w)")
"""Words of a sentence that talks of records: "a MOL K szekciójának iratai közül 35 doboz"."""


LOOK_AHEAD = 8
"""How much of the word behind a shelfmark says whether a number counts, in code points."""
QUANTITY = re.compile(
    r"(?<![\d/.-])\d{1,5}\s(?:doboz|csomó|kötet|tekercs|fond|köteg)"
    r"(?:(?:ban|ben|b[óő]l|[aeoö]?t|nyi|nál|nél)(?!\w)|\s(?!(?:és|vagy|illetve|alatt|sz)(?!\w))[a-záéíóöőúüű]{3})"
)
"""So many boxes of something, and not the box of that number: "A MOL 25 doboz iratot őriz", "12 dobozban"."""


def counts(text: str, start: int, end: int) -> bool:
    """Whether the number of boxes between ``start`` and ``end`` says how many there are.

    >>> counts("A MOL 25 doboz iratot őriz", 5, 14), counts("MOL, 25. doboz", 3, 14)
    (True, False)
    """
    return QUANTITY.search(text, start, end + LOOK_AHEAD) is not None


@attrs.frozen
class Listed:
    """A further member of a list, "6. cs." of "K 64, 5. cs., 6. cs.": where it stands and what it says."""

    span: Span
    shelfmark: Shelfmark
    day: str | None = None


def further(reading: Reading, start: int) -> tuple[Listed, ...]:
    """The members of a list behind its first; ``reading`` begins at ``start`` of the note."""
    return tuple(
        Listed(Span(start + member[0].start, start + member[-1].end), shelfmark_of(member), day_of(member))
        for member in reading.members[1:]
    )


def end_of_first(reading: Reading) -> int:
    """Where the first member of a list ends; a reading that is no list ends where it ends."""
    first, *others = reading.members
    return first[-1].end if others else reading.end


@attrs.frozen(kw_only=True)
class Found:
    """A shelfmark in a note: what was read, from where to where, and what it introduces.

    ``start`` is where the shelfmark or its archive begins, ``end`` the code point behind it; ``title`` is the
    document's, where it stands among the headings, ``day`` the day written behind its place; ``listed`` are the
    further members of a list, behind ``end``; behind a ``charter`` others may be listed by their numbers alone.
    """

    start: int
    end: int
    shelfmark: Shelfmark
    declarations: tuple[Declaration, ...] = ()
    charter: bool = False
    short_title: str | None = None
    repaired: bool = False
    title: str | None = None
    day: str | None = None
    listed: tuple[Listed, ...] = ()


ARCHIVES_OWN = frozenset(("SIGNATURE", "RED_CROSS_FILE", "ROMAN_CODE", "GERMAN_FONDS", "DOCUMENT", "FOLDER"))
"""Numbers of a form that only archives give: "sygn. 6543", "75/I-23"."""


INVESTIGATION = re.compile(r"V-\d{5}")
"""The file of an investigation of the state security: "V-150368"."""


def own_number(reading: Reading) -> bool:
    """Whether a number is surely an archive's: by its form, or by the leaf behind it, "Nr. 12, Bl. 3"."""
    numbered = {part.kind: part.value for part in reading.written if part.field == "number"}
    leaf = any(part.field == "folio" for part in reading.written)
    own = bool(numbered.keys() & ARCHIVES_OWN) or any(map(INVESTIGATION.match, numbered.values()))
    return own or (leaf and bool(numbered.keys() & {"NUMBER", "PLAIN_NUMBER"}))


def locates(shelfmark: Shelfmark, *, coded: bool, own: bool = False) -> bool:
    """Whether anything in a shelfmark leads to a place; of an archive without a code more is asked.

    ``own`` says that its number is surely an archive's.

    >>> from mol_citations.records import Shelfmark
    >>> locates(Shelfmark(box="5"), coded=False)
    True
    >>> locates(Shelfmark(page="5"), coded=True)
    False
    >>> locates(Shelfmark(number="5"), coded=False), locates(Shelfmark(number="5"), coded=False, own=True)
    (False, True)
    >>> locates(Shelfmark(number="5", fonds_title="Tanácsi iratok"), coded=False)
    True
    """
    if shelfmark.fonds_title and PROSE.search(shelfmark.fonds_title):
        return False
    levels = {level for level, _ in shelfmark.levels()}
    titled = shelfmark.fonds_title is not None and RECORDS_OF.search(shelfmark.fonds_title) is not None
    if coded or (titled and shelfmark.folio):
        return titled or bool(levels & LOCATING)
    if levels & (LOCATING - {"number"}):
        return True
    return shelfmark.number is not None and (titled or own or "/" in shelfmark.number)


def with_repository(shelfmark: Shelfmark, mention: Mention) -> Shelfmark:
    """The shelfmark with the archive that was named for it."""
    return attrs.evolve(shelfmark, repository=mention.code, repository_cited=mention.cited)
