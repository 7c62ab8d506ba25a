"""How the grammar of published works reads one: its head, its title, and what its imprint is made of."""

from __future__ import annotations

import re

import attrs

from mol_citations import grammar
from mol_citations.grammar import Token

YEARS = frozenset({"PLACE_YEAR", "SOURCE_YEAR", "YEAR_IN_BRACKETS", "DATE", "SOURCE_DATE", "PRINT_YEAR"})
PLACES = frozenset({"PLACE_YEAR", "PLACE_OF_PRINT"})
PAGES = frozenset({"PAGES_WITH_WORD", "LAST_PAGES"})
IMPRINT = YEARS | PLACES | PAGES | {"ISSUE"}
CUT_SHORT = ("...", "…")
"""How a title ends that was cut short."""

_AUTHORS = frozenset({"AUTHORS_COLON", "AUTHORS_COMMA", "AUTHORS_INVERTED", "AUTHORS_RUSSIAN"})
_WITH_PAGES = frozenset({"SIGLUM", "AUTHOR_VOLUME"})
_HEADS = _AUTHORS | _WITH_PAGES | {"LEAD_IN"}
_ENDS = frozenset({"END", "UNCLOSED"})


@attrs.frozen(kw_only=True)
class Reading:
    """A stretch as the grammar of works reads it; whether it is a work is another question.

    ``head`` is the type of the token it begins with, if that is a head; ``types`` are those of all its tokens;
    ``loose`` says that words stand between or behind the parts of the imprint, ``contained`` that words follow
    a title in quotation marks, the name of what it appeared in, ``pointer`` that brackets name a note,
    ``edited`` that "eds." stands behind the names;
    ``pages`` are the pages as written; ``end`` is where the work ends, in code points of the text that was read.
    """

    head: str | None
    authors: str
    edited: bool
    title: str
    types: frozenset[str]
    loose: bool
    contained: bool
    pointer: bool
    pages: str
    end: int

    def says(self, *types: str) -> bool:
        """Whether the imprint has one of these."""
        return not self.types.isdisjoint(types)

    @property
    def dated(self) -> bool:
        """Whether a year or a date of print is given."""
        return not self.types.isdisjoint(YEARS)

    @property
    def placed(self) -> bool:
        """Whether a place of print is given."""
        return not self.types.isdisjoint(PLACES)

    @property
    def paged(self) -> bool:
        """Whether pages are given, other than bare numbers behind a year."""
        return not self.types.isdisjoint(PAGES)


def read(window: str) -> Reading | None:
    """Reads the longest work that ``window`` can begin with; any text can be read so, but for an empty one.

    >>> reading = read("Kaplan, Karel: Csehszlovákia igazi arca 1945–1948. Pozsony 1993. Zvara, Juraj: X")
    >>> reading.authors, reading.title, reading.end
    ('Kaplan, Karel', 'Csehszlovákia igazi arca 1945–1948', 63)
    """
    read = grammar.load("works", grammar.Row).parse(window) or ()
    tokens = [token for token in read if token.type not in _ENDS]
    if not tokens:
        return None
    head = tokens[0] if tokens[0].type in _HEADS else None
    if head and head.type == "AUTHORS_COMMA":
        _take_year_into_title(head, tokens)
    words = tokens[1:] if head else tokens
    first = next((index for index, token in enumerate(words) if token.type in IMPRINT), len(words))
    return Reading(
        head=head.type if head else None,
        authors=_authors(head) if head and head.type in _AUTHORS else "",
        edited=head is not None and _EDITOR.search(head) is not None,
        title="" if head and head.type in _WITH_PAGES else _title(words[:first], words[first : first + 1]),
        types=frozenset(token.type for token in tokens),
        contained=_is_contained(words[:first]),
        pointer=any(token.type == "BRACKETS" and _POINTER.match(token) for token in words[:first]),
        loose=any(token.type == "TEXT" for token in words[first:]),
        pages="".join(token for token in words if token.type in PAGES or token.type == "BARE_PAGES").strip(" .,;:"),
        end=tokens[-1].end,
    )


def _take_year_into_title(head: Token, tokens: list[Token]) -> None:
    """A year that nothing parts from the title is of it, where only a page follows: "Prague Spring 1968, 212".

    Behind a surname so is a place: "Pauer, Prag 1968, 231"; what has a place of print has a title before it.
    """
    at = next((index for index, token in enumerate(tokens) if token.type in IMPRINT), len(tokens))
    if len(tokens) < at + 2 or tokens[at + 1].type not in PAGES or any(t.type in IMPRINT for t in tokens[at + 2 :]):
        return
    placed = tokens[at].type == "PLACE_YEAR" and at == 1 and " " not in head.strip()
    if (placed or tokens[at].type == "PRINT_YEAR") and _YEAR_OF_TITLE.fullmatch(tokens[at]):
        year = Token(tokens[at])
        year.type, year.start, year.end = "TEXT", tokens[at].start, tokens[at].end
        tokens[at] = year


def _is_contained(title: list[Token]) -> bool:
    quoted = next((index for index, token in enumerate(title) if token.type == "QUOTED"), len(title))
    return any(token.type == "TEXT" for token in title[quoted:])


# Brackets that name the note where the work is cited in full: "(wie Anm. 12)", "(1. jegyz.)".
_POINTER = re.compile(r"\s?\((?:wie\s)?(?:Anm\.|n(?:ote)?\.?\s\d|\d{1,4}\.\s?(?:sz\.\s)?jegyz|прим)")
_YEAR_OF_TITLE = re.compile(r"(?:[^\W\d_]+\s)?\d{4}")
_PUBLISHER = re.compile(r"\.\s[^\W\d_a-z][^.:]{2,60}\s(?:Press|Publishers|Books|Verlag|[Kk]önyvkiadó|[Kk]iadó)$")
_PART_OF = re.compile(r",?\s(?:in|=)\s?:?\s?$|\s\(?$")


def _title(words: list[Token], imprint: list[Token]) -> str:
    """A title as far as the quotation marks, "In:", brackets or publisher behind it; one cut short keeps its dots."""
    if words and words[0].type in {"QUOTED", "QUOTED_ALONE"}:
        quoted = words[0].strip(' ,.„“”"«»')
        return quoted.strip("‘’'") if words[0].lstrip(" ,.").startswith(("‘", "'")) else quoted
    stop = next(
        (index for index, token in enumerate(words) if token.type in {"EDITION", "BRACKETS"} and index), len(words)
    )
    written = "".join(words[:stop])
    dots = written[len(written.rstrip(" .…")) :] + "".join(imprint)
    title = _PART_OF.sub("", written.partition(" = ")[0].partition(" // ")[0]).strip(' ,.:;„“”"«»')
    title = _PUBLISHER.sub("", title)
    return title + next((cut for cut in CUT_SHORT if title and dots.lstrip().startswith(cut)), "")


_EDITOR = re.compile(r",?\s\(?(?:szerk|eds?|Hrsg|Hg|red|ред)\.?\)?\s?[,:]\s?$")
_IDEM_STOP = re.compile(r"^([uU][őôöõ]|[Dd](?:ers|ies))\.$")


def _authors(head: str) -> str:
    """The names at the head: ``Kaplan, Karel: `` is "Kaplan, Karel"; ``Feist and Gillen, eds., `` without "eds."."""
    return _IDEM_STOP.sub(r"\1", _EDITOR.sub("", head).strip(" ,:"))
