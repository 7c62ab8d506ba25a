"""Titles that say what stands below them: notes, or a bibliography, in the languages of our manuscripts."""

from __future__ import annotations

import re

_BEFORE = r"[#\s*_\dIVX.]{0,12}"
_BEHIND = r"[\s*_:#.]{0,8}"
_NOTES = re.compile(
    rf"{_BEFORE}(?:(?:end|foot)?notes(?: and references| to (?:the )?(?:text|chapters?|pages))?|notes et références"
    r"|(?:láb|vég)?jegyzetek|hivatkozások|(?:end|fuß)noten|anmerkungen|примечания|сноски)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
_BIBLIOGRAPHY = re.compile(
    rf"{_BEFORE}(?:(?:select(?:ed)? |general )?bibliography|references|works cited|literature(?: cited)?|sources"
    r"|bibliographie|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|(?:felhasznált )?irodalom(?:jegyzék)?"
    r"|bibliográfia|források|(?:список )?литератур[аы]|библиография)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
_LONGEST_TITLE = 80
_SENTENCE_END = re.compile(r"[.,;:!?…][\"'”’»)\]*_]*$")


def is_notes(text: str, start: int, end: int) -> bool:
    """Whether the stretch is the title of a list of notes.

    >>> [is_notes(title, 0, len(title)) for title in ("## Notes", "JEGYZETEK", "Notes on maps")]
    [True, True, False]
    """
    return end - start <= _LONGEST_TITLE and _NOTES.fullmatch(text, start, end) is not None


def is_bibliography(text: str, start: int, end: int) -> bool:
    """Whether the stretch is the title of a bibliography.

    >>> [is_bibliography(title, 0, len(title)) for title in ("**References**", "Irodalomjegyzék", "Sources of error")]
    [True, True, False]
    """
    return end - start <= _LONGEST_TITLE and _BIBLIOGRAPHY.fullmatch(text, start, end) is not None


def may_be_title(text: str, start: int, end: int) -> bool:
    """Whether the stretch could be a title in plain text: one short line that ends no sentence.

    >>> [may_be_title(line, 0, len(line)) for line in ("Chapter Two", "Maps were drawn.")]
    [True, False]
    """
    line = text[start:end].strip() if end - start <= _LONGEST_TITLE else ""
    return bool(line) and "\n" not in line and not _SENTENCE_END.search(line)
