"""Bugs: what went wrong inside is written down under an id that the reader is told."""

from __future__ import annotations

import traceback
import uuid
from pathlib import Path


def log_bug(data_dir: Path) -> str:
    """Write the exception that is being handled into `DATA_DIR/errors.log`; its id and that place.

    Where the file cannot be written, the traceback goes to standard error.
    """
    key = uuid.uuid4().hex[:8]
    path = data_dir / "errors.log"
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"error {key}\n{traceback.format_exc()}\n")
    except OSError:
        traceback.print_exc()
    return f"{key}, details in {path}"


def apology(data_dir: Path) -> str:
    """One sentence for the reader of a bug, with the id under which it was written down."""
    return f"Something went wrong inside Gapwatch (error {log_bug(data_dir)})."
