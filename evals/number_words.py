"""Words and signs that stand beside a number, in the languages of the alliance.

Each pattern is matched case-blind, right after the number (or, where said, right before it).
"""

from __future__ import annotations

import re

THOUSAND, MILLION, BILLION, TRILLION = 1e3, 1e6, 1e9, 1e12

LONG_SCALE = frozenset({"de", "fr", "es", "it", "pl", "nl", "pt"})
"""Languages in which "Billion", "billones" and their like mean a million millions."""

DECIMAL_POINT = frozenset({"en"})
"""Languages whose decimal mark is the point; all others here write a comma."""

_SCALE_WORDS: tuple[tuple[str, float], ...] = (
    (r"(?:mil|miles de)\s+(?:millones|milh\w+|m)", BILLION),
    (r"mille\s+miliardi", TRILLION),
    (r"trilli?j?[oóõ]n\w*|trilyon\w*|triliard\w*|трильйон\w*|трлн|tn|trn|trl", TRILLION),
    (r"mill?iard\w*|milja?rd\w*|miljoard\w*|milijard\w*|milyar\w*|мільярд\w*", BILLION),
    (r"mia|mrd\w?|mld|mds?|mlrd|mljrd|млрд", BILLION),
    (r"bilh\w+|bn", BILLION),
    (r"milli?on\w*|mil(?:i|j|ij)on\w*|milh\w+|mili[oó]n\w*|miljoen\w*|milyon\w*", MILLION),
    (r"мільйон\w*|mio|mln|mlj|млн|mn|m", MILLION),
    (r"thousand\w*|tausend|tsd|tys\w*|mille|mila|тис\w*|tuhan\w*|bin|duizend|tūkst\w*", THOUSAND),
    (r"tūksto\w*|k", THOUSAND),
)
_SPANISH_THOUSAND = (r"mil", THOUSAND)
_BILLION_WORD = r"bill?i[oóã]\w*|bio|bln|billon\w*|biljoen\w*|b"


def scale_patterns(lang: str) -> list[tuple[re.Pattern[str], float]]:
    """Scale words of a language, longest reading first, each with its power of ten."""
    words = list(_SCALE_WORDS)
    words.insert(2, (_BILLION_WORD, TRILLION if lang in LONG_SCALE else BILLION))
    if lang in ("es", "pt"):
        words.append(_SPANISH_THOUSAND)
    return [(re.compile(rf"[\s-]?(?:{word})\b\.?", re.IGNORECASE), size) for word, size in words]


_KRONA = ("SEK", "NOK", "DKK")
_CURRENCY_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"CAD\b|C\$|CA\$|Can\$|Canadian dollars?", ("CAD",)),
    (
        r"US\$|\$|USD\b|(?:US[- ]?)?(?:dol+[aā]r|dólar|dollár|doler)\w*|дол\w*|Amerikan dolar\w*",
        ("USD",),
    ),
    (r"€|EUR\b|euro\w*|eur[ųoaiu]\w*|avro\w*|eiro\w*|євро", ("EUR",)),
    (r"£|GBP\b|pounds?|sterlin\w*|pfund", ("GBP",)),
    (r"PLN\b|zł\w*|zloty\w*|złot\w*", ("PLN",)),
    (r"SEK\b|swedish kron\w*", ("SEK",)),
    (r"NOK\b|norwegian kron\w*", ("NOK",)),
    (r"DKK\b|danish kron\w*", ("DKK",)),
    (r"kron\w*", _KRONA),
    (r"CZK\b|Kč|crowns?|(?:czech )?korun\w*", ("CZK",)),
    (r"MKD\b|denars?", ("MKD",)),
    (r"TRY\b|₺|lira\w*", ("TRY",)),
    (r"BGN\b|leva?\b", ("BGN",)),
    (r"HUF\b|forint\w*", ("HUF",)),
    (r"RON\b|lei\b", ("RON",)),
)
CURRENCIES = [(re.compile(word, re.IGNORECASE), codes) for word, codes in _CURRENCY_WORDS]

_PERCENT_WORD = (
    r"percent\w*|per cent|pct|pro[cz]ent\w*|pour ?cent\w*|por ?ciento|por ?cento|per ?cento"
    r"|відсот\w*|процент\w*|protsen\w*|yüzde"
)
PERCENT_AFTER = re.compile(rf"\s*(?:%|(?:{_PERCENT_WORD})(?!\w))", re.IGNORECASE)
PERCENT_BEFORE = re.compile(r"(?:(?<!\d)(?<!\d )%|\byüzde\s*)$", re.IGNORECASE)
POINTS_AFTER = re.compile(
    rf"\s*(?:(?:{_PERCENT_WORD}|p(?:ro)?c\.?)?[\s-]*"
    r"(?:points?|punkt\w*|punt\w*|pontos?|пункт\w*|puan\w*)\b|pp\b|p\.\s?p\.|в\.\s?п\.|п\.\s?п\.)",
    re.IGNORECASE,
)

_UNITS = (  # the place of a word is its number
    "zero", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
COUNT_WORDS: dict[str, int] = {word: number for number, word in enumerate(_UNITS)}
COUNT_WORDS |= {
    f"{tens}{joint}{unit}": start + number
    for tens, start in (("twenty", 20), ("thirty", 30))
    for joint in ("-", " ")
    for number, unit in enumerate(_UNITS[:10])
    if number
}
COUNT_WORDS |= {"twenty": 20, "thirty": 30, "none": 0, "no ally": 0, "no allies": 0}
