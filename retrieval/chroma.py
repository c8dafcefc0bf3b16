"""Chroma, embedded for one process at a time or on a server; the only user of chromadb."""

from __future__ import annotations

import fcntl
import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from knowledge.errors import BriefingError
from retrieval.embed import Embedder
from retrieval.index import COLLECTION, Index

_SEAL = "sizes.json"
# Chroma reads a file of vectors that was cut short beyond its end, which kills the process.
_PROBE = """
import sys, chromadb
settings = chromadb.Settings(anonymized_telemetry=False)
client = chromadb.PersistentClient(sys.argv[1], settings)
for collection in client.list_collections():
    collection.get(include=["embeddings"])
"""
_LOOK = 0.05  # seconds between two looks whether the index is free
# SQLite's codes for what is no damage: no permission, busy, locked, read-only, no room, no file.
_OTHER_LENGTH = re.compile(r"\bdimension", re.IGNORECASE)
"""The vectors on the server are of another length than ours: another model's."""
_NO_DAMAGE = re.compile(r"\(code: (?:3|5|6|8|13|14)\)")

_ROOM = 1 << 20  # bytes; with less Chroma fails in many words

Done = TypeVar("Done")


class IndexUnusable(BriefingError):
    """The embedded index cannot be used now: another process has it, or its disk is no good."""


def with_index(
    folder: Path,
    embedder: Embedder,
    chroma_url: str,
    work: Callable[[Index], Done],
    patience: float = 0.0,
) -> Done:
    """What some work on the index gives: on the one under a folder, or on a Chroma server.

    The embedded Chroma is made for one process: of three that built it at once one left it
    unreadable in one of three tries. So one works on it at a time and closes it afterwards; what
    is damaged is built anew, once.

    Args:
        folder: where the embedded index is kept; unused with a server.
        embedder: makes the vectors that are missing.
        chroma_url: the server's address, or "".
        work: done on the open index; a second time where the first found it damaged.
        patience: seconds to wait for another process.

    Raises:
        IndexUnusable: another process has the index, or its folder cannot be written.
        BriefingError: the server cannot be reached or refuses.
    """
    if chroma_url:
        return _on_server(chroma_url, embedder, work)
    with _alone(folder, patience):
        try:
            return _in_folder(folder, embedder, work)
        except _Damaged:
            _forget(folder)
        try:
            return _in_folder(folder, embedder, work)
        except _Damaged as error:
            raise _unusable(folder, str(error)) from error


class _Damaged(Exception):
    """The folder's files are not what Chroma wrote; the message is Chroma's."""


def _in_folder(folder: Path, embedder: Embedder, work: Callable[[Index], Done]) -> Done:
    from chromadb.errors import ChromaError

    if not _is_sound(folder):
        raise _Damaged("its files are cut short")
    client = None
    try:
        (folder / _SEAL).unlink(missing_ok=True)
        client, index = _embedded(folder, embedder)
        done = work(index)
    except ChromaError as error:
        if _NO_DAMAGE.search(str(error)) or shutil.disk_usage(folder).free < _ROOM:
            raise _unusable(folder, str(error)) from error
        raise _Damaged(str(error)) from error
    except OSError as error:
        raise _unusable(folder, error.strerror or "") from error
    finally:
        if client is not None:
            client.close()
    with suppress(OSError):  # without a seal the next one looks more closely
        (folder / _SEAL).write_text(json.dumps(_sizes(folder)), encoding="ascii")
    return done


def _is_sound(folder: Path) -> bool:
    """Whether the files are as the last one left them, or at least kill no process that reads them.

    The sizes are written down after each piece of work; where they are missing, since that was
    killed, or differ, another process reads the index first.
    """
    if not (folder / "chroma.sqlite3").exists():
        return True
    try:
        if json.loads((folder / _SEAL).read_text(encoding="ascii")) == _sizes(folder):
            return True
    except (OSError, ValueError):
        pass
    command = [sys.executable, "-c", _PROBE, str(folder)]
    looked = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own code
    return looked.returncode == 0


def _sizes(folder: Path) -> dict[str, int]:
    """The bytes of each file of vectors; the database looks after itself."""
    found = (path for path in folder.glob("*/*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in found}


def _embedded(folder: Path, embedder: Embedder) -> tuple[Any, Index]:
    import chromadb
    from chromadb.errors import ChromaError

    try:
        folder.mkdir(parents=True, exist_ok=True)
        client = chromadb.PersistentClient(path=str(folder), settings=_settings())
        return client, Index(client, embedder)
    except (OSError, ChromaError):
        raise
    except Exception as error:  # chromadb raises its own kinds here, sqlite3's and ValueError
        raise _Damaged(str(error)) from error


def _on_server(url: str, embedder: Embedder, work: Callable[[Index], Done]) -> Done:
    from chromadb.errors import ChromaError, InvalidArgumentError
    from httpx import HTTPError

    client = _server(url)
    try:
        try:
            return work(Index(client, embedder))
        except InvalidArgumentError as error:
            if not _OTHER_LENGTH.search(str(error)):
                raise
            client.delete_collection(COLLECTION)
            return work(Index(client, embedder))
    except (ChromaError, HTTPError) as error:
        raise BriefingError(f"The Chroma server at {url} refused: {_first(str(error))}") from error


@contextmanager
def _alone(folder: Path, patience: float) -> Iterator[None]:
    """The folder's index for this process alone; the lock ends with the process that holds it."""
    path = folder.with_name(f"{folder.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.open("w", encoding="ascii")
    except OSError as error:
        raise _unusable(folder, error.strerror or "") from error
    with lock:
        if not _locked(lock.fileno(), patience):
            raise IndexUnusable(
                f"Another process works on the index under {folder}; try again when it is done."
            )
        yield


def _locked(file: int, patience: float) -> bool:
    until = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            time.sleep(_LOOK)
        else:
            return True


def _unusable(folder: Path, why: str) -> IndexUnusable:
    said = f" ({_first(why)})" if why else ""
    return IndexUnusable(
        f"The index under {folder} cannot be opened{said}; check that the folder can be written."
    )


def _first(text: str) -> str:
    """The first line of what another program says, not too long for a sentence."""
    return (text.strip().splitlines() or [""])[0][:200]


def _forget(folder: Path) -> None:
    """Remove a broken folder, and what chromadb still remembers of it in this process."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()
    shutil.rmtree(folder, ignore_errors=True)


def _settings() -> Any:  # noqa: ANN401 - chromadb is lazy
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)


def _server(url: str) -> Any:  # noqa: ANN401 - chromadb is lazy
    from urllib.parse import urlsplit

    import chromadb

    parts = urlsplit(url)
    try:
        return chromadb.HttpClient(
            host=parts.hostname or "localhost",
            port=parts.port or (443 if parts.scheme == "https" else 8000),
            ssl=parts.scheme == "https",
            settings=_settings(),
        )
    except Exception as error:
        raise BriefingError(
            f"The Chroma server at {url} cannot be reached; start it or leave CHROMA_URL empty."
        ) from error
