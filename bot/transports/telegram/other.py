"""Other input: what is no text. A caption is read, an administrator's document is taken in."""

from __future__ import annotations

import asyncio
import logging
import shlex
import tempfile
from collections import deque
from itertools import pairwise
from pathlib import Path
from typing import Any

from telegram import Document, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.message import Reply
from bot.services import Services
from bot.transports.taking_in import take_in
from bot.transports.telegram.members import is_meant, without_mention
from bot.transports.telegram.split import clean
from bot.transports.telegram.talk import Talk
from knowledge.accession.arrival import Given

_log = logging.getLogger(__name__)
_MOST_MEGABYTES = 20  # what Telegram lets a bot fetch
_ALBUMS_KEPT = 200


class Other:
    """What to do with pictures, stickers, voices, files and whatever else is no text."""

    def __init__(self, talk: Talk, services: Services) -> None:
        self._talk = talk
        self._services = services
        self._albums: deque[str] = deque(maxlen=_ALBUMS_KEPT)
        self._taking = asyncio.Lock()

    async def came(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """In a private chat: a caption is asked or checked, a document taken in or explained.

        In a group a caption is heard that mentions the bot or answers it.
        """
        message, chat = update.effective_message, update.effective_chat
        if message is None or chat is None:
            return
        if not self._talk.is_private(update):
            if chat.type != ChatType.PRIVATE and message.caption and is_meant(message, context.bot):
                await self._talk.heard(update, without_mention(message.caption, context.bot))
            return
        if message.document is not None and chat.id in self._services.settings.admin_chat_ids:
            await self._take_in(update, message.document, message.caption or "")
        elif message.caption:
            await self._talk.heard(update, message.caption)
        elif not self._is_known(message.media_group_id):
            await self._talk.send(update, Reply(await self._talk.say(update, "only-text")))

    def _is_known(self, album: str | None) -> bool:
        """Whether another picture of the same album was explained already."""
        if album is None:
            return False
        is_known = album in self._albums
        self._albums.append(album)
        return is_known

    async def _take_in(self, update: Update, document: Document, caption: str) -> None:
        """Take a document in; its caption may say what it does not, as the command line does."""
        if (document.file_size or 0) > _MOST_MEGABYTES * 1024**2:
            told = await self._talk.say(update, "too-big", size=str(_MOST_MEGABYTES))
            await self._talk.send(update, Reply(told))
            return
        name = Path(clean(document.file_name or "")).name or "document"
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            try:
                await (await document.get_file()).download_to_drive(path)
            except TelegramError as error:
                _log.warning("the file %s could not be fetched: %s", name, error)
                await self._talk.send(update, Reply(await self._talk.say(update, "file-lost")))
                return
            async with self._taking:  # one at a time: each brings the index up to date
                found = await asyncio.to_thread(take_in, self._services, path, _given(caption))
        told = await self._told(update, {**found, "folder": f"{folder}/"})
        await self._talk.send(update, Reply(told))

    async def _told(self, update: Update, found: dict[str, Any]) -> str:
        if found["status"] == "failed":
            return str(found["error"]).replace(found["folder"], "")
        key = "taken-already" if found["status"] == "already in" else "taken-in"
        return await self._talk.say(update, key, title=found["title"], id=found["id"])


def _given(caption: str) -> Given:
    """What a caption such as `--publisher "Baltic Review" --published 2025-06-25` tells."""
    try:
        words = shlex.split(caption)
    except ValueError:  # a quotation mark alone
        words = caption.split()
    told = {mark: value for mark, value in pairwise(words) if mark.startswith("--")}
    return Given(told.get("--title", ""), told.get("--publisher", ""), told.get("--published", ""))
