"""Genres: what kind of document a citation names (report, ciphered telegram), and what kind of copy.

The table ``genres.csv`` has a row for each form: the form, its language, its kind and the form it is brought
to. Kinds are ``genre``, ``copy_type`` and, for Hungarian, ``possessive`` (*jelentése*, somebody's report).
A form that begins with a small letter is known in any text; one with a capital (*Note*, *Order*, *Bericht*) is
known in running text only with a capital, for small it is another word.

A form of six letters or more is also known with one letter too many, too few or other than it should be:
printed notes have *Ciphred Telegram*. Accents are not compared.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Literal, Protocol

import attrs

from mol_citations.authority import tables
from mol_citations.authority.folding import folded, without_accents
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Kind = Literal["genre", "copy_type"]
FORGIVING = 6
"""The fewest letters of a form that is known with one edit; shorter ones turn into other words (note, vote)."""
LONGEST = 60
"""The most letters of a form that is known with one edit."""
POSSESSED = re.compile(r"j?[ae]$")
POSSESSIVE = r"(?:j?[ae]i?|(?<=[aeiou])i)(?:t|n[ae]k|b[ae]n?|b[oe]l|r[oe]l|r[ae]|t[oe]l|h[oe]z|v[ae]l|n|ert|kent)?"
"""With a case or none. A bare *-i* is the possessive plural behind a vowel (*naplói*); elsewhere it makes an
adjective: *napirendi pont* is no agenda of somebody's."""
ACCUSATIVE = "[eao]?t"
NUMBERED = re.compile(r"\d[.\w/]{0,3} $")
"""A number before a genre makes it a part: *3192. jegyzőkönyv*, *4/b. napirend*, *12 levél* (leaves)."""


class Word(Protocol):
    """A word that users of the library have for a genre or, with the kind ``copy_type``, for a kind of copy."""

    @property
    def name(self) -> str:
        """The word: ``Situation report``."""

    @property
    def kind(self) -> Kind:
        """``genre`` or ``copy_type``."""


@attrs.frozen(kw_only=True)
class _Row:
    form: str
    language: str
    kind: str
    canonical: str


@functools.cache
def _rows() -> tuple[_Row, ...]:
    return tuple(_Row(**row) for row in tables.rows("genres"))


@attrs.frozen
class _Forms:
    """The genres and copy types by their folded form, and those forms by what is left of them without a letter."""

    by_form: Mapping[str, _Row]
    by_rest: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, rows: Iterable[_Row]) -> _Forms:
        """The forms of ``rows``; a form of several rows is that of the first."""
        by_form: dict[str, _Row] = {}
        by_rest = defaultdict(set)
        for row in rows:
            form = folded(row.form)
            by_form.setdefault(form, row)
            if len(form) >= FORGIVING:
                for rest in (form, *_rests(form)):
                    by_rest[rest].add(form)
        return cls(by_form, {rest: frozenset(forms) for rest, forms in by_rest.items()})

    def near(self, form: str) -> tuple[str, ...]:
        """The known forms one edit away from ``form``, if they are forms of one word."""
        if not FORGIVING - 1 <= len(form) <= LONGEST or form in self.by_form:
            return ()
        candidates = set[str]().union(*(self.by_rest.get(rest, ()) for rest in (form, *_rests(form))))
        found = tuple(sorted(candidate for candidate in candidates if _is_one_edit(form, candidate)))
        return found if len({self.by_form[candidate].canonical for candidate in found}) == 1 else ()

    def row(self, words: str) -> _Row | None:
        """The row of ``words``, spelt rightly or with one edit."""
        form = _normal(words)
        if form in self.by_form:
            return self.by_form[form]
        near = self.near(form)
        return self.by_form[near[0]] if near else None


@functools.lru_cache(maxsize=16)
def _forms(extra: tuple[tuple[str, str], ...] = ()) -> _Forms:
    own = [_Row(form=name, language="", kind=kind, canonical=name) for name, kind in extra]
    return _Forms.of((*own, *(row for row in _rows() if row.kind != "possessive")))


def _said(extra: Iterable[Word]) -> tuple[tuple[str, str], ...]:
    return tuple((word.name, word.kind) for word in extra) if extra else ()


def _known(extra: Iterable[Word]) -> _Forms:
    return _forms(_said(extra))


@functools.lru_cache(maxsize=4096)
def _row(words: str, extra: tuple[tuple[str, str], ...] = ()) -> _Row | None:
    """The row of ``words``. Notes repeat their genres and their creators, so some thousand answers are kept."""
    row = _forms(extra).row(words)
    return None if row and _normal(words) != folded(row.form) and _is_possessive(words) else row


def _is_possessive(words: str) -> bool:
    """Whether ``words`` are somebody's genre and no misspelt one: *jelentése*, which is one letter from *jelentés*."""
    pattern, _ = _possessives()
    return pattern.fullmatch(_normal(words)) is not None


def _rests(word: str) -> Iterator[str]:
    return (word[:k] + word[k + 1 :] for k in range(len(word)))


def _is_one_edit(one: str, other: str) -> bool:
    """Whether a single letter put in, left out or changed makes ``other`` of ``one``."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[start + (len(one) >= len(other)) :] == other[start + (len(other) >= len(one)) :]


def _normal(words: str) -> str:
    return folded(" ".join(words.split()).strip(" .,:;"))


def canonical(words: str, extra: Iterable[Word] = ()) -> str | None:
    """The form a genre or copy type is brought to, ``None`` for words that are none.

    Arguments:
        words: the words, and nothing else.
        extra: genres to know besides those of the table, which they overrule.

    >>> canonical("report"), canonical("Ciphred Telegram"), canonical("Vote")
    ('Report', 'Ciphered Telegram', None)
    """
    row = _row(words, _said(extra))
    return row.canonical if row else None


def misspelt(words: str, extra: Iterable[Word] = ()) -> str | None:
    """The form, in number and language as it is meant, that ``words`` misspell by one letter.

    ``None`` for words that are no genre or rightly spelt: as one word, as two or with a hyphen, and with other last
    letters, which are an ending (*Decisions*, *записки*).

    >>> misspelt("Ciphred Telegrams"), misspelt("Ciphered Telegrams"), misspelt("Napijelentés"), misspelt("Decisions")
    ('ciphered telegrams', None, None, None)
    """
    row = _misspelt(words, extra)
    return row.form if row else None


def _misspelt(words: str, extra: Iterable[Word]) -> _Row | None:
    form, forms = _normal(words), _known(extra)
    near = [known for known in forms.near(form) if form[:-1] not in {known, known[:-1]} and _one(form) != _one(known)]
    return forms.by_form[near[0]] if near else None


def _one(form: str) -> str:
    """The form as one word."""
    return form.replace(" ", "").replace("-", "")


def kind(words: str, extra: Iterable[Word] = ()) -> Kind | None:
    """Whether ``words`` say what kind of document it is or what kind of copy.

    >>> kind("Jelentés"), kind("Gépelt, a szerző által aláírt tisztázat"), kind("Budapest")
    ('genre', 'copy_type', None)
    """
    row = _row(words, _said(extra))
    if row is not None:
        return "copy_type" if row.kind == "copy_type" else "genre"
    copied = _copy_type_at_end().search(words) or (_copy_type_at_start().match(words) and not genre_in(words))
    return "copy_type" if copied else None


def language(words: str) -> str | None:
    """The language of a genre or copy type as written (ISO 639-1), ``None`` for words that are none.

    >>> language("Jelentés"), language("Ciphred Telegram"), language("Vote")
    ('hu', 'en', None)
    """
    row = _row(words)
    return row.language if row else None


@functools.cache
def _copy_type_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{copy_type_pattern()})[\s.,]*$", re.IGNORECASE)


@functools.cache
def _copy_type_at_start() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{copy_type_pattern()})(?!\w)", re.IGNORECASE)


@functools.cache
def _genre(extra: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """The genres as they stand in running text, for text without accents."""
    forms = [row.form for row in _forms(extra).by_form.values() if row.kind == "genre"]
    words = (re.escape(without_accents(form)) for form in sorted(forms, key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_with_case, words))})(?!\w)")


def _with_case(word: str) -> str:
    return f"(?i:{word})" if word[0].islower() else f"{word[0]}(?i:{word[1:]})"


def genre_in(text: str, extra: Iterable[Word] = ()) -> str | None:
    """The first genre named in ``text``, as written there.

    >>> genre_in("Minutes of the Meeting"), genre_in("in order to"), genre_in("4/b. napirend")
    ('Minutes', None, None)
    """
    plain = without_accents(text)
    for match in _genre(_said(extra)).finditer(plain):
        if not NUMBERED.search(plain, max(0, match.start() - 8), match.start()):
            return Span(*match.span()).of(text)
    return None


@functools.cache
def _possessives() -> tuple[re.Pattern[str], Mapping[str, str]]:
    """The Hungarian genres without their endings as one pattern, for folded text, and the genre of each."""
    stems = {POSSESSED.sub("", folded(row.form)): row.canonical for row in _rows() if row.kind == "possessive"}
    longest_first = "|".join(sorted(stems, key=lambda stem: (-len(stem), stem)))
    return re.compile(rf"(?<!\w)({longest_first})(?:{POSSESSIVE}|{ACCUSATIVE})(?!\w)"), stems


def find_possessive(text: str) -> tuple[Span, str] | None:
    """The first Hungarian genre that is somebody's or is acted on, and its base form.

    *levele*, *leveleit* and *levelet* are a *Levél*.

    >>> find_possessive("Jehlicska Ferenc levele Csernoch bíboroshoz")
    (Span(start=17, end=23), 'Levél')
    >>> find_possessive("naplói")[1], find_possessive("3. napirendi pont")
    ('Napló', None)
    """
    pattern, stems = _possessives()
    found = pattern.search(folded(text))
    return (Span(*found.span()), stems[found.group(1)]) if found else None


@functools.cache
def copy_type_pattern() -> str:
    r"""Copy types as one alternation of stems, to be followed by ``\w*`` and matched without regard to case.

    >>> re.fullmatch(rf"(?:{copy_type_pattern()})\w*", "tisztázata", re.IGNORECASE) is not None
    True
    """
    forms = {row.form.lower() for row in _rows() if row.kind == "copy_type"}
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
