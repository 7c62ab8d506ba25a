"""Law: whatever bytes are in a file, the command ends with 0, 1 or 2, and says in a sentence what it does not take."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from samples.fragments import damaged, texts

from mol_citations.cli.program import program

COMMANDS = [
    "convert -",
    "convert --to biblatex --ascii -",
    "convert --to csl-json --zotero-extra -",
    "convert --to ris --from lines -",
    "convert --encoding cp1250 -",
    "parse -",
    "parse --to json --from lines -",
    "check --output-format json -",
    "check --output-format sarif -",
    "explain - 1",
]
pandoc = st.lists(texts | damaged(), max_size=3).map(
    lambda notes: "A.[^1]\n\n" + "".join(f"[^{number}]: {note}\n\n" for number, note in enumerate(notes, start=1))
)
contents = st.binary(max_size=80) | (pandoc | texts).map(lambda text: text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("line", COMMANDS)
@given(contents)
def test_any_file_is_taken_or_refused_in_a_sentence(line, data):
    """No traceback: an exception that is not the command's own would fail here."""
    done = CliRunner().invoke(program, line.split(), input=data, prog_name="mol-citations", catch_exceptions=False)

    assert done.exit_code in {0, 1, 2}
    assert done.exit_code != 2 or "Error: " in done.stderr
    assert "Traceback" not in done.stderr
