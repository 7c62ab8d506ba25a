"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_file(path: Path | str, pieces: Iterable[str]) -> None:
    r"""Writes ``pieces``, one behind the other, to the file at ``path`` in UTF-8 with ``\n`` for line ends.

    The text goes to a temporary file in the same folder, which then takes the place of the old one: a
    reader finds the old file or the new one, and an error while the pieces are made leaves the old one.
    A new file gets the permissions that ``open`` would give it; an old one keeps its own. What is no file
    (a pipe, ``/dev/null``) cannot be replaced and is written to as it is.

    Raises:
        OSError: the folder cannot be written to.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write_file(Path(folder) / "refs.bib", ["@misc{a}\n"])
    ...     [file.name for file in Path(folder).iterdir()]
    ['refs.bib']
    """
    write_bytes(path, (piece.encode() for piece in pieces))


def write_bytes(path: Path | str, pieces: Iterable[bytes]) -> None:
    """Writes ``pieces`` to the file at ``path`` as they are; otherwise as `write_file` does.

    Raises:
        OSError: the folder cannot be written to.
    """
    target = Path(path)
    if target.exists() and not target.is_file():
        with target.open("wb") as stream:
            stream.writelines(pieces)
        return
    target = target.resolve() if target.is_symlink() else target  # not before: /dev/stdout leads to no path
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with temporary.open("xb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
