"""Editions of charters by siglum or shortened title, alone and in the lists that editions give of one another."""

from __future__ import annotations

import pytest

from mol_citations.parsing import works
from mol_citations.records import Literature

# Forms from Zsigmondkori oklevéltár, Erdélyi okmánytár, Szentpétery's register and the digital Siebenbürgisches
# Urkundenbuch, each with its authors and title.
EDITIONS = [
    ("Fejér, CD. IX/1. 123", "Fejér", "CD"),
    ("Wenzel, ÁUO. VII. 195", "Wenzel", "ÁUO"),
    ("ZsO I. 4501", None, "ZsO"),
    ("ZSO. II. 6739., 7106", None, "ZSO"),
    ("Zichy okm. III. 45. sz", None, "Zichy okm"),
    ("Hazai okmánytár III. 45", None, "Hazai okmánytár"),
    ("MES II. 345", None, "MES"),
    ("RDES I. 34. Nr. 45", None, "RDES"),
    ("Smic. XI. 589-591. (448. szám)", None, "Smic"),
    ("Tkalcic, Mon. ep. Zagr. II. 57-58", "Tkalcic", "Mon. ep. Zagr"),
    ("DocRomHist C, XV. 550 – 552", None, "DocRomHist"),
    ("Fejér, Codex dipl. VIII, 1, 539-540", "Fejér", "Codex dipl"),
    ("Jakó, Codex dipl. Trans. (») II, 106-107 Nr. 224", "Jakó", "Codex dipl. Trans"),
    ("Anjou-kori oklevéltár (») III, Nr. 837", None, "Anjou-kori oklevéltár"),
    ("Blagay okl. 123", None, "Blagay okl"),
    ("Anjou-oklt. II. 990. és 991", None, "Anjou-oklt"),
    ("ZsO I. 4501., II/1. 345., 456", None, "ZsO"),
    ("ÁMTF II. 345–347", None, "ÁMTF"),
    ("TelOkl I. 45", None, "TelOkl"),
]


@pytest.mark.parametrize(("reference", "authors", "title"), EDITIONS)
@pytest.mark.parametrize("frame", ["{}.", "Lásd {}; Makkai, i. m. 98.", "(vö. {}.)", "Közlés: {}.", "HO VI. 81.; {}"])
def test_an_edition_is_found(*, frame, reference, authors, title):
    """With the name written before it, its volume and pages or numbers, and what counts them."""
    note = frame.format(reference)

    found = next(piece for piece in works.find(note, 0, len(note)) if piece.text == reference)

    assert isinstance(found, Literature)
    assert (authors, title) == (found.authors, found.title)


LISTS = [
    (
        "Közlés: Verfassungszustand 92–94. — Schlözer I. 38–39. — CDHung IX/5. 314–315. — Seivert G.: Akten 2–3.",
        ["Verfassungszustand 92–94", "Schlözer I. 38–39", "CDHung IX/5. 314–315", "Seivert G.: Akten 2–3"],
    ),
    (
        "Közlés: Transilvania 5/1872. 92–93 (Moldovanu). — Hurmuzaki I/2. 266. — Ub II. 501 – 502 (románul is).",
        ["Transilvania 5/1872. 92–93", "Hurmuzaki I/2. 266", "Ub II. 501 – 502"],
    ),
    ("Regeszta: Kemény: Notitia I. 164.", ["Kemény: Notitia I. 164"]),
    ("R.: Bónis-Balogh 124. (1116. szám).", ["Bónis-Balogh 124. (1116. szám)"]),
    ("Druck: Fejér, Codex (») VIII, 1, 539-540.", ["Fejér, Codex (») VIII, 1, 539-540"]),
    (
        "• Közlés: Rusu: Bologa. AMP 4/1980. 415—416. • Regeszta: AOkl V. 760. sz.",
        ["Rusu: Bologa. AMP 4/1980. 415—416", "AOkl V. 760. sz"],
    ),
    # the year of a charter behind it is no number of it
    ("Zs. I. 1234. 1413. ápr. 6.", ["Zs. I. 1234"]),
]


@pytest.mark.parametrize(("note", "references"), LISTS)
def test_a_label_leads_to_editions(note, references):
    """All that is listed behind it, by whatever name; the label is nobody's name."""
    assert references == [piece.text for piece in works.find(note, 0, len(note))]


@pytest.mark.parametrize("note", ["Zsófia 1234-ben.", "K. I. 12", "A CD 12 éve jelent meg.", "Az okl. 1. pontja."])
def test_other_words_are_no_edition(note):
    """A name, an initial and a siglum without volume or number cite none."""
    assert () == works.find(note, 0, len(note))
