"""Settings from files: which file counts, and the line a fault in it stands on."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from mol_citations.config.settings import Settings
from mol_citations.config.toml_lines import line_of
from mol_citations.config.values import table
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OWN_FILE = "mol-citations.toml"
PROJECT_FILE = "pyproject.toml"
TABLE = "tool.mol-citations"


def find_settings(folder: Path) -> Path | None:
    """The file whose settings count in ``folder``: that of the nearest folder upwards that has one.

    In one folder ``mol-citations.toml`` comes before a ``pyproject.toml``, which counts only if it has the
    table ``[tool.mol-citations]``.

    Raises:
        ConfigError: for a ``pyproject.toml`` on the way that is no TOML, or in which our table is none.
    """
    start = folder.resolve()
    for each in (start, *start.parents):
        if (each / OWN_FILE).is_file():
            return each / OWN_FILE
        project = each / PROJECT_FILE
        if project.is_file() and _own_table(project, *_read(project)) is not None:
            return project
    return None


def read_settings(path: Path) -> Settings:
    """The settings in a file; of a ``pyproject.toml``, those in its table ``[tool.mol-citations]``.

    Raises:
        ConfigError: if the file cannot be read or is no TOML, for a key that is not known, and for a value
            that is not of its kind; the message begins with file and line.
    """
    written, mapping = _read(path)
    own = _own_table(path, written, mapping)
    prefix = f"{TABLE}." if own is not None else ""
    try:
        return Settings.of(own if own is not None else {} if path.name == PROJECT_FILE else mapping)
    except ConfigError as fault:
        place = f"{prefix}{fault}".partition(": ")[0]
        raise ConfigError(f"{path}:{line_of(written, place)}: {fault}") from fault


def _read(path: Path) -> tuple[str, Mapping[str, object]]:
    try:
        written = path.read_text(encoding="utf-8")
        return written, tomllib.loads(written)
    except OSError as fault:
        raise ConfigError(f"{path}: {(fault.strerror or str(fault)).lower()}") from fault
    except UnicodeDecodeError as fault:
        raise ConfigError(f"{path}: not utf-8: byte {fault.object[fault.start]:#04x} at {fault.start}") from fault
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        raise ConfigError(f"{path}: no TOML: {str(fault)[:1].lower()}{str(fault)[1:]}") from fault


def _own_table(path: Path, written: str, mapping: Mapping[str, object]) -> Mapping[str, object] | None:
    tool = mapping.get("tool")
    own = tool.get("mol-citations") if isinstance(tool, dict) else None
    try:
        return None if own is None else table(own, TABLE)
    except ConfigError as fault:
        raise ConfigError(f"{path}:{line_of(written, TABLE)}: {fault}") from fault
