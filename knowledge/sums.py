"""Sums: a short digest for each line of a file, so that one changed digit is found and named.

`rows.sum` beside a table and `lines.sum` beside the other shipped files hold one digest per
line. `python -m knowledge.sums` writes them anew after a wanted change.
"""

from __future__ import annotations

import hashlib
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

ROWS = "rows.sum"
LINES = "lines.sum"
SHIPPED = Path(__file__).parent

_SIZE = 5
"""Bytes of a digest: 40 bits, so that a guess of 10,000 neighbours is wrong once in 10^8."""
_LONG = 400
_LETTERS = string.ascii_letters + string.digits + ".,-_ "
_DIGITS = string.digits + ".-"


@dataclass(frozen=True, slots=True)
class Damage:
    """A line that is not the one whose digest was written down.

    `now` is None where the line is gone. `was` is the line as it was, when one changed
    character explains the difference, else None: a digest alone cannot tell.
    """

    line: int
    now: str | None
    was: str | None


def digests(data: bytes) -> list[str]:
    """One short hex digest for each line, line ends included."""
    return [_digest(line) for line in data.splitlines(keepends=True)]


def _digest(line: bytes) -> str:
    return hashlib.blake2b(line, digest_size=_SIZE).hexdigest()


def damages(data: bytes, written: list[str]) -> Iterator[Damage]:
    """The lines that differ from the digests written down, in order; none when all fit.

    Take as many as are to be told: the search for what a line was costs milliseconds.
    """
    now = digests(data)
    if now == written:
        return
    lines = data.splitlines(keepends=True)
    matcher = SequenceMatcher(None, written, now, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            yield from _between(lines[c:d], written[a:b], c)


def _between(lines: list[bytes], written: list[str], start: int) -> Iterator[Damage]:
    for place in range(max(len(lines), len(written))):
        line = lines[place] if place < len(lines) else None
        digest = written[place] if place < len(written) else None
        now = None if line is None else _text(line)
        was = None if line is None or digest is None else _neighbour(line, digest)
        yield Damage(start + place + 1, now, was)


def _text(line: bytes) -> str:
    return line.decode("utf-8", errors="replace").rstrip("\r\n")


def _neighbour(line: bytes, digest: str) -> str | None:
    """The line one character away that has the digest: how the damage is told in words."""
    letters = (_DIGITS if len(line) > _LONG else _LETTERS).encode()
    for place in range(len(line) + 1):
        head, rest = line[:place], line[place:]
        for letter in letters:
            for tried in (rest[1:], rest):  # the character replaced another, or one is lost
                candidate = head + bytes([letter]) + tried
                if _digest(candidate) == digest:
                    return _text(candidate)
        if rest and _digest(head + rest[1:]) == digest:
            return _text(head + rest[1:])
    return None


def row_sums(table: bytes) -> str:
    """What `rows.sum` holds for a table: a digest for each line, header first."""
    return "".join(f"{digest}\n" for digest in digests(table))


def summed_files(root: Path) -> list[Path]:
    """The shipped files, other than tables, whose lines are under digest."""
    patterns = ("*.toml", "*.csv", "claims/*.jsonl", "sources/*/source.toml")
    return sorted(path for pattern in patterns for path in root.glob(pattern))


def line_sums(root: Path) -> str:
    """What `lines.sum` holds: the name of each file, then a digest for each of its lines."""
    parts = []
    for path in summed_files(root):
        parts.append(f"[{path.relative_to(root).as_posix()}]\n")
        parts += [f"{digest}\n" for digest in digests(path.read_bytes())]
    return "".join(parts)


def read_line_sums(text: str) -> dict[str, list[str]]:
    """The digests of `lines.sum` by file name."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        found.setdefault(name, [])
        if not line.startswith("["):
            found[name].append(line)
    return found


def write_sums(root: Path = SHIPPED) -> list[Path]:
    """Write the sums of every table and file under a root; returns the files that changed."""
    wanted = {
        table.with_name(ROWS): row_sums(table.read_bytes())
        for table in sorted((root / "sources").glob("*/table.csv"))
    }
    wanted[root / LINES] = line_sums(root)
    changed = [
        path
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="ascii") != text
    ]
    for path in changed:
        path.write_text(wanted[path], encoding="ascii")
    return changed


if __name__ == "__main__":
    for written in write_sums(Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED):
        sys.stdout.write(f"{written}\n")
