"""Currencies: which one a text names, also those that belong to a country named beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.names import Mention, fold
from retrieval.vocabulary import Vocabulary

_SIGNS = (("€", "EUR"), ("$", "USD"), ("£", "GBP"))
_DOLLAR = r"dol+ar|dolar|doler|dolla|долар"
_CROWN = r"kron|kroon|crown|coron|couronn|corone|coroa|korun|koron|крон"
_NOUNS = {
    "CAD": _DOLLAR, "USD": _DOLLAR, "AUD": _DOLLAR, "NZD": _DOLLAR,
    "NOK": _CROWN, "DKK": _CROWN, "SEK": _CROWN, "CZK": _CROWN, "ISK": _CROWN,
    "CHF": r"fran[ckq]|франк", "TRY": r"lir|лір", "GBP": r"pound|pfund|libra|livre|funt|pond|фунт",
    "RUB": r"ro?ubl|rubel|рубл", "PLN": r"zl|злот", "HUF": r"forint|форинт", "MXN": r"peso",
    "ZAR": r"rand",
}  # fmt: skip
_NOUN = re.compile(rf"(?:{'|'.join(dict.fromkeys(_NOUNS.values()))})")
_OF = {
    "CAN": "CAD", "USA": "USD", "AUS": "AUD", "NOR": "NOK", "DNK": "DKK", "SWE": "SEK",
    "CZE": "CZK", "CHE": "CHF", "TUR": "TRY", "GBR": "GBP", "RUS": "RUB", "POL": "PLN",
    "HUN": "HUF", "ISL": "ISK", "NZL": "NZD", "MEX": "MXN", "ZAF": "ZAR",
}  # fmt: skip
# Where the adjective follows its noun: "francs suisses".
_NOUN_FIRST = ("fr", "es", "it", "pt")
# Currencies that no ally reports in, by their own names in thirteen languages.
_ABROAD = {
    "JPY": re.compile(r"\b(?:yens?|jpy|jenach|jeny|jenow|jeenid\w*|jenas|jenos|jenomis)\b|\bієн|¥"),
    "CNY": re.compile(r"\b(?:yuans?|renminbi|cny|juan\w*|юан\w*)\b"),
    "CHF": re.compile(r"\b(?:chf|franken|franchi svizzeri)\b"),
    "INR": re.compile(r"\b(?:rupees?|rupien?|roupies?|inr)\b"),
    "UAH": re.compile(r"\b(?:hryvni?as?|hrywn\w*|hrywien|uah)\b|\bгрив"),
    "RUB": re.compile(r"\b(?:ro?ubles?|rubel|rubli|rublos?|rubley|rub)\b|\bрубл"),
}


def read_currency(
    text: str, folded: str, words: Sequence[Vocabulary], mentions: Sequence[Mention]
) -> tuple[str | None, tuple[Mention, ...]]:
    """The currency's code ("NATIONAL" for the country's own), and the mentions that name only it.

    In "Spain's gap in Danish kroner" Denmark is no country asked about. A country that stands
    alone is asked about all the same: "how many Canadian dollars does Canada spend".
    """
    noun_first = words[0].lang in _NOUN_FIRST
    named = [
        item
        for item in mentions
        if not item.is_group and _is_currency(text, item, noun_first=noun_first)
    ]
    others = [item.key for item in mentions if item not in named]
    dropped = tuple(item for item in named if others and item.key not in others)
    for item in named:
        if item.key in _OF:
            return _OF[item.key], dropped
    found = next((code for code, pattern in _ABROAD.items() if pattern.search(folded)), None)
    found = found or next((code for sign, code in _SIGNS if sign in folded), None)
    if found is None:
        found = next((code for each in words if (code := each.currency_in(folded))), None)
    return found, dropped


def _is_currency(text: str, item: Mention, *, noun_first: bool) -> bool:
    """Whether a mention is itself a currency's name or stands beside its own one."""
    if item.is_guess and _NOUN.match(fold(text[item.start : item.end])):
        return True
    noun = re.compile(_NOUNS.get(_OF.get(item.key, ""), r"(?!)"))
    if noun_first:
        before = fold(text[: item.start]).split()
        return bool(before) and bool(noun.match(before[-1]))
    after = fold(text[item.end :])
    return after[:1] == " " and bool(noun.match(after.lstrip()))
