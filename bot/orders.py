"""Orders: what a text asks to be sent and when, read from plain words in thirteen languages.

Words stand in `orders.toml`. Names of countries and groups are the caller's business: it hands
over what they mean and the text without them.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from babel import Locale

from bot.wishes import Rhythm, Wish
from knowledge.names import fold

_WORDS = Path(__file__).with_name("orders.toml")
_SHARE = r"(\d{1,2}(?:[.,]\d{1,2})?)"
_PERCENT = r"(?:%|per ?cent|prozent|pour ?cent|procent|protsen)"
_LEVEL = re.compile(rf"{_SHARE}\s*{_PERCENT}|%\s*{_SHARE}")  # Turkish writes %3,5
_CLOCK = re.compile(r"\b(\d{1,2})(?:(?::|h|\.)([0-5]\d))?\s*(?:h|uhr|val|ч|heures?)?\b\.?")
_ANY = "all"


@dataclass(frozen=True, slots=True)
class Order:
    """What was understood: what to follow, wishes, and what is to change (None: as it is)."""

    targets: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    rhythm: Rhythm | None = None
    hour: int | None = None
    is_silent: bool | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it only names what to follow, and perhaps an hour."""
        return not self.wishes and self.rhythm is None and self.is_silent is None


def understand(text: str, places: tuple[str, ...], lang: str) -> Order:
    """What a text asks for; `places` are the countries and groups it names, "all" among them."""
    folded = f" {fold(text)} "
    level = _LEVEL.search(folded)
    rest = _LEVEL.sub(" ", folded)
    found = {key for key in _KEYS if any(_says(key, rest, of) for of in _spoken(lang))}
    rhythm = _rhythm(found, rest, lang)
    wished = tuple(
        Wish(
            kind,
            place,
            Decimal((level[1] or level[2]).replace(",", "."))
            if level and kind == "crossed"
            else None,
        )
        for kind, key in (("crossed", "crosses"), ("revised", "revised"))
        if key in found or (kind == "crossed" and level)
        for place in places or (_ANY,)
    )
    sound = False if "sound" in found else None
    return Order(
        () if wished else places,
        wished,
        None if wished else rhythm,
        _hour(rest, lang),
        True if "silent" in found else sound,
    )


def asks_for(text: str, lang: str) -> str | None:
    """Whether the whole text says "stop", "pause" or "resume"; None where it says anything else."""
    said = fold(text).strip(" .!?¡¿/").strip()
    for of in _spoken(lang, everywhere=True):
        if said in _words()[of]["stop"].split("|"):
            return "stop"
        for key in ("pause", "resume"):
            if said and any(said.startswith(word) for word in _words()[of][key].split("|")):
                return key if len(said.split()) <= 2 else None
    return None


_KEYS = ("weekdays", "weekly", "daily", "changes", "crosses", "revised", "silent", "sound")


@cache
def _words() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = tomllib.loads(_WORDS.read_text(encoding="utf-8"))
    return {lang: {key: fold(words) for key, words in of.items()} for lang, of in found.items()}


def _spoken(lang: str, *, everywhere: bool = False) -> tuple[str, ...]:
    """The reader's language and English; or all, the reader's first."""
    others = tuple(_words()) if everywhere else ("en",)
    return tuple(dict.fromkeys((lang, *others))) if lang in _words() else others


def _says(key: str, text: str, lang: str) -> bool:
    return _pattern(key, lang).search(text) is not None


@cache
def _pattern(key: str, lang: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in _words()[lang][key].split("|"))
    return re.compile(rf"(?<!\w)(?:{words})")


def _rhythm(found: set[str], text: str, lang: str) -> Rhythm | None:
    if "changes" in found:
        return Rhythm("changes")
    if "weekdays" in found:
        return Rhythm("weekdays")
    day = next((day for of in _spoken(lang) if (day := _weekday(text, of)) is not None), None)
    if day is not None or "weekly" in found:
        return Rhythm("weekly", day or 0)
    return Rhythm("daily") if "daily" in found else None


def _weekday(text: str, lang: str) -> int | None:
    """The day of the week that a text names, Monday 0; of two that fit the longer name."""
    fits = [
        (len(stem), day)
        for day, stem in _weekdays(lang)
        if re.search(rf"(?<!\w)(?:що)?{stem}", text)
    ]
    return max(fits)[1] if fits else None


@cache
def _weekdays(lang: str) -> tuple[tuple[int, str], ...]:
    names = Locale.parse(lang).days["format"]["wide"]
    folded = ((day, fold(name).partition("-")[0]) for day, name in names.items())
    return tuple((day, name[:-2] if len(name) > 7 else name[:-1]) for day, name in folded)


def _hour(text: str, lang: str) -> int | None:
    """The hour of a clock time: after the word for "at", else the text's last number."""
    for of in _spoken(lang):
        at = _words()[of]["at"]
        match = re.search(rf"(?<!\w)(?:{at})\.?\s*(\d{{1,2}})\b", text)
        if match:
            return int(match[1])
    clocks = [match for match in _CLOCK.finditer(text) if not text[match.end() :].strip(" .")]
    return int(clocks[-1][1]) if clocks else None
