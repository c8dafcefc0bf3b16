"""A crowd of followers in 24 zones and 13 languages, put into a database at once."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import insert

from bot.migrations.tables import SCHEMA, chats, follows
from bot.migrations.upgrade import open_database
from retrieval.language import LANGUAGES

ZONES = (
    "Pacific/Pago_Pago", "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles",
    "America/Denver", "America/Chicago", "America/New_York", "America/Halifax",
    "America/Sao_Paulo", "America/Noronha", "Atlantic/Azores", "Europe/London", "Europe/Berlin",
    "Europe/Kyiv", "Europe/Istanbul", "Asia/Dubai", "Asia/Karachi", "Asia/Dhaka", "Asia/Bangkok",
    "Asia/Manila", "Asia/Tokyo", "Australia/Brisbane", "Pacific/Noumea", "Pacific/Majuro",
)  # fmt: skip
SETS = (
    ("POL",), ("baltics",), ("ESP",), ("all",), ("DEU", "FRA"), ("ITA",), ("nordics",), ("USA",),
    ("GBR",), ("TUR", "GRC"), ("ROU", "BGR"), ("NLD", "BEL", "LUX"), ("POL", "baltics"), ("CZE",),
    ("ESP", "PRT"), ("CAN",), ("NOR", "DNK"), ("SVK", "HUN"), ("EST",), ("g7",),
)  # fmt: skip
FIRST = 100_000
_LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC).isoformat(timespec="microseconds")


def settle(
    address: str,
    number: int,
    zones: tuple[str, ...] = ZONES,
    hour: int = 8,
    since: str = _LONG_AGO,
) -> None:
    """Put so many followers down, spread evenly over zones, languages and what they follow."""
    engine = open_database(address, SCHEMA)
    languages = tuple(LANGUAGES)
    people, wishes = [], []
    for at in range(number):
        chat = str(FIRST + at)
        people.append(
            {"chat": chat, "lang": languages[at % len(languages)], "zone": zones[at % len(zones)],
             "hour": hour, "created": _LONG_AGO, "active_from": since}
        )  # fmt: skip
        wishes += [
            {"chat": chat, "target": key, "created": _LONG_AGO} for key in SETS[at // 7 % len(SETS)]
        ]
    with engine.begin() as connection:
        connection.execute(insert(chats), people)
        connection.execute(insert(follows), wishes)
    engine.dispose()
