"""Synthetic notes: archival citations, ibids, references by author and year, as the main fixture has them.

The shares of the kinds are those of the fixture; names, dates and numbers are drawn from a seeded generator, so
that few citations are alike and what is kept of earlier ones helps no more than it would in a book.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CREATORS = [
    f"Hungarian {body} {place}"
    for body in ("Embassy to", "Legation in", "Consulate in", "Trade Mission to")
    for place in ("the SRV", "the PRC", "Cuba", "Kampuchea", "Indonesia", "Laos", "Mongolia", "Japan", "India")
]
GENRES = ["Report", "Annual Report", "Memorandum", "Telegram", "Ciphered Telegram", "Letter", "Minutes"]
MONTHS = ["January", "March", "April", "June", "July", "September", "October", "November", "December"]
AUTHORS = ["Fforde", "Beresford", "Kaplan", "Nguyen", "Stowe", "Womack", "Pike", "Gaiduk", "Szalontai", "Path"]


def notes(count: int, seed: int = 7) -> Iterator[str]:
    """``count`` notes without their labels.

    >>> next(notes(1)).endswith(".")
    True
    """
    draw = random.Random(seed)  # noqa: S311 - figures for a benchmark
    for _ in range(count):
        parts = [_citation(draw) for _ in range(1 + (draw.random() < 0.35))]
        yield "; ".join(parts) + "."


def manuscript(count: int, seed: int = 7) -> str:
    """The notes as the definitions of pandoc notes, each with a line of text that refers to it."""
    return "".join(f"Line.[^{n}]\n\n[^{n}]: {note}\n\n" for n, note in enumerate(notes(count, seed), start=1))


def _citation(draw: random.Random) -> str:
    kind = draw.random()
    if kind < 0.12:
        return "Ibid"
    if kind < 0.22:
        return f"{draw.choice(AUTHORS)}({draw.randint(1975, 2009)}, {draw.randint(1, 300)})"
    return archival(draw)


def archival(draw: random.Random) -> str:
    """``Hungarian Embassy to the SRV, Report, 24 April 1986, VTS, 1986, 147. doboz, 162-50, 00900/1986``."""
    year = draw.randint(1950, 1989)
    date = f"{draw.randint(1, 28)} {draw.choice(MONTHS)} {year}"
    place = f"XIX-J-1-j Vietnam, {year}, {draw.randint(1, 180)}. doboz, 162-{draw.randint(1, 600)}"
    number = f"00{draw.randint(100, 6999)}/{draw.randint(1, 20)}/{year}"
    return f"{draw.choice(CREATORS)}, {draw.choice(GENRES)}, {date}, MOL, {place}, {number}"
