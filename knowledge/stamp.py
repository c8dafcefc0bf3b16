"""The stamp: runs every rule over the shipped knowledge and writes down the content that passed."""

from __future__ import annotations

import sys
from pathlib import Path

from knowledge.corrections import read_corrections
from knowledge.library import STAMP, Library
from knowledge.shelf import SHIPPED, read_editions
from knowledge.sums import write_sums
from knowledge.validate import require_valid


def content() -> str:
    """The hash over all shipped content, rules included."""
    return read_editions((SHIPPED,), read_corrections((SHIPPED,)))[1]


def stamp() -> list[Path]:
    """Write the sums anew, then validate and stamp; the files that changed.

    Raises:
        BadData: the shipped knowledge breaks a rule; nothing is stamped then.
    """
    changed = write_sums()
    place = SHIPPED / STAMP
    require_valid(Library.open(validates=False))
    passed = content()
    if not place.exists() or place.read_text(encoding="ascii") != passed:
        place.write_text(passed, encoding="ascii")
        changed.append(place)
    return changed


if __name__ == "__main__":
    for path in stamp():
        sys.stdout.write(f"{path.relative_to(SHIPPED)}\n")
