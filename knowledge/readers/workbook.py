"""Workbooks: opens .xlsx files safely; size, inflation and form are checked before any parsing."""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knowledge.errors import BadData
from knowledge.readers.sheet import Cell, Sheet
from knowledge.readers.table import Progress, quiet

if TYPE_CHECKING:
    from openpyxl import Workbook as Opened

MEGABYTE = 1_000_000
MOST_BYTES = 16 * MEGABYTE
"""NATO's workbook has 0.2 MB, SIPRI's 0.9 MB."""
MOST_INFLATED = 64 * MEGABYTE
MOST_PARTS = 2_000
MOST_RATIO = 200
"""Sheets of numbers shrink to a tenth or a twentieth; a thousandth is a bomb."""
_SUSPECT = MEGABYTE
MOST_ROWS, MOST_COLUMNS = 2_000, 400
_CHUNK = 1 << 16
_DECLARATIONS = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_GREY = re.compile(r"(?:[0-9A-F]{2})?([0-9A-F]{2})\1\1", re.IGNORECASE)
_INDEXED_GREY = frozenset((0, 1, 8, 9, 22, 23, 55, 63, 64, 65))
_THEME_GREY = 4


@dataclass(frozen=True, slots=True)
class Workbook:
    """The visible sheets of a workbook, the names of hidden ones, and the day it was saved."""

    sheets: tuple[Sheet, ...]
    hidden: tuple[str, ...] = ()
    saved: str = ""


def open_workbook(path: Path, progress: Progress = quiet) -> Workbook:
    """Every visible sheet's filled cells; formulas by their stored values, macros left alone.

    Raises:
        BadData: the file is too large, inflates beyond measure, is damaged or no workbook.
    """
    inspect(path)
    import openpyxl  # heavy: only when a workbook is read

    with _told_as_damage(path.name), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # unknown extensions and styles do not concern tables
        opened = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            visible = [item for item in opened.worksheets if item.sheet_state == "visible"]
            sheets = tuple(_sheet(item, progress) for item in visible)
            hidden = tuple(i.title for i in opened.worksheets if i.sheet_state != "visible")
            return Workbook(sheets, hidden, _saved(opened))
        finally:
            opened.close()


@contextmanager
def _told_as_damage(name: str) -> Iterator[None]:
    """Whatever a broken workbook makes the parser raise is one sentence for the reader."""
    try:
        yield
    except BadData:
        raise
    except Exception as error:
        raise BadData(
            f"{name} is damaged and cannot be read as a workbook ({type(error).__name__}); "
            "download it again."
        ) from error


def holds_workbook(path: Path) -> bool:
    """Whether a zip file's directory lists a workbook, whatever the file is called."""
    try:
        with zipfile.ZipFile(path) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


def inspect(path: Path) -> None:
    """Refuse what should never reach the parser.

    Raises:
        BadData: too large, no zip, damaged, too many parts, a bomb, or no workbook.
    """
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise BadData(
            f"{path.name} has {size / MEGABYTE:.0f} MB; a publisher's workbook has at most "
            f"{MOST_BYTES // MEGABYTE} MB, so it was not opened."
        )
    if not zipfile.is_zipfile(path):
        raise BadData(
            f"{path.name} is no .xlsx workbook, or it is damaged; "
            "download it again or save it as .xlsx."
        )
    with _told_as_damage(path.name), zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        _require_modest(path.name, parts)
        if "[Content_Types].xml" not in archive.namelist() or "xl/workbook.xml" not in (
            archive.namelist()
        ):
            raise BadData(f"{path.name} is a zip file but holds no workbook.")
        _inflate(path.name, archive, parts)


def _require_modest(name: str, parts: list[zipfile.ZipInfo]) -> None:
    """What the directory declares: number of parts, their size, how far they inflate."""
    if len(parts) > MOST_PARTS:
        raise BadData(f"{name} holds {len(parts)} parts, more than any workbook; not opened.")
    declared = sum(part.file_size for part in parts)
    if declared > MOST_INFLATED:
        raise BadData(
            f"{name} would inflate to {declared / MEGABYTE:.0f} MB, more than the "
            f"{MOST_INFLATED // MEGABYTE} MB that Gapwatch opens; it may be a zip bomb."
        )
    for part in parts:
        if part.flag_bits & 1:
            raise BadData(f"{name} is protected by a password; save it without one.")
        is_dense = part.file_size > MOST_RATIO * max(part.compress_size, 1)
        if part.file_size > _SUSPECT and is_dense:
            raise BadData(
                f"{name}: its part {part.filename} inflates more than {MOST_RATIO} times; "
                "it may be a zip bomb and was not opened."
            )


def _inflate(name: str, archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> None:
    """What the parts really inflate to: a directory can lie. Checksums are compared too."""
    total = 0
    for part in parts:
        tail = b""
        try:
            with archive.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    total += len(chunk)
                    if total > MOST_INFLATED:
                        raise BadData(f"{name} inflates beyond measure; it may be a zip bomb.")
                    _require_plain(name, part.filename, tail + chunk)
                    tail = chunk[-32:]
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise BadData(
                f"{name} is damaged: its part {part.filename} cannot be unpacked; "
                "download it again."
            ) from error


def _require_plain(name: str, part: str, data: bytes) -> None:
    """No workbook needs entity declarations; attacks on parsers do."""
    is_xml = part.endswith((".xml", ".rels"))
    if is_xml and _DECLARATIONS.search(data.replace(b"\0", b"")):
        raise BadData(f"{name}: its part {part} declares XML entities; it was not opened.")


def _sheet(opened: Any, progress: Progress) -> Sheet:  # noqa: ANN401 - openpyxl's types are private
    progress(opened.title)
    opened.reset_dimensions()  # what the sheet claims of its size is not to be relied on
    cells: dict[tuple[int, int], Cell] = {}
    for row in opened.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS):
        for cell in row:
            if cell.value is not None and cell.value != "":
                is_number = isinstance(cell.value, int | float)
                cells[cell.row, cell.column] = Cell(
                    cell.value,
                    is_percent=is_number and "%" in cell.number_format,
                    is_coloured=is_number and _is_coloured(cell.font.color),
                )
    return Sheet(opened.title, cells)


def _is_coloured(color: Any) -> bool:  # noqa: ANN401 - openpyxl's types are private
    """Whether a font has a hue; black, white, grey and "automatic" have none."""
    if color is None:
        return False
    if color.type == "indexed":
        return color.indexed not in _INDEXED_GREY
    if color.type == "theme":
        return bool(color.theme >= _THEME_GREY)
    return color.type == "rgb" and not _GREY.fullmatch(str(color.rgb))


def _saved(opened: Opened) -> str:
    day = opened.properties.modified or opened.properties.created
    return day.date().isoformat() if day else ""
