r"""Text as LaTeX and back: the escapes that BibTeX, biber, pandoc and LaTeX all take.

One pass, one table. Braces become macros, because BibTeX and biber count braces without regard to a
backslash before them. Letters stay as they are (UTF-8) unless ASCII is asked for.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

ESCAPES = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "$": r"\$",
    "\u00a0": "~",
}

ASCII_NAMES = {
    "–": r"{\textendash}",
    "—": r"{\textemdash}",
    "‘": r"{\textquoteleft}",
    "’": r"{\textquoteright}",
    "“": r"{\textquotedblleft}",
    "”": r"{\textquotedblright}",
    "„": r"{\quotedblbase}",
    "‚": r"{\quotesinglbase}",
    "«": r"{\guillemotleft}",
    "»": r"{\guillemotright}",
    "…": r"{\ldots}",
    "§": r"{\S}",
    "°": r"{\textdegree}",
    "ß": r"{\ss}",
    "æ": r"{\ae}",
    "Æ": r"{\AE}",
    "œ": r"{\oe}",
    "Œ": r"{\OE}",
    "ø": r"{\o}",
    "Ø": r"{\O}",
    "đ": r"{\dj}",
    "Đ": r"{\DJ}",
    "ł": r"{\l}",
    "Ł": r"{\L}",
    "ı": r"{\i}",
    "þ": r"{\th}",
    "Þ": r"{\TH}",
}
"""Characters with a macro of their own, for ``--ascii``."""

ACCENTS = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "=",
    "\u0306": "u",
    "\u0307": ".",
    "\u0308": '"',
    "\u030a": "r",
    "\u030b": "H",
    "\u030c": "v",
    "\u0323": "d",
    "\u0327": "c",
    "\u0328": "k",
    "\u0331": "b",
}
"""Combining marks and the macro that sets them: ő is ``{\\H{o}}``."""

_ESCAPED = re.compile(r"\{\\[A-Za-z]+\}|\{\\[^\s{}]\{[A-Za-z]\}\}|~|\\[&%#_$]")


def escape(text: str, *, ascii_only: bool = False) -> str:
    r"""``text`` with every character that TeX would act on written so that it prints.

    Raises:
        ValueError: under ``ascii_only``, a character that has no ASCII form here; the message names it.

    >>> print(escape("A & B, 100% {sic}"))
    A \& B, 100\% {\textbraceleft}sic{\textbraceright}
    >>> print(escape("őrzési egység", ascii_only=True))
    {\H{o}}rz{\'{e}}si egys{\'{e}}g
    """
    escaped = text.translate(_escape_table())
    return escaped if escaped.isascii() or not ascii_only else "".join(map(_ascii, escaped))


def unescape(latex: str) -> str:
    r"""The text that `escape` made ``latex`` of; other LaTeX stays as it is.

    >>> unescape(r"A \& B, {\H{o}}")
    'A & B, ő'
    """
    return _ESCAPED.sub(lambda match: _unescape_table().get(match[0]) or _letter(match[0]), latex)


@cache
def _escape_table() -> dict[int, str]:
    return str.maketrans(ESCAPES)


@cache
def _unescape_table() -> dict[str, str]:
    return {latex: text for text, latex in (ESCAPES | ASCII_NAMES).items()}


@cache
def _ascii(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in ASCII_NAMES:
        return ASCII_NAMES[letter]
    decomposed = unicodedata.normalize("NFD", letter)
    if len(decomposed) == 2 and decomposed[0].isascii() and decomposed[1] in ACCENTS:
        return f"{{\\{ACCENTS[decomposed[1]]}{{{decomposed[0]}}}}}"
    name = unicodedata.name(letter, "unnamed")
    raise ValueError(f"{letter!r} (U+{ord(letter):04X}, {name}) has no ASCII form")


def _letter(latex: str) -> str:
    r"""An accented letter such as ``{\H{o}}``, or ``latex`` itself where it is none."""
    if latex.endswith("}}"):
        for mark, macro in ACCENTS.items():
            if latex[2:-4] == macro:
                composed = unicodedata.normalize("NFC", latex[-3] + mark)
                return composed if len(composed) == 1 else latex
    return latex
