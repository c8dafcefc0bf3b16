"""Commands that were misunderstood in silence: strangers to the update, a kept rhythm."""

from __future__ import annotations

import asyncio

import pytest

from bot.commands import settings, update
from bot.message import Request
from bot.wishes import Rhythm
from knowledge.errors import BadInput, BriefingError, UnknownCountry


def _update(text: str, services, lang: str = "en") -> str:
    return asyncio.run(update.run(Request("7", "7", text, lang, lang), services)).text


@pytest.mark.parametrize("text", ["Narnia", "Wakanda and Narnia"])
def test_an_update_for_nobody_says_so(services, text):
    with pytest.raises(UnknownCountry, match=r"[Nn]arnia"):
        _update(text, services)


def test_an_update_for_a_country_outside_says_so(services):
    with pytest.raises(BadInput, match="Austria"):
        _update("Austria", services)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("", "en"),
        ("today", "en"),
        ("heute", "de"),
        ("Spain", "en"),
        ("Baltics", "en"),
        ("all", "en"),
    ],
)
def test_an_update_for_somebody_is_given(services, text, lang):
    assert _update(text, services, lang)


@pytest.mark.parametrize(
    ("value", "kept"),
    [("weekly:2", Rhythm("weekly", 2)), ("weekly:0", Rhythm("weekly", 0)),
     ("Weekly: 6", Rhythm("weekly", 6)), ("every Friday", Rhythm("weekly", 4))],
)  # fmt: skip
def test_a_rhythm_is_taken_as_it_is_kept(services, value, kept):
    settings.change("rhythm", value, Request("7", "7", "", "en", "en"), services)
    assert services.store.following.rhythm("7") == kept


@pytest.mark.parametrize("value", ["weekly:7", "weekly:", "hourly"])
def test_a_rhythm_of_no_weekday_is_none(services, value):
    with pytest.raises(BriefingError):
        settings.change("rhythm", value, Request("7", "7", "", "en", "en"), services)
