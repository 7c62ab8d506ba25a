"""Findings as text, in the formats that people and other programs read; one file a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.reporting.concise import concise
from mol_citations.checking.reporting.full import full
from mol_citations.checking.reporting.github import github, step_summary
from mol_citations.checking.reporting.junit import junit
from mol_citations.checking.reporting.objects import json_array, json_lines
from mol_citations.checking.reporting.rdjson import rdjson
from mol_citations.checking.reporting.report import Report
from mol_citations.checking.reporting.sarif import sarif
from mol_citations.checking.reporting.statistics import statistics, statistics_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FORMATS: Mapping[str, Callable[[Report], Iterator[str]]] = {
    "full": full,
    "concise": concise,
    "json": json_array,
    "jsonl": json_lines,
    "github": github,
    "sarif": sarif,
    "junit": junit,
    "rdjson": rdjson,
}
"""The formats by name; each is a function that gives the text in pieces."""

__all__ = ["FORMATS", "Report", "statistics", "statistics_json", "step_summary"]
