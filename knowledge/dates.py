"""Dates as sources give them: "2026-07-10", "2019-06", "2006" or "2018-2024"."""

from __future__ import annotations

import calendar
import re
from datetime import date

from knowledge.errors import BadData


def last_day(text: str) -> date:
    """The last day a partial date allows: "2019-06" gives 30 June 2019.

    Nothing is used before it was certainly out, so the last day decides `as_of`.

    Raises:
        BadData: the text is no date.
    """
    if match := re.fullmatch(r"(\d{4})-(\d{4})", text):
        return date(int(match[2]), 12, 31)
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text)
    if not match:
        raise BadData(f'"{text}" is no date; write it as 2026-07-10, 2026-07 or 2026.')
    year, month = int(match[1]), int(match[2] or 12)
    day = int(match[3]) if match[3] else calendar.monthrange(year, month)[1]
    return date(year, month, day)
