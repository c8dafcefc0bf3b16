"""What sending remembers: which form a chat reads, which pictures Telegram has, what stands."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from weakref import WeakKeyDictionary

from bot.preferences import Form
from bot.store import Store
from bot.transports.telegram.repeats import Repeats

_REPEATS: WeakKeyDictionary[Store, Repeats] = WeakKeyDictionary()


class Memory:
    """The store as sending needs it; each call waits for the database in a thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.repeats = _REPEATS.setdefault(store, Repeats(is_alone=store.is_file))

    async def is_rich(self, chat: str) -> bool:
        """Whether the chat has chosen rich messages."""
        chosen = await asyncio.to_thread(self._store.preferences, chat)
        return chosen.form is Form.RICH

    async def give_up_rich(self, chat: str) -> None:
        """Rich messages do not work there: classic ones from now on."""
        chosen = await asyncio.to_thread(self._store.preferences, chat)
        kept = replace(chosen, form=Form.CLASSIC)
        await asyncio.to_thread(self._store.prefer, chat, kept)

    async def file(self, key: str) -> str | None:
        """Telegram's file with this content."""
        return await asyncio.to_thread(self._store.pictures.file, key)

    async def keep_file(self, key: str, file: str) -> None:
        """Remember Telegram's file with this content."""
        await asyncio.to_thread(self._store.pictures.keep, key, file)

    async def drop_file(self, key: str) -> None:
        """Forget a file that Telegram refused."""
        await asyncio.to_thread(self._store.pictures.drop, key)
