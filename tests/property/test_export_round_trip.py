"""Laws of the exports: what is written is read back, whatever the record holds.

CSL-JSON gives back equal records; BibTeX and BibLaTeX equal keys and descriptions, and the archive path as
text. Values are compared as they are printed: on one line and in NFC.
"""

from __future__ import annotations

import json
from collections import defaultdict

import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import example, given
from hypothesis import strategies as st
from samples.nasty import nasty_records

from mol_citations.exporting import from_bibtex, from_csl, to_biblatex, to_bibtex, to_csl, to_csl_json, to_ris
from mol_citations.exporting.latex import escape, unescape
from mol_citations.exporting.text import SHELFMARK_FIELDS, names, one_line, tidy
from mol_citations.records import DESCRIPTION_FIELDS, Description, Record, Shelfmark
from mol_citations.rendering import archive_path, located_path

TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20),
    st.text("abő{}\\%&#_$~^@\"', =-()/.;\n", min_size=1, max_size=20),
).filter(one_line)
YEARS = st.integers(1000, 2100).map(str)
DAYS = st.dates().filter(lambda day: day.year >= 1000).map(str)
DATES = st.one_of(
    YEARS,
    DAYS,
    DAYS.map(lambda day: day[:7]),
    YEARS.map(lambda year: f"{year}~"),
    YEARS.map(lambda year: f"{year[:3]}X"),
    YEARS.map(lambda year: f"{year}-24"),
    st.tuples(DAYS, DAYS).map(lambda ends: "/".join(sorted(ends))),
    YEARS.map(lambda year: f"../{year}"),
)
DESCRIPTIONS = st.fixed_dictionaries(
    {}, optional={name: DATES if name == "date" else TEXTS for name in DESCRIPTION_FIELDS}
).map(lambda parts: Description(**parts))
SHELFMARKS = st.dictionaries(st.sampled_from(SHELFMARK_FIELDS), TEXTS, max_size=6).map(lambda parts: Shelfmark(**parts))
RECORDS = st.builds(
    Record,
    key=st.from_regex(r"[a-z0-9:._-]{1,12}", fullmatch=True),
    shelfmark=SHELFMARKS,
    description=DESCRIPTIONS,
    reference_code=st.none() | st.just("HU-MNL-OL-K 63"),
)


@given(TEXTS)
@example("{")
@example("\\textbackslash")
def test_unescape_undoes_escape(text):
    """No text is lost in LaTeX."""
    assert text == unescape(escape(text))


@given(st.text("abő{}\\%&#_$~^űÁ–„”ß", max_size=20))
def test_unescape_undoes_ascii(text):
    """Neither is it in ASCII."""
    latex = escape(text, ascii_only=True)

    assert latex.isascii()
    assert text == unescape(latex)


@given(RECORDS)
def test_csl_json_gives_equal_records(record):
    """Key, shelfmark, description and reference code, through the text of a file."""
    assert (record,) == from_csl(to_csl_json([record]))


@given(RECORDS, st.sampled_from(["portable", "spec"]))
def test_csl_items_are_what_the_file_holds(record, profile):
    """Items are plain JSON."""
    assert json.loads(to_csl_json([record], profile=profile)) == to_csl([record], profile=profile)


@pytest.mark.parametrize(
    "write",
    [
        to_bibtex,
        to_biblatex,
        lambda records: to_biblatex(records, profile="biblatex-chicago"),
    ],
    ids=["bibtex", "biblatex", "biblatex-chicago"],
)
@given(record=RECORDS)
def test_bibtex_gives_equal_descriptions(write, record):
    """Key and description as they were, and the path as text."""
    entry, *others = from_bibtex(write([record]))

    assert [] == others
    assert (record.key, tidy(record).description, located_path(tidy(record).shelfmark)) == (
        entry.key,
        entry.description,
        entry.archive_path,
    )


@given(st.lists(RECORDS, unique_by=lambda record: record.key, max_size=5))
def test_every_bibtex_parses_whole(records):
    """No failed block, no comment, every key: whatever the records hold."""
    library = parse_string(to_bibtex(records))

    assert [] == library.failed_blocks == library.comments
    assert sorted(record.key for record in records) == [entry.key for entry in library.entries]


@given(RECORDS)
def test_ris_has_one_record(record):
    """One beginning, one end, and nothing without a tag."""
    lines = to_ris([record]).split("\n")

    assert [0] == [index for index, line in enumerate(lines) if line.startswith("TY  - ")]
    assert all(line[2:6] == "  - " for line in lines[:-1])


@given(RECORDS)
def test_ris_gives_equal_values(record):
    """Each value of the description stands behind its tag, and the archive path behind its own."""
    read = defaultdict(list)
    for line in to_ris([record]).split("\n")[:-1]:
        read[line[:2]].append(line[6:])
    shelfmark, description = tidy(record).shelfmark, tidy(record).description

    assert [record.key] == read["ID"]
    assert ([description.place] if description.place else []) == read["CY"]
    assert ([archive_path(shelfmark)] if archive_path(shelfmark) else []) == read["AN"]
    if description.title:
        assert [description.title] == read["TI"]
        assert ([description.genre] if description.genre else []) == read["M3"]
        assert ([description.copy_type] if description.copy_type else []) == read["N1"]
    if description.creator:
        assert [f"{name}," for name in names(description.creator)] == read["AU"]
    if description.date:
        assert all(date[:4] == description.date[:4] for date in read["PY"] if description.date[:4].isdigit())


def test_nasty_records_come_back():
    """The list of nasty values, by name."""
    records = nasty_records()

    assert tuple(records) == from_csl(to_csl_json(records))
    assert [tidy(record).description for record in records] == [
        entry.description for entry in from_bibtex(to_bibtex(records))
    ]
