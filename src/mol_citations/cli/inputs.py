"""Which files a check is about: those that are named, and the manuscripts in the folders that are named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mol_citations.cli.files import STANDARD
from mol_citations.config.check_settings import fits
from mol_citations.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

EXTENSIONS = frozenset([".md", ".markdown", ".mkd", ".qmd", ".rmd", ".txt", ".text", ".tex", ".ltx"])
"""What files are called that are looked at in a folder."""


def manuscripts(paths: Sequence[str], exclude: Sequence[str] = ()) -> list[str]:
    """The files in question, each once, as it is named first: folders with all below them in the order of their names.

    Hidden files and folders are left out, and what fits a pattern of ``exclude``; a file that is named is
    taken whatever it is called.

    Raises:
        ReadError: if there is no such file or folder.
        OSError: if a folder cannot be looked into.
    """
    found: list[str] = []
    for path in paths:
        if path != STANDARD and not Path(path).exists():
            raise ReadError(f"{path}: no such file or directory")
        found += _below(path, exclude) if path != STANDARD and Path(path).is_dir() else [path]
    return list(each_once(found))


def each_once(files: Iterable[str]) -> tuple[str, ...]:
    """The files without those that were named before, be it by another name.

    >>> each_once(["one.md", "two.md", "./one.md", "-", "-"])
    ('one.md', 'two.md', '-')
    """
    found: dict[str, str] = {}
    for file in files:
        found.setdefault(file if file == STANDARD else os.path.realpath(file), file)
    return tuple(found.values())


def _below(folder: str, exclude: Sequence[str]) -> Iterator[str]:
    for parent, folders, files in os.walk(folder, onerror=_refuse):
        inside = Path(parent)
        folders[:] = sorted(each for each in folders if _wanted(inside / each, exclude))
        for file in sorted(files):
            if Path(file).suffix.lower() in EXTENSIONS and _wanted(inside / file, exclude):
                yield str(inside / file)


def _refuse(fault: OSError) -> NoReturn:
    """A folder that cannot be looked into is not passed over: its manuscripts would count as clean."""
    raise fault


def _wanted(path: Path, exclude: Sequence[str]) -> bool:
    return not path.name.startswith(".") and not any(fits(path.as_posix(), pattern) for pattern in exclude)


def common_folder(paths: Sequence[str]) -> Path:
    """The innermost folder that everything named lies in; standard input lies where the command is called.

    So does what lies on several drives of Windows, which no folder holds.

    >>> common_folder(["-"]) == Path.cwd()
    True
    """
    folders = [_folder(Path(path).resolve()) for path in paths if path != STANDARD] or [Path.cwd()]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:
        return Path.cwd()


def _folder(path: Path) -> Path:
    return path if path.is_dir() else path.parent
