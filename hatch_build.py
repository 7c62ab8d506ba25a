"""Run by hatchling when the package is built: Lark compiles the grammars, so that an installed package need not."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "src/mol_citations/grammar"


class GrammarHook(BuildHookInterface):
    """Writes the tables of all grammars beside the code that reads them, from where the wheel takes them."""

    def initialize(self, version: str, build_data: dict[str, object]) -> None:  # noqa: ARG002 - the hook's signature
        """Called before the files of a wheel are collected, or an editable install is made."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            compiling = importlib.import_module("mol_citations.grammar.compiling")
        finally:
            sys.path.pop(0)
        compiling.write(root / PACKAGE / "made")
