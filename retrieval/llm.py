"""The language model: one bounded call through LangChain, whatever the server does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from knowledge.errors import BriefingError

MOST_TOKENS = 400


class Unanswered(Exception):
    """The model gave no usable answer; the message says why, without secrets."""


@dataclass(frozen=True)
class Llm:
    """A chat model with a name and a hard limit in seconds for each call."""

    name: str
    model: Any
    timeout: float

    def ask(self, chain_input: dict[str, str], prompt: Any) -> str:  # noqa: ANN401 - a runnable
        """The model's text for a prompt, within the time-out however the server behaves.

        Raises:
            Unanswered: no answer in time, an error, or an empty text.
        """
        chain = prompt | self.model
        result = _within(self.timeout, lambda: chain.invoke(chain_input))
        text = result.content if isinstance(result.content, str) else str(result.content)
        if not text.strip():
            raise Unanswered("the model answered nothing")
        return text


def _within(seconds: float, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - a message
    """The result of a call, or Unanswered once the time is over.

    The call runs in a daemon thread: a server that trickles bytes for hours cannot hold up an
    answer, and its thread ends with the client's own time-out.
    """
    box: dict[str, Any] = {}

    def work() -> None:
        try:
            box["result"] = call()
        except Exception as error:  # noqa: BLE001 - any failure of a model means the fallback
            box["error"] = error

    worker = threading.Thread(target=work, name="llm-call", daemon=True)
    worker.start()
    worker.join(seconds)
    if worker.is_alive():
        raise Unanswered(f"the model did not answer within {seconds:g} s")
    if "error" in box:
        raise Unanswered(f"the model failed ({type(box['error']).__name__})")
    return box["result"]


def open_llm(model: str, base_url: str, api_key: str, timeout: float) -> Llm:
    """A chat model for `provider:model`, at `base_url` for OpenAI-compatible servers.

    Raises:
        BriefingError: the provider is unknown or its package is not installed.
    """
    from langchain.chat_models import init_chat_model

    options: dict[str, Any] = {
        "timeout": timeout,
        "max_retries": 0,
        "max_tokens": MOST_TOKENS,
        "temperature": 0,
    }
    if base_url:
        options["base_url"] = base_url
    if api_key or base_url:
        options["api_key"] = api_key or "none"
    try:
        return Llm(model, init_chat_model(model, **options), timeout)
    except Exception as error:
        reason = " ".join(str(error).split())[:200] if not api_key else type(error).__name__
        raise BriefingError(
            f"LLM_MODEL={model} cannot be used ({reason}); write it as provider:model, "
            "such as openai:gpt-4o-mini, or leave it empty."
        ) from error
