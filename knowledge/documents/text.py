"""Text: a plain file decoded, in blocks of paragraphs with the line where each begins."""

from __future__ import annotations

import codecs
import re

from knowledge.documents.document import Found, Section
from knowledge.documents.tidy import clean, running_text
from knowledge.errors import BadInput

_BLOCK = 150  # words, about one passage
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """The text of a file: by its byte order mark, as UTF-8, else as Windows' western signs.

    Raises:
        BadInput: these are no letters.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if b"\0" in data[:100_000]:
        raise BadInput("is no text; give a PDF, DOCX, HTML, Markdown or text file")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    odd = sum(
        (sign < " " and sign not in "\n\r\t\f\v") or sign == "\ufffd" for sign in text[:50_000]
    )
    if odd * 50 > min(len(text), 50_000):
        raise BadInput("is no text; give a PDF, DOCX, HTML, Markdown or text file")
    return text


def read_text(text: str) -> Found:
    """Paragraphs in blocks of about a passage, each with the line where it begins.

    Raises:
        BadInput: there is no text.
    """
    sections: list[Section] = []
    held: list[str] = []
    begun, words = 1, 0
    for line, paragraph in _paragraphs(text):
        count = len(paragraph.split())
        if held and words + count > _BLOCK:
            sections.append(Section(f"line {begun}", "\n".join(held)))
            held, words = [], 0
        begun = begun if held else line
        held.append(paragraph)
        words += count
    if held:
        sections.append(Section(f"line {begun}", "\n".join(held)))
    if not sections:
        raise BadInput("holds no text; give a file with text")
    return Found(tuple(sections))


def _paragraphs(text: str) -> list[tuple[int, str]]:
    """Each paragraph with its first line's number."""
    found: list[tuple[int, str]] = []
    at = 1
    for block in re.split(r"(\n[^\S\n]*\n\s*)", text.replace("\r\n", "\n").replace("\r", "\n")):
        joined = running_text(clean(block)).replace("\n", " ")
        if joined:
            lead = len(block) - len(block.lstrip())
            found.append((at + block.count("\n", 0, lead), joined))
        at += block.count("\n")
    return found
