"""Evaluation: runs a suite of `evals/` and prints its table, as JSON or onto the scoreboard."""

from __future__ import annotations

import importlib
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.transports.printing import print_json
from knowledge.errors import BadInput, BriefingError

SUITES = {
    "retrieval": "evals.retrieval",
    "answers": "evals.answers",
    "guard": "evals.guard.suite",
    "cost": "evals.cost",
}
_WITH_MODEL = ("answers", "cost")
_ROOT = Path(__file__).resolve().parents[2]
_SCOREBOARD = _ROOT / "docs" / "SCOREBOARD.md"


def run(suite: str, llm: str = "", *, as_json: bool = False, scoreboard: bool = False) -> None:
    """Run a suite and print it; with `scoreboard` append a dated block to docs/SCOREBOARD.md.

    Raises:
        BadInput: there is no such suite.
        BriefingError: the evaluations are not installed with the program.
    """
    if suite not in SUITES:
        raise BadInput(f'There is no suite "{suite}"; take one of: {", ".join(SUITES)}.')
    module = _module(SUITES[suite])
    found: dict[str, Any] = module.report(llm) if suite in _WITH_MODEL else module.report()
    lines: list[str] = module.lines(found)
    if as_json:
        print_json(found)
    else:
        print("\n".join(lines))
    if scoreboard:
        append(suite, lines)


def append(suite: str, lines: list[str], path: Path = _SCOREBOARD) -> None:
    """Add a dated block (suite, commit, figures) at the end of the scoreboard."""
    day = datetime.now(UTC).date().isoformat()
    head = "" if path.exists() else "# Scoreboard\n\nWhat `gapwatch eval --scoreboard` measured.\n"
    block = "\n".join(line.rstrip() for line in lines)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{head}\n## {day} · {suite} · {_commit()}\n\n```\n{block}\n```\n")


def _module(name: str) -> Any:  # noqa: ANN401 - evals is no part of the wheel and has no type here
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise BriefingError(
            "The evaluations are not part of the installed program; run gapwatch eval in a copy "
            "of the repository with the test extras installed."
        ) from error


def _commit() -> str:
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"],  # noqa: S607 - git as the shell finds it
            cwd=_ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return "no commit"
    return done.stdout.strip() or "no commit"
