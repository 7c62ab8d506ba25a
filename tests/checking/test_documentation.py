"""What is written beside the code says what the code does."""

from __future__ import annotations

import re
import textwrap
import tomllib

import attrs
import pytest
from samples.checked import checked

from mol_citations.checking.reporting.rule_pages import page
from mol_citations.checking.rules import rules
from mol_citations.cli.inputs import EXTENSIONS
from mol_citations.config import Settings


def test_the_page_of_rules_is_the_rules_own_words(root, golden):
    """Written anew by ``pytest --regenerate``."""
    golden(root / "docs" / "reference" / "rules.md", "".join(page(list(rules().values()))))


def test_the_settings_that_are_shown_are_settings(root):
    """The example of the page is read, and has every key."""
    [example] = re.findall(
        r"```toml\n(.*?)```", (root / "docs" / "reference" / "settings.md").read_text("utf-8"), re.DOTALL
    )
    written = tomllib.loads(example)

    assert set(written) == {"ibid-after-several", "repositories", "fonds", "genres", "short-titles", "check"}
    check, default = attrs.asdict(Settings.of(written).check), attrs.asdict(Settings().check)
    assert [] == [name for name, value in check.items() if value == default[name]]


def manuscript(example):
    """The example as a manuscript: as it stands, as notes at a page's foot, or as the only note."""
    if "[^" in example:
        marks = "".join(f"Word.[^{number}] " for number in re.findall(r"^\[\^(\d+)\]:", example, re.MULTILINE))
        return example if "\n\n" in example or "Maps" in example else f"{marks}\n\n{example}\n"
    numbered = re.findall(r"^(\d+)\) (.*)", example, re.MULTILINE)
    notes = numbered or [("1", example)]
    marks = " ".join(f"Word.<sup>{number})</sup>" for number in dict(notes))
    return f"{marks}\n\n---\n\n" + "".join(f"{number}) {text}\n\n" for number, text in notes)


@pytest.mark.parametrize("code", sorted(rules()))
def test_a_rule_finds_its_own_example(code):
    """The example in each explanation is one."""
    examples = re.findall(r"\n\n((?: {4}.*\n|\n(?= {4}))+)", rules()[code].explanation)

    assert 1 == len(examples)
    text = manuscript(textwrap.dedent(examples[0]).strip())
    select = [code, "MOL102"] if code == "MOL901" else [code]
    assert code in {finding.code for finding in checked(text, select=select)}, text


@pytest.mark.parametrize("name", ["mol-citations-check", "mol-citations-fix"])
def test_the_hooks_take_what_a_folder_gives(root, name):
    """The same extensions, in one process."""
    written = (root / ".pre-commit-hooks.yaml").read_text("utf-8")
    [hook] = [each for each in written.split("\n- ") if f"id: {name}\n" in f"{each}\n"]
    [pattern] = re.findall(r"files: (.*)", hook)

    assert "require_serial: true" in hook
    assert all(re.search(pattern, f"chapter{extension}") for extension in EXTENSIONS)
    assert not re.search(pattern, "chapter.py")


def test_the_action_hands_inputs_over_by_the_environment(root):
    """An input written into a script could say anything to the shell."""
    written = (root / "action.yml").read_text("utf-8")
    scripts = re.findall(r"run: \|\n((?: {8}.*\n)+)", written)

    assert len(scripts) == written.count("run: |")
    assert all("${{" not in script for script in scripts)
    assert re.findall(r"uses: (\S+)", written) == re.findall(r"uses: (\S+@[0-9a-f]{40})", written)
