"""Overtaking: which older statements a new one may replace, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.commands import pending
from bot.lookout import Judgement
from bot.message import Request
from bot.services import Services
from bot.settings import Settings
from knowledge.accepted import accept
from knowledge.errors import BadInput
from knowledge.library import Library
from knowledge.news import Kind, facts, held_on, news
from knowledge.validate import claim_faults
from retrieval.watch.candidate import Candidate
from retrieval.watch.overtaking import overtakable

DESK = Request("9", "9", "")
DAY = date(2026, 11, 24)


def _said(statement: str, *countries: str, published: str = "2026-11-20") -> Candidate:
    return Candidate(
        id="N-2026-00000001", statement=statement, figures=("5.3",), countries=countries,
        document="d", locator="", title="Budget", publisher="Press Example", published=published,
        url="https://press.example/a", trust="press",
    )  # fmt: skip


LATVIA = _said("Latvia will spend 5.3% of GDP on defence in 2027, minister Spruds said.", "LVA")


@pytest.fixture
def wired(tmp_path):
    settings = Settings(_env_file=None, data_dir=tmp_path, admin_chat_ids="9")
    return Services(settings, clock=lambda: datetime(2026, 11, 24, 7, tzinfo=UTC))


def test_the_same_speakers_statement_on_the_same_country_comes_first(library):
    found = overtakable(LATVIA, library)
    assert found[0].id == "C-LVA-02"
    assert all(item.countries == ("LVA",) and not item.is_overtaken for item in found)


def test_no_younger_statement_no_other_country_and_no_other_subject_is_proposed(library):
    assert overtakable(replace(LATVIA, published="2025-01-01"), library) == ()
    for item in overtakable(_said("Norway will spend 3.4% of GDP on defence.", "NOR"), library):
        assert "NOR" in item.countries
        assert any(figure.unit.startswith("% of GDP") for figure in item.figures)


def test_an_overtaken_statement_is_marked_and_told_once_with_what_overtakes_it(wired, tmp_path):
    before = wired.library
    accept(LATVIA.claim("2026-11-24", ("C-LVA-02",)), tmp_path)
    after = Library.open(tmp_path)
    assert after.claim("C-LVA-02").valid_until == "2026-11-20"
    told = {item.kind: item for item in news(after, facts(before, DAY), DAY)}
    assert set(told) == {Kind.CLAIM, Kind.OVERTAKEN}
    assert told[Kind.OVERTAKEN].sources == ("C-LVA-02", LATVIA.id)
    assert news(after, facts(after, DAY), DAY) == ()


def test_before_it_was_accepted_the_older_one_was_in_force(tmp_path):
    accept(LATVIA.claim("2026-11-24", ("C-LVA-02",)), tmp_path)
    after = Library.open(tmp_path)
    then = held_on(after, date(2026, 11, 23))
    assert then.claim(LATVIA.id) is None
    assert not then.claim("C-LVA-02").is_overtaken
    assert held_on(after, DAY).claim("C-LVA-02").is_overtaken
    assert not after.as_of(date(2026, 11, 1)).claim("C-LVA-02").is_overtaken


@pytest.mark.parametrize(
    ("overtakes", "said"), [("C-XXX-99", "no claim C-XXX-99"), (LATVIA.id, "not older")]
)
def test_a_wrong_overtaking_is_a_fault(library, overtakes, said):
    claim = LATVIA.claim("2026-11-24", (overtakes,))
    faults = claim_faults(replace(library, claims=(*library.claims, claim)))
    assert any(said in fault for fault in faults)


def test_only_what_was_proposed_can_be_overtaken(wired):
    wired.store.lookout.propose([LATVIA])
    with pytest.raises(BadInput):
        pending.judge(f"over:{LATVIA.id}:C-BEL-01", DESK, wired)
    assert wired.store.lookout.pending() == (LATVIA,)
    assert not wired.library.claim("C-BEL-01").is_overtaken


def test_what_was_accepted_and_never_written_waits_again(wired):
    wired.store.lookout.propose([LATVIA])
    wired.store.lookout.judge(LATVIA.id, Judgement.ACCEPTED)  # and the process dies
    assert LATVIA.statement in pending.shown(DESK, wired).text
    done = pending.judge(f"yes:{LATVIA.id}", DESK, wired)
    assert "Accepted" in done.text
    assert wired.library.claim(LATVIA.id).statement == LATVIA.statement
    assert "No statement is waiting" in pending.shown(DESK, wired).text
