"""Bands: the two levels between which a text asks, and one at which a country stays."""

from __future__ import annotations

import re
from decimal import Decimal

from retrieval.vocabulary import percent_words

_NUMBER = r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)(?![\d]|[.,]\d)"
_MOST = Decimal(20)
_FROM = (
    r"between|from|zwischen|von|entre|de|tra|fra|dal|da|miedzy|pomiedzy|od|starp|no|tarp|nuo|між|від"
    r"|tussen|van"
)
_TO = r"and|to|und|bis|et|a|y|e|al|i|do|un|lidz|ir|iki|і|та|й|до|en|tot|ja|kuni|ile|ve|bis zu|[-–—]"
_WORDS = (
    r"stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|stuck|frozen|stop(?:s|ped)?|freez(?:es|e)|hold(?:s|ing)?"
    r"|keep(?:s|ing)?|kept|bleibt|bliebe|bleiben|reste|restait|restent|queda(?:ra)?|mantiene|permanece"
    r"|rimane(?:sse)?|resta(?:sse)?|fermasse|zostanie|pozostanie|zostaje|paliek|paliktu|lieka"
    r"|liktu|залиш\w+|лиша\w+|зупин\w+|blijft|bleef|fica(?:r|sse)?|permanecer\w*"
)


def _between() -> re.Pattern[str]:
    share = rf"(?:yuzde |%)?{_NUMBER} ?(?:{percent_words()}\w*)?(?:'\w{{1,3}})?"
    return re.compile(
        rf"(?<!\w)(?:{_FROM}) {share} (?:{_TO}) {share}"
        rf"|{share} (?:ile|ve) {share} aras|{share} ja {share} vahel|{share} kuni {share}"
        rf"|{share} ?[-–] ?{share}"
    )


_BETWEEN = _between()
_AT = r"at|on|bei|auf|a|au|en|al|el|su|przy|na|ar|ties|pie|на|op|em|nos|com|just|around"
# What is left to a level ("bleibt bis 3,5 %", "jääb puudu") is no level that stays.
_KEPT = re.compile(
    rf"(?<!\w)(?:{_WORDS})(?: \w+){{0,2}}? (?:{_AT}) (?:the )?%?{_NUMBER}"
    rf"|(?<!\w)(?:{_AT}) %?{_NUMBER} ?(?:{percent_words()}\w*)? (?:{_WORDS})(?!\w)"
    rf"|(?:yuzde |%){_NUMBER}(?:'\w{{1,3}})? (?:\w+ )?(?:kalirsa|kalsa|kalir)(?!\w)"
)


def read_band(folded: str) -> tuple[Decimal, Decimal] | None:
    """The two shares, the lower first, between which a text asks ("between 2 and 2.5 %").

    One of them must be written as a share: "from 3 to 4" may count anything.
    """
    for match in _BETWEEN.finditer(folded):
        found = sorted(_decimal(each) for each in match.groups() if each)
        is_share = bool(re.search(percent_words(), match[0] + folded[match.end() :][:12]))
        is_share = is_share or "yuzde" in match[0]
        if is_share and 0 < found[0] < found[-1] <= _MOST:
            return found[0], found[-1]
    return None


def kept_level(folded: str) -> Decimal | None:
    """The share in percent at which a text lets a country stay ("if Spain stays at 2 %")."""
    match = _KEPT.search(folded)
    return _decimal(next(filter(None, match.groups()))) if match else None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
