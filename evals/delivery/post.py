"""Post: a Bot API server that only takes messages, with Telegram's limits, and counts them."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.botapi.limits import Limits
from tests.botapi.server import BOT, TOKEN

__all__ = ["TOKEN", "Post", "serve"]


@dataclass
class Post:
    """What arrived when, chat by chat; `latency` is how many seconds an answer takes."""

    limits: Limits | None = None
    latency: float = 0.02
    arrived: dict[str, list[float]] = field(default_factory=dict)
    refused: int = 0
    _number: int = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One call."""
        method = request.match_info["method"]
        if method == "getMe":
            return web.json_response({"ok": True, "result": BOT})
        try:
            given = await _given(request)
        except ConnectionResetError:  # whoever called has just been killed
            return web.Response()
        wait = self.limits.refusal(method, given) if self.limits else None
        if wait is not None:
            self.refused += 1
            body = {"ok": False, "error_code": 429, "description": "Too Many Requests",
                    "parameters": {"retry_after": wait}}  # fmt: skip
            return web.json_response(body, status=429)
        return await self._taken(str(given.get("chat_id", "")))

    async def _taken(self, chat: str) -> web.StreamResponse:
        self.arrived.setdefault(chat, []).append(time.time())
        self._number += 1
        message = {"message_id": self._number, "date": 1_790_000_000, "text": "ok",
                   "chat": {"id": int(chat), "type": "private"}}  # fmt: skip
        await asyncio.sleep(self.latency)
        return web.json_response({"ok": True, "result": message})

    @property
    def twice(self) -> list[str]:
        """The chats where more than one message arrived."""
        return [chat for chat, moments in self.arrived.items() if len(moments) > 1]


async def _given(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return {key: _read(str(value)) for key, value in (await request.post()).items()}


def _read(text: str) -> Any:  # noqa: ANN401 - what JSON holds
    try:
        return json.loads(text) if text[:1] in "{[" else text
    except json.JSONDecodeError:
        return text


async def serve(post: Post) -> tuple[web.AppRunner, str]:
    """Start the server on loopback; gives its runner and base address up to /bot."""
    application = web.Application()
    application.router.add_post("/bot{token}/{method}", post.handle)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}/bot"
