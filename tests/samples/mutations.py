"""Real notes damaged as typing, scanning and pasting damage them, by a `random.Random`: its seed gives them again."""

from __future__ import annotations

import json
from pathlib import Path

from samples.fragments import CITATIONS, SCRAPS

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"

CONFUSED = str.maketrans(
    'lI1Oo0S5BZ2KAMe-–.,;őűöüé"” (/',
    '1lI0О0o5S82КАМе–-,.:öûőűe”"\u00a0{l',
)
"""What scanners and hands take for each other, Latin and Cyrillic letters among it."""

UNUSUAL = tuple("\0\u0301\u202e\ufeff\u00ad\u200d𝐀漢ßﬁİ\u2028\r\ud7ff\x1b\U0010ffff")
"""Characters that text from elsewhere brings in."""


def seeds():
    """The notes of the fixtures and citations of every family, each once."""
    found = list(CITATIONS)
    for path in sorted(FIXTURES.glob("*/notes.json")):
        found += [note["text"] for note in json.loads(path.read_text("utf-8"))]
    return tuple(dict.fromkeys(found))


def articles():
    """The manuscripts of the fixtures, in all their layouts."""
    return tuple(path.read_text("utf-8") for path in sorted(FIXTURES.glob("*/article.*")))


def drop(random, text, _other):
    """A stretch is left out."""
    start, end = _stretch(random, text)
    return text[:start] + text[end:]


def double(random, text, _other):
    """A stretch comes twice, or many times."""
    start, end = _stretch(random, text)
    return text[:end] + text[start:end] * random.choice((1, 1, 2, 7)) + text[end:]


def swap(random, text, _other):
    """Two neighbouring stretches change places."""
    start, middle = _stretch(random, text)
    end = min(len(text), middle + random.randint(1, 12))
    return text[:start] + text[middle:end] + text[start:middle] + text[end:]


def confuse(random, text, _other):
    """Some characters are taken for others."""
    odds = random.choice((0.02, 0.1, 0.5))
    return "".join(letter.translate(CONFUSED) if random.random() < odds else letter for letter in text)


def splice(random, text, other):
    """The beginning of one note and the end of another."""
    end, start = random.randint(0, len(text)), random.randint(0, len(other))
    return text[:end] + random.choice(("", " ", "; ")) + other[start:]


def insert(random, text, _other):
    """A part of a citation, or a character from elsewhere, where it does not belong."""
    at = random.randint(0, len(text))
    return text[:at] + random.choice((*SCRAPS, *UNUSUAL)) + text[at:]


def change_case(random, text, _other):
    """A stretch in capitals or small letters."""
    start, end = _stretch(random, text)
    return text[:start] + random.choice((str.upper, str.lower, str.title))(text[start:end]) + text[end:]


MUTATIONS = (drop, double, swap, confuse, splice, insert, change_case)


def mutated(random, text, other):
    """``text`` after one to six mutations; gives also their names."""
    names = []
    for mutation in random.choices(MUTATIONS, k=random.randint(1, 6)):
        text = mutation(random, text, other)
        names.append(mutation.__name__)
    return text, names


def _stretch(random, text):
    start = random.randint(0, len(text))
    return start, min(len(text), start + random.choice((1, 1, 2, 5, 20)))
