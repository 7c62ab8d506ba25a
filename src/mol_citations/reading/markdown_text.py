r"""Characters that Markdown has by their names read as text: ``5.&nbsp;csomó`` is "5. csomó", ``&amp;`` is "&".

They are named as in HTML (HTML 5, 13.5) or by number, and a space that must not be broken is ``\ `` as well (pandoc).
Read as written they would part what they hold together: the semicolon of ``&nbsp;`` looks like one between citations.
Each is an edit of the kind ``entity``. Behind a backslash ``&`` is only itself.
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.normalising import UNSEEN, Normaliser

if TYPE_CHECKING:
    from mol_citations.reading.mapped_text import MappedText

_NAMED = re.compile(
    r"\s?(?:(?<!\\)&(?:nbsp|ensp|emsp|thinsp|#160|#[xX][aA]0);|(?<!\\)\\\s)\s*+"  # "5. &nbsp; csomó" has one space
    r"|(?<!\\)&(?P<name>[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
)


@attrs.frozen
class MarkdownNormaliser(Normaliser):
    """Reads stretches of a Markdown file."""

    def _stretch(self, mapped: MappedText, start: int, end: int) -> None:
        copied, spaced = start, True
        if self.visible.find("&", start, end) >= 0 or self.visible.find("\\", start, end) >= 0:
            for match in _NAMED.finditer(self.visible, start, end):
                read = _printed(match["name"]) if match["name"] else " "
                if read is None:
                    continue
                spaced = spaced and match.start() == copied
                super()._stretch(mapped, copied, match.start())
                none = read == " " and (spaced or match.end() == end)  # beside another blank, or at an end
                mapped.replace("entity", match.start(), match.end(), "" if none else read)
                copied, spaced = match.end(), read == " "
        super()._stretch(mapped, copied, end)


def _printed(name: str) -> str | None:
    """The character of a name or number, as it is read in a text; ``None`` if there is no such character.

    >>> _printed("ndash"), _printed("#243"), _printed("shy"), _printed("ordo"), _printed("#0")
    ('–', 'ó', '', None, None)
    """
    character = html.unescape(f"&{name};") if name.startswith("#") else html5.get(f"{name};", "\0")
    if character.isspace():
        return " "
    if all(letter in UNSEEN for letter in character):
        return ""
    return character if character.isprintable() and "\N{REPLACEMENT CHARACTER}" not in character else None
