"""Feeds: the entries of RSS and Atom, and the links of a page that match a pattern."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from knowledge.errors import BadInput

MOST_ENTRIES = 50
"""Entries of a feed that are looked at, in its own order: the newest come first."""
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed: where it leads, and what the feed says of it; "" where it does not."""

    link: str
    title: str = ""
    published: str = ""
    summary: str = ""

    def has_any(self, words: tuple[str, ...]) -> bool:
        """Whether title or summary hold one of the words; without words every entry counts."""
        text = f"{self.title} {self.summary}".casefold()
        return not words or any(word.casefold() in text for word in words)


def entries(data: bytes, address: str) -> tuple[Entry, ...]:
    """The entries of a feed, in its own order.

    Raises:
        BadInput: it is no feed, or declares entities, which no honest feed needs.
    """
    if _ENTITY.search(data):
        raise BadInput(f"{address} declares entities; it was not read.")
    import feedparser

    found = feedparser.parse(io.BytesIO(data))  # bytes in a box: never taken for an address
    if not found.get("version") and not found.entries:
        raise BadInput(f"{address} is no feed; give the address of its RSS or Atom.")
    made = (_entry(item, address) for item in found.entries[:MOST_ENTRIES])
    return tuple({item.link: item for item in made if item.link}.values())


def _entry(item: Any, address: str) -> Entry:  # noqa: ANN401 - feedparser has no types
    link = urljoin(address, str(item.get("link", "")).strip()) if item.get("link") else ""
    is_web = urlsplit(link).scheme in ("http", "https")
    day = item.get("published_parsed") or item.get("updated_parsed")
    return Entry(
        link=link if is_web else "",
        title=_plain(str(item.get("title", "")))[:300],
        published=f"{day.tm_year:04}-{day.tm_mon:02}-{day.tm_mday:02}" if day else "",
        summary=_plain(str(item.get("summary", "")))[:2000],
    )


def _plain(text: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


class _Links(HTMLParser):
    """Collects where a page's links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address of a link."""
        for name, value in attrs:
            if tag == "a" and name == "href" and value:
                self.found.append(value.strip())


def matching_links(data: bytes, address: str, pattern: str) -> Iterator[str]:
    """The links of a page that match a pattern, in the page's order, each once."""
    reader = _Links()
    reader.feed(data.decode("utf-8", "replace"))
    wanted = re.compile(pattern)
    seen: set[str] = set()
    for item in reader.found:
        link = urljoin(address, item).partition("#")[0]
        if wanted.search(link) and urlsplit(link).scheme in ("http", "https") and link not in seen:
            seen.add(link)
            yield link
