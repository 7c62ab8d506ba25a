"""Printed editions of charters and other sources from before 1848, by the sigla that notes cite them with.

The table ``editions.csv`` has a row for each form: the siglum or shortened title as notes write it, the title of the
edition, its editors, the years in which it came out, and whether notes count it by page or by the number of the
charter. The sigla are those that the editions name one another with in their lists of abbreviations
(Zsigmondkori oklevéltár, Anjou-kori oklevéltár, Erdélyi okmánytár, Engel: Magyarország világi archontológiája).
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict

import attrs

from mol_citations.authority import tables

FAMILY = (
    r"[^\W\d_a-zß-öø-ÿőű][^\W\d_]{2,15}(?:\scs(?:al)?\.|[\s-]v(?:á?r)?m\.)?[\s-]{1,2}"
    r"(?:[Oo]km(?:t\.?|ánytára?|\.)|[Oo]kl(?:t\.?|evéltára?|\.))"
    r"|[^\W\d_a-zß-öø-ÿőű][^\W\d_]{0,8}Ok[lm]t?(?![^\W_])"
)
"""Any family's or county's charters by its name: "Zichy okm.", "Bánffy okl.", "Sopron vm. okl.", "TelOkl"."""


@attrs.frozen(kw_only=True)
class Edition:
    """An edition of charters, and a form that notes have for it; ``counted_by`` is ``page`` or ``number``.

    >>> next(edition.counted_by for edition in editions() if edition.form == "ZsO")
    'number'
    """

    form: str
    title: str
    editors: str
    years: str
    counted_by: str


@functools.cache
def editions() -> tuple[Edition, ...]:
    """The rows of the table.

    >>> next(edition.title for edition in editions() if edition.form == "HO")
    'Hazai okmánytár'
    """
    return tuple(Edition(**row) for row in tables.rows("editions"))


def pattern() -> str:
    """The forms of the table and the names of families' charters, as a regular expression without groups.

    >>> re.match(pattern(), "Zichy okm. III. 45").group(), re.match(pattern(), "ZsO I. 4501").group()
    ('Zichy okm.', 'ZsO')
    """
    written = defaultdict(list)
    for form in sorted({edition.form for edition in editions()}, key=len, reverse=True):
        spaced = re.escape(form.rstrip(".")).replace("\\.\\ ", "\\.\\s?").replace("\\ ", "\\s")
        written[form[0]].append(spaced.removeprefix(form[0]))
    known = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in written.items())
    return rf"(?:(?:{known})(?![^\W_])\.?|{FAMILY})"
