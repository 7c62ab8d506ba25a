"""Hyphens at the ends of lines and pages: the printer's, or the word's own."""

from __future__ import annotations

import pytest

from mol_citations.reading import read_text

LINE_ENDS = [
    # as printed, as read
    ("147. do-\nboz", "147. doboz"),
    ("opin-\nion", "opinion"),
    ("do\u00ad\nboz", "doboz"),
    ("do\u2010\nboz", "doboz"),
    ("do¬\nboz", "doboz"),
    ("do-  \r\n   boz", "doboz"),
    ("do\u00adboz", "doboz"),
    ("Levél-\ntár", "Levéltár"),
    ("162-\n505", "162-505"),
    ("XIX-J-\n1-j", "XIX-J-1-j"),
    ("XIX-J-1-\nj", "XIX-J-1-j"),
    ("M-\nKS 288", "M-KS 288"),
    ("306-\nBBT", "306-BBT"),
    ("Soviet-\nVietnamese", "Soviet-Vietnamese"),
    ("x-\nray", "x-ray"),
    ("so-called, so-\ncalled", "so-called, so-called"),
    ("socalled, so-\ncalled", "socalled, socalled"),
    ("LEVÉLTÁR, LEVÉL-\nTÁR", "LEVÉLTÁR, LEVÉLTÁR"),
    ("KÜLÜGY-\nMINISZTÉRIUM", "KÜLÜGY-MINISZTÉRIUM"),
    ("bel-\nés külügyi", "bel- és külügyi"),
    ("Vor-\nund Nachteile", "Vor- und Nachteile"),
    ("pp. 3-\n(sic)", "pp. 3- (sic)"),
    ("1983–\n1984", "1983–1984"),
    ("505/res/\n1920", "505/res/1920"),
    ("boxes –\nand lids", "boxes – and lids"),
    ("boxes\nand lids", "boxes and lids"),
    ("boxes -\nand lids", "boxes - and lids"),
]


@pytest.mark.parametrize(("printed", "read"), LINE_ENDS)
def test_a_word_at_a_lines_end(printed, read):
    """What is read for a line end in a note."""
    assert [read] == [note.text for note in read_text(f"A.[^1]\n\n[^1]: {printed}\n").notes]


PAGE_ENDS = [
    ("147. do-", "boz, 50.", "147. doboz, 50."),
    ("147. do\u00ad", "boz, 50.", "147. doboz, 50."),
    ("162-", "505, 50.", "162-505, 50."),
    ("Soviet-", "Vietnamese debates.", "Soviet-Vietnamese debates."),
    ("bel-", "és külügyi.", "bel- és külügyi."),
    ("147.", "doboz, 50.", "147. doboz, 50."),
    ("debates over aid, see", "also Ton.", "debates over aid, see also Ton."),
    ("a finished note.", "(And more.)", "a finished note. (And more.)"),
]


@pytest.mark.parametrize(("above", "below", "read"), PAGE_ENDS)
def test_a_note_at_a_pages_end(above, below, read):
    """What is read where a note runs on below the next page's rule."""
    text = f"A.<sup>1)</sup>\n\n---\n\n1) {above}\n\nB.<sup>2)</sup>\n\n---\n\n{below}\n\n2) Ibid.\n"

    assert [read, "Ibid."] == [note.text for note in read_text(text).notes]
