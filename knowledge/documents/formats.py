"""Formats: tells what a file is by what it holds, and hands it to that format's reader."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.documents.document import Format, Found
from knowledge.errors import BadInput

_SUFFIXES = {
    ".pdf": Format.PDF, ".docx": Format.DOCX, ".html": Format.HTML, ".htm": Format.HTML,
    ".xhtml": Format.HTML, ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".txt": Format.TEXT, ".text": Format.TEXT,
}  # fmt: skip
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "is an old or an encrypted Office file; save it as .docx or PDF"),
    (b"\x89PNG", "is a picture; run text recognition (OCR) on it first"),
    (b"\xff\xd8\xff", "is a picture; run text recognition (OCR) on it first"),
    (b"GIF8", "is a picture; run text recognition (OCR) on it first"),
    (b"{\\rtf", "is an RTF file; save it as .docx or PDF"),
    (b"\x1f\x8b", "is a packed file; unpack it first"),
)
_MARKUP = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_MOST_TEXT = 60_000_000


def format_of(data: bytes, name: str, content_type: str = "") -> Format:
    """What a file is: by its first bytes, then its name, then what a server called it.

    Raises:
        BadInput: empty, or of a kind that is not read.
    """
    if not data.strip():
        raise BadInput("is empty; give a file with text")
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"PK\x03\x04"):
        return Format.DOCX
    for start, sentence in _OTHERS:
        if data.startswith(start):
            raise BadInput(sentence)
    if _MARKUP.match(data[:4096]):
        return Format.HTML
    suffix = "." + name.rpartition(".")[2].casefold() if "." in name else ""
    known = _SUFFIXES.get(suffix)
    if known in (Format.PDF, Format.DOCX):
        raise BadInput(f"is no {known.value.upper()}, whatever its name says; get it again")
    if known is not None:
        return known
    if "html" in content_type:
        return Format.HTML
    return Format.MARKDOWN if "markdown" in content_type else Format.TEXT


def read_file(
    data: bytes,
    name: str,
    content_type: str = "",
    url: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Found:
    """What a file holds, by the reader of its format.

    Raises:
        BadInput: it cannot be read; the message completes "FILE …" and says what to do.
    """
    kind = format_of(data, name, content_type)
    if kind is Format.PDF:
        from knowledge.documents.pdf import read_pdf

        return read_pdf(data, progress)
    if kind is Format.DOCX:
        from knowledge.documents.docx import read_docx

        return read_docx(data)
    if kind is Format.HTML:
        from knowledge.documents.html import read_html

        return read_html(data, url)
    if len(data) > _MOST_TEXT:
        raise BadInput("is a text of more than 60 MB; split it")
    from knowledge.documents.text import decoded, read_text

    text = decoded(data)
    if kind is Format.TEXT:
        return read_text(text)
    from knowledge.documents.markdown import read_markdown

    return read_markdown(text)
