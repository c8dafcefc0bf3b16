"""Chats: each has its own context, preferences and budget, in the terminal as in Telegram."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.commands import ask
from bot.commands.ask import answer_in_chat
from bot.commands.how import of_answer
from bot.message import Request
from bot.render import plain_text

SPAIN = "How far is Spain from 3.5%?"


class Listening:
    """The engine, and what it was asked."""

    def __init__(self, engine) -> None:
        self._engine = engine
        self.heard = []

    def answer(self, question, turn=None):
        self.heard.append(question)
        return self._engine.answer(question, turn)


@pytest.fixture
def ear(services, engine):
    services.__dict__["engine"] = Listening(engine)
    return services.engine


def _terminal(request, services):
    return plain_text(answer_in_chat(request, services), services.library)


def _telegram(request, services):
    return asyncio.run(ask.run(request, services)).text


@pytest.mark.parametrize("ways", [_terminal, _telegram])
def test_a_chat_is_named_to_the_engine_and_is_no_edition(services, ear, ways):
    ways(Request("cli:x", "u", SPAIN), services)
    (question,) = ear.heard
    assert (question.chat, question.edition, question.currency) == ("cli:x", None, None)


@pytest.mark.parametrize("ways", [_terminal, _telegram])
def test_a_follow_up_leans_on_its_own_chat_alone(services, ways):
    ways(Request("a", "u", SPAIN), services)
    ways(Request("b", "u", "How much does Norway spend per head?"), services)
    told = ways(Request("a", "u", "and Estonia?"), services)
    assert "Estonia is 1.60 percentage points above" in told
    assert "1.60 percentage points" not in ways(Request("b", "u", "and Estonia?"), services)


@pytest.mark.parametrize("ways", [_terminal, _telegram])
def test_a_chats_edition_and_currency_are_its_own(services, ways):
    store = services.store
    chosen = replace(store.preferences("a"), edition="nato_2024_06", currency="EUR")
    store.prefer("a", chosen)
    question = "How far is Poland from 2%?"
    told = ways(Request("a", "u", question), services)
    assert "4.12% of GDP" in told
    assert "euros" in told
    assert "4.68% of GDP" in ways(Request("b", "u", question), services)


def test_what_remembers_nothing_touches_no_chat(services, ear):
    answer_in_chat(Request("cli:", "cli", SPAIN), services, remembers=False)
    assert ear.heard[0].chat == ""
    assert "store" not in services.__dict__


def test_a_working_is_asked_for_by_the_chat_that_wants_it(services, ear):
    _telegram(Request("a", "u", SPAIN), services)
    key = services.store.answers.last("a").id
    of_answer(key, Request("b", "u", ""), services)
    assert [question.chat for question in ear.heard] == ["a", "b"]
