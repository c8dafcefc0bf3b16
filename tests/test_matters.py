"""Questions with an answer of one fixed kind, in several languages: what is told, and how it ends."""

from __future__ import annotations

import pytest

from bot.render import plain_text
from retrieval.answer import Engine
from retrieval.model import Answer, Context, Intent, Question, Status


def ask(engine: Engine, text: str, lang: str = "en", after: Answer | None = None) -> Answer:
    context = after and Context(
        after.plan.query or after.question.text,
        after.plan,
        tuple(item.passage.id for item in after.evidence),
    )
    return engine.answer(Question(text, lang, context=context))


def said(engine: Engine, answer: Answer) -> str:
    return plain_text(answer, engine.library)


# 1 % of 5,455,980 million USD; 5 % of Spain's GDP at the rate that its two spendings imply
PORTIONS = [
    ("en", "how much is one percent of german gdp", "54.6 billion US dollars"),
    ("de", "was kostet 1 Prozent des deutschen BIP", "54,6 Milliarden US-Dollar"),
    ("en", "how much would spain have to spend in euros to hit 5%", "88.5 billion euros"),
    ("es", "cuánto tendría que gastar España en euros para llegar al 5%", "88,5 mil millones"),
    ("et", "Kui palju on üks protsent Eesti SKPst?", "518"),
]


@pytest.mark.parametrize(("lang", "text", "amount"), PORTIONS)
def test_a_share_of_gdp_is_told_in_money(engine, lang, text, amount):
    answer = ask(engine, text, lang)
    assert answer.plan.intent is Intent.PORTION
    assert amount in said(engine, answer)


def test_the_five_percent_in_money_is_told_with_its_measured_leg(engine):
    text = said(engine, ask(engine, "how much would spain have to spend in euros to hit 5%"))
    assert "62.0 billion euros" in text, "3.5 % is the leg that the tables measure"
    assert "cannot be measured" in text


def test_extra_money_is_a_gap_and_no_portion(engine):
    answer = ask(engine, "how much more would spain have to spend to hit 3.5%")
    assert answer.plan.intent is Intent.GAP


MEMBERS = [
    ("en", "Is Sweden a member and since when", "7 March 2024"),
    ("de", "Seit wann ist Schweden NATO-Mitglied?", "7. März 2024"),
    ("es", "¿Cuándo entró Finlandia en la OTAN?", "4 de abril de 2023"),
    ("en", "is iceland a member of nato", "1949"),
]


@pytest.mark.parametrize(("lang", "text", "day"), MEMBERS)
def test_membership_is_told_with_its_day(engine, lang, text, day):
    answer = ask(engine, text, lang)
    assert answer.status is Status.ANSWERED
    assert day in said(engine, answer)


THEMES = [
    ("en", "Can Spain count pensions?", "Pensions of retired military staff"),
    ("pl", "czy emerytury wojskowe wliczają się do wydatków obronnych", "Pensions of retired"),
    ("en", "did all allies agree to 5%", "no named exception"),
    ("en", "what happens if a country misses 2%", "No penalty is provided"),
    ("fr", "Quelles sanctions si un pays n'atteint pas 2 % ?", "Aucune sanction"),
    ("tr", "hedefi tutturamazsa ceza var mı", "ceza"),
    ("en", "what counts as defence spending for NATO?", "gendarmerie"),
    ("nl", "Wie is de baas van de NAVO?", "Rutte"),
    ("en", "How is progress checked?", "yearly plan"),
]


@pytest.mark.parametrize(("lang", "text", "words"), THEMES)
def test_a_theme_is_told_by_its_statements(engine, lang, text, words):
    answer = ask(engine, text, lang)
    assert answer.status is Status.ANSWERED
    assert words in said(engine, answer)


def test_the_clock_counts_the_days(engine):
    answer = ask(engine, "how many years until 2035")
    assert answer.plan.intent is Intent.CLOCK
    text = said(engine, answer)
    # 24 November 2026 to 1 January 2035
    assert "2,960 days" in text
    assert "8.1" in text


def test_no_opinion_is_given_but_the_figure_is(engine):
    answer = ask(engine, "do you think spain is a freeloader")
    assert answer.status is Status.PARTIAL
    assert "2.00% of GDP" in said(engine, answer)
    assert ask(engine, "Do you think Trump is right?").status is Status.REFUSED


def test_spending_per_soldier_is_a_quotient_of_one_edition(engine):
    answer = ask(engine, "poland spending per soldier")
    # 53,098 million USD over 263.6 thousand people would be some 201 thousand each
    assert any(item.measure == "spending_per_soldier" for item in answer.figures)
    text = said(engine, answer)
    assert "263,600 people" in text
    assert "0 million" not in text
    ranked = said(engine, ask(engine, "who spends more per soldier"))
    assert "Luxembourg" in ranked or "United" in ranked


def test_the_nearest_to_a_level_lie_on_the_side_asked_for(engine):
    below = said(engine, ask(engine, "closest to 3.5 from below"))
    assert "1. Denmark" in below
    assert "above" not in below
    furthest = said(engine, ask(engine, "which five allies are furthest from 3.5"))
    assert "1. Slovenia" in furthest


def test_crossings_of_a_year_name_who_rose(engine):
    answer = ask(engine, "which allies crossed 2% in 2024 for the first time")
    assert answer.plan.intent is Intent.CROSSINGS
    assert "Germany" in said(engine, answer)


def test_a_follow_up_after_why_goes_on_from_the_answer_before(engine):
    first = ask(engine, "How far is Belgium from 3.5%?")
    why = ask(engine, "why?", after=first)
    second = ask(engine, "what about 2%", after=why)
    assert second.plan.intent is Intent.GAP
    assert second.plan.countries == ("BEL",)
    is_one = ask(engine, "is that an estimate", after=second)
    assert said(engine, is_one).startswith("Yes: Belgium 2026")
    third = ask(engine, "and spain n italy?", after=is_one)
    assert set(third.plan.countries) == {"ESP", "ITA"}
    assert third.plan.intent is Intent.GAP


def test_a_part_without_a_country_is_about_the_part_before(engine):
    text = "La France atteint-elle les 2 % et quel est le budget prévu pour 2027 ?"
    answer = ask(engine, text, "fr")
    assert answer.plan.countries == ("FRA",)
    assert all("White House" not in sentence.text for sentence in answer.sentences)


def test_nothing_is_said_twice(engine):
    answer = ask(engine, "Чи член НАТО Україна і скільки їй бракує до 2%?", "uk")
    texts = [sentence.text for sentence in answer.sentences]
    assert len(texts) == len(set(texts))


def test_the_plans_of_a_group_are_told_country_by_country(engine):
    text = said(engine, ask(engine, "what do the Baltics plan"))
    assert "5.4% of GDP for 2026" in text
    assert "State Defence Council" in text
    assert "5% planned for 2027" in text


PLANNED = [
    ("fr", "quel est le budget de la France prévu pour 2027 ?", "64,0 milliards d’euros"),
    ("en", "what is the UK planning for 2027", "2.5% of GDP planned"),
    ("en", "german defence budget planned for 2029", "153.0 billion euros planned"),
]


@pytest.mark.parametrize(("lang", "text", "amount"), PLANNED)
def test_a_plan_for_a_year_ahead_leads_with_its_figure(engine, lang, text, amount):
    assert amount in said(engine, ask(engine, text, lang))


def test_a_wrong_year_or_level_of_the_hague_is_corrected_first(engine):
    year = said(engine, ask(engine, "Since the target is 5% by 2032, who will make it?"))
    assert year.startswith("One correction first: the Hague target is due in 2035")
    level = said(engine, ask(engine, "When did the Hague summit agree on 4%?"))
    assert level.startswith("One correction first: what was agreed at The Hague is 5% of GDP")


def test_after_a_corrected_belief_the_question_goes_on(engine):
    text = said(engine, ask(engine, "since spain already spends 4% why does trump complain"))
    assert text.startswith("NATO's tables do not say that")
    assert "Trump" in text


def test_a_list_without_the_country_says_so(engine):
    assert "Germany is not among" in said(engine, ask(engine, "is germany in SAFE"))


def test_the_hague_target_is_told_once(engine):
    text = said(engine, ask(engine, "What is the Hague target exactly?"))
    assert "must be core defence" not in text, "the lead says so already"
    assert "critical infrastructure" in text


def test_a_country_has_one_name_in_a_language(engine):
    text = said(engine, ask(engine, "Ile Holandia wydaje na obronność?", "pl"))
    assert "Holandia: główny udział" in text
    assert "Niderlandy" not in text


def test_ten_years_ago_beside_less_is_a_trend(engine):
    answer = ask(engine, "is america spending less than ten years ago")
    assert answer.plan.intent is Intent.TREND


CURRENCIES = [
    ("in yen, how much does spain lack to 3.5%", "JPY", "Japanese yen"),
    ("in swiss francs how much is the belgian gap to 3.5%", "CHF", "Swiss franc"),
]


@pytest.mark.parametrize(("text", "code", "name"), CURRENCIES)
def test_no_rate_is_made_up_for_a_currency_that_no_ally_reports_in(engine, text, code, name):
    answer = ask(engine, text)
    assert answer.plan.currency == code
    assert len(answer.plan.countries) == 1
    assert not answer.plan.outsiders, "Switzerland is no country asked about"
    assert name in said(engine, answer)
    assert not any(code in item.unit for item in answer.figures)


def test_spending_is_exchanged_at_the_rate_of_the_edition(engine):
    # 18,854 million USD at Germany's 126,466 / 147,002 would be some 16 billion EUR
    text = said(engine, ask(engine, "norway in euros"))
    assert "Norwegian kroner" in text
    assert "billion euros" in text
    assert "Canadian dollars" in said(engine, ask(engine, "canada spending in canadian dollars"))


def test_people_are_told_in_whole_numbers_year_by_year(engine):
    text = said(engine, ask(engine, "how did Swedish troop numbers change since 2014"))
    assert "2014 14,700" in text
    assert "14.70" not in text


def test_no_prices_are_named_where_no_money_is_shown(engine):
    text = said(engine, ask(engine, "greece vs turkey troops"))
    assert "people" in text
    assert "current prices" not in text


SUGGESTING = [
    ("en", "why cant i find iceland in your tables"),
    ("lv", "Cik Eiropas sabiedrotie un Kanāda tērē pret IKP?"),
    ("en", "Is Sweden a member and since when"),
    ("en", "poland spending per soldier"),
    ("en", "how many years until 2035"),
    ("de", "was kostet 1 Prozent des deutschen BIP"),
    ("pl", "czy emerytury wojskowe wliczają się do wydatków obronnych"),
    ("uk", "яка країна найближча до 3,5%"),
]


@pytest.mark.parametrize(("lang", "text"), SUGGESTING)
def test_what_is_suggested_can_be_answered(engine, lang, text):
    follow_ups = ask(engine, text, lang).follow_ups
    assert follow_ups
    for suggested in follow_ups:
        assert ask(engine, suggested, lang).status is Status.ANSWERED, suggested


def test_a_lead_that_no_statement_bears_out_cites_none(engine):
    answer = engine.answer(Question("how much does Germany give to Ukraine"))
    lead, first = answer.sentences[:2]
    assert lead.cites == ()
    assert first.cites
