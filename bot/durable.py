"""Durable: deliveries as DBOS workflows; what was begun is begun again after a crash.

A workflow is one attempt to deliver one message; its id is the chat and what is delivered, so that
however often it is asked for, by however many processes, it runs once. DBOS keeps the workflows,
shares them among processes and runs those of a dead process again; whether a message may still be
sent is for the outbox to say (docs/adr/0007-deliveries-on-dbos.md).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from dbos import DBOS, DBOSConfig, SetWorkflowID
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url

Deliver = Callable[[str, str], Awaitable[object]]
AT_ONCE = 24
"""Messages in hand at once in one process: composed, waiting for their turn or being sent."""
_QUEUE = "deliveries"
_VERSION = "1"  # a newer program takes over what an older one has begun
_POLL_SECONDS = 0.2
_KEPT = timedelta(days=3)
_FIRST_TIDY = 1000
_ENDED = ["SUCCESS", "ERROR", "CANCELLED"]
_LONGEST_STOP = 30
_BUSY_SECONDS = 30
_log = logging.getLogger(__name__)
_here: dict[str, Any] = {}  # DBOS is one for a process, and so is what its workflows call


@DBOS.workflow(name="deliver", max_recovery_attempts=None)
async def _deliver(chat: str, what: str) -> str:
    """One attempt, run where the messenger's connections live."""
    loop: asyncio.AbstractEventLoop = _here["loop"]
    running = asyncio.run_coroutine_threadsafe(_here["deliver"](chat, what), loop)
    return str(await asyncio.wrap_future(running))


class Workflows:
    """The workflows of this process; one at a time, since DBOS is one for a process."""

    def __init__(self, address: str, worker: str, deliver: Deliver, at_once: int = AT_ONCE) -> None:
        self._address = address
        self._worker = worker
        self._deliver = deliver
        self._at_once = at_once
        self._given: set[str] = set()

    async def start(self) -> None:
        """Begin to run workflows, those first that this worker left unfinished."""
        _here.update(loop=asyncio.get_running_loop(), deliver=self._deliver)
        try:
            await asyncio.to_thread(self._launch)
        except BaseException:
            await asyncio.to_thread(DBOS.destroy)  # half begun, it could not be begun again
            raise

    def _launch(self) -> None:
        config: DBOSConfig = {
            "name": "gapwatch",
            "executor_id": self._worker,
            "application_version": _VERSION,
            "log_level": "ERROR",
            "max_executor_threads": self._at_once,
            "enable_otlp": False,
        }
        url = make_url(self._address)
        if url.get_backend_name() == "sqlite":
            config["system_database_engine"] = _own_file(Path(url.database or ""))
            config["system_database_url"] = self._address
        else:
            config["system_database_url"] = url.render_as_string(hide_password=False)
        DBOS(config=config)
        DBOS.launch()
        DBOS.register_queue(
            _QUEUE,
            worker_concurrency=self._at_once,
            polling_interval_sec=_POLL_SECONDS,
            on_conflict="always_update",
        )

    async def ask(self, wanted: Iterable[tuple[str, str, str]]) -> int:
        """Have these (key, chat, what) delivered; what was asked for before is not asked again."""
        return await asyncio.to_thread(self._ask, tuple(wanted))

    def _ask(self, wanted: tuple[tuple[str, str, str], ...]) -> int:
        fresh = [item for item in wanted if item[0] not in self._given]
        for key, chat, what in fresh:
            with SetWorkflowID(key):
                DBOS.enqueue_workflow(_QUEUE, _deliver, chat, what)
        self._given = {key for key, _, _ in wanted}
        return len(fresh)

    async def take_over(self, gone: Iterable[str]) -> int:
        """Run again what these workers have left behind; returns how many that were."""
        return await asyncio.to_thread(self._take_over, list(gone))

    def _take_over(self, gone: list[str]) -> int:
        if not gone:
            return 0
        left = DBOS.list_workflows(
            executor_id=gone, status="PENDING", name="deliver", load_input=False, load_output=False
        )
        if left:
            DBOS.resume_workflows([item.workflow_id for item in left], queue_name=_QUEUE)
        return len(left)

    async def tidy(self) -> int:
        """Forget workflows that ended days ago, some at a time; returns how many."""
        return await asyncio.to_thread(self._tidy)

    def _tidy(self) -> int:
        before = (datetime.now(UTC) - _KEPT).isoformat()
        old = DBOS.list_workflows(
            completed_before=before, limit=_FIRST_TIDY, load_input=False, load_output=False
        )
        if old:
            DBOS.delete_workflows([item.workflow_id for item in old])
        return len(old)

    async def forget(self, chat: str) -> int:
        """Forget the workflows of a chat that have ended; returns how many."""
        return await asyncio.to_thread(self._forget, chat)

    def _forget(self, chat: str) -> int:
        old = DBOS.list_workflows(
            workflow_id_prefix=f"{chat}|", status=_ENDED, load_input=False, load_output=False
        )
        if old:
            DBOS.delete_workflows([item.workflow_id for item in old])
        return len(old)

    async def stop(self) -> None:
        """Begin nothing more, let what is in hand end, and stop."""
        await asyncio.to_thread(DBOS.destroy, workflow_completion_timeout_sec=_LONGEST_STOP)


def _own_file(database: Path) -> Engine:
    """The workflows' own SQLite file beside the database, written ahead so that it is quick.

    With DBOS's own settings two cores managed 30 workflows a second, so some 100.
    """
    file = database.with_name(f"{database.stem}-workflows.db")
    engine = create_engine(f"sqlite:///{file.as_posix()}", pool_size=20)

    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - DBAPI is untyped
        connection.isolation_level = "IMMEDIATE"
        wait = f"busy_timeout = {_BUSY_SECONDS * 1000}"
        for order in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", wait):
            connection.execute(f"PRAGMA {order}")

    event.listen(engine, "connect", prepare)
    return engine
