"""A database brought up once a process: copied, it stands there as if it had been opened before."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from bot.store import Store


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gapwatch.db"
        Store.open(f"sqlite:///{path}").close()
        return path.read_bytes()


def brought_up(path: Path) -> Path:
    """Put an empty database with the newest schema there, unless there is one."""
    if not path.exists():
        path.write_bytes(_template())
    return path
