"""One check: the rules that the settings select, asked of some documents, less what is suppressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.engine import look
from mol_citations.checking.registry import select
from mol_citations.checking.rules import rules
from mol_citations.checking.submission import Document, Submission
from mol_citations.checking.suppression import suppress
from mol_citations.config import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mol_citations.checking.findings import Finding
    from mol_citations.config import CheckSettings
    from mol_citations.records import ResolvedManuscript


def check(
    manuscripts: Iterable[ResolvedManuscript],
    settings: Settings | None = None,
    texts: Mapping[str, str] | None = None,
    codes: frozenset[str] | None = None,
) -> tuple[Finding, ...]:
    """The findings in manuscripts that belong together, in the order of the manuscripts and of place.

    Arguments:
        manuscripts: an article, or all the chapters of a book: rules on consistency compare them.
        settings: what is looked for and where not (`CheckSettings`), and names of your own.
        texts: the decoded files by path; comments in them can suppress findings.
        codes: of the rules to look for, in place of those that the settings select.

    Raises:
        ConfigError: for a code in the settings that no rule has.
    """
    settings = Settings() if settings is None else settings
    texts = {} if texts is None else texts
    documents = tuple(
        Document(resolved=each, text=texts.get(each.parsed.manuscript.path or "")) for each in manuscripts
    )
    submission = Submission(documents=documents, settings=settings)
    codes = selected(settings.check) if codes is None else codes
    return suppress(look(submission, codes), settings.check, codes)


def selected(settings: CheckSettings) -> frozenset[str]:
    """The codes of the rules that the settings select.

    >>> from mol_citations.config import CheckSettings
    >>> sorted(selected(CheckSettings(select=("MOL30",), ignore=("MOL304", "MOL306", "MOL307"))))
    ['MOL301', 'MOL302', 'MOL303', 'MOL305']
    """
    return select(
        rules().values(), select=settings.select, extend_select=settings.extend_select, ignore=settings.ignore
    )
