"""Documents to be checked, made of notes that a test writes down, and what is found in them."""

from __future__ import annotations

from mol_citations import check, parse, resolve
from mol_citations.checking import rules
from mol_citations.config import CheckSettings, Settings

PATH = "article.md"
FULL = "MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 162-50, 00900/7/1986."
COMMA = FULL.replace("147.", "147,")


def document(*notes):
    """A manuscript in Markdown with these notes, numbered from 1, each with its mark in the text."""
    marks = " ".join(f"Word.[^{number}]" for number in range(1, len(notes) + 1))
    written = "\n\n".join(f"[^{number}]: {note}" for number, note in enumerate(notes, start=1))
    return f"{marks}\n\n{written}\n"


def checked(text, settings=None, *, select=("ALL",), path=PATH):
    """What is found in a text, by all rules or by those selected."""
    settings = settings or Settings(check=CheckSettings(select=tuple(select)))
    return check(
        resolve(parse(text, path=path, settings=settings), settings=settings), settings=settings, texts={path: text}
    )


def found(code, *notes):
    """What the rule ``code`` finds in notes, as the words it points at."""
    text = document(*notes)
    assert code in rules()
    lines = text.split("\n")
    return [
        lines[one.start.line - 1][one.start.column - 1 : one.end.column - 1] for one in checked(text, select=(code,))
    ]
