"""The guard as a suite of `gapwatch eval`: the whole bench, its figures and its table."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from evals.guard.bench import as_json, run, table
from knowledge.library import Library
from retrieval.answer import open_engine

_SHOWN = 5


def report() -> dict[str, Any]:
    """Leaks by kind and false rejections, over every true draft."""
    with tempfile.TemporaryDirectory() as folder:
        found = run(open_engine(Library.open(), Path(folder)))
    leaks = [
        f"{kind}: {mutant.draft.lang}: {mutant.sentence.text}"
        for kind, leaked in found.leaked.items()
        for mutant in leaked[:_SHOWN]
    ]
    return {**as_json(found), "table": table(found), "leaks": leaks}


def lines(found: dict[str, Any]) -> list[str]:
    """The table, line by line, and what leaked."""
    return [*str(found["table"]).splitlines(), *map(str, found["leaks"])]
