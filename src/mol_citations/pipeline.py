"""The stages joined: from a manuscript to a bibliography.

    read(path)  ┐
    parse(text) ┴─▶ ParsedManuscript ──resolve──▶ ResolvedManuscript ──to_bibtex, to_csl──▶ text, items
                                                                      └─check──▶ findings

These are the functions `mol_citations` offers; nothing else knows more than one stage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations import exporting, parsing, reading, resolving
from mol_citations.errors import ParseError
from mol_citations.records import Bibliography, ParsedManuscript, Record, ResolvedManuscript
from mol_citations.sources import Manuscript, Note, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from mol_citations.checking import Finding
    from mol_citations.config import Settings
    from mol_citations.exporting import BiblatexProfile, CslItem, CslProfile
    from mol_citations.reading import Layout
    from mol_citations.records import Citation, ShortTitle

    Exportable = ResolvedManuscript | Bibliography | Iterable[Record]
    """What has records: a manuscript, a bibliography, or the records themselves."""


def read(
    path: str | Path, *, layout: Layout = "auto", encoding: str = "utf-8", settings: Settings | None = None
) -> ParsedManuscript:
    """The manuscript in the file at ``path``, with each of its notes parsed.

    Arguments:
        path: a file in Markdown, LaTeX or plain text, or one of Word or LibreOffice, of which pandoc makes Markdown;
            ``"-"`` is standard input.
        layout: how its notes are laid out; ``"lines"``: every line is a note on its own.
        encoding: the name of its encoding; a byte order mark of UTF-8 is accepted.
        settings: names and titles of your own, see `Settings`.

    Raises:
        ReadError: if the file cannot be read, or does not decode; the message names the first bad byte.

    >>> parsed = read("fixtures/example.md")
    >>> len(parsed.notes), parsed.notes[3].citations[0].text
    (4, 'Ibid.')
    """
    return parsing.parse_manuscript(reading.read_file(path, layout=layout, encoding=encoding), settings)


def parse(
    text: str,
    layout: Layout = "auto",
    *,
    path: str | None = None,
    made_of: str | None = None,
    settings: Settings | None = None,
) -> ParsedManuscript:
    r"""The manuscript that ``text`` is, with each of its notes parsed; the arguments are those of `read`.

    ``path`` is the name that the manuscript and its places carry; ``made_of`` says that the text was made of another
    kind of file (see `Manuscript`).

    >>> parsed = parse("As reported.[^1]\n\n[^1]: MNL OL, XIX-J-1-j, Vietnam, 1983, 125. doboz, 005996/1983.\n")
    >>> [citation.shelfmark.file_number for note in parsed.notes for citation in note.citations]
    ['005996/1983']
    """
    return parsing.parse_manuscript(reading.read_text(text, path=path, layout=layout, made_of=made_of), settings)


def parse_citation(text: str, *, settings: Settings | None = None) -> Citation:
    """The one citation that ``text`` is.

    A text that has the marks of a citation and cannot be read gives an `Unparsed`, which says why.

    Raises:
        ParseError: if there is no citation in ``text``, or more than one; it carries the place.

    >>> citation = parse_citation("MOL, XIX-J-1-j Vietnam, 1983, 125. doboz, 005996/1983")
    >>> citation.shelfmark.fonds, citation.shelfmark.box
    ('XIX-J-1-j', '125')
    """
    note = Note(id="1", number="1", text=text, source=Source.whole(text))
    found = parsing.parse_manuscript(Manuscript(notes=(note,)), settings).notes[0].citations
    if not found:
        raise ParseError("no citation found", text=text, start=0, end=len(text))
    if len(found) > 1:
        second = found[1].span
        raise ParseError(
            f"{len(found)} citations found, the second here", text=text, start=second.start, end=second.end
        )
    return found[0]


def resolve(parsed: ParsedManuscript, *, settings: Settings | None = None) -> ResolvedManuscript:
    r"""The manuscript with every ibid., short title and other back-reference resolved, and its records.

    What the text does not decide is not guessed: each citation has a `Resolution` that says how it stands.
    ``settings`` say how doubtful references are taken.

    >>> notes = "[^1]: MNL OL, XIX-J-1-j, Vietnam, 1983, 125. doboz, 005996/1983.\n\n[^2]: Ibid.\n"
    >>> resolved = resolve(parse("One.[^1] Two.[^2]\n\n" + notes))
    >>> [citation.resolution.status for note in resolved.notes for citation in note.citations]
    ['explicit', 'resolved']
    >>> len(resolved.records)
    1
    """
    return resolving.resolve(parsed, settings)


def bibliography(manuscripts: Iterable[ResolvedManuscript], *, settings: Settings | None = None) -> Bibliography:
    r"""One bibliography of several manuscripts: a document that more than one of them cites is one record.

    The places in its records name the file where there is more than one manuscript.

    >>> note = "[^1]: MOL, K 63, 5. csomó.\n"
    >>> chapters = [resolve(parse(f"One.[^1]\n\n{note}", path=path)) for path in ("one.md", "two.md")]
    >>> [(record.key, [place.path for place in record.cited_in]) for record in bibliography(chapters).records]
    [('k-63-bundle-5', ['one.md', 'two.md'])]
    """
    return resolving.bibliography([manuscript.parsed for manuscript in manuscripts], settings)


def check(
    manuscripts: ParsedManuscript | ResolvedManuscript | Iterable[ResolvedManuscript],
    *,
    settings: Settings | None = None,
    texts: Mapping[str, str] | None = None,
) -> tuple[Finding, ...]:
    r"""The faults in one manuscript, or in several that belong together and are compared with each other.

    Arguments:
        manuscripts: an article, or the chapters of a book; one that is only parsed is resolved first.
        settings: what is looked for and where not, and names of your own.
        texts: the decoded files by path, where comments in them are to suppress findings.

    Raises:
        ConfigError: for a code in the settings that no rule has.

    >>> notes = "[^1]: MOL, K 63, 5. csomó; MOL, K 64, 7. csomó.\n\n[^2]: Ibid.\n"
    >>> [(finding.code, finding.start.line) for finding in check(resolve(parse(f"One.[^1] Two.[^2]\n\n{notes}")))]
    [('MOL102', 5)]
    """
    from mol_citations import checking  # noqa: PLC0415 - its rules take a sixth of the time of a small conversion

    if isinstance(manuscripts, ParsedManuscript):
        manuscripts = resolve(manuscripts, settings=settings)
    several = [manuscripts] if isinstance(manuscripts, ResolvedManuscript) else manuscripts
    return checking.check(several, settings, texts)


def to_bibtex(source: Exportable, *, ascii: bool = False) -> str:  # noqa: A002 - the option's name
    r"""The records as a classic BibTeX file, sorted by key; with ``ascii`` letters become LaTeX macros.

    Raises:
        ExportError: if a record cannot be written without loss; the message names record and field.

    >>> print(to_bibtex(resolve(parse("One.[^1]\n\n[^1]: Report, 5 May 1938, MOL, K 63, 5. csomó.\n"))), end="")
    @unpublished{k-63-1938-05-05-bundle-5,
      title        = {{Report}},
      month        = {5 May},
      year         = {1938},
      note         = {Magyar Országos Levéltár (MOL), Budapest, K 63, 5. csomó},
      keywords     = {archival},
    }
    """
    return exporting.to_bibtex(_records(source), ascii=ascii)


def to_biblatex(
    source: Exportable,
    *,
    profile: BiblatexProfile = "portable",
    ascii: bool = False,  # noqa: A002 - the option's name
) -> str:
    r"""The records as a BibLaTeX file, sorted by key, with an entry for each fonds that has a short title.

    Raises:
        ExportError: if a record cannot be written without loss; the message names record and field.

    >>> report = resolve(parse("One.[^1]\n\n[^1]: Report, 5 May 1938, MOL, K 63, 5. csomó.\n"))
    >>> [line.strip() for line in to_biblatex(report, profile="biblatex-chicago").splitlines() if "date" in line]
    ['date         = {1938-05-05},']
    """
    return exporting.to_biblatex(_records(source), profile=profile, short_titles=_short_titles(source), ascii=ascii)


def to_csl(source: Exportable, *, profile: CslProfile = "portable", zotero_extra: bool = False) -> list[CslItem]:
    r"""The records as CSL-JSON items, sorted by key; ``json.dumps`` makes the file.

    Raises:
        ExportError: if a record cannot be written without loss; the message names record and field.

    >>> item, = to_csl(resolve(parse("One.[^1]\n\n[^1]: Report, 5 May 1938, MOL, K 63, 5. csomó.\n")))
    >>> item["title"], item["issued"], item["archive_location"]
    ('Report', {'date-parts': [[1938, 5, 5]]}, 'K 63, 5. csomó')
    """
    return exporting.to_csl(
        _records(source), profile=profile, zotero_extra=zotero_extra, short_titles=_short_titles(source)
    )


def to_ris(source: Exportable) -> str:
    r"""The records as an RIS file, sorted by key, as EndNote, Zotero and Mendeley read it.

    Raises:
        ExportError: if a record cannot be written without loss; the message names record and field.

    >>> ris = to_ris(resolve(parse("One.[^1]\n\n[^1]: Report, 5 May 1938, MOL, K 63, 5. csomó.\n")))
    >>> ris.splitlines()[:3]
    ['TY  - MANSCPT', 'ID  - k-63-1938-05-05-bundle-5', 'TI  - Report']
    """
    return exporting.to_ris(_records(source))


def _records(source: Exportable) -> Iterable[Record]:
    return source.records if isinstance(source, ResolvedManuscript | Bibliography) else source


def _short_titles(source: Exportable) -> tuple[ShortTitle, ...]:
    return source.short_titles if isinstance(source, ResolvedManuscript | Bibliography) else ()
