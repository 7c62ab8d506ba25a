"""What notes are made of, and texts that mix it with anything a keyboard or a scanner can produce."""

from __future__ import annotations

from hypothesis import strategies as st

CITATIONS = (
    (
        "Hungarian Embassy to the SRV, Annual Report, 14 September 1983, MOL, XIX-J-1-j Vietnam, Top Secret Documents"
        " [henceforth VTS], 1983, 125. doboz, 005031/1983"
    ),
    "VTS, 1986, 147. doboz, 162-50, 00900/7/1986",
    "MOL K 64, 1. csomó, 7. tétel, 4057/res/1920.",
    "MNL OL, K149-1938-2-6162.",
    "MOL M-KS 288. f. 5/1023. ő. e.",
    "288, f. 5/815. ö.e., pp. 17-28.",
    "1506: Dl. 36998 és 37005.",
    "MOL U. et C. (= Orsz. Levéltár: Urbaria et Conscriptiones) 243/1—2.",
    "MNL PML IV. 435.b 3896/19.",
    "BFL XXV. 1.b. 1947-299/47",
    "MOL. XIX. I-l-i. 6loo5.",
    "Magyar Országos Levéltár (a továbbiakban: MOL), E 211 Lymbus, Ser. II. 30. t. fol. 190r-200v.",
    "Jelzet: hu_mnl_ol_e156_a_fasc087_no023",
    "Cegléd Vár.Tan. VB. Elnöki ir. 36/1950.",
    "Staatsarchiv Zürich, B VIII 1, 12. Bl. 17.",
    "Jehlicska Ferenc levele Csernoch bíboroshoz. Kelt, Varsó, 1920. június 12. MOL K 64, 1. csomó",
    "Ibid., 151. tekercs.",
    "Uo. Ta 22.224/1945.",
    "See also Fforde(2007, 25-37); Ton(1983–1984, 703).",
    "Vö. Kelenik 1991/3. 80-81., lásd a 12. jegyzetet",
    "O 65, O 66 és O 67",
)
"""Citations of every family, each as print or scan has them."""

SCRAPS = (
    *(
        "(",
        ")",
        "[",
        "]",
        "[henceforth ",
        "(a továbbiakban: ",
        "; ",
        ", ",
        ". ",
        "– ",
        " — ",
        "\n",
        "\t",
        "  ",
        '"',
        "„",
        "”",
    ),
    *(
        "Dl. ",
        "DL",
        "K 63",
        "XIX-",
        "-J-1-j",
        "288. f. ",
        "5/",
        "ő. e.",
        " doboz",
        " cs.",
        " csomó",
        "fol. ",
        " l.",
        "Fasc. ",
    ),
    *(
        "MOL",
        "MNL OL ",
        "Levéltár",
        "Archiv",
        "HU-MNL-",
        "hu_mnl_ol_",
        "PML",
        "(= ",
        "Ibid.",
        "uo.",
        "там же",
        "see ",
        "lásd ",
        "vö.",
    ),
    *(
        "1983",
        "14 September 1983",
        "1920. június 12-én",
        "00900/6/1986",
        "4057/res/1920",
        "levele ",
        "Report",
        "és ",
        "and ",
        "A",
        "X.",
    ),
)
"""Parts of citations, which say something else in another place or in bad company."""

ALPHABET = st.one_of(
    st.sampled_from("0123456789 .,;:-–/()[]'\"IVXLCDlo"),
    st.sampled_from("aábcdeéfghiíjklmnoóöőprstuúüűvyzABDEGKMOPRSTŐŰАВКМОРСлфод"),
    st.characters(codec="utf-8"),
)
"""Mostly what notes are written with, now and then any character at all."""

texts = st.lists(
    st.one_of(st.sampled_from(CITATIONS), st.sampled_from(SCRAPS), st.text(ALPHABET, max_size=12)), max_size=12
).map("".join)
"""Texts of notes: whole citations, parts of them and random characters, in any order and with nothing between."""


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A citation with some stretches taken out, doubled or replaced."""
    text = draw(st.sampled_from(CITATIONS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + draw(st.sampled_from(("", text[start:end] * 2, *SCRAPS))) + text[end:]
    return text
