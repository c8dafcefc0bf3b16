"""PDF: a document's pages by pypdf, running headers dropped, broken words mended."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from knowledge.documents.document import Found, Section
from knowledge.documents.tidy import clean, running_text, without_running_lines
from knowledge.errors import BadInput

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 20_000
# A printed page holds about 3,000 signs, a dense table 10,000.
_MOST_SIGNS = 300_000
_LEAST_WORDS = 5  # a page on average; a scan has none, or a stamp
_NO_TITLE = re.compile(
    r"^(?:untitled|document\d*|title|pdf|microsoft (?:word|powerpoint|excel).*"
    r"|.*\.(?:docx?|pdf|indd|qxp|pptx?|xlsx?|tmp)|slide \d+|[\W\d_]*)$",
    re.IGNORECASE,
)


def read_pdf(data: bytes, progress: Callable[[int, int], None] | None = None) -> Found:
    """The text of each page ("p. 1" is the file's first), with what its properties say.

    Raises:
        BadInput: encrypted, damaged, too large when unpacked, or without text (a scan).
    """
    reader = _opened(data)
    pages, unreadable = _texts(reader, progress)
    if not pages:
        raise BadInput("is an empty PDF; give one with pages")
    if unreadable * 2 > len(pages):
        raise BadInput("is a damaged PDF; get it again from its publisher")
    if sum(len(page.split()) for page in pages) < _LEAST_WORDS * min(len(pages), 10):
        raise BadInput("is a PDF without text (a scan?); run text recognition (OCR) on it first")
    kept = [running_text(page) for page in without_running_lines(pages)]
    sections = (Section(f"p. {at}", text) for at, text in enumerate(kept, start=1) if text)
    title, made = _properties(reader)
    return Found(tuple(sections), title=title, made=made, unreadable=unreadable)


def _opened(data: bytes) -> PdfReader:
    from pypdf import PasswordType, PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong is told in a sentence
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
            raise BadInput("is encrypted; save a copy without a password")  # noqa: TRY301 - told as it is
        count = len(reader.pages)
    except BadInput:
        raise
    except (DependencyError, FileNotDecryptedError) as error:
        raise BadInput("is encrypted; save a copy without a password") from error
    except Exception as error:
        raise BadInput("is a damaged PDF; get it again from its publisher") from error
    if count > MOST_PAGES:
        raise BadInput(f"has {count:,} pages; split it into parts of at most {MOST_PAGES:,}")
    return reader


def _texts(reader: PdfReader, progress: Callable[[int, int], None] | None) -> tuple[list[str], int]:
    """The text of each page, and how many pages could not be read."""
    from pypdf.errors import LimitReachedError

    found: list[str] = []
    unreadable, total = 0, len(reader.pages)
    for number in range(total):
        try:
            text = reader.pages[number].extract_text() or ""
        except (LimitReachedError, MemoryError) as error:
            raise _too_large(number) from error
        except Exception:  # noqa: BLE001 - pypdf raises whatever a broken page makes it stumble on
            text, unreadable = "", unreadable + 1
        if len(text) > _MOST_SIGNS:
            raise _too_large(number)
        found.append(clean(text))
        if progress is not None:
            progress(number + 1, total)
    return found, unreadable


def _too_large(number: int) -> BadInput:
    return BadInput(f"unpacks to more than a page can hold (page {number + 1}); it was not read")


def _properties(reader: PdfReader) -> tuple[str, str]:
    """The title where it is one, and the day on which the file was made."""
    try:
        about = reader.metadata
        title = clean(str(about.title or "")) if about else ""
        made = about.creation_date.date().isoformat() if about and about.creation_date else ""
    except Exception:  # noqa: BLE001 - properties are a hint; the text counts
        return "", ""
    title = " ".join(title.split())[:300]
    return ("" if _NO_TITLE.match(title) else title), made
