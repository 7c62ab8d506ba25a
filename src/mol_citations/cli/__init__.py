"""The command line, ``mol-citations``: thin, one file a command.

Data go to standard output, everything else to standard error.
Exit codes: 0 done, or clean; 1 ``check`` found something; 2 the call or a file is bad.
"""

from __future__ import annotations


def main() -> None:
    """Runs the command line on the arguments of this process and ends it with the command's exit code."""
    from mol_citations.cli.program import program  # noqa: PLC0415 - importing the package imports no click

    program(prog_name="mol-citations")
