"""Docstrings as this project writes them, made ready for the site: an extension of griffe.

Doctests become code, for Markdown takes their prompts for quotations. The fields of a record become a block of
their own, for they have names and types that say enough, and no docstrings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator


class Docstrings(griffe.Extension):
    """Rewrites the docstrings of a package when all of it is known, inherited fields too."""

    def on_package(self, *, pkg: griffe.Module, **_: object) -> None:
        """Rewrites each docstring below ``pkg``."""
        for found in _objects(pkg):
            if found.docstring is not None:
                found.docstring.value = "\n\n".join([*_fenced(found.docstring.value), *_fields(found)])


def _objects(parent: griffe.Module | griffe.Class) -> Iterator[griffe.Object]:
    yield parent
    for member in parent.members.values():
        if isinstance(member, griffe.Module | griffe.Class):
            yield from _objects(member)
        elif isinstance(member, griffe.Object):
            yield member


def _fenced(docstring: str) -> Iterator[str]:
    """The paragraphs, with a fence around each that begins with a prompt."""
    for paragraph in docstring.split("\n\n"):
        if paragraph.lstrip("\n").startswith(">>> "):
            yield f"```pycon\n{paragraph.strip()}\n```"
        else:
            yield paragraph


def _fields(found: griffe.Object) -> Iterator[str]:
    """The fields of a record with their types."""
    if not isinstance(found, griffe.Class) or not any("attrs." in str(each.value) for each in _decorators(found)):
        return
    lines = [
        f"{field.name}: {field.annotation}"
        for field in {**found.inherited_members, **found.members}.values()
        if field.is_attribute and field.docstring is None and not field.name.startswith("_") and field.annotation
    ]
    if lines:
        yield "```python\n" + "\n".join(lines) + "\n```"


def _decorators(found: griffe.Class) -> list[griffe.Decorator]:
    return found.decorators
