"""Places: who holds the third one, in every language, and equal values that share theirs."""

from __future__ import annotations

import pytest

from bot.render import plain_text
from retrieval.model import Context, Intent, Question

# The edition of 10 July 2026: 2 Estonia, 3 Latvia, 4 Poland, 5 Greece; Norway and the United
# States share place 8, Belgium and Spain the last but one.
HOLDERS = [
    ("en", "who is in third place", "LVA"),
    ("en", "which country ranks 5th in defence spending?", "GRC"),
    ("en", "whos number 2?", "EST"),
    ("en", "fourth biggest spender in nato", "POL"),
    ("de", "wer steht auf platz 4?", "POL"),
    ("de", "das zweithöchste Budget in der NATO?", "EST"),
    ("fr", "quel pays est troisième de l'OTAN", "LVA"),
    ("es", "quién es el cuarto que más gasta", "POL"),
    ("it", "chi è al secondo posto?", "EST"),
    ("pl", "kto jest na trzecim miejscu w nato?", "LVA"),
    ("et", "kes on kolmandal kohal", "LVA"),
    ("lv", "kas ir piektajā vietā", "GRC"),
    ("lt", "kas užima ketvirtą vietą", "POL"),
    ("uk", "хто на п'ятому місці в НАТО?", "GRC"),
    ("tr", "üçüncü en yüksek ülke hangisi", "LVA"),
    ("nl", "wie staat op de derde plaats", "LVA"),
    ("pt", "quem está em quinto lugar", "GRC"),
]


def ask(engine, text, lang="en", after=None):
    context = after and Context(after.question.text, after.plan, ())
    return engine.answer(Question(text, lang, context=context))


@pytest.mark.parametrize(("lang", "text", "country"), HOLDERS)
def test_the_holder_of_a_place_is_told(engine, lang, text, country):
    answer = ask(engine, text, lang)
    assert answer.plan.intent is Intent.RANKING
    lead = [item for item in answer.sentences if item.part == "lead"]
    assert len(lead) == 1
    ranks = [item for item in answer.figures if item.measure == "rank"]
    assert [item.country for item in ranks] == [country]


@pytest.mark.parametrize(
    ("text", "countries", "place"),
    [
        ("who is eighth in nato?", {"NOR", "USA"}, 8),
        ("who is ninth in nato?", {"NOR", "USA"}, 8),  # nobody is ninth: two are eighth
        ("second lowest spender", {"BEL", "ESP"}, 29),
    ],
)
def test_a_shared_place_is_held_by_both(engine, text, countries, place):
    ranks = [item for item in ask(engine, text).figures if item.measure == "rank"]
    assert {item.country for item in ranks} == countries
    assert {int(item.value) for item in ranks} == {place}


def test_a_place_is_asked_on_in_another_year(engine):
    first = ask(engine, "who is third in nato by share of gdp?")
    then = ask(engine, "and in 2014?", after=first)
    (rank,) = [item for item in then.figures if item.measure == "rank"]
    assert (rank.year, int(rank.value)) == (2014, 3)


COUNTED = [
    ("de", "die acht höchsten Länder", 8),
    ("et", "viie suurima kulutajaga riigid", 5),
    ("uk", "п'ять країн з найбільшими витратами", 5),
    ("lt", "dešimt daugiausia išleidžiančių šalių", 10),
    ("lv", "desmit lielākās valstis pēc aizsardzības izdevumiem", 10),
]


@pytest.mark.parametrize(("lang", "text", "top"), COUNTED)
def test_a_number_of_countries_is_no_place(engine, lang, text, top):
    plan = ask(engine, text, lang).plan
    assert (plan.nth, plan.top) == (None, top)


@pytest.mark.parametrize(
    "text",
    ["what is the second leg of the Hague target?", "was the second world war more expensive?"],
)
def test_an_ordinal_elsewhere_is_no_place(engine, text):
    assert ask(engine, text).plan.intent is not Intent.RANKING


def test_equal_values_share_their_number_and_none_is_cut_off(engine):
    text = plain_text(ask(engine, "top 8"), engine.library)
    assert "8. Norway: 3.17% of GDP\n8. The United States: 3.17% of GDP" in text
    later = plain_text(ask(engine, "top 10"), engine.library)
    assert "\n10. Türkiye: 2.85% of GDP" in later


def test_nobody_is_called_highest_of_two_that_are_level(engine):
    level = plain_text(ask(engine, "norway vs united states"), engine.library)
    assert level.startswith("Level at the top of those compared: Norway, the United States – ")
    apart = plain_text(ask(engine, "germany or france?"), engine.library)
    assert apart.startswith("Of those compared, Germany is highest by ")
