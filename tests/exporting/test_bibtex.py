"""Classic BibTeX: what each part becomes, and that every other reader finds it again."""

from __future__ import annotations

import io
import logging

import pytest
from bibtexparser.entrypoint import parse_string
from pybtex.database import parse_string as pybtex_parse
from samples.nasty import NASTY_VALUES, REFUSED_VALUES, nasty_records, record
from samples.seed import SEED

from mol_citations.errors import ExportError
from mol_citations.exporting import to_bibtex
from mol_citations.exporting.bib import BibEntry, bib_text
from mol_citations.exporting.latex import escape, unescape
from mol_citations.exporting.text import one_line
from mol_citations.records import Description, Record, Shelfmark


def fields_of(text: str) -> dict[str, str]:
    """The fields of the first entry, as bibtexparser's own defaults read them."""
    return {field.key: field.value for field in parse_string(text).entries[0].fields}


def test_the_seed_article(golden, fixtures):
    """The first records of the article, as they stand in its .bib file."""
    golden(fixtures / "exports" / "bibtex.bib", to_bibtex(SEED))


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (Description(creator="A; B"), {"author": "{A} and {B}"}),
        (Description(title="A felvidéki Comité munkaterve"), {"title": "{A felvidéki Comité munkaterve}"}),
        (Description(title="Own title", genre="Report"), {"title": "{Own title}", "type": "Report"}),
        (
            Description(genre="Telegram", recipient="Hungarian Foreign Ministry"),
            {"title": "{Telegram to Hungarian Foreign Ministry}", "recipient": "Hungarian Foreign Ministry"},
        ),
        (Description(genre="Jelentés", copy_type="másolat"), {"title": "{Jelentés (másolat)}", "copytype": "másolat"}),
        (Description(place="Hanoi"), {"address": "Hanoi"}),
        (Description(date="1986"), {"year": "1986"}),
        (Description(date="1986-11"), {"month": "November", "year": "1986"}),
        (
            Description(date="1982-10-12/1982-10-19"),
            {"year": "12–19 October 1982", "date": "1982-10-12/1982-10-19"},
        ),
        (Description(date="1950~"), {"year": "c. 1950", "date": "1950~"}),
        (Description(date="195X"), {"year": "1950s", "date": "195X"}),
        (Description(date_cited="31 November 1986"), {"year": "31 November 1986", "datecited": "31 November 1986"}),
    ],
)
def test_parts_of_the_description(description, expected):
    """Each part of a description stands in the field that styles print, or in one kept for reading back."""
    read = fields_of(to_bibtex([Record(key="a", shelfmark=Shelfmark(), description=description)]))

    read.pop("keywords")
    assert expected == read


def test_the_same_records_make_the_same_bytes():
    """The order in which records come does not matter."""
    assert to_bibtex(SEED) == to_bibtex(reversed(SEED))


def test_nothing_is_an_empty_file():
    """No record makes an empty file."""
    assert to_bibtex([]) == ""


def test_nasty_values_survive_in_bibtexparser(caplog):
    """Every nasty value comes back from an independent reading with the parser's own defaults."""
    with caplog.at_level(logging.WARNING):
        library = parse_string(to_bibtex(nasty_records()))

    assert [] == library.failed_blocks == library.comments == caplog.records
    assert [f"nasty-{index:02}" for index in range(len(NASTY_VALUES))] == [entry.key for entry in library.entries]
    titles = [
        unescape(entry.fields_dict["title"].value.removeprefix("{").removesuffix("}")) for entry in library.entries
    ]
    assert [one_line(value) for value in NASTY_VALUES] == titles


def test_nasty_values_survive_in_pybtex():
    """pybtex, which raises at the first fault, reads every entry with the same titles and names."""
    database = pybtex_parse(to_bibtex(nasty_records()), "bibtex")

    for index, value in enumerate(NASTY_VALUES):
        entry = database.entries[f"nasty-{index:02}"]
        assert f"{{{escape(one_line(value))}}}" == entry.fields["title"]
        assert [f"{{{escape(one_line(value))}}}"] == [
            " ".join(person.first_names + person.last_names) for person in entry.persons["author"]
        ]


@pytest.mark.parametrize("value", REFUSED_VALUES)
def test_what_no_client_keeps_is_refused(value):
    """A control character is refused with the record and the field, and nothing is written."""
    with pytest.raises(ExportError, match=r"^record 'bad': fonds holds the control character U\+"):
        to_bibtex([record("bad", value)])


@pytest.mark.parametrize("key", ["", "a b", "a,b", "a{b", "a}b", 'a"b', "a=b", "a%b", "Ünïcode", "a\n"])
def test_keys_that_readers_would_split_are_refused(key):
    """A key is one word of ASCII, or the export names it."""
    with pytest.raises(ExportError, match="the key may hold only ASCII"):
        to_bibtex([record(key, "fine")])


def test_keys_that_differ_only_in_case_are_refused():
    """BibTeX drops the second of them as a repeated entry."""
    with pytest.raises(ExportError, match="another record has the key 'Smith1850'"):
        to_bibtex([record("smith1850", "fine"), record("Smith1850", "fine")])


@pytest.mark.parametrize("value", ["Box { 3", "Box } 3", "a } b { c", "ends \\", "x}, y = {z"])
def test_an_entry_that_does_not_read_back_is_refused(value):
    """Unescaped, these values lose the entry or change it in silence; the reading back names record and field."""
    bad = BibEntry(entry_type="unpublished", key="bad", fields=(("title", "fine"), ("note", value)))
    good = BibEntry(entry_type="unpublished", key="good", fields=(("title", "fine"),))

    with pytest.raises(ExportError, match=r"^record 'bad': note does not read back"):
        "".join(bib_text([good, bad]))


def test_ascii():
    """Letters become macros, and come back."""
    text = to_bibtex([record("a", "Árvíztűrő tükörfúrógép – „ß”")], ascii=True)

    assert text.isascii()
    assert "Árvíztűrő tükörfúrógép – „ß”" == unescape(fields_of(text)["title"][1:-1])


def test_ascii_refuses_what_it_cannot_write():
    """A letter without an ASCII form is refused by record, field and name."""
    with pytest.raises(ExportError, match=r"^record 'a': creator: '北' \(U\+5317, .*\) has no ASCII form"):
        to_bibtex([record("a", "北京")], ascii=True)


def test_many_records_log_nothing(caplog):
    """A large file is written piece by piece, so no reader warns of its size."""
    with caplog.at_level(logging.WARNING):
        stream = io.StringIO(to_bibtex([record(f"r{index}", "fine") for index in range(2500)]))

    assert [] == caplog.records
    assert 2500 == sum(line.startswith("@unpublished{") for line in stream)


def test_an_entry_is_named_where_no_field_alone_is_at_fault():
    """Two fields of one name read back as a failed block."""
    twice = BibEntry(entry_type="unpublished", key="bad", fields=(("note", "a"), ("note", "b")))

    with pytest.raises(ExportError, match=r"^record 'bad': the entry does not read back"):
        "".join(bib_text([twice]))
