"""CSL-JSON: valid by the schema, with every part where styles print it."""

from __future__ import annotations

import json

import attrs
import pytest
from jsonschema import Draft7Validator
from samples.nasty import NASTY_VALUES, REFUSED_VALUES, nasty_records, record
from samples.seed import ANNUAL_REPORT, SEED, VTS

from mol_citations.errors import ExportError
from mol_citations.exporting import to_csl, to_csl_json
from mol_citations.exporting.csl import json_pieces
from mol_citations.exporting.text import one_line
from mol_citations.records import Description, Record, Shelfmark


@pytest.fixture(scope="module")
def schema(request):
    """The validator of csl-data.json."""
    path = request.config.rootpath / "fixtures" / "schemas" / "csl-data.json"
    return Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


def test_the_seed_article():
    """The article's first record, whole."""
    assert to_csl([ANNUAL_REPORT]) == [
        {
            "id": "embassy-srv-1983-09-14-005031",
            "type": "manuscript",
            "author": [{"literal": "Hungarian Embassy to the Socialist Republic of Vietnam"}],
            "title": "Annual Report",
            "issued": {"date-parts": [[1983, 9, 14]]},
            "archive": "Magyar Országos Levéltár (MOL), Budapest",
            "archive_location": "XIX-J-1-j Vietnam, Top Secret Documents, 1983, 125. doboz, 005031/1983",
            "custom": {
                "shelfmark": {
                    "repository": "HU-MNL-OL",
                    "fonds": "XIX-J-1-j",
                    "subject": "Vietnam",
                    "series": "Top Secret Documents",
                    "year": "1983",
                    "box": "125",
                    "file_number": "005031/1983",
                    "repository_cited": "MOL",
                },
                "description": {
                    "creator": "Hungarian Embassy to the Socialist Republic of Vietnam",
                    "genre": "Annual Report",
                    "date": "1983-09-14",
                },
                "reference_code": "HU-MNL-OL-XIX-J-1-j",
            },
        }
    ]


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (Description(creator="A; B"), {"author": [{"literal": "A"}, {"literal": "B"}]}),
        (Description(genre="Report"), {"title": "Report"}),
        (Description(title="Own title", genre="Report"), {"title": "Own title", "genre": "Report"}),
        (
            Description(genre="Telegram", recipient="Hungarian Foreign Ministry"),
            {
                "type": "personal_communication",
                "genre": "Telegram",
                "recipient": [{"literal": "Hungarian Foreign Ministry"}],
            },
        ),
        (
            Description(title="Report to the Politburo", genre="Report", recipient="Politburo"),
            {"title": "Report to the Politburo", "genre": "Report"},
        ),
        (Description(copy_type="Tisztázat"), {"title": "Tisztázat", "language": "hu"}),
        (
            Description(title="Own title", copy_type="másolat"),
            {"title": "Own title", "medium": "másolat", "language": "hu"},
        ),
        (Description(place="Hanoi"), {"publisher-place": "Hanoi"}),
    ],
)
def test_parts_of_the_description(schema, description, expected):
    """Each part of a description stands where styles print it, and as it was in ``custom``."""
    item = to_csl([Record(key="a", shelfmark=Shelfmark(), description=description)])[0]

    schema.validate([item])
    custom = item.pop("custom")
    assert dict(description.fields()) == custom["description"]
    assert {"id": "a", "type": "manuscript"} | expected == item


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("1983-09-14", {"date-parts": [[1983, 9, 14]]}),
        ("1986-11", {"date-parts": [[1986, 11]]}),
        ("1986", {"date-parts": [[1986]]}),
        ("1986-01/1986-03", {"date-parts": [[1986, 1], [1986, 3]]}),
        ("1982-10-12/1982-10-19", {"date-parts": [[1982, 10, 12], [1982, 10, 19]]}),
        ("1950~", {"date-parts": [[1950]], "circa": True}),
        ("1956?", {"date-parts": [[1956]], "circa": True}),
        ("1956-11%", {"date-parts": [[1956, 11]], "circa": True}),
        ("1956~/1957", {"date-parts": [[1956], [1957]], "circa": True}),
        ("195X", {"literal": "1950s"}),
        ("18XX", {"literal": "19th century"}),
        ("2011-24", {"literal": "Winter 2011"}),
        ("../1950", {"literal": "before 1950"}),
        ("/1950", {"literal": "before 1950"}),
        ("1950/..", {"literal": "from 1950"}),
        ("late 1986", {"literal": "late 1986"}),
    ],
)
def test_dates(schema, date, issued):
    """Numbers where CSL has them, words elsewhere, never both."""
    item = to_csl([Record(key="a", shelfmark=Shelfmark(), description=Description(date=date))])[0]

    schema.validate([item])
    assert issued == item["issued"]


def test_words_for_no_date_are_kept():
    """Where there is no EDTF, the words of the text are printed."""
    item = to_csl([Record(key="a", shelfmark=Shelfmark(), description=Description(date_cited="d. n."))])[0]

    assert {"literal": "d. n."} == item["issued"]


@pytest.mark.parametrize(
    ("description", "language"),
    [
        (Description(genre="Jelentés"), "hu"),
        (Description(title="A szőke Tisza"), "hu"),
        (Description(genre="Bericht"), "de"),
        (Description(title="О положении"), "ru"),
        (Description(genre="Annual Report"), None),
        (Description(title="Memorandum of conversation"), None),
        (Description(date="1938"), None),
    ],
)
def test_language(description, language):
    """A language other than English is named, lest an English style puts capitals into the title."""
    assert language == to_csl([Record(key="a", shelfmark=Shelfmark(), description=description)])[0].get("language")


def test_nasty_values_survive(schema):
    """Every nasty value is in its place, and the file is valid."""
    items = json.loads(to_csl_json(nasty_records()))

    schema.validate(items)
    assert [one_line(value) for value in NASTY_VALUES] == [item["title"] for item in items]
    assert list(NASTY_VALUES) == [item["custom"]["shelfmark"]["box"] for item in items]


@pytest.mark.parametrize("value", REFUSED_VALUES)
def test_what_no_client_keeps_is_refused(value):
    """A control character is refused with the record and the field."""
    with pytest.raises(ExportError, match=r"^record 'bad': fonds holds the control character U\+"):
        to_csl([record("bad", value)])


def test_the_file_is_sorted_and_one_field_a_line():
    """The same records make the same bytes, whatever their order."""
    text = to_csl_json(SEED)

    assert text == to_csl_json(reversed(SEED))
    assert text == json.dumps(to_csl(SEED), ensure_ascii=False, indent=2) + "\n"


def test_ascii_is_json_escapes():
    """JSON has its own escapes for other letters."""
    text = to_csl_json([record("a", "őrzési egység")], ascii=True)

    assert text.isascii()
    assert "őrzési egység" == json.loads(text)[0]["title"]


def test_the_profile_of_the_specification(schema):
    """Each part in its own variable, and the genre where the specification wants it."""
    item = to_csl([ANNUAL_REPORT], profile="spec")[0]

    schema.validate([item])
    assert {
        "genre": "Annual Report",
        "archive": "Magyar Országos Levéltár (MOL)",
        "archive-place": "Budapest",
        "archive_collection": "XIX-J-1-j Vietnam, Top Secret Documents, 1983",
        "archive_location": "125. doboz, 005031/1983",
    }.items() <= item.items()
    assert "title" not in item


def test_lines_for_zotero(schema):
    """What Zotero drops of the specification's profile stands in lines it keeps and citeproc-js reads."""
    item = to_csl([ANNUAL_REPORT], profile="spec", zotero_extra=True)[0]

    schema.validate([item])
    assert "archive_collection: XIX-J-1-j Vietnam, Top Secret Documents, 1983\narchive-place: Budapest" == item["note"]


def test_lines_for_zotero_belong_to_the_specification():
    """The portable profile has no variables that Zotero drops."""
    with pytest.raises(ExportError, match="belong to the profile 'spec'"):
        to_csl([ANNUAL_REPORT], zotero_extra=True)


def test_a_declared_short_title_is_a_collection(schema):
    """The fonds has an item of its own, with its covering years; the documents stay whole without it."""
    items = to_csl(SEED, short_titles=[VTS])

    schema.validate(items)
    assert to_csl(SEED) == [item for item in items if item["type"] != "collection"]
    assert {
        "id": "fonds-vts",
        "type": "collection",
        "title": "XIX-J-1-j Vietnam, Top Secret Documents",
        "title-short": "VTS",
        "issued": {"date-parts": [[1983], [1986]]},
        "archive": "Magyar Országos Levéltár (MOL), Budapest",
        "custom": {
            "short_title": "VTS",
            "shelfmark": {
                "repository": "HU-MNL-OL",
                "fonds": "XIX-J-1-j",
                "subject": "Vietnam",
                "series": "Top Secret Documents",
                "repository_cited": "MOL",
            },
        },
    } == next(item for item in items if item["type"] == "collection")


def test_a_fonds_without_records_or_archive(schema):
    """Nothing is said of years or archive where nothing is known."""
    bare = attrs.evolve(VTS, shelfmark=Shelfmark(fonds="K 63"))
    (item,) = to_csl([], short_titles=[bare])

    schema.validate([item])
    assert {"id", "type", "title", "title-short", "custom"} == set(item)


def test_no_lines_for_zotero_without_collection_and_place():
    """A charter has neither."""
    charter = Record(key="a", shelfmark=Shelfmark(fonds="DL", number="36993"), description=Description())

    assert "note" not in to_csl([charter], profile="spec", zotero_extra=True)[0]


def test_an_item_that_json_changes_is_refused():
    """The reading back names the record."""
    with pytest.raises(ExportError, match="record 'a': its item does not read back from JSON"):
        "".join(json_pieces([{"id": "a", "custom": {1: "one"}}], ascii_only=False))
