"""Readable: an update that the library cannot read is put aside, so that the next ones come.

A batch is fetched again and again until it is taken, so one update of an odd shape would keep
everybody's waiting. A batch that fails is therefore read one update at a time: each whole where
that goes, else the core of what somebody wrote or tapped (newer kinds of content hang on fields
beside it), else its number alone, which confirms it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

from telegram import Bot, Update
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.transports.telegram.arrivals import FETCH, KeepingBot, numbered

_log = logging.getLogger(__name__)
_MESSAGES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.EDITED_CHANNEL_POST,
    Update.GUEST_MESSAGE,
)
_FRAME = ("message_id", "message_thread_id", "is_topic_message", "date", "chat", "from")
_WORDS = (
    *("sender_chat", "edit_date", "guest_query_id", "media_group_id", "via_bot"),
    *("text", "entities", "caption", "caption_entities"),
)
_ANSWERED = "reply_to_message"
_ORIGIN = "forward_origin"


class ReadableBot(KeepingBot):
    """A bot that never stands still before an update which cannot be read or kept."""

    _is_wary = False

    async def get_updates(self, *given: Any, **named: Any) -> tuple[Update, ...]:  # noqa: ANN401 - as the library calls it
        """Updates that are safe from now on; what cannot be read of them is put aside.

        Raises:
            TelegramError: as for every call, or the database did not take them; a token that is
                refused is a NetworkError, or the library would never fetch again while it runs.
        """
        try:
            return await super().get_updates(*given, **named)
        except InvalidToken as error:
            raise NetworkError(f"the token is refused: {error}") from error
        except TelegramError:
            raise
        except Exception:  # noqa: BLE001 - whatever an odd shape makes the library raise
            _log.info("a batch of updates is read one by one")
        self._be_wary(is_wary=True)
        try:
            return await super().get_updates(*given, **named)
        finally:
            self._be_wary(is_wary=False)

    def _be_wary(self, *, is_wary: bool) -> None:
        with self._unfrozen():
            self._is_wary = is_wary

    async def _post(self, endpoint: str, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - the library's own type
        found = await super()._post(endpoint, *given, **named)
        if endpoint != FETCH or not self._is_wary or not isinstance(found, list):
            return found
        read = [readable(item, self) for item in numbered(found)]
        self.note(read)
        return read


def readable(update: dict[str, Any], bot: Bot) -> dict[str, Any]:
    """As much of an update as the library reads; logged where that is not all of it.

    What it says is not logged: it is somebody's message.
    """
    key, fault = update["update_id"], ""
    for form in _forms(update):
        try:
            _read(form, bot)
        except Exception as error:  # noqa: BLE001 - as above
            fault = fault or type(error).__name__
        else:
            if fault:
                kept = [kind for kind in form if kind != "update_id"] or "nothing"
                _log.warning("update %s cannot be read (%s), kept of it: %s", key, fault, kept)
            return form
    return {"update_id": key}


def _read(form: dict[str, Any], bot: Bot) -> None:
    """Read an update as it is read now, and again after a crash."""
    read = Update.de_json(json.loads(json.dumps(form)), bot)
    _ = read.effective_chat, read.effective_user, read.effective_message


def _forms(update: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The update, then less and less of it."""
    yield update
    key = update["update_id"]
    for kind in _MESSAGES:
        for core in _cores(update.get(kind)):
            yield {"update_id": key, kind: core}
    query = update.get(Update.CALLBACK_QUERY)
    if isinstance(query, dict):
        bare = {
            name: query[name] for name in ("id", "from", "chat_instance", "data") if name in query
        }
        for core in _frames(query.get("message")):
            yield {"update_id": key, Update.CALLBACK_QUERY: {**bare, "message": core}}
        yield {"update_id": key, Update.CALLBACK_QUERY: bare}
    yield {"update_id": key}


def _cores(message: object) -> Iterator[dict[str, Any]]:
    """What somebody wrote, with what it answers and where it is from, then the words alone."""
    if not isinstance(message, dict) or not (message.get("text") or message.get("caption")):
        return
    core = {name: message[name] for name in (*_FRAME, *_WORDS) if name in message}
    beside = {_ORIGIN: message[_ORIGIN]} if _ORIGIN in message else {}
    for answered in _frames(message.get(_ANSWERED)):
        yield {**core, **beside, _ANSWERED: answered}
    if beside:
        yield {**core, **beside}
    yield core
    yield {name: value for name, value in core.items() if not name.endswith("entities")}


def _frames(message: object) -> Iterator[dict[str, Any]]:
    """A message as something to point at: its place, its sender and its buttons."""
    if isinstance(message, dict):
        names = (*_FRAME, "text", "photo", "reply_markup")
        yield {name: message[name] for name in names if name in message}
        yield {name: message[name] for name in _FRAME if name in message}
