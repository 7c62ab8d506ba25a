"""What a text must be before any file can hold it: one line, composed letters, no control characters."""

from __future__ import annotations

import re
import unicodedata

import attrs

from mol_citations.records import Shelfmark

INSTITUTIONS = "; "
"""What stands between several creators of one document."""

SHELFMARK_FIELDS = tuple(field.name for field in attrs.fields(Shelfmark))

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\u00a0]+")


def one_line(text: str) -> str:
    r"""``text`` on one line and in NFC, as all formats print it.

    Runs of whitespace become one space: a line break before an ``@`` would begin a new entry for some
    readers of BibTeX. A no-break space inside is kept.

    >>> one_line("Annual\n Report ")
    'Annual Report'
    """
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text).strip())


def control_character(text: str) -> str | None:
    r"""The first control character or lone surrogate in ``text`` that `one_line` does not take as a space.

    >>> control_character("a\nb") is None, control_character("a\x00b")
    (True, '\x00')
    """
    return next((match[0] for match in _CONTROL.finditer(text) if not match[0].isspace()), None)
