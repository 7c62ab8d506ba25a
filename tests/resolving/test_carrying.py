"""Archives and fonds that a citation leaves to the one before it, and lists."""

from __future__ import annotations

import pytest

P1341 = "repository: HU-MNL-OL, fonds: P 1341, fascicle: 3"

# The notes, the citation asked about, the answer, and what it stands for.
CARRIED = {
    "archive and fonds": (
        f"1. {P1341}\n2. series: Acta politica et juridica, fascicle: 1765, number: 60",
        "2.0",
        "1.0 inherited",
        "repository: HU-MNL-OL, fonds: P 1341, series: Acta politica et juridica, fascicle: 1765, number: 60",
    ),
    "archive": (
        f"1. {P1341}\n2. fonds: K 63, box: 5",
        "2.0",
        "1.0 inherited",
        "repository: HU-MNL-OL, fonds: K 63, box: 5",
    ),
    "in one note": (f"1. {P1341}; fonds: K 63", "1.1", "1.0 inherited", "repository: HU-MNL-OL, fonds: K 63"),
    "by a chain": (
        f"1. {P1341}\n2. fascicle: 4\n3. fascicle: 5",
        "3.0",
        "2.0 inherited",
        "repository: HU-MNL-OL, fonds: P 1341, fascicle: 5",
    ),
    "after an ibid.": (
        f"1. {P1341}\n2. ibid\n3. fascicle: 5",
        "3.0",
        "2.0 inherited",
        "repository: HU-MNL-OL, fonds: P 1341, fascicle: 5",
    ),
    "over commentary": (
        f"1. {P1341}\n2. prose\n3. fonds: K 63",
        "3.0",
        "1.0 inherited",
        "repository: HU-MNL-OL, fonds: K 63",
    ),
    "an archive over a book": (
        f"1. {P1341}\n2. work Gati: Illusions\n3. fonds: K 63",
        "3.0",
        "1.0 inherited",
        "repository: HU-MNL-OL, fonds: K 63",
    ),
    "the archive abroad over a book": (
        "1. repository_cited: RGANI, fonds: 3\n2. work Gati: Illusions\n3. fonds: 5",
        "3.0",
        "1.0 inherited",
        "repository_cited: RGANI, fonds: 5",
    ),
    "the archive of the main citation, not one in a parenthesis": (
        "1. repository: HU-OSA, fonds: 300; (repository_cited: RGANI, fonds: 3)\n2. fonds: 318",
        "2.0",
        "1.0 inherited",
        "repository: HU-OSA, fonds: 318",
    ),
    "the archive in a parenthesis, where there is no other": (
        "1. (repository_cited: RGANI, fonds: 3)\n2. fonds: 5",
        "2.0",
        "1.0 inherited",
        "repository_cited: RGANI, fonds: 5",
    ),
    "a fonds of no archive": (
        "1. fonds: P 1341, fascicle: 3\n2. fascicle: 4",
        "2.0",
        "1.0 inherited",
        "fonds: P 1341, fascicle: 4",
    ),
    "an archive without a fonds": (
        "1. repository: HU-MNL-OL, reel: 147\n2. reel: 148",
        "2.0",
        "1.0 inherited",
        "repository: HU-MNL-OL, reel: 148",
    ),
    "a fonds by its name": (
        "1. repository: HU-BFL, fonds_title: Népügyészség, box: 1\n2. box: 2",
        "2.0",
        "1.0 inherited",
        "fonds_title: Népügyészség, repository: HU-BFL, box: 2",
    ),
    "neither archive nor fonds": ("1. fascicle: 3\n2. fascicle: 4", "2.0", "explicit", "fascicle: 4"),
    "no fonds of two archives that have the same code": (
        "1. repository: HU-BFL, fonds: IV.1; repository: HU-MNL-HBML, fonds: IV.1\n2. box: 5",
        "2.0",
        "explicit",
        "box: 5",
    ),
    "no fonds over a book": (f"1. {P1341}\n2. work Gati: Illusions\n3. fascicle: 5", "3.0", "explicit", "fascicle: 5"),
    "no fonds over an unknown source": (f"1. {P1341}\n2. ???\n3. fascicle: 5", "3.0", "explicit", "fascicle: 5"),
    "one fonds of two boxes": (
        f"1. {P1341}; repository: HU-MNL-OL, fonds: P 1341, fascicle: 4\n2. fascicle: 5",
        "2.0",
        "1.1 inherited",
        "repository: HU-MNL-OL, fonds: P 1341, fascicle: 5",
    ),
    "no fonds of two": (f"1. {P1341}; fonds: K 63\n2. fascicle: 5", "2.0", "explicit", "fascicle: 5"),
    "not into a fonds of another archive": (
        "1. repository: HU-BFL, fonds: IV.1407.b\n2. fonds: K 63",
        "2.0",
        "explicit",
        "fonds: K 63",
    ),
    "a county's fonds is not the national archives'": (
        f"1. {P1341}\n2. fonds: IV.1407.b",
        "2.0",
        "explicit",
        "fonds: IV.1407.b",
    ),
    "a county's fonds is its archives'": (
        "1. repository: HU-MNL-HBML, fonds: IV.B.1405.b, box: 3\n2. fonds: IV.B.1406.b, box: 369",
        "2.0",
        "1.0 inherited",
        "repository: HU-MNL-HBML, fonds: IV.B.1406.b, box: 369",
    ),
    "a fonds of Budapest": (
        "1. repository: HU-BFL, fonds: IV.1407.b\n2. fonds: XXI.2",
        "2.0",
        "1.0 inherited",
        "repository: HU-BFL, fonds: XXI.2",
    ),
    "a Roman fonds of an archive abroad": (
        "1. repository_cited: ŠABA Šaľa, fonds: IV.3\n2. fonds: IX.12",
        "2.0",
        "1.0 inherited",
        "repository_cited: ŠABA Šaľa, fonds: IX.12",
    ),
    "a county's fonds is not of an archive that numbers its own otherwise": (
        "1. repository: HU-ABTL, fonds: 4.2\n2. fonds: IV.1407.b",
        "2.0",
        "explicit",
        "fonds: IV.1407.b",
    ),
    "across another archive, where the fonds exists only there": (
        f"1. {P1341}\n2. repository: HU-BFL, fonds: IV.1407.b\n3. fonds: K 63",
        "3.0",
        "1.0 inherited",
        "repository: HU-MNL-OL, fonds: K 63",
    ),
    "not across another archive": (
        "1. repository: HU-BFL, fonds: IV.1407.b\n2. repository_cited: RGANI, fonds: 3\n3. fonds: 5",
        "3.0",
        "2.0 inherited",
        "repository_cited: RGANI, fonds: 5",
    ),
    "not across a restart": (f"1. {P1341}\n2. {P1341}\n1. fonds: K 63", "1~2.0", "explicit", "fonds: K 63"),
    "nothing from nothing": ("1. fascicle: 5", "1.0", "explicit", "fascicle: 5"),
    "not by a document without a shelfmark": (f"1. {P1341}\n2. genre: Report", "2.0", "explicit", "genre: Report"),
    "an archive that is written": (
        f"1. {P1341}\n2. repository: HU-BFL, box: 5",
        "2.0",
        "explicit",
        "repository: HU-BFL, box: 5",
    ),
    "a member of a list": (
        "1. repository: HU-MNL-OL, fonds: K 63, box: 5, item: 12; +repository: HU-MNL-OL, fonds: K 63, item: 13",
        "1.1",
        "explicit",
        "repository: HU-MNL-OL, fonds: K 63, box: 5, item: 13",
    ),
    "a member of a list that says less": (
        "1. repository: HU-MNL-OL, reel: 147\n2. ibid, reel: 148; +reel: 162",
        "2.1",
        "2.0 inherited",
        "repository: HU-MNL-OL, reel: 162",
    ),
    "a member of a list in another box": (
        "1. repository: HU-MNL-OL, fonds: K 63, box: 5, item: 12; +repository: HU-MNL-OL, fonds: K 63, box: 7",
        "1.1",
        "explicit",
        "repository: HU-MNL-OL, fonds: K 63, box: 7",
    ),
    "a member of a list that says the same again": (
        "1. fonds: DL, number: 36998; +fonds: DL, number: 36998",
        "1.1",
        "explicit",
        "fonds: DL, number: 36998",
    ),
    "a list under a short title": (
        "1. fonds: K 63 [VTS], box: 1\n2. from: VTS, box: 5, item: 1; +from: VTS, item: 2",
        "2.1",
        "1.0",
        "fonds: K 63, box: 5, item: 2",
    ),
    "a list of charters": (
        "1. fonds: DL, number: 36998, date: 1506; +fonds: DL, number: 37005",
        "1.1",
        "explicit",
        "fonds: DL, number: 37005",
    ),
}


@pytest.mark.parametrize(("document", "place", "answer", "named"), CARRIED.values(), ids=CARRIED)
def test_what_is_carried_over(answers, document, place, answer, named):
    """What a citation leaves unsaid comes from the one before, and the answer says so."""
    found = answers(document)

    assert (answer, named) == (found.of(place), found.named(place))
