"""The checks of the documentation find what is wrong with a page."""

from __future__ import annotations

import pytest
from documentation.blocks import blocks
from documentation.kinds import KINDS, Page, fault

ROWS = [
    # a page, and a word of what is wrong with it
    ("```\nmol-citations --version\n```\n", "no language"),
    ("```rust\nfn main() {}\n```\n", "no way to check a block of rust"),
    ("~~~ruby\nputs 1\n~~~\n", "no way to check a block of ruby"),
    ("```console\n$ mol-citations --version\nmol-citations 99\n```\n", "a terminal shows now"),
    ("```console\n$ mol-citations --version\n```\n", "a terminal shows now"),
    ("```console\nmol-citations 99\n```\n", "begins with a command"),
    ("```console\n$ mol-citations rule MOL301\nMOL302 dash-in-code\n…\n```\n", "a terminal shows now"),
    ("```console\n$ false\n$ echo $?\n0\n```\n", "a terminal shows now"),
    ("```sh\npip install .\n```\n", "only mol-citations can be run"),
    ("```sh\nmol-citations check --no-such-option\n```\n", "ended with 2"),
    ("<!-- run by: .ci/run -->\n```sh\nrm -rf .\n```\n", "does not have"),
    ("```pycon\n>>> 1 + 1\n3\n```\n", "Expected"),
    ("```pycon\n1 + 1\n```\n", "no example"),
    ('```toml\nibid = "last"\n```\n', "no such setting"),
    ("```yaml\nhooks:\n  - id: no-such-hook\n```\n", "no such hooks"),
    ("```yaml\nscript:\n  - mol-citations check --no-such-option\n```\n", "a bad call"),
    ("```yaml\nuses: owner/mol-citations@v1\nwith: {path: x}\n```\n", "no such inputs"),
    ("```bibtex\n@misc{key,\n  title = {One,\n}\n```\n", "broken"),
    ("```markdown\nNo notes here.\n```\n", "cannot be read"),
    ('```markdown title="fixtures/example.md"\nAnother manuscript.[^1]\n```\n', "holds something else"),
    ("```latex\n\\usepackage{biblatex}\n```\n", "only a whole document"),
    ("```text\nOut of nowhere.\n```\n", "where this text comes from"),
    ("```lark\nNO_SUCH: /terminal/\n```\n", "no grammar has these lines"),
]


def faults(path, text):
    """What is wrong with the blocks of a page; an error counts as what it says."""
    path.write_text(text, encoding="utf-8")
    page = Page()
    found = []
    for block in blocks(path):
        try:
            said = fault(block, page)
        except ValueError as error:
            said = str(error)
        found += [said] if said else []
    return found


@pytest.mark.usefixtures("clone")
@pytest.mark.parametrize(("text", "said"), ROWS)
def test_what_is_not_so_is_found(tmp_path, text, said):
    """One page, one fault."""
    [found] = faults(tmp_path / "page.md", text)

    assert said in found


@pytest.mark.usefixtures("clone")
@pytest.mark.parametrize(
    "text",
    [
        "```console\n$ mol-citations rule MOL301\nMOL301 separator\n…\n```\n",
        "```console\n$ false\n$ echo $?\n1\n```\n",
        "1. In a list:\n\n    ```console\n    $ echo one\n    one\n    ```\n",
        "<!-- not run: for the sake of an example -->\n```rust\nfn main() {}\n```\n",
        "```pycon\n>>> one = 1\n\n```\n\n```pycon\n>>> one\n1\n\n```\n",
        "```python\ndef test_one():\n    assert 1 == 1\n```\n",
    ],
)
def test_what_is_so_is_left_alone(tmp_path, text):
    """Lines left out, codes of commands, lists, reasons, and names from one block to the next."""
    assert [] == faults(tmp_path / "page.md", text)


@pytest.mark.usefixtures("clone")
def test_a_test_that_fails_in_a_program_fails_the_page(tmp_path):
    """Tests are called, not only defined."""
    with pytest.raises(AssertionError):
        faults(tmp_path / "page.md", "```python\ndef test_one():\n    assert 1 == 2\n```\n")


@pytest.mark.usefixtures("clone")
def test_output_is_renewed_where_it_stands(tmp_path):
    """Alike sessions are told apart, and what is set in stays set in."""
    path = tmp_path / "page.md"
    text = "```console\n$ echo one\n```\n\n- x\n\n    ```console\n    $ echo one\n    two\n    ```\n\nEnd.\n"
    path.write_text(text, encoding="utf-8")
    page = Page()
    for block in blocks(path):
        fault(block, page)

    renewed = page.rewritten(text)

    again = "```console\n$ echo one\none\n```\n\n- x\n\n    ```console\n    $ echo one\n    one\n    ```\n\nEnd.\n"
    assert again == renewed


def test_every_kind_says_what_it_checks():
    """For whoever meets a block that fails."""
    assert all(check.__doc__ for check in KINDS.values())
