"""A local Bot API server: checks every call against aiogram's method models, scripted failures."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from tests.botapi import rules, schema
from tests.botapi.answers import member, message, photo
from tests.botapi.limits import Limits
from tests.botapi.methods import model as model_of
from tests.botapi.standing import Standing

TOKEN = "1:test"
BOT = {"id": 1, "is_bot": True, "first_name": "Gapwatch", "username": "gapwatch_bot"}
_ATTACHED = re.compile(r"attach://([\w.-]+)")
_FILES = ("photo", "document")
_MOST_UPDATES = 100
_WORDS = {"text", "caption", "description", "short_description", "next_offset", "action"}
"""Parameters that are text as they stand, whatever they begin with."""


@dataclass
class BotApi:
    """What was called, what was wrong with it, what is to be handed out and how to answer.

    A step of `script` is an error to answer with, a page of HTML with a status in it, a float to
    answer so many seconds late, "drop" to cut the line, or None. `taken` are the calls that were
    done; with a late answer, before it. `refuses` gives the error for a call that this server
    cannot do, such as every message with markup.
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
    standing: Standing = field(default_factory=Standing)
    refuses: Callable[[str, dict[str, Any]], tuple[int, str] | None] | None = None

    def push(self, **update: Any) -> None:
        """Hand an update out at the next getUpdates."""
        self.next_update += 1
        self.standing.came(update)
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

    def edit(self, message: int, text: str, chat: int = 7, kind: str = "private") -> None:
        """A person edits what they wrote."""
        self.say(text, chat, kind, message_id=message, edit_date=1_790_000_100)
        update = self.updates[-1]
        was = "channel_post" if kind == "channel" else "message"
        update[f"edited_{was}"] = update.pop(was)

    def ask_inline(self, text: str, offset: str = "", lang: str = "en") -> None:
        """A person types after the bot's name in some chat."""
        person = {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": lang}
        self.push(
            inline_query={"id": str(self.next_update), "from": person, "query": text,
                          "offset": offset}
        )  # fmt: skip

    def tap(self, action: str, chat: int = 7, message_id: int = 5, lang: str = "en") -> None:
        """A person taps a button."""
        kind = self.standing.kinds.get(str(chat), "private" if chat > 0 else "supergroup")
        shown = photo("file") if message_id in self.pictures else {"text": "x"}
        if (str(chat), message_id) in self.standing.shown:
            told = self.standing.shown[str(chat), message_id]
            shown = {**photo("file"), **told} if message_id in self.pictures else told
        message = {"message_id": message_id, "date": 1_790_000_000, **shown,
                   "chat": {"id": chat, "type": kind, "first_name": "Ada", "title": "Room"}}  # fmt: skip
        person = {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": lang}
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
            if wrong := schema.fault(method, given) or rules.fault(method, given):
                self.violations.append(wrong)
            if steps := self.script.get("getUpdates"):
                return _error(*steps.popleft())
            return await self._hand_out(given)
        self.calls.append((method, given))
        rest = self.limits.refusal(method, given) if self.limits else None
        if rest is not None:
            self.violations.append(f"{method} to {given.get('chat_id')}: too fast")
            return _error(429, "Too Many Requests", rest)
        refused = self.refuses(method, given) if self.refuses else None
        if refused is not None:
            return _error(*refused)
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

    async def _hand_out(self, given: dict[str, Any]) -> web.Response:
        """What has come, again and again, until a later offset confirms it.

        Waited for as long as is asked, which is not at all when a bot confirms its last batch.
        """
        offset = int(given.get("offset") or 0)
        while self.updates and self.updates[0].get("update_id", 0) < offset:
            self.updates.popleft()
        for _ in range(40 if int(given.get("timeout") or 0) else 0):
            if self.updates:
                break
            await asyncio.sleep(0.02)
        return _result(list(islice(self.updates, _MOST_UPDATES)))

    def _fault(self, method: str, given: dict[str, Any]) -> str | None:
        model = model_of(method)
        if model is None:
            return f"unknown method {method}"
        attached = set(_ATTACHED.findall(json.dumps(given.get("media", ""))))
        if not attached <= set(given):
            return f"no file {sorted(attached - set(given))} in the request"
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
        if method.lower() == "editmessagecaption" and int(given["message_id"]) not in self.pictures:
            return "there is no caption in the message to edit"
        plain = {key: value for key, value in given.items() if key not in attached}
        return (
            schema.fault(method, plain)
            or rules.fault(method, plain)
            or _uploads(given, attached)
            or self.standing.fault(method, given)
        )

    def _answer(self, method: str, given: dict[str, Any]) -> Any:
        self.taken.append((method, given))
        if method == "getMe":
            return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False,
                    "supports_inline_queries": True, "supports_guest_queries": True}  # fmt: skip
        if method == "getFile":
            key = given["file_id"]
            return {"file_id": key, "file_unique_id": "u", "file_path": key}
        if method == "getChatMember":
            return member(self.members.get(int(given["user_id"]), "member"))
        if method == "answerGuestQuery":
            self.standing.done(method, given, None)
            return {"inline_message_id": "guest-1"}
        is_sent = method.startswith("send") and not method.endswith(("ChatAction", "Draft"))
        self.next_message += is_sent
        number = self.next_message if is_sent else None
        self.standing.done(method, given, number)
        if not is_sent and not method.startswith("edit"):
            return True
        if is_sent:
            self.replied.setdefault(int(given["chat_id"]), []).append(time.monotonic())
        number = int(given["message_id"]) if number is None else number
        shown = self.standing.shown[str(given["chat_id"]), number]
        if method == "editMessageCaption":
            shown = {**photo(f"file-{number}"), **shown}
        if method in ("sendPhoto", "editMessageMedia"):
            shown = {**photo(f"file-{number}"), **shown}
            self.pictures.add(number)
        kind = self.standing.kinds.get(str(given["chat_id"]))
        return message(int(given["chat_id"]), number, shown, kind)


def _uploads(given: dict[str, Any], attached: set[str]) -> str | None:
    """What is wrong with the files of a call."""
    for name in (*_FILES, *attached):
        found = given.get(name)
        if isinstance(found, web.FileField):
            content = found.file.read()
            found.file.seek(0)
            kind = "document" if name == "document" else "photo"
            if wrong := rules.upload(kind, content, found.filename):
                return wrong
    return None


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
