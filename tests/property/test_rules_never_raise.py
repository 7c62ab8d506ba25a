"""Law: whatever a file holds, every rule looks at it and every format prints what it found, without an error."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from samples.faulty import manuscripts
from samples.fragments import ALPHABET

from mol_citations import check, parse, resolve
from mol_citations.checking.baseline import Baseline, written
from mol_citations.checking.reporting import FORMATS, Report, step_summary
from mol_citations.config import CheckSettings, Settings

EVERY_RULE = Settings(check=CheckSettings(select=("ALL",)))
anything = manuscripts() | st.text(ALPHABET, max_size=80) | st.text(max_size=80)
layouts = st.sampled_from(["auto", "markdown", "text", "lines"])


@given(st.lists(anything, max_size=3), layouts)
def test_any_texts_can_be_checked(texts, layout):
    """One or several together, in every layout; findings come in the order of files and places."""
    named = {f"{number}.md": text for number, text in enumerate(texts)}
    manuscripts = [resolve(parse(text, layout, path=path)) for path, text in named.items()]

    found = check(manuscripts, settings=EVERY_RULE, texts=named)
    assert [(one.file, one.start) for one in found] == sorted((one.file, one.start) for one in found)


@given(st.sampled_from(list(FORMATS)), anything)
def test_any_findings_can_be_printed(name, text):
    """As UTF-8; what is JSON or XML can be read back."""
    found = check(resolve(parse(text, path="article.md")), settings=EVERY_RULE, texts={"article.md": text})
    report = Report(findings=found, texts={"article.md": text})

    printed = "".join(FORMATS[name](report))
    printed.encode()
    if name in {"json", "sarif", "rdjson"}:
        json.loads(printed)
    elif name == "jsonl":
        assert len(found) == len([json.loads(line) for line in printed.split("\n")[:-1]])
    elif name == "junit":
        ET.fromstring(printed)  # noqa: S314 - our own text
    elif name in {"concise", "github"}:
        assert len(found) == len(printed.split("\n")) - 1
    rows = "".join(step_summary(report)).split("\n")
    assert len(found) == sum(row.startswith("| article.md:") for row in rows)


@given(anything)
def test_any_findings_make_a_baseline(text):
    """Which is read back and knows them all."""
    found = check(resolve(parse(text, path="article.md")), settings=EVERY_RULE, texts={"article.md": text})

    assert () == Baseline.read(written(found), "known.json").new(found)
