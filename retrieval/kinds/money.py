"""Money: what is said where an amount cannot be given in the currency asked for."""

from __future__ import annotations

from babel.core import UnknownLocaleError
from babel.numbers import get_currency_name

from retrieval.desk import Desk


def say_no_rate(desk: Desk, currency: str) -> None:
    """No ally reports in that currency, so the edition implies no rate, and none is invented."""
    try:
        name = get_currency_name(
            currency, count=2, locale="pt_PT" if desk.lang == "pt" else desk.lang
        )
    except UnknownLocaleError:
        name = currency
    desk.say("note-no-rate", "note", currency=name)
