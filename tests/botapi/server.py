"""A local Bot API server: checks every call against aiogram's method models, scripted failures."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from aiohttp import web
from pydantic import ValidationError

from tests.botapi import rules, schema

TOKEN = "1:test"
BOT = {"id": 1, "is_bot": True, "first_name": "Gapwatch", "username": "gapwatch_bot"}
_ATTACHED = re.compile(r"attach://([\w.-]+)")
_FILES = ("photo", "document")
_MOST_UPDATES = 100
_SHOWN = ("send", "edit", "copy", "forward")
_WORDS = {"text", "caption", "description", "short_description", "next_offset", "action"}
"""Parameters that are text as they stand, whatever they begin with."""


def _models() -> dict[str, type[TelegramMethod[Any]]]:
    found = {}
    for name in aiogram.methods.__all__:
        model = getattr(aiogram.methods, name)
        if isinstance(model, type) and hasattr(model, "__api_method__"):
            found[str(model.__api_method__).lower()] = model
    return found


class Limits:
    """Telegram's limits at their strictest; time runs `speed` times as fast as the clock.

    A chat takes one message a second, a group 20 in a minute besides, the whole bot 30 a second.
    A chat in `flooded` is refused until its moment.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._gone: dict[str, deque[float]] = {}
        self.flooded: dict[str, float] = {}

    def now(self) -> float:
        """The moment on this clock."""
        return time.monotonic() * self._speed

    def refusal(self, method: str, given: dict[str, Any]) -> int | None:
        """The seconds to wait where a call comes too early; None where it may pass."""
        chat = str(given.get("chat_id", ""))
        if not chat or not method.startswith(_SHOWN) or method == "sendChatAction":
            return None
        now = self.now()
        if self.flooded.get(chat, 0) > now:
            return int(self.flooded[chat] - now) + 1
        rules = [(f"chat {chat}", 1, 1.0), ("all", 30, 1.0)]
        rules += [(f"group {chat}", 20, 60.0)] if chat.startswith("-") else []
        for key, most, seconds in rules:
            gone = self._gone.setdefault(key, deque(maxlen=most))
            if len(gone) == most and gone[0] + seconds > now:
                return int(gone[0] + seconds - now) + 1
        for key, _, _ in rules:
            self._gone[key].append(now)
        return None


@dataclass
class BotApi:
    """What was called, what was wrong with it, what is to be handed out and how to answer.

    A step of `script` is an error to answer with, a page of HTML with a status in it, a float to
    answer so many seconds late, "drop" to cut the line, or None. `taken` are the calls that were
    done; with a late answer, before it.
    """

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    updates: deque[dict[str, Any]] = field(default_factory=deque)
    script: dict[str, deque[Any]] = field(default_factory=dict)
    next_update: int = 100
    next_message: int = 1000
    members: dict[int, str] = field(default_factory=dict)
    limits: Limits | None = None
    arrived: dict[int, float] = field(default_factory=dict)
    replied: dict[int, list[float]] = field(default_factory=dict)
    pictures: set[int] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    taken: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._models = _models()

    def push(self, **update: Any) -> None:
        """Hand an update out at the next getUpdates."""
        self.next_update += 1
        self.updates.append({"update_id": self.next_update, **update})

    def say(self, text: str, chat: int = 7, kind: str = "private", **more: Any) -> int:
        """A person writes something; returns the message's id."""
        message = {
            "message_id": 1 + self.next_update, "date": 1_790_000_000, "text": text,
            "chat": {"id": chat, "type": kind, "first_name": "Ada", "title": "Room"},
            "from": {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": "en"}, **more,
        }  # fmt: skip
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if kind == "channel":
            message.pop("from")
        self.push(**{"channel_post" if kind == "channel" else "message": message})
        return int(message["message_id"])

    def edit(self, message: int, text: str, chat: int = 7) -> None:
        """A person edits what they wrote."""
        self.say(text, chat, message_id=message, edit_date=1_790_000_100)
        update = self.updates[-1]
        update["edited_message"] = update.pop("message")

    def ask_inline(self, text: str, offset: str = "", lang: str = "en") -> None:
        """A person types after the bot's name in some chat."""
        person = {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": lang}
        self.push(
            inline_query={"id": str(self.next_update), "from": person, "query": text,
                          "offset": offset}
        )  # fmt: skip

    def tap(self, action: str, chat: int = 7, message_id: int = 5) -> None:
        """A person taps a button."""
        kind = "private" if chat > 0 else "supergroup"
        shown = _photo("file") if message_id in self.pictures else {"text": "x"}
        message = {"message_id": message_id, "date": 1_790_000_000, **shown,
                   "chat": {"id": chat, "type": kind, "first_name": "Ada", "title": "Room"}}  # fmt: skip
        person = {"id": 42, "is_bot": False, "first_name": "Ada"}
        self.push(
            callback_query={"id": str(self.next_update), "from": person, "data": action,
                            "chat_instance": "1", "message": message}
        )  # fmt: skip

    def sent(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        """The calls of one method, as they came."""
        return [given for name, given in self.calls if name.lower() == method.lower()]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One call."""
        method = request.match_info["method"]
        given = await _given(request)
        if method.lower() == "getupdates":
            if wrong := schema.fault(method, given):
                self.violations.append(wrong)
            return await self._hand_out()
        self.calls.append((method, given))
        refused = self.limits.refusal(method, given) if self.limits else None
        if refused is not None:
            self.violations.append(f"{method} to {given.get('chat_id')}: too fast")
            return _error(429, "Too Many Requests", refused)
        fault = self._fault(method, given)
        if fault:
            self.violations.append(f"{method}: {fault}")
            return _error(400, f"Bad Request: {fault}")
        steps = self.script.get(method)
        return await self._play(steps.popleft() if steps else None, request, method, given)

    async def _play(
        self, step: Any, request: web.Request, method: str, given: dict[str, Any]
    ) -> web.StreamResponse:
        """One step of the script; None is done as asked."""
        if step == "drop":
            if request.transport:
                request.transport.close()
            return web.Response()
        if isinstance(step, float):  # it arrives, and the answer comes late
            answer = self._answer(method, given)
            await asyncio.sleep(step)
            return _result(answer)
        if isinstance(step, str):
            code = int(found[0]) if (found := re.findall(r"\d{3}", step)) else 502
            return web.Response(status=code, text=step, content_type="text/html")
        if isinstance(step, tuple) and step[0] == "moved":
            return _error(400, "Bad Request: upgraded", migrate_to_chat_id=step[1])
        if isinstance(step, tuple):
            return _error(*step)
        return _result(self._answer(method, given))

    async def download(self, request: web.Request) -> web.StreamResponse:
        """One file that a person has sent."""
        found = self.files.get(request.match_info["name"])
        return web.Response(status=404) if found is None else web.Response(body=found)

    async def _hand_out(self) -> web.Response:
        for _ in range(40):
            if self.updates:
                break
            await asyncio.sleep(0.02)
        return _result(
            [self.updates.popleft() for _ in range(min(_MOST_UPDATES, len(self.updates)))]
        )

    def _fault(self, method: str, given: dict[str, Any]) -> str | None:
        model = self._models.get(method.lower())
        if model is None:
            return f"unknown method {method}"
        attached = set(_ATTACHED.findall(json.dumps(given.get("media", ""))))
        unknown = set(given) - set(model.model_fields) - attached
        if unknown:
            return f"unknown fields {sorted(unknown)}"
        try:
            model.model_validate({k: v for k, v in given.items() if k not in _FILES}
                                 | {k: "file" for k in _FILES if k in given})  # fmt: skip
        except ValidationError as error:
            return str(error.errors()[0])
        if method.lower() == "editmessagetext" and int(given["message_id"]) in self.pictures:
            return "there is no text in the message to edit"
        plain = {key: value for key, value in given.items() if key not in attached}
        return schema.fault(method, plain) or rules.fault(method, plain)

    def _answer(self, method: str, given: dict[str, Any]) -> Any:
        self.taken.append((method, given))
        if method == "getMe":
            return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False,
                    "supports_inline_queries": True}  # fmt: skip
        if method == "getFile":
            return {
                "file_id": given["file_id"],
                "file_unique_id": "u",
                "file_path": given["file_id"],
            }
        if method == "getChatMember":
            return _member(self.members.get(int(given["user_id"]), "member"))
        if method == "editMessageText":
            return {"message_id": int(given["message_id"]), "date": 1_790_000_000, "text": "ok",
                    "chat": {"id": int(given["chat_id"]), "type": "private", "first_name": "Ada"}}  # fmt: skip
        if method == "editMessageMedia":
            self.pictures.add(int(given["message_id"]))
            return {"message_id": int(given["message_id"]), "date": 1_790_000_000,
                    **_photo(f"file-{given['message_id']}"),
                    "chat": {"id": int(given["chat_id"]), "type": "private", "first_name": "Ada"}}  # fmt: skip
        if not method.startswith("send") or method.endswith(("ChatAction", "Draft")):
            return True
        self.next_message += 1
        self.replied.setdefault(int(given["chat_id"]), []).append(time.monotonic())
        shown: dict[str, Any] = {"text": "ok"}
        if method == "sendPhoto":
            shown = _photo(f"file-{self.next_message}")
            self.pictures.add(self.next_message)
        return {"message_id": self.next_message, "date": 1_790_000_000, **shown,
                "chat": {"id": int(given["chat_id"]), "type": "private", "first_name": "Ada"}}  # fmt: skip


def _photo(file: str) -> dict[str, Any]:
    return {"photo": [{"file_id": file, "file_unique_id": "u", "width": 90, "height": 90}]}


async def _given(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return {key: _read(key, value) for key, value in (await request.post()).items()}


def _read(key: str, value: Any) -> Any:
    is_json = isinstance(value, str) and (value[:1] in "{[" or value in ("true", "false"))
    if not is_json or key in _WORDS:
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _result(value: Any) -> web.Response:
    return web.json_response({"ok": True, "result": value})


def _member(status: str) -> dict[str, Any]:
    """A chat member as Telegram tells it; an administrator's many rights are all given."""
    person = {"id": 42, "is_bot": False, "first_name": "Ada"}
    if status == "creator":
        return {"status": status, "user": person, "is_anonymous": False}
    if status != "administrator":
        return {"status": status, "user": person}
    rights = ("can_be_edited is_anonymous can_manage_chat can_delete_messages "
              "can_manage_video_chats can_restrict_members can_promote_members can_change_info "
              "can_invite_users can_post_stories can_edit_stories can_delete_stories")  # fmt: skip
    return {"status": status, "user": person, **dict.fromkeys(rights.split(), True)}


def _error(code: int, text: str, retry_after: int | None = None, **more: int) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": text}
    if retry_after is not None:
        body["parameters"] = {"retry_after": retry_after}
    if more:
        body["parameters"] = more
    return web.json_response(body, status=code)


async def serve(api: BotApi) -> tuple[web.AppRunner, str]:
    """Start the server on loopback; gives its runner and base address up to /bot."""
    application = web.Application(client_max_size=32 * 1024**2)
    application.router.add_post("/bot{token}/{method}", api.handle)
    application.router.add_get("/file/bot{token}/{name}", api.download)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    return runner, f"http://127.0.0.1:{port}/bot"
