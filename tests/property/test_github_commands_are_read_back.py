"""Law: GitHub's runner reads every workflow command back as the finding it was printed for."""

from __future__ import annotations

import attrs
from clients.runner import annotations
from hypothesis import given
from hypothesis import strategies as st
from samples.checked import checked, document

from mol_citations.checking.reporting import FORMATS, Report

nasty = st.text(st.sampled_from("%:,=;\r\n\t \"'aé中|%0A%3A"), max_size=20) | st.text(
    st.characters(codec="utf-8"), max_size=20
)
[FINDING] = checked(document("Ibid."), select=["MOL101"])


@given(nasty, nasty, st.sampled_from(["error", "warning", "info"]))
def test_commands_are_read_back(path, message, severity):
    """Kind, file, line, title and message, whatever stands in them."""
    finding = attrs.evolve(FINDING, file=f"{path}.md", message=message, severity=severity)
    [read] = annotations("".join(FORMATS["github"](Report(findings=(finding,)))))

    assert {"error": "error", "warning": "warning", "info": "notice"}[severity] == read.kind
    assert {
        "file": f"{path}.md",
        "line": "3",
        "col": "7",
        "endLine": "3",
        "endColumn": "12",
        "title": "MOL101 ibid-without-antecedent",
    } == read.properties
    assert message == read.message
