"""What the documentation shows is what happens: every fenced block is run, or it fails."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from documentation.blocks import blocks, indented, links, pages
from documentation.kinds import Page, fault
from documentation.sessions import commands

ROOT = Path(__file__).resolve().parents[2]
MAY_BE_MISSING = {"iconv", "pandoc"}
PAGES = [page.relative_to(ROOT).as_posix() for page in pages(ROOT)]


def programs(page):
    """The programs that the sessions of a page call, and that are not there."""
    called = {
        command.split()[0] for block in blocks(page) if block.language == "console" for command, _ in commands(block)
    }
    return sorted(name for name in called & MAY_BE_MISSING if shutil.which(name) is None)


@pytest.mark.usefixtures("clone")
@pytest.mark.parametrize("name", PAGES)
def test_every_block_does_what_the_page_says(name, request, golden):
    """From the first to the last, in one folder; `pytest --regenerate` writes the output of sessions anew."""
    if missing := programs(ROOT / name):
        pytest.skip(f"{', '.join(missing)} missing; tests/clients runs this page too")
    page = Page()
    faults = [f"{name}:{block.line}: {said}" for block in blocks(ROOT / name) if (said := fault(block, page))]
    if request.config.getoption("regenerate") and page.renewed:
        golden(ROOT / name, page.rewritten((ROOT / name).read_text(encoding="utf-8")))
    else:
        assert [] == faults, "\n".join(faults)


@pytest.mark.parametrize("name", [name for name in PAGES if name != "docs/reference/rules.md"])
def test_code_stands_in_fences(name):
    """Where it is found and run; the examples of rules are checked with the rules."""
    assert [] == indented(ROOT / name)


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name):
    """Also from the pages that are no part of the site, which is checked as a whole when it is built."""
    page = ROOT / name

    assert [] == [target for target in links(page) if not (page.parent / target).exists()]
