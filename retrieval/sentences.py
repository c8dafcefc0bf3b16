"""Sentences: a model's text cut into sentences, also while it is still being written."""

from __future__ import annotations

import re

from retrieval.model import Sentence
from retrieval.slots import find_marks, strip_marks

# A full stop (not one of "U.S."), what closes a quotation, the marks that cite; then a space.
_END = re.compile(r"(?<!\.[A-Z])[.!?…][\"'”’»)]*(?:\s*\[[\d,;\s]{1,12}\])*\s+")
_OPENERS = "{«„“\"'¿¡("
_LIST = re.compile(r"^\s*(?:[-*•]|answer:)\s+", re.IGNORECASE)


def sentences_in(text: str, *, is_whole: bool = True) -> tuple[Sentence, ...]:
    """The sentences of a text; of one still being written only those that are complete.

    The first is the answer's lead, the others are details.
    """
    lines = text.split("\n")
    parts = [part for line in lines[:-1] for part in _split(line)]
    last = _split(lines[-1])
    parts += last if is_whole else last[:-1]
    clean = (_LIST.sub("", part).strip() for part in parts)
    return tuple(
        Sentence(strip_marks(line), find_marks(line), "lead" if number == 0 else "detail")
        for number, line in enumerate(filter(None, clean))
    )


def _split(line: str) -> list[str]:
    """The sentences of a line; the last one may be unfinished."""
    parts, begun = [], 0
    for end in _END.finditer(line):
        following = line[end.end() : end.end() + 1]
        if following.isupper() or (following and following in _OPENERS):
            parts.append(line[begun : end.end()].strip())
            begun = end.end()
    return [*parts, line[begun:]]
