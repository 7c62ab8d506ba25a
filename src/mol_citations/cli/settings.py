"""Which settings count for a call: the options that say so, and the file they come from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mol_citations.cli.inputs import common_folder
from mol_citations.config import Settings, find_settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

config_option = click.option(
    "--config", "config", metavar="FILE", help="The settings; otherwise the nearest mol-citations.toml."
)
isolated_option = click.option("--isolated", is_flag=True, help="Take no settings from any file.")


def settings_file(paths: Sequence[str], config: str | None, *, isolated: bool) -> Path | None:
    """The file that is named, or else the nearest one above ``paths``; ``None`` where there is none, or none wanted."""
    if isolated:
        return None
    return Path(config) if config is not None else find_settings(common_folder(paths))


def settings(paths: Sequence[str], config: str | None, *, isolated: bool) -> Settings:
    """The settings that count for these paths.

    Raises:
        ConfigError: if their file cannot be read, or does not say what it should; the message has file and line.
    """
    file = settings_file(paths, config, isolated=isolated)
    return Settings() if file is None else read_settings(file)
