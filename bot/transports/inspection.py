"""The inspection on the command line: `gapwatch check`, every source and rule in one report."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.transports.printing import print_json
from knowledge.audit import Audit, audit, rules_run
from knowledge.corrections import Correction
from knowledge.exceptions import NamedException
from knowledge.shelf import SHIPPED


def check_everything(data_dir: Path, *, as_json: bool, shipped: Path = SHIPPED) -> None:
    """Every source with its observations, the rules run, exceptions, corrections, failures.

    Raises:
        SystemExit: 1 when something failed; each failure names its cell or line.
    """
    found = audit(data_dir, shipped=shipped)
    if as_json:
        print_json(_as_json(found))
    else:
        _print(found)
    for text in found.failures:
        print(text, file=sys.stderr)
    if found.failures:
        raise SystemExit(1)


def _as_json(found: Audit) -> dict[str, Any]:
    library = found.library
    sources = _sources(found)
    return {
        "sources": sources,
        "observations": sum(item["observations"] for item in sources),
        "claims": len(library.claims) if library else None,
        "targets": len(library.targets) if library else None,
        "rules": [
            {"name": item.name, "edition": item.edition, "cells": item.cells,
             "failures": list(item.failures), "exceptions": [str(one) for one in item.exceptions]}
            for item in found.checks
        ],
        "exceptions": [_exception(item) for item in found.exceptions],
        "corrections": [_correction(item) for item in found.corrections],
        "without_sums": list(found.unsummed),
        "failures": list(found.failures),
    }  # fmt: skip


def _sources(found: Audit) -> list[dict[str, Any]]:
    """Every source with its observations; only the rows counted where the library is shut."""
    if found.library is None:
        return [{"id": name, "observations": rows} for name, rows in found.rows.items()]
    return [
        {"id": item.id, "publisher": item.source.publisher, "edition": item.source.edition,
         "observations": len(item), "complete": item.is_complete}
        for item in found.library.editions
    ]  # fmt: skip


def _exception(item: NamedException) -> dict[str, Any]:
    return {**asdict(item), "printed": f"{item.printed:f}"}


def _correction(item: Correction) -> dict[str, Any]:
    return {**asdict(item), "expect": f"{item.expect:f}", "value": f"{item.value:f}"}


def _exception_lines(exceptions: tuple[NamedException, ...]) -> Iterator[str]:
    """One line for each row of a table: rule, cells with what they print, reason."""
    rows: dict[tuple[str, str, str, str, str], list[str]] = {}
    for item in exceptions:
        key = (item.rule, item.edition, item.country, item.measure.value, item.reason)
        rows.setdefault(key, []).append(f"{item.year} {item.printed:f}")
    for (rule, edition, country, measure, reason), cells in rows.items():
        yield f"exception, {rule}: {edition} {country} {measure} {', '.join(cells)}: {reason}"


def _print(found: Audit) -> None:
    for item in _sources(found):
        print(f"{item['id']}: {item['observations']} observations")
    if found.library:
        claims, targets = len(found.library.claims), len(found.library.targets)
        print(f"{claims} claims, {targets} targets")
    for name, cells in rules_run(found.checks).items():
        print(f"rule: {name} ({cells} looked at)")
    for line in _exception_lines(found.exceptions):
        print(line)
    for correction in found.corrections:
        print(f"correction: {correction}")
    for edition in found.unsummed:
        print(f"{edition}: no rows.sum stands beside the table, so only rules guard its cells")
