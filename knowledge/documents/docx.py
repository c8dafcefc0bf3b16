"""DOCX: a Word document by python-docx, headings as locators, tables as readable rows."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from knowledge.documents.document import Found, Section
from knowledge.documents.headings import Outline
from knowledge.documents.tidy import clean, table_rows
from knowledge.errors import BadInput

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_MOST_UNPACKED = 300_000_000
_MOST_TEXT = 60_000_000
_TEXT_PART = "word/document.xml"


def read_docx(data: bytes) -> Found:
    """The text under each heading, with what the document's properties say.

    Raises:
        BadInput: encrypted, damaged, too large when unpacked, or without text.
    """
    _look_inside(data)
    try:
        import docx

        document = docx.Document(io.BytesIO(data))
        title, sections = _sections(document)
        about = document.core_properties
        named = clean(about.title or "")
        made = about.created.date().isoformat() if about.created else ""
    except BadInput:
        raise
    except Exception as error:
        raise BadInput("is a damaged Word document; get it again from its publisher") from error
    if not sections:
        raise BadInput("is a Word document without text; give one with text")
    return Found(sections, title=" ".join((named or title).split())[:300], made=made)


def _look_inside(data: bytes) -> None:
    """Refuse what is no Word document or would unpack beyond measure, before it is unpacked.

    zipfile never reads more of a part than its entry declares, so the sum of the entries holds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise BadInput("is a damaged Word document; get it again from its publisher") from error
    sizes = {entry.filename: entry.file_size for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadInput("is encrypted; save a copy without a password")
    if sum(sizes.values()) > _MOST_UNPACKED or sizes.get(_TEXT_PART, 0) > _MOST_TEXT:
        raise BadInput("unpacks to far more than a document holds; it was not read")
    if _TEXT_PART not in sizes:
        raise BadInput("is no Word document; give a PDF, DOCX, HTML, Markdown or text file")


def _sections(document: WordDocument) -> tuple[str, tuple[Section, ...]]:
    from docx.table import Table

    outline, title = Outline(), ""
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            outline.add(*table_rows(list(_cells(item))))
            continue
        text = clean(item.text)
        style = _style(item)
        if style == "title" and not title:
            title = text
        elif style.startswith("heading ") and style[8:].isdigit():
            outline.head(int(style[8:]), text)
        else:
            outline.add(text)
    return title, outline.sections()


def _style(paragraph: Paragraph) -> str:
    style = paragraph.style
    return (style.name or "").casefold() if style is not None else ""


def _cells(table: Table) -> Iterator[list[str]]:
    """The cells of each row; a merged cell is said once."""
    for row in table.rows:
        yield [clean(cell.text) for cell in _once(row.cells)]


def _once(cells: Iterable[_Cell]) -> Iterator[_Cell]:
    seen: set[object] = set()
    for cell in cells:
        if cell._tc not in seen:  # noqa: SLF001 - the only mark that merged cells share
            seen.add(cell._tc)  # noqa: SLF001 - the same
            yield cell
