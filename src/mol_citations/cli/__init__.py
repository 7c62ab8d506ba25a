"""The command line, ``mol-citations``: thin, one file a command.

Data go to standard output, everything else to standard error.
Exit codes: 0 done, or clean; 1 ``check`` found something; 2 the call or a file is bad.
"""

from __future__ import annotations

import sys

from mol_citations import __version__


def main() -> None:
    """Runs the command line on the arguments of this process and ends it with the command's exit code."""
    if sys.argv[1:] == ["--version"]:  # asked often, by other programs: click alone takes longer than Python to start
        sys.stdout.write(f"mol-citations {__version__}\n")
        return
    from mol_citations.cli.program import run  # noqa: PLC0415 - importing the package imports no click

    run()
