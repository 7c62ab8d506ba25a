r"""LaTeX's markup read as text: ``288.~f.`` is "288. f.", ``23--25`` is "23–25", ``Lev\'elt\'ar`` is "Levéltár".

Each change is an edit of the kind ``latex``; commands that are not known, and references by key, stay as written.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from mol_citations.reading.normalising import Normaliser

if TYPE_CHECKING:
    from mol_citations.reading.mapped_text import MappedText

_ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "H": "\u030b",
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "r": "\u030a",
    "k": "\u0328",
}
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
    "i": "i", "j": "j", "dots": "…", "ldots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—",
    "S": "§", "P": "¶", "textdegree": "°", "textnumero": "№", "glqq": "„", "grqq": "“", "textquotedblleft": "“",
    "textquotedblright": "”", "quotedblbase": "„",
}  # fmt: skip
_NO_SPACE = dict.fromkeys(("\\-", "\\/", "\\!"), "")
"""Where a word may break, and what only moves letters."""
_QUOTES = {"``": "“", "''": "”", ",,": "„"}
_DASHES = {"--": "–", "---": "—"}
_TOKEN = re.compile(
    r"(?P<key>\\[A-Za-z]{0,20}[cC]ite[a-z]{0,12}\*?(?:\[[^\[\]\n]{0,120}\]){0,2}\{[^{}\n]{1,200}\})"
    r"|\\(?P<accent>[\"'`^~=.]|[Hcvurk](?=[\s{]))\s?(?:\{\s?\\?(?P<inside>[A-Za-z]?)\s?\}|\\?(?P<letter>[A-Za-z]))"
    r"|\\(?P<sign>[&%$#_{}])"
    r"|(?P<space>~|\\(?:[ ,;:!/\n\\-]|(?:quad|qquad|thinspace|enspace|nobreakspace|linebreak|newline|par)(?![A-Za-z])))"
    r"|(?P<dash>-{2,3})"
    r"|(?P<quote>``|''|,,)"
    rf"|\\(?P<named>{'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?![A-Za-z])(?:\{{\}}|[ \t])?"
    r"|(?P<open>\\(?:text(?:it|bf|sc|rm|up|sl|tt|sf|normal|superscript|quotedbl)|emph|mbox|hbox|underline|uline|enquote"
    r"|foreignlanguage\{\w{1,30}\}|foreignquote\{\w{1,30}\}|href\{[^{}\n]{0,300}\})\*?[ \t]?\{)"
    r"|(?P<switch>\\(?:it|em|bf|sc|rm|sl|tt|(?:it|sl|up|sc|md|bf|rm|sf|tt)(?:shape|series|family)|small|footnotesize|normalfont"
    r"|normalsize|noindent|protect|relax|sloppy"
    r"|(?:label|index|selectlanguage|vspace|hspace)\*?\{[^{}\n]{0,200}\})(?![A-Za-z])[ \t]?)"
    r"|(?P<other>\\[A-Za-z]{1,40}\*?\{)"
    r"|(?P<brace>[{}])"
)


class LatexNormaliser(Normaliser):
    """Reads stretches of a LaTeX file."""

    def _stretch(self, mapped: MappedText, start: int, end: int) -> None:
        at = start
        closing: list[str] = []
        for token in _TOKEN.finditer(self.visible, start, end):
            read = _read(token, closing)
            if read is None:
                continue
            super()._stretch(mapped, at, token.start())
            mapped.replace("latex", token.start(), token.end(), read)
            at = token.end()
        super()._stretch(mapped, at, end)


def _read(token: re.Match[str], closing: list[str]) -> str | None:
    """What a token is read as, ``None`` for one that stays; ``closing`` holds what the open braces end in."""
    if token["key"]:
        return None
    if token["other"]:
        closing.append("}")
        return None
    if token["open"] or token["brace"] == "{":
        quoted = "quot" in (token["open"] or "").partition("{")[0]
        closing.append("”" if quoted else "")
        return "“" if quoted else ""
    if token["brace"]:
        return closing.pop() if closing else ""
    return _character(token)


def _character(token: re.Match[str]) -> str:
    if token["accent"]:
        letter = token["inside"] or token["letter"] or " "
        return unicodedata.normalize("NFC", letter + _ACCENTS[token["accent"]]).strip()
    if token["space"]:
        return _NO_SPACE.get(token["space"], " ")
    if token["named"]:
        return _LETTERS[token["named"]]
    return token["sign"] or _DASHES.get(token["dash"] or "") or _QUOTES.get(token["quote"] or "", "")
