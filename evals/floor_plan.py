"""Floor plan: writes the signs of all doors into the README, so that it stays current.

`python -m evals.floor_plan` after a file was added, renamed or got another sign.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "retrieval", "knowledge")
_PLAN = re.compile(r"```\nbot/\n.*?(?=^tests/)", re.DOTALL | re.MULTILINE)


def sign(path: Path) -> str:
    """What stands on a module's door: its docstring's first line, without its own name."""
    first = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n")[0]
    return first.split(": ", 1)[-1].rstrip(".")


def plan() -> str:
    """The rooms with their files and signs, as the README shows them."""
    lines = []
    for room in ROOMS:
        lines.append(f"{room}/")
        doors = sorted(path for path in (ROOT / room).glob("*.py") if path.name != "__init__.py")
        lines += [f"    {path.name:<20} {sign(path)}".rstrip() for path in doors]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Put the plan into the README."""
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    readme.write_text(_PLAN.sub(lambda _: "```\n" + plan(), text), encoding="utf-8")


if __name__ == "__main__":
    main()
