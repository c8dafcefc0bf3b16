"""Language models: bounded calls through LangChain with retries, a second model and accounts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from retrieval.calls import Failed, run_call
from retrieval.meter import FREE, Meter, Price
from retrieval.providers import open_chat_model, shown_name
from retrieval.tracing import traced
from retrieval.turn import NOTHING, Spent, Turn

_PAUSES = (0.25, 1.0, 3.0)
_FIRST_SHARE = 0.6
MOST_SIGNS = 4000


class Unanswered(Exception):
    """No model gave a usable answer; the message says why, without secrets."""

    def __init__(self, why: str, spent: Spent = NOTHING) -> None:
        super().__init__(why)
        self.spent = spent


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a model said, which one it was, and what it took."""

    text: str
    model: str
    spent: Spent


@dataclass(frozen=True, slots=True)
class Filled:
    """A schema filled in by a model (None where it could not be read), and what it took."""

    value: Any
    spent: Spent


Said = TypeVar("Said", Spoken, Filled)


@dataclass(frozen=True)
class Llm:
    """A chat model with a name, and another for when it fails.

    `timeout` is for a whole answer in seconds, help with the plan and repair included. The
    chain is LangChain's (prompt, model, schema); trying again and the second model are not its
    `with_retry` and `with_fallbacks`, which know neither the time that is left nor a server's
    Retry-After.
    """

    name: str
    model: Any
    timeout: float
    price: Price = FREE
    second: Llm | None = None
    tracing: str = ""

    def speak(
        self,
        prompt: Any,  # noqa: ANN401 - a runnable
        given: dict[str, str],
        turn: Turn,
        hear: Callable[[str], None] | None = None,
        most: int = MOST_SIGNS,
    ) -> Spoken:
        """The model's text for a prompt, within the time of the turn.

        Args:
            prompt: a runnable that makes messages of `given`.
            given: what the prompt's places are filled with.
            turn: how long it may take, and whether it was called off.
            hear: is told the whole text so far, each time it grows; "" when another try begins.
            most: after so many signs the model is cut short.

        Raises:
            Unanswered: no answer in time, an error, or an empty text, from every model.
        """
        call = partial(_spoken, prompt=prompt, given=given, hear=hear, most=most)
        return self._try_all(call, turn)

    def fill(
        self,
        schema: type[Any],
        prompt: Any,  # noqa: ANN401 - a runnable
        given: dict[str, str],
        turn: Turn,
    ) -> Filled:
        """A pydantic schema filled in by the model; rubbish comes back as None.

        Raises:
            Unanswered: as for `speak`.
        """
        call = partial(_filled, schema=schema, prompt=prompt, given=given)
        return self._try_all(call, turn)

    def shape(self, schema: type[Any]) -> None:
        """Load what filling in a schema needs; nothing is sent."""
        for _ in _shapes(self.model, schema):
            pass

    def _try_all(self, call: Callable[[Llm, float, Turn, Meter], Said], turn: Turn) -> Said:
        """The first result of this model, tried a few times, or of the second one."""
        whys: list[str] = []
        meter = Meter()
        for llm in filter(None, (self, self.second)):
            share = _FIRST_SHARE if llm is self and self.second else 1.0
            ends = time.monotonic() + turn.left() * share
            for pause in (*_PAUSES, None):
                try:
                    return call(llm, _time_left(ends, llm), turn, meter)
                except Failed as failure:
                    whys.append(f"{llm.name}: {failure}" if self.second else str(failure))
                    if not failure.is_worth_retrying or not _waited(pause, failure, ends, turn):
                        break
        raise Unanswered("; ".join(dict.fromkeys(whys)), meter.spent(self.price))


def _time_left(ends: float, llm: Llm) -> float:
    left = ends - time.monotonic()
    if left <= 0:
        raise Failed(f"the model did not answer within {llm.timeout:g} s")
    return left


def _waited(pause: float | None, failure: Failed, ends: float, turn: Turn) -> bool:
    """Wait before the next try; False where there is none or no time for it."""
    if pause is None:
        return False
    wait = max(pause, failure.wait)
    if time.monotonic() + wait >= ends:
        return False
    return not turn.cancelled.wait(wait)


def _spoken(
    llm: Llm,
    seconds: float,
    turn: Turn,
    meter: Meter,
    *,
    prompt: Any,  # noqa: ANN401 - a runnable
    given: dict[str, str],
    hear: Callable[[str], None] | None,
    most: int,
) -> Spoken:
    meter.begin(prompt.invoke(given).to_string())
    text = ""
    if hear is not None:
        hear(text)
    pieces = partial(_pieces, llm, prompt, given, meter)
    for piece in run_call(pieces, seconds, turn, llm.timeout):
        text += piece
        meter.heard = text
        if hear is not None:
            hear(text)
        if len(text) > most:
            break  # what came so far is judged like any answer
    if not text.strip():
        raise Failed("the model answered nothing")
    return Spoken(text, llm.name, meter.spent(llm.price))


def _pieces(
    llm: Llm,
    prompt: Any,  # noqa: ANN401 - a runnable
    given: dict[str, str],
    meter: Meter,
) -> Iterator[str]:
    """The text of a streamed answer; asked for whole where the server streams nothing."""
    messages = prompt.invoke(given)
    is_silent = True
    with traced(llm.tracing, llm.name):
        try:
            for chunk in llm.model.stream(messages, config={"callbacks": [meter]}):
                is_silent = False
                yield _text(chunk)
        except ValueError:  # "No generation chunks were returned"
            if not is_silent:
                raise
        if is_silent:
            yield _text(llm.model.invoke(messages, config={"callbacks": [meter]}))


def _text(message: Any) -> str:  # noqa: ANN401 - a message
    return message.content if isinstance(message.content, str) else str(message.text)


def _filled(
    llm: Llm,
    seconds: float,
    turn: Turn,
    meter: Meter,
    *,
    schema: type[Any],
    prompt: Any,  # noqa: ANN401 - a runnable
    given: dict[str, str],
) -> Filled:
    meter.begin(prompt.invoke(given).to_string())

    def call() -> Iterator[Any]:
        with traced(llm.tracing, llm.name):
            yield _structured(llm, schema, prompt, given, meter)

    results = list(run_call(call, seconds, turn, llm.timeout))
    return Filled(results[0], meter.spent(llm.price))


def _structured(
    llm: Llm,
    schema: type[Any],
    prompt: Any,  # noqa: ANN401 - a runnable
    given: dict[str, str],
    meter: Meter,
) -> Any:  # noqa: ANN401 - the schema or None
    """By JSON schema where the server takes it, else by a tool's call."""
    for shaped in _shapes(llm.model, schema):
        try:
            result = (prompt | shaped).invoke(given, config={"callbacks": [meter]})
        except Exception as error:
            if getattr(error, "status_code", 0) not in (400, 404, 422):
                raise
        else:
            return result.get("parsed")
    return None


def _shapes(model: Any, schema: type[Any]) -> Iterator[Any]:  # noqa: ANN401 - LangChain's
    """The ways to a schema that LangChain offers for a model, the strictest first."""
    for method in ("json_schema", "function_calling"):
        try:
            shaped = model.with_structured_output(schema, method=method, include_raw=True)
        except (ValueError, TypeError, NotImplementedError):
            continue
        yield shaped


def open_llm(
    model: str,
    base_url: str,
    api_key: str,
    timeout: float,
    *,
    second: str = "",
    price: Price = FREE,
    tracing: str = "",
) -> Llm:
    """A chat model for `provider:model`, at `base_url` for OpenAI-compatible servers.

    `second` names a model that takes over where the first one fails, at the same address when
    it has the same provider.

    Raises:
        BriefingError: a provider is unknown or its package is not installed.
    """
    other: Llm | None = None
    if second:
        is_same = second.partition(":")[0] == model.partition(":")[0]
        address, key = (base_url, api_key) if is_same else ("", "")
        chat = open_chat_model(second, address, key, timeout)
        other = Llm(shown_name(second), chat, timeout, price, tracing=tracing)
    chat = open_chat_model(model, base_url, api_key, timeout)
    return Llm(shown_name(model), chat, timeout, price, other, tracing)
