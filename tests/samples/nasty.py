"""Values that have corrupted a file somewhere, and records that carry them in every field."""

from __future__ import annotations

from mol_citations.records import Description, Record, Shelfmark

NASTY_VALUES = (
    "Box { 3",
    "Box } 3",
    "a } b { c",
    "}{",
    "ends \\",
    "\\{",
    "100%",
    "A & B",
    "#12",
    "MS_12",
    "$5 and $6",
    "a~b^c",
    'say "hi"',
    "'quoted' `back`",
    "line\n@article{x,",
    "@comment{x}",
    "a, b = {c}",
    "e\u0301te\u0301",
    "thin\u00a0space",
    "two  spaces\tand a tab",
    "北京 大使館",
    "שגרירות הונגריה",
    "𝐀 astral",
    "Board of Trade and Plantations",
    "and",
    "others",
    "None",
    "Árvíztűrő tükörfúrógép",
    "Gyűlés — „határozat” – 1983…",
    "x" * 300,
    "é" * 300,
)
"""The list that a file must survive; each comes back as itself, on one line and in NFC."""

REFUSED_VALUES = ("\x00", "a\x07b", "del\x7fete", "c1\x9fcontrol", "\ud800")
"""Values that no client keeps: the export names record and field."""


def record(key: str, value: str) -> Record:
    """A record that has ``value`` in every field a reader sees."""
    return Record(
        key=key,
        shelfmark=Shelfmark(repository_cited=value, fonds=value, subject=value, series=value, box=value, item=value),
        description=Description(creator=value, genre=value, title=value, date="1983-09-14"),
    )


def printed_records() -> list[Record]:
    """Records whose parts can be told apart in print, each with one nasty value in every part."""
    return [
        Record(
            key=f"nasty-{index:02}",
            shelfmark=Shelfmark(
                repository_cited=f"archive {value}",
                fonds=f"fonds {value}",
                subject=f"subject {value}",
                series=f"series {value}",
                year=f"1{index:03}",
                box=f"box {value}",
                item=f"item {value}",
                file_number=f"file {value}",
            ),
            description=Description(creator=f"creator {value}", genre=f"genre {value}", date=f"19{index + 10}-09-14"),
        )
        for index, value in enumerate(NASTY_VALUES)
    ]


def nasty_records() -> list[Record]:
    """One record a nasty value, with keys in the order of the list."""
    return [record(f"nasty-{index:02}", value) for index, value in enumerate(NASTY_VALUES)]
