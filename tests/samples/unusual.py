"""Records with what most lack or few have: several institutions, no title, no date, ranges, letters, charters."""

from __future__ import annotations

from mol_citations.records import Description, Record, Shelfmark

FILE = Shelfmark(
    repository_cited="Magyar Országos Levéltár", fonds="K 63", bundle="477", item="16-7", file_number="3125/1938"
)


def _record(key: str, shelfmark: Shelfmark = FILE, **description: str) -> Record:
    return Record(key=key, shelfmark=shelfmark, description=Description(**description))


UNUSUAL = (
    _record("several-institutions", creator="Board of Trade and Plantations; Hungarian Embassy", genre="Report"),
    _record("no-title", creator="Külügyminisztérium", date="1938-05-21"),
    _record("no-author", genre="Jelentés", date="1938-05-21"),
    _record("no-date", creator="Külügyminisztérium", genre="Jelentés"),
    _record("nothing-but-a-shelfmark"),
    _record("long-title", creator="Sztójay Döme", title="Jelentés a német kormány álláspontjáról " * 8, date="1938"),
    _record("title-and-genre", creator="Sztójay Döme", title="A kancellár szavai", genre="Jelentés", date="1938-05-21"),
    _record("letter", creator="Sztójay Döme", recipient="Kánya Kálmán", genre="Levél", date="1938-05-21"),
    _record("letter-without-genre", creator="Sztójay Döme", recipient="Kánya Kálmán", date="1938-05-21"),
    _record("copy", creator="Sztójay Döme", genre="Jelentés", copy_type="másolat", place="Berlin", date="1938-05-21"),
    _record("month", creator="Külügyminisztérium", genre="Jelentés", date="1938-05"),
    _record("year", creator="Külügyminisztérium", genre="Jelentés", date="1938"),
    _record("days", creator="Külügyminisztérium", genre="Jelentés", date="1938-05-12/1938-05-19"),
    _record("months", creator="Külügyminisztérium", genre="Jelentés", date="1938-05/1938-07"),
    _record("years", creator="Külügyminisztérium", genre="Jelentés", date="1938/1939"),
    _record("over-the-year", creator="Külügyminisztérium", genre="Jelentés", date="1938-12-30/1939-01-02"),
    _record("circa", creator="Külügyminisztérium", genre="Jelentés", date="1938~"),
    _record("uncertain", creator="Külügyminisztérium", genre="Jelentés", date="1938?"),
    _record("decade", creator="Külügyminisztérium", genre="Jelentés", date="193X"),
    _record("century", creator="Külügyminisztérium", genre="Jelentés", date="18XX"),
    _record("season", creator="Külügyminisztérium", genre="Jelentés", date="1938-24"),
    _record("before", creator="Külügyminisztérium", genre="Jelentés", date="../1938"),
    _record("from", creator="Külügyminisztérium", genre="Jelentés", date="1938/.."),
    _record("words-for-a-date", creator="Külügyminisztérium", genre="Jelentés", date_cited="1938. november 31."),
    _record("charter", Shelfmark(repository_cited="MOL", fonds="DL", number="36993"), date="1512"),
    _record(
        "party",
        Shelfmark(repository_cited="MNL OL", fonds="M-KS 288", group="5", unit="1023", folio="12"),
        genre="Jegyzőkönyv",
        date="1989-02-11",
    ),
    _record(
        "private-papers",
        Shelfmark(repository_cited="OSZK Kézirattára", fonds="Fol. Hung.", number="943"),
        creator="Széchényi Ferenc",
        title="Napló",
    ),
)
