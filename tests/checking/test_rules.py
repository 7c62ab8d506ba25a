"""Each rule: what it finds and points at, and the near miss that it leaves alone."""

from __future__ import annotations

import pytest
from samples.checked import checked, document, found

from mol_citations import check, parse, resolve
from mol_citations.authority.fonds import Fonds
from mol_citations.checking import rules
from mol_citations.config import CheckSettings, ExtraGenre, ExtraShortTitle, Settings

FULL = (
    "Hungarian Embassy to the SRV, Report, 5 December 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1986."
)
DECLARING = "MOL, XIX-J-1-j Vietnam, Top Secret Documents [henceforth VTS], 1983, 125. doboz, 162-505, 005031/1983."
OTHER = "MOL, K 64, 7. csomó, 4. tétel, 120/1925."

CASES = [
    # code, notes with the fault, what is pointed at, notes without it
    ("MOL101", ["Ibid.", OTHER], ["Ibid."], [OTHER, "Ibid."]),
    ("MOL101", ["I thank my friends.", "Uo. 3. doboz."], ["Uo. 3. doboz"], [OTHER, "I thank my friends.", "Uo."]),
    ("MOL101", ["Ibid.", "Ibid."], ["Ibid."], []),
    ("MOL102", [f"{FULL[:-1]}; {OTHER}", "Ibid."], ["Ibid."], [FULL, "Ibid."]),
    ("MOL102", [f"{FULL[:-1]}; {OTHER}", "Ibid.", "Ibid."], ["Ibid."], [f"{FULL[:-1]}; {OTHER}", OTHER, "Ibid."]),
    ("MOL103", [OTHER, "The treaty was never ratified.", "Ibid."], ["Ibid."], [OTHER, "Ibid.", "Ibid."]),
    (
        "MOL104",
        ["Kiss, i. m. 45."],
        ["Kiss, i. m. 45"],
        ["Kiss János: A trianoni béke. Bp., 1920. 12.", "Kiss, i. m. 45."],
    ),
    (
        "MOL103",
        [OTHER, "Author's interview with X. Y., Budapest, 3 May 1999.", "Ibid."],
        ["Ibid."],
        ["Author's interview with X. Y., Budapest, 3 May 1999.", "Ibid."],
    ),
    (
        "MOL104",
        ["A trianoni béke. Szerk. Nagy János. Budapest, 1999. 4.", "Kiss i. m. 7."],
        ["Kiss i. m. 7"],
        ["A trianoni béke. Szerk. Kiss János. Budapest, 1999. 4.", "Kiss i. m. 7."],
    ),
    ("MOL104", ["Kiss: A béke... 45. o."], ["Kiss: A béke... 45. o"], ["Kiss: A béke, 45. o."]),
    (
        "MOL105",
        ["Kiss János: A trianoni béke. Bp., 1920. 12.; Kiss János: A párizsi béke. Bp., 1947. 3.", "Kiss, i. m. 45."],
        ["Kiss, i. m. 45"],
        [
            "Kiss János: A trianoni béke. Bp., 1920. 12.; Kiss János: A párizsi béke. Bp., 1947. 3.",
            "Kiss: A trianoni béke, i. m. 45.",
        ],
    ),
    ("MOL106", [OTHER, "See note 71."], ["note 71"], [OTHER, "See note 1."]),
    ("MOL106", ["I thank my friends.", "See note 1."], ["note 1"], []),
    ("MOL106", [], [], [OTHER, "Vö. az 1. jegyzettel.", "Lásd a 2. sz. jegyzetet."]),
    ("MOL110", [FULL, "VTS, 1986, 147. doboz, 162-50, 00900/1986."], ["VTS"], [DECLARING, "VTS, 1986, 147. doboz."]),
    ("MOL111", ["VTS, 1986, 147. doboz, 162-50.", DECLARING], ["VTS"], [DECLARING, "VTS, 1986, 147. doboz, 162-50."]),
    (
        "MOL112",
        [DECLARING, "MOL, XIX-J-1-k Vietnam [henceforth VTS], 1983, 4. doboz."],
        ["VTS"],
        [DECLARING, "MOL, XIX-J-1-k Vietnam [henceforth VAD], 1983, 4. doboz."],
    ),
    ("MOL112", [DECLARING, DECLARING], ["VTS"], []),
    ("MOL113", [DECLARING, OTHER], ["VTS"], [DECLARING, "VTS, 1986, 147. doboz."]),
    ("MOL113", [DECLARING, "VTSX is another thing."], ["VTS"], [DECLARING, "The VTS are rich."]),
    ("MOL201", ["MOL, XIX-20-L-o, 1983, 125. doboz."], ["XIX-20-L-o"], ["MOL, XIX-L-20-o, 1983, 125. doboz."]),
    ("MOL201", ["MOL, XIX-J- Vietnam, 1983, 125. doboz."], ["XIX-J-"], ["MOL, XIX-J-1-j Vietnam, 1983, 125. doboz."]),
    ("MOL201", ["MOL, M-KS Vietnam, 1983, 125. doboz."], ["M-KS"], ["MOL, M-KS 288. f. 5/1023. ő. e."]),
    ("MOL201", [], [], ["MOL, Külügyminisztérium iratai, 12. doboz.", "PML, XIX-J- Vietnam, 1983, 125. doboz."]),
    ("MOL202", ["MOL, K 9999, 7. csomó."], ["K 9999"], ["MOL, K 63, 7. csomó."]),
    (
        "MOL202",
        ["MOL, K 9999, 7. csomó.", "MOL, K 9999, 8. csomó.", "MOL, K 9998, 8. csomó."],
        ["K 9999", "K 9998"],
        [],
    ),
    ("MOL203", ["Report, 3 May 1956, MOL, K 63, 7. csomó."], None, ["Report, 3 May 1936, MOL, K 63, 7. csomó."]),
    (
        "MOL204",
        ["MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 145-25, 00764/1986."],
        ["145-25"],
        ["MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 162-25, 00764/1986."],
    ),
    ("MOL204", [], [], ["MOL, XIX-J-1-j ENSZ, 1986, 147. doboz, 145-25, 00764/1986."]),
    ("MOL204", [], [], ["MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 999-25, 00764/1986."]),
    (
        "MOL205",
        ["Report, 5 December 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1968."],
        ["00900/7/1968"],
        ["Report, 5 December 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1987."],
    ),
    (
        "MOL206",
        ["Report, 5 December 1968, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1986."],
        None,
        ["Report, 5 December 1984, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 50, 00900/7/1986."],
    ),
    (
        "MOL207",
        ["Report, 31 November 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz."],
        ["31 November 1986"],
        ["Report, 30 November 1986, MOL, XIX-J-1-j Vietnam, 1986, 147. doboz."],
    ),
    (
        "MOL210",
        [FULL, FULL.replace("00900/7/", "00900/8/")],
        ["00900/7/1986", "00900/8/1986"],
        [FULL, FULL.replace("00900/7/", "00900/8/").replace("50,", "162-50,")],
    ),
    ("MOL210", [FULL, FULL.replace("147.", "148.")], ["147", "148"], [FULL, FULL.replace("147. doboz, ", "")]),
    ("MOL210", [], [], [FULL.replace("5 December ", ""), FULL.replace("5 December ", "").replace("147.", "148.")]),
    (
        "MOL211",
        [FULL, FULL.replace("50,", "162-50,")],
        ["50"],
        [FULL, FULL.replace("50,", "162-50,").replace("00900/7/", "00900/8/")],
    ),
    ("MOL301", [FULL.replace("147.", "147,")], ["147, doboz"], [FULL.replace("147. doboz", "doboz 147")]),
    ("MOL302", [FULL.replace("XIX-J-1-j", "XIX–J–1–j")], ["XIX–J–1–j"], [FULL]),
    (
        "MOL302",
        [FULL.replace(" 50,", " 162−50,")],
        ["162−50"],
        [FULL.replace(" 50,", " 162\N{NON-BREAKING HYPHEN}50,")],
    ),
    ("MOL302", [], [], ["MOL, K 63–64, 7–9. csomó, 1918–1920, fol. 3–5.", "MOL, XIX-A-83-b, 3546–3560/1956."]),
    ("MOL302", ["MOL, XIX-A-83-b, 3546–12/1956."], ["3546–12/1956"], ["NARA RG 59, Central Decimal File, 1955–59."]),
    ("MOL302", ["BFL XXV. 1. a. 1957–1234."], ["1957–1234"], ["BFL XXV. 1. a. – 1957 – 1234."]),
    ("MOL303", [], [], ["BFL XXV. 1. a. – 1957 – 1234."]),
    ("MOL303", [FULL.replace("00900/7/1986", "00900/7/ 1986")], [" "], [FULL]),
    ("MOL303", ["Fforde(2007, 25-37)."], ["("], ["Fforde (2007, 25-37)."]),
    ("MOL304", [FULL.replace("Report", "Ciphred Telegram")], ["Ciphred Telegram"], [FULL.replace("Report", "Reports")]),
    ("MOL304", [], [], [FULL.replace("Report", "Napijelentés")]),
    (
        "MOL305",
        ["MOL, \N{CYRILLIC CAPITAL LETTER KA}-58 38. cs."],
        ["\N{CYRILLIC CAPITAL LETTER KA}"],
        ["MOL, K-58 38. cs."],
    ),
    ("MOL306", [FULL[:-1]], ["6"], [FULL, "I thank my friends"]),
    ("MOL307", [FULL], ["MOL"], [FULL.replace("MOL", "MNL OL")]),
]


@pytest.mark.parametrize(("code", "faulty", "pointed_at", "clean"), CASES)
def test_a_rule_finds_its_fault_and_not_the_near_miss(code, faulty, pointed_at, clean):
    """Each rule points at the fault itself (``None``: at the whole citation), and leaves the near miss alone."""
    hits = found(code, *faulty)

    assert (pointed_at if pointed_at is not None else [note.rstrip(".") for note in faulty]) == hits
    assert [] == found(code, *clean)


def test_marks_and_notes_that_disagree():
    """A mark without a note, and a note without a mark."""
    text = "One.[^1] Two.[^3] Four.[^5]\n\n[^1]: MOL, K 63, 7. csomó.\n\n[^2]: Ibid.\n\n[^3]: Ibid.\n"

    said = [(one.code, one.message) for one in checked(text, select=["MOL00"])]
    assert [("MOL003", "there is no note 5"), ("MOL002", "note 2 has no mark in the text")] == said


@pytest.mark.parametrize("note", ["Ibid.", "Kiss, i. m. 45.", "See note 7."])
def test_a_later_chapter_may_refer_to_the_one_before(note):
    """Notes that do not begin with 1 go on from another file."""
    text = f"Word.[^1]\n\n[^1]: {note}\n"

    assert 1 == len(checked(text, select=["MOL10"]))
    assert () == checked(text.replace("[^1]", "[^45]"), select=["MOL10"])


def test_a_number_in_brackets_is_one_too():
    """Scanned notes are numbered as they are printed: (62), 63, 64."""
    text = "\n\n---\n\n(62) MOL, K 63, 5. csomó.\n\n(63) Kiss, i. m. 45.\n"
    text = f"Word.<sup>(62)</sup> Word.<sup>(63)</sup>{text}"

    assert () == checked(text, select=["MOL104"])


CHAPTERS = {
    # the chapters of a thesis, each with its notes: the codes that are found in them together
    "declared in the first, used in the second": ([[DECLARING], ["VTS, 1986, 147. doboz."]], []),
    "declared in the second, used in the first": ([["VTS, 1986, 147. doboz."], [DECLARING]], ["MOL110"]),
    "declared in both, used in none": ([[DECLARING], [DECLARING]], ["MOL113", "MOL113"]),
    "declared nowhere": ([[OTHER], ["VTS, 1986, 147. doboz."]], ["MOL110"]),
    "cited in the first, cut short in the second": (
        [["Kiss János: A trianoni béke. Bp., 1920. 12."], ["Kiss, i. m. 45."]],
        [],
    ),
    "cut short in the first": ([["Kiss, i. m. 45."], ["Kiss János: A trianoni béke. Bp., 1920. 12."]], ["MOL104"]),
    "another author": ([["Nagy János: A trianoni béke. Bp., 1920. 12."], ["Kiss, i. m. 45."]], ["MOL104"]),
}


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize(("chapters", "codes"), CHAPTERS.values(), ids=CHAPTERS)
def test_chapters_are_one_work(chapters, codes, named):
    """What one declares or cites counts in those after it, whether they are files or texts without a name."""
    settings = Settings(check=CheckSettings(select=("MOL104", "MOL11")))
    texts = [document(*notes) for notes in chapters]
    manuscripts = [resolve(parse(text, path=f"{at}.md" if named else None)) for at, text in enumerate(texts)]

    assert codes == [finding.code for finding in check(manuscripts, settings=settings)]


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        ("Kiss, i. m. 45.", []),
        ("Kiss J., i. m. 45.", []),
        ("Kis, i. m. 45.", ["MOL104"]),
        ("Kiss: A párizsi béke... 45. o.", []),
        ("Nagy, i. m. 45.", ["MOL104"]),
        ("Kiss Nagy, i. m. 45.", ["MOL104"]),
    ],
)
def test_a_work_in_the_bibliography_is_cited(note, codes):
    """Op. cit. may mean what the list of works has, by whole words of one entry."""
    entries = "- Kiss János: A trianoni béke. Budapest, 1920.\n\n- Nagyné Ilona: A Don. Budapest, 1980.\n"
    text = f"{document(note)}\n## Bibliography\n\n{entries}"

    assert codes == [finding.code for finding in checked(text, select=["MOL104"])]


def test_settings_declare_what_is_known():
    """A fonds, a genre and a short title of the settings are known."""
    text = document("Raport, MOL, K 9999, 7. csomó.", "VTS, 1986, 147. doboz.")
    settings = Settings(
        fonds=(Fonds(code="K 9999"),),
        genres=(ExtraGenre(name="Raport"),),
        short_titles=(ExtraShortTitle(name="VTS", stands_for="MOL, XIX-J-1-j Vietnam"),),
        check=CheckSettings(select=("MOL202", "MOL304")),
    )

    assert () == checked(text, settings)


def test_every_rule_is_explained():
    """A rule's explanation has its summary, an example or what it is about, and what to do."""
    for code, rule in rules().items():
        assert code == rule.code
        assert rule.summary
        assert "For example" in rule.explanation, code
        assert len(rule.explanation.split("\n\n")) >= 3, code
