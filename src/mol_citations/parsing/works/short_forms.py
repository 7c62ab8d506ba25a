"""Works cited before, by a phrase: "Makkai, i. m. 98.", "Gati, op. cit., 91", "Фархшатов М.Н.: у. с. 79"."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.parsing.works.prose import is_prose
from mol_citations.parsing.works.stretch import trimmed
from mol_citations.records import ShortForm
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.parsing.works.stretch import Phrase, Stretch
    from mol_citations.records import ShortFormWord

_HEAD = 200
"""Author and title before the phrase are not longer than this, in code points."""
_WINDOW = 200
"""Nor is what stands behind it."""
_WORDS: Mapping[str, ShortFormWord] = {"OP_CIT": "op_cit", "LOC_CIT": "loc_cit"}


def at(stretch: Stretch, place: int) -> ShortForm | None:
    """The short form that begins at ``place``: author, title if need be, the phrase, and where in the work."""
    phrase = stretch.phrase_after(place)
    if phrase is None or phrase.span.start - place > _HEAD or stretch.limit(place, _HEAD) < phrase.span.start:
        return None
    written = stretch.text[place : phrase.span.start]
    head = _head(written)
    if head is None and phrase.span.of(stretch.text)[0].islower():
        head = _title(written)
    return _record(stretch, place, phrase, head) if head is not None else None


# A new sentence or a page within the head: the phrase then belongs to a later name. "Zs. Nagy" begins with an initial.
@functools.cache
def _broken() -> re.Pattern[str]:
    capital = grammar.pattern("letters", "UPPER")
    return re.compile(
        rf"(?<!\W\w)(?<![\W]{capital}[a-z])(?<!^{capital}[a-z])[.!?]\s+{capital}|\d\s?[.,]\s?(?:o|l|p|old|lap)(?!\w)"
    )


def _head(written: str) -> dict[str, str] | None:
    """Authors and title of what stands before the phrase; ``None`` if that is more than a name and a title."""
    head = written.rstrip(" ,:\n")
    if not head:
        return {}
    if _broken().search(head):
        return None
    read = grammar.load("short_form", grammar.Row).parse(head, start="head")
    if read is None:
        return None
    tokens = {token.type: str(token) for token in read}
    title = tokens.get("TITLE") or tokens.get("QUOTED") or tokens.get("SHORTENED") or ""
    title = re.sub(r"\s(?:c\.|című)$|^[„“\"«]|[”“\"»]$", "", title)
    authors = tokens.get("AUTHORS_HEAD") or tokens.get("IDEM", "").rstrip(".: ")
    return {"authors": authors, "title": title}


# "A Magyar Tanácsköztársaság művelődéspolitikája. "  "A Tanácsköztársaság Hajdú-Biharban 1919. "
_TITLED = re.compile(
    r"(?P<title>[^\W\d_a-zß-öø-ÿőű][^\d.;:()\[\]]{8,120}\s(?:[^\W\d_]|-){4,40}(?:,?\s(?:1[5-9]|20)\d\d(?:[\u2010-\u2015-]\d{2,4})?)?)\.\s$"
)


def _title(written: str) -> dict[str, str] | None:
    """A work by its title alone, before a phrase that goes on in small letters."""
    titled = _TITLED.fullmatch(written)
    return {"title": titled["title"]} if titled and not is_prose(titled["title"]) else None


def _record(stretch: Stretch, place: int, phrase: Phrase, head: dict[str, str]) -> ShortForm:
    window = stretch.text[phrase.span.start : stretch.limit(phrase.span.end, _WINDOW)]
    read = grammar.load("short_form", grammar.Row).parse(window, start="phrase") or ()
    tokens = [token for token in read if token.type != "REST"]
    end = phrase.span.start + tokens[-1].end
    # the full stop of "i. m." is the phrase's own, as that of "Ibid." is
    span = trimmed(stretch.text, place, end) if len(tokens) > 1 else Span(place, end)
    return ShortForm(
        text=span.of(stretch.text),
        span=span,
        authors=head.get("authors") or None,
        title=head.get("title") or None,
        word=_WORDS[tokens[0].type],
        locator="".join(tokens[1:]).strip(" .,;:") or None,
    )
