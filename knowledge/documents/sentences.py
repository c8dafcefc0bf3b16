"""Sentences: where one ends and the next begins, with the abbreviations of the subject."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…][\"”’»)\]]*\s+(?=[\"“„«(\[]?[^\W_])|[。！？]")
_SHORT = frozenset(
    (
        "mr mrs ms dr prof gen lt col maj adm st no nos art para fig sec ch vol pp p ed eds cf "
        "e.g i.e etc vs approx ca incl est u.s u.k e.u u.n a.m p.m jan feb mar apr jun jul aug "
        "sep sept oct nov dec bn mn nr z.b d.h bzw ggf abs"
    ).split()
)
_BEFORE = re.compile(r"(\S+)$")
_INITIAL = re.compile(r"[A-ZÀ-Þ]|\d{1,2}")


def sentences(text: str) -> list[str]:
    """The sentences of a text, in order, each as it stands; a line break ends one too."""
    found: list[str] = []
    for line in text.splitlines():
        start = 0
        for match in _END.finditer(line):
            if _is_end(line, match.start(), match.end()):
                found.append(line[start : match.end()].strip())
                start = match.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if sentence]


def _is_end(line: str, stop: int, after: int) -> bool:
    if line[stop] != ".":
        return True
    word = _BEFORE.search(line[:stop])
    last = word[1].lstrip('("“[') if word else ""
    if last.casefold() in _SHORT or _INITIAL.fullmatch(last):
        return False
    return not line[after : after + 1].islower()
