"""Fixes: what they write, and that nothing else changes."""

from __future__ import annotations

import pytest
from samples.checked import FULL, document

from mol_citations import check, parse, resolve
from mol_citations.checking import Checked, mend
from mol_citations.config import CheckSettings, Settings


def checker(*select):
    """Reads and checks texts, with these rules."""
    settings = Settings(check=CheckSettings(select=select or ("ALL",)))

    def run(texts):
        resolved = tuple(resolve(parse(text, path=path)) for path, text in texts.items())
        return Checked(manuscripts=resolved, findings=check(resolved, settings=settings, texts=texts))

    return run


def mended(text, *select, unsafe=False):
    """The text as fixing leaves it."""
    return mend({"article.md": text}, checker(*select), unsafe=unsafe).texts["article.md"]


WRITTEN = [
    # rule, as it was, as it is
    ("MOL301", "147, doboz", "147. doboz"),
    ("MOL301", "147 , doboz", "147. doboz"),
    ("MOL301", "147,doboz", "147. doboz"),
    ("MOL302", "162–50", "162-50"),
    ("MOL302", "162\N{MINUS SIGN}50", "162-50"),
    ("MOL302", "162--50", "162-50"),
    ("MOL303", "00900/7/ 1986", "00900/7/1986"),
    ("MOL303", "00900 / 7/1986", "00900/7/1986"),
]


@pytest.mark.parametrize(("code", "before", "after"), WRITTEN)
def test_a_safe_fix_writes_what_the_rule_says(code, before, after):
    """And nothing else."""
    text = document(FULL).replace(after, before)

    assert before in text
    assert document(FULL) == mended(text, code)


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        (
            "MOL304",
            "Embassy, Ciphred Telegram, 3 May 1986, MOL, K 63.",
            "Embassy, Ciphered Telegram, 3 May 1986, MOL, K 63.",
        ),
        ("MOL305", "MOL, \N{CYRILLIC CAPITAL LETTER KA}-58 38. cs.", "MOL, K-58 38. cs."),
        ("MOL305", "MOL, XI\N{CYRILLIC CAPITAL LETTER HA}-J-1-j, 5. d.", "MOL, XIX-J-1-j, 5. d."),
        ("MOL305", "MOL, XIX-\N{CYRILLIC CAPITAL LETTER A}-83-b, 5. d.", "MOL, XIX-A-83-b, 5. d."),
        ("MOL305", "MOL XIX. I-l-i. 6loo5. 147. d.", "MOL XIX. I-1-i. 61005. 147. d."),
        ("MOL307", "MOL, K 63, 5. csomó.", "MNL OL, K 63, 5. csomó."),
    ],
)
def test_an_unsafe_fix_is_made_only_when_asked_for(code, before, after):
    """The safe ones alone leave it."""
    assert document(before) == mended(document(before), code)
    assert document(after) == mended(document(before), code, unsafe=True)


def test_a_final_stop_is_put():
    """Behind the last word of the note."""
    assert document(FULL) == mended(document(FULL[:-1]), "MOL306")


def test_line_ends_and_all_else_stay():
    """Windows' line ends, tabs, trailing blanks, comments."""
    text = document(FULL).replace("\n", "  \r\n\t\r\n") + "<!-- 147, doboz -->\r\n\f\r\n"
    faulty = text.replace("147. doboz", "147, doboz")

    assert text == mended(faulty, "MOL301")


def test_nothing_is_changed_where_reading_joined_lines():
    """A space that stands for a line end cannot be taken out as a space can."""
    text = document(FULL.replace("00900/7/1986", "00900 /\n7/1986"))

    assert text.count("\n") == mended(text).count("\n")


def test_all_files_are_mended_together():
    """Each with its own edits."""
    faulty = [FULL.replace("147.", "147,"), FULL, FULL.replace("162-50", "162–50")]
    texts = {f"{number}.md": document(note) for number, note in enumerate(faulty)}
    result = mend(texts, checker())

    assert {name: document(FULL) for name in texts} == result.texts
    assert ["MOL301", "MOL302"] == sorted(finding.code for finding in result.fixed)


def test_fixes_that_touch_are_made_one_after_the_other():
    """Two rules with something to say of the same characters."""
    text = document("MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 162 – 50, 00900/7/1986.")

    assert document(FULL) == mended(text, "MOL302", "MOL303")


def test_what_a_fix_would_change_is_left(monkeypatch):
    """A fix after which a citation says something else is taken back, the others are made."""
    from mol_citations.checking.rules import typography  # noqa: PLC0415 - only this test needs it

    def wrong(found):
        return typography.Replacement(at=typography.Span(*found.span("number")), content=".")

    monkeypatch.setattr(typography, "_stop", wrong)
    text = document(FULL.replace("147.", "147,"), FULL.replace("162-50", "162–50"))

    assert document(FULL.replace("147.", "147,"), FULL) == mended(text)
