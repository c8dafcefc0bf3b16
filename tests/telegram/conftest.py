"""What the tests of the transport share: a local Bot API server over HTTP, and a store of its own."""

from __future__ import annotations

import pytest

from bot.store import Store
from tests.botapi.server import BotApi, serve
from tests.template import brought_up


@pytest.fixture
async def api():
    found = BotApi()
    runner, found.address = await serve(found)
    yield found
    await runner.cleanup()


@pytest.fixture
def store(tmp_path):
    found = Store.open(f"sqlite:///{brought_up(tmp_path / 'a.db')}")
    yield found
    found.close()
