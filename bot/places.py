"""Places: time zones to choose from, and the one nearest to a place on Earth.

From the tables that come with the time zone data (`tzdata`, else the system's): `zonenow.tab`
names one zone for each set of clocks that agree from now on, `zone.tab` those of each country with
a place for each. The nearest named place is a guess near borders, so it is read back with its time.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import available_timezones

from babel import Locale

from bot.numbers import LOCALES
from knowledge.names import fold
from retrieval.phrasebook import phrases

_SYSTEM = Path("/usr/share/zoneinfo")
_ZONE = re.compile(r"[A-Za-z]+/[A-Za-z_/+-]+\d*")
_WORD = re.compile(r"[^\W\d_]+")
_TIME = (
    "time", "zeit", "heure", "hora", "ora", "ore", "orario", "czas", "aja", "aeg", "laik", "час",
    "saat", "tijd", "fuso", "zone",
)  # fmt: skip
_REGIONS = {
    "Africa": "002", "Antarctica": "AQ", "Asia": "142", "Australia": "AU",
    "Europe": "150", "Pacific": "009",
}  # fmt: skip
"""The territories of CLDR by which parts of the world are called; a locale may know better."""
_STEM = 4
_ENDING = 5
_POINT = re.compile(r"([+-]\d+)([+-]\d+)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that names a zone: degrees north and east, and its country's code (ISO 3166)."""

    zone: str
    north: float
    east: float
    code: str = ""


def nearest(north: float, east: float) -> str:
    """The IANA zone whose named place is nearest to these degrees; UTC where no table is."""
    here = Spot("", north, east)
    return min(_spots("zone.tab"), key=lambda spot: _apart(here, spot), default=here).zone or "UTC"


def regions() -> tuple[str, ...]:
    """The parts of the world that zones are named by, such as "Europe"."""
    return tuple(dict.fromkeys(sorted(spot.zone.partition("/")[0] for spot in _choice())))


def region_name(region: str, lang: str) -> str:
    """A part of the world in a reader's language, as its zones are named: "Europa"."""
    words, key = phrases(lang, LOCALES), f"region-{region.casefold()}"
    if words.has(key):
        return words.say(key)
    return str(Locale.parse(lang).territories.get(_REGIONS.get(region, ""), region))


def zones(region: str, codes: Collection[str] = ()) -> tuple[str, ...]:
    """The zones of a part of the world to choose from, from west to east.

    One for each set of clocks that agree, and the first of each country of `codes`, so that
    nobody has to find out with which foreign city their own clock agrees.
    """
    own: dict[str, Spot] = {}
    for spot in _spots("zone.tab"):
        if spot.code in codes:
            own.setdefault(spot.code, spot)
    offered = {spot.zone: spot for spot in (*_choice(), *own.values())}
    return tuple(
        spot.zone
        for spot in sorted(offered.values(), key=lambda spot: spot.east)
        if spot.zone.partition("/")[0] == region
    )


def city(zone: str, lang: str) -> str:
    """The place that a zone is named by, in a reader's language: "Warszawa"."""
    usual = zone.rpartition("/")[2].replace("_", " ")
    return str(Locale.parse(lang).time_zones.get(zone, {}).get("city", usual))


def zone_named(text: str, langs: Iterable[str]) -> tuple[str | None, str]:
    """The zone that a text names, and the text without it.

    "Europe/Warsaw", "UTC", or the time of a city in its language: that counts only where the
    text has a word such as "time" as well.
    """
    given = _ZONE.search(text)
    if given and given[0].casefold() in _names():
        return _names()[given[0].casefold()], text.replace(given[0], " ")
    words = list(_WORD.finditer(text))
    said = [fold(match[0]) for match in words]
    if "utc" in said or "gmt" in said:
        return "UTC", re.sub(r"(?i)\b(?:utc|gmt)\b", " ", text)
    if not any(word.startswith(_TIME) for word in said):
        return None, text
    found = [
        (len(name), zone, at, at + name.count(" "))
        for lang in langs
        for name, zone in _cities(lang).items()
        for at in _places_of(name, said)
    ]
    if not found:
        return None, text
    _, zone, first, last = max(found)
    return zone, text[: words[first].start()] + " " + text[words[last].end() :]


def _places_of(name: str, said: list[str]) -> Iterator[int]:
    """Where a city is named: in full, or with another ending of its own language."""
    parts = name.split()
    for at in range(len(said) - len(parts) + 1):
        if all(map(_is_form, said[at:], parts)):
            yield at


def _is_form(word: str, part: str) -> bool:
    """Whether a word is a part of a city's name; a long one may end otherwise."""
    if len(part) < _STEM:
        return word == part
    stem = part[: max(len(part) - 2, _STEM)]
    return word.startswith(stem) and len(word) - len(part) <= _ENDING


@cache
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@cache
def _cities(lang: str) -> dict[str, str]:
    """Cities that name a zone, folded, in a language; English where it has no name of its own."""
    return {
        " ".join(_WORD.findall(fold(city(spot.zone, lang)))): spot.zone
        for spot in _spots("zone.tab")
    }


def _choice() -> tuple[Spot, ...]:
    return _spots("zonenow.tab") or _spots("zone.tab")


@cache
def _spots(table: str) -> tuple[Spot, ...]:
    lines = (line.split("\t") for line in _text(table).splitlines() if line[:1] != "#")
    return tuple(_spot(line[2], line[1], line[0]) for line in lines if len(line) > 2)


def _text(table: str) -> str:
    try:
        return (files("tzdata") / "zoneinfo" / table).read_text(encoding="utf-8")
    except (ImportError, OSError):
        file = _SYSTEM / table
        return file.read_text(encoding="utf-8") if file.exists() else ""


def _spot(zone: str, point: str, code: str) -> Spot:
    match = _POINT.fullmatch(point)
    if match is None:
        return Spot(zone, 0.0, 0.0, code)
    return Spot(zone, _degrees(match[1], 2), _degrees(match[2], 3), code)


def _degrees(text: str, whole: int) -> float:
    """ISO 6709: +DDMM, +DDMMSS or with three digits of degrees."""
    sign, digits = (-1 if text[0] == "-" else 1), text[1:]
    minutes, seconds = int(digits[whole : whole + 2]), int(digits[whole + 2 :] or 0)
    return sign * (int(digits[:whole]) + minutes / 60 + seconds / 3600)


def _apart(one: Spot, other: Spot) -> float:
    """How far two places are apart, as the haversine of the angle between them."""
    north, east = (math.radians(item) for item in (one.north - other.north, one.east - other.east))
    across = math.cos(math.radians(one.north)) * math.cos(math.radians(other.north))
    return math.sin(north / 2) ** 2 + across * math.sin(east / 2) ** 2
