"""What Telegram would read in a message: an independent reader of its two kinds of HTML."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

CLASSIC = {"b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
BLOCKS = {"p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "tr", "details", "summary",
          "blockquote", "footer"}  # fmt: skip
RICH = CLASSIC | BLOCKS | {"sup", "sub", "mark", "td", "th", "hr", "tg-reference"}
ATTRIBUTES = {"a": {"href", "name"}, "blockquote": {"expandable"}, "table": {"striped", "bordered"},
              "tg-reference": {"name"}, "details": {"open"}, "td": {"align", "colspan"}}  # fmt: skip


@dataclass
class Read(HTMLParser):
    """Text, entities, blocks and the faults of a markup."""

    allowed: set[str] = field(default_factory=lambda: CLASSIC)
    text: str = ""
    entities: int = 0
    blocks: int = 0
    columns: int = 0
    deepest: int = 0
    faults: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    leads: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._row = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in self.allowed:
            self.faults.append(f"unsupported start tag {tag}")
        if set(given) - ATTRIBUTES.get(tag, set()):
            self.faults.append(f"unsupported attribute of {tag}")
        self._open.append(tag)
        self.deepest = max(self.deepest, len(self._open))
        self.entities += 1
        self.blocks += tag in BLOCKS
        self._row = 0 if tag == "tr" else self._row + (tag in ("td", "th"))
        self.columns = max(self.columns, self._row)
        self._follow(tag, given)

    def _follow(self, tag: str, given: dict[str, Any]) -> None:
        if tag == "tg-reference":
            self.names.add(str(given.get("name")))
        href = str(given.get("href") or "")
        if tag == "a" and href.startswith("#"):
            self.leads.add(href[1:])
        elif tag == "a" and not href.startswith(("http://", "https://")):
            self.faults.append(f"no address: {href}")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"unmatched end tag {tag}")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.faults.append("a comment")

    def handle_decl(self, decl: str) -> None:
        self.faults.append("a declaration")

    def unknown_decl(self, data: str) -> None:
        self.faults.append("a declaration")

    def handle_pi(self, data: str) -> None:
        self.faults.append("an instruction")

    def done(self) -> Read:
        self.close()
        if self._open:
            self.faults.append(f"can't find end tag of {self._open[-1]}")
        return self


def classic(markup: str) -> Read:
    """Classic HTML as Telegram parses it."""
    read = Read()
    read.feed(markup)
    return read.done()


def rich(markup: str) -> Read:
    """Rich HTML, held against the limits of rich messages."""
    read = Read(allowed=RICH)
    read.feed(markup)
    read.done()
    if len(read.text.encode()) > 32_768:
        read.faults.append("too long")
    if read.blocks > 500 or read.columns > 20 or read.deepest > 16:
        read.faults.append("too many blocks, columns or levels")
    if read.leads - read.names:
        read.faults.append(f"no such reference: {read.leads - read.names}")
    return read
