"""Places: time zones to choose from, and the one nearest to a place on Earth.

From the tables that come with the time zone data (`tzdata`, else the system's): `zonenow.tab`
names one zone for each set of clocks that agree from now on, `zone.tab` those of each country with
a place for each. The nearest named place is a guess near borders, so it is read back with its time.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import available_timezones

from babel import Locale

from knowledge.names import fold

_SYSTEM = Path("/usr/share/zoneinfo")
_ZONE = re.compile(r"[A-Za-z]+/[A-Za-z_/+-]+\d*")
_WORD = re.compile(r"[^\W\d_]+")
_TIME = (
    "time", "zeit", "heure", "hora", "ora", "ore", "orario", "czas", "aja", "aeg", "laik", "час",
    "saat", "tijd", "fuso", "zone",
)  # fmt: skip
_STEM = 4
_ENDING = 5
_POINT = re.compile(r"([+-]\d+)([+-]\d+)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that names a zone: degrees north and east."""

    zone: str
    north: float
    east: float


def nearest(north: float, east: float) -> str:
    """The IANA zone whose named place is nearest to these degrees; UTC where no table is."""
    here = Spot("", north, east)
    return min(_spots("zone.tab"), key=lambda spot: _apart(here, spot), default=here).zone or "UTC"


def regions() -> tuple[str, ...]:
    """The parts of the world that zones are named by, such as "Europe"."""
    return tuple(dict.fromkeys(sorted(spot.zone.partition("/")[0] for spot in _choice())))


def zones(region: str) -> tuple[str, ...]:
    """The zones of a part of the world to choose from, from west to east."""
    return tuple(
        spot.zone
        for spot in sorted(_choice(), key=lambda spot: spot.east)
        if spot.zone.partition("/")[0] == region
    )


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
        (len(city), zone, at, at + city.count(" "))
        for lang in langs
        for city, zone in _cities(lang).items()
        for at in _places_of(city, said)
    ]
    if not found:
        return None, text
    _, zone, first, last = max(found)
    return zone, text[: words[first].start()] + " " + text[words[last].end() :]


def _places_of(city: str, said: list[str]) -> Iterator[int]:
    """Where a city is named: in full, or with another ending of its own language."""
    parts = city.split()
    for at in range(len(said) - len(parts) + 1):
        if all(map(_is_form, said[at:], parts)):
            yield at


def _is_form(word: str, part: str) -> bool:
    """Whether a word is a part of a city's name; a long one may end otherwise."""
    if len(part) <= _STEM:
        return word == part
    stem = part[: max(len(part) - 2, _STEM)]
    return word.startswith(stem) and len(word) - len(part) <= _ENDING


@cache
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@cache
def _cities(lang: str) -> dict[str, str]:
    """Cities that name a zone, folded, in a language; English where it has no name of its own."""
    own = Locale.parse(lang).time_zones
    found = {}
    for spot in _spots("zone.tab"):
        usual = spot.zone.rpartition("/")[2].replace("_", " ")
        name = " ".join(_WORD.findall(fold(own.get(spot.zone, {}).get("city", usual))))
        found[name] = spot.zone
    return found


def _choice() -> tuple[Spot, ...]:
    return _spots("zonenow.tab") or _spots("zone.tab")


@cache
def _spots(table: str) -> tuple[Spot, ...]:
    lines = (line.split("\t") for line in _text(table).splitlines() if line[:1] != "#")
    return tuple(_spot(line[2], line[1]) for line in lines if len(line) > 2)


def _text(table: str) -> str:
    try:
        return (files("tzdata") / "zoneinfo" / table).read_text(encoding="utf-8")
    except (ImportError, OSError):
        file = _SYSTEM / table
        return file.read_text(encoding="utf-8") if file.exists() else ""


def _spot(zone: str, point: str) -> Spot:
    match = _POINT.fullmatch(point)
    if match is None:
        return Spot(zone, 0.0, 0.0)
    return Spot(zone, _degrees(match[1], 2), _degrees(match[2], 3))


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
