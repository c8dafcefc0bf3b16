"""The handbook: docs/CALCULATORS.md, written from the registry with worked examples.

Run `python -m knowledge.calculators.handbook` after a calculator or a table has changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from knowledge.calculators.entry import Entry, Input
from knowledge.calculators.registry import CALCULATORS, run
from knowledge.library import Library

PAGE = Path(__file__).parents[2] / "docs" / "CALCULATORS.md"
DAY = date(2026, 11, 24)
"""The examples show what was known on this day, so that a later edition does not move them."""
EDITION = "nato_2026_07"
MOST_LINES = 16

_HEAD = """# Calculators

Written by `python -m knowledge.calculators.handbook` from the same text that
`gapwatch calc --list` prints; a test keeps it current. Do not edit it by hand.

Every calculator takes one edition, so editions, measures and price bases cannot be joined; only
a revision is handed two, and says so. Values are decimals and are not rounded here: rounding is
the reader's edge. A name after the year that ends in `e` is an estimate, of the publisher or
because the year lies ahead. In brackets stands the working, then the source and its edition.
A calculation about a later year is arithmetic on the numbers it names, not a forecast.
"""


def handbook(library: Library) -> str:
    """The text of docs/CALCULATORS.md: each calculator, its documentation and its example.

    Raises:
        BriefingError: an example cannot be run.
    """
    known = library.as_of(DAY)
    names = "\n".join(f"- [{name}](#{name}): {entry.describes}" for name, entry in _entries())
    sections = [_section(entry, known) for _, entry in _entries()]
    return "\n".join((_HEAD, names, "", *sections))


def _entries() -> Iterable[tuple[str, Entry]]:
    return CALCULATORS.items()


def _section(entry: Entry, library: Library) -> str:
    words = pinned(entry)
    result = run(entry.name, dict(word.split("=", 1) for word in words), library)
    shown = list(result.lines[:MOST_LINES])
    if len(result.lines) > MOST_LINES:
        shown.append(f"… and {len(result.lines) - MOST_LINES} more lines")
    inputs = "\n".join(f"| `{item.name}` | {_cell(item)} |" for item in entry.inputs)
    command = " ".join(("gapwatch calc", entry.name, *words))
    return (
        f"## {entry.name}\n\n{entry.describes}\n\n"
        f"| input | says |\n|---|---|\n{inputs}\n\n"
        f"- Formula: {entry.formula}\n- Unit: {entry.unit}\n- Source of the rule: {entry.rule}\n\n"
        f"```\n$ {command}\n" + "\n".join(shown) + "\n```\n"
    )


def _cell(item: Input) -> str:
    needed = "needed: " if item.is_required else ""
    return (needed + item.says).replace("|", "\\|")


def pinned(entry: Entry) -> tuple[str, ...]:
    """The words of a calculator's example, with the edition named where it takes one."""
    words = tuple(entry.example.split())
    takes = any(item.name == "edition" for item in entry.inputs)
    names = any(word.startswith("edition=") for word in words)
    return (*words, f"edition={EDITION}") if takes and not names else words


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(handbook(Library.open()), encoding="utf-8")


if __name__ == "__main__":
    main()
