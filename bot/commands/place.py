"""A shared location: the time zone of the nearest place that has one; the location is not kept."""

from __future__ import annotations

import asyncio

from bot.message import Reply, Request
from bot.places import nearest
from bot.schedule import zone_of
from bot.services import Services
from knowledge.errors import BadInput


async def run(request: Request, services: Services) -> Reply:
    """Set the chat's zone by "52.23 21.01", degrees north and east, and read it back.

    Raises:
        BadInput: that is no place.
    """
    return await asyncio.to_thread(_place, request, services)


def _place(request: Request, services: Services) -> Reply:
    words = services.words(request.lang)
    try:
        north, east = map(float, request.text.split())
    except ValueError:
        raise BadInput(words.say("settings-wrong")) from None
    zone = nearest(north, east)
    services.store.set_zone(request.chat, zone)
    return Reply(words.say("zone-nearest", zone=zone, time=clock(zone, services)))


def clock(zone: str, services: Services) -> str:
    """What a clock shows there now, such as "08:05"."""
    return f"{services.clock().astimezone(zone_of(zone)):%H:%M}"
