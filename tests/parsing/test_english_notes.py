"""Notes of English historiography on the Cold War: what stands beside a shelfmark, and what is no source of its own.

Those of the Prague Spring (AVP RF, SAPMO-BA, ÖStA, LBJL) are from G. Bischof et al., eds., The Prague Spring and
the Warsaw Pact Invasion of Czechoslovakia in 1968 (Lanham, 2010); the others are made up in the forms of the Journal
of Cold War Studies, the bulletins of the Cold War International History Project and British and American notes.
A row is a note and its citations, parted by ``|``, as in test_note_language.
"""

import pytest
from samples.said import read, rest, said

OL = "repository=HU-MNL-OL"
BEFORE_A_SEMICOLON = [
    (
        "Report of the Hungarian Embassy in Hanoi, 12 May 1963; MNL OL, XIX-J-1-j Vietnam, 1963, 93. doboz.",
        (
            f"{OL} fonds=XIX-J-1-j subject=Vietnam year=1963 box=93"
            " creator=Hungarian Embassy in Hanoi genre=Report date=1963-05-12"
        ),
    ),
    (
        "Kádár to Brezhnev, 5 July 1968; MNL OL, M-KS 288. f. 47/744. ő. e.",
        f"{OL} fonds=M-KS 288 group=47 unit=744 creator=Kádár recipient=Brezhnev date=1968-07-05",
    ),
    (
        "Szalontai, Kim Il Sung, 45; MOL, XIX-J-1-j, Korea, 5. doboz.",
        f"shortform | {OL} fonds=XIX-J-1-j subject=Korea box=5",
    ),
    ("Report in The Times, 12 May 1963, p. 3; MOL, K 63, 5. cs.", f"literature | {OL} fonds=K 63 bundle=5"),
]
BEHIND = [
    (
        "XIX-J-1-j “Report on Vietnam”, 3 May 1967.",
        "fonds=XIX-J-1-j genre=Report title=Report on Vietnam date=1967-05-03",
    ),
    (
        "SAPMO-BA, DY 30/3621, 62–67, “Information der KPdSU,” 22 August 1968, reprinted in Karner et al., Dokumente.",
        (
            "fonds=DY 30 number=3621 folio=62-67"
            " creator=KPdSU genre=Information title=Information der KPdSU date=1968-08-22"
        ),
    ),
    (
        (
            "AVP RF, F. 138a, op. 49, 148, d. 16, pp. 120, 223–24, report of the Soviet ambassador to "
            "Vienna, B. Podtserob, to the Soviet Foreign Ministry, April 1968."
        ),
        (
            "fonds=138a series=49 unit=16 number=148 page=120, 223-24 creator=Soviet ambassador to Vienna, B. Podtserob"
            " genre=report recipient=Soviet Foreign Ministry date=1968-04"
        ),
    ),
    (
        (
            "AVP RF, F. 138a, op. 49, 148, d. 16, p. 27, report of the second secretary of the Soviet embassy in "
            "Prague, Y. Zhuravlev, to the Soviet Foreign Ministry."
        ),
        (
            "fonds=138a series=49 unit=16 number=148 page=27 genre=report recipient=Soviet Foreign Ministry"
            " creator=second secretary of the Soviet embassy in Prague, Y. Zhuravlev"
        ),
    ),
    (
        (
            "AVP RF, F. 757, op. 13, 84, d. 13, p. 47, transcript of the conversation between the FRG ambassador to "
            "Moscow, H. Allardt, and the head of the 3rd European Department of the Soviet Foreign Ministry, "
            "G. Gorinovich, on 31 August 1968."
        ),
        (
            "fonds=757 series=13 unit=13 number=84 page=47 genre=transcript title=transcript of the conversation "
            "between the FRG ambassador to Moscow, H. Allardt, and the head of the 3rd European Department of the "
            "Soviet Foreign Ministry, G. Gorinovich date=1968-08-31"
        ),
    ),
    (
        "NARA, RG 59, Decimal File 764.00/10-2456, Budapest to Secretary of State, Telegram 151, 24 October 1956.",
        (
            "fonds_title=Decimal File fonds=RG 59 file_number=764.00/10-2456"
            " creator=Budapest genre=Telegram recipient=Secretary of State date=1956-10-24"
        ),
    ),
    # who wrote to whom is no title of records
    (
        "TNA, FO 371/134959, Fry to Lloyd, 2 April 1958.",
        "fonds=FO 371 number=134959 creator=Fry recipient=Lloyd date=1958-04-02",
    ),
    (
        "LBJL, NSF, Country File, Box 179, Memorandum, Rusk to Johnson, 10 May 1968.",
        ("fonds_title=NSF series=Country File box=179 creator=Rusk genre=Memorandum recipient=Johnson date=1968-05-10"),
    ),
    (
        "NARA, RG 59, Box 2665, Memorandum, Rusk to Johnson, 23 July 1968.",
        "fonds=RG 59 box=2665 creator=Rusk genre=Memorandum recipient=Johnson date=1968-07-23",
    ),
    (
        "TNA, FO 371/122380, Telegram from Fry to Foreign Office, 25 October 1956.",
        "fonds=FO 371 number=122380 creator=Fry genre=Telegram recipient=Foreign Office date=1956-10-25",
    ),
    (
        "NARA, RG 84, Budapest Legation, Box 12, Travers to Secretary of State, 5 May 1957.",
        "fonds_title=Budapest Legation fonds=RG 84 box=12 creator=Travers recipient=Secretary of State date=1957-05-05",
    ),
    (
        "NARA, RG 59, CDF 764.00/10-2456, Barnes to Dulles, 24 October 1956.",
        "fonds=RG 59 file_number=764.00/10-2456 creator=Barnes recipient=Dulles date=1956-10-24",
    ),
    (
        "SAPMO-BArch, DY 30/3621, Ulbricht an Außenminister Winzer, 22. August 1968.",
        "fonds=DY 30 number=3621 creator=Ulbricht recipient=Außenminister Winzer date=1968-08-22",
    ),
    # a third heading behind a unit is the country, or the document's genre
    (
        "LBJL, National Security File, Country File, Box 179, Hungary, Vol. 1, Report on Hungary, 10 May 1968.",
        (
            "fonds_title=National Security File subject=Hungary series=Country File box=179 volume=1"
            " genre=Report title=Report on Hungary date=1968-05-10"
        ),
    ),
    # words that begin with a genre behind a unit are no title of records either
    (
        "TNA, FO 371/122380, Report on Hungary, 5 May 1956.",
        "fonds=FO 371 number=122380 genre=Report title=Report on Hungary date=1956-05-05",
    ),
    (
        "NARA, RG 59, Box 2665, Report on Hungary.",
        "fonds=RG 59 box=2665 genre=Report title=Report on Hungary",
    ),
    ("TNA, FO 371, Letters to London, vol. 5.", "fonds_title=Letters to London fonds=FO 371 volume=5"),
    (
        "PAAA, B 42, Bd. 123, Aufzeichnung, 12. März 1964.",
        "fonds=B 42 volume=123 genre=Aufzeichnung date=1964-03-12",
    ),
]
ARCHIVE_BEHIND = [
    ("FO 371/122393, TNA.", "fonds=FO 371 number=122393"),
    ("FCO 28/68, TNA, Kew.", "fonds=FCO 28 number=68"),
    (
        "Minute by Brimelow, 4 December 1956, FO 371/122393/NH 10110/712, TNA.",
        "fonds=FO 371 file_number=NH10110/712 number=122393 creator=Brimelow genre=Minute date=1956-12-04",
    ),
    ("RG 59, 764.00/10-2456, NARA, College Park, Maryland.", "fonds=RG 59 file_number=764.00/10-2456"),
    (
        "XIX-J-1-j, Korea, 1963, 5. doboz, 5/bc, MOL, Budapest.",
        f"{OL} fonds=XIX-J-1-j subject=Korea year=1963 box=5 item=5/bc",
    ),
    ("M-KS 288. f. 5/123. ő. e., MNL OL.", f"{OL} fonds=M-KS 288 group=5 unit=123"),
    (
        "K 63, 218. cs., 12. t., MNL OL; FO 371/22380, TNA.",
        f"{OL} fonds=K 63 bundle=218 item=12 | fonds=FO 371 number=22380",
    ),
]
BOX_FIRST = [
    (
        (
            "“Memorandum of Conversation” with Sir Patrick Dean, 17 July 1968, Folder “POL US—USSR 1/1/68,” Box "
            "2665, CFPF, "
            "RG 59, NARA."
        ),
        (
            "fonds_title=CFPF fonds=RG 59 box=2665 item=POL US—USSR 1/1/68 genre=Memorandum of Conversation "
            "date=1968-07-17"
        ),
    ),
    (
        (
            "Minutes, secretary of defense staff meeting, 29 July 1968. Box 18, Papers of Clark Clifford, LBJL "
            "(reprinted in "
            "appendix 9 of this volume)."
        ),
        (
            "fonds_title=Papers of Clark Clifford box=18"
            " creator=secretary of defense staff meeting genre=Minutes date=1968-07-29"
        ),
    ),
    (
        "Box 12, Folder 3, RFE/RL Corporate Records, Hoover Institution Archives.",
        "fonds_title=RFE/RL Corporate Records box=12 number=3",
    ),
    (
        "Box 1995, RG 59, Central Foreign Policy Files 1967–1969, POL 27-1 COM BLOC-Czech, NARA.",
        "fonds_title=Central Foreign Policy Files fonds=RG 59 year=1967-1969 box=1995 item=POL 27-1 COM BLOC-Czech",
    ),
    (
        "National Archives and Records Administration, RG 59, Central Files 1967–69, POL 27–1 COM BLOC CZECH.",
        "fonds_title=Central Files fonds=RG 59 year=1967-69 item=POL 27-1 COM BLOC CZECH",
    ),
]
OTHER_ARCHIVES = [
    ("ÖStA, BMfaA, Ktn. 1350, 124.434-6 (Pol.) 68.", "fonds_title=BMfaA box=1350 file_number=124.434-6(Pol.)68"),
    ("ÖStA, BMfaA, Ktn. 1350, 124.545 (Pol. 6) 68.", "fonds_title=BMfaA box=1350 file_number=124.545(Pol.6)68"),
    (
        (
            "See the file memo about a call paid to the Foreign Ministry by the Soviet embassy counselor, Bushmanov, "
            "29 August 1968, ÖStA, BMfaA, Ktn. 1349, 124.904 (Pol. 6) 68."
        ),
        (
            "fonds_title=BMfaA box=1349 file_number=124.904(Pol.6)68 genre=file memo title=file memo about a "
            "call paid to the "
            "Foreign Ministry by the Soviet embassy counselor, Bushmanov date=1968-08-29"
        ),
    ),
    (
        (
            "From the official log of the ambassador of the USSR in Austria, B. F. Podtserob, 21 August 1968, F. "
            "66, op. 47, "
            "p. 100, d. 6, pp. 163–64, Archives of the Foreign Ministry of Affairs, Moscow (hereafter "
            "abbreviated as AVP RF)."
        ),
        (
            "fonds=66 series=47 unit=6 number=100 page=163-64"
            " creator=ambassador of the USSR in Austria, B. F. Podtserob genre=official log date=1968-08-21"
        ),
    ),
    # S. S. Montefiore, Stalin: The Court of the Red Tsar (London, 2003), source notes
    (
        "RGASPI 558.11.492.57, Stalin to Zhdanov and A. A. Kuznetsov 4 Oct. 1941.",
        "fonds=558 series=11 unit=492 folio=57 creator=Stalin recipient=Zhdanov and A. A. Kuznetsov date=1941-10-04",
    ),
    # D. Rayfield, Stalin and His Hangmen (London, 2004), note 30
    ("GARF 9401, 2, 99, 386.", "fonds=9401 series=2 unit=99 folio=386"),
    ("Karner et al., Dokumente, #89.", "shortform"),
    (
        "For details, see the article by Horst Pleiner, “Das österreichische Bundesheer,” in Karner, Beiträge, 1007.",
        "shortform",
    ),
    # O. Khlevniuk, Stalin: New Biography of a Dictator (New Haven, 2015), note 146
    (
        (
            "V. A. Zolotarev, ed., Russkii arkhiv. Prikazy komissara oborony. 1943–1945 gg., vol. 13 (Moscow, 1997), "
            "p. 332."
        ),
        "literature",
    ),
]
BESIDE = [
    (
        "Copy, Minute by Lord Hood, 12 November 1956, TNA, FO 371/122380.",
        "fonds=FO 371 number=122380 creator=Lord Hood genre=Minute date=1956-11-12 copy_type=Copy",
    ),
    (
        "Draft, letter from Kádár to Tito, 3 March 1957, MOL, M-KS 288. f. 9/1957/12. ő. e.",
        (
            f"{OL} fonds=M-KS 288 year=1957 group=9 unit=12"
            " creator=Kádár genre=letter recipient=Tito date=1957-03-03 copy_type=Draft"
        ),
    ),
    (
        "Report, 3 May 1967, and Memorandum, 5 May 1967, both in MOL, XIX-J-1-j, Vietnam, 1967, 93. doboz.",
        f"{OL} fonds=XIX-J-1-j subject=Vietnam year=1967 box=93 title=Report, 3 May 1967, and Memorandum, 5 May 1967",
    ),
    (
        "Report by the Hungarian Embassy to the DPRK, 3 March 1957, MOL, XIX-J-1-j, Korea, 5. doboz.",
        f"{OL} fonds=XIX-J-1-j subject=Korea box=5 creator=Hungarian Embassy to the DPRK genre=Report date=1957-03-03",
    ),
    (
        "“Dnevniki P. E. Shelesta,” in RGASPI, F. 666, Tetrad’ 6, L. 27.",
        "fonds=666 number=6 folio=27 title=Dnevniki P. E. Shelesta",
    ),
    (
        "Hungarian National Archives, Budapest (Magyar Országos Levéltár, MOL), KÜM, TÜK, India, 1966, 56. doboz.",
        f"fonds_title=KÜM, TÜK {OL} subject=India year=1966 box=56",
    ),
    (
        (
            "LBJL, NSF, Country File, Box 179, Folder “8/28/68,” cable of the American Embassy in Budapest to the "
            "State Department, 28 August 1968."
        ),
        (
            "fonds_title=NSF series=Country File box=179 item=8/28/68"
            " creator=American Embassy in Budapest genre=cable recipient=State Department date=1968-08-28"
        ),
    ),
    (
        (
            "Report, Embassy of Hungary to the DPRK to the Hungarian Foreign Ministry, 10 March 1967, MOL, XIX-J-1-j "
            "Korea, 1967, 61. doboz."
        ),
        (
            f"{OL} fonds=XIX-J-1-j subject=Korea year=1967 box=61 creator=Embassy of Hungary to the DPRK"
            " genre=Report recipient=Hungarian Foreign Ministry date=1967-03-10"
        ),
    ),
    (
        (
            "Letter from the Permanent Mission of Hungary to the U.N. in Geneva to the Foreign Ministry, 3 May 1988, "
            "MOL, XIX-J-1-j, 5. doboz."
        ),
        (
            f"{OL} fonds=XIX-J-1-j box=5 creator=Permanent Mission of Hungary to the U.N. in Geneva"
            " genre=Letter recipient=Foreign Ministry date=1988-05-03"
        ),
    ),
    (
        "Telegram 164, Budapest to State, 26 October 1956, 2:00 p.m., NARA, RG 59, 764.00/10-2656.",
        "fonds=RG 59 file_number=764.00/10-2656 creator=Budapest genre=Telegram recipient=State date=1956-10-26",
    ),
    (
        "Telegram from Legation to Department of State, October 26, 1956—9 p.m., NARA, RG 59, 764.00/10-2656.",
        (
            "fonds=RG 59 file_number=764.00/10-2656"
            " creator=Legation genre=Telegram recipient=Department of State date=1956-10-26"
        ),
    ),
    (
        "Minutes of the Politburo meeting, 21 August 1968, 8 p.m., MNL OL, M-KS 288. f. 5/123. ő. e.",
        f"{OL} fonds=M-KS 288 group=5 unit=123 creator=Politburo genre=Minutes date=1968-08-21",
    ),
    ("UNL, M-KS, 288. f. 5/123. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=123"),
    ("See Szalontai, Kim Il Sung, 34n12.", "shortform"),
    # a document by its number in an edition
    ("Uo., 261. dok.", "ibid number=261"),
    ("Uo. 299. és 311. dok.", "ibid number=299 és 311"),
    ("Uo. 12. sz. dok. 34. o.", "ibid number=12 page=34"),
    ("Ibid., Doc. No. 532.", "ibid number=532"),
    ("Ebd., Dok. Nr. 12, S. 34.", "ibid number=12 page=34"),
    ("Idem.", "ibid"),
    ("Idem, 45.", "ibid page=45"),
]
PAPERS = [
    (
        "Woodrow Wilson Papers, Library of Congress, Series 5B, January 18, 1919.",
        "fonds_title=Woodrow Wilson Papers series=5B date=1919-01-18",
    ),
    ("Jászi Papers, Columbia University Library, box 5, folder 12.", "fonds_title=Jászi Papers box=5 number=12"),
    ("See the Dulles Papers, Box 3, Eisenhower Library.", "fonds_title=Dulles Papers box=3"),
    ("Truman Papers, PSF, Box 12, Harry S. Truman Library.", "fonds_title=Truman Papers series=PSF box=12"),
    (
        (
            "Havas to Herron, December 13, 1918, The George David Herron Papers, Hungary, Czecho-Slovakia, "
            "Hoover Institution Archives."
        ),
        (
            "fonds_title=George David Herron Papers series=Hungary, Czecho-Slovakia"
            " creator=Havas recipient=Herron date=1918-12-13"
        ),
    ),
    (
        "Dutasta to Pichon, November 26, 1918, Box A 129, Rosika Schwimmer Papers, New York Public Library.",
        "fonds_title=Rosika Schwimmer Papers box=A 129 creator=Dutasta recipient=Pichon date=1918-11-26",
    ),
    (
        "Memorandum by Kennan, 5 May 1950, Kennan Papers, Box 24, Folder 12, Mudd Manuscript Library.",
        "fonds_title=Kennan Papers box=24 number=12 creator=Kennan genre=Memorandum date=1950-05-05",
    ),
    ("See the Mikes Papers, held at the Hoover Institution Archives.", ""),
]


def _in_order(text):
    """A citation in the tables' words, whatever the order of what describes the document."""
    return [sorted(one.split()) for one in text.split(" | ")]


@pytest.mark.parametrize(
    ("text", "expected"), [*BEFORE_A_SEMICOLON, *BEHIND, *ARCHIVE_BEHIND, *BOX_FIRST, *OTHER_ARCHIVES, *BESIDE, *PAPERS]
)
def test_a_note_is_read(text, expected):
    """Every level and all that is said of the document is found, and no other source is made up."""
    assert _in_order(expected) == _in_order(" | ".join(said(citation) for citation in read(text)))


@pytest.mark.parametrize("text", [text for text, _ in ARCHIVE_BEHIND])
def test_the_archive_behind_belongs_to_the_citation(text):
    """The archive's name is of the citation in front of it, and nothing is left over."""
    assert all(citation.shelfmark.repository_cited for citation in read(text))
    assert not rest(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gilbert, “Churchill and Poland.”", ["Gilbert: Churchill and Poland"]),
        ("See Kramer, “Succession Struggles.”", ["Kramer: Succession Struggles"]),
        ("Braham, “Foreword,” xvii–xix.", ["Braham: Foreword, xvii–xix"]),
        ("Braham, The Politics of Genocide, xvii.", ["Braham: The Politics of Genocide, xvii"]),
        ("Szalontai, “Line”; Szalontai, Kim Il Sung, 45.", ["Szalontai: Line", "Szalontai: Kim Il Sung, 45"]),
    ],
)
def test_a_work_is_named_again(text, expected):
    """A title in quotation marks behind a name says enough at the end of a note; pages of a preface are Roman."""
    named = [f"{one.authors}: {one.title}" + (f", {one.locator}" if one.locator else "") for one in read(text)]

    assert expected == named
    assert {said(one) for one in read(text)} == {"shortform"}


@pytest.mark.parametrize(
    "text",
    [
        # an archive that is not known and its numbers: neither an author nor a title
        "DRA, F201-00-00/0004, p. 554.",
        # where somebody was, and what archives hold
        "Hungarian Embassy in Hanoi, “Report on Vietnam.”",
        "As he said in Budapest, “This is the end.”",
        "MOL, “Report on Vietnam.”",
        "Kossuth, „a magyarok Mózese”.",
        # a fonds in front of its word
        "LVVA, 290. f., 1. apr., 12. l.",
    ],
)
def test_no_work_is_made_up(text):
    """What cannot be told is left unread, not taken for a published work."""
    assert all(said(citation) == "unparsed" for citation in read(text))
