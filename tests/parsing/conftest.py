"""What the tests of parsing share: the cost of a call, for comparing one length with another."""

from __future__ import annotations

import gc
import time
from typing import Protocol

import pytest


class Growth(Protocol):
    """What the fixture `growth` hands to a test."""

    def __call__(self, read, once: str, *, length: int) -> float:
        """How many times more ``read`` takes for eight times a text of ``length`` code points."""


def _cost(read, text):
    """The least processor time of three readings, without the interpreter's own housekeeping."""
    taken = []
    gc.disable()
    try:
        for number in range(3):
            varied = text + "." * number  # nothing kept from one reading helps the next
            started = time.process_time()
            read(varied)
            taken.append(time.process_time() - started)
    finally:
        gc.enable()
    return min(taken)


@pytest.fixture
def growth() -> Growth:
    """Compares the cost of a text with that of eight times the text: about 8 where reading is linear."""

    def measure(read, once, *, length):
        times = max(1, length // len(once))
        read(once * 3)
        return _cost(read, once * times * 8) / max(_cost(read, once * times), 0.001)

    return measure
