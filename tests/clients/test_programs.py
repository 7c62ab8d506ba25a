"""A missing client: skipped with the command that installs it, but never where every client must run."""

from __future__ import annotations

import pytest
from clients import programs


def test_a_missing_client_skips_on_a_developers_machine(monkeypatch):
    """The message is the command to type."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PATH", "")

    with pytest.raises(pytest.skip.Exception, match="pandoc is missing; install it with: apt-get install pandoc"):
        programs.program("pandoc")


def test_a_missing_client_fails_in_ci(monkeypatch):
    """There, a skip would hide that nothing was proved."""
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv("PATH", "")

    with pytest.raises(pytest.fail.Exception, match="pandoc is missing"):
        programs.program("pandoc")
