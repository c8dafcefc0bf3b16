"""Amends: a corrected figure is told to those who received the wrong one, once, and edited."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from bot.amends import righted
from bot.digest import figure_key
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.news import Change, Kind
from tests.walks.test_one_morning import Morning

NIGHT = datetime(2026, 11, 24, 7, 5, tzinfo=UTC)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CORRECTION = """
[[correction]]
edition = "{edition}"
country = "POL"
year = 2026
measure = "share_of_gdp"
expect = "{old}"
value = "4.5"
reason = "A slip of the pen."
source = "A letter of the publisher."
date = "2026-11-24"
"""


@pytest.fixture
def corrected(tmp_path_factory, library, monkeypatch):
    # the rules would notice that a made-up figure does not fit its neighbours
    monkeypatch.setattr("knowledge.validate.require_valid", lambda *_: None)
    monkeypatch.setattr("knowledge.library.require_valid", lambda *_: None, raising=False)
    folder = tmp_path_factory.mktemp("corrected")
    old = library.edition().figure("POL", Measure.SHARE, 2026).value
    text = CORRECTION.format(edition=library.edition().id, old=f"{old:f}")
    (folder / "corrections.toml").write_text(text)
    return Library.open(folder)


async def test_a_correction_reaches_only_those_who_were_told_the_wrong_figure(
    tmp_path, library, corrected
):
    morning = Morning(tmp_path, library)
    await morning.open()
    for chat, target in (("1", "POL"), ("2", "ESP"), ("3", "eastern_flank"), ("4", "POL")):
        morning.store.follow(chat, (target,))
        morning.store.set_zone(chat, "Europe/Warsaw")
    told = await morning.round(NIGHT)
    assert told == ["1", "2", "3", "4"]
    morning.store.pause("4", "blocked")
    before = len(morning.api.calls)
    morning.library = corrected
    await morning.stop()
    await morning.start()
    assert await morning.round(NOON) == ["1", "3"]
    for _ in range(200):  # the old messages are edited after the new one has arrived
        if len(morning.api.sent("editMessageText")) == 2:
            break
        await asyncio.sleep(0.02)
    calls = morning.api.calls[before:]
    assert "4.68% of GDP; right is 4.5" in next(
        given["text"] for name, given in calls if name == "sendMessage"
    )
    edited = [given for name, given in calls if name == "editMessageText"]
    assert {str(given["chat_id"]) for given in edited} == {"1", "3"}
    assert all(given["text"].startswith("Corrected afterwards:") for given in edited)
    assert all("Poland: 4.5" in given["text"] for given in edited)
    assert not any("4.68" in given["text"] for given in edited)
    assert await morning.round(NOON) == []  # announced once
    await morning.stop()
    await morning.runner.cleanup()


async def test_a_correction_waits_for_a_chat_that_rests_and_reaches_it_when_it_is_back(
    tmp_path, library, corrected
):
    morning = Morning(tmp_path, library)
    await morning.open()
    for chat in ("1", "4"):
        morning.store.follow(chat, ("POL",))
        morning.store.set_zone(chat, "Europe/Warsaw")
    assert await morning.round(NIGHT) == ["1", "4"]
    morning.store.pause("4", "blocked")
    morning.library = corrected
    await morning.stop()
    await morning.start()
    assert await morning.round(NOON) == ["1"]
    later = NOON + timedelta(days=1, minutes=5)
    told = await morning.round(later)
    assert "4" not in told
    assert "1" in told
    first = morning.store.told.span("1", NIGHT.date())
    assert first[0] is None
    assert first[1] is not None
    after, until = morning.store.told.span("1", later.date())
    assert after == first[1] < until  # the correction is what is new on the day after
    assert morning.store.told.span("1", NIGHT.date() - timedelta(days=1)) == (None, None)
    morning.store.resume("4")
    await morning.round(later + timedelta(days=1, minutes=5))
    reached = [
        given for given in morning.api.sent()
        if str(given["chat_id"]) == "4" and "right is 4.5" in given["text"]
    ]  # fmt: skip
    assert len(reached) == 1
    await morning.stop()
    await morning.runner.cleanup()


def test_news_that_rested_on_a_wrong_figure_is_mended_or_not_said_again(library, corrected):
    figure = library.edition().figure("POL", Measure.SHARE, 2026)
    wrong = figure_key(figure.source, "POL", figure.measure, 2026, figure.value)
    before = replace(figure, value=Decimal("4.1"), source="nato_2025_08")
    revised = Change("k", Kind.REVISED, "2026-07-10", ("POL",), (), (before, figure))
    mended = righted(revised, wrong, corrected)
    assert [item.value for item in mended.figures] == [Decimal("4.1"), Decimal("4.5")]
    crossed = replace(revised, kind=Kind.CROSSED)
    assert righted(crossed, wrong, corrected) is None
    other = replace(revised, figures=(before, before))
    assert righted(other, wrong, corrected) is other
