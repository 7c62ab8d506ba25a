"""What the tests of the resolver share: manuscripts in a small language, and answers in words."""

from __future__ import annotations

import attrs
import pytest
from samples.parsed_notes import parsed

from mol_citations.config import Settings
from mol_citations.resolving import resolve


@attrs.frozen
class Answers:
    """What the resolver says of a manuscript; places are written ``note.index``."""

    manuscript: object

    def at(self, place):
        """The resolved citation at ``place``."""
        note, _, index = place.rpartition(".")
        resolved = next(one for one in self.manuscript.notes if one.note.id == note)
        found = resolved.citations[int(index)]
        assert place == written_place(found.place)
        return found

    def of(self, place):
        """The answer for ``place`` in words: "1.0", "1.0 inherited", "ambiguous (1.0 1.1) multi_source"."""
        return in_words(self.at(place).resolution)

    def by_note(self):
        """For each note the answers for its citations."""
        return [[in_words(one.resolution) for one in note.citations] for note in self.manuscript.notes]

    def named(self, place):
        """What the citation at ``place`` stands for: shelfmark, then description, in the small language."""
        found = self.at(place)
        if found.shelfmark is None:
            return None
        shelfmark = found.shelfmark
        beside = {"repository_cited": shelfmark.repository_cited, "fonds_title": shelfmark.fonds_title}
        fields = [*beside.items(), *shelfmark.levels(), *found.description.fields()]
        return ", ".join(f"{name}: {value}" for name, value in fields if value is not None)

    def records(self):
        """Each record's key with the places that cite it."""
        return {one.key: " ".join(written_place(place) for place in one.cited_in) for one in self.manuscript.records}


def in_words(resolution):
    """A resolution in words."""
    words = [] if resolution.status == "resolved" else [resolution.status]
    words += [written_place(resolution.antecedent)] if resolution.antecedent else []
    words += [f"({' '.join(written_place(one) for one in resolution.candidates)})"] if resolution.candidates else []
    return " ".join([*words, *([resolution.reason] if resolution.reason else [])])


def written_place(place):
    """``10.0`` for the first citation of note 10."""
    return f"{place.note}.{place.index}"


@pytest.fixture
def answers():
    """Resolves a manuscript in the small language."""

    def run(document, after_several="ambiguous", *, independent=False):
        return Answers(resolve(parsed(document, independent=independent), Settings(ibid_after_several=after_several)))

    return run


@pytest.fixture
def answers_of():
    """The answers in a resolved manuscript."""
    return Answers
