"""``python -m mol_citations``: the command line."""

from mol_citations.cli import main

main()
