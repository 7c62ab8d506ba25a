"""A text under construction that knows, for each of its characters, where the file has it.

Everything that changes a character while reading goes through here, so that no text ever becomes a bare
string: what is not copied is an `Edit`.
"""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING

import attrs

from mol_citations.sources import Edit, Run, Source

if TYPE_CHECKING:
    from mol_citations.sources import Lines


@attrs.define
class MappedText:
    r"""Pieces of ``file``, copied or changed, in the order they are to be read.

    >>> mapped = MappedText("147. do-\n\nbody\n\nboz")
    >>> mapped.copy(0, 7)
    >>> mapped.replace("dehyphenate", 7, 9, "")
    >>> mapped.copy(16, 19)
    >>> mapped.text
    '147. doboz'
    """

    file: str = attrs.field(repr=False)
    _pieces: list[str] = attrs.field(factory=list, init=False)
    _runs: list[Run] = attrs.field(factory=list, init=False)
    _edits: list[Edit] = attrs.field(factory=list, init=False)
    _length: int = attrs.field(default=0, init=False)

    @property
    def text(self) -> str:
        """What has been put together so far."""
        return "".join(self._pieces)

    def copy(self, start: int, end: int) -> None:
        """Read the file's characters from ``start`` to ``end`` as they stand."""
        if start < end:
            self._pieces.append(self.file[start:end])
            self._place(start, end - start)

    def replace(self, kind: str, start: int, end: int, read: str) -> None:
        """Read the file's characters from ``start`` to ``end`` as ``read``, in the midst of a stretch.

        A change that keeps the length keeps the stretch whole: each character has its place in the file.
        """
        self._edit(kind, start, end, read)
        if len(read) == end - start:
            self._place(start, end - start)
        else:
            self._length += len(read)

    def join(self, kind: str, start: int, end: int, read: str) -> None:
        """Read ``read`` for what stands from ``start`` to ``end``, where a stretch ends and another begins."""
        self._edit(kind, start, end, read)
        self._length += len(read)

    def source(self, path: str | None, lines: Lines) -> Source:
        """Where the characters of `text` stand in the file."""
        return Source(path=path, lines=lines, runs=tuple(self._runs), edits=tuple(self._edits))

    def _edit(self, kind: str, start: int, end: int, read: str) -> None:
        written = intern(self.file[start:end])  # a file has a line end on every line
        self._edits.append(Edit(kind=kind, start=self._length, origin_start=start, written=written, read=read))
        self._pieces.append(read)

    def _place(self, origin: int, length: int) -> None:
        if self._runs:
            last = self._runs[-1]
            if last.start + last.length == self._length and last.origin + last.length == origin:
                self._runs[-1] = Run(last.start, last.length + length, last.origin)
                self._length += length
                return
        self._runs.append(Run(self._length, length, origin))
        self._length += length
