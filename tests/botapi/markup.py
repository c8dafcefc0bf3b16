"""What Telegram would read in a message: an independent reader of its two kinds of HTML.

Written after the Bot API's "HTML style" and "Rich HTML style" and the errors that it answers with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CLASSIC = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote",
    "tg-spoiler",
}  # fmt: skip
INLINE = (CLASSIC - {"pre", "blockquote"}) | {"sup", "sub", "mark", "tg-reference"}
BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "details",
          "summary", "blockquote", "footer", "hr", "pre"}  # fmt: skip
RICH = INLINE | BLOCKS | {"td", "th", "caption"}
ATTRIBUTES = {
    "a": {"href", "name"}, "blockquote": {"expandable"}, "table": {"striped", "bordered"},
    "tg-reference": {"name"}, "details": {"open"}, "td": {"align", "valign", "colspan", "rowspan"},
}  # fmt: skip
ALONE = {"expandable", "striped", "bordered", "open"}
WITHIN = {"tr": {"table"}, "caption": {"table"}, "td": {"tr"}, "th": {"tr"}, "li": {"ul", "ol"},
          "summary": {"details"}}  # fmt: skip
ONLY_WORDS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "summary", "caption", "footer"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
NAMED_TOO = {**NAMED, "apos": "'", "nbsp": "\xa0", "hellip": "…", "mdash": "—", "ndash": "–",
             "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”"}  # fmt: skip
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z0-9-]*)(?P<rest>(?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>")
_ATTRIBUTE = re.compile(r"\s+([a-z-]+)(?:=\"([^\"]*)\"|='([^']*)'|=([\w.-]+))?")
_ENTITY = re.compile(r"&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-zA-Z]+));")
_URL = re.compile(r"(?:https?://|tg://|mailto:|tel:)[^\s\x00-\x20<>]+")


@dataclass
class Read:
    """Text, entities, blocks and the faults of a markup."""

    allowed: set[str] = field(default_factory=lambda: CLASSIC)
    text: str = ""
    entities: int = 0
    blocks: int = 0
    columns: int = 0
    deepest: int = 0
    faults: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    leads: set[str] = field(default_factory=set)
    spans: list[tuple[str, int, int]] = field(default_factory=list)
    _open: list[tuple[str, int]] = field(default_factory=list)
    _row: int = 0

    @property
    def is_rich(self) -> bool:
        """Whether it is read as a rich message."""
        return self.allowed is not CLASSIC

    def feed(self, markup: str) -> Read:
        """Read all of it."""
        at = 0
        while at < len(markup):
            if markup[at] == "<":
                found = _TAG.match(markup, at)
                if found is None:
                    self.faults.append(f"unclosed start tag at {at}")
                    return self
                (self._end if found["end"] else self._start)(found["name"].lower(), found["rest"])
                at = found.end()
                continue
            until = markup.find("<", at)
            until = len(markup) if until < 0 else until
            self._words(_ENTITY.sub(self._entity, markup[at:until]))
            at = until
        if self._open:
            self.faults.append(f"can't find end tag of {self._open[-1][0]}")
        return self

    def _entity(self, match: re.Match[str]) -> str:
        hexadecimal, decimal, name = match.groups()
        if name:
            return (NAMED_TOO if self.is_rich else NAMED).get(name, match[0])
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        return chr(code) if 0 < code < 0x110000 else match[0]

    def _words(self, text: str) -> None:
        within = self._open[-1][0] if self._open else ""
        if text.strip() and within in ("table", "tr", "ul", "ol"):
            self.faults.append(f"words straight in {within}")
        if text.strip() and not within and self.is_rich:
            self.blocks += 1
        self.text += text

    def _start(self, tag: str, rest: str) -> None:
        if tag not in self.allowed:
            self.faults.append(f"unsupported start tag {tag}")
        self._place(tag)
        self._attributes(tag, rest.rstrip("/ ") if tag == "hr" else rest)
        self.entities += 1
        self.blocks += tag in BLOCKS
        self._row = 0 if tag == "tr" else self._row + (tag in ("td", "th"))
        self.columns = max(self.columns, self._row)
        if tag != "hr":
            self._open.append((tag, utf16(self.text)))
        self.deepest = max(self.deepest, len(self._open))

    def _place(self, tag: str) -> None:
        """Which tag may stand in which."""
        above = [name for name, _ in self._open]
        wanted = WITHIN.get(tag)
        if wanted and (not above or above[-1] not in wanted):
            self.faults.append(f"{tag} outside of {sorted(wanted)}")
        if tag in above and tag in ("a", "blockquote", "code", "pre", "p", "tg-reference"):
            self.faults.append(f"{tag} in {tag}")
        if {"code", "pre"} & set(above) and not (tag == "code" and above[-1] == "pre"):
            self.faults.append(f"{tag} in code")
        is_block = self.is_rich and tag in BLOCKS
        if is_block and (ONLY_WORDS | INLINE) & set(above):
            self.faults.append(f"{tag} among words")

    def _attributes(self, tag: str, rest: str) -> None:
        given: dict[str, str] = {}
        at = 0
        while (found := _ATTRIBUTE.match(rest, at)) and found.end() > at:
            name, at = found[1], found.end()
            value = found[2] or found[3] or found[4]
            if value is None and name not in ALONE:
                self.faults.append(f"attribute {name} of {tag} without a value")
            given[name] = _ENTITY.sub(self._entity, value or "")
        if rest[at:].strip():
            self.faults.append(f"misread attributes of {tag}: {rest[at:]}")
        if set(given) - ATTRIBUTES.get(tag, set()):
            self.faults.append(f"unsupported attribute of {tag}")
        if tag == "tg-reference":
            self.names.append(given.get("name", ""))
        href = given.get("href")
        if href is not None and href.startswith("#") and self.is_rich:
            self.leads.add(href[1:])
        elif tag == "a" and not given.get("name") and not _URL.fullmatch(href or ""):
            self.faults.append(f"no address: {href}")

    def _end(self, tag: str, rest: str) -> None:
        if rest.strip() or not self._open or self._open[-1][0] != tag:
            self.faults.append(f"unmatched end tag {tag}")
            return
        _, begin = self._open.pop()
        self.spans.append((tag, begin, utf16(self.text) - begin))
        inside = self.text.encode("utf-16-le", "surrogatepass")[begin * 2 :]
        if tag == "a" and not inside.decode("utf-16-le", "surrogatepass").strip():
            self.faults.append("a link without words")


def utf16(text: str) -> int:
    """The length that Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def classic(markup: str) -> Read:
    """Classic HTML as Telegram parses it."""
    return Read().feed(markup)


def rich(markup: str) -> Read:
    """Rich HTML, held against the limits of rich messages."""
    read = Read(allowed=RICH).feed(markup)
    if len(read.text.encode("utf-8", "replace")) > 32_768:
        read.faults.append("too long")
    if read.blocks > 500 or read.columns > 20 or read.deepest > 16:
        read.faults.append("too many blocks, columns or levels")
    if read.leads - set(read.names):
        read.faults.append(f"no such reference: {read.leads - set(read.names)}")
    if len(set(read.names)) != len(read.names):
        read.faults.append("a reference is named twice")
    return read
