r"""LaTeX's markup read as text: ``288.~f.`` is "288. f.", ``23--25`` is "23–25", ``Lev\'elt\'ar`` is "Levéltár".

Each change is an edit of the kind ``latex``; commands that are not known, and references by key, stay as written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.latex_tokens import LatexTokens, is_accent, sign, special
from mol_citations.reading.normalising import Normaliser

if TYPE_CHECKING:
    from mol_citations.reading.latex_tokens import Token
    from mol_citations.reading.mapped_text import MappedText

_FORMATTING = frozenset(
    (
        *("textit", "textbf", "textsc", "textrm", "textup", "textsl", "texttt", "textsf", "textnormal", "text"),
        *("textmd", "textsuperscript", "emph", "mbox", "hbox", "underline", "uline"),
    )
)
"""Their argument is read, without its braces."""
_QUOTING = frozenset(("enquote", "foreignquote"))
"""Their last argument is read, in quotation marks."""
_WITH_A_NAME = frozenset(("foreignlanguage", "foreignquote", "href"))
"""Their first argument, a language or an address, is no text."""
_SILENT = frozenset(("label", "index", "selectlanguage", "vspace", "hspace"))
"""They print nothing where they stand."""
_NAME = re.compile(r"\*?\{[^{}\n]{0,300}\}")
_OPENING = re.compile(r"\*?[ \t]?\{")
_KEY = re.compile(r"\*?(?:\[[^\[\]\n]{0,120}\]){0,2}\{[^{}\n]{1,200}\}")
"""What follows a reference by key: ``[see][45]{kornai1992}``."""


@attrs.frozen
class LatexNormaliser(Normaliser):
    """Reads stretches of a LaTeX file."""

    _tokens: LatexTokens = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda self: LatexTokens(self.visible), takes_self=True)
    )

    def _stretch(self, mapped: MappedText, start: int, end: int) -> None:
        reading = _Reading(self._tokens, end)
        at = copied = start
        while token := self._tokens.find(at, end):
            read, at = reading.read(token)
            if read is None:
                continue
            super()._stretch(mapped, copied, token.start)
            mapped.replace("latex", token.start, at, read)
            copied = at
        super()._stretch(mapped, copied, end)


@attrs.frozen
class _Reading:
    """What tokens are read as up to ``end``; ``closing`` holds what the open braces end in."""

    tokens: LatexTokens
    end: int
    closing: list[str] = attrs.field(factory=list, init=False)

    def read(self, token: Token) -> tuple[str | None, int]:
        """What a token is read as, ``None`` if it stays as written, and where the text goes on."""
        match token.kind:
            case "brace_open":
                self.closing.append("")
                return "", token.end
            case "brace_close":
                return self.closing.pop() if self.closing else "", token.end
            case "specials":
                return special(token.name), token.end
            case "macro":
                return self._command(token)
            case _:
                return None, token.end

    def _command(self, token: Token) -> tuple[str | None, int]:
        if "cite" in token.name.lower():
            key = _KEY.match(self.tokens.text, token.end, self.end)
            return (None, key.end()) if key else self._unknown(token)
        if is_accent(token.name):
            return self.tokens.accented(token, self.end) or (None, token.end)
        if token.name in _SILENT:
            name = _NAME.match(self.tokens.text, token.end, self.end)
            return ("", name.end()) if name else self._unknown(token)
        if token.name in _FORMATTING | _QUOTING | _WITH_A_NAME:
            return self._opened(token)
        read = sign(token.name)
        if read is None:
            return self._unknown(token)
        return read, self._behind(token)

    def _behind(self, token: Token) -> int:
        """Where a command without arguments ends: behind the empty group or the blanks that only end its name."""
        if token.name[0].isalpha() and self.tokens.text.startswith("{}", token.end) and token.end + 2 <= self.end:
            return token.end + 2
        return token.after

    def _opened(self, token: Token) -> tuple[str | None, int]:
        """A command whose last argument is text."""
        at: int = token.end
        if token.name in _WITH_A_NAME:
            name = _NAME.match(self.tokens.text, at, self.end)
            if name is None:
                return self._unknown(token)
            at = name.end()
        opening = _OPENING.match(self.tokens.text, at, self.end)
        if opening is None:
            return self._unknown(token)
        quoted = token.name in _QUOTING
        self.closing.append("”" if quoted else "")
        return "“" if quoted else "", opening.end()

    def _unknown(self, token: Token) -> tuple[None, int]:
        """A command that stays as written, with the braces of its first argument."""
        opening = _OPENING.match(self.tokens.text, token.end, self.end) if token.name[0].isalpha() else None
        if opening is None:
            return None, token.end
        self.closing.append("}")
        return None, opening.end()
