"""Shelfmarks of every family, as strategies."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Literal

import attrs
from hypothesis import strategies as st

from mol_citations.records import Shelfmark
from mol_citations.rendering.styles import ARTICLE, Style
from mol_citations.rendering.units import BARE_ITEMS, is_running
from mol_citations.testing import values

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Family = Literal["roman", "letter", "party", "charter", "county", "other"]
"""How a shelfmark is built: by main groups with Roman numbers, letter sections, a party's fonds, running numbers of
charters, a county's main groups, or as other archives do."""

_Values = st.SearchStrategy[str]
_Shelfmarks = st.SearchStrategy[Shelfmark]

NATIONAL = ("MOL", "MNL OL", "OL", "Magyar Országos Levéltár", "Hungarian National Archives")
COUNTIES = (("HU-MNL-PML", "MNL PML"), ("HU-MNL-HBML", "MNL HBML"), ("HU-BFL", "BFL"))
OTHERS = (
    ("HU-HL", "HL", st.builds("MN {}/T".format, st.integers(1945, 1960))),
    ("HU-OSA", "OSA", st.builds("300-{}-{}".format, st.integers(1, 90), st.integers(1, 9))),
)


@functools.cache
def shelfmarks(family: Family | None = None, *, style: Style = ARTICLE) -> _Shelfmarks:
    """Shelfmarks as notes have them, of one family or of any; each leads to a place.

    What ``style`` writes of such a shelfmark is read back as that very shelfmark. So they leave out what no reader
    could tell from the text:

    - a series in words without the fonds' title or subject before it: the first words behind a fonds are these;
    - in a reference code, where hyphens join the parts, whatever a hyphen makes a range of ("1983-125. doboz"), and
      leaves and pages, which a reference code has none of;
    - in the abbreviated style, where spaces do, a year before a Roman item ("1965 IV. t." is like "7 IV. t."),
      a page behind a charter below 1000 ("DL 214 545. p." is number 214545), and bundles of a county's party
      archive, where `cs.` is csoport.

    >>> from hypothesis import find
    >>> find(shelfmarks("charter"), lambda shelfmark: shelfmark.fonds == "DL").number
    '1'
    """
    strategy = _FAMILIES[family]() if family else st.one_of([build() for build in _FAMILIES.values()])
    return strategy.map(lambda shelfmark: _sayable(shelfmark, style))


def _drawn(always: Mapping[str, _Values], sometimes: Mapping[str, _Values]) -> _Shelfmarks:
    """Shelfmarks with each field of ``always`` and up to four of ``sometimes``."""
    return _of_fields(always, sometimes, st.sets(st.sampled_from(sorted(sometimes)), max_size=4))


@st.composite
def _of_fields(
    draw: st.DrawFn,
    always: Mapping[str, _Values],
    sometimes: Mapping[str, _Values],
    names: st.SearchStrategy[set[str]],
) -> Shelfmark:
    chosen = draw(names)
    strategies = {**always, **{field: sometimes[field] for field in sometimes if field in chosen}}
    return Shelfmark(**{field: draw(strategy) for field, strategy in strategies.items()})


def _national(**fields: _Values) -> dict[str, _Values]:
    return {"repository": st.just("HU-MNL-OL"), "repository_cited": st.sampled_from(NATIONAL), **fields}


def _pages() -> dict[str, _Values]:
    return {"folio": values.leaves(), "page": values.numbers() | values.ranges()}


def _roman() -> _Shelfmarks:
    """The Foreign Ministry's classified records above all, then other organs'."""
    foreign = _drawn(
        _national(
            fonds=st.sampled_from(("XIX-J-1-j", "XIX-J-1-k")),
            subject=st.sampled_from(values.COUNTRIES),
            box=values.numbers(200),
        ),
        {
            "series": st.sampled_from(values.SERIES),
            "year": values.years(),
            "item": values.country_items(),
            "file_number": values.classified_numbers(),
            **_pages(),
        },
    )
    group = st.sampled_from(("XIX-A", "XIX-B", "XIX-C", "XIX-K", "XVII", "XX", "XXVI", "XXIX"))
    subfonds = st.sampled_from(("", "-a", "-d", "-k"))
    other = _drawn(
        _national(fonds=st.builds("{}-{}{}".format, group, st.integers(1, 200), subfonds)),
        {
            "fonds_title": st.sampled_from(values.TITLES),
            "series": st.sampled_from(values.SERIES),
            "year": values.years(),
            "bundle": values.numbers() | values.ranges(),
            "box": values.lettered() | values.ranges(),
            "volume": values.numbers(60) | values.romans(),
            "item": values.items(),
            "file_number": values.registry_numbers() | values.classified_numbers(),
            **_pages(),
        },
    )
    return foreign | other


def _letter() -> _Shelfmarks:
    return _drawn(
        _national(fonds=st.builds("{} {}".format, st.sampled_from("ABCDEFGHIKNOPRSTVXYZ"), st.integers(1, 2200))),
        {
            "fonds_title": st.sampled_from(values.TITLES),
            "series": values.romans() | st.sampled_from(values.SERIES),
            "year": values.years(),
            "bundle": values.numbers() | values.ranges(),
            "box": values.lettered() | values.ranges(),
            "volume": values.numbers(60) | values.romans(),
            "capsule": st.sampled_from("ABCD") | values.numbers(99),
            "fascicle": values.lettered(),
            "reel": values.numbers(),
            "item": values.items(),
            "file_number": values.registry_numbers(),
            "number": values.numbers(),
            **_pages(),
        },
    )


def _party() -> _Shelfmarks:
    code = st.builds("{} {}".format, st.sampled_from(("M-KS", "M-BP", "M-KI")), st.integers(1, 300))
    units = {"unit": values.numbers(1200)}
    institute = {"repository": st.just("HU-PIL"), "repository_cited": st.just("PIL"), "fonds": values.numbers(900)}
    return st.one_of(
        _drawn(_national(fonds=code, group=values.numbers(60)), {**units, **_pages()}),
        _drawn({**institute, "group": values.numbers(60), **units}, _pages()),
    )


def _charter() -> _Shelfmarks:
    running = _national(fonds=st.sampled_from(("DL", "DF")), number=values.numbers(299_999))
    listed = st.builds("{}/{}".format, st.integers(1, 280), st.integers(1, 99))
    return _drawn(running, _pages()) | _drawn(_national(fonds=st.just("UC"), number=listed), _pages())


def _county() -> _Shelfmarks:
    group = st.sampled_from(("IV", "IV.B", "V", "VIII", "XXI", "XXIV", "XXXV"))
    code = st.builds("{}.{}{}".format, group, st.integers(1, 1500), st.sampled_from(("", ".a", ".b")))
    sometimes = {
        "year": values.years(),
        "bundle": values.numbers(),
        "box": values.lettered() | values.ranges(),
        "volume": values.numbers(60),
        "item": values.items(),
        "file_number": values.registry_numbers(),
        **_pages(),
    }
    return st.one_of(
        [
            _drawn({"repository": st.just(archive), "repository_cited": st.just(siglum), "fonds": code}, sometimes)
            for archive, siglum in COUNTIES
        ]
    )


def _other() -> _Shelfmarks:
    return st.one_of(
        [
            _drawn(
                {
                    "repository": st.just(archive),
                    "repository_cited": st.just(siglum),
                    "fonds": code,
                    "box": values.numbers(),
                },
                {"file_number": values.registry_numbers(), **_pages()},
            )
            for archive, siglum, code in OTHERS
        ]
    )


_FAMILIES: Mapping[Family, Callable[[], _Shelfmarks]] = {
    "roman": _roman,
    "letter": _letter,
    "party": _party,
    "charter": _charter,
    "county": _county,
    "other": _other,
}


def _sayable(shelfmark: Shelfmark, style: Style) -> Shelfmark:
    """What ``style`` can say of a shelfmark so that there is one reading of it; see `shelfmarks` for what it drops."""
    said = dict(shelfmark.levels())
    dropped: set[str] = set()
    if shelfmark.series in values.SERIES and not (shelfmark.fonds_title or shelfmark.subject):
        dropped.add("series")
    if style.coded:
        shelfmark = attrs.evolve(shelfmark, repository_cited=shelfmark.repository)
        dropped |= {"year", "capsule", "fascicle", "folio", "page"}
        dropped |= {level for level in ("bundle", "box", "item") if re.search(r"[- ]", said.get(level, ""))}
        if "/" in said.get("item", "") or said["fonds"].startswith(BARE_ITEMS):
            dropped.add("item")
        if not is_running(said["fonds"]):
            dropped.add("number")
        if not {"bundle", "box", "volume", "reel"} & (said.keys() - dropped):
            dropped.add("file_number")
    elif not style.between.strip():
        if re.match("[IVX]", said.get("item", "")):
            dropped.add("year")
        if said["fonds"].startswith("XXXV."):
            dropped.add("bundle")
        if is_running(said["fonds"]) and len(said["number"]) < 4:
            dropped.add("page")
    return attrs.evolve(shelfmark, **dict.fromkeys(dropped))
