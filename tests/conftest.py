"""What tests share: one library, one index, settings of their own."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.services import Services
from bot.settings import Settings
from knowledge.library import Library
from retrieval.answer import Engine, open_engine

sys.path.insert(0, str(Path(__file__).parents[1]))

TODAY = date(2026, 11, 24)
_LONG = ("walks", "delivery")
"""Folders of tests that start processes and wait for servers."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first, so that none of them begins when the other workers have ended."""
    items.sort(key=lambda item: item.path.parent.name not in _LONG)


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.open()


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("var")


@pytest.fixture(scope="session")
def engine(library: Library, data_dir: Path) -> Engine:
    return open_engine(library, data_dir, today=lambda: TODAY)


@pytest.fixture
def services(tmp_path: Path, library: Library, engine: Engine) -> Services:
    settings = Settings(_env_file=None, data_dir=tmp_path, telegram_bot_token="1:test")
    wired = Services(settings, clock=lambda: datetime(2026, 11, 24, 7, 5, tzinfo=UTC))
    wired.__dict__["library"] = library
    wired.__dict__["engine"] = engine
    return wired
