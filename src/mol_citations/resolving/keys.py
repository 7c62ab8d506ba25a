"""Keys of records: ASCII, unique without regard to case, made of the record alone.

    embassy-srv-1986-12-05-3991     creator, date, file number
    k-64-bundle-1-item-7            without a file number: everything from the fonds on
    dl-36993                        charters

A key ends in the finest level of the shelfmark, and nothing in it depends on the order of the citations. So a
further note shifts no key, unless its record would share one: then both say more of themselves, genre and all
levels, and if that does not tell them apart, a checksum of what they are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

from mol_citations.authority.fonds import NATIONAL
from mol_citations.records import LEVELS, LOCATORS
from mol_citations.resolving.folding import SMALL_WORDS, slug, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.resolving.inheritance import Named


Identity = TypeVar("Identity")

_BELOW_FONDS = frozenset(LEVELS) - {"repository", "fonds", *LOCATORS}
_CONTAINERS = frozenset({"bundle", "box", "volume", "capsule", "fascicle", "reel", "item"})
"""Levels whose name stands in the key before the value: box 5 is not bundle 5."""

_NAMED = frozenset({"subject", "series"})
"""Levels that are headings, of which a key has the first words."""

_NATIONS = frozenset(("hungarian", "magyar", "ungarische", "ungarischer", "hongrois", "hongroise", "венгерская"))
"""Left out of creators: most of them are Hungarian."""

_NAME_WORDS = 2
_TITLE_WORDS = 3
_STATE = re.compile(r"[A-Z][a-z]+(?:['’]s)?(?: [A-Z][a-z]+){0,3} of [A-Z][a-z]+")
"""Socialist Republic of Vietnam: a name that others abbreviate to SRV."""


def keys(records: Mapping[Identity, Named]) -> dict[Identity, str]:
    """A key for each record.

    >>> from mol_citations.records import Description, Shelfmark
    >>> from mol_citations.resolving.inheritance import Named
    >>> report = Description(creator="Hungarian Embassy to the SRV", genre="Report", date="1986-12-05")
    >>> shelfmark = Shelfmark(fonds="XIX-J-1-j", box="147", item="162-50", file_number="003991/1986")
    >>> keys({1: Named(shelfmark, report), 2: Named(Shelfmark(fonds="DL", number="36993"), Description())})
    {1: 'embassy-srv-1986-12-05-3991', 2: 'dl-36993'}
    """
    tier = dict.fromkeys(records, 0)
    while True:
        found = {identity: _TIERS[tier[identity]](named) for identity, named in records.items()}
        sharing: dict[str, list[Identity]] = defaultdict(list)
        for identity, key in found.items():
            sharing[key].append(identity)
        clashing = [one for group in sharing.values() if len(group) > 1 for one in group if tier[one] + 1 < len(_TIERS)]
        if not clashing:
            return found
        for identity in clashing:
            tier[identity] += 1


def _short(named: Named) -> str:
    shelfmark, description = named.shelfmark, named.description
    creator, date, home = _creator(description.creator or ""), _date(named), _home(named)
    registered = shelfmark.file_number is not None and (creator or date)
    shown = frozenset({"file_number", "number"}) if registered else _BELOW_FONDS
    levels = [_level(level, value, description.date) for level, value in shelfmark.levels() if level in shown]
    if creator:
        return _join(creator, date, "" if registered else home, *levels)
    return _join(home or _subject(named), date, *levels)


def _full(named: Named) -> str:
    return _join(*_everything(named))


def _summed(named: Named) -> str:
    """The full key with a checksum of the whole record before its finest level."""
    *parts, finest = _everything(named)
    return _join(*parts, blake2b(repr(named).encode(), digest_size=8).hexdigest(), finest)


_TIERS = (_short, _full, _summed)


def _everything(named: Named) -> list[str]:
    creator, genre = _creator(named.description.creator or ""), slug(named.description.genre or "")
    levels = [_level(level, value, None) for level, value in named.shelfmark.levels() if level in _BELOW_FONDS]
    return [creator, genre, _subject(named), _date(named), _home(named), *levels]


def _join(*parts: str) -> str:
    key = "-".join(part for part in parts if part)
    return key if key[:1].isalpha() else _join("record", key)


def _creator(creator: str) -> str:
    """The first words of a name that tell it from others; a state's long name by its initials.

    >>> _creator("Hungarian Embassy to the Socialist Republic of Vietnam"), _creator("L. I. Brezhnev")
    ('embassy-srv', 'brezhnev')
    """
    short = _STATE.sub(lambda found: "".join(word[0] for word in found[0].split() if word != "of"), creator)
    return _first_words(short.partition(",")[0], _NAME_WORDS)


def _subject(named: Named) -> str:
    """What a document is called that has no shelfmark."""
    return (
        "" if named.shelfmark else _first_words(named.description.title or named.description.genre or "", _TITLE_WORDS)
    )


def _date(named: Named) -> str:
    return slug(named.description.date or named.description.date_cited or "")


def _home(named: Named) -> str:
    """The fonds; before it the archive, unless it is the National Archives, whose codes need none."""
    shelfmark = named.shelfmark
    fonds = slug(shelfmark.fonds or "") or _first_words(shelfmark.fonds_title or "", _TITLE_WORDS)
    if shelfmark.repository == NATIONAL and fonds:
        return fonds
    code = slug((shelfmark.repository or "").removeprefix("HU-"))
    archive = code.removeprefix("mnl-") if fonds else code
    return _join_home(
        archive or _first_words(shelfmark.repository_cited or "", _NAME_WORDS), slug(named.undeclared or ""), fonds
    )


def _join_home(*parts: str) -> str:
    return "-".join(part for part in parts if part)


def _level(level: str, value: str, date: str | None) -> str:
    """A level as it stands in a key: box-147, 162-50; in a file number neither zeros nor the date's own year.

    >>> _level("file_number", "003991/1986", "1986-12-05"), _level("file_number", "003991/1986", None)
    ('3991', '003991-1986')
    """
    if level == "file_number" and date is not None:
        parts = value.split("/")
        if len(parts) > 1 and date.startswith(parts[-1]):
            parts.pop()
        return slug(" ".join(part.lstrip("0") or "0" for part in parts))
    if level in _NAMED:
        return _first_words(value, _TITLE_WORDS)
    return f"{level}-{slug(value)}" if level in _CONTAINERS else slug(value)


def _first_words(text: str, count: int) -> str:
    spoken = [word for word in words(text) if word not in SMALL_WORDS and word not in _NATIONS]
    telling = [word for word in spoken if len(word) > 1] or spoken
    return slug(" ".join(telling[:count]))
