"""/deleteme: everything about the chat is deleted, once that is confirmed."""

from __future__ import annotations

import asyncio

from bot.message import Button, Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """What would be deleted, and the two buttons; nothing is deleted yet."""
    words = services.words(request.lang)
    yes = Button(words.say("button-delete"), "delete:yes")
    no = Button(words.say("button-keep"), "delete:no")
    return Reply(words.say("deleteme-ask"), buttons=((yes, no),))


async def decide(answer: str, request: Request, services: Services) -> Reply:
    """Delete where the answer is "yes"; the question goes away either way."""
    words = services.words(request.lang)
    if answer != "yes":
        return Reply(words.say("deleteme-kept"), replaces=True)
    await asyncio.to_thread(services.store.forget, request.chat)
    return Reply(words.say("deleteme-done"), replaces=True)
