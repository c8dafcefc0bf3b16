"""The meter: counts the tokens of model calls by LangChain's callbacks, or estimates them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.outputs import ChatGeneration, LLMResult

from retrieval.turn import Spent, estimate_tokens

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """What a provider takes in USD for a million tokens read and a million written."""

    prompt: float = 0.0
    written: float = 0.0

    def of(self, prompt: int, written: int) -> float:
        """USD for so many tokens."""
        return (prompt * self.prompt + written * self.written) / _MILLION


FREE = Price()


class Meter(BaseCallbackHandler):
    """Counts over all tries of one call; a try that the server did not count is estimated."""

    def __init__(self) -> None:
        self.heard = ""
        self._asked = ""
        self._is_counted = True
        self._prompt = 0
        self._written = 0

    def begin(self, asked: str) -> None:
        """A try begins with this prompt; the one before is closed."""
        self._close()
        self._asked, self.heard, self._is_counted = asked, "", False

    def on_llm_end(self, response: LLMResult, **_: Any) -> None:  # noqa: ANN401 - LangChain's
        """LangChain tells what the server counted."""
        for generations in response.generations:
            for item in generations:
                message = item.message if isinstance(item, ChatGeneration) else None
                used = getattr(message, "usage_metadata", None)
                if used and used["input_tokens"] > 0:
                    self._prompt += used["input_tokens"]
                    self._written += used["output_tokens"]
                    self._is_counted = True

    def spent(self, price: Price) -> Spent:
        """What all tries took together."""
        self._close()
        return Spent(self._prompt, self._written, price.of(self._prompt, self._written))

    def _close(self) -> None:
        """Estimate a try that wrote something and was not counted; one that failed was free."""
        if not self._is_counted and self.heard:
            self._prompt += estimate_tokens(self._asked)
            self._written += estimate_tokens(self.heard)
        self._is_counted = True
