"""Watched sources: the list in sources.toml, shipped or under DATA_DIR, read and checked."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from knowledge.errors import BadInput

FILE = "sources.toml"
SHIPPED = Path(__file__).with_name(FILE)
_KEYS = {"id", "kind", "address", "publisher", "links", "words", "hours"}


class SourceKind(StrEnum):
    """What stands behind an address."""

    TABLE = "table"
    PAGE = "page"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class Watched:
    """One source: where it is, what it is, whose it is, and how often it is looked at."""

    id: str
    kind: SourceKind
    address: str
    publisher: str = ""
    links: str = ""
    words: tuple[str, ...] = ()
    hours: float = 24.0

    @property
    def is_pattern(self) -> bool:
        """Whether the address names a year, so that it need not be there yet."""
        return "{" in self.address

    def addresses(self, today: date) -> tuple[str, ...]:
        """The addresses to try today, the newest year first."""
        years = (today.year, today.year - 1)
        found = (
            self.address.replace("{last_year}", str(year - 1)).replace("{year}", str(year))
            for year in years
        )
        return tuple(dict.fromkeys(found))


def watched_sources(data_dir: Path) -> tuple[Watched, ...]:
    """The sources of `DATA_DIR/sources.toml`, else those that Gapwatch is shipped with.

    Raises:
        BadInput: the file cannot be read, or an entry is wrong; the message names it.
    """
    own = data_dir / FILE
    path = own if own.exists() else SHIPPED
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("source", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadInput(f"{path} cannot be read: {error}.") from error
    if not isinstance(entries, list) or not entries:
        raise BadInput(f"{path} lists no sources; write each under [[source]].")
    found = tuple(_watched(entry, place, path) for place, entry in enumerate(entries, start=1))
    for key, times in Counter(item.id for item in found).items():
        if times > 1:
            raise BadInput(f"{path}: the id {key} stands {times} times; ids must differ.")
    return found


def _watched(entry: dict[str, object], place: int, path: Path) -> Watched:
    wrong = f"{path}: source {place}"
    if unknown := sorted(set(entry) - _KEYS):
        raise BadInput(f"{wrong} has unknown keys: {', '.join(unknown)}.")
    if missing := sorted({"id", "kind", "address"} - set(entry)):
        raise BadInput(f"{wrong} lacks {', '.join(missing)}.")
    try:
        words = entry.get("words", [])
        found = Watched(
            id=str(entry["id"]),
            kind=SourceKind(str(entry["kind"])),
            address=str(entry["address"]),
            publisher=str(entry.get("publisher", "")),
            links=str(entry.get("links", "")),
            words=tuple(map(str, words)) if isinstance(words, list) else (),
            hours=float(str(entry.get("hours", 24))),
        )
        re.compile(found.links)
    except (ValueError, re.error) as error:
        raise BadInput(f"{wrong} is wrong: {error}.") from error
    if found.kind is SourceKind.PAGE and not found.links:
        raise BadInput(f"{wrong} is a page and lacks links, the pattern of what to follow.")
    if not found.hours > 0:
        raise BadInput(f"{wrong}: hours must be above 0.")
    return found
