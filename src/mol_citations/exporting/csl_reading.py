"""CSL-JSON of this package back to records, from the parts kept in ``custom``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from mol_citations.errors import ReadError
from mol_citations.exporting.text import SHELFMARK_FIELDS
from mol_citations.records import DESCRIPTION_FIELDS, Description, Record, Shelfmark


def from_csl(source: str | Iterable[Mapping[str, object]]) -> tuple[Record, ...]:
    """The records of a CSL-JSON text, or of its items, in their order: key, shelfmark, description.

    Items of other programs have nothing in ``custom`` that this package wrote, and ``collection`` items are
    no records: both are passed over.

    Raises:
        ReadError: a text or items that are no CSL-JSON, or parts in ``custom`` that no record has.

    >>> from mol_citations.exporting.csl import to_csl
    >>> record = Record(key="a", shelfmark=Shelfmark(fonds="K 63"), description=Description(date="1938"))
    >>> from_csl(to_csl([record])) == (record,)
    True
    """
    items = csl_items(source) if isinstance(source, str) else _items(list(source))
    return tuple(_record(item) for item in items if is_record(item))


def csl_items(text: str) -> list[Mapping[str, object]]:
    """The items of a CSL-JSON text; raises `ReadError` where it is none."""
    try:
        items: object = json.loads(text)
    except (ValueError, RecursionError) as error:  # also for a number or a nesting beyond what Python takes
        raise ReadError(f"no JSON: {error}") from error
    return _items(items)


def _items(items: object) -> list[Mapping[str, object]]:
    if not isinstance(items, list) or not all(isinstance(item, Mapping) and "id" in item for item in items):
        raise ReadError("no CSL-JSON: it is a list of objects that each have an id")
    return items


def is_record(item: Mapping[str, object]) -> bool:
    """Whether this package wrote the item, for a record."""
    custom = item.get("custom")
    return item.get("type") != "collection" and isinstance(custom, Mapping) and "shelfmark" in custom


def _record(item: Mapping[str, object]) -> Record:
    key = str(item["id"])
    custom = item["custom"]
    parts = custom if isinstance(custom, Mapping) else {}
    code = parts.get("reference_code")
    return Record(
        key=key,
        shelfmark=Shelfmark(**_strings(parts.get("shelfmark", {}), SHELFMARK_FIELDS, f"item {key!r}: shelfmark")),
        description=Description(
            **_strings(parts.get("description", {}), DESCRIPTION_FIELDS, f"item {key!r}: description")
        ),
        reference_code=code if isinstance(code, str) else None,
    )


def _strings(parts: object, known: tuple[str, ...], where: str) -> dict[str, str]:
    if not isinstance(parts, Mapping):
        raise ReadError(f"{where} is no object")
    for name, value in parts.items():
        if name not in known or not isinstance(value, str):
            raise ReadError(f"{where} has no field {name!r} with the value {value!r}")
    return dict(parts)
