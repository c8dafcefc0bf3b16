"""The operator's desk: who follows, how runs ended, what is unknown; a test and a dry run."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.commands import admin
from bot.commands.buttons import press
from bot.message import Request
from bot.outbox import Delivery, State
from bot.rehearsal import rehearse
from bot.wishes import Rhythm
from knowledge.errors import BadInput

DAY = date(2026, 11, 24)
DESK = Request("1", "1", "", "en")


@pytest.fixture
def operated(services):
    services.settings = services.settings.model_copy(update={"admin_chat_ids": (1,)})
    for chat, lang, zone in (("7", "en", "Europe/Warsaw"), ("8", "de", "Asia/Tokyo")):
        services.store.follow(chat, ("POL",))
        services.store.set_lang(chat, lang)
        services.store.set_zone(chat, zone)
        services.store.outbox.plan([Delivery(chat, DAY.isoformat(), DAY, services.clock())])
    services.store.outbox.mark_sent("7", DAY.isoformat(), "12")
    services.store.outbox.mark_unknown("8", DAY.isoformat(), "no answer in time")
    return services


async def test_the_desk_is_for_admin_chats_only(operated):
    shown = await admin.run(DESK, operated)
    assert "Followers: 2; resting: 0" in shown.text
    assert "sent 1, unknown 1" in shown.text
    for call in (admin.run(replace(DESK, chat="2"), operated),
                 press("admin:unknown", replace(DESK, chat="2"), operated)):  # fmt: skip
        with pytest.raises(BadInput):
            await call


async def test_an_unknown_delivery_is_settled_by_a_tap(operated):
    shown = await press("admin:unknown", DESK, operated)
    assert "8 · 2026-11-24 · no answer in time" in shown.text
    again, arrived = shown.buttons[0]
    assert all(len(item.action.encode()) <= 64 for item in (again, arrived))
    assert (await press(again.action, DESK, operated)).text == "Nothing waits."
    assert operated.store.outbox.find("8", DAY.isoformat()).state is State.FAILED
    with pytest.raises(BadInput):
        await press(arrived.action, DESK, operated)
    claims = await press("admin:claims", DESK, operated)
    assert claims.text == "No statement is waiting for judgement."


async def test_a_test_message_takes_the_way_of_updates(operated):
    await press("admin:test", DESK, operated)
    (waiting,) = [item for item in operated.store.outbox.open() if item.chat == "1"]
    assert waiting.what.startswith("test:")
    assert operated.store.following.anyone("1").chat == "1"


async def test_a_dry_run_counts_and_sends_nothing(operated):
    operated.store.following.keep_rhythm("8", Rhythm("weekly", 0))
    shown = await admin.run(replace(DESK, text="dry 2026-11-25"), operated)
    assert "would go out: 1" in shown.text
    assert "07:00 UTC: 1" in shown.text
    found = rehearse(operated.store, operated.library, DAY, DAY)
    assert (found.number, found.skipped, len(found.texts)) == (1, 1, 1)
    with pytest.raises(BadInput):
        await admin.run(replace(DESK, text="dry tomorrow"), operated)


def test_the_command_line_rehearses_for_all(operated, monkeypatch):
    monkeypatch.setattr("bot.transports.terminal.services", lambda *_: operated)
    said = CliRunner().invoke(app, ["update", "--day", "2026-11-24", "--dry-run", "--json"])
    told = json.loads(said.output)
    assert (told["updates"], told["texts"]) == (2, 2)
    assert told["hours"] == {"2026-11-23 23:00": 1, "2026-11-24 07:00": 1}
