"""HTML: a web page's main text by trafilatura, without menus; headings as locators."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from knowledge.documents.document import Found, Section
from knowledge.documents.headings import Outline
from knowledge.documents.tidy import clean, table_rows
from knowledge.errors import BadInput

_MOST_BYTES = 20_000_000
_MOST_TAGS = 40_000  # trafilatura's time grows faster than their number
_DEEPEST = 2_000  # of open elements; a page people read stays under a hundred
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]{0,4000}?(/?)>")
_ALONE = frozenset(
    b"area base br col embed hr img input link meta source track wbr p li td tr th option".split()
)
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def read_html(data: bytes, url: str = "") -> Found:
    """The main text under each heading, with title, site name and date of its metadata.

    Raises:
        BadInput: too large, nested too deeply, or without readable text.
    """
    if len(data) > _MOST_BYTES:
        raise BadInput("is a web page of more than 20 MB; save the part with the text")
    if data.count(b"<") > _MOST_TAGS:
        raise BadInput("has more elements than a web page; save the part with the text")
    if _depth(data) > _DEEPEST:
        raise BadInput("is nested too deeply for a web page; it was not read")
    found = _extracted(data, url)
    sections = _sections(found.body) if found is not None and found.body is not None else ()
    if found is None or not sections:
        raise BadInput("is a web page without readable text; save the page with its text")
    return Found(
        sections,
        title=" ".join(clean(found.title or "").split())[:300],
        publisher=" ".join(clean(found.sitename or "").split())[:100],
        published=_published(data, found.date or ""),
    )


def _extracted(data: bytes, url: str) -> Any:  # noqa: ANN401 - lxml elements have no types here
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        return trafilatura.bare_extraction(
            data,
            url=url or None,
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            with_metadata=True,
        )
    except Exception as error:
        raise BadInput("is a web page that cannot be read; save it anew") from error


def _depth(data: bytes) -> int:
    """How many elements are open at most; those that need no closing tag are not counted."""
    deepest = level = 0
    for match in _TAG.finditer(data):
        if match[2].lower() in _ALONE or match[3]:
            continue
        level = max(0, level - 1) if match[1] else level + 1
        deepest = max(deepest, level)
    return deepest


def _published(data: bytes, found: str) -> str:
    """The date that the page's own metadata gives; a date guessed from its text is none."""
    if not _DAY.fullmatch(found):
        return ""
    said = re.findall(rb"<(?:meta|time|script)\b[^<>]*>(?:[^<]{0,20000})", data, re.IGNORECASE)
    return found if any(found.encode() in part for part in said) else ""


def _sections(body: Any) -> tuple[Section, ...]:  # noqa: ANN401 - an lxml element
    outline = Outline()
    for element in body:
        if element.tag == "head":
            rend = element.get("rend") or "h2"
            outline.head(int(rend[1:]) if rend[1:].isdigit() else 2, _text(element))
        elif element.tag == "table":
            rows = ([_text(cell) for cell in row.iter("cell")] for row in element.iter("row"))
            outline.add(*table_rows(list(rows)))
        elif element.tag == "list":
            outline.add(*(_text(item) for item in element.iter("item")))
        else:
            outline.add(_text(element))
    return outline.sections()


def _text(element: Any) -> str:  # noqa: ANN401 - an lxml element
    return clean(" ".join(_parts(element)).replace("\n", " "))


def _parts(element: Any) -> Iterator[str]:  # noqa: ANN401 - an lxml element
    yield from ("".join(element.itertext()).split(" "))
