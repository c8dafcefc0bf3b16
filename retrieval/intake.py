"""Intake: what may be read as a question, and what is wrong with the rest."""

from __future__ import annotations

import re
import unicodedata

from knowledge.flags import spell_flags

LIMIT = 4096

_LOOKALIKES = str.maketrans(
    "аеіорсухкмнтвјѕԁһԛԝАЕІОРСУХКМНТВЈЅοανρυιΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
    "aeiopcyxkmhtbjsdhqwAEIOPCYXKMHTBJSoavpuiABEHIKMNOPTYXZ",
)
# A word that mixes Latin with Cyrillic or Greek letters.
_MIXED = re.compile(r"\b(?=\w*[a-zA-Z])(?=\w*[\u0370-\u04ff\u0500-\u052f])\w+\b")


class Unreadable(Exception):
    """The text cannot be a question; `key` names the phrase that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def clean(text: str) -> str:
    """The question on one line, in plain letters; lines are parted by "; ".

    Control characters become spaces, characters without width go; letters in ornamental forms
    and Cyrillic or Greek lookalikes inside Latin words become the Latin ones they imitate, so
    that nothing is hidden from reading; a flag becomes its country's code.

    Raises:
        Unreadable: the text is empty, longer than 4,096 characters or no text at all.
    """
    if len(text) > LIMIT:
        raise Unreadable("too-long")
    if _is_binary(text):
        raise Unreadable("unreadable")
    lines = unicodedata.normalize("NFKC", spell_flags(text)).splitlines()
    kept = [" ".join("".join(map(_shown, line)).split()) for line in lines]
    line = "; ".join(filter(None, kept))
    line = _MIXED.sub(lambda match: match[0].translate(_LOOKALIKES), line)
    if not any(sign.isalnum() for sign in line):
        raise Unreadable("empty-question")
    return line


def _is_binary(text: str) -> bool:
    strange = sum(1 for sign in text if sign == "\ufffd" or _is_control(sign))
    return "\x00" in text or strange * 10 > len(text) > 0


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn") and sign not in "\n\r\t"


def _shown(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind == "Cf":
        return ""
    return " " if kind[0] == "C" else sign
