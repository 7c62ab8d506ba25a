"""Genres: what kind of document a citation names (report, ciphered telegram), and what kind of copy.

The table ``genres.csv`` has a row for each form: the form, its language, its kind and the form it is brought
to. Kinds are ``genre``, ``copy_type`` and, for Hungarian, ``possessive`` (*jelentése*, somebody's report).
A form of six letters or more is also known with one letter too many, too few or other than it should be:
printed notes have *Ciphred Telegram*.
"""

from __future__ import annotations

import csv
import functools
import re
from collections import defaultdict
from importlib import resources
from typing import TYPE_CHECKING, Literal

import attrs

from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["genre", "copy_type"]
FORGIVING = 6
"""The fewest letters of a form that is known with one edit; shorter ones turn into other words (note, vote)."""
CASES = r"(?:i)?(?:t|k|kat|ket|it|[nr][ae]k|b[ae]n|b[óő]l|r[óő]l|r[ae]|v[ae]l)?"


@attrs.frozen
class _Row:
    form: str
    language: str
    kind: str
    canonical: str


@functools.cache
def _rows() -> tuple[_Row, ...]:
    table = resources.files("mol_citations.authority").joinpath("genres.csv").read_text(encoding="utf-8")
    return tuple(_Row(**row) for row in csv.DictReader(table.splitlines()))


@functools.cache
def _forms() -> Mapping[str, _Row]:
    """The genres and copy types by their form in small letters; a genre before a copy type."""
    forms: dict[str, _Row] = {}
    for row in sorted(_rows(), key=lambda row: row.kind != "genre"):
        if row.kind != "possessive":
            forms.setdefault(row.form.lower(), row)
    return forms


@functools.cache
def _nearly() -> Mapping[str, frozenset[str]]:
    """The forms by each of themselves with one letter left out, for finding those one edit away."""
    by_shortened = defaultdict(set)
    for form in _forms():
        if len(form) >= FORGIVING:
            for shortened in (form, *_shortened(form)):
                by_shortened[shortened].add(form)
    return {shortened: frozenset(forms) for shortened, forms in by_shortened.items()}


def _shortened(word: str) -> list[str]:
    return [word[:k] + word[k + 1 :] for k in range(len(word))]


def _one_edit(one: str, other: str) -> bool:
    """Whether a single letter put in, left out or changed makes ``one`` of ``other``."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    skip_one, skip_other = len(one) >= len(other), len(other) >= len(one)
    return one[start + skip_one :] == other[start + skip_other :]


def _near(words: str) -> _Row | None:
    form = _normal(words)
    if len(form) < FORGIVING - 1 or form in _forms():
        return None
    candidates = set[str]().union(*(_nearly().get(near, ()) for near in (form, *_shortened(form))))
    found = {_forms()[candidate] for candidate in candidates if _one_edit(form, candidate)}
    return found.pop() if len({row.canonical for row in found}) == 1 else None


def _normal(words: str) -> str:
    return " ".join(words.split()).strip(" .,:;").lower()


def canonical(words: str) -> str | None:
    """The form a genre or copy type is brought to, ``None`` for words that are none.

    >>> canonical("report"), canonical("Ciphred Telegram"), canonical("Vote")
    ('Report', 'Ciphered Telegram', None)
    """
    row = _forms().get(_normal(words))
    return row.canonical if row else one_edit_away(words)


def one_edit_away(words: str) -> str | None:
    """The form that misspelt ``words`` are brought to; ``None`` for those that are no genre or rightly spelt.

    >>> one_edit_away("Ciphared Telegram"), one_edit_away("Ciphered Telegram")
    ('Ciphered Telegram', None)
    """
    row = _near(words)
    return row.canonical if row else None


def language(words: str) -> str | None:
    """The language of a genre or copy type as written (ISO 639-1), ``None`` for words that are none.

    >>> language("Jelentés"), language("Ciphred Telegram"), language("Vote")
    ('hu', 'en', None)
    """
    row = _forms().get(_normal(words)) or _near(words)
    return row.language if row else None


def kind(words: str) -> Kind | None:
    """Whether ``words`` say what kind of document it is or what kind of copy.

    >>> kind("Jelentés"), kind("Géppel írt másolat"), kind("Budapest")
    ('genre', 'copy_type', None)
    """
    row = _forms().get(_normal(words)) or _near(words)
    if row is not None:
        return "copy_type" if row.kind == "copy_type" else "genre"
    return "copy_type" if _copy_type_at_end().search(words) else None


@functools.cache
def _copy_type_at_end() -> re.Pattern[str]:
    """A copy type of several words ends in one: "Gépelt, a szerző által aláírt tisztázat"."""
    return re.compile(rf"(?<!\w)(?:{copy_type_pattern()})[\s.,]*$", re.IGNORECASE)


@functools.cache
def _genre() -> re.Pattern[str]:
    forms = sorted((form for form, row in _forms().items() if row.kind == "genre"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)


def genre_in(text: str) -> str | None:
    """The first genre named in ``text``, as written there.

    >>> genre_in("Minutes of the Meeting of the Political Committee")
    'Minutes'
    """
    found = _genre().search(text)
    return found.group() if found else None


@functools.cache
def _possessives() -> tuple[re.Pattern[str], Mapping[str, str]]:
    rows = {row.form: row.canonical for row in _rows() if row.kind == "possessive"}
    stems = {form[:-1]: genre for form, genre in rows.items()}
    forms = "|".join(sorted(stems, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({forms})(?:[aá]|[eé])?{CASES}(?!\w)", re.IGNORECASE), stems


def find_possessive(text: str) -> tuple[Span, str] | None:
    """The first Hungarian genre that is somebody's, and the genre: *levele* is a *Levél* of somebody.

    >>> find_possessive("Jehlicska Ferenc levele Csernoch bíboroshoz")
    (Span(start=17, end=23), 'Levél')
    """
    pattern, stems = _possessives()
    found = pattern.search(text)
    return (Span(*found.span()), stems[found.group(1).lower()]) if found else None


@functools.cache
def copy_type_pattern() -> str:
    r"""Copy types as one alternation of stems, to be followed by ``\w*`` and matched without regard to case.

    >>> re.fullmatch(rf"(?:{copy_type_pattern()})\w*", "tisztázata", re.IGNORECASE) is not None
    True
    """
    forms = sorted((row.form.lower() for row in _rows() if row.kind == "copy_type"), key=len, reverse=True)
    return "|".join(re.escape(form) for form in forms)
