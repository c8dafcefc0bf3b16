"""/chart: one ally's share of GDP by year as a picture."""

from __future__ import annotations

import asyncio

from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """The trend of the country that the text names.

    Raises:
        UnknownCountry: the text names no country.
        NoFigure: there is no series to draw.
    """
    country = services.library.countries.find(request.text)
    return await asyncio.to_thread(trend, country.iso3, request, services)


def trend(iso3: str, request: Request, services: Services) -> Reply:
    """A country's trend with the two targets as lines; the caption says what is to be seen."""
    from bot.charts import trend_chart

    library = services.library
    targets = (library.targets["vilnius_2023"], library.targets["hague_core_2025"])
    image = trend_chart(library.edition(), iso3, library, targets, request.lang)
    return Reply(image.caption, image=image)
