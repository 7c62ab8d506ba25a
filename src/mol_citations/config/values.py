"""Values of settings, taken if they are of their kind and refused with their place if they are not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def text(value: object, where: str) -> str:
    """A text, without the spaces around it.

    >>> text(3, "genres.Report")
    Traceback (most recent call last):
    mol_citations.errors.ConfigError: genres.Report: a text is expected, not 3
    """
    if not isinstance(value, str):
        raise ConfigError(f"{where}: a text is expected, not {value!r}")
    return value.strip()


def texts(value: object, where: str) -> tuple[str, ...]:
    """A list of texts, none of them empty.

    >>> texts("MOL102", "check.select")
    Traceback (most recent call last):
    mol_citations.errors.ConfigError: check.select: a list of texts is expected, not 'MOL102'
    """
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise ConfigError(f"{where}: a list of texts is expected, not {value!r}")
    return tuple(one.strip() for one in value)


def table(value: object, where: str) -> Mapping[str, object]:
    """A table, whose keys are texts."""
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise ConfigError(f"{where}: a table is expected, not {value!r}")
    return value


def entries(mapping: Mapping[str, object], key: str, prefix: str = "") -> Iterator[tuple[str, object, str]]:
    """The entries of the table ``key``: name without the spaces around it, value, and place for messages."""
    where = f"{prefix}{key}"
    for name, value in table(mapping.get(key, {}), where).items():
        if not name.strip():
            raise ConfigError(f"{where}: a name is empty")
        yield name.strip(), value, f"{where}.{name}"


def known_keys(mapping: Mapping[str, object], known: Sequence[str], prefix: str = "") -> None:
    """Nothing, if all keys are known.

    >>> known_keys({"selekt": []}, ("ignore", "select"), "check.")
    Traceback (most recent call last):
    mol_citations.errors.ConfigError: check.selekt: no such setting; there are ignore, select
    """
    unknown = sorted(set(mapping) - set(known))
    if unknown:
        raise ConfigError(f"{prefix}{unknown[0]}: no such setting; there are {', '.join(known)}")
