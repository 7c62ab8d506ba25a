"""The description of a document: creator, genre, recipient, title, from the words left of its shelfmark."""

from __future__ import annotations

import re

from lark import Token, Transformer, v_args

from mol_citations.authority import genres
from mol_citations.parsing.building import values
from mol_citations.records import Description

DATE = "\ue000"
"""Stands for the date, which has been read before."""

PROVENANCE = re.compile(r"(?:Digital Archive|History and Public Policy Program|Department of Documents)")
"""Where the text was found, not who wrote it: the Wilson Center's collections cite themselves so."""
LETTER_TO = re.compile(r"^(?P<creator>.+?)\s(?:to|an)\s(?:the\s|das\s|den\s|die\s)?(?P<recipient>.+)$")
RECIPIENT_CASE = re.compile(r"(?:-?h[oeö]z|n[ae]k)$")
WRITTEN = re.compile(r"^(?:Kelt|kelt|Dated|dated)\b[,.]?\s*")
LEADING_TO_DATE = re.compile(r"\s(?:vom|am|of|from|on|dated|kelt)$")
ARTICLE = re.compile(r"^(?:A|Az|The|Der|Die|Das)\s(?=\S)")
SITTING = re.compile(r"\s(?:\S+\s)?(?:ülésének|üléséről|értekezletének)$")
OF_WHOM = re.compile(
    r"^(?P<genre>(?:\w+\s){0,2}\w+)\s(?:of|by|from)\s(?:the\s)?(?P<creator>.+?)(?:\sto\s(?:the\s)?(?P<recipient>.+?))?(?:\s(?:on|about|regarding)\s.+)?$",
    re.IGNORECASE,
)


@v_args(inline=True)
class DescriptionBuilder(Transformer[Token, Description]):
    """Reads the tokens of description.lark."""

    def start(self, *tokens: Token) -> Description:
        """`Hungarian Embassy to the SRV, Ciphred Telegram, <date>` becomes creator and genre."""
        chunks = [values.words(token) for token in tokens if token.type == "CHUNK"]
        chunks = [WRITTEN.sub("", chunk) for chunk in chunks if not PROVENANCE.search(chunk)]
        chunks = [chunk for chunk in chunks if chunk]
        quoted = [values.words(token).strip('"“”„«»').strip(" ,.") for token in tokens if token.type == "QUOTED"]
        chunks = [LEADING_TO_DATE.sub("", chunk) for chunk in chunks]
        dated = any(token.type == "DATE" for token in tokens)
        if quoted:
            return _quoted(quoted[0])
        return _chunks(chunks, dated=dated)


def _quoted(title: str) -> Description:
    """`Telegram, Embassy of Hungary in North Vietnam to the Hungarian Foreign Ministry` says three things at once."""
    head, _, rest = title.partition(", ")
    number = re.sub(r"\sNo\.?\s?\d+$", "", head)
    if rest and genres.canonical(number):
        found = LETTER_TO.match(rest)
        if found:
            return Description(genre=number, creator=found["creator"], recipient=found["recipient"])
        return Description(genre=number, creator=rest)
    found = OF_WHOM.match(title)
    if found and genres.canonical(found["genre"]):
        return Description(genre=found["genre"], creator=found["creator"], recipient=found["recipient"], title=title)
    genre = genres.genre_in(title)
    return Description(title=title, genre=genre)


def _chunks(chunks: list[str], *, dated: bool) -> Description:
    """Comma by comma: the genre is the part the table knows, or the last of several before a date."""
    if not chunks:
        return Description()
    at = next((k for k in range(len(chunks) - 1, -1, -1) if genres.canonical(chunks[k])), None)
    if at is None and any(genres.find_possessive(chunk) for chunk in chunks):
        return _possessive(" ".join(chunks))
    if at is None and dated and len(chunks) > 1:
        at = len(chunks) - 1
    if at is not None:
        creator = ", ".join(chunks[:at]) or None
        recipient = None
        if creator is None and len(chunks) > at + 1:
            return _after_genre(chunks[at], ", ".join(chunks[at + 1 :]))
        if len(chunks) > at + 1 and (found := re.match(r"(?:to|an)\s(?:the\s)?(.+)", chunks[at + 1])):
            recipient = found.group(1)
        if genres.kind(chunks[at]) == "copy_type":
            return Description(copy_type=chunks[at], creator=creator, recipient=recipient)
        return Description(creator=creator, genre=chunks[at], recipient=recipient)
    return _possessive(", ".join(chunks))


def _after_genre(genre: str, rest: str) -> Description:
    found = LETTER_TO.match(rest)
    if genres.kind(genre) == "copy_type":
        return Description(copy_type=genre, title=rest)
    if found:
        return Description(genre=genre, creator=found["creator"], recipient=found["recipient"])
    return Description(genre=genre, creator=rest)


def _possessive(text: str) -> Description:
    """`Jehlicska Ferenc levele Csernoch bíboroshoz` is a letter (levél) of the one to the other."""
    found = genres.find_possessive(text)
    if found is None:
        title = ARTICLE.sub("", text) if " " in text else text
        first = title.split()[0]
        return Description(title=title, genre=first if genres.canonical(first) else None)
    span, genre = found
    creator = SITTING.sub("", ARTICLE.sub("", text[: span.start].strip(" ,")))
    rest = text[span.end :].strip(" ,.")
    recipient = None
    if rest and RECIPIENT_CASE.search(rest.split(",")[0].split()[-1]):
        recipient = RECIPIENT_CASE.sub("", rest.split(",")[0])
    return Description(creator=creator or None, genre=genre, recipient=recipient)
