"""Requests: HTTP to Telegram, where a server's own failure is told from silence."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

import httpx
from telegram.error import NetworkError, TelegramError
from telegram.request import HTTPXRequest

_FAILED = frozenset(
    (
        HTTPStatus.INTERNAL_SERVER_ERROR,
        HTTPStatus.NOT_IMPLEMENTED,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.SERVICE_UNAVAILABLE,
    )
)
"""A server that says so has not done what was asked; one that timed out (504) may have."""

_REST_SECONDS = 3
_LONGEST = 120


_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class ServerFailed(NetworkError):
    """The server was not reached or says that it failed: nothing has arrived."""


class Refused(TelegramError):
    """An answer below 500 that is none of the Bot API's own refusals: nothing has arrived."""


class Requests(HTTPXRequest):
    """HTTP requests whose failures say what is known of the message."""

    async def do_request(self, *given: Any, **named: Any) -> tuple[int, bytes]:  # noqa: ANN401 - as PTB calls it
        """Status and body of an answer.

        Raises:
            ServerFailed: the server says that it failed, or there was no connection.
            Refused: a status between 400 and 499 which the library takes for a lost line.
        """
        try:
            code, body = await super().do_request(*given, **named)
        except NetworkError as error:  # a time-out is one
            if isinstance(error.__cause__, _NEVER_SENT):
                raise ServerFailed(f"no connection: {error}") from error
            raise
        if code in _FAILED:
            raise ServerFailed(f"{code}: {body[:_LONGEST]!r}")
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            return code, _with_rest(body)
        if code in range(402, 500) and code not in (
            HTTPStatus.FORBIDDEN,
            HTTPStatus.NOT_FOUND,
            HTTPStatus.CONFLICT,
        ):
            raise Refused(f"{code}: {body[:_LONGEST]!r}")
        return code, body


def _with_rest(body: bytes) -> bytes:
    """A 429 that always says how long to wait, as the library expects it."""
    try:
        found = json.loads(body)
        if found["parameters"]["retry_after"] > 0:
            return body
    except (ValueError, KeyError, TypeError):
        pass
    rest = {"retry_after": _REST_SECONDS}
    return json.dumps({"ok": False, "error_code": 429, "parameters": rest}).encode()
