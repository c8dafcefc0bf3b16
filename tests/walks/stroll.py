"""A stroll through a chat: every button that is shown is tapped, each kind a few times."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

MISREAD = (400, "Bad Request: can't parse entities: unsupported start tag")
SHOWS = ("sendMessage", "sendRichMessage", "sendPhoto", "sendDocument", "editMessageText",
         "editMessageMedia", "deleteMessage")  # fmt: skip
_IN_THE_TAP = {"here", "good", "bad", "set"}
"""What may change nothing that is shown: the page that stands, a thumb, a value set already."""


def only_plain(_: str, given: dict[str, Any]) -> tuple[int, str] | None:
    """A server that reads no markup at all."""
    has_markup = given.get("parse_mode") is not None or "rich_message" in given
    return MISREAD if has_markup else None


@dataclass
class Stroll:
    """Says things in a chat and taps what comes; `tapped` counts each kind of button.

    `steady` are beginnings of actions that would change what the stroll is about: none is tapped.
    """

    line: Any
    chat: int = 7
    lang: str = "en"
    most: int = 1
    steady: tuple[str, ...] = ()
    tapped: Counter[str] = field(default_factory=Counter)
    words: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    async def settled(self) -> None:
        """Until nothing is under way."""
        processor = self.line.application.update_processor
        api = self.line.api

        def is_quiet() -> bool:
            return not (processor.current_concurrent_updates or api.updates)

        for _ in range(3):
            await self.line.until(is_quiet, 60)
            await asyncio.sleep(0.03)
            if is_quiet():
                return

    async def said(self, text: str) -> list[tuple[str, dict[str, Any]]]:
        """Say something; what was done in the chat for it."""
        before = len(self.line.api.taken)
        self.line.api.say(text, chat=self.chat)
        await self.line.until(lambda: not self.line.api.updates, 60)
        await self.settled()
        done = self._done(before)
        if not done:
            self.faults.append(f"{text}: no answer")
        return done

    async def through(self, text: str) -> None:
        """Say something, then tap every button that it leads to."""
        await self.said(text)
        ahead, seen = deque(self.shown()), set()
        while ahead:
            message, action = ahead.popleft()
            if (str(self.chat), message) in self.line.api.standing.deleted:
                continue
            kind = kind_of(action)
            if self.tapped[kind] >= self.most or action.startswith(self.steady or ("\x00",)):
                continue
            self.tapped[kind] += 1
            await self.tap(message, action)
            new = [one for one in self.shown() if one not in seen]
            seen.update(new)
            ahead += new

    def shown(self) -> list[tuple[int, str]]:
        """Every button that stands in the chat now, with its message."""
        standing = self.line.api.standing
        found = []
        for (chat, message), told in standing.shown.items():
            if chat != str(self.chat) or (chat, message) in standing.deleted:
                continue
            rows = told.get("reply_markup", {}).get("inline_keyboard", [])
            found += [(message, button["callback_data"]) for row in rows for button in row]
        return found

    async def tap(self, message: int, action: str) -> None:
        """Tap one; notes what is wrong with what comes of it."""
        api = self.line.api
        before, answers = len(api.taken), len(api.sent("answerCallbackQuery"))
        api.tap(action, self.chat, message, self.lang)
        await self.line.until(lambda: not api.updates, 60)
        await self.settled()
        given = api.sent("answerCallbackQuery")[answers:]
        if len(given) != 1:
            self.faults.append(f"{action}: {len(given)} answers to the tap")
        done, told = self._done(before), "".join(item.get("text", "") for item in given)
        if not done and not told and action.partition(":")[0] not in _IN_THE_TAP:
            self.faults.append(f"{action}: nothing came")
        self.words.append(told)

    def _done(self, before: int) -> list[tuple[str, dict[str, Any]]]:
        """What was done in the chat since; its words are kept."""
        done = [
            (name, given)
            for name, given in self.line.api.taken[before:]
            if name in SHOWS and str(given["chat_id"]) == str(self.chat)
        ]
        for _, given in done:
            page = given.get("rich_message", {}).get("html", "")
            media = given.get("media", {}).get("caption", "")
            self.words.append(given.get("text") or page or given.get("caption") or media or "")
        return done


def kind_of(action: str) -> str:
    """A button's kind; each setting, panel and verdict is one of its own, pages are of one."""
    name, *rest = action.split(":")
    parts = ("set", "order", "admin", "claim", "delete", "chart")
    first = rest[0] if rest and name in parts and not rest[0].isdigit() else ""
    return f"{name}:{first}/{len(rest)}"
