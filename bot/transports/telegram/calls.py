"""One call to Telegram: what its failures mean for a message that may or may not have arrived."""

from __future__ import annotations

from typing import Any

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery import Blocked, Flooded, Unclear, Undelivered
from bot.transports.telegram.limiter import seconds_of
from bot.transports.telegram.requests import Refused, ServerFailed


async def once(call: Any, chat: str) -> Any:  # noqa: ANN401 - an async function of a chat id, and what it gives
    """One call; again only to the supergroup that a group became. The limiter has waited.

    Raises:
        BadRequest: Telegram refused what was sent, so nothing has arrived.
        Blocked: the chat does not want messages.
        Flooded: the messenger asks for a longer wait than is sensible here.
        Unclear: no answer came; the message may have arrived and is not to be sent again.
        Undelivered: Telegram was not reached.
    """
    try:
        try:
            return await call(chat)
        except ChatMigrated as error:
            return await call(str(error.new_chat_id))
    except RetryAfter as error:
        raise Flooded(seconds_of(error.retry_after)) from error
    except Forbidden as error:
        raise Blocked(str(error)) from error
    except (BadRequest, EndPointNotFound):
        raise  # whoever tried a rich message must learn that there is none here
    except (ServerFailed, Refused) as error:
        raise Undelivered(str(error)) from error
    except TimedOut as error:
        raise _timed_out(error) from error
    except NetworkError as error:
        raise _lost(error) from error
    except TelegramError as error:
        if type(error) is TelegramError:  # the server's words could not be read
            raise Unclear(str(error)) from error
        raise Undelivered(str(error)) from error


def _timed_out(error: TimedOut) -> Exception:
    if isinstance(error.__cause__, httpx.ConnectTimeout | httpx.PoolTimeout):
        return Undelivered("no connection")
    return Unclear("no answer in time")


def _lost(error: NetworkError) -> Exception:
    if isinstance(error.__cause__, httpx.ConnectError):
        return Undelivered("no connection")
    return Unclear(f"no clear answer: {error}")
