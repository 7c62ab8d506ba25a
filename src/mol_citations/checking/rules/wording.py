"""Rules on words: misspelt genres, and names that an archive no longer has."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from mol_citations.authority import fonds, genres
from mol_citations.authority.folding import folded
from mol_citations.checking.registry import rule
from mol_citations.checking.submission import Replacement
from mol_citations.config import ExtraGenre
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Remark, Submission

_OBSOLETE = re.compile(
    r"(?:OL|MOL|M\. ?O\. ?L\.?|[UÚ]MKL|Magyar Országos Levéltár(?: \(MOL\))?|Új Magyar Központi Levéltár)"
)
_OFTEN = 3
"""How many times a genre of no table stands in a document, before a spelling one edit away is taken for it."""


@rule("MOL304", "spelling-variant", "warning", fix="unsafe", changes=["genre"])
def spelling_variant(submission: Submission) -> Iterator[Remark]:
    """The kind of document is spelt one letter away from a known one.

    It is known from the table of genres, from the settings, or because the document spells it otherwise three
    times or more. An ending (Report, Reports) is no misspelling. Records are brought together in spite of the
    letter, but the bibliography has the spelling of the first citation.

    For example:

        Hungarian Embassy to the SRV, Ciphred Telegram, 18 November 1983, MOL, XIX-J-1-j Vietnam, 125. doboz.

    The fix writes the known form; it is unsafe, as the word may be meant.
    """
    known = (*submission.settings.genres, *_often(submission))
    for listed, citation in submission.shelfmarks():
        genre = citation.description.genre
        meant = genres.misspelt(genre, known) if genre is not None else None
        start = listed.text.find(genre) if genre is not None and meant is not None else -1
        if genre is not None and meant is not None and start >= 0:
            at = Span(start, start + len(genre))
            right = _capitals_of(genre, meant)
            yield listed.remark(
                f"{genre} is probably {right}", at=at, replacements=(Replacement(at=at, content=right),)
            )


@rule("MOL307", "obsolete-repository-name", "info", fix="unsafe", by_default=False, changes=["repository_cited"])
def obsolete_repository_name(submission: Submission) -> Iterator[Remark]:
    """The national archives are called by a name they had until 2012.

    Since 1 October 2012 the Magyar Országos Levéltár (MOL) is the Magyar Nemzeti Levéltár Országos Levéltára
    (MNL OL). Older works rightly have the old name, so the rule is not looked for unless it is selected.

    For example:

        MOL, XIX-J-1-j Vietnam, 1986, 147. doboz.

    The fix writes MNL OL; it is unsafe, as the work may be older, or the name declared as a short title.
    """
    for listed, citation in submission.shelfmarks():
        cited = citation.shelfmark.repository_cited
        if cited is None or citation.shelfmark.repository != fonds.NATIONAL or not _OBSOLETE.fullmatch(cited):
            continue
        start = listed.text.find(cited)
        if start >= 0:
            at = Span(start, start + len(cited))
            yield listed.remark(
                f"{cited} is MNL OL since 2012", at=at, replacements=(Replacement(at=at, content="MNL OL"),)
            )


def _capitals_of(written: str, known: str) -> str:
    """The known form, with the capitals that the written words have.

    >>> _capitals_of("ciphred telegram", "Ciphered Telegram"), _capitals_of("Ciphred telegram", "Ciphered Telegram")
    ('ciphered telegram', 'Ciphered telegram')
    """
    if written.isupper():
        return known.upper()
    capitals = [word[:1].isupper() for word in written.split()]
    words = known.split(" ")
    if len(capitals) != len(words):
        return known
    return " ".join(
        (word[:1].upper() if capital else word[:1].lower()) + word[1:]
        for capital, word in zip(capitals, words, strict=True)
    )


def _often(submission: Submission) -> tuple[ExtraGenre, ...]:
    """Genres of no table that the documents have often; in their order, each as it is first written."""
    written = [
        citation.description.genre
        for _, citation in submission.shelfmarks()
        if citation.description.genre is not None and genres.canonical(citation.description.genre) is None
    ]
    counts = Counter(map(folded, written))
    first = {folded(genre): genre for genre in reversed(written)}
    return tuple(ExtraGenre(name=genre) for form, genre in first.items() if counts[form] >= _OFTEN)
