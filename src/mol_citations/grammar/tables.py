"""What Lark makes of a grammar, as plain values that a file can hold."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


GAPS = r"[\s.,:;/_()\[\]\u2010-\u2015\u2212-]"
"""A character that any part of a shelfmark may begin with."""
GAPS_AND_FIGURES = r"[\s.,:;/_()\[\]\u2010-\u2015\u2212\-0-9]"
OTHER = "\x80"
"""Stands in `Beginnings` for all characters beyond ASCII."""

Beginnings = tuple[str | None, str | None, str | None]
"""The characters that come first behind gaps; first behind gaps and figures; and that of a word of several letters.

``None`` if there may be none.
"""


class Terminal(NamedTuple):
    """A terminal: its regular expression with its flags, and what the texts that it matches can begin with.

    Those with a higher ``priority`` are tried first, then those whose shortest match is longer (``width``, in code
    points).
    """

    name: str
    regexp: str
    priority: int
    width: int
    beginnings: Beginnings

    def can_begin(self, first: str) -> bool:
        """Whether a text that it matches can begin with the character ``first``, or `OTHER` for one beyond ASCII."""
        return can_begin(self.beginnings[0], first, GAPS)

    def can_stand(self, behind_gaps: str, behind_figures: str, *, of_word: bool) -> bool:
        """Whether it can match where these characters come first, the last of them ``of_word`` of several letters."""
        _, anywhere, in_words = self.beginnings
        behind = in_words if of_word else anywhere
        return self.can_begin(behind_gaps) and can_begin(behind, behind_figures, GAPS_AND_FIGURES)


def can_begin(characters: str | None, one: str, skipped: str) -> bool:
    """Whether ``one`` is among the characters; a skipped one says nothing, and an empty one is the text's end."""
    return characters is None or bool(one and (one in characters or re.match(skipped, one)))


class Rule(NamedTuple):
    """One alternative of a rule: the symbols that ``origin`` is made of, and what becomes of them.

    ``method`` is the builder's that takes the parts. ``kept`` are the places of the symbols it is handed;
    ``spliced`` those of them whose own parts it is handed one by one, for the rules whose name begins with ``_``.
    With ``single``, a rule of one part is that part (Lark's ``?rule``).
    """

    origin: str
    expansion: tuple[str, ...]
    method: str
    kept: tuple[int, ...]
    spliced: tuple[int, ...]
    single: bool


@attrs.frozen(kw_only=True)
class Tables:
    """An LALR(1) automaton with its contextual lexer.

    A state of ``actions`` says by the name of the next symbol what to do: a number of zero or more is the state
    to go to, one below zero the rule ``~number`` to reduce by. ``scanners`` are terminals by their index, in the
    order in which they are tried; ``scanner_of`` is the scanner of each state. ``starts`` and ``ends`` are the
    first and the last state by the rule that a text is parsed as.
    """

    terminals: tuple[Terminal, ...]
    rules: tuple[Rule, ...]
    actions: tuple[Mapping[str, int], ...]
    scanners: tuple[tuple[int, ...], ...]
    scanner_of: tuple[int, ...]
    starts: Mapping[str, int]
    ends: Mapping[str, int]


@attrs.frozen(kw_only=True)
class Compiled:
    """A grammar file: the regular expression of each of its terminals, and its tables if it has rules."""

    patterns: Mapping[str, str]
    tables: Tables | None = None

    def to_json(self, digest: str) -> str:
        """The text of a file that `from_json` reads; ``digest`` is that of the grammars it was made of."""
        tables = None if self.tables is None else attrs.asdict(self.tables, recurse=False)
        whole = {"digest": digest, "patterns": self.patterns, "tables": tables}
        return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str, digest: str) -> Compiled | None:
        """What `to_json` wrote; ``None`` if it was made of other grammars."""
        read = json.loads(text)
        if read["digest"] != digest:
            return None
        tables = read["tables"]
        if tables is not None:
            tables = Tables(
                terminals=tuple(
                    Terminal(name, regexp, priority, width, tuple(begins))
                    for name, regexp, priority, width, begins in tables["terminals"]
                ),
                rules=tuple(
                    Rule(origin, tuple(expansion), method, tuple(kept), tuple(spliced), single)
                    for origin, expansion, method, kept, spliced, single in tables["rules"]
                ),
                actions=tuple(tables["actions"]),
                scanners=tuple(map(tuple, tables["scanners"])),
                scanner_of=tuple(tables["scanner_of"]),
                starts=tables["starts"],
                ends=tables["ends"],
            )
        return cls(patterns=read["patterns"], tables=tables)
