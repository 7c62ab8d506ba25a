"""Whether words beside a shelfmark name a document, or are a sentence that tells of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.authority import genres
from mol_citations.parsing.building import genre, possessive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.authority.genres import Word
    from mol_citations.sources import Span

WORDS_OF_A_SENTENCE = 40
"""A longer sentence before a shelfmark tells something; it does not name the document."""
PUBLISHED = re.compile(
    r"(?<!\w)(?:Bp\.|Budapest|Bukarest|Kolozsvár|Bécs|Wien|London|New\sYork|Paris|Moszkva)(?:[,:]\s[^,.;:()\d]{2,40},|,)?\s(?:18|19|20)\d\d[.,]\s"
    r"(?:\d{1,4}[–-]\d{1,4}|\d{1,4}(?:\.\s?(?:o|p|old)\.?|\.\s(?=[^\W\d]))|[IVX]{1,4}\.\sköt)|\([^()]{3,60}\s(?:18|19|20)\d\d\),?\s\d"
)
"""The imprint and page of a published work: what stands before it names that work and no document."""
SAID = re.compile(r"\s\w+(?:t[ae]|t[áé]k|j[áa]k?|n[ae]k|[oeö]tt|ik):$")
"""A sentence that ends in its verb before a colon: "A levelet Kádár is láttamozta: MNL OL ..."."""
TELLING = re.compile(
    r"(?<!\w)(?:a|az|the|is|are|was|were|has|have|in|im|der|die|volt|van|vannak|ma|található|megtalálható|őrzik|őrzött|fennmaradt|vö|lásd|see|and|és)(?!\w)$",
    re.IGNORECASE,
)
"""Words that lead on to an archive in running prose: "The papers are in MOL"."""


VERB = re.compile(
    r"(?<!\w)(?:volt(?:ak)?(?=[.:,;]|$|\s(?:az?|egy|is)\s)|vannak|lettek|hogy|mert|nincs|jelent\smeg|szerint|említi|közli|írja|was|were|had|has|have|which|that|not|do|does|did"
    r"|is|are|wurden?|был[аои]?|что|tehát|azonban|ugyanis|viszont)(?!\w)",
)
"""Words that make a sentence: "A hivatalos alispán Brand Sándor volt", "Az alispán jelentése szerint ..."."""
ENDS_IN_VERB = re.compile(
    r"\s(?!(?:mellett|alatt|felett|fölött|között|közt|helyett|miatt|előtt|mögött|együtt|végett|ott|itt|alulírott|nevezett)(?!\w)"
    r"|(?:iktatt|keltezt|írt|készült|fogalmaz|fordít|másol))"
    r"[a-zöüóőúéáűí]{2,25}(?:[oeöa]tt|[uü]lt|[aeáéioöu]tt[ae]|t[áé]k)(?:\s(?:el|meg|ki|be|fel|le|át|össze|vissza))?\.?$"
)
"""A sentence that ends in its verb, with its preverb or none: "... gyújtogatásakor pusztult el", "... adózott"."""
TOPIC = re.compile(r"r[óő]l$|\s(?:kapcsolatban|ügyében|tárgyában|érdekében)$|\s(?:on|about|to|from|of|über|an|о|об)\s")
"""What a document is about, or whose it is: "Jelentés a pártbizottság munkájáról", "Report on the harvest"."""


def tells(stretch: str, own: tuple[Word, ...] = ()) -> bool:
    """Whether words are a sentence, which names no document; a title may be one where it is quoted or has its genre.

    >>> tells("A hivatalos alispán Brand Sándor volt."), tells("Feljegyzés arról, hogy béke lesz")
    (True, False)
    >>> tells("A megye két úrnak adózott."), tells("Az alispán levele a királynak Pozsony mellett")
    (True, False)
    """
    if stretch[0] in '"“„«':
        return False
    if VERB.search(stretch) is None and (ENDS_IN_VERB.search(stretch) is None or genres.find_possessive(stretch)):
        return False
    return genre.opening(stretch, own) is None


def names(stretch: str, start: int, end: int, spans: Sequence[Span], own: tuple[Word, ...]) -> bool:
    """Whether the words right before a shelfmark name a document, rather than tell of it."""
    if len(stretch.split()) > WORDS_OF_A_SENTENCE or TELLING.search(stretch) or PUBLISHED.search(stretch):
        return False
    if (SAID.search(stretch) and not spans) or tells(stretch, own):
        return False
    if stretch[0] in '"“„«':
        return True
    if any(start <= span.start < end for span in spans):
        return True
    if genres.genre_in(stretch, own) or genres.find_possessive(stretch):
        return True
    return stretch[0].isupper()


def adds(stretch: str, start: int, end: int, spans: Sequence[Span], own: tuple[Word, ...]) -> bool:
    """Whether a sentence in front of words that name a document belongs to them."""
    if len(stretch.split()) > WORDS_OF_A_SENTENCE // 2 or PUBLISHED.search(stretch) or tells(stretch, own):
        return False
    return (
        any(start <= span.start < end for span in spans)
        or genres.genre_in(stretch, own) is not None
        or genres.find_possessive(stretch) is not None
        or not re.search(r"\d", stretch)
    )


def only_names(stretch: str, own: tuple[Word, ...] = ()) -> bool:
    """Whether a sentence does nothing but name a document.

    >>> only_names("Az alispán jelentése"), only_names("Az alispán jelentése szerint a megye nyugodt volt")
    (True, False)
    """
    if not stretch or len(stretch.split()) > WORDS_OF_A_SENTENCE // 2 or tells(stretch, own):
        return False
    if genre.is_genre(stretch, own):
        return True
    if VERB.search(stretch) or not (stretch[0].isupper() or genre.opening(stretch, own)):
        return False
    possessed = genres.find_possessive(stretch)
    if possessed and not genre.opening(stretch, own):
        behind = stretch[possessed[0].end :]
        return not behind or possessive.TO.match(behind.strip()) is not None or TOPIC.search(behind) is not None
    return genre.opening(stretch, own) is not None and TOPIC.search(stretch) is not None
