"""What is checked: the rules that are looked for, and where they are not."""

from __future__ import annotations

import fnmatch
from typing import TYPE_CHECKING, Literal, Self

import attrs

from mol_citations.config.values import entries, known_keys, text, texts
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

FailOn = Literal["info", "warning", "error"]
"""From which severity on a finding makes the check fail."""

_KEYS = (
    "baseline",
    "exclude",
    "extend-select",
    "fail-on",
    "ignore",
    "per-file-ignores",
    "per-note-ignores",
    "select",
)


@attrs.frozen(kw_only=True)
class FileIgnore:
    """Rules that are not looked for in the files whose path fits ``pattern`` (``chapters/*.md``)."""

    pattern: str
    codes: tuple[str, ...]

    def fits(self, path: str | None) -> bool:
        """Whether a file of this path is meant; a pattern without a slash fits the file's name in any folder.

        >>> FileIgnore(pattern="*.txt", codes=("MOL3",)).fits("thesis/one.txt")
        True
        """
        return path is not None and fits(path, self.pattern)


@attrs.frozen(kw_only=True)
class NoteIgnore:
    """Rules that are not looked for in one note, for files in which no comment can say so.

    ``note`` is the note's id; ``pattern`` says in which files (``None``: in all).
    """

    note: str
    codes: tuple[str, ...]
    pattern: str | None = None

    def fits(self, path: str | None, note: str | None) -> bool:
        """Whether this note of this file is meant."""
        return note == self.note and (self.pattern is None or (path is not None and fits(path, self.pattern)))


@attrs.frozen(kw_only=True)
class CheckSettings:
    """The table ``check`` of the settings.

        [check]
        select = ["MOL1", "MOL2"]
        extend-select = ["MOL306"]
        ignore = ["MOL202"]
        exclude = ["drafts/*"]
        baseline = "known-findings.json"
        fail-on = "warning"
        per-file-ignores = { "chapters/old-*.md" = ["MOL3"] }
        per-note-ignores = { "71" = ["MOL102"], "article.txt:12" = ["MOL210"] }

    Codes may be cut short, so that they stand for all that begin so. ``baseline`` is taken from the folder
    of the settings.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    fail_on: FailOn = "info"
    per_file_ignores: tuple[FileIgnore, ...] = ()
    per_note_ignores: tuple[NoteIgnore, ...] = ()

    @classmethod
    def of(cls, mapping: Mapping[str, object]) -> Self:
        """The settings that the table ``check`` says.

        Raises:
            ConfigError: for a key that is not known or a value that is not of its kind.

        >>> CheckSettings.of({"per-note-ignores": {"71": ["MOL102"]}}).per_note_ignores[0].note
        '71'
        """
        known_keys(mapping, _KEYS, "check.")
        return cls(
            select=texts(mapping.get("select", []), "check.select"),
            extend_select=texts(mapping.get("extend-select", []), "check.extend-select"),
            ignore=texts(mapping.get("ignore", []), "check.ignore"),
            exclude=texts(mapping.get("exclude", []), "check.exclude"),
            baseline=text(mapping.get("baseline", ""), "check.baseline") or None,
            fail_on=_fail_on(mapping.get("fail-on", "info"), "check.fail-on"),
            per_file_ignores=tuple(
                FileIgnore(pattern=pattern, codes=texts(codes, where))
                for pattern, codes, where in entries(mapping, "per-file-ignores", "check.")
            ),
            per_note_ignores=tuple(
                _note_ignore(name, codes, where)
                for name, codes, where in entries(mapping, "per-note-ignores", "check.")
            ),
        )


def fits(path: str, pattern: str) -> bool:
    """Whether a path fits a pattern: as a whole, as the end of it behind a slash, or by a folder in it.

    >>> fits("a/drafts/x.md", "drafts/*"), fits("a/drafts/x.md", "drafts"), fits("redrafts/x.md", "drafts/*")
    (True, True, False)
    """
    parts = path.replace("\\", "/").split("/")
    wanted = pattern.replace("\\", "/").removeprefix("./").rstrip("/")
    tails = ("/".join(parts[at:]) for at in range(len(parts)))
    return any(fnmatch.fnmatchcase(tail, wanted) for tail in tails) or (
        "/" not in wanted and any(fnmatch.fnmatchcase(part, wanted) for part in parts)
    )


def _fail_on(value: object, where: str) -> FailOn:
    match value:
        case "info" | "warning" | "error":
            return value
        case _:
            raise ConfigError(f'{where}: the choice is "info", "warning" or "error", not {value!r}')


def _note_ignore(name: str, codes: object, where: str) -> NoteIgnore:
    pattern, _, note = name.rpartition(":")
    return NoteIgnore(note=note, pattern=pattern or None, codes=texts(codes, where))
