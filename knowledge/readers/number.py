"""Numbers as publishers print them: values, years, estimate marks and the signs for "none"."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation

PLACES = Decimal("0.000001")
"""Spreadsheets carry the noise of binary arithmetic in the sixteenth digit; six places are kept."""

_ABSENT = frozenset(
    ("", "-", "–", "—", "..", ". .", "...", ". . .", "…", "n/a", "na", "n.a.", "xxx", ":")
)
_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)")
_YEAR = re.compile(r"((?:19|20)\d\d)(?:/\d\d)?\s*(e|est\.?|\(e\))?\s*\*?", re.IGNORECASE)
_NUMBER = re.compile(r"(-?\d{1,17}(?:\.\d{1,17})?)\s*(e)?", re.IGNORECASE)
_LARGEST = Decimal(10) ** 18


def year_of(value: object) -> tuple[int, bool] | None:
    """The year a header cell names and whether it is marked as an estimate, else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        is_year = 1900 <= value <= 2100 and value == int(value)
        return (int(value), False) if is_year else None
    found = _YEAR.fullmatch(value.strip()) if isinstance(value, str) else None
    return (int(found[1]), found[2] is not None) if found else None


def absent(value: object) -> str | None:
    """Why a cell holds no figure ("is empty", "holds '#REF!'"), or None when it may hold one."""
    if value is None:
        return "is empty"
    if not isinstance(value, str):
        return None
    text = value.strip()
    if not text:
        return "is empty"
    if text.casefold() in _ABSENT or _ERROR.fullmatch(text):
        return f"holds '{text}'"
    return None


def number_of(value: object) -> tuple[Decimal, bool] | None:
    """A cell's number, exact to six places, and whether an `e` marks it; None if it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        # The exact binary value: rounding its shortest text would round ties a second time.
        return (Decimal(value), False) if math.isfinite(value) else None
    found = _NUMBER.fullmatch(value.strip()) if isinstance(value, str) else None
    return (Decimal(found[1]), found[2] is not None) if found else None


def exact(text: str) -> Decimal | None:
    """A number written as text, as written; None where it is no sensible number."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return None
    if len(text) > 40 or not value.is_finite() or abs(value) >= _LARGEST:
        return None
    exponent = value.as_tuple().exponent
    return value if isinstance(exponent, int) and exponent >= -20 else None


def rounded(value: Decimal) -> Decimal | None:
    """The value to six places without trailing zeros; None where it is beyond all measure."""
    if abs(value) >= _LARGEST:
        return None
    short = value.quantize(PLACES).normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short
