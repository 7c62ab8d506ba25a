"""``mol-citations check``: manuscripts in, findings out, as linters have it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import attrs
import click

from mol_citations import checking, pipeline, reading
from mol_citations.checking.reporting import FORMATS, Report
from mol_citations.cli import files
from mol_citations.cli.inputs import manuscripts
from mol_citations.cli.settings import config_option, isolated_option, settings_file
from mol_citations.config import Settings, read_settings
from mol_citations.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mol_citations.checking import Finding
    from mol_citations.reading import Layout


def _codes(_context: click.Context, _option: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """Codes, of options that are given several times and hold several, joined by commas."""
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATHS|-]...")
@click.option("--select", multiple=True, callback=_codes, metavar="CODES", help="The rules to look for, no others.")
@click.option("--extend-select", multiple=True, callback=_codes, metavar="CODES", help="More rules to look for.")
@click.option("--ignore", multiple=True, callback=_codes, metavar="CODES", help="Rules not to look for.")
@click.option(
    "--output-format", "name", type=click.Choice(list(FORMATS)), default="full", show_default=True, help="The format."
)
@click.option("-o", "--output", default=files.STANDARD, metavar="OUT", help="The file to write the findings to.")
@click.option("--exit-zero", is_flag=True, help="End with 0 whatever is found.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but the findings.")
@config_option
@isolated_option
@files.layout_option
@files.encoding_option
@click.pass_context
def command(
    context: click.Context,
    *,
    paths: tuple[str, ...],
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    name: str,
    output: str,
    exit_zero: bool,
    quiet: bool,
    config: str | None,
    isolated: bool,
    layout: Layout,
    encoding: str,
) -> None:
    """Look for faults in the citations of manuscripts.

    PATHS are files and folders, by default this folder; what is given together is compared with each other.
    CODES are codes of rules, their beginnings, or names, joined by commas; `mol-citations rule --all` lists
    them. Ends with 0 if nothing is found, with 1 if something is, with 2 if the call or a file is bad.
    """
    given = paths or (".",)
    settings = _settings(given, config, isolated=isolated)
    codes = checking.select(
        checking.rules().values(),
        select=select,
        extend_select=extend_select,
        ignore=ignore,
        base=checking.selected(settings.check),
    )
    texts = {file: reading.decode_file(file, encoding=encoding) for file in manuscripts(given, settings.check.exclude)}
    checked = _Checker(settings, codes, layout)(texts)
    _report(checked.findings, texts, name, output)
    if not quiet:
        click.echo(_summary(checked, texts), err=True)
    if checked.findings and not exit_zero:
        context.exit(1)


def _settings(paths: Sequence[str], config: str | None, *, isolated: bool) -> Settings:
    """The settings that count for these paths."""
    file = settings_file(paths, config, isolated=isolated)
    if file is None:
        return Settings()
    settings = read_settings(file)
    try:
        checking.selected(settings.check)
    except ConfigError as fault:
        raise ConfigError(f"{file}: check: {fault}") from fault
    return settings


@attrs.frozen
class _Checker:
    """Reads, resolves and checks texts."""

    settings: Settings
    codes: frozenset[str]
    layout: Layout

    def __call__(self, texts: dict[str, str]) -> checking.Checked:
        """The manuscripts that the texts are, and the findings in them."""
        parsed = (pipeline.parse(text, self.layout, path=path, settings=self.settings) for path, text in texts.items())
        resolved = tuple(pipeline.resolve(each, settings=self.settings) for each in parsed)
        findings = checking.check(resolved, self.settings, texts, self.codes)
        return checking.Checked(manuscripts=resolved, findings=findings)


def _report(findings: tuple[Finding, ...], texts: dict[str, str], name: str, output: str) -> None:
    colour = output == files.STANDARD and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    files.check_outputs([output], tuple(texts))
    report = Report(findings=findings, texts=dict(texts), colour=colour)
    files.write(FORMATS[name](report), output)


def _summary(checked: checking.Checked, texts: dict[str, str]) -> str:
    """What was done, in a line; a line more for each file without notes, if it was named."""
    count = len(checked.findings)
    fixable = sum(finding.fix is not None and finding.fix.safe for finding in checked.findings)
    found = f"{count} finding{'' if count == 1 else 's'}" if count else "nothing found"
    safe = f", {fixable} with a safe fix (--fix)" if fixable else ""
    return f"{found} in {len(texts)} file{'' if len(texts) == 1 else 's'}{safe}"
