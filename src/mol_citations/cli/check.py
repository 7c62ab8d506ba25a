"""``mol-citations check``: manuscripts in, findings out, as linters have it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import attrs
import click

from mol_citations import __version__, checking, pipeline, reading
from mol_citations.checking.baseline import Baseline, written
from mol_citations.checking.reporting import FORMATS, Report, statistics, statistics_json, step_summary
from mol_citations.cli import files
from mol_citations.cli.check_options import CheckOptions, Chosen, check_options
from mol_citations.cli.inputs import EXTENSIONS, manuscripts
from mol_citations.cli.rewriting import diff, rewrite

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mol_citations.checking import Finding
    from mol_citations.reading import Layout


@click.command("check")
@check_options
@click.pass_context
def command(context: click.Context, **options: Unpack[CheckOptions]) -> None:
    """Look for faults in the citations of manuscripts.

    PATHS are files and folders, by default this folder; what is given together is compared with each other.
    CODES are codes of rules, their beginnings, or names, joined by commas; `mol-citations rule --all` lists
    them. Ends with 0 if nothing is found, with 1 if something is (see --fail-on), with 2 if the call or a file
    is bad.
    """
    if options["unsafe_fixes"] and not (options["fix"] or options["diff"]):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    chosen = Chosen.of(options)
    if options["show_settings"]:
        files.write(chosen.shown())
        return
    named = manuscripts(options["paths"] or (".",), chosen.settings.check.exclude)
    baseline = chosen.baseline(options)
    _check_outputs(options, named, baseline)
    held = {file: reading.contents(file, encoding=options["encoding"]) for file in named}
    texts = {file: each.text for file, each in held.items()}
    made_of = {file: each.made_of for file, each in held.items() if each.made_of is not None}
    if made_of and (options["fix"] or options["diff"]):
        raise click.UsageError(f"{click.format_filename(min(made_of))} is no text: nothing can be changed in it")
    check = _Checker(chosen, options["layout"], made_of)
    if options["diff"]:
        changed = _print_diff(texts, check, unsafe=options["unsafe_fixes"])
        context.exit(int(changed and not options["exit_zero"]))
    checked, texts, fixed = _checked(texts, check, options)
    if options["write_baseline"] is not None:
        files.write([written(checked.findings)], options["write_baseline"])
        known = _count(len(checked.findings), "known finding")
        _say(options, f"{known} of {_count(len(texts), 'file')} written to {options['write_baseline']}")
        return
    findings = _new(checked.findings, baseline)
    _print(Report(findings=findings, texts=texts, version=__version__), options)
    _say(options, *_without_notes(checked, options["paths"]), _summary(findings, len(texts), fixed, checked))
    context.exit(int(chosen.fails(findings, options)))


def _check_outputs(options: CheckOptions, named: Sequence[str], baseline: Path | None) -> None:
    """Refuses to write over a manuscript, or to write findings over the baseline; a baseline may be written anew."""
    if options["write_baseline"] is not None:
        files.check_outputs([options["write_baseline"]], named)
        return
    files.check_outputs([options["output"]], named)
    if baseline is not None:
        files.check_outputs([options["output"]], [str(baseline)], "the baseline")


def _say(options: CheckOptions, *lines: str) -> None:
    """Lines for a person, unless only the findings are wanted."""
    if not options["quiet"]:
        for line in lines:
            click.echo(line, err=True)


def _without_notes(checked: checking.Checked, paths: Sequence[str]) -> Iterator[str]:
    """A line for each file that was named and has no notes: what looks clean may not have been read as meant."""
    for each in checked.manuscripts:
        manuscript = each.parsed.manuscript
        if not manuscript.notes and manuscript.path in paths:
            yield reading.looked_for(manuscript)


@attrs.frozen
class _Checker:
    """Reads, resolves and checks texts, all with the same settings."""

    chosen: Chosen
    layout: Layout
    made_of: Mapping[str, str]

    def __call__(self, texts: dict[str, str]) -> checking.Checked:
        """The manuscripts that the texts are, and the findings in them."""
        settings = self.chosen.settings
        parsed = (
            pipeline.parse(text, self.layout, path=path, made_of=self.made_of.get(path), settings=settings)
            for path, text in texts.items()
        )
        resolved = tuple(pipeline.resolve(each, settings=settings) for each in parsed)
        findings = checking.check(resolved, settings, texts, self.chosen.codes)
        return checking.Checked(manuscripts=resolved, findings=findings)


def _checked(
    texts: dict[str, str], check: _Checker, options: CheckOptions
) -> tuple[checking.Checked, dict[str, str], int]:
    """What is found, in which texts, and how much of it was mended before; files are changed only for ``--fix``."""
    if not options["fix"]:
        return check(texts), texts, 0
    if files.STANDARD in texts:
        raise click.UsageError("standard input cannot be changed; use --diff")
    mended = checking.mend(texts, check, unsafe=options["unsafe_fixes"])
    rewrite(texts, mended.texts, encoding=options["encoding"])
    return mended.checked, mended.texts, len(mended.fixed)


def _new(findings: tuple[Finding, ...], baseline: Path | None) -> tuple[Finding, ...]:
    if baseline is None:
        return findings
    return Baseline.read(reading.decode_file(baseline), str(baseline)).new(findings)


def _print_diff(texts: dict[str, str], check: _Checker, *, unsafe: bool) -> bool:
    """Prints what fixing would change; whether it would change anything."""
    new = checking.mend(texts, check, unsafe=unsafe).texts
    files.write(diff(texts, new))
    return new != texts


def _print(report: Report, options: CheckOptions) -> None:
    """The findings, or how many there are of each rule, in the format that is asked for."""
    output, name = options["output"], options["name"]
    if output == files.STANDARD and sys.stdout.isatty() and _colours():
        report = attrs.evolve(report, colour=True)
    if options["statistics"]:
        printed = statistics_json(report) if name in {"json", "jsonl"} else statistics(report)
    else:
        printed = FORMATS[name](report)
    files.write(printed, output)
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if name == "github" and summary:
        with Path(summary).open("a", encoding="utf-8", errors="replace") as file:  # other steps write to it too
            file.writelines(step_summary(report))


def _colours() -> bool:
    """Whether the terminal is to be written to in colour: see https://no-color.org."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _summary(findings: tuple[Finding, ...], count: int, fixed: int, checked: checking.Checked) -> str:
    """What was found and mended, in a line."""
    if not count:
        return f"no manuscripts found: looked for files named {', '.join(f'*{end}' for end in sorted(EXTENSIONS))}"
    fixable = sum(finding.fix is not None and finding.fix.safe for finding in findings)
    known = len(checked.findings) - len(findings)
    new = "new " if known else ""
    found = _count(len(findings), f"{new}finding") if findings else f"nothing {new}found"
    before = f"{fixed} fixed, " if fixed else ""
    after = f", {fixable} with a safe fix (--fix)" if fixable else ""
    return f"{before}{found} in {_count(count, 'file')}{after}{f'; {known} known' if known else ''}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
