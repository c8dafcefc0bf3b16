"""Shelving: writes an arrival's folder in one step, so that a failure leaves nothing to be read."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.accession.arrival import Arrival
from knowledge.errors import BadInput
from knowledge.exceptions import FILE, exceptions_text
from knowledge.shelf import read_editions
from knowledge.sums import ROWS, row_sums

INCOMING = "incoming"
"""Beside `sources/`, where no library looks: what is half-written lies here."""


def shelve(arrival: Arrival, data_dir: Path) -> Path:
    """The new folder under `data_dir/sources/`, complete or not there at all.

    Leftovers of an import that was killed are removed first. The folder is written aside, read
    back, and moved in one rename.

    Raises:
        BadInput: the same table is in already, the folder cannot be written, or another
            import was quicker.
    """
    if arrival.twin:
        raise BadInput(
            f"{arrival.source.title} is already in, as {arrival.twin}; nothing was changed."
        )
    try:
        with _alone(data_dir):
            clear(data_dir)
            return publish(stage(arrival, data_dir), data_dir)
    except OSError as error:
        raise BadInput(
            f"{data_dir} cannot be written: {error.strerror}; nothing was taken in."
        ) from error


def clear(data_dir: Path) -> None:
    """Remove what a killed import left behind."""
    for item in (data_dir / INCOMING).iterdir():
        if item.is_dir():
            shutil.rmtree(item)


def stage(arrival: Arrival, data_dir: Path) -> Path:
    """The finished folder, written and read back, where no library looks yet."""
    root = data_dir / INCOMING / arrival.source.id
    folder = root / "sources" / arrival.source.id
    folder.mkdir(parents=True)
    _write(folder / "table.csv", arrival.data)
    _write(folder / "source.toml", label_text(arrival).encode("utf-8"))
    _write(folder / ROWS, row_sums(arrival.data).encode("ascii"))
    if arrival.remarks:
        _write(folder / FILE, exceptions_text(arrival.remarks).encode("utf-8"))
    _sync(folder)
    read_editions((root,))  # as any library will: label, hash and every line
    return folder


def publish(folder: Path, data_dir: Path) -> Path:
    """The staged folder moved to its place in one step."""
    sources = data_dir / "sources"
    sources.mkdir(parents=True, exist_ok=True)
    place = sources / folder.name
    if place.exists():
        raise BadInput(f"{place} is there already; nothing was changed.")
    folder.rename(place)
    _sync(sources)
    clear(data_dir)
    return place


def label_text(arrival: Arrival) -> str:
    """The arrival's `source.toml`."""
    source = arrival.source
    lines = [
        f"{name} = {_quoted(getattr(source, name))}"
        for name in (
            "publisher", "title", "edition", "published", "accessed", "added", "url",
            "definition", "price_base", "licence", "obtained",
        )
    ]  # fmt: skip
    if arrival.share_decimals is not None:
        lines.append(f"share_decimals = {arrival.share_decimals}")
    lines.append(f"complete = {str(source.is_complete).lower()}")
    lines.append(f"rows = {len(arrival.observations)}")
    lines.append(f'sha256 = "{source.sha256}"')
    lines += ["footnotes = [", *(f"    {_quoted(note)}," for note in source.footnotes), "]"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's once unprintable signs are gone."""
    clean = "".join(sign if sign.isprintable() else " " for sign in text)
    return json.dumps(" ".join(clean.split()), ensure_ascii=False)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    """One import at a time; the lock ends with the process that holds it."""
    incoming = data_dir / INCOMING
    incoming.mkdir(parents=True, exist_ok=True)
    with (incoming / "lock").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
