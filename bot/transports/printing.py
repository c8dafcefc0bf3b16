"""Printing: JSON on standard output, and what a terminal of any encoding can be given."""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper


def let_any_text_be_printed() -> None:
    """What the terminal's encoding lacks is printed as "?", as are halves of a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def print_json(value: object) -> None:
    """A value as one line of JSON, given out at once; escaped where the terminal is not UTF-8."""
    encoding = (sys.stdout.encoding or "").casefold().replace("-", "")
    print(json.dumps(value, ensure_ascii=encoding != "utf8"), flush=True)


def whole(text: str) -> str:
    """A text typed by a reader, without the halves that broken bytes leave in it."""
    return text.encode("utf-8", "replace").decode("utf-8")
