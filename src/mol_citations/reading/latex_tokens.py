r"""LaTeX in its tokens, and letters, signs and accents as they are printed: pylatexenc knows both.

What is added to the library's tables stands in `_MACROS` and `_SPECIALS`: what it does not know, and what prints
otherwise than a note is to be read.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from pylatexenc.latexwalker import LatexWalker
    from pylatexenc.macrospec import LatexContextDb

_SPACES = ("\\", "\n", "thinspace", "enspace", "nobreakspace", "linebreak", "newline", "par")
_SWITCHES = (
    *("it", "em", "bf", "sc", "rm", "sl", "tt", "itshape", "slshape", "upshape", "scshape", "mdseries", "bfseries"),
    *("rmfamily", "sffamily", "ttfamily", "normalfont", "normalsize", "small", "footnotesize"),
    *("noindent", "protect", "relax", "sloppy"),
)
_MACROS = {
    "S": "§", "P": "¶", "pounds": "£", "copyright": "©", "slash": "/",
    "glqq": "„", "grqq": "“", "flqq": "«", "frqq": "»", "glq": "‚", "grq": "‘", "flq": "‹", "frq": "›",
    "textquotedbl": '"', "-": "", "/": "",  # where a word may break, and what only moves letters
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_SWITCHES, ""),
}  # fmt: skip
_SPECIALS = {",,": "„", "~": " "}
_LONGEST_ACCENT = 8
"""Tokens that an accent may stand over, braces among them: ``{{\\i}}``."""


@attrs.frozen
class Token:
    """A token of a text: its ``kind`` as pylatexenc names it, and its ``name`` without the backslash.

    ``start`` and ``end`` are code points; the blanks that TeX passes over behind a command's name end at ``after``.
    """

    kind: str
    name: str
    start: int
    end: int
    after: int


class LatexTokens:
    r"""The tokens of a text; plain characters are passed over.

    >>> tokens = LatexTokens(r"fol.~23, \emph{Lev\'elt\'ar}")
    >>> token = tokens.find(0, 28)
    >>> token
    Token(kind='specials', name='~', start=4, end=5, after=5)
    >>> tokens.find(token.end, 28)
    Token(kind='macro', name='emph', start=9, end=14, after=14)
    """

    def __init__(self, text: str) -> None:
        from pylatexenc.latexwalker import LatexWalker  # noqa: PLC0415 - imported where it is used

        self.text = text
        self._walker: LatexWalker = LatexWalker(text, latex_context=_syntax(), tolerant_parsing=True)
        self._state: object = self._walker.make_parsing_state()

    def find(self, start: int, end: int, sought: re.Pattern[str] | None = None) -> Token | None:
        """The first token from ``start`` on that is no plain character, and ends before ``end``.

        ``sought`` is where it may begin, for who looks for a few only: to ask the library of each token takes long.
        """
        at = start
        sought = sought or _beginnings()
        while begins := sought.search(self.text, at, end):
            token = self.read(begins.start(), end)
            if token is not None:
                return token
            at = begins.end()
        return None

    def read(self, at: int, end: int) -> Token | None:
        """The token at ``at``, behind blanks; ``None`` if none ends before ``end``."""
        from pylatexenc.latexwalker import LatexWalkerEndOfStream  # noqa: PLC0415 - imported where it is used

        try:
            found = self._walker.get_token(at, environments=False, parsing_state=self._state)
        except LatexWalkerEndOfStream:
            return None
        after: int = found.pos + found.len
        behind = after - len(found.post_space)
        if found.tok == "comment":  # hides what is in its line, also behind the end of what is looked at
            behind = min(behind, end)
        if behind > end:
            return None
        name: str = found.arg.specials_chars if found.tok == "specials" else found.arg
        return Token(found.tok, name, found.pos, behind, min(after, end))

    def accented(self, accent: Token, end: int) -> tuple[str, int] | None:
        r"""The letter with its ``accent``, and where the text goes on; ``None`` if no single letter stands there.

        >>> tokens = LatexTokens(r"Vi\d{\^e}t Nam")
        >>> tokens.accented(tokens.find(0, 14), 14)
        ('ệ', 9)
        """
        depth = letters = 0
        at = accent.end
        for _ in range(_LONGEST_ACCENT):
            token = self.read(at, end)
            if token is None:
                return None
            at = token.end
            match token.kind:
                case "brace_open":
                    depth += 1
                case "brace_close" if depth:
                    depth -= 1
                case "char" if token.name.isalpha():
                    letters += 1
                case "macro" if is_accent(token.name) and depth:
                    continue
                case "macro" if (sign(token.name) or "").isalpha():
                    letters += 1
                case _:
                    return None
            if not depth:
                return (_printed(self.text[accent.start : at]), token.after) if letters == 1 else None
        return None


def is_accent(name: str) -> bool:
    """Whether the command stands for an accent: its name is a single character, and it takes one argument.

    >>> is_accent("'"), is_accent("v"), is_accent("o"), is_accent("emph")
    (True, True, False, False)
    """
    return len(name) == 1 and _arguments(name) == "{"


def sign(name: str) -> str | None:
    """What a command without arguments prints: a letter, a sign, a blank or nothing; ``None`` if it is not known.

    >>> sign("oe"), sign("ldots"), sign("quad"), sign("itshape"), sign("today"), sign("emph")
    ('œ', '…', ' ', '', None, None)
    """
    if _printing().get_macro_spec(name) is None or "{" in _arguments(name):
        return None
    printed = _printed(f"\\{name}")
    if printed.isspace():
        return " "
    return printed if len(printed) <= 1 else None


def special(characters: str) -> str:
    """What characters print that TeX reads as one.

    >>> special("---"), special("``"), special("~")
    ('—', '“', ' ')
    """
    return _printed(characters)


@lru_cache(maxsize=1000)
def _printed(latex: str) -> str:
    """A short piece of LaTeX as it is printed; the library follows braces by recursion."""
    from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 - imported where it is used

    converter = LatexNodes2Text(latex_context=_printing())
    printed: str = converter.latex_to_text(latex, latex_context=_syntax(), tolerant_parsing=True)
    return printed


def _arguments(name: str) -> str:
    """The arguments of a command, in the library's signs: ``{`` for one that must be there."""
    spec = _syntax().get_macro_spec(name)
    return "" if spec is None else str(getattr(spec.args_parser, "argspec", ""))


@cache
def _beginnings() -> re.Pattern[str]:
    """Where a token begins that is no plain character; to ask the library at every character takes long."""
    specials = sorted((spec.specials_chars for spec in _printing().iter_specials_specs()), key=len, reverse=True)
    return re.compile("|".join((r"\\[\s\S]", "[{}]", *map(re.escape, specials))))


@cache
def _syntax() -> LatexContextDb:
    """Which commands and characters there are, and their arguments."""
    from pylatexenc.latexwalker import get_default_latex_context_db  # noqa: PLC0415 - imported where it is used
    from pylatexenc.macrospec import SpecialsSpec  # noqa: PLC0415

    syntax = get_default_latex_context_db()
    syntax.add_context_category("notes", specials=[SpecialsSpec(characters) for characters in _SPECIALS], prepend=True)
    return syntax


@cache
def _printing() -> LatexContextDb:
    """What they print; not what the library says in place of references and pictures, such as "<ref>"."""
    from pylatexenc.latex2text import (  # noqa: PLC0415 - imported where it is used
        MacroTextSpec,
        SpecialsTextSpec,
        get_default_latex_context_db,
    )

    known = ["latex-base", "advanced-symbols", "nonascii-specials"]
    printing = get_default_latex_context_db().filter_context(keep_categories=known)
    printing.add_context_category(
        "notes",
        macros=[MacroTextSpec(name, simplify_repl=read) for name, read in _MACROS.items()],
        specials=[SpecialsTextSpec(characters, simplify_repl=read) for characters, read in _SPECIALS.items()],
        prepend=True,
    )
    return printing
