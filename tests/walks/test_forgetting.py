"""/deleteme is complete: no row of any table of any file names the chat afterwards."""

from __future__ import annotations

import sqlite3

from bot.outbox import Delivery
from tests.walks.stroll import Stroll

CHAT = 7_001_234
SAID = [
    "/settings lang de", "/settings zone Europe/Berlin", "/settings quiet 22-7",
    "How far is Spain from 3.5%?", "/follow Poland weekly on Monday", "/follow Poland Baltics 7",
    "/follow any ally crosses 3.5%",
]  # fmt: skip


def _rows(folder, chat: int) -> list[tuple[str, str, str]]:
    """Every row of every table of every database that names the chat."""
    found = []
    for file in folder.glob("*.db"):
        with sqlite3.connect(file) as database:
            named = database.execute("select name from sqlite_master where type = 'table'")
            for (table,) in named.fetchall():
                rows = database.execute(f'select * from "{table}"')  # noqa: S608 - its own names
                found += [(file.name, table, str(row)) for row in rows if str(chat) in str(row)]
    return found


async def test_everything_is_deleted_what_was_sent_as_well(line, tmp_path):
    services = line.application.bot_data["services"]
    mornings = line.application.bot_data["mornings"]
    stroll = Stroll(line, CHAT)
    for text in SAID:
        await stroll.said(text)
    message, yes = next(one for one in reversed(stroll.shown()) if one[1] == "order:yes")
    await stroll.tap(message, yes)
    message, good = next(one for one in stroll.shown() if one[1].startswith("good:"))
    await stroll.tap(message, good)
    moment = services.clock()
    services.store.outbox.plan([Delivery(str(CHAT), "test:1", moment.date(), moment)])
    before = len(line.api.sent())
    await mornings.turn(line.application.bot)
    await line.replies(before + 1)
    await stroll.settled()
    kept = {(file, table) for file, table, _ in _rows(tmp_path, CHAT)}
    assert {"chats", "preferences", "answers", "follows", "wishes", "contexts", "deliveries",
            "workflow_status"} <= {table for _, table in kept}  # fmt: skip
    await stroll.said("/deleteme")
    await line.until(lambda: _is_sent(services.store, str(CHAT)))
    message, yes = next(one for one in stroll.shown() if one[1] == "delete:yes")
    await stroll.tap(message, yes)
    assert _rows(tmp_path, CHAT) == []
    assert not any(services.store.everything(str(CHAT)).values())
    assert stroll.faults == []
    assert line.api.violations == []


def _is_sent(store, chat: str) -> bool:
    return all(row["state"] == "sent" for row in store.everything(chat)["deliveries"])
