"""Records and keys: which citations are one document, and what it is called."""

from __future__ import annotations

import re

import pytest

REPORT = (
    "creator: Hungarian Embassy to the SRV, genre: Report, date: 1986-12-05, fonds: XIX-J-1-j, box: 147, item: 162-50"
)

ONE_RECORD = {
    "the same words": ("{0}, file_number: 003991/1986", "{0}, file_number: 003991/1986", True),
    "another page": ("{0}, page: 1", "{0}, page: 2", True),
    "a folio": ("{0}, folio: 1", "{0}", True),
    "another dash": ("fonds: K 63, item: 162-50", "fonds: K 63, item: 162–50", True),
    "another white space": ("fonds: K 63, series: Top  Secret", "fonds: K 63, series: Top Secret", True),
    "a genre one letter away": ("{0}, genre: Ciphred Telegram", "{0}, genre: Ciphared Telegram", True),
    "another creator": ("{0}", "{0}, creator: Foreign Ministry", True),
    "another title": ("{0}, title: One", "{0}, title: Two", True),
    "another genre": ("{0}", "{0}, genre: Memorandum", False),
    "no genre": ("fonds: K 63, genre: Report", "fonds: K 63", False),
    "another date": ("{0}", "{0}, date: 1986-12-06", False),
    "another file number": ("{0}, file_number: 003991/1986", "{0}, file_number: 003991/1/1986", False),
    "a file number with its zeros": ("{0}, file_number: 003991/1986", "{0}, file_number: 3991/1986", False),
    "an item code cut short": ("fonds: K 63, item: 162-50", "fonds: K 63, item: 50", False),
    "another archive": ("repository: HU-BFL, fonds: IV.1", "repository: HU-MNL-HBML, fonds: IV.1", False),
    "another archive without a code": ("repository_cited: RGANI, fonds: 3", "repository_cited: GARF, fonds: 3", False),
    "an archive under another name": (
        "repository: HU-MNL-OL, repository_cited: MOL, fonds: K 63",
        "repository: HU-MNL-OL, repository_cited: MNL OL, fonds: K 63",
        True,
    ),
    "the name of a fonds beside its code": ("fonds: K 63, fonds_title: Politikai osztály", "fonds: K 63", True),
    "another fonds by name": (
        "repository: HU-BFL, fonds_title: Budapesti Népügyészség",
        "repository: HU-BFL, fonds_title: Budapesti Népbíróság",
        False,
    ),
    "decrees of two persons": ("creator: Liszka, genre: Rendelet", "creator: Hóman, genre: Rendelet", False),
    "two documents without a shelfmark": ("title: One, genre: Report", "title: Two, genre: Report", False),
}


@pytest.mark.parametrize(("one", "other", "same"), ONE_RECORD.values(), ids=ONE_RECORD)
def test_two_citations_are_one_record(answers, one, other, same):
    """Shelfmark without folio and page, date and genre decide; dashes and the genre's spelling do not count."""
    found = answers(f"1. {one.format(REPORT)}\n2. {other.format(REPORT)}")

    assert same == (len(found.records()) == 1)


def test_every_citation_of_a_record_names_it(answers):
    """Archival citations and resolved ibids make records; doubtful ones and works do not."""
    found = answers(
        f"1. {REPORT}\n2. ibid; fonds: DL, number: 5\n3. ibid\n4. work Gati: Illusions\n5. ibid\n"
        "6. note 1; fonds: DL, number: 5"
    )

    assert found.records() == {"dl-5": "2.1 6.1", "embassy-srv-1986-12-05-xix-j-1-j-box-147-item-162-50": "1.0 2.0"}
    assert [found.at(place).key for place in ("3.0", "4.0", "5.0", "6.0")] == [None] * 4


def test_variants_say_what_was_written_differently(answers):
    """The first citation gives the record; what others write differently is told once, with its place."""
    full = REPORT.replace("SRV", "Socialist Republic of Vietnam")
    found = answers(f"1. {full}\n2. {REPORT}\n3. {REPORT}, title: On rice\n4. {REPORT}, title: On rice")

    (record,) = found.manuscript.records
    assert [(one.field, one.value, one.place.note, one.hint) for one in record.variants] == [
        ("creator", "Hungarian Embassy to the SRV", "2", "initials"),
        ("title", "On rice", "3", None),
    ]


KEYS = {
    "creator, date, file number": (f"{REPORT}, file_number: 003991/1986", "embassy-srv-1986-12-05-3991"),
    "a sub-number": (f"{REPORT}, file_number: 00900/6/1986", "embassy-srv-1986-12-05-900-6"),
    "a file number of another year": (f"{REPORT}, file_number: 003991/1987", "embassy-srv-1986-12-05-3991-1987"),
    "the long name of a state": (
        "creator: Hungarian Embassy to the Socialist Republic of Vietnam, date: 1983-09-14, file_number: 005031/1983",
        "embassy-srv-1983-09-14-5031",
    ),
    "a file number alone": ("fonds: K 64, item: 7, file_number: 4057/res/1920", "k-64-item-7-4057-res-1920"),
    "a file number and a date": (
        "fonds: K 64, date: 1920-06-12, file_number: 4057/res/1920",
        "k-64-1920-06-12-4057-res",
    ),
    "no file number": ("fonds: K 64, bundle: 1, item: 7", "k-64-bundle-1-item-7"),
    "a charter": ("fonds: DL, number: 36993", "dl-36993"),
    "a dated charter": ("fonds: DL, number: 36993, date: 1435", "dl-1435-36993"),
    "party archives": ("fonds: M-KS 288, group: 5, unit: 1023", "m-ks-288-5-1023"),
    "a county": ("repository: HU-MNL-HBML, fonds: IV.B.1406.b, box: 369", "hbml-iv-b-1406-b-box-369"),
    "a reel": ("repository: HU-MNL-OL, reel: 137", "mnl-ol-reel-137"),
    "an archive without a code": ("repository_cited: ГА РФ, fonds: 5853, unit: 6", "ga-rf-5853-6"),
    "a fonds by name": (
        "repository: HU-BFL, fonds_title: Budapesti Népügyészség Elnöki iratai",
        "bfl-budapesti-nepugyeszseg-elnoki",
    ),
    "a person": ("creator: L. I. Brezhnev, date: 1968-07-17, fonds: K 2, page: 47", "brezhnev-1968-07-17-k-2"),
    "no shelfmark": ("creator: Liszka, genre: Rendelet, date: 1944-06-15", "liszka-1944-06-15"),
    "no shelfmark and no creator": (
        "title: A tót autonómia alapelvei és határai, date: 1920",
        "tot-autonomia-alapelvei-1920",
    ),
    "a date alone": ("date: 1920-06-12", "record-1920-06-12"),
    "a title beside a shelfmark": ("title: A tót autonómia alapelvei, number: 5", "record-5"),
    "a file number and a running number": (
        "creator: Liszka, file_number: 12/1944, fonds: K 150, bundle: 7, number: 3",
        "liszka-12-1944-3",
    ),
    "a long name": ("creator: Budapesti Népügyészség Elnöki Osztálya, fonds: K 2", "budapesti-nepugyeszseg-k-2"),
    "a name of a few letters": ("creator: Li Fu, fonds: K 2", "li-fu-k-2"),
    "an archive with a long name": ("repository_cited: Erdélyi Múzeum Egyesület, box: 5", "erdelyi-muzeum-box-5"),
    "a series with a long name": (
        "fonds: K 63, series: Szigorúan titkos iratok gyűjteménye",
        "k-63-szigoruan-titkos-iratok",
    ),
    "a file number that is its year": (
        "creator: Liszka, date: 1944-06-15, file_number: 1944",
        "liszka-1944-06-15-1944",
    ),
    "a file number of zeros": ("creator: Liszka, date: 1944-06-15, file_number: 000/1944", "liszka-1944-06-15-0"),
    "digits alone": ("number: 5", "record-5"),
    "page and folio left out": ("fonds: DL, number: 36993, page: 5", "dl-36993"),
}


@pytest.mark.parametrize(("citation", "key"), KEYS.values(), ids=KEYS)
def test_key_is_made_of_the_record(answers, citation, key):
    """Keys are ASCII, made of the record alone, and end in its finest level."""
    assert [key] == list(answers(f"1. {citation}").records())


# Two citations, and the keys of their records; "#" stands for a checksum of sixteen digits.
CLASHES = {
    "a genre more": (
        f"{REPORT}, file_number: 1/1986",
        f"{REPORT.replace('Report', 'Telegram')}, file_number: 1/1986",
        "embassy-srv-report-1986-12-05-xix-j-1-j-box-147-item-162-50-1-1986",
        "embassy-srv-telegram-1986-12-05-xix-j-1-j-box-147-item-162-50-1-1986",
    ),
    "a level more": (
        f"{REPORT}, file_number: 1/1986",
        f"{REPORT.replace('162-50', '50')}, file_number: 1/1986",
        "embassy-srv-report-1986-12-05-xix-j-1-j-box-147-item-162-50-1-1986",
        "embassy-srv-report-1986-12-05-xix-j-1-j-box-147-item-50-1-1986",
    ),
    "zeros of the file number": (
        f"{REPORT}, file_number: 01/1986",
        f"{REPORT}, file_number: 1/1986",
        "embassy-srv-report-1986-12-05-xix-j-1-j-box-147-item-162-50-01-1986",
        "embassy-srv-report-1986-12-05-xix-j-1-j-box-147-item-162-50-1-1986",
    ),
    "letters that ASCII does not have": ("fonds: K 63, series: ア", "fonds: K 63, series: イ", "k-63-#", "k-63-#"),
    "spelling that a key does not keep": (
        "fonds: K 63, item: 5/a, page: 3",
        "fonds: K 63, item: 5-a, page: 3",
        "k-63-#-item-5-a",
        "k-63-#-item-5-a",
    ),
}


@pytest.mark.parametrize(("one", "other", "key", "other_key"), CLASHES.values(), ids=CLASHES)
def test_keys_that_would_clash_say_more(answers, one, other, key, other_key):
    """Two records never share a key, and which comes first does not matter."""
    found, turned = (answers(f"1. {first}\n2. {second}").records() for first, second in ((one, other), (other, one)))

    assert len(found) == 2
    assert found.keys() == turned.keys()
    assert sorted([key, other_key]) == sorted(re.sub("[0-9a-f]{16}", "#", made) for made in found)


# Two spellings of a creator, and what the variant is said to be.
INITIALS = {
    "initials at the end": ("Embassy to the SRV", "Embassy to the Socialist Republic of Vietnam", "initials"),
    "initials at the beginning": (
        "NDK Külügyminisztériuma",
        "Német Demokratikus Köztársaság Külügyminisztériuma",
        "initials",
    ),
    "initials in the middle": ("A KB Titkársága", "A Központi Bizottság Titkársága", "initials"),
    "initials between other words": ("Az MDP KV Titkársága", "Az MDP Központi Vezetőség Titkársága", "initials"),
    "the name in full first": ("Központi Bizottság", "KB", "initials"),
    "another beginning": ("Legation to the SRV", "Embassy to the Socialist Republic of Vietnam", None),
    "another end": ("NDK Külügyminisztériuma", "Német Demokratikus Köztársaság Nagykövetsége", None),
    "initials of other words": ("Embassy to the SRV", "Embassy to the Soviet Union", None),
    "initials in small letters": ("Embassy to the sr", "Embassy to the Soviet Republic", None),
    "one initial": ("B. Egyetem", "Budapesti Egyetem", None),
    "more of the name": ("Embassy in Hanoi", "Embassy in Hanoi Consular Section", None),
    "the same in other letters": ("EMBASSY in Hanoi", "Embassy in Hanoi", None),
}


@pytest.mark.parametrize(("one", "other", "hint"), INITIALS.values(), ids=INITIALS)
def test_a_variant_may_be_a_name_by_its_initials(answers, one, other, hint):
    """The words of one name that the other gives by their initials stand between words that both have."""
    found = answers(f"1. creator: {one}, fonds: K 63, box: 5\n2. creator: {other}, fonds: K 63, box: 5")

    (record,) = found.manuscript.records
    assert [("creator", other, hint)] == [(variant.field, variant.value, variant.hint) for variant in record.variants]


def test_a_fonds_has_its_reference_code(answers):
    """The reference code is told where the archive has one."""
    found = answers(
        "1. fonds: DL, number: 1\n2. repository: HU-MNL-OL, fonds: XIX-J-1-j\n3. repository: HU-BFL, box: 1"
    )

    assert [one.reference_code for one in found.manuscript.records] == [None, None, "HU-MNL-OL-XIX-J-1-j"]


def test_a_variant_may_be_of_the_shelfmark(answers):
    """Where two spellings of a level are one record, and where one says the name of the fonds."""
    found = answers(
        "1. fonds: K 63, item: 162-50, page: 1\n2. fonds: K 63, item: 162–50, fonds_title: Politikai osztály, page: 2"
    )

    (record,) = found.manuscript.records
    assert [("item", "162–50"), ("fonds_title", "Politikai osztály")] == [
        (variant.field, variant.value) for variant in record.variants
    ]
