"""Headings: collects text under the path of headings above it, as sections."""

from __future__ import annotations

from knowledge.documents.document import Section

_LONGEST = 120
_DEEPEST = 3


class Outline:
    """Takes headings and paragraphs in reading order; gives a section per heading path."""

    def __init__(self) -> None:
        self._path: list[tuple[int, str]] = []
        self._lines: list[str] = []
        self._found: list[Section] = []

    def head(self, level: int, text: str) -> None:
        """A heading begins: what stood under deeper or equal ones is closed."""
        self._close()
        self._path = [item for item in self._path if item[0] < level]
        name = " ".join(text.split())[:_LONGEST]
        if name:
            self._path.append((level, name))

    def add(self, *lines: str) -> None:
        """Paragraphs under the current heading."""
        self._lines += [line for line in lines if line.strip()]

    def sections(self) -> tuple[Section, ...]:
        """Everything taken so far, one section per heading that has text under it."""
        self._close()
        return tuple(self._found)

    def _close(self) -> None:
        if self._lines:
            locator = " > ".join(name for _, name in self._path[-_DEEPEST:])
            self._found.append(Section(locator, "\n".join(self._lines)))
        self._lines = []
