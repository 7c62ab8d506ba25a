"""Merging into an old bibliography: the author's entries win, and a second run changes nothing."""

from __future__ import annotations

import json

import attrs
import pytest
from samples.nasty import nasty_records
from samples.seed import ANNUAL_REPORT, KAMPUCHEA, MEMORANDUM, SEED, VTS

from mol_citations.errors import ExportError, ReadError
from mol_citations.exporting import FORMATS, Difference, ExportOptions, merge, merging, pieces, to_bibtex, to_csl_json


def written(records, name: str) -> str:
    """The text of a file."""
    return "".join(pieces(records, name))


def changed(record, **description):
    """The record with another description."""
    return attrs.evolve(record, description=attrs.evolve(record.description, **description))


@pytest.mark.parametrize("name", FORMATS)
def test_merging_with_itself_changes_nothing(name):
    """The same records once more: the same bytes, and nothing to report."""
    text = written(nasty_records(), name)
    merged = merge(text, text, name)

    assert (text, (), (), (), {}) == (merged.text, merged.added, merged.gone, merged.differences, merged.keys)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("missing", SEED, ids=lambda record: record.key)
def test_an_added_record_stands_where_a_fresh_export_has_it(name, missing):
    """Whichever record is new: the merged file is the fresh one."""
    old = written([record for record in SEED if record is not missing], name)
    merged = merge(old, written(SEED, name), name)

    assert written(SEED, name) == merged.text
    assert (missing.key,) == merged.added


@pytest.mark.parametrize("name", FORMATS)
def test_into_an_empty_file(name):
    """A file without entries becomes the fresh one."""
    assert written(SEED, name) == merge(written([], name), written(SEED, name), name).text


@pytest.mark.parametrize("name", FORMATS)
def test_what_disappeared_is_reported_and_kept(name):
    """A record that is no longer cited stays in the file."""
    old = written(SEED, name)
    merged = merge(old, written([ANNUAL_REPORT], name), name)

    assert (KAMPUCHEA.key, MEMORANDUM.key) == merged.gone
    assert old == merged.text


@pytest.mark.parametrize(
    ("name", "field", "kept", "new"),
    [
        ("bibtex", "author", "{Embassy}", "{Hungarian Embassy to Indonesia}"),
        ("biblatex", "author", "{Embassy}", "{Hungarian Embassy to Indonesia}"),
        ("csl-json", "author", '[{"literal": "Embassy"}]', '[{"literal": "Hungarian Embassy to Indonesia"}]'),
        ("ris", "AU", "Embassy,", "Hungarian Embassy to Indonesia,"),
    ],
)
def test_existing_values_win(name, field, kept, new):
    """A value that the author changed stays, and the difference is said."""
    old = written([changed(KAMPUCHEA, creator="Embassy")], name)
    merged = merge(old, written([KAMPUCHEA], name), name)

    assert old == merged.text
    assert (Difference(key=KAMPUCHEA.key, field=field, kept=kept, new=new),) == merged.differences


@pytest.mark.parametrize("name", FORMATS)
def test_existing_keys_win(name):
    """A record that the author renamed is recognised by its path, date and genre."""
    old = written([attrs.evolve(KAMPUCHEA, key="my-key"), ANNUAL_REPORT], name)
    merged = merge(old, written([KAMPUCHEA, ANNUAL_REPORT], name), name)

    assert old == merged.text
    assert {KAMPUCHEA.key: "my-key"} == merged.keys
    assert ((), ()) == (merged.added, merged.gone)


def test_two_that_look_alike_are_not_guessed_between():
    """Where two existing entries fit, the record is added under its own key."""
    old = to_bibtex([attrs.evolve(KAMPUCHEA, key="one"), attrs.evolve(KAMPUCHEA, key="two")])
    merged = merge(old, to_bibtex([KAMPUCHEA]), "bibtex")

    assert (KAMPUCHEA.key,) == merged.added
    assert ("one", "two") == merged.gone


OWN = """\
% my bibliography

@string{lup = "Leiden University Press"}

@book{szalontai,
  author = "Szalontai, Balázs",
  publisher = lup, year = 2005
}   @misc{tail, note = {same line}}

% about the embassy
@unpublished{zz,
  note = {mine}
}
the end"""


def test_an_authors_own_file_is_kept_byte_for_byte():
    """Comments, strings and layout stay; new entries come in the order of keys, before a comment that belongs below."""
    merged = merge(OWN, to_bibtex([attrs.evolve(KAMPUCHEA, key="report"), attrs.evolve(MEMORANDUM, key="u")]), "bibtex")

    first = to_bibtex([attrs.evolve(KAMPUCHEA, key="report")])
    second = to_bibtex([attrs.evolve(MEMORANDUM, key="u")])
    before, behind = OWN.split("@book", 1)
    assert (
        f"{before}{first}\n@book{behind.split('% about')[0]}{second}\n% about{behind.split('% about')[1]}"
        == merged.text
    )
    assert merged.text == merge(merged.text, first + second, "bibtex").text


def test_an_unsorted_file_gets_new_entries_at_its_end():
    """There is no right place among entries in no order."""
    old = "@misc{b,\n}\n@misc{a,\n}"
    merged = merge(old, "@misc{aa,\n}\n", "bibtex")

    assert "@misc{b,\n}\n@misc{a,\n}\n\n@misc{aa,\n}\n" == merged.text


def test_a_users_fields_are_no_difference():
    """What the author added to an entry is the author's."""
    old = to_bibtex([KAMPUCHEA]).replace(
        "keywords     = {archival}", "keywords     = {archival, todo},\n  file = {scan.pdf}"
    )

    assert () == merge(old, to_bibtex([KAMPUCHEA]), "bibtex").differences


@pytest.mark.parametrize("month", ["sep", "{September 14th}", "{IX}", "{32nd May}"])
def test_a_month_that_the_author_changed_is_a_value_like_others(month):
    """It stays in the file, and is told."""
    old = to_bibtex([KAMPUCHEA]).replace("{20 November}", month)
    merged = merge(old, to_bibtex([KAMPUCHEA]), "bibtex")

    assert old == merged.text
    assert [("month", "20 November")] == [(each.field, each.new) for each in merged.differences]


@pytest.mark.parametrize("name", FORMATS)
def test_line_ends_stay_what_they_are(name):
    """In a file from Windows the added lines end as the others do."""
    old, fresh = written([ANNUAL_REPORT], name), written([ANNUAL_REPORT, KAMPUCHEA], name)
    merged = merge(old.replace("\n", "\r\n"), fresh, name)

    assert fresh.replace("\n", "\r\n") == merged.text
    assert () == merged.differences


def test_an_item_that_zotero_wrote_is_recognised():
    """Zotero gives items other ids and drops ``custom``; path and date tell which document it is."""
    items = json.loads(to_csl_json([KAMPUCHEA]))
    items[0]["id"] = "http://zotero.org/users/1/items/ABCD"
    del items[0]["custom"]
    old = json.dumps(items)
    merged = merge(old, to_csl_json([KAMPUCHEA]), "csl-json")

    assert old == merged.text
    assert {KAMPUCHEA.key: "http://zotero.org/users/1/items/ABCD"} == merged.keys


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("bibtex", "@misc{a,\n}\n\n@misc{b, note = {open", "no BibTeX in line 4"),
        ("bibtex", "@misc{a,\n}\n@misc{a,\n}", "no BibTeX in line 3: another entry before has the key 'a'"),
        ("bibtex", "@misc{a, note={b}, note={c}, url={d}}", "line 1: the entry there has note more than once"),
        ("csl-json", "[{", "no JSON"),
        ("csl-json", "[" * 100_000, "no JSON: maximum recursion depth exceeded"),
        ("csl-json", f'[{{"id": {"1" * 5000}}}]', "no JSON: Exceeds the limit"),
        ("csl-json", '{"id": "a"}', "no CSL-JSON"),
    ],
)
def test_a_broken_file_is_refused(name, text, message):
    """Nothing is merged into a file that does not parse."""
    with pytest.raises(ReadError, match=message):
        merge(text, written(SEED, name), name)


def test_fonds_are_merged_like_entries():
    """A short title declared since the last run adds its fonds."""
    options = ExportOptions(short_titles=(VTS,))
    fresh = "".join(pieces(SEED, "csl-json", options))
    merged = merge(written(SEED, "csl-json"), fresh, "csl-json")

    assert ("fonds-vts",) == merged.added
    assert fresh == merged.text


def test_an_empty_file_is_a_bibliography():
    """A file just created has no items yet."""
    assert to_csl_json(SEED) == merge("", to_csl_json(SEED), "csl-json").text


def test_a_merged_file_that_lost_an_entry_is_refused(monkeypatch):
    """The merged text is read back before it is handed over."""
    monkeypatch.setattr(merging, "_placed", lambda _existing, added: added)

    with pytest.raises(ExportError, match="does not read back with the entries of both"):
        merge(to_bibtex([KAMPUCHEA]), to_bibtex([MEMORANDUM]), "bibtex")
