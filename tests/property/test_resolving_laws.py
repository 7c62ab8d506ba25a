"""Laws of the resolver, on manuscripts of any kind of citations in any order.

It never looks forward but for references to notes and declarations; adding a note at the end changes no earlier
answer; renumbering changes nothing but numbers; every answer points at a citation that is there.
"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples.parsed_notes import parsed

from mol_citations.resolving import resolve
from mol_citations.resolving.inheritance import Named
from mol_citations.resolving.keys import keys

LEVELS = st.sampled_from(
    [
        "repository: HU-MNL-OL",
        "repository: HU-BFL",
        "repository_cited: RGANI",
        "fonds: K 63",
        "fonds: IV.1",
        "series: TS",
        "box: 5",
        "box: 147",
        "item: 162-50",
        "file_number: 003991/1986",
        "file_number: 3991/1986",
        "number: 3",
        "page: 7",
        "genre: Report",
        "creator: Embassy to the SRV",
        "date: 1986-12-05",
    ]
)


def _level(field):
    return field.partition(":")[0]


FIELDS = st.lists(LEVELS, min_size=1, max_size=5, unique_by=_level).map(", ".join)
WORKS = st.sampled_from(
    ["work Jakó Zsigmond: A gyalui", "work Nagy Imre: Politika", "work Nagy I.: Föld", "work Uő.: Föld"]
)
SHORT = st.sampled_from(
    ["short Nagy", "short Nagy: Föld", "short Jakó i. m.", "short op. cit.", "short i. h.", "short Uő."]
)
IBID = st.one_of(st.just("ibid"), FIELDS.map("ibid, {}".format))
PLAIN = st.one_of(
    FIELDS, FIELDS.map("from: VTS, {}".format), WORKS, SHORT, IBID, st.sampled_from(["dated Nagy 1957", "???"])
)
CITATION = st.one_of(
    PLAIN,
    PLAIN.filter(lambda text: text != "???").map("({})".format),
    FIELDS.map("+{}".format),
)
NOTE = st.one_of(st.just("prose"), st.lists(CITATION, min_size=1, max_size=4).map("; ".join))
NOTES = st.lists(NOTE, min_size=1, max_size=12)


def numbered(notes, first=1):
    """The notes with labels from ``first`` on."""
    return "\n".join(f"{number}. {note}" for number, note in enumerate(notes, start=first))


def answers(document):
    """What the resolver says of every citation, without keys."""
    resolved = resolve(parsed(document))
    return [[attrs.evolve(one, key=None) for one in note.citations] for note in resolved.notes]


DECLARATION = st.sampled_from(["repository: HU-MNL-OL, fonds: K 63 [VTS]", "prose"])


@given(NOTES, NOTE, DECLARATION)
def test_a_note_at_the_end_changes_no_earlier_answer(notes, more, declared):
    """The resolver never looks forward, except for references to notes and declared short titles."""
    earlier = [declared, *notes] if "[" in declared else notes

    assert answers(numbered(earlier)) == answers(numbered([*earlier, more]))[:-1]


@given(NOTES, st.lists(st.tuples(st.integers(0, 12), st.integers(1, 12)), max_size=3))
def test_renumbering_changes_nothing_but_numbers(notes, references):
    """Answers name notes by their labels; with other labels they are the same answers."""
    texts = list(notes)
    for at, target in references:
        texts.insert(min(at, len(texts)), f"note {{{target}}}")
    shift = 100
    here = numbered([text.format(*range(99)) if "{" in text else text for text in texts])
    there = numbered([text.format(*range(shift, shift + 99)) if "{" in text else text for text in texts], 1 + shift)

    def renumbered(place):
        return attrs.evolve(place, note=str(int(place.note) + shift))

    def moved(one):
        resolution = attrs.evolve(
            one.resolution,
            antecedent=one.resolution.antecedent and renumbered(one.resolution.antecedent),
            candidates=tuple(renumbered(place) for place in one.resolution.candidates),
        )
        return attrs.evolve(one, place=renumbered(one.place), resolution=resolution)

    def bare(notes):
        return [[attrs.evolve(one, citation=None) for one in note] for note in notes]

    assert bare([[moved(one) for one in note] for note in answers(here)]) == bare(answers(there))


@given(NOTES)
def test_every_answer_points_at_a_citation_before_it(notes):
    """Antecedents and candidates exist and stand before what refers to them."""
    resolved = resolve(parsed(numbered(notes)))
    seen = set()
    for note in resolved.notes:
        for one in note.citations:
            resolution = one.resolution
            pointed = {resolution.antecedent, *resolution.candidates} - {None}
            assert pointed <= seen
            assert resolution.status != "ambiguous" or len(resolution.candidates) > 1
            assert resolution.status != "explicit" or not pointed
            assert resolution.status != "resolved" or pointed
            assert (
                resolution.status not in {"ambiguous", "unresolved"} or one.citation.text == "???" or resolution.reason
            )
            seen.add(one.place)


@given(NOTES)
def test_records_share_out_the_citations(notes):
    """A citation with a key stands in that record and no other; keys are ASCII and unique without case."""
    resolved = resolve(parsed(numbered(notes)))
    keys = [record.key for record in resolved.records]
    assert keys == sorted(keys)
    assert len({key.casefold() for key in keys}) == len(keys)
    assert all(key.isascii() for key in keys)

    cited = {place: record.key for record in resolved.records for place in record.cited_in}
    assert cited == {one.place: one.key for note in resolved.notes for one in note.citations if one.key is not None}
    assert sum(len(record.cited_in) for record in resolved.records) == len(cited)
    expanded = {one.place for note in resolved.notes for one in note.citations if one.shelfmark is not None}
    assert expanded == cited.keys()


@given(NOTES, st.randoms(use_true_random=False))
def test_keys_do_not_depend_on_the_order_of_the_records(notes, random):
    """A record has its key from what it is, and from which others would share it, in whatever order they come."""
    records = resolve(parsed(numbered(notes))).records
    named = {record.key: Named(record.shelfmark, record.description) for record in records}
    shuffled = list(named.items())
    random.shuffle(shuffled)

    assert keys(named) == keys(dict(shuffled))


@pytest.mark.parametrize("link", ["ibid", "ibid, page: 4", "short op. cit.", "box: 7"])
def test_a_long_chain_needs_no_recursion(link):
    """Many thousands of back-references in a row resolve, each to the one before it."""
    length = 10_000
    first = "work Jakó Zsigmond: A gyalui" if "op" in link else "repository: HU-MNL-OL, fonds: K 63, box: 5, page: 3"
    resolved = resolve(parsed("\n".join([f"1. {first}", *(f"{number}. {link}" for number in range(2, length))])))

    last = resolved.notes[-1].citations[0]
    assert str(length - 2) == last.resolution.antecedent.note
    assert len(resolved.records) <= 2
