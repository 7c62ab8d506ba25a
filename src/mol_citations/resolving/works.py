"""Published works cited so far, found again by author and title.

"Jakó i. m. 69", "Fforde, op. cit.", "Šutaj, Št.: Maďarská menšina, 63." mean a work that was cited in full
before. Authors are compared by whole words and initials, titles by whole words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import attrs

from mol_citations.records import AuthorDate
from mol_citations.resolving.folding import SMALL_WORDS, words
from mol_citations.resolving.names import AuthorName

if TYPE_CHECKING:
    from mol_citations.records import Literature, Place

REMEMBERED = 256
"""How many works are remembered for one word of an author or title; the oldest are forgotten first."""

_ROMAN = frozenset("ivxlc")
_YEAR = re.compile(r"(?<!\d)1[0-9]\d{2}(?!\d)|(?<!\d)20\d{2}(?!\d)")
_AUTHOR_WORDS = 6


@attrs.frozen(kw_only=True)
class Work:
    """A full citation of a published work, reduced to what a short form can name.

    ``order`` counts the works of the chapter; ``title`` is empty where only author and year are given.
    """

    order: int
    place: Place
    name: AuthorName
    title: frozenset[str]
    years: frozenset[str]

    def same(self, other: Work) -> bool:
        """Whether two full citations can be of one work: one title holds all words of the other.

        Where one gives no title, the year decides; titles that differ have a year in common, if both give one:
        "Holokauszt" of 2001 is not "A magyar holokauszt" of 2004.
        """
        if not self.title or not other.title:
            return self._year_fits(other) or other._year_fits(self)
        if self.title != other.title and self.years and other.years and not self.years & other.years:
            return False
        return self.title <= other.title or other.title <= self.title

    def _year_fits(self, other: Work) -> bool:
        """1989 and 1989a can be one work, 1989a and 1989b cannot."""
        return any(year in other.years or year[:4] in other.years for year in self.years)


Index: TypeAlias = "dict[str, dict[tuple[frozenset[str], frozenset[str]], Work]]"


class Works:
    """The works of a chapter in the order of their full citations."""

    def __init__(self) -> None:
        self._count = 0
        self._by_author: Index = {}
        self._by_title: Index = {}
        self._answers: dict[tuple[str | None, str | None], tuple[Place, ...]] = {}

    def add(self, citation: Literature | AuthorDate, place: Place, authors: str | None) -> None:
        """Remembers a full citation; ``authors`` are those of an idem, where the citation does not name them."""
        if isinstance(citation, AuthorDate):
            named, title, years = authors, frozenset[str](), frozenset([(citation.year or "").casefold()])
        else:
            named = authors or _leading_name(citation.text)
            title = _title_words(citation.title or citation.text)
            years = frozenset(_YEAR.findall(citation.text))
        self._count += 1
        self._answers.clear()
        work = Work(order=self._count, place=place, name=AuthorName.of(named or ""), title=title, years=years)
        for word in work.name.words:
            _remember(self._by_author.setdefault(word, {}), work)
        for word in work.title:
            _remember(self._by_title.setdefault(word, {}), work)

    def find(self, authors: str | None, title: str | None) -> tuple[Place, ...]:
        """The works that a short form can mean, each by its most recent full citation, in their order.

        With an author, a title decides between his works; without one the title alone must be found. Until
        another work is cited the answer stays the same, and it can be of hundreds of works: it is kept.
        """
        if (authors, title) not in self._answers:
            self._answers[authors, title] = self._find(authors, title)
        return self._answers[authors, title]

    def _find(self, authors: str | None, title: str | None) -> tuple[Place, ...]:
        wanted = _title_words(title) if title else frozenset()
        if authors:
            name = AuthorName.of(authors)
            found = {
                work.order: work
                for word in name.words
                for work in self._by_author.get(word, {}).values()
                if name.names(work.name)
            }
        else:
            lists = [self._by_title.get(word, {}) for word in wanted]
            found = {work.order: work for work in min(lists, key=len, default={}).values()}
        works = [found[order] for order in sorted(found) if wanted <= found[order].title]
        places = _distinct(works)
        if len(places) > 1 and wanted:  # a title in full is that work, and not a longer one
            exact = _distinct([work for work in works if work.title == wanted])
            return exact if len(exact) == 1 else places
        return places


def _distinct(works: list[Work]) -> tuple[Place, ...]:
    """One citation of each work, the last one that gives a year, else the last; in their order."""
    kept: list[Work] = []
    for work in reversed(works):
        known = next((at for at, other in enumerate(kept) if work.same(other)), None)
        if known is None:
            kept.append(work)
        elif work.years and not kept[known].years:
            kept[known] = work
    return tuple(work.place for work in sorted(kept, key=lambda work: work.order))


def _remember(works: dict[tuple[frozenset[str], frozenset[str]], Work], work: Work) -> None:
    works.pop((work.title, work.years), None)
    works[work.title, work.years] = work
    if len(works) > REMEMBERED:
        del works[next(iter(works))]


def _title_words(title: str) -> frozenset[str]:
    """The words of a title that tell it from another; numbers and page labels do not."""
    return frozenset(
        word
        for word in words(title)
        if word not in SMALL_WORDS and not word.isdecimal() and not _ROMAN.issuperset(word)
    )


def _leading_name(text: str) -> str:
    """The words before the first colon, or before the first comma, where they can be a name.

    >>> _leading_name("Šutaj, Štefan: Maďarská menšina. Bratislava 1993"), _leading_name("Gati, Failed Illusions, 91")
    ('Šutaj, Štefan', 'Gati')
    """
    heads = (text.partition(":")[0], text.partition(",")[0])
    return next((head for head in heads if head != text and len(head.split()) <= _AUTHOR_WORDS), "")
