"""The options of ``check``, and the settings that come of them and of files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import attrs
import click

from mol_citations import checking
from mol_citations.checking.findings import SEVERITIES
from mol_citations.checking.reporting import FORMATS
from mol_citations.cli import files
from mol_citations.cli.settings import config_option, isolated_option, settings_file
from mol_citations.config import Settings, read_settings
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mol_citations.checking import Finding
    from mol_citations.config import FailOn
    from mol_citations.reading import Layout


class CheckOptions(TypedDict):
    """What is said on the command line, as click hands it over."""

    paths: tuple[str, ...]
    select: tuple[str, ...]
    extend_select: tuple[str, ...]
    ignore: tuple[str, ...]
    name: str
    output: str
    fix: bool
    unsafe_fixes: bool
    diff: bool
    statistics: bool
    baseline: str | None
    write_baseline: str | None
    fail_on: FailOn | None
    exit_zero: bool
    quiet: bool
    show_settings: bool
    config: str | None
    isolated: bool
    layout: Layout
    encoding: str


def _codes(_context: click.Context, _option: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """Codes, of options that are given several times and hold several, joined by commas."""
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


def _rules_option(name: str, text: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return click.option(name, multiple=True, callback=_codes, metavar="CODES", help=text)


_OPTIONS = (
    click.argument("paths", nargs=-1, metavar="[PATHS|-]..."),
    _rules_option("--select", "The rules to look for, no others."),
    _rules_option("--extend-select", "More rules to look for."),
    _rules_option("--ignore", "Rules not to look for."),
    click.option("--output-format", "name", type=click.Choice(list(FORMATS)), default="full", show_default=True),
    click.option("-o", "--output", default=files.STANDARD, metavar="OUT", help="The file to write the findings to."),
    click.option("--fix", is_flag=True, help="Make the safe fixes, and report what is left."),
    click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: the others too."),
    click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing."),
    click.option("--statistics", is_flag=True, help="Print how often each rule is hit, not where."),
    click.option("--baseline", metavar="FILE", help="Known findings, not to be reported."),
    click.option("--write-baseline", metavar="FILE", help="Write all findings there, as known from now on."),
    click.option(
        "--fail-on",
        type=click.Choice(sorted(SEVERITIES)),
        help="The least severity that makes the check end with 1; by default info, that is any.",
    ),
    click.option("--exit-zero", is_flag=True, help="End with 0 whatever is found."),
    click.option("-q", "--quiet", is_flag=True, help="Say nothing but the findings."),
    click.option("--show-settings", is_flag=True, help="Print what would be looked for, and end."),
    config_option,
    isolated_option,
    files.layout_option,
    files.encoding_option,
)


def check_options(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command the options of `CheckOptions`, in the order of the help."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@attrs.frozen(kw_only=True)
class Chosen:
    """Where the settings come from, what they are, and the rules that are looked for."""

    file: Path | None
    settings: Settings
    codes: frozenset[str]

    @classmethod
    def of(cls, options: CheckOptions) -> Chosen:
        """What counts for this call: options before the file of settings, and that before the defaults.

        Raises:
            ConfigError: for a fault in the file, or a code that no rule has.
        """
        file = settings_file(options["paths"] or (".",), options["config"], isolated=options["isolated"])
        settings = Settings() if file is None else read_settings(file)
        try:
            base = checking.selected(settings.check)
        except ConfigError as fault:
            raise ConfigError(f"{file}: check: {fault}") from fault
        codes = checking.select(
            checking.rules().values(),
            select=options["select"],
            extend_select=options["extend_select"],
            ignore=options["ignore"],
            base=base,
        )
        return cls(file=file, settings=settings, codes=codes)

    def baseline(self, options: CheckOptions) -> Path | None:
        """The file of known findings: as said on the command line, or in the settings, beside their file."""
        if options["baseline"] is not None:
            return Path(options["baseline"])
        if self.settings.check.baseline is None or self.file is None:
            return None
        return self.file.parent / self.settings.check.baseline

    def fails(self, findings: Iterable[Finding], options: CheckOptions) -> bool:
        """Whether the check ends with 1 for these findings."""
        least = SEVERITIES[options["fail_on"] or self.settings.check.fail_on]
        return not options["exit_zero"] and any(SEVERITIES[finding.severity] <= least for finding in findings)

    def shown(self) -> Iterator[str]:
        """The file the settings come from, the rules in question, and all settings, as JSON."""
        said = {
            "file": None if self.file is None else str(self.file),
            "rules": sorted(self.codes),
            "settings": attrs.asdict(self.settings),
        }
        yield json.dumps(said, ensure_ascii=False, indent=2) + "\n"
