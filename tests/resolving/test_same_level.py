"""Numbers behind ibid. that do not say their level: they are of the level of the number before."""

import pytest
from samples.manuscripts import numbered

from mol_citations.parsing import parse_manuscript
from mol_citations.resolving import resolve

PARTY = "MNL OL M-KS 276. f. 65. cs. 359. ő. e."
CASE = "MOL K 63 35. cs. 7. t. 1123/1938."
PIECE = "PRO FO 371/1900."

MEANS = [
    ("Dl. 36993.", "Uo. 36994.", "fonds: DL, number: 36994"),
    ("MOL P 1314 12. cs. Nr. 345.", "Uo. 346.", "fonds: P 1314, bundle: 12, number: 346"),
    ("MOL P 1314 12. cs. Nr. 345.", "Uo. 13. cs. 45.", "fonds: P 1314, bundle: 13, number: 45"),
    ("MOL XIX-A-83-a 45. d.", "Uo. 46.", "fonds: XIX-A-83-a, box: 45, number: 46"),
    ("MOL XIX-A-83-a 45. d.", "Uo. 46. o.", "fonds: XIX-A-83-a, box: 45, page: 46"),
    ("MOL XIX-A-83-a 45. d. 12. o.", "Uo. 13.", "fonds: XIX-A-83-a, box: 45, page: 13"),
    ("MOL XIX-A-83-a 45. d. 123/1950.", "Uo. 13.", "fonds: XIX-A-83-a, box: 45, file_number: 123/1950, page: 13"),
    ("ÁBTL 3.1.9. V-150.003/1. 45.", "Uo. 46.", "fonds: 3.1.9, number: V-150.003/1, page: 46"),
    (PARTY, "Uo. 65/360.", "fonds: M-KS 276, group: 65, unit: 360"),
    (PARTY, "Uo. 1958/4. ő. e.", "fonds: M-KS 276, year: 1958, group: 65, unit: 4"),
    (PARTY, "Uo. 54. cs. 12. ő. e.", "fonds: M-KS 276, group: 54, unit: 12"),
    ("MOL 288. f. 5/78. ő. e.", "Ibid., 28/1958/4. ő. e.", "fonds: M-KS 288, year: 1958, group: 28, unit: 4"),
    ("PIL 274. f. 4/76. ő. e.", "Uo. 283. f. 10. cs. 234. ő. e.", "fonds: 283, group: 10, unit: 234"),
    (CASE, "Uo. 1124. sz.", "fonds: K 63, bundle: 35, item: 7, file_number: 1124"),
    (CASE, "Uo. 4. sz.", "fonds: K 63, bundle: 35, item: 7, file_number: 1123/1938, number: 4"),
    ("MOL Filmtár 1234. tekercs.", "Uo. 1236. t.", "reel: 1236"),
    ("MOL K 149 651. f. 2/1941-1-6250.", "Uo. 652. f.", "fonds: K 149, series: 652. f"),
    (CASE, "Uo. 45. f.", "fonds: K 63, bundle: 35, item: 7, file_number: 1123/1938, folio: 45"),
    (PIECE, "Uo. 371/2241.", "fonds: FO 371, number: 2241"),
    ("PRO FO 371/1900. 67456.", "Uo. 67457.", "fonds: FO 371, file_number: 67457, number: 1900"),
    ("TNA, FO 371/22373, Report, 12 May 1938.", "Ibid., 14 May 1938.", "fonds: FO 371, number: 22373"),
    ("TNA, FO 371/22373.", "Ibid., Memorandum, 14 May 1938.", "fonds: FO 371, number: 22373"),
    ("MOL K 63, 5. cs. Jelentés, 45. sz., 1938. máj. 12.", "Uo. 1938. máj. 14.", "fonds: K 63, bundle: 5"),
    ("TNA, FO 371/122376, NH 10110/215.", "Ibid., 122377.", "fonds: FO 371, number: 122377"),
    (
        "MOL XIX-J-1-j Vietnam, 1968, 3. d. 5/c.",
        "Ibid., China, 1969, 60. doboz, 78-1.",
        "fonds: XIX-J-1-j, subject: China, year: 1969, box: 60, item: 78-1",
    ),
    ("MOL XIX-J-1-j 3. d.", "Uo. Vietnam, 4. d.", "fonds: XIX-J-1-j, subject: Vietnam, box: 4"),
    ("OSA, 300/50/6, folder 124.", "Ibid., 300/40/1, box 12.", "fonds: 300/40/1, box: 12"),
    ("MTA Kt. Ms 5308/25.", "Uo. 5308/26.", "fonds: Ms, number: 5308/26"),
]


@pytest.mark.parametrize(("before", "ibid", "expected"), MEANS)
def test_a_number_is_of_the_level_before(before, ibid, expected):
    """A number without its word is what the shelfmark before has in its place; where that has none, a page."""
    resolved = resolve(parse_manuscript(numbered([("1", before), ("2", ibid)])))

    (found,) = resolved.notes[1].citations
    levels = [f"{level}: {value}" for level, value in found.shelfmark.levels() if level != "repository"]
    assert expected == ", ".join(levels)


@pytest.mark.parametrize(
    ("before", "ibid"),
    [
        ("SZKL SZOT Elnökség, 12. d. 45. ő. e.", "Uo. Titkárság, 3. d."),
        ("MOL K 63 35. cs. 7. t.", "Uo. Titkárság, 3. d."),
    ],
)
def test_a_heading_in_a_fonds_without_headings_is_left_open(before, ibid):
    """It may be another fonds of the archive."""
    resolved = resolve(parse_manuscript(numbered([("1", before), ("2", ibid)])))

    (found,) = resolved.notes[1].citations
    assert ("unresolved", "unknown_source") == (found.resolution.status, found.resolution.reason)
