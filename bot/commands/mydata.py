"""/mydata: everything that is stored about the chat, as a file."""

from __future__ import annotations

import asyncio
import json

from bot.message import Attachment, Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """All rows of all tables about this chat as JSON."""
    found = await asyncio.to_thread(services.store.everything, request.chat)
    content = json.dumps(found, ensure_ascii=False, indent=1, default=str)
    file = Attachment("gapwatch-data.json", content.encode("utf-8", "replace"))
    return Reply(services.words(request.lang).say("mydata"), file=file)
