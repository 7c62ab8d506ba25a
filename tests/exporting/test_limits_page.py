"""The page of limits says every limit that the client tests allow."""

from __future__ import annotations

import inspect

import pytest
from clients import limits

LIMITS = [
    function
    for name, function in inspect.getmembers(limits, inspect.isfunction)
    if function.__module__ == limits.__name__ and name not in ("joined", "at_most")
]


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.__name__)
def test_the_page_has_the_limit(root, limit):
    """In the words of the function that the tests use."""
    page = (root / "docs" / "reference" / "export-limits.md").read_text(encoding="utf-8")
    said = (limit.__doc__ or "").replace("``", "`").strip()

    assert said.casefold() in page.casefold()
