"""The operator's desk over HTTP: every button of /admin and /pending is tapped, by others as well."""

from __future__ import annotations

from datetime import date

import pytest

from bot.outbox import Delivery
from retrieval.watch.candidate import Candidate
from tests.walks.stroll import Stroll

DESK = 7
DAYS = (date(2026, 11, 22), date(2026, 11, 23))
KINDS = {"admin:unknown", "admin:claims", "admin:test", "admin:dry", "admin:again",
         "admin:arrived", "claim:yes", "claim:over", "claim:no"}  # fmt: skip
STATED = (("LVA", "Latvia will spend {}% of GDP on defence in 2027, the minister said on Tuesday."),
          ("EST", "Estonia will spend {}% of GDP on defence in 2027, the minister said on Friday."))  # fmt: skip


@pytest.fixture
def more_settings():
    return {"admin_chat_ids": (DESK,)}


def _candidates():
    return [
        Candidate(
            id=f"A-{country}-{number}", statement=words.format(value), figures=(value,),
            countries=(country,), document="doc", locator="paragraph 1", title="A budget",
            publisher="Baltic Review", published="2026-11-20", url="https://example.org/a",
            trust="press",
        )
        for country, words in STATED
        for number, value in enumerate(("5.3", "5.4", "5.5"))
    ]  # fmt: skip


def _with_work(store):
    """Two deliveries that may have arrived, in a group with a long number, and statements."""
    store.follow("-1001234567890", ("POL",))
    for day in DAYS:
        store.outbox.plan([Delivery("-1001234567890", day.isoformat(), day, store._clock())])
        store.outbox.mark_unknown("-1001234567890", day.isoformat(), "no answer in time")
    store.lookout.propose(_candidates())


@pytest.mark.parametrize(("form", "lang"), [("classic", "en"), ("rich", "uk")])
async def test_every_button_of_the_desk_is_answered(line, form, lang):
    """Once all is settled, a button of a page before says what stands there already."""
    _with_work(line.application.bot_data["services"].store)
    stroll = Stroll(line, chat=DESK, lang=lang, most=3)
    await stroll.said(f"/settings lang {lang}")
    await stroll.said(f"/settings form {form}")
    await stroll.through("/pending")
    await stroll.through("/admin")
    tapped = {kind.partition("/")[0] for kind in stroll.tapped}
    assert tapped >= KINDS
    settled = ("admin:unknown:", "admin:again:", "admin:arrived:")
    assert [text for text in stroll.faults if not text.startswith(settled)] == []
    assert line.application.bot_data["services"].store.outbox.unknown(most=9) == []
    assert line.api.standing.unanswered() == []
    assert line.api.violations == []


async def test_nobody_else_can_tap_them(line):
    store = line.application.bot_data["services"].store
    _with_work(store)
    other = Stroll(line, chat=8)
    for action in (*KINDS, "admin:unknown:1", f"claim:yes:{_candidates()[0].id}",
                   f"admin:again:-1001234567890:{DAYS[0]}"):  # fmt: skip
        await other.tap(5, action)
    assert other.faults == []
    assert len(store.outbox.unknown(most=9)) == 2
    assert len(store.lookout.pending()) == len(_candidates())
    assert not line.api.sent()
    assert line.api.violations == []
