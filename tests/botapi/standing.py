"""What stands in the chats: rules that span calls, such as an edit that changes nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.botapi.markup import classic

_CONTENT = ("text", "parse_mode", "rich_message", "media", "photo", "caption", "reply_markup",
            "document")  # fmt: skip
Place = tuple[str, int]


@dataclass
class Standing:
    """Messages, topics, queries and files as the server knows them.

    A message that was never seen may be one from before the server began: it can be edited and
    deleted. One that was deleted cannot, nor can what somebody else wrote be edited; it can be
    deleted in a private chat alone. A reply stands in the topic of what it answers.
    """

    content: dict[Place, str] = field(default_factory=dict)
    shown: dict[Place, dict[str, Any]] = field(default_factory=dict)
    deleted: set[Place] = field(default_factory=set)
    foreign: dict[Place, int | None] = field(default_factory=dict)
    topics: dict[str, set[int]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    queries: dict[str, bool] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)

    def came(self, update: dict[str, Any]) -> None:
        """An update tells of a chat, a topic or a query."""
        for name, told in update.items():
            if name in ("callback_query", "inline_query"):
                self.queries[str(told["id"])] = False
            if name == "guest_message":
                self.queries[str(told["guest_query_id"])] = False
                continue
            message = told.get("message", told) if isinstance(told, dict) else {}
            if "chat" in message:
                chat = str(message["chat"]["id"])
                self.kinds[chat] = message["chat"]["type"]
                self._written(name, chat, message)
                if message.get("message_thread_id"):
                    self.topics.setdefault(chat, set()).add(int(message["message_thread_id"]))

    def _written(self, name: str, chat: str, message: dict[str, Any]) -> None:
        """Somebody else's message, with its topic."""
        place = (chat, int(message.get("message_id") or 0))
        if name in ("message", "channel_post") and place not in self.content:
            thread = message.get("message_thread_id") if message.get("is_topic_message") else None
            self.foreign[place] = int(thread) if thread else None

    def fault(self, method: str, given: dict[str, Any]) -> str | None:
        """What is wrong with a call, seeing what went before."""
        chat = str(given.get("chat_id", ""))
        thread = given.get("message_thread_id")
        if thread is not None and int(thread) not in self.topics.get(chat, ()):
            return "message thread not found"
        if method == "sendChatAction" and self.kinds.get(chat) == "channel":
            return "chat actions can't be sent to channels"
        if method.endswith("Draft") and self.kinds.get(chat, "private") != "private":
            return "a draft needs a private chat"
        return (
            self._message(method, chat, given)
            or self._reply(chat, given)
            or self._query(method, given)
        )

    def _reply(self, chat: str, given: dict[str, Any]) -> str | None:
        told = given.get("reply_parameters") or {}
        answered = told if isinstance(told, dict) else json.loads(told)
        if "message_id" not in answered or "chat_id" in answered:
            return None
        place = (chat, int(answered["message_id"]))
        if place in self.deleted and not answered.get("allow_sending_without_reply"):
            return "message to be replied not found"
        thread = given.get("message_thread_id")
        if thread is None or place not in self.foreign:  # without a topic it goes to the message's
            return None
        return None if self.foreign[place] == int(thread) else "message to be replied not found"

    def _message(self, method: str, chat: str, given: dict[str, Any]) -> str | None:
        if not method.startswith(("edit", "delete")) or "message_id" not in given:
            return None
        place = (chat, int(given["message_id"]))
        if place in self.deleted:
            return (
                "message to edit not found" if method[0] == "e" else "message to delete not found"
            )
        if place in self.foreign and method[0] == "e":
            return "message can't be edited"
        if place in self.foreign and self.kinds.get(chat) != "private":
            return "message can't be deleted"
        if method[0] == "e" and self.content.get(place) == _told(given):
            return "message is not modified"
        return None

    def _query(self, method: str, given: dict[str, Any]) -> str | None:
        names = {"answerCallbackQuery": "callback_query_id", "answerInlineQuery": "inline_query_id",
                 "answerGuestQuery": "guest_query_id"}  # fmt: skip
        if method not in names:
            return None
        key = str(given[names[method]])
        if key not in self.queries:
            return "query is too old and response timeout expired or query ID is invalid"
        return "the query was answered before" if self.queries[key] else None

    def done(self, method: str, given: dict[str, Any], message: int | None) -> None:
        """A call was done; `message` is the id of what it sent."""
        for name in ("callback_query_id", "inline_query_id", "guest_query_id"):
            if name in given:
                self.queries[str(given[name])] = True
        chat = str(given.get("chat_id", ""))
        number = message if message is not None else given.get("message_id")
        if number is None:
            return
        place = (chat, int(number))
        if method == "deleteMessage":
            self.deleted.add(place)
        elif method.startswith(("send", "edit")):
            self.foreign.pop(place, None)
            self.content[place] = _told(given)
            self.shown[place] = shown(given)

    def unanswered(self) -> list[str]:
        """The queries that nobody answered."""
        return [key for key, is_answered in self.queries.items() if not is_answered]


def _told(given: dict[str, Any]) -> str:
    """What a message says and offers, as one text to compare; a file sent up is always new."""
    kept = {key: given[key] for key in _CONTENT if key in given}
    return json.dumps(kept, sort_keys=True, default=lambda item: str(id(item)))


def shown(given: dict[str, Any]) -> dict[str, Any]:
    """A message's text and keyboard as the Bot API tells them; none of a rich one."""
    found: dict[str, Any] = {}
    if "text" in given:
        is_html = given.get("parse_mode") == "HTML"
        text = classic(given["text"]).text if is_html else given["text"]
        found["text"] = text.strip()
    caption = given.get("caption") or (given.get("media") or {}).get("caption")
    if caption:
        found["caption"] = caption.strip()
    if given.get("reply_markup"):
        found["reply_markup"] = given["reply_markup"]
    return found
