"""A description that begins with its genre, and the kind of copy in front of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing.building import genre, parties, possessive, russian_letters
from mol_citations.records import Description

if TYPE_CHECKING:
    from mol_citations.authority.genres import Word

COPY_OF = re.compile(r"^(?:of|der|des|von|einer|eines)\s(?:an?\s|the\s)?")
BY = re.compile(r"\s(?:by|from)\s")
"""Behind "Minute" it tells that the word is English, and a genre; the French is a kind of copy."""


def read(text: str, named: str | None) -> Description:
    """A title that begins with its genre: `Letter from Imre Nagy to Mátyás Rákosi`, `Jelentés a helyzetről`.

    Arguments:
        text: the words.
        named: the genre that they begin with, if any.

    >>> read("Letter from Imre Nagy to Mátyás Rákosi", "Letter").recipient
    'Mátyás Rákosi'
    """
    if named is None:
        return Description(title=text)
    rest = text[len(named) :].strip(" ,")
    if not rest:
        return Description(genre=named)
    if russian := russian_letters.of_genre(named, rest):
        return russian
    title = text if parties.ABOUT.search(f" {rest}") else None
    said = parties.of_genre(named, parties.ABOUT.split(f" {rest}")[0].strip(" ,"))
    if said is None:
        said = _body_behind(named, rest)
    if said is None or (said.creator and not re.search(r"[^\W\d_a-z]", said.creator)):
        return Description(genre=named, recipient=possessive.recipient_of(named, rest), title=text)
    return attrs.evolve(said, title=title)


def copied(text: str, copy: str, own: tuple[Word, ...] = ()) -> Description:
    """A kind of copy, and of what: `Copy of a letter from Kádár`, `Fogalmazvány sajátkezű aláírással`.

    Arguments:
        text: the words.
        copy: the kind of copy that they begin with.
        own: genres and kinds of copy beside those of the table.

    >>> copied("Copy of a letter from Kádár", "Copy").genre
    'letter'
    """
    rest = COPY_OF.sub("", text[len(copy) :].strip(" ,."))
    if named := genre.opening(rest, own):
        return attrs.evolve(read(rest, named), copy_type=copy.rstrip("."))
    if rest[:1].isupper() or re.search(r"\d", rest):
        return Description(copy_type=copy.rstrip("."), title=rest)
    return Description(copy_type=text)


def copied_behind(chunk: str, behind: str, own: tuple[Word, ...] = ()) -> Description | None:
    """A kind of copy, and behind a comma of what: `Copy, Minute by Lord Hood`, `Draft, letter to Tito`.

    Arguments:
        chunk: the words before a comma.
        behind: those that follow it.
        own: genres and kinds of copy beside those of the table.

    >>> copied_behind("Copy", "Minute by Lord Hood").genre
    'Minute'
    >>> copied_behind("Report", "Budapest")
    """
    copy = genre.is_copy(chunk, own) or genre.QUALIFIER.fullmatch(f"{chunk} ")
    named = genre.opening(behind, own) if copy else None
    if named is None or (genre.is_copy(named, own) and not BY.match(behind, len(named))):
        return None
    return attrs.evolve(read(behind, named), copy_type=chunk)


def _body_behind(named: str, rest: str) -> Description | None:
    """A body right behind its genre, without a word between: `Rundschreiben KUMdI, an alle Polizeibehörden`."""
    said = parties.named_before(rest)
    if said is not None and parties.is_body(said.creator or ""):
        return attrs.evolve(said, genre=named)
    if parties.is_body(rest) and not re.search(r"\s[a-zäöü]", rest):
        return Description(genre=named, creator=rest)
    return None
