"""Growth: an answer that a model writes is seen as it grows, checked sentences alone.

In a private chat as a draft, which vanishes when the answer comes; elsewhere as a message that is
edited at a rate which a group allows and at last becomes the answer. What goes wrong with either
costs the reader nothing but the view.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Any, Self

from telegram import Bot, Update
from telegram.constants import ChatType, ParseMode
from telegram.error import TelegramError

from bot.delivery import Unclear, Undelivered
from bot.message import Reply
from bot.transports.telegram import html, rich
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.send import ids, remove, replace_reply, send_reply

_log = logging.getLogger(__name__)
_DRAFT_EACH = 1.1
_EDIT_EACH = 5.0  # a group takes 20 messages and edits in a minute
_LAST_WORD = 3.0  # a call under way is let end, so that it cannot come after the answer


class Growth:
    """How one answer grows in one chat, as a context around the work.

    `where` are topic, sound and memory as for sending; `standing` are in the end the messages
    that the answer is to take the place of.
    """

    def __init__(self, update: Update, where: dict[str, Any]) -> None:
        chat, message = update.effective_chat, update.effective_message
        self._bot: Bot = update.get_bot()
        self._chat = str(chat.id) if chat is not None else ""
        self._draft = message.message_id if message is not None else 1
        self._is_private = chat is not None and chat.type == ChatType.PRIVATE
        self._where = where
        self._loop = asyncio.get_running_loop()
        self._newest: Reply | None = None
        self._came = asyncio.Event()
        self._is_over = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.standing: tuple[str, ...] = ()

    def grow(self, reply: Reply) -> None:
        """Show the reply as far as it has come; may be called from any thread."""
        with contextlib.suppress(RuntimeError):  # the program stops
            self._loop.call_soon_threadsafe(self._take, reply)

    def _take(self, reply: Reply) -> None:
        if self._is_over.is_set():
            return
        self._newest = reply
        self._came.set()
        if self._task is None:
            self._task = asyncio.create_task(self._show())

    async def __aenter__(self) -> Self:
        """The work begins."""
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """It has ended; where it was called off, what stands of the answer goes."""
        self._is_over.set()
        self._came.set()
        if self._task is not None:
            await asyncio.wait((self._task,), timeout=_LAST_WORD)
        if kind is asyncio.CancelledError:
            await remove(self._bot, self._chat, self.standing)

    async def _show(self) -> None:
        pace = _DRAFT_EACH if self._is_private else _EDIT_EACH
        try:
            while True:
                await self._came.wait()
                self._came.clear()
                if self._is_over.is_set() or self._newest is None:
                    return
                await (self._sketch if self._is_private else self._edit)(self._newest)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._is_over.wait(), pace)
        except (TelegramError, Unclear, Undelivered) as error:
            _log.info("an answer is not seen growing in chat %s: %s", self._chat, error)

    async def _sketch(self, reply: Reply) -> None:
        """The draft, in the form that the chat has chosen."""
        memory: Memory = self._where["memory"]
        thread = self._where.get("message_thread_id")
        page = rich.page(reply) if await memory.is_rich(self._chat) else None
        if page is None:
            await self._bot.send_message_draft(
                int(self._chat),
                self._draft,
                html.messages(reply)[0],
                message_thread_id=thread,
                parse_mode=ParseMode.HTML,
            )
            return
        given = {
            "chat_id": int(self._chat),
            "draft_id": self._draft,
            "rich_message": {"html": page},
        }
        if thread is not None:
            given["message_thread_id"] = thread
        await self._bot.do_api_request("sendRichMessageDraft", api_kwargs=given)

    async def _edit(self, reply: Reply) -> None:
        """The message, sent at first and edited after that."""
        if self.standing:
            where = {key: item for key, item in self._where.items() if key != "reply_parameters"}
            self.standing = await replace_reply(
                self._bot, self._chat, self.standing, reply, **where
            )
        else:
            self.standing = ids(await send_reply(self._bot, self._chat, reply, **self._where))
