"""What the project says of itself in several places is the same everywhere."""

from __future__ import annotations

import re

import mol_citations


def test_the_version_to_cite_is_the_version(root):
    """CITATION.cff names the version of the package."""
    found = re.search(r"^version: (\S+)$", (root / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE)

    assert mol_citations.__version__ == found[1]


def test_the_changelog_begins_with_what_is_not_released(root):
    """There is always a place for the next line."""
    headings = re.findall(r"^## (.+)$", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert headings[0] == "Unreleased"
