"""Recorder: stands before a model's server and keeps each answer, so that a run can be resumed.

An answer is kept under a hash of what was asked. Asked the same again, the recorder gives the
kept bytes and the model is not asked. Where the client hung up early (it waited or read long
enough), what had come is kept; asked again it is given the same and then nothing more.
"""

from __future__ import annotations

import hashlib
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_WAIT_SECONDS = 300.0
_CUT = ".cut"


class _Handler(BaseHTTPRequestHandler):
    upstream: str
    folder: Path
    asking: threading.Lock
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def do_POST(self) -> None:
        """Answer from the folder, or from the server behind."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kept = self.folder / hashlib.sha256(self.path.encode() + body).hexdigest()
        self.close_connection = True
        is_stream = b'"stream":true' in body.replace(b" ", b"")
        kind = "text/event-stream" if is_stream else "application/json"
        with suppress(OSError):  # the client may hang up whenever it likes
            for name in (kept, kept.with_suffix(_CUT)):
                if name.exists():
                    self._begin(kind)
                    self._pass_on(name.read_bytes())
                    if name.suffix == _CUT:
                        self._hold()
                    return
            with self.asking:  # the server has one place; those behind wait here, not there
                self._ask(body, kept, kind)

    def _ask(self, body: bytes, kept: Path, kind: str) -> None:
        request = urllib.request.Request(  # noqa: S310 - a loopback server of our own
            self.upstream + self.path, body, {"Content-Type": "application/json"}
        )
        whole = b""
        try:
            with urllib.request.urlopen(request, timeout=_WAIT_SECONDS) as reply:  # noqa: S310 - the same
                self._begin(kind)
                while piece := reply.read1(4096):
                    whole += piece
                    self._pass_on(piece)
        except urllib.error.HTTPError as error:
            self._begin("application/json", error.code)
            self._pass_on(error.read())
        except OSError:
            kept.with_suffix(_CUT).write_bytes(whole)
        else:
            kept.write_bytes(whole)

    def _hold(self) -> None:
        """Keep the line open until the client has had enough."""
        self.connection.settimeout(_WAIT_SECONDS)
        self.connection.recv(1)

    def _begin(self, kind: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        self.end_headers()

    def _pass_on(self, piece: bytes) -> None:
        self.wfile.write(piece)
        self.wfile.flush()


@contextmanager
def recording(upstream: str, folder: Path) -> Iterator[str]:
    """The address (ending in /v1) of a recorder before the server at `upstream` (the same)."""
    folder.mkdir(parents=True, exist_ok=True)
    given = {
        "upstream": upstream.removesuffix("/v1"),
        "folder": folder,
        "asking": threading.Lock(),
    }
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), given))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()
