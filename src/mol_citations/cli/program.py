"""The command ``mol-citations`` itself: its options, the commands it has, and how it ends."""

from __future__ import annotations

import errno
import importlib
import os
import sys
from typing import TYPE_CHECKING

import click

from mol_citations import __version__
from mol_citations.errors import CitationError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "convert": "Write the bibliography of what the notes cite.",
    "parse": "Print every note and every citation in it, and what each resolved to.",
    "check": "Look for faults in the citations of manuscripts.",
    "rule": "Explain a rule of check.",
    "explain": "Say what each citation of one note refers to, and why.",
}
"""The commands in the order of the help, each in the module of its name, with the first line of its help.

They stand here so that the help imports no stage."""

INTERRUPTED = 130
"""The exit code of a program that was ended from the keyboard (128 + SIGINT)."""


class Refusal(click.ClickException):
    """A call or a file that is bad: exit code 2."""

    exit_code = 2


class Program(click.Group):
    """A group that imports a command when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the help."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"mol_citations.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(tuple(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Runs the command; this package's errors, a closed pipe and the keyboard end it quietly."""
        try:
            return super().invoke(ctx)
        except CitationError as error:
            raise Refusal(str(error)) from error
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except OSError as error:
            if error.filename is not None:
                raise Refusal(f"{click.format_filename(error.filename)}: {error.strerror}") from error
            _discard_output()
            if error.errno == errno.EPIPE:  # whoever read our output has seen enough
                ctx.exit(0)
            raise Refusal(f"standard output: {error.strerror}") from error


def _discard_output() -> None:
    """Lets what is left of our output go nowhere: at its end Python would try to write it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def program() -> None:
    """Archival citations in footnotes: read, resolved, checked and exported.

    FILE is a manuscript in Markdown, LaTeX or plain text, or one of Word or LibreOffice; "-" is standard input.
    Data go to standard output, everything else to standard error.
    """


def run(arguments: Sequence[str] | None = None) -> None:
    """Runs the program on ``arguments`` (default: this process's) and ends the process with its exit code."""
    program(args=arguments, prog_name="mol-citations")
