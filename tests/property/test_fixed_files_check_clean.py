"""Law: what was fixed is found no more, and every byte that no fix is about stays as it was."""

from __future__ import annotations

import codecs
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from samples.faulty import manuscripts
from samples.mending import PATH, checker, mended

from mol_citations.checking.fixing import apply
from mol_citations.cli.rewriting import encoded
from mol_citations.reading import decode

TOUCHED = re.compile(r"[\s,.\-‐-―−]")
"""What the safe rules put in, take out and replace: separators, dashes, spaces, a final stop."""


@pytest.mark.parametrize("unsafe", [False, True])
@given(text=manuscripts())
def test_what_was_fixed_is_found_no_more(text, unsafe):
    """In its citation by its rule; nothing that could be mended is left, but what would change a citation."""
    result = mended(text, unsafe=unsafe)

    left = {(one.note, one.citation, one.code) for one in result.checked.findings}
    assert set() == left & {(one.note, one.citation, one.code) for one in result.fixed}


@given(manuscripts())
def test_safe_fixes_touch_only_what_they_are_about(text):
    """All letters, figures and marks of the file are there as before, in their order; so are its line ends."""
    after = mended(text).texts[PATH]

    assert TOUCHED.sub("", text) == TOUCHED.sub("", after)
    assert re.findall(r"\r?\n|\r", text) == re.findall(r"\r?\n|\r", after)


@given(manuscripts())
def test_outside_its_edits_a_fix_changes_nothing(text):
    """Each fix alone: what stands between its edits is what stood there."""
    for finding in checker()({PATH: text}).findings:
        if finding.fix is None:
            continue
        after, begin = apply(text, [finding.fix]), 0
        pattern = ""
        for edit in finding.fix.edits:
            pattern += re.escape(text[begin : edit.span.start]) + re.escape(edit.content)
            begin = edit.span.end
        assert re.fullmatch(pattern + re.escape(text[begin:]), after)


MARKS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


@given(manuscripts(), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-16", "cp1250"]), st.booleans())
@example("Word.[^1]\r\n\r\n[^1]: MOL, K 63, 147, doboz.\r\n", "utf-16", True)
def test_the_encoding_and_the_mark_stay(text, encoding, marked):
    """What the bytes were written in they are written in again, with a byte order mark if they had one."""
    mark = MARKS.get(encoding, b"") if marked else b""
    try:
        data = mark + text.encode(encoding)
    except UnicodeEncodeError:
        return
    old = decode(data, encoding=encoding)
    new = mended(old).texts[PATH]

    after = encoded(data, old, new, path=PATH, encoding=encoding)
    assert after.startswith(mark)
    assert decode(after, encoding=encoding) == new
    assert encoded(data, old, old, path=PATH, encoding=encoding) == data
