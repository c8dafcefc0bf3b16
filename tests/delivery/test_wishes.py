"""Wishes: what followers type in thirteen languages is read as the order that they mean."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.commands import follow
from bot.commands.buttons import press
from bot.commands.registry import RUNS
from bot.digest import compose
from bot.letters import levels_of, wanted
from bot.message import Request
from bot.orders import asks_for, is_order
from bot.schedule import Follower
from bot.wishes import DAILY, Rhythm, Wish
from evals.yaml_text import read_yaml
from knowledge.errors import BadInput
from knowledge.news import crossings_of, facts, news
from retrieval.language import LANGUAGES

_FILE = Path(__file__).parents[1] / "cases" / "wishes.txt"
_GOLDEN = Path(__file__).parents[2] / "evals" / "golden"
WISHES = [
    tuple(part.strip() for part in line.split("|"))
    for line in _FILE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def read(text, lang, services):
    """What a wish behind /follow is read as, in the words of the file; "question" for none."""
    if asks_for(text, lang) is not None:
        return asks_for(text, lang)
    if "?" in text and not is_order(text, lang):
        return "question"
    try:
        order = follow.understood(text, services, lang)
    except BadInput as error:
        return str(error)
    said = {
        "follow": ",".join(order.targets),
        "tell": ",".join(map(str, order.wishes)),
        "when": str(order.rhythm or ""),
        "at": "" if order.hour is None else f"{order.hour:02}:{order.minute:02}",
        "zone": order.zone or "",
    }
    return " ".join(f"{key}={value}" for key, value in said.items() if value)


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_every_wish_is_read_as_what_it_means(lang, services):
    mine = [(text, order) for of, text, order in WISHES if of == lang]
    found = {text: read(text, lang, services) for text, _ in mine}
    wrong = {text: found[text] for text, order in mine if found[text] != order}
    assert wrong == {}


def test_there_are_ten_wishes_and_more_in_each_language():
    number = Counter(lang for lang, *_ in WISHES)
    assert set(number) == set(LANGUAGES)
    assert min(number.values()) >= 10
    assert number.total() >= 130


def test_only_an_order_is_taken_for_one_among_plain_messages():
    others = {"stop": "rest", "question": None}
    taken = {(text, follow.meaning(text, lang)) for lang, text, _ in WISHES}
    wrong = {
        text: found
        for lang, text, order in WISHES
        if (found := follow.meaning(text, lang)) != others.get(order, "wish") and found is not None
    }
    assert wrong == {}
    orders = [order for *_, order in WISHES if order not in others]
    assert Counter(found for _, found in taken)["wish"] >= 0.7 * len(orders)
    for text in (*_golden(), "follow the money: who pays most?", "when will Spain reach 3.5%"):
        assert follow.meaning(text, "en") is None, text


def _golden():
    """The questions of the evaluation: none of them is an order."""
    for file in sorted(_GOLDEN.glob("*.yaml")):
        for item in read_yaml(file):
            yield from (turn["text"] for turn in item.get("turns", [item]))


async def test_a_plain_order_is_read_back_and_what_is_none_after_all_is_answered(services):
    ask = Request("7", "7", "keep me posted on the 2% target, weekdays 7:30 Warsaw time", "en")
    shown = await RUNS["wish"](ask, services)
    assert "Follow: the Vilnius commitment (2% of GDP)" in shown.text
    assert "At 7:30 (Europe/Warsaw)" in shown.text
    assert services.store.follows("7") == ()
    await press("order:yes", ask, services)
    follower = services.store.follower("7")
    assert follower.targets == ("target:vilnius_2023",)
    assert (follower.hour, follower.minute, follower.zone) == (7, 30, "Europe/Warsaw")
    kept = await RUNS["follow"](replace(ask, text=""), services)
    assert "the Vilnius commitment (2% of GDP)" in kept.text
    assert "7:30" in kept.text
    settings = await RUNS["settings"](replace(ask, text=""), services)
    assert "Followed: the Vilnius commitment" in settings.text
    gone = await RUNS["unfollow"](replace(ask, text="the 2% target"), services)
    assert "Vilnius" in gone.text
    assert services.store.follows("7") == ()
    answered = await RUNS["wish"](replace(ask, text="follow Wakanda"), services)
    assert answered.text


async def test_a_level_that_nobody_agreed_on_is_no_target_but_can_be_wished_for(services):
    ask = Request("7", "7", "follow the 2.5% target", "en")
    with pytest.raises(BadInput, match="any ally crosses"):
        await RUNS["follow"](ask, services)
    shown = await RUNS["follow"](replace(ask, text="any ally crosses 2.5%"), services)
    assert "2.5" in shown.text


def test_a_level_of_ones_own_is_told_when_an_ally_crosses_it(library):
    earlier = replace(
        library, editions=tuple(item for item in library.editions if item.id != "nato_2026_07")
    )
    day = date(2026, 11, 24)
    fresh = news(library, facts(earlier, day), day)
    wish = Wish("crossed", "all", Decimal(3))
    follower = Follower("7", "en", "UTC", 8, (), None, None, DAILY, (wish,))
    usual = set(wanted(follower, day, fresh, library) or ())
    own = crossings_of(library, fresh, levels_of(follower))
    places = wanted(follower, day, (*fresh, *own), library)
    assert set(places) == {item.countries[0] for item in own} > usual
    text = compose(places, day, library, "en", (*fresh, *own)).text
    assert "now reaches a level of 3% of GDP" in text


def test_a_follower_of_a_target_that_waits_for_changes_hears_of_a_crossing(library):
    earlier = replace(
        library, editions=tuple(item for item in library.editions if item.id != "nato_2026_07")
    )
    day = date(2026, 11, 24)
    crossed = [
        item for item in news(library, facts(earlier, day), day) if item.target == "hague_core_2025"
    ]
    targets = ("target:vilnius_2023",)
    follower = Follower("7", "en", "UTC", 8, targets, None, None, Rhythm("changes"))
    assert crossed
    assert wanted(follower, day, crossed, library) is None
    for key in ("hague_core_2025", "hague_total_2025"):
        other = replace(follower, targets=(f"target:{key}",))
        assert wanted(other, day, crossed, library) == other.targets
