"""Records as the seed article cites them, built by hand (Szalontai 2008, notes 3 to 57)."""

from __future__ import annotations

from mol_citations.records import Description, Place, Record, Shelfmark, ShortTitle

VIETNAM = Shelfmark(
    repository="HU-MNL-OL",
    repository_cited="MOL",
    fonds="XIX-J-1-j",
    subject="Vietnam",
    series="Top Secret Documents",
)
VTS = ShortTitle(title="VTS", shelfmark=VIETNAM, place=Place("3", 0))

ANNUAL_REPORT = Record(
    key="embassy-srv-1983-09-14-005031",
    shelfmark=Shelfmark(
        repository="HU-MNL-OL",
        repository_cited="MOL",
        fonds="XIX-J-1-j",
        subject="Vietnam",
        series="Top Secret Documents",
        year="1983",
        box="125",
        file_number="005031/1983",
    ),
    description=Description(
        creator="Hungarian Embassy to the Socialist Republic of Vietnam", genre="Annual Report", date="1983-09-14"
    ),
    cited_in=(Place("3", 0), Place("10", 0)),
    reference_code="HU-MNL-OL-XIX-J-1-j",
)
MEMORANDUM = Record(
    key="planning-office-1986-01-00900",
    shelfmark=Shelfmark(
        repository="HU-MNL-OL",
        repository_cited="MOL",
        fonds="XIX-J-1-j",
        subject="Vietnam",
        series="Top Secret Documents",
        year="1986",
        box="147",
        item="162-50",
        file_number="00900/1986",
    ),
    description=Description(creator="Hungarian National Planning Office", genre="Memorandum", date="1986-01"),
)
KAMPUCHEA = Record(
    key="embassy-indonesia-1978-11-20-006236-12",
    shelfmark=Shelfmark(
        repository="HU-MNL-OL",
        repository_cited="MOL",
        fonds="XIX-J-1-j",
        subject="Kampuchea",
        series="Top Secret Documents",
        year="1978",
        box="74",
        item="73-2",
        file_number="006236/12/1978",
    ),
    description=Description(creator="Hungarian Embassy to Indonesia", genre="Report", date="1978-11-20"),
)
SEED = (ANNUAL_REPORT, MEMORANDUM, KAMPUCHEA)
