"""Accepted: statements that a keeper accepted, added to the claims under `DATA_DIR`."""

from __future__ import annotations

import fcntl
import json
import os
from pathlib import Path
from typing import Any

from knowledge.errors import BadInput
from knowledge.model import Claim

FILE = "accepted.jsonl"


def accept(claim: Claim, data_dir: Path) -> bool:
    """Add a claim to `DATA_DIR/claims/accepted.jsonl`; False where it stands there already.

    The file is written anew aside and put in place in one rename, by one process at a time.

    Raises:
        BadInput: the folder cannot be written.
    """
    folder = data_dir / "claims"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / ".lock").open("w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return _added(claim, folder / FILE)
    except OSError as error:
        raise BadInput(f"{folder} cannot be written: {error.strerror}.") from error


def _added(claim: Claim, path: Path) -> bool:
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if any(json.loads(line)["id"] == claim.id for line in before.splitlines()):
        return False
    aside = path.with_suffix(".new")
    with aside.open("w", encoding="utf-8") as file:
        file.write(before + json.dumps(_entry(claim), ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
    return True


def _entry(claim: Claim) -> dict[str, Any]:
    """The line as `knowledge.shelf.read_claims` reads it."""
    figures = [
        {"name": item.name, "value": item.value, "unit": item.unit, "year": item.year}
        for item in claim.figures
    ]
    return {
        "id": claim.id,
        "statement": claim.statement,
        "figures": figures,
        "as_of": claim.as_of,
        "valid_until": claim.valid_until,
        "said_by": claim.said_by,
        "countries": list(claim.countries),
        "title": claim.title,
        "publisher": claim.publisher,
        "url": claim.url,
        "other_urls": list(claim.other_urls),
        "trust": claim.trust.value,
        "confidence": claim.confidence,
        "note": claim.note,
        "added": claim.added,
        "overtakes": list(claim.overtakes),
    }
