"""Descriptions of documents, as a strategy."""

from __future__ import annotations

import datetime as dt
import functools

import attrs
from hypothesis import strategies as st

from mol_citations.records import Description
from mol_citations.rendering.styles import ARTICLE, Style

ENGLISH_BODIES = (
    "Hungarian Embassy to the SRV",
    "Hungarian Embassy to Cuba",
    "Embassy of Hungary in Hanoi",
    "Hungarian Foreign Ministry",
    "Ministry of Foreign Trade",
)
HUNGARIAN_BODIES = ("Berlini követség", "Jehlicska Ferenc", "Külügyminisztérium", "Szolnok város polgármestere")
ENGLISH_GENRES = ("Report", "Annual Report", "Telegram", "Ciphered Telegram", "Memorandum", "Letter")
HUNGARIAN_GENRES = ("Jelentés", "Feljegyzés", "Levél", "Jegyzőkönyv", "Számjeltávirat")
TITLES = ("Situation in Hanoi", "A magyar–román viszony", "Talks with Comrade Do Muoi", "Gazdasági helyzet")
PLACES = ("Hanoi", "Budapest", "Varsó", "Bécs")
COPIES = ("másolat", "géppel írt másolat", "Tisztázat", "Abschrift")


@functools.cache
def descriptions(*, style: Style = ARTICLE) -> st.SearchStrategy[Description]:
    """Descriptions as notes give them: who wrote to whom, what, where, when.

    What ``style`` writes of such a description before a shelfmark is read back as that very description. So they
    leave out what no reader could tell from the text: a place or a recipient without a genre, a place behind a title,
    and a creator that neither genre nor title follows. In a style that writes Hungarian there is no recipient, for
    Hungarian names it by the ending of a name, nor a title, and dates are days. A reference code says nothing of the
    document.

    >>> from hypothesis import find
    >>> report = find(descriptions(), lambda description: description.genre == "Report")
    >>> list(report.fields())
    [('genre', 'Report')]
    """
    if style.coded:
        return st.just(Description())
    return (_hungarian() if style.language == "hu" else _english()).map(_sayable)


def _maybe(*values: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(values)


def _days() -> st.SearchStrategy[str]:
    return st.dates(dt.date(1867, 1, 1), dt.date(1989, 12, 31)).map(dt.date.isoformat)


def _dates() -> st.SearchStrategy[str]:
    """EDTF: days, months, years, about a year, and stretches of days."""
    stretches = st.tuples(st.dates(dt.date(1945, 1, 1), dt.date(1989, 1, 1)), st.integers(1, 400)).map(
        lambda pair: f"{pair[0]}/{pair[0] + dt.timedelta(pair[1])}"
    )
    months = _days().map(lambda day: day[:7])
    years = st.integers(1867, 1989).map(str)
    return st.one_of(_days(), months, years, years.map("{}~".format), stretches)


def _english() -> st.SearchStrategy[Description]:
    return st.builds(
        Description,
        creator=_maybe(*ENGLISH_BODIES),
        recipient=_maybe(*ENGLISH_BODIES),
        genre=_maybe(*ENGLISH_GENRES),
        title=_maybe(*TITLES),
        date=st.none() | _dates(),
        place=_maybe(*PLACES),
    )


def _hungarian() -> st.SearchStrategy[Description]:
    return st.builds(
        Description,
        creator=_maybe(*HUNGARIAN_BODIES),
        genre=_maybe(*HUNGARIAN_GENRES),
        date=st.none() | _days(),
        place=_maybe(*PLACES),
        copy_type=_maybe(*COPIES),
    )


def _sayable(description: Description) -> Description:
    """What can be told from the text; see `descriptions` for what is left out."""
    if description.genre is None:
        description = attrs.evolve(description, recipient=None, place=None)
    if description.title is not None or description.date is None:
        description = attrs.evolve(description, place=None)
    if description.genre is None and description.title is None:
        description = attrs.evolve(description, creator=None)
    return description
