"""Providers: a chat model for provider:model, for a server's address or for a file of weights."""

from __future__ import annotations

import importlib.util
import os
import threading
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.errors import BriefingError

MOST_TOKENS = 400
LOCAL = "llama-cpp"
_CONTEXT_TOKENS = 4096
_opening = threading.Lock()


def open_chat_model(name: str, base_url: str, api_key: str, timeout: float) -> Any:  # noqa: ANN401 - a runnable
    """A LangChain chat model for `provider:model`.

    `llama-cpp:PATH.gguf` runs the weights in this process (extra `local`); every other name is
    LangChain's, at `base_url` for OpenAI-compatible servers and Ollama. Retries are left to
    `retrieval.llm`, which knows how much time is left.

    Raises:
        BriefingError: the provider is unknown, its package is missing or refuses the settings.
    """
    given = name
    provider, _, rest = name.partition(":")
    if provider == LOCAL:
        base_url, api_key, name = _serve_file(Path(rest)), "", f"openai:{Path(rest).stem}"
    try:
        from langchain.chat_models import init_chat_model

        return init_chat_model(name, **_options(name, base_url, api_key, timeout))
    except ImportError as error:
        package = f"langchain-{provider.replace('_', '-')}"
        raise BriefingError(
            f"The model {given} needs a package that is not installed: pip install {package}"
        ) from error
    except Exception as error:
        reason = " ".join(str(error).split())[:200] if not api_key else type(error).__name__
        raise BriefingError(
            f"The model {given} cannot be used ({reason}); write LLM_MODEL and LLM_FALLBACK_MODEL "
            "as provider:model, such as openai:gpt-4o-mini, or leave them empty."
        ) from error


def shown_name(name: str) -> str:
    """A model's name as readers see it: of a file of weights without its folder."""
    provider, _, rest = name.partition(":")
    return f"{provider}:{Path(rest).name}" if provider == LOCAL else name


def _options(name: str, base_url: str, api_key: str, timeout: float) -> dict[str, Any]:
    options: dict[str, Any] = {"temperature": 0}
    if name.startswith("ollama:"):
        options |= {"num_predict": MOST_TOKENS, "client_kwargs": {"timeout": timeout}}
        return options | ({"base_url": base_url} if base_url else {})
    options |= {"timeout": timeout, "max_retries": 0, "max_tokens": MOST_TOKENS}
    if base_url:
        options["base_url"] = base_url
    if api_key or base_url:
        options["api_key"] = api_key or "none"
    if name.startswith("openai:"):
        options["stream_usage"] = True  # servers count the tokens of a stream only when asked
    return options


def _serve_file(path: Path) -> str:
    """The loopback address at which a file of weights answers, loaded once in this process.

    Raises:
        BriefingError: there is no such file, it is no model, or the extra is not installed.
    """
    if importlib.util.find_spec("xllamacpp") is None:
        raise BriefingError(
            "A model llama-cpp:… runs a model in this process and needs an extra: "
            "pip install 'gapwatch[local]'"
        )
    if not path.is_file():
        raise BriefingError(
            f"The model {LOCAL}:{path} cannot be used: there is no such file of weights."
        )
    with _opening:
        return f"{_server(path.resolve()).listening_address}/v1"


def _threads() -> int:
    """Threads of the model: one core is left to the bot.

    llama.cpp's threads wait for each other at every step, so one that shares its core with
    other work slows all of them down, on two busy cores thirty times.
    """
    has_set = hasattr(os, "sched_getaffinity")  # not on macOS
    cores = len(os.sched_getaffinity(0)) if has_set else os.cpu_count() or 1
    return max(1, cores - 1)


@cache
def _server(path: Path) -> Any:  # noqa: ANN401 - xllamacpp has no types
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = _CONTEXT_TOKENS
    params.n_parallel = 1
    params.n_predict = MOST_TOKENS
    params.verbosity = 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = _threads()
    try:
        return xllamacpp.Server(params)
    except Exception as error:
        raise BriefingError(
            f"llama.cpp cannot load the weights in {path.name} ({type(error).__name__})."
        ) from error
