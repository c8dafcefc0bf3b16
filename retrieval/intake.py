"""Intake: what may be read as a question, and what is wrong with the rest."""

from __future__ import annotations

import unicodedata

LIMIT = 4096


class Unreadable(Exception):
    """The text cannot be a question; `key` names the phrase that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def clean(text: str) -> str:
    """The question on one line, control characters out.

    Raises:
        Unreadable: the text is empty, longer than 4,096 characters or no text at all.
    """
    if len(text) > LIMIT:
        raise Unreadable("too-long")
    if _is_binary(text):
        raise Unreadable("unreadable")
    line = " ".join("".join(sign if _is_shown(sign) else " " for sign in text).split())
    if not any(sign.isalnum() for sign in line):
        raise Unreadable("empty-question")
    return line


def _is_binary(text: str) -> bool:
    strange = sum(1 for sign in text if sign == "\ufffd" or _is_control(sign))
    return "\x00" in text or strange * 10 > len(text) > 0


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn") and sign not in "\n\r\t"


def _is_shown(sign: str) -> bool:
    return unicodedata.category(sign)[0] != "C"
