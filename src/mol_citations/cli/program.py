"""The command ``mol-citations`` itself: its options, and the commands it has."""

from __future__ import annotations

import click

from mol_citations import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def program() -> None:
    """Archival citations in footnotes: read, resolved and exported."""
