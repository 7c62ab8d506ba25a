"""Law: a resolved citation, written out in full and parsed again, resolves to the same record.

The manuscripts are chains of notes with a short title, ibids and citations in full, in the ways that printed notes
write the Foreign Ministry's and other fonds.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from samples.manuscripts import numbered

from mol_citations.parsing import parse_manuscript
from mol_citations.rendering.notes import cited
from mol_citations.rendering.styles import ARTICLE
from mol_citations.resolving import resolve

DECLARED = (
    "Hungarian Embassy to the Socialist Republic of Vietnam, Annual Report, 14 September 1983, MOL, "
    "XIX-J-1-j Vietnam, Top Secret Documents [henceforth VTS], 1983, 125. doboz, 005031/1983."
)
DOCUMENTS = st.sampled_from(
    [
        "",
        "Hungarian Embassy to the SRV, Report, 5 December 1986, ",
        "Hungarian Embassy to Cuba, Ciphered Telegram, January 1983, ",
        "Hungarian Foreign Ministry, Memorandum, 9 April 1987, ",
    ]
)
SHELFMARKS = st.sampled_from(
    [
        "VTS, 1986, 147. doboz, 162-50, 003991/1986",
        "VTS, 1986, 147. doboz, 50, 00900/7/1986",
        "VTS, 1988, 103. doboz, 162-512, 00689/1988",
        "MOL, XIX-J-1-j Kampuchea, Top Secret Documents, 1978, 74. doboz, 73-2, 006236/12/1978",
        "MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1955",
        "MOL K 64, 5. csomó, 7. tétel, 61/res/1920",
    ]
)
FULL = st.builds("{}{}.".format, DOCUMENTS, SHELFMARKS)
IBID = st.sampled_from(["Ibid.", "Uo. 54. doboz.", "Uo. 41. tétel.", "Uo. 6. csomó."])
CHAIN = st.lists(st.one_of(FULL, IBID), min_size=1, max_size=6)


@given(CHAIN)
def test_a_resolved_citation_in_full_is_the_same_record(notes):
    """What a citation stands for, rendered and parsed with nothing around it, has the key it had in its chain."""
    chain = numbered(enumerate_labels([DECLARED, *notes]))
    resolved = [one for note in resolve(parse_manuscript(chain)).notes for one in note.citations]
    for one in resolved:
        if one.shelfmark is None:
            continue
        written_out = numbered([("1", f"{cited(one.shelfmark, one.description, ARTICLE)}.")])
        (record,) = resolve(parse_manuscript(written_out)).records
        assert one.key == record.key


def enumerate_labels(texts):
    """The texts with the labels 1, 2, 3 ..."""
    return [(str(number), text) for number, text in enumerate(texts, start=1)]
