"""What holds for every text, and how a stretch of a note is read."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.parsing import works
from mol_citations.parsing.works import imprint

PARTS = [
    "Jakó Zsigmond: A gyalui vártartomány. Kolozsvár 1944. XXXII. ",
    "Makkai, i. m. 98. ",
    "Fforde(2007, 25-37); ",
    "Szakály 1999. 3., 5-6., ",
    "lásd a 203. jegyzetet; ",
    "see also note 17. ",
    "Ibid., p. 3. ",
    "(vö. uő. 1905. 197. l. és 1970. 147. l.) ",
    '„Kiűzettünk városunkból". In: Évkönyv 1977-78. ',
    "Csaba Szabó, Egyházügyi (Budapest, 2000), pp. 125, 136; ",
    "A háború után a közösség létszáma csökkent. ",
    "Századok, 2000. 3. sz. 555-596. p. ",
    "Wie Anm. 3 ",
    "op. cit. ",
    "К. М. Ура: у. с. 79 ",
    "(",
    ")",
    "1983",
    ". ",
    "; ",
    ", és ",
    " — ",
    "\n\n",
    "“",
    "…",
]


@given(st.lists(st.sampled_from(PARTS), max_size=8).map("".join), st.data())
def test_pieces_slice_back_in_order(text, data):
    """Every piece is its span of the text, inside the stretch, and behind the piece before it."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    pieces = works.find(text, start, end)

    assert [piece.text for piece in pieces] == [piece.span.of(text) for piece in pieces]
    assert all(start <= piece.span.start < piece.span.end <= end for piece in pieces)
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(pieces))


@given(st.text(max_size=60))
def test_any_text_is_read(text):
    """Whatever the characters, nothing is raised and every piece slices back."""
    assert all(piece.text == piece.span.of(text) for piece in works.find(text, 0, len(text)))
    assert works.looks_like_source(text, 0, len(text)) in {True, False}


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PARTS), max_size=8).map("".join)))
def test_the_grammar_of_works_reads_any_text(text):
    """Every text begins with something that could be a work, and ends inside itself."""
    reading = imprint.read(text)

    assert (reading is None) == (not text)
    assert reading is None or 0 < reading.end <= len(text)


@pytest.mark.parametrize(
    "once",
    [
        "Jakó Zsigmond: A gyalui vártartomány. Kolozsvár 1944. XXXII. ",
        "Makkai, i. m. 98.; ",
        "Fforde(2007, 25-37), ",
        "A szó és a Mű, ",
        "Kovács ",
        "(((",
        "12. ",
        "Aa: ",
        "lásd ",
        "i. m. ",
    ],
)
def test_the_cost_grows_with_the_length(growth, once):
    """Eight times the text costs about eight times the work, not sixty-four times."""
    assert growth(lambda text: works.find(text, 0, len(text)), once, length=1200) < 20


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Fforde(2007, 25) (see Ton(1983, 5)).", [False, True]),
        ("(see Ton(1983, 5)); Fforde(2007, 25).", [False, False]),
        ("HJS, 2:273. o., cited in Szarka László: Kisebbségvédelem. Budapest, 1988. 49.", [False, True]),
        ("Quoted in Pikhoya, Sovetskii Soyuz, p. 309.", [False]),
    ],
)
def test_what_another_citation_brings_in_is_nested(note, expected):
    """Behind a main citation, what stands in brackets or behind "cited in" is not what the note itself cites."""
    assert expected == [piece.nested for piece in works.find(note, 0, len(note))]


def test_text_before_the_stretch_counts_as_a_citation():
    """A stretch behind an archival citation begins behind the note's main citation."""
    note = "MOL, K 63, 5. csomó (see Ton(1983, 5))"
    start = note.index(" (")

    assert [True] == [piece.nested for piece in works.find(note, start, len(note))]


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        ("Interview with Hans-Jochen Tschiche, Satuelle, November 18, 2006.", True),
        ("Budapesti Közlöny közleménye, 94. sz., 1944.", True),
        ("76 oldal magyar, 1753. július 25-i hitelesített másolat", True),
        ("It is now the German Finance Ministry.", False),
        ("Lásd a 6. függeléket.", False),
        ("1610/1944. M. E. kormányrendelet, amely április 28-án lépett hatályba.", False),
        ("Zalaegerszegnek 1941-ben 873 fős zsidó lakossága volt.", False),
        ("CIL III 3471; AE 1944, 86.", True),
        ("Mt 5,3–12; Lk 6,20–26.", True),
        ("12 U.S.C. § 34 (2018).", True),
        ("Vö. Ptk. 6:142. §; Pp. 265. § (1) bek.", True),
        ("BVerfGE 7, 198 (208).", True),
        ("5 Geo. III, c. 25.", True),
        ("Haydn: Sonata, Hob. XVI:52, 3. tétel.", True),
        ("33/1958. (V. 17.) Korm. rendelet.", False),
        ("Ad. 1/res. 1927.", False),
        ("L. a 20. sz. dokumentumot.", False),
        ("Gratz, 123.", True),
        ("HS8/334, CD to All Sections (CD/OR/513/ADZ), 27.06.41.", True),
        ("CUOHP, 206, Sultz Árpád.", True),
        ("In December 1943, Andreev was appointed commissar for agriculture.", False),
        ("Lásd Gratz 123–124.", True),
        ("Az összeg 1500.", False),
        ("A kormány ekkor 12.", False),
        ("Életkora ekkor 45.", False),
        ("A 4. csoportot 1944. 12. 3-án vetették be.", False),
        ("Az Országos Levéltár 1945. évi leégésekor 1200 csomó irat pusztult el.", False),
        ("Részben Weisz Maikáné közlése alapján.", False),
    ],
)
def test_a_source_of_unknown_form_is_suspected(stretch, expected):
    """What is dated, numbered or paged and no prose is probably a source; laws and prose are none."""
    assert expected is works.looks_like_source(stretch, 0, len(stretch))
