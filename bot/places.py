"""Places: time zones to choose from, and the one nearest to a place on Earth.

From the tables that come with the time zone data (`tzdata`, else the system's): `zonenow.tab`
names one zone for each set of clocks that agree from now on, `zone.tab` those of each country with
a place for each. The nearest named place is a guess near borders, so it is read back with its time.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

_SYSTEM = Path("/usr/share/zoneinfo")
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
