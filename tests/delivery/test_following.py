"""Following: plain words understood and read back; rhythms, wishes, pauses, zones."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot.commands import follow, naming, place, settings, unfollow
from bot.commands.buttons import press
from bot.letters import wanted
from bot.message import Request
from bot.orders import Order, asks_for, understand
from bot.places import nearest, region_name, regions, zones
from bot.schedule import Follower
from bot.wishes import Rhythm, Wish
from knowledge.errors import BadInput
from knowledge.model import Measure
from knowledge.news import Change, Kind
from retrieval.language import LANGUAGES

ASK = Request("7", "7", "", "en")


@pytest.mark.parametrize(
    ("lang", "text", "rhythm", "hour"),
    [
        ("en", "weekly on Monday at 7", "weekly:0", 7), ("en", "on weekdays 18:00", "weekdays", 18),
        ("de", "werktags um 7 Uhr", "weekdays", 7), ("de", "jeden Dienstag um 9", "weekly:1", 9),
        ("fr", "chaque lundi à 8h", "weekly:0", 8), ("es", "solo si algo cambia", "changes", None),
        ("it", "ogni venerdì alle 7", "weekly:4", 7), ("pl", "w dni robocze o 6", "weekdays", 6),
        ("et", "iga esmaspäev kell 7", "weekly:0", 7), ("lv", "darbdienās plkst. 7", "weekdays", 7),
        ("lt", "kas pirmadienį 7 val.", "weekly:0", 7), ("uk", "щопонеділка о 7", "weekly:0", 7),
        ("tr", "her pazartesi saat 9", "weekly:0", 9), ("tr", "her pazar saat 9", "weekly:6", 9),
        ("nl", "elke dag om 7 uur", "daily", 7), ("pt", "todas as sextas às 8", "weekly:4", 8),
        ("de", "nur wenn sich etwas ändert", "changes", None), ("en", "8", "None", 8),
    ],
)  # fmt: skip
def test_rhythm_and_hour_are_read_from_plain_words(lang, text, rhythm, hour):
    order = understand(text, (), lang)
    assert (str(order.rhythm), order.hour, order.wishes) == (rhythm, hour, ())


@pytest.mark.parametrize(
    ("lang", "text", "places", "wish"),
    [
        ("en", "any ally crosses 3.5 %", (), "crossed:all:3.5"),
        ("en", "Spain revised", ("ESP",), "revised:ESP:"),
        ("en", "Baltics above 5%", ("baltics",), "crossed:baltics:5"),
        ("de", "wenn Spanien 2 % erreicht", ("ESP",), "crossed:ESP:2"),
        ("nl", "als een bondgenoot 3,5% overschrijdt", (), "crossed:all:3.5"),
        ("fr", "quand un allié dépasse 3,5 %", (), "crossed:all:3.5"),
        ("pl", "gdy ktoś przekroczy 3,5%", (), "crossed:all:3.5"),
        ("uk", "Іспанію переглянуто", ("ESP",), "revised:ESP:"),
    ],
)
def test_wishes_are_read_from_plain_words(lang, text, places, wish):
    order = understand(text, places, lang)
    assert [str(item) for item in order.wishes] == [wish]
    assert order.targets == ()
    assert Wish.read(wish) == order.wishes[0]


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_the_examples_shown_are_understood_in_their_language(lang, services):
    said = services.words(lang).say("follow-words").partition(":")[2].split(" · ")
    named = [naming.named(text, services, lang) for text in said]
    orders = [understand(*given, lang) for given in zip(said, named, strict=True)]
    assert named == [("POL",)] * 3 + [()] * 2
    assert tuple(naming.goals(said[4], services, lang)) == ("target:vilnius_2023",)
    assert [str(item.rhythm) for item in orders[:3]] == ["weekdays", "weekly:0", "changes"]
    assert orders[0].hour == 7
    assert [str(item) for item in orders[3].wishes] == ["crossed:all:3.5"]


def test_every_language_has_words_to_stop_and_a_question_is_none():
    said = ("stop", "Stopp!", "arrêter", "parar", "basta", "zatrzymaj", "lõpeta", "beidz", "stabdyk",
            "стоп", "durdur", "stoppen", "chega")  # fmt: skip
    assert len(said) == len(LANGUAGES)
    assert all(asks_for(text, "en") == "stop" for text in said)
    assert asks_for("pause", "fr") == "pause"
    for text in ("How far is Spain?", "Poland", "stop spending more than 2%", "8"):
        assert asks_for(text, "en") is None


async def test_what_was_understood_is_read_back_and_kept_only_after_a_yes(services):
    shown = await follow.run(replace(ASK, text="Poland weekly on Monday at 7 silently"), services)
    assert "Follow: Poland" in shown.text
    assert "Once a week: Monday" in shown.text
    assert services.store.follows("7") == ()
    assert [item.action for item in shown.buttons[0]] == ["order:yes", "order:no"]
    await press("order:no", ASK, services)
    with pytest.raises(BadInput):
        await press("order:yes", ASK, services)
    await follow.run(replace(ASK, text="Poland weekly on Monday at 7 silently"), services)
    kept = await press("order:yes", ASK, services)
    assert "Monday" in kept.text
    follower = services.store.follower("7")
    assert (str(follower.rhythm), follower.hour) == ("weekly:0", 7)
    assert services.store.following.is_silent("7")


async def test_names_and_an_hour_are_taken_at_once(services):
    shown = await follow.run(replace(ASK, text="Poland Baltics 7"), services)
    assert shown.text.startswith("You follow Poland")
    assert services.store.follows("7") == ("POL", "baltics")
    with pytest.raises(BadInput):
        await follow.run(replace(ASK, text="Poland 99"), services)
    with pytest.raises(BadInput):
        await follow.run(replace(ASK, text="Wakanda"), services)


async def test_a_wish_alone_makes_a_follower_and_unfollow_drops_it(services):
    await follow.run(replace(ASK, text="any ally crosses 3.5 %"), services)
    await press("order:yes", ASK, services)
    follower = services.store.follower("7")
    assert (follower.targets, follower.wishes) == ((), (Wish("crossed", "all", Decimal("3.5")),))
    await unfollow.run(ASK, services)
    assert services.store.follower("7") is None


async def test_a_pause_keeps_what_is_followed(services):
    await follow.run(replace(ASK, text="Poland"), services)
    paused = await follow.run(replace(ASK, text="pause"), services)
    assert [item.action for item in paused.buttons[0]] == ["order:resume", "order:forget"]
    services.store.resume("7")  # any message does this
    assert services.store.followers() == []
    await press("order:resume", ASK, services)
    assert [item.chat for item in services.store.followers()] == ["7"]
    await press("order:forget", ASK, services)
    assert services.store.follows("7") == ()


@pytest.mark.parametrize(
    ("place_", "zone"),
    [
        ((52.23, 21.01), "Europe/Warsaw"), ((40.71, -74.0), "America/New_York"),
        ((-33.87, 151.2), "Australia/Sydney"), ((64.15, -21.94), "Atlantic/Reykjavik"),
        ((59.44, 24.75), "Europe/Tallinn"), ((35.68, 139.69), "Asia/Tokyo"),
        ((-17.8, -179.9), "Pacific/Fiji"),
    ],
)  # fmt: skip
def test_a_location_names_the_zone_of_the_nearest_place(place_, zone):
    assert nearest(*place_) == zone


async def test_zones_are_chosen_by_buttons_and_read_back(services):
    assert "Europe" in regions()
    offered = [item.action for row in settings.pick("zone", ASK, services).buttons for item in row]
    assert "set:zones:Europe" in offered
    offered = settings.pick("zones:Europe", ASK, services).buttons
    assert all(len(item.action.encode()) <= 64 for row in offered for item in row)
    assert sum(map(len, offered)) <= 100
    assert zones("Nowhere") == ()
    settings.pick(offered[0][0].action.removeprefix("set:"), ASK, services)
    assert services.store.chat("7").zone.startswith("Europe/")
    shown = await place.run(replace(ASK, text="52.2 21.0"), services)
    assert "08:05" in shown.text
    assert services.store.chat("7").zone == "Europe/Warsaw"


def _crossed(library, country, old, new):
    seen = library.edition().figure(country, Measure.SHARE, 2026)
    figures = (replace(seen, value=Decimal(old)), replace(seen, value=Decimal(new)))
    return Change(f"crossed:{country}", Kind.CROSSED, "2026-11-24", (country,), ("a", "b"), figures)


def test_an_update_comes_by_its_rhythm_or_because_a_wish_came_true(library):
    day = date(2026, 11, 24)  # a Tuesday
    spain = _crossed(library, "ESP", "3.4", "3.6")

    def told(news=(), targets=("POL",), rhythm="daily", *wishes):
        follower = Follower("7", "en", "UTC", 8, targets, None, None, Rhythm.read(rhythm), wishes)
        return wanted(follower, day, news, library)

    assert told() == ("POL",)
    assert told(rhythm="weekly:0") is None
    assert told(rhythm="weekly:1") == ("POL",)
    assert told(rhythm="changes") is None
    assert told((spain,), ("POL",), "changes") is None
    assert told((spain,), ("ESP",), "changes") == ("ESP",)
    assert told((spain,), ("all",), "changes") == ("all",)
    level = Wish("crossed", "all", Decimal("3.5"))
    assert told((spain,), (), "daily", level) == ("ESP",)
    assert told((), (), "daily", level) is None
    assert told((spain,), ("POL",), "weekly:0", level) == ("ESP",)
    assert told((spain,), (), "daily", replace(level, level=Decimal(2))) is None
    assert told((spain,), (), "daily", replace(level, place="baltics")) is None


def test_what_happened_before_somebody_followed_is_no_news(services):
    services.store.chronicle.notice(services.library)
    services.store.following.follow("7", (), (Wish("revised", "ESP"),))
    assert services.store.follower("7").noted == services.store.chronicle.newest() > 0
    assert Order().is_plain
    assert datetime.now(UTC) > services.store.follower("7").active_from.replace(year=2020)


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_no_part_of_the_world_is_left_in_english(lang):
    own = [region_name(region, lang) for region in regions()]
    assert "Atlantic" not in own
    assert len(set(own)) == len(own)
