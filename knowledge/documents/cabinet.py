"""The cabinet: added documents under `DATA_DIR/documents`, each whole or not there at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from knowledge.documents.document import Document, Label, Piece, Shelved
from knowledge.errors import BadData, BadInput, BriefingError

_LABEL, _PASSAGES = "label.toml", "passages.jsonl"
_UNFINISHED, _GONE = ".unfinished-", ".gone-"
_STALE = 3600.0  # seconds; a younger folder may be another process at work


class Cabinet:
    """The documents under a folder; reads are checked, writes are atomic."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def labels(self) -> tuple[Label, ...]:
        """The label of each document, by id.

        Raises:
            BadData: a label cannot be read; the message names the document.
        """
        paths = sorted(self.folder.glob(f"[!.]*/{_LABEL}"))
        return tuple(_read_label(path) for path in paths)

    def shelved(self) -> tuple[Shelved, ...]:
        """Every document with its passages.

        Raises:
            BadData: a document is not what its label says.
        """
        return tuple(Shelved(label, self.pieces(label)) for label in self.labels())

    def inspected(self) -> dict[str, tuple[int, str]]:
        """Each document by id: how many passages it holds, and what is wrong with it or ""."""
        found: dict[str, tuple[int, str]] = {}
        for path in sorted(self.folder.glob(f"[!.]*/{_LABEL}")):
            try:
                found[path.parent.name] = len(self.pieces(_read_label(path))), ""
            except BadData as error:
                found[path.parent.name] = 0, str(error)
        return found

    def holding(self, sha256: str, passages: Sequence[Piece] = ()) -> Label | None:
        """The label of the document with this hash or with exactly these passages, if any."""
        digest = hashlib.sha256(_lines(passages)).hexdigest() if passages else None
        for label in self.labels():
            if sha256 == label.sha256 or digest == label.passages_sha256:
                return label
        return None

    def put(self, document: Document, pieces: Sequence[Piece], trust: str, added: str) -> Label:
        """Shelve a document; it is visible when it is complete, and not before.

        Raises:
            BriefingError: the folder cannot be written.
        """
        data = _lines(pieces)
        label = labelling(document, pieces, trust, added)
        try:
            self._sweep()
            self.folder.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self.folder))
            folder.chmod(0o755)
            _write(folder / _PASSAGES, data)
            _write(folder / _LABEL, _toml(label).encode())
            folder.rename(self.folder / document.id)
            _settle(self.folder)
        except OSError as error:
            raise BriefingError(
                f"{self.folder} cannot be written ({error.strerror}); check DATA_DIR."
            ) from error
        return label

    def remove(self, key: str) -> Label:
        """Take a document out; gives the label it had.

        Raises:
            BadInput: there is none with this id; the message lists those there are.
            BriefingError: the folder cannot be written.
        """
        known = {path.parent.name: path for path in self.folder.glob(f"[!.]*/{_LABEL}")}
        if key not in known:
            raise BadInput(f'There is no document "{key}"; {_listed(sorted(known))}.')
        try:
            label = _read_label(known[key])
        except BadData:  # a damaged one must be removable
            label = Label(key, key, "", "", "", "", "", "", "")
        gone = self.folder / f"{_GONE}{key}-{time.time_ns()}"
        try:
            (self.folder / key).rename(gone)
            _settle(self.folder)
        except OSError as error:
            raise BriefingError(
                f"{self.folder} cannot be written ({error.strerror}); check DATA_DIR."
            ) from error
        shutil.rmtree(gone, ignore_errors=True)
        return label

    def pieces(self, label: Label) -> tuple[Piece, ...]:
        """The passages of a document, in order.

        Raises:
            BadData: they are not what the label says.
        """
        path = self.folder / label.id / _PASSAGES
        try:
            data = path.read_bytes()
            if hashlib.sha256(data).hexdigest() != label.passages_sha256:
                raise BadData("sha256 differs")  # noqa: TRY301 - told with its document below
            return tuple(_piece(json.loads(line)) for line in data.decode("utf-8").split("\n")[:-1])
        except (OSError, ValueError, KeyError, TypeError, BadData) as error:
            raise _damaged(label.id) from error

    def _sweep(self) -> None:
        """Remove what a killed run left behind."""
        for prefix in (_UNFINISHED, _GONE):
            for path in self.folder.glob(f"{prefix}*"):
                if time.time() - path.stat().st_mtime > _STALE:
                    shutil.rmtree(path, ignore_errors=True)


def labelling(document: Document, pieces: Sequence[Piece], trust: str, added: str) -> Label:
    """The label that a document with these passages has in a cabinet."""
    return Label(
        id=document.id,
        title=document.title,
        publisher=document.publisher,
        published=document.published,
        url=document.url,
        sha256=document.sha256,
        passages_sha256=hashlib.sha256(_lines(pieces)).hexdigest(),
        trust=trust,
        added=added,
    )


def _listed(keys: list[str]) -> str:
    if not keys:
        return "no documents were added yet"
    more = f" and {len(keys) - 20} more" if len(keys) > 20 else ""
    return f"there are: {', '.join(keys[:20])}{more}"


def _damaged(key: str) -> BadData:
    return BadData(
        f"The document {key} is not what its label says; take it out with gapwatch remove {key} "
        "and add it again."
    )


def _read_label(path: Path) -> Label:
    try:
        entry = tomllib.loads(path.read_text(encoding="utf-8"))
        label = Label(**{item.name: str(entry[item.name]) for item in fields(Label)})
    except (OSError, ValueError, KeyError) as error:
        raise _damaged(path.parent.name) from error
    if label.id != path.parent.name:
        raise _damaged(path.parent.name)
    return label


def _toml(label: Label) -> str:
    """JSON strings without surrogates are TOML strings too."""
    lines = (
        f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in asdict(label).items()
    )
    return "\n".join(lines) + "\n"


def _lines(pieces: Sequence[Piece]) -> bytes:
    rows = (
        {"locator": piece.locator, "text": piece.text, "countries": list(piece.countries)}
        for piece in pieces
    )
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def _piece(entry: dict[str, object]) -> Piece:
    countries = entry["countries"]
    named = tuple(map(str, countries)) if isinstance(countries, list) else ()
    return Piece(str(entry["locator"]), str(entry["text"]), named)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Make a rename lasting: the folder's own entry is written out."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
