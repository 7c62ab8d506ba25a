"""What a user may set: names and titles of their own, and how doubtful references are taken.

Settings come as a mapping, the table ``[tool.mol-citations]`` of a TOML file for example:

    ibid-after-several = "last"

    [tool.mol-citations.repositories]
    "KTÁL" = ""                       # an archive that we have no code for
    "PML Vác" = "HU-MNL-PML"

    [tool.mol-citations.fonds]
    "XIX-J-29-a" = { title = "Moszkvai nagykövetség", years = [1945, 1990] }

    [tool.mol-citations.genres]
    "Situation report" = "genre"
    "Durchschrift" = "copy-type"

    [tool.mol-citations.short-titles]
    VTS = "MOL, XIX-J-1-j Vietnam"

What a setting does not say stays as it is by default; a key that is not known is an error, not ignored.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Self

import attrs

from mol_citations.authority.fonds import Fonds
from mol_citations.authority.repositories import Name
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.authority.genres import Kind

AfterSeveral = Literal["ambiguous", "last", "all"]
"""What ibid. means after a note with several sources: that is left open, the last of them, or all."""

_CODE = re.compile(r"[A-Z]{2}(?:-[^\W_]+)+")


@attrs.frozen(kw_only=True)
class ExtraGenre:
    """A word for a kind of document, or for a kind of copy."""

    name: str
    kind: Kind = "genre"


@attrs.frozen(kw_only=True)
class ExtraShortTitle:
    """A short title that the text itself does not declare, and the citation it stands for."""

    name: str
    stands_for: str


@attrs.frozen(kw_only=True)
class Settings:
    """All settings, each at its default unless it is given.

    >>> Settings.of({"ibid-after-several": "last"}).ibid_after_several
    'last'
    """

    ibid_after_several: AfterSeveral = "ambiguous"
    repositories: tuple[Name, ...] = ()
    fonds: tuple[Fonds, ...] = ()
    genres: tuple[ExtraGenre, ...] = ()
    short_titles: tuple[ExtraShortTitle, ...] = ()

    @classmethod
    def of(cls, mapping: Mapping[str, object]) -> Self:
        """The settings a mapping says.

        Raises:
            ConfigError: for a key that is not known or a value that is not of its kind; the message begins
                with the place, its parts joined by stops.

        >>> Settings.of({"ibid": "last"})
        Traceback (most recent call last):
        mol_citations.errors.ConfigError: ibid: no such setting; there are fonds, genres, ibid-after-several, ...
        """
        unknown = sorted(set(mapping) - set(_KEYS))
        if unknown:
            raise ConfigError(f"{unknown[0]}: no such setting; there are {', '.join(_KEYS)}")
        return cls(
            ibid_after_several=_after_several(mapping.get("ibid-after-several", "ambiguous"), "ibid-after-several"),
            repositories=tuple(_repository(*entry) for entry in _entries(mapping, "repositories")),
            fonds=tuple(_fonds(*entry) for entry in _entries(mapping, "fonds")),
            genres=tuple(_genre(*entry) for entry in _entries(mapping, "genres")),
            short_titles=tuple(_short_title(*entry) for entry in _entries(mapping, "short-titles")),
        )


_KEYS = ("fonds", "genres", "ibid-after-several", "repositories", "short-titles")
_FONDS_KEYS = ("title", "title-en", "years")


def _entries(mapping: Mapping[str, object], key: str) -> Iterator[tuple[str, object, str]]:
    """The entries of the table ``key``: name, value, and place for messages."""
    for name, value in _table(mapping.get(key, {}), key).items():
        if not name.strip():
            raise ConfigError(f"{key}: a name is empty")
        yield name, value, f"{key}.{name}"


def _repository(form: str, code: object, where: str) -> Name:
    written = _text(code, where)
    if written and not _CODE.fullmatch(written):
        raise ConfigError(f'{where}: a code has the form HU-MNL-OL, or "" for none, not {written!r}')
    return Name(form=form, code=written or None)


def _fonds(code: str, row: object, where: str) -> Fonds:
    table = _table(row, where)
    unknown = sorted(set(table) - set(_FONDS_KEYS))
    if unknown:
        raise ConfigError(f"{where}.{unknown[0]}: no such setting; there are {', '.join(_FONDS_KEYS)}")
    first, last = _years(table["years"], f"{where}.years") if "years" in table else (None, None)
    return Fonds(
        code=code,
        title_hu=_text(table["title"], f"{where}.title") if "title" in table else None,
        title_en=_text(table["title-en"], f"{where}.title-en") if "title-en" in table else None,
        first_year=first,
        last_year=last,
    )


def _genre(name: str, kind: object, where: str) -> ExtraGenre:
    match kind:
        case "genre":
            return ExtraGenre(name=name)
        case "copy-type":
            return ExtraGenre(name=name, kind="copy_type")
        case _:
            raise ConfigError(f'{where}: a kind is "genre" or "copy-type", not {kind!r}')


def _short_title(name: str, citation: object, where: str) -> ExtraShortTitle:
    stands_for = _text(citation, where)
    if not stands_for:
        raise ConfigError(f"{where}: a short title stands for a citation, not for nothing")
    return ExtraShortTitle(name=name, stands_for=stands_for)


def _after_several(value: object, where: str) -> AfterSeveral:
    match value:
        case "ambiguous" | "last" | "all":
            return value
        case _:
            raise ConfigError(f'{where}: the choice is "ambiguous", "last" or "all", not {value!r}')


def _years(value: object, where: str) -> tuple[int, int]:
    match value:
        case [int(first), int(last)] if first <= last:
            return first, last
        case _:
            raise ConfigError(f"{where}: two years in their order are expected, not {value!r}")


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{where}: a text is expected, not {value!r}")
    return value.strip()


def _table(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise ConfigError(f"{where}: a table is expected, not {value!r}")
    return value
