"""Search by coverage for a text that breaks a law, with atheris (``pip install -e '.[fuzz]'``).

    python fuzzing/guided.py note corpus/ -max_total_time=1800
    python fuzzing/guided.py file corpus/ -max_total_time=1800

``note``: the bytes are a note, which is parsed and resolved; ``file``: a file, which is decoded, read and parsed, its
first byte says as which layout. What follows are options of libFuzzer; the folder keeps what it learnt. An empty
folder is filled with the notes, or the manuscripts, of the fixtures. Half of the changes are libFuzzer's own, half
those of `samples.mutations`, for bytes changed blindly are seldom still a citation.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import atheris

with atheris.instrument_imports(include=["mol_citations"]):
    import mol_citations

    # every module now: one that is imported when it is first needed would go unobserved
    for module in pkgutil.walk_packages(mol_citations.__path__, "mol_citations."):
        if ".cli" not in module.name and "__main__" not in module.name:
            importlib.import_module(module.name)

    from samples.invariants import goes_through, reads
    from samples.mutations import articles, mutated, seeds

    from mol_citations.errors import ReadError
    from mol_citations.reading import LAYOUTS, decode

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = 3_000


def note(data: bytes) -> None:
    """One line, as a note on its own, through every stage."""
    goes_through(data.decode("utf-8", "replace").replace("\n", " "), "lines")


def file(data: bytes) -> None:
    """A file: its layout and its bytes."""
    try:
        text = decode(data[1:])
    except ReadError:
        return
    reads(text, LAYOUTS[data[0] % len(LAYOUTS)] if data else "auto")


def changed(data: bytes, size: int, seed: int) -> bytes:
    """What is tried next."""
    chance = random.Random(seed)  # noqa: S311 - libFuzzer's seed must give the same change again
    if chance.random() < 0.5:
        mutation: bytes = atheris.Mutate(data, size)
        return mutation
    text, _ = mutated(chance, data.decode("utf-8", "replace"), chance.choice(seeds()))
    return text.encode("utf-8", "replace")[:size]


TARGETS: dict[str, Callable[[bytes], None]] = {"note": note, "file": file}


def fill(corpus: Path, target: str) -> None:
    """Puts the fixtures into an empty folder."""
    corpus.mkdir(parents=True, exist_ok=True)
    if any(corpus.iterdir()):
        return
    texts = list(seeds())
    if target == "file":
        texts = [
            f"{layout}{article[at : at + PAGE]}"
            for article in articles()
            for at in range(0, len(article), PAGE)
            for layout in "01"  # by its code, modulo four: automatic, Markdown
        ]
    for number, text in enumerate(texts):
        (corpus / f"{number:04}").write_bytes(text.encode())


def main() -> None:
    """Run libFuzzer on one target."""
    if len(sys.argv) < 3 or sys.argv[1] not in TARGETS:
        sys.exit(__doc__)
    target, folder, *options = sys.argv[1:]
    fill(Path(folder), target)
    atheris.Setup([sys.argv[0], folder, *options], TARGETS[target], custom_mutator=changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
