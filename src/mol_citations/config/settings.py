"""What a user may set, as records, and how a mapping becomes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, Self

import attrs

from mol_citations.authority.fonds import Fonds
from mol_citations.authority.repositories import Name
from mol_citations.config.check_settings import CheckSettings
from mol_citations.config.values import entries, known_keys, table, text
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.authority.genres import Kind

AfterSeveral = Literal["ambiguous", "last", "all"]
"""What ibid. means after a note with several sources: that is left open, the last of them, or all."""

_CODE = re.compile(r"[A-Z]{2}(?:-[^\W_]++)+")


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
    check: CheckSettings = attrs.field(factory=CheckSettings)

    @classmethod
    def of(cls, mapping: Mapping[str, object]) -> Self:
        """The settings a mapping says.

        Raises:
            ConfigError: for a key that is not known or a value that is not of its kind; the message begins
                with the place, its parts joined by stops.

        >>> Settings.of({"ibid": "last"})
        Traceback (most recent call last):
        mol_citations.errors.ConfigError: ibid: no such setting; there are check, fonds, genres, ibid-after-several, ...
        """
        known_keys(mapping, _KEYS)
        return cls(
            ibid_after_several=_after_several(mapping.get("ibid-after-several", "ambiguous"), "ibid-after-several"),
            repositories=tuple(_repository(*entry) for entry in entries(mapping, "repositories")),
            fonds=tuple(_fonds(*entry) for entry in entries(mapping, "fonds")),
            genres=tuple(_genre(*entry) for entry in entries(mapping, "genres")),
            short_titles=tuple(_short_title(*entry) for entry in entries(mapping, "short-titles")),
            check=CheckSettings.of(table(mapping.get("check", {}), "check")),
        )


_KEYS = ("check", "fonds", "genres", "ibid-after-several", "repositories", "short-titles")
_FONDS_KEYS = ("title", "title-en", "years")


def _repository(form: str, code: object, where: str) -> Name:
    written = text(code, where)
    if written and not _CODE.fullmatch(written):
        raise ConfigError(f'{where}: a code has the form HU-MNL-OL, or "" for none, not {written!r}')
    return Name(form=form, code=written or None)


def _fonds(code: str, row: object, where: str) -> Fonds:
    said = table(row, where)
    known_keys(said, _FONDS_KEYS, f"{where}.")
    first, last = _years(said["years"], f"{where}.years") if "years" in said else (None, None)
    return Fonds(
        code=code,
        title_hu=text(said["title"], f"{where}.title") if "title" in said else None,
        title_en=text(said["title-en"], f"{where}.title-en") if "title-en" in said else None,
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
    stands_for = text(citation, where)
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
