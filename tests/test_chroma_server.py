"""A real Chroma server by its address alone: filled, found again, another model's, gone."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from knowledge.errors import BriefingError
from retrieval.chroma import with_index
from retrieval.chunk import passages
from retrieval.index import Index
from retrieval.search import open_searcher


class Ones:
    """Vectors of ones: only their length matters here."""

    def __init__(self, dim):
        self.name, self.dim = f"ones/{dim}", dim

    def passages(self, texts):
        return np.ones((len(texts), self.dim), dtype=np.float32)

    queries = passages


@pytest.fixture
def server(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = Path(sys.executable).with_name("chroma")
    command = [program, "run", "--path", tmp_path / "server", "--host", "127.0.0.1", "--port"]
    with subprocess.Popen([*command, str(port)], stdout=subprocess.DEVNULL) as process:
        for _ in range(200):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}", process
        process.terminate()


def test_the_index_lives_on_a_server_by_its_address_alone(tmp_path, library, server):
    url, process = server
    for _ in range(2):
        found = open_searcher(library, tmp_path, chroma_url=url).search("Who leads NATO?")
        assert found[0].passage.id in {"claim:T-014", "claim:T-015"}
    assert not (tmp_path / "index").exists()
    few = passages(library)[:5]
    for dim in (8, 16):  # another model's vectors are of another length
        with_index(tmp_path, Ones(dim), url, lambda index: index.bring_up_to_date(few, None))
        ids, vectors = with_index(tmp_path, Ones(dim), url, Index.vectors)
        assert (len(ids), vectors.shape) == (5, (5, dim))
    process.terminate()
    process.wait()
    with pytest.raises(BriefingError, match="cannot be reached"):
        open_searcher(library, tmp_path, chroma_url=url)
