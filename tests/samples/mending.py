"""Texts checked and mended by all rules, as laws need it."""

from __future__ import annotations

from mol_citations import check, parse, resolve
from mol_citations.checking import Checked, mend
from mol_citations.config import CheckSettings, Settings

PATH = "article.md"
SAFE = ("MOL301", "MOL302", "MOL303", "MOL306")


def checker(*select):
    """Reads and checks texts by these rules, or by all."""
    settings = Settings(check=CheckSettings(select=select or ("ALL",)))

    def run(texts):
        resolved = tuple(resolve(parse(text, path=path)) for path, text in texts.items())
        return Checked(manuscripts=resolved, findings=check(resolved, settings=settings, texts=texts))

    return run


def mended(text, *select, unsafe=False):
    """The text mended: what it is then, what is found in it, and what was fixed."""
    return mend({PATH: text}, checker(*select), unsafe=unsafe)


def manuscript(text):
    """The text read and resolved."""
    return resolve(parse(text, path=PATH))
