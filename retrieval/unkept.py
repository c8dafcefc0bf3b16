"""Unkept: rules for what no table can hold, so that no other figure answers in its place."""

from __future__ import annotations

import re

from retrieval.goals import goals
from retrieval.model import Intent
from retrieval.reading import Reading
from retrieval.themes import theme_of

_SHORT = 4
_ELSE = ("what_if", "policy", "programme", "article", "opinion", "common_budget")
_OWN_PARTS = ("equipment", "personnel_costs", "infrastructure_costs", "other_costs", "per_head")
_OF_GDP = re.compile(r"\b(?:gdp|bip|pib|pil|pkb|skp|ikp|bvp|ввп|gsyh|bbp)")
_OVERTAKES = re.compile(
    r"overt|surpass|outspend|uberhol|depass|superar|supera|wyprzedz|ultrapass|обже|випере|gececek"
    r"|inhalen|apste|aplenk|moodu|parspes|pralenk"
)
_OPEN = ("says", "who", "counts_as", "programme", "article", "opinion", "why", "troops", "kit")
# "Each inhabitant": how soldiers are set against people, whatever the language's order of words.
_TO_PEOPLE = re.compile(
    r"\b(?:per|for (?:every|each)|pro|je|auf|par|pour|por|cada|ogni|na|uz|на|voor|op) "
    r"(?:every |each |cada |een |jeden |jednego |одного )?"
    r"(?:head|capita|kopf|1[.,  ]?000|10[.,  ]?000|100[.,  ]?000|thousand|million|tausend|mille|mil"
    r"|milion\w*|tysiac\w*|tukstos\w*|duizend|тисяч\w*|inhabitants?|citizens?|people|person|resident"
    r"|einwohner\w*|burger\w*|habitants?|habitantes?|abitant[ei]|mieszkanc\w*|iedzivotaj\w*"
    r"|жител\w*|inwoners?|hoofd)(?!\w)"
    r"|\b(?:tuhande|1000|iga) elaniku\w*|\belaniku kohta|\btukstanciui|\bgyventojui"
    r"|\b(?:bin|1000) kisi\w*|\bkisi basina"
)

_SPENT = re.compile(r"\bspen[dt]|expenditure|\bcosts?\b|budget|dollar|ausgab|depens|\bgast|wydat")


def unkept(reading: Reading, _: int) -> Intent | None:
    """A ratio whose other side no table holds: the state budget, taxes, tanks, area, a day.

    The share of GDP is no answer to it, so none stands in its place (DOMAIN rule 3: measures
    are never mixed). Taxes and schools that are spoken of, but not set against spending, are
    matters of statements.
    """
    if reading.has(*_ELSE, "why") or theme_of(reading):
        return None
    if _sets_soldiers(reading) and not goals(reading):
        return Intent.UNKEPT
    is_short = reading.words <= _SHORT  # "per day?" leans on the question before it
    if not (is_short or reading.countries or reading.groups):
        return None
    is_kit = reading.has("kit") and reading.has("per_soldier")
    if is_kit or (reading.has("unkept") and not reading.has(*_OWN_PARTS)):
        return Intent.UNKEPT
    return _of_other_budgets(reading)


def _of_other_budgets(reading: Reading) -> Intent | None:
    """Defence beside schools, hospitals or taxes: a ratio is refused, the rest is no figure."""
    if not reading.has("other_budget") or reading.has("counts_as", *_OWN_PARTS):
        return None
    if reading.has("how_much", "share", "compare", "amount"):
        return None if _OF_GDP.search(reading.folded) else Intent.UNKEPT
    return None if reading.has("plan", "what_if") or goals(reading) else Intent.UNKNOWABLE


def _sets_soldiers(reading: Reading) -> bool:
    """Soldiers for each inhabitant: two published figures that no table sets against each other."""
    others = ("share", "per_soldier", "compare", "real_change", "equipment", "money_gap")
    is_size = reading.has("troops") and not (reading.has(*others) or reading.currency)
    return is_size and not _SPENT.search(reading.folded) and bool(_TO_PEOPLE.search(reading.folded))


def unknowable(reading: Reading, newest: int) -> Intent | None:
    """What a country will do, or who will overtake whom: no figure of today answers that."""
    if not reading.has("will_do") or not (reading.countries or reading.groups):
        return None
    if goals(reading) or reading.levels or theme_of(reading) or reading.has(*_OPEN):
        return None
    if reading.has("when") and not _OVERTAKES.search(reading.folded):
        return None
    is_published = bool(reading.years) and max(reading.years) <= newest
    return None if is_published or reading.has("pace_needed") else Intent.UNKNOWABLE
