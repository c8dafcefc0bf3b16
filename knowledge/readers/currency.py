"""Currencies: the ISO 4217 code for a currency as tables name it, by country where names repeat."""

from __future__ import annotations

from knowledge.names import fold

_CODES = {
    "euro": "EUR", "euros": "EUR", "lek": "ALL", "leks": "ALL", "leva": "BGN", "lev": "BGN",
    "canadian dollars": "CAD", "kuna": "HRK", "kunas": "HRK", "forint": "HUF", "forints": "HUF",
    "kronur": "ISK", "denar": "MKD", "denars": "MKD", "zloty": "PLN", "zlotys": "PLN",
    "lei": "RON", "new lei": "RON", "leu": "RON", "kronor": "SEK", "lira": "TRY", "liras": "TRY",
    "new liras": "TRY", "pound": "GBP", "pounds": "GBP", "us dollars": "USD", "us dollar": "USD",
    "litas": "LTL", "lats": "LVL", "tolars": "SIT", "krooni": "EEK",
}  # fmt: skip
_BY_COUNTRY = {
    ("CAN", "dollars"): "CAD",
    ("USA", "dollars"): "USD",
    ("CZE", "koruny"): "CZK",
    ("SVK", "koruny"): "SKK",
    ("DNK", "kroner"): "DKK",
    ("NOR", "kroner"): "NOK",
    ("SWE", "kroner"): "SEK",
    ("ISL", "kroner"): "ISK",
}
"""SIPRI writes "Kroner" for Sweden, and koruny and dollars are several countries' names."""


def currency_code(country: str, name: str) -> str | None:
    """The code for a currency's name in a country's row ("POL", "Zlotys    "), None if unknown."""
    word = " ".join(fold(name).split())
    return _BY_COUNTRY.get((country, word)) or _CODES.get(word)
